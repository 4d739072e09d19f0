"""The conditions of a row: for each form of condition its evaluation, code, schema and form in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from nfx_lint.model import Json, Path
from nfx_lint.pointers import MISSING
from nfx_lint.rules.conditions import empty, get, other, same
from nfx_lint.rules.field_paths import is_of_body, schema_of, steps_of
from nfx_lint.rules.one_or_many import each

EXPRESSION: dict[str, Json] = {"type": "string", "pattern": r"\$\{"}  # JSON Schema of an unknown value
_EMPTY: list[Json] = [{}, [], ""]
_FAULT = "a condition is a value, `{present: true}`, `{not: [a value]}` or `{empty: true}`"


class Condition(NamedTuple):
    """One form of condition. Each function gets `wanted`, which is what the row has in this form.

    holds: whether it holds for a value, which may be `MISSING`.
    code: the same as an expression; the value is an expression itself.
    schema: the same as a JSON Schema of the object that has the field.
    form: the JSON Schema of `wanted` in a rule file.
    """

    holds: Callable[[Json, Json], bool]
    code: Callable[[Json, str], str]
    schema: Callable[[Json, str], dict[str, Json]]
    form: dict[str, Json]


# Whether a field is one of the body, the steps to it, how its value is tested, and what the row has for it.
Prepared: TypeAlias = tuple[tuple[bool, tuple[str, ...], Callable[[Json, Json], bool], Json], ...]


def not_other(options: list[Json]) -> list[dict[str, Json]]:
    """JSON Schemas of the values for which `conditions.other` is false."""
    return [{"enum": options}, {"type": ["object", "array", "null"]}, EXPRESSION]


def _negated_unless(holds: bool, schema: dict[str, Json]) -> dict[str, Json]:
    return schema if holds else {"not": schema}


def _equals(wanted: Json, value: Json) -> bool:
    if type(wanted) is str:  # as most values are
        return bool(value == wanted)
    return any(same(value, option) for option in each(wanted))


def _equality_code(wanted: Json, value: str) -> str:
    options = each(wanted)
    if all(isinstance(option, str) for option in options):
        return f"{value} == {options[0]!r}" if len(options) == 1 else f"{value} in {tuple(options)!r}"
    if len(options) == 1 and isinstance(options[0], bool):
        return f"{value} is {options[0]}"
    return f"({' or '.join(f'_same({value}, {option!r})' for option in options)})"


_PRESENT = Condition(
    holds=lambda wanted, value: (value is not MISSING) is wanted,
    code=lambda wanted, value: f"{value} {'is not' if wanted else 'is'} _M",
    schema=lambda wanted, field: _negated_unless(wanted, schema_of(field, {})),
    form={"type": "boolean"},
)
_EMPTINESS = Condition(
    holds=lambda wanted, value: empty(value) is wanted,
    code=lambda wanted, value: f"{'' if wanted else 'not '}_empty({value})",
    schema=lambda wanted, field: _negated_unless(not wanted, schema_of(field, {"not": {"enum": _EMPTY}})),
    form={"type": "boolean"},
)
_NOT = Condition(
    holds=lambda wanted, value: other(value, tuple(wanted)),
    code=lambda wanted, value: f"_other({value}, {tuple(wanted)!r})",
    schema=lambda wanted, field: schema_of(field, {"not": {"anyOf": not_other(wanted)}}),
    form={
        "description": "The field has a value that is none of these.",
        "type": "array",
        "minItems": 1,
        "items": {"type": ["string", "number", "boolean"]},
    },
)
_UNLESS = Condition(
    holds=lambda wanted, value: value is MISSING or other(value, tuple(wanted)),
    code=lambda wanted, value: f"({value} is _M or _other({value}, {tuple(wanted)!r}))",
    schema=lambda wanted, field: {
        "anyOf": [
            {"not": schema_of(field, {})},
            schema_of(field, {"not": {"anyOf": not_other(wanted)}}),
        ]
    },
    form={**_NOT.form, "description": "The field is absent, or has a value that is none of these."},
)
_EQUALITY = Condition(  # with a value, or one of several
    holds=_equals,
    code=_equality_code,
    schema=lambda wanted, field: schema_of(field, {"enum": each(wanted)}),
    form={"type": ["string", "number", "boolean", "array"], "minItems": 1},
)
NAMED = {"present": _PRESENT, "empty": _EMPTINESS, "not": _NOT, "unless": _UNLESS}

FORM: dict[str, Json] = {
    "description": "A field with its value or values, whether it is present or empty, or values it excludes.",
    "type": "object",
    "additionalProperties": {
        **_EQUALITY.form,
        "type": [*_EQUALITY.form["type"], "object"],
        "additionalProperties": False,
        "properties": {name: condition.form for name, condition in NAMED.items()},
    },
}


def _condition(wanted: Json) -> tuple[Condition, Json]:
    if not isinstance(wanted, dict):
        return _EQUALITY, wanted
    ((name, inner),) = wanted.items()
    return NAMED[name], inner


def of_change(when: Mapping[str, Json]) -> dict[str, Json]:
    """The conditions for a body that changes a resource, in which the value of an absent field is unknown."""
    return {
        field: {"not": wanted["unless"]} if isinstance(wanted, dict) and "unless" in wanted else wanted
        for field, wanted in when.items()
    }


def prepared(when: Mapping[str, Json]) -> Prepared:
    """The conditions as `hold` takes them, which is faster for repeated use."""
    conditions = ((field, *_condition(wanted)) for field, wanted in when.items())
    return tuple(
        (is_of_body(field), steps_of(field), condition.holds, inner) for field, condition, inner in conditions
    )


def hold(conditions: Prepared, value: Json, body: Json) -> bool:
    """Whether all conditions hold for `value`, a part of `body`."""
    for of_body, steps, holds, wanted in conditions:
        found = body if of_body else value
        for step in steps:
            found = get(found, step)
        if not holds(wanted, found):
            return False
    return True


def holds(when: Mapping[str, Json], value: Json, body: Json) -> bool:
    """Whether all conditions hold for `value`, a part of `body`."""
    return hold(prepared(when), value, body)


def code(when: Mapping[str, Json], access: Callable[[str], str]) -> list[str]:
    """The conditions as expressions; `access` gives one for the value of a field."""
    conditions = ((access(field), *_condition(wanted)) for field, wanted in when.items())
    return [condition.code(inner, value) for value, condition, inner in conditions]


def schemas(when: Mapping[str, Json]) -> list[dict[str, Json]]:
    """The conditions as JSON Schemas, for fields below the row's place."""
    conditions = ((field, *_condition(wanted)) for field, wanted in when.items())
    return [condition.schema(inner, field) for field, condition, inner in conditions]


def faults(when: Mapping[str, Json]) -> Iterator[tuple[Path, str]]:
    """The faults of conditions that match `FORM`, by field."""
    for field, wanted in when.items():
        if isinstance(wanted, dict) and len(wanted) != 1:
            yield (field,), _FAULT
