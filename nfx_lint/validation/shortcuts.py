"""Quick tests that a value has no errors by a schema, so that a walk goes only where something is wrong.

A test says yes only if the keywords find nothing; a property test holds that over all contracts. What it does
not know, such as a union, it leaves to the keywords.
"""

from __future__ import annotations

from collections.abc import Collection
from math import inf

from nfx_lint.contracts.quick_tests import Test, anything, is_boolean, nothing, object_of, text, whole_number
from nfx_lint.model import Json
from nfx_lint.patterns.matching import finds
from nfx_lint.validation.keyword_error import Schema

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
            return whole_number(schema.get("minimum"), schema.get("maximum"))
        case "boolean" if used <= _BOOLEAN:
            return is_boolean
        case "array" if used <= _LIST:
            return _list(schema, _below(schema.get("items", True), root, keywords))
        case "object" if used <= _OBJECT:
            fields = {
                name: _below(each, root, keywords) for name, each in schema.get("properties", {}).items()
            }
            others = _below(schema.get("additionalProperties", True), root, keywords)
            return object_of(fields, others, schema.get("required", ()))
    return nothing


def _below(schema: Json, root: Schema, keywords: Collection[str]) -> Test:
    if isinstance(schema, dict):
        return shortcut(schema, root, keywords)
    return anything if schema else nothing


def _text(schema: Schema) -> Test:
    pattern = schema.get("pattern")
    matches = anything if pattern is None else lambda value: finds(pattern, value)
    return text(schema.get("minLength"), schema.get("maxLength"), schema.get("enum"), matches)


def _list(schema: Schema, item_fits: Test) -> Test:
    least, most = schema.get("minItems", 0), schema.get("maxItems", inf)
    return lambda value: type(value) is list and least <= len(value) <= most and all(map(item_fits, value))
