"""How badly a body fits a kind: its unknown, missing and mistyped members, at any depth.

It approximates the contract's findings without loading the contract or `jsonschema`, so that detection can
compare kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from nfx_lint.contracts.expressions import is_expression
from nfx_lint.contracts.json_types import is_type
from nfx_lint.contracts.naming import module_of
from nfx_lint.contracts.unions import decide, deciding_keys
from nfx_lint.model import Json
from nfx_lint.suggest import misspelled

Members = dict[str, Json]


@lru_cache(maxsize=256)
def members_of(kind: str, edition: str) -> Members:
    """The compiled members of a kind. Shared: do not modify."""
    members: Members = import_module(f"nfx_lint._compiled.members_{module_of(kind, edition)}").MEMBERS
    return members


def complaints(body: Json, kind: str, edition: str) -> int:
    """How many members of a body do not fit a kind; a deprecated kind or field counts as one."""
    return sum(1 for _ in _complaints(body, members_of(kind, edition)))


def _complaints(value: Json, members: Members) -> Iterator[None]:
    if "deprecated" in members:
        yield None
    if "expression" in members and is_expression(value):
        return
    types = members.get("types", ())
    if types and not any(is_type(value, one) for one in types):
        yield None
        return
    if _is_out_of_bounds(value, members):
        yield None
    if isinstance(value, list) and "items" in members:
        for item in value:
            yield from _complaints(item, members["items"])
    if isinstance(value, dict):
        yield from _in_object(value, members)
    if "variants" in members:
        yield from _in_union(value, members)


def _is_out_of_bounds(value: Json, members: Members) -> bool:
    if "values" in members and value is not None and value not in members["values"]:
        return True
    if isinstance(value, str) and "length" in members:
        size, (least, most) = len(value), members["length"]
    elif is_type(value, "number") and "range" in members:
        size, (least, most) = value, members["range"]
    else:
        return False
    return (least is not None and size < least) or (most is not None and size > most)


def _in_object(value: dict[str, Json], members: Members) -> Iterator[None]:
    fields = members.get("fields", {})
    unknown = [key for key in value if key not in fields]
    lacking = [name for name in members.get("required", ()) if name not in value]
    if unknown and lacking:
        meant = set(misspelled(value, fields).values())
        lacking = [name for name in lacking if name not in meant]
    if "closed" in members:
        yield from (None for _ in unknown)
    yield from (None for _ in lacking)
    for key, child in value.items():
        inner = fields.get(key) or members.get("others")
        if inner:
            yield from _complaints(child, inner)


def _in_union(value: Json, members: Members) -> Iterator[None]:
    variants = members["variants"]
    keys = deciding_keys(variants)
    if keys and not isinstance(value, dict):
        return
    decision = decide(value, variants)
    if decision.branch is not None:
        branch = members["branches"][decision.branch]
        if keys:  # its fields are those of the whole object
            yield from (None for name in branch.get("required", ()) if name not in value)
        else:
            yield from _complaints(value, branch)
    elif decision.present or (keys and not set(keys) & set(misspelled(value, members["fields"]).values())):
        yield None
