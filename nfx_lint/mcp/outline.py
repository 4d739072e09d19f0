"""A JSON Schema down to some depth, without references, for a reader who pays for each word."""

from __future__ import annotations

from nfx_lint.model import Json

# Keywords whose schemas describe the value itself, and keywords for its parts.
_ONE, _SEVERAL = ("if", "then", "else", "not"), ("allOf", "anyOf", "oneOf")
_INNER = ("items", "additionalProperties", "propertyNames")
_OF_FILES = ("$schema", "$comment", "$defs", "$ref", "examples", "x-source", "x-endpoints")
CUT = "x-cut"


def outlined(schema: Json, definitions: Json, depth: int) -> Json:
    """`schema` with `depth` levels of fields and items; deeper ones are named in `x-cut` where they begin."""
    if not isinstance(schema, dict):
        return schema
    while "$ref" in schema:
        target = definitions[schema["$ref"].rpartition("/")[2]]
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
    if depth == 0:
        return _cut(schema)
    shown: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "properties":
            shown[key] = {name: outlined(child, definitions, depth - 1) for name, child in value.items()}
        elif key in _INNER:
            shown[key] = outlined(value, definitions, depth - 1)
        elif key in _ONE:
            shown[key] = outlined(value, definitions, depth)
        elif key in _SEVERAL:
            shown[key] = [outlined(child, definitions, depth) for child in value]
        elif key not in _OF_FILES:
            shown[key] = value
    return shown


def _cut(schema: dict[str, Json]) -> Json:
    """What a schema states about the value itself."""
    inside = ("properties", "required", *_INNER, *_ONE, *_SEVERAL, *_OF_FILES)
    shown = {key: value for key, value in schema.items() if key not in inside}
    if left_out := [
        key for key in ("properties", *_INNER, *_SEVERAL) if isinstance(schema.get(key), dict | list)
    ]:
        shown[CUT] = list(schema["properties"]) if "properties" in left_out else left_out
    return shown
