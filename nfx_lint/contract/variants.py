"""Unions are decided before they are checked: which branch a value takes, told from its keys or itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nfx_lint.model import Json


class Decision(NamedTuple):
    """`branch` is the position of the one branch that applies; None where the value takes none or several.

    `present` are the deciding keys that the value has.
    """

    branch: int | None
    present: tuple[str, ...] = ()


def decide(value: Json, variants: Sequence[dict[str, Json]]) -> Decision:
    """The branch of a union for `value`, by the contract's `x-variants`."""
    default = next((n for n, v in enumerate(variants) if "key" not in v and "value" not in v), None)
    present = [n for n, v in enumerate(variants) if isinstance(value, dict) and v.get("key") in value]
    if len(present) > 1:
        return Decision(None, tuple(variants[n]["key"] for n in present))
    if present:
        return Decision(present[0], (variants[present[0]]["key"],))
    for number, variant in enumerate(variants):
        if "value" in variant and value == variant["value"]:
            return Decision(number)
    return Decision(default)


def deciding_keys(variants: Sequence[dict[str, Json]]) -> list[str]:
    return [variant["key"] for variant in variants if "key" in variant]
