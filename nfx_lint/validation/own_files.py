"""What is wrong with a file of ours (a configuration, a rule): a JSON Schema's errors as sentences."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import lru_cache, partial
from importlib import import_module
from typing import NamedTuple

from nfx_lint.contracts.json_types import is_type
from nfx_lint.messages import TYPES, listed, quoted, subject, type_of
from nfx_lint.model import Json, Path
from nfx_lint.patterns.matching import finds
from nfx_lint.suggest import did_you_mean

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FOLDERS = {"config": "config", "rule": "rules/user"}


@lru_cache(maxsize=8)
def own_schema(name: str) -> dict[str, Json]:
    """The schema in `<name>.schema.json`; that of a rule is completed by `rules.user.schema`."""
    with open(os.path.join(_PACKAGE, _FOLDERS[name], f"{name}.schema.json"), encoding="utf-8") as file:
        schema: dict[str, Json] = json.load(file)
    return schema


class Broken(NamedTuple):
    """A keyword of a schema that a value does not keep to."""

    path: Path
    keyword: str
    wanted: Json
    value: Json
    schema: dict[str, Json]


def faults(value: Json, root: dict[str, Json], compiled: str = "") -> Iterator[tuple[Path, str]]:
    """Path and sentence of each thing in `value` that `root`, a schema of ours, refuses.

    `compiled` names the check that the compiler made of the schema. What it accepts has no faults, so a run
    with a valid configuration does not import `jsonschema`.
    """
    if compiled and import_module(f"nfx_lint._compiled.own_{compiled}").check(value):
        return
    # A key with a slip in it explains why another is missing, so it comes first.
    broken = sorted(
        (
            Broken(
                tuple(error.absolute_path),
                error.validator,
                error.validator_value,
                error.instance,
                error.schema,
            )
            for error in _validator_class()(root, format_checker=_dates()).iter_errors(value)
        ),
        key=lambda one: (one.keyword == "required", [*map(str, one.path)]),
    )
    yield from dict.fromkeys(fault for one in broken for fault in _sentences(one))


@lru_cache(maxsize=1)
def _validator_class() -> Json:
    """JSON Schema, with patterns and types as everywhere else in nfx-lint."""
    from jsonschema import Draft202012Validator, TypeChecker, ValidationError, validators

    def pattern(validator: Json, pattern: str, value: Json, schema: Json) -> Iterator[ValidationError]:
        if isinstance(value, str) and not finds(pattern, value):
            yield ValidationError(pattern)

    types = TypeChecker({name: partial(_is_type, name) for name in TYPES})
    return validators.extend(  # type: ignore[no-untyped-call]
        Draft202012Validator, {"pattern": pattern}, type_checker=types
    )


def _is_type(name: str, checker: Json, value: Json) -> bool:
    return is_type(value, name)


@lru_cache(maxsize=1)
def _dates() -> Json:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date")(lambda value: not isinstance(value, str) or is_date(value))
    return checker


def is_date(text: str) -> bool:
    """Whether a text is a date such as 2027-01-31."""
    import re
    from datetime import date

    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) and date.fromisoformat(text))
    except ValueError:
        return False


def _sentences(broken: Broken) -> Iterator[tuple[Path, str]]:
    path, keyword, wanted, value, schema = broken
    what = subject(path) if path else "it"
    if keyword == "additionalProperties":
        known = schema.get("properties", {})
        for key in (key for key in value if key not in known):
            absent = [name for name in known if name not in value]
            end = did_you_mean(str(key), absent) or f"; known are {listed(known)}"
            yield (*path, key), f"there is no {quoted(str(key))}{end}"
    elif keyword == "required":
        missing = [name for name in wanted if name not in value]
        yield path, f"{what} needs {listed(missing)}"
    elif keyword == "dependentRequired":
        yield path, f"{what} needs `field` and `pattern`, or `keys`"
    elif keyword == "type":
        types = [wanted] if isinstance(wanted, str) else wanted
        yield path, f"{what} is {type_of(value)}, not {' or '.join(TYPES[each] for each in types)}"
    elif keyword == "enum":
        yield path, f"{what} is not one of {listed(map(str, wanted), 'or')}"
    elif keyword == "format":
        yield path, f"{what} is not a date such as 2027-01-31"
    elif keyword in ("minLength", "minItems"):
        yield path, f"{what} {'is empty' if not value else f'has fewer than {wanted} parts'}"
    elif keyword in ("maxLength", "maxItems"):
        yield path, f"{what} is longer than {wanted}"
    elif keyword == "minimum":
        yield path, f"{what} is below {wanted}"
    else:
        about = schema.get("description", f"it must match {wanted}")
        yield path, f"{what} does not have the documented form: {about[0].lower()}{about[1:]}".rstrip(".")
