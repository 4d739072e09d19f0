"""Decides which branch of a union a value takes, before the value is checked.

A branch is chosen by a `key` of an object, by the value of one `field`, or by the `value` or `type` of a
value that is not an object. A branch with none of these is the default.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nfx_lint.contracts.json_types import is_type
from nfx_lint.model import Json


class Decision(NamedTuple):
    """`branch` is the position of the one branch that applies; None if the value fits none or several.

    `present` are the deciding keys that the value has.
    """

    branch: int | None
    present: tuple[str, ...] = ()


def decide(value: Json, variants: Sequence[dict[str, Json]]) -> Decision:
    """The branch of a union for `value`, by the contract's `x-variants`."""
    present = [n for n, v in enumerate(variants) if isinstance(value, dict) and v.get("key") in value]
    if len(present) > 1:
        return Decision(None, tuple(variants[n]["key"] for n in present))
    if present:
        return Decision(present[0], (variants[present[0]]["key"],))
    for number, variant in enumerate(variants):
        if _chosen(value, variant):
            return Decision(number)
    return Decision(next((n for n, v in enumerate(variants) if v.keys() == {"name"}), None))


def _chosen(value: Json, variant: dict[str, Json]) -> bool:
    if "field" in variant:
        return isinstance(value, dict) and value.get(variant["field"]) in variant["values"]
    if "type" in variant:
        return is_type(value, variant["type"])
    return "value" in variant and bool(value == variant["value"])


def deciding_keys(variants: Sequence[dict[str, Json]]) -> list[str]:
    return [variant["key"] for variant in variants if "key" in variant]


def branch_of(schema: dict[str, Json], value: Json) -> dict[str, Json] | None:
    """The branch of `schema` that describes the fields of `value`, if `schema` has such branches."""
    variants = schema.get("x-variants", ())
    if not any("field" in variant for variant in variants):
        return None
    chosen = decide(value, variants).branch
    return None if chosen is None else schema["oneOf"][chosen]
