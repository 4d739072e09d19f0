"""JSON's types, as JSON Schema defines them: a boolean is not a number, and 1.0 is an integer."""

from __future__ import annotations

from nfx_lint.model import Json

_PYTHON = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}


def types_of(schema: dict[str, Json]) -> tuple[str, ...]:
    """The types that a schema allows; empty if it does not restrict them."""
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def is_type(value: Json, wanted: str) -> bool:
    """Whether `value` is of the JSON type `wanted`. NaN and infinities have no JSON type."""
    if wanted in ("integer", "number"):
        finite = isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0
        return finite and (wanted == "number" or value == int(value))
    return isinstance(value, _PYTHON[wanted])
