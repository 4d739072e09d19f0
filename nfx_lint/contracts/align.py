"""Aligns two contracts: the paths present in both, with both schemas.

Unions are taken apart: where one field decides which branch describes an object, each branch is a place of
its own, so that its fields are compared with those of the other contract for the same value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.walk import resolved
from nfx_lint.messages import literal
from nfx_lint.model import Json, Path

Schema = dict[str, Json]

REPLACED_BY = "x-replaced-by"  # the kinds to use instead of one whose endpoint is deprecated
# The keywords that are about values of one type only.
ABOUT = {
    "string": ("enum", "minLength", "maxLength", "pattern"),
    "integer": ("enum", "minimum", "maximum"),
    "number": ("enum", "minimum", "maximum"),
    "array": ("items", "minItems", "maxItems"),
    "object": ("properties", "required", "additionalProperties"),
}


class Shared(NamedTuple):
    """A place of two contracts. In `path` a `*` is any item or key; `branch` is the branch of a union."""

    path: Path
    old: Schema
    new: Schema
    branch: str = ""


def shared_places(old: Schema, new: Schema) -> Iterator[Shared]:
    """The places that both of two bundled contracts have, parents first."""
    yield from _below(Shared((), old, new), old, new)


def _below(place: Shared, old_root: Schema, new_root: Schema) -> Iterator[Shared]:
    old, new = _whole(place.old, old_root), _whole(place.new, new_root)
    place = place._replace(old=old, new=new)
    yield place
    if deciding_field(old) or deciding_field(new):
        for words, left, right in paired_branches(old, new):
            branch = ", ".join(filter(None, (place.branch, words)))
            yield from _below(Shared(place.path, left, right, branch), old_root, new_root)
        return
    below: list[tuple[str, Json, Json]] = []
    left, right = of_type(old, "object"), of_type(new, "object")
    fields = right.get("properties", {})
    below += [(key, child, fields[key]) for key, child in left.get("properties", {}).items() if key in fields]
    below.append(("*", left.get("additionalProperties"), right.get("additionalProperties")))
    below.append(("*", of_type(old, "array").get("items"), of_type(new, "array").get("items")))
    for step, one, other in below:
        if isinstance(one, dict) and isinstance(other, dict):
            deeper = Shared((*place.path, step), one, other, place.branch)
            yield from _below(deeper, old_root, new_root)


def _whole(schema: Schema, root: Schema) -> Schema:
    """`schema` and the branches of its union with their references followed."""
    schema, _ = resolved(schema, root)
    if "oneOf" not in schema:
        return schema
    return {**schema, "oneOf": [resolved(branch, root)[0] for branch in schema["oneOf"]]}


def of_type(schema: Schema, one: str) -> Schema:
    """The part of a schema for values of one type; empty if it does not accept that type.

    An integer is a number, so keywords for numbers also apply to it.
    """
    types = types_of(schema)
    if types and one not in types:
        return of_type(schema, "number") if one == "integer" and "number" in types else {}
    for variant, branch in zip(schema.get("x-variants", ()), schema.get("oneOf", ()), strict=True):
        if variant.get("type") == one:
            return {
                **{key: schema[key] for key in ABOUT.get(one, ()) if key in schema},
                **branch,
                "type": one,
            }
    return schema


def deciding_field(schema: Schema) -> str:
    """The field whose value decides the union of an object, if there is one."""
    return next((variant["field"] for variant in schema.get("x-variants", ()) if "field" in variant), "")


def by_value(schema: Schema) -> dict[str, Schema]:
    """The branches of a union that a field decides, by the field's value."""
    pairs = zip(schema.get("x-variants", ()), schema.get("oneOf", ()), strict=True)
    return {value: branch for variant, branch in pairs for value in variant.get("values", ())}


def paired_branches(old: Schema, new: Schema) -> Iterator[tuple[str, Schema, Schema]]:
    """Branches that describe the same objects, with the values of the field that chooses them.

    An object without branches is compared with each branch of the other. Unions by different fields have no
    common branches.
    """
    field = deciding_field(old) or deciding_field(new)
    if deciding_field(old) and deciding_field(new) and deciding_field(old) != deciding_field(new):
        return
    left, right = by_value(old), by_value(new)
    groups: dict[tuple[int, int], list[str]] = {}
    pairs: dict[tuple[int, int], tuple[Schema, Schema]] = {}
    for value in left or right:
        one, other = left.get(value, old if not left else None), right.get(value, new if not right else None)
        if one is not None and other is not None:
            groups.setdefault((id(one), id(other)), []).append(value)
            pairs[id(one), id(other)] = one, other
    for key, values in groups.items():
        yield f"{field} is {' or '.join(map(literal, values))}", *pairs[key]
