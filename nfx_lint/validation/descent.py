"""From a schema to those below it: `jsonschema`'s keywords that descend, for contracts.

All references of a contract are `#/$defs/NAME`, so nothing has to be resolved, and the
validator for a schema is made once. Making it for each value took half of the time of a walk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nfx_lint.contracts.quick_tests import Test
from nfx_lint.model import Json
from nfx_lint.validation.keyword_error import Errors, KeywordError, Schema
from nfx_lint.validation.shortcuts import shortcut

Keyword = Callable[[Json, Json, Json, Schema], Errors]
# The errors of a value by a schema within that of a validator.
Descend = Callable[[Json, Json, Schema], Iterable[KeywordError]]


def descending(contract: Schema) -> Descend:
    """The function that goes down in one contract. It keeps a validator for each schema that it met."""
    met: dict[int, tuple[Test, Json]] = {}

    def errors(validator: Json, value: Json, schema: Schema) -> Iterable[KeywordError]:
        # The contract holds its schemas as long as the validators live, so an `id` is not used twice.
        if id(schema) not in met:
            fits = shortcut(schema, contract, validator.VALIDATORS.keys())
            met[id(schema)] = fits, validator.evolve(schema=schema)
        fits, below = met[id(schema)]
        return () if fits(value) else below.iter_errors(value)

    return errors


def descents(contract: Schema, errors: Descend) -> dict[str, Keyword]:
    """The keywords of a contract that only lead to other schemas, by name."""

    def properties(validator: Json, fields: dict[str, Json], value: Json, schema: Schema) -> Errors:
        if not isinstance(value, dict):
            return
        for name, below in fields.items():
            if name in value:
                for error in errors(validator, value[name], below):
                    error.path.appendleft(name)
                    yield error

    def items(validator: Json, below: Json, value: Json, schema: Schema) -> Errors:
        if not isinstance(value, list):
            return
        for number, item in enumerate(value):
            for error in errors(validator, item, below):
                error.path.appendleft(number)
                yield error

    def reference(validator: Json, name: str, value: Json, schema: Schema) -> Errors:
        yield from errors(validator, value, contract["$defs"][name.removeprefix("#/$defs/")])

    return {"properties": properties, "items": items, "$ref": reference}
