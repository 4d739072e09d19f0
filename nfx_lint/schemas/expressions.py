"""Widens a schema so that template expressions are accepted wherever a node accepts them."""

from __future__ import annotations

from nfx_lint.model import Json
from nfx_lint.rules.when import EXPRESSION

NAME = "expression"
# Keywords that a text can break; all others only concern objects, lists and numbers.
_FOR_TEXTS = ("const", "enum", "format", "maxLength", "minLength", "not", "pattern")
# Keywords about the value as a whole, kept outside the alternative.
_NOTES = ("title", "description", "default", "deprecated", "examples")


def widened(schema: Json, *, inside: bool = True) -> Json:
    """`schema` for a value that may be an expression, which is `#/$defs/expression`.

    An `if` or a `not` inverts the effect of its schema, so it is widened only below another `not`. If
    `inside` is False, only the values inside may be expressions, not the value itself.
    """
    return _widened(schema, positive=True, inside=inside)


def _widened(schema: Json, *, positive: bool, inside: bool) -> Json:
    if not isinstance(schema, dict) or "$ref" in schema:
        return schema
    wide = {key: _keyword(key, value, positive) for key, value in schema.items()}
    if positive and "oneOf" in wide:
        # An expression in the deciding field fits several branches.
        wide["allOf"] = [*wide.get("allOf", ()), {"anyOf": wide.pop("oneOf")}]
    types = schema.get("type", "string")
    if not positive or not inside or not (types != "string" or any(key in schema for key in _FOR_TEXTS)):
        return wide
    notes = {key: wide.pop(key) for key in _NOTES if key in wide}
    return {**notes, "anyOf": [wide, {"$ref": f"#/$defs/{NAME}"}]}


def _keyword(key: str, value: Json, positive: bool) -> Json:
    if key == "properties":
        return {name: _widened(child, positive=positive, inside=True) for name, child in value.items()}
    if key in ("items", "additionalProperties", "propertyNames"):
        return _widened(value, positive=positive, inside=True)
    if key in ("allOf", "anyOf", "oneOf"):
        return [_widened(child, positive=positive, inside=True) for child in value]
    if key in ("then", "else"):
        return _widened(value, positive=positive, inside=True)
    if key in ("if", "not"):
        return _widened(value, positive=not positive, inside=True)
    return value


DEFINITION: dict[str, Json] = {"title": "Template expression", **EXPRESSION}
