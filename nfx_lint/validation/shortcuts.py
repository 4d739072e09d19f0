"""Quick tests that a value has no errors by a schema, so that a walk goes only where something is wrong.

A test says yes only if the keywords find nothing; a property test holds that over all contracts. What it does
not know, such as a union, it leaves to the keywords.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection

from nfx_lint.model import Json
from nfx_lint.patterns.matching import finds
from nfx_lint.validation.keyword_error import Schema

Test = Callable[[Json], bool]

_TEXT = frozenset(("type", "enum", "minLength", "maxLength", "pattern", "format"))
_NUMBER = frozenset(("type", "minimum", "maximum"))
_BOOLEAN = frozenset(("type",))
_LIST = frozenset(("type", "items", "minItems", "maxItems"))
_OBJECT = frozenset(("type", "properties", "required", "additionalProperties"))


def shortcut(schema: Schema, root: Schema, keywords: Collection[str]) -> Test:
    """The test of a schema of the contract `root`, by the keywords that its validator has."""
    used = keywords & schema.keys()
    if used == {"$ref"}:
        return shortcut(root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, keywords)
    match schema.get("type"):
        case "string" if used <= _TEXT:
            return _text(schema)
        case "integer" if used <= _NUMBER:
            return _whole_number(schema)
        case "boolean" if used <= _BOOLEAN:
            return lambda value: value is True or value is False
        case "array" if used <= _LIST:
            return _list(schema, _below(schema.get("items", True), root, keywords))
        case "object" if used <= _OBJECT:
            fields = {
                name: _below(each, root, keywords) for name, each in schema.get("properties", {}).items()
            }
            others = _below(schema.get("additionalProperties", True), root, keywords)
            return _object(fields, others, schema.get("required", ()))
    return _unknown


def _below(schema: Json, root: Schema, keywords: Collection[str]) -> Test:
    if isinstance(schema, dict):
        return shortcut(schema, root, keywords)
    return _anything if schema else _unknown


def _unknown(value: Json) -> bool:
    return False


def _anything(value: Json) -> bool:
    return True


def _text(schema: Schema) -> Test:
    least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
    allowed, pattern = schema.get("enum"), schema.get("pattern")
    if schema.keys().isdisjoint(_TEXT - {"type", "format"}):
        return lambda value: type(value) is str

    def fits(value: Json) -> bool:
        return (
            type(value) is str
            and least <= len(value) <= most
            and (allowed is None or value in allowed)
            and (pattern is None or finds(pattern, value))
        )

    return fits


def _whole_number(schema: Schema) -> Test:
    least, most = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
    return lambda value: type(value) is int and least <= value <= most


def _list(schema: Schema, item_fits: Test) -> Test:
    least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
    return lambda value: type(value) is list and least <= len(value) <= most and all(map(item_fits, value))


def _object(fields: dict[str, Test], others: Test, required: Collection[str]) -> Test:
    def fits(value: Json) -> bool:
        if type(value) is not dict:
            return False
        for key, child in value.items():
            if not fields.get(key, others)(child):
                return False
        return all(name in value for name in required)

    return fits
