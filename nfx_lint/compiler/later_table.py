"""Writes the table of the constraints that a later edition loosens, read by `validation/later`.

The table has the shape of the body: `at` leads on by field (`*`: any item or key), and beside it are the
differences at the place itself. Where branches of a union differ there is no entry, since the branch that a
body takes is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nfx_lint.contracts.align import Schema, Shared, deciding_field, of_type, shared_places
from nfx_lint.contracts.diff import changes
from nfx_lint.model import Json, Path

# Differences of a value itself, whatever it contains.
_OWN = (
    *("type", "enum", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"),
    *("pattern", "x-expression", "oneOf", "x-variants"),
)


def later_places(old: Schema, new: Schema) -> dict[str, Json]:
    """The table for the contract `old` of a kind, whose next edition has the contract `new`."""
    table: dict[str, Json] = {}
    for place in shared_places(old, new):
        if place.branch or not any(changes(place)):
            continue
        loosened = _loosened(place)
        if loosened:
            _node(table, place.path).update(loosened)
        for name in _left_open(place):
            _node(table, (*place.path, name)).update({"value": {}})
    return table


def _node(table: dict[str, Json], path: Path) -> dict[str, Json]:
    for step in path:
        table = table.setdefault("at", {}).setdefault(step, {})
    return table


def _left_open(place: Shared) -> Iterator[str]:
    """The fields that the later contract does not describe, and takes with any value."""
    left, right = of_type(place.old, "object"), of_type(place.new, "object")
    if right and right.get("additionalProperties", True) in (True, {}):
        yield from (name for name in left.get("properties", {}) if name not in right.get("properties", {}))
        if isinstance(left.get("additionalProperties"), dict) and not right.get("properties"):
            yield "*"


def _loosened(place: Shared) -> dict[str, Json]:
    old, new = place.old, place.new
    if deciding_field(old) or deciding_field(new):
        return {}
    loosened: dict[str, Json] = {}
    own = _own(new)
    if own != _own(old):
        loosened["value"] = own
    left, right = of_type(old, "object"), of_type(new, "object")
    fields = [name for name in right.get("properties", {}) if name not in left.get("properties", {})]
    if fields:
        loosened["fields"] = fields
    optional = sorted(_needed(left) - _needed(right))
    if optional:
        loosened["optional"] = optional
    if "x-deprecated" in old and "x-deprecated" not in new:
        loosened["live"] = True
    return loosened


def _own(schema: Schema) -> Schema:
    return {key: schema[key] for key in _OWN if key in schema}


def _needed(schema: Schema) -> set[str]:
    """The fields that some object of this place has to have."""
    lists: Iterable[Json] = (schema, *schema.get("oneOf", ()))
    return {name for one in lists for name in one.get("required", ())}
