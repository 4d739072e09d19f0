"""Hints for values of the wrong type: what to write in their place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nfx_lint.limits import MOST_FIELDS_IN_A_HINT
from nfx_lint.messages import count, joined, listed, quoted, values
from nfx_lint.model import Json

_WITH_UNIT = re.compile(r"\s*([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*([A-Za-z]{1,7}|%)\s*", re.ASCII)
_UNIT = re.compile(r", in (seconds|days|MB|MiB|percent)\b")
_SECONDS: dict[str, float] = {
    "s": 1,
    "sec": 1,
    "m": 60,
    "min": 60,
    "h": 3600,
    "hour": 3600,
    "d": 86400,
    "day": 86400,
}
_MEGABYTES: dict[str, float] = {
    "m": 1,
    "mb": 1,
    "mi": 1,
    "mib": 1,
    "g": 1024,
    "gb": 1024,
    "gi": 1024,
    "gib": 1024,
}
_MEGABYTES |= {"t": 1024**2, "tb": 1024**2, "ti": 1024**2, "tib": 1024**2}
# The size of each written unit, in the unit of the field.
_FACTORS: dict[str, dict[str, float]] = {
    "seconds": _SECONDS,
    "days": {"d": 1, "day": 1, "w": 7, "week": 7},
    "MB": _MEGABYTES,
    "MiB": _MEGABYTES,
    "percent": {"%": 1, "percent": 1},
}
# `NAME: value` without the blank, which YAML reads as one text.
_TIGHT = re.compile(r"([A-Za-z][\w.-]{0,60}):\S", re.ASCII)
_PLACEHOLDER = re.compile(r"\$\{[A-Za-z_]|\{\{")
# JavaScript's key for an object, which is how YAML reads `{{ name }}`.
_OBJECT_AS_KEY = "[object Object]"


def not_filled_in(value: Json) -> str:
    """The hint for an unfilled placeholder of another tool's template; empty if there is none."""
    if isinstance(value, dict) and [*value] == [_OBJECT_AS_KEY]:
        return "Write the value itself: nothing fills in `{{ ... }}` here."
    if isinstance(value, str) and _PLACEHOLDER.search(value):
        return "Write the value itself: nothing fills in a placeholder here."
    return ""


def type_hint(value: Json, types: Sequence[str], schema: dict[str, Json]) -> str:
    """The hint for a `value` that has none of the `types` of its schema."""
    wanted, placeholder = types[0], not_filled_in(value)
    if placeholder:
        return placeholder
    if hasattr(value, "model_dump"):
        return "Pass `model_dump(by_alias=True)` of the model."
    if value is None:
        return "Give it a value, or leave the field out."
    if "enum" in schema:
        former = schema.get("x-former", ())
        return f"Write {values([one for one in schema['enum'] if one not in former])}."
    if wanted in ("integer", "number"):
        return _number_hint(value, wanted, schema)
    if wanted == "boolean":
        return _boolean_hint(value)
    if wanted == "string":
        return "Put it in quotes." if isinstance(value, bool | int | float) else "Write a string in quotes."
    if wanted == "array":
        return _list_hint(value, schema)
    return _object_hint(value, schema)


def _number_hint(value: Json, wanted: str, schema: dict[str, Json]) -> str:
    text = value.strip() if isinstance(value, str) else ""
    if re.fullmatch(r"[+-]?[0-9]+" if wanted == "integer" else r"[+-]?[0-9]+(\.[0-9]+)?", text, re.ASCII):
        return "Write the number without quotes."
    unit = _UNIT.search(schema.get("description", ""))
    if _WITH_UNIT.fullmatch(text):
        if unit is None:
            return "Write the number alone, without a unit and without quotes."
        number = converted(text, unit[1])
        return f"Write {number}: the unit is {unit[1]}." if number else f"Write a number of {unit[1]}."
    kind = "a whole number" if wanted == "integer" else "a number"
    if unit is not None:
        return f"Write {kind} of {unit[1]}."
    if "minimum" in schema and "maximum" in schema:
        return f"Write {kind} from {schema['minimum']} to {schema['maximum']}."
    return f"Write {kind}, {schema['minimum']} or more." if "minimum" in schema else f"Write {kind}."


def converted(text: str, unit: str) -> int | None:
    """The number of `unit`, the unit of a field, in a text such as `10m`; None if there is no whole one."""
    written = _WITH_UNIT.fullmatch(text)
    if written is None:
        return None
    name = written[2].lower()
    factors = _FACTORS[unit]
    factor = factors.get(name) or (factors.get(name.rstrip("s")) if len(name) > 2 else None)
    number = float(written[1]) * factor if factor else 0
    return int(number) if number and number == int(number) else None


def _boolean_hint(value: Json) -> str:
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in ("true", "false"):
        return f"Write {word} without quotes."
    for said, words in (("true", ("yes", "on", "y")), ("false", ("no", "off", "n"))):
        if word in words:
            return f"Write {said}: Northflank reads other words as text."
    return "Write true or false."


def _list_hint(value: Json, schema: dict[str, Json]) -> str:
    items = schema.get("items", {})
    if not isinstance(items, dict) or isinstance(value, dict):
        return "Put it into a list."
    if "$ref" in items and "type" not in items:
        return "Write a list of objects."
    if items.get("type") != "object":
        return "Put it into a list."
    fields = _fields(items)
    return f"Write a list of objects{f' with {fields}' if fields else ''}."


def _object_hint(value: Json, schema: dict[str, Json]) -> str:
    fields, tight = _fields(schema), _TIGHT.match(value) if isinstance(value, str) else None
    if tight and (not fields or tight[1] in schema.get("properties", {})):
        return f"Write a space after the colon of {quoted(tight[1])}." if fields else _SPACE
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict) and fields:
        return "Take the object out of the list."
    if fields:
        end = " in place of the list" if isinstance(value, list) else ""
        return f"Write an object with {fields}{end}."
    if isinstance(value, list) and value and all(_is_pair(item) for item in value):
        return "Write each `name` as a key with its `value`, all in one object."
    if isinstance(value, list) and value and all(isinstance(item, str) and "=" in item for item in value):
        return "Write each `NAME=value` as a key with its value, all in one object."
    if isinstance(value, list) and value and all(map(_is_variable, value)):
        return "Write the names and their values in one object, without the list."
    return "Write an object of names and values."


def _is_variable(item: Json) -> bool:
    """Whether an item of a list is a name with its value: `- NAME: value`, or without the space."""
    return bool(_TIGHT.match(item)) if isinstance(item, str) else isinstance(item, dict) and len(item) == 1


_SPACE = "Write a space after each colon."


def _is_pair(item: Json) -> bool:
    return isinstance(item, dict) and "name" in item and bool(item.keys() & {"value", "valueFrom"})


def _fields(schema: dict[str, Json]) -> str:
    """The fields to begin with: those that are required or decide, else the first ones."""
    deciding = [one["key"] for one in schema.get("x-variants", ()) if "key" in one]
    if deciding:
        return listed(deciding[:MOST_FIELDS_IN_A_HINT], "or")
    names = schema.get("required") or [*schema.get("properties", {})]
    if len(names) <= MOST_FIELDS_IN_A_HINT:
        return listed(names)
    more = count(len(names) - MOST_FIELDS_IN_A_HINT + 1, "more field")
    return joined([*map(quoted, names[: MOST_FIELDS_IN_A_HINT - 1]), more], "and")
