"""How badly a body fits a kind: its unknown, missing and mistyped members, at any depth.

It approximates the contract's findings without loading the contract or `jsonschema`, so that detection can
compare kinds. Each complaint has a weight: the heavier it is, the less likely the kind was meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from nfx_lint._compiled.kinds import KEYS
from nfx_lint._compiled.places import BELOW
from nfx_lint.contracts.expressions import is_expression
from nfx_lint.contracts.json_types import is_type
from nfx_lint.contracts.naming import module_of
from nfx_lint.contracts.unions import decide, deciding_keys
from nfx_lint.detection.fine_values import Members, is_fine
from nfx_lint.limits import MOST_WEIGHED_ITEMS
from nfx_lint.model import Json
from nfx_lint.suggest import misspelled

# A wrong value or a misspelled name is at the right place.
SLIGHT = 2
# A field that no kind has at this place is a guess.
INVENTED = 3
# A missing field; a field that other kinds have; and below the top, where structure decides.
MISSING = STRAY = 5
STRAY_BELOW = 6


@lru_cache(maxsize=256)
def members_of(kind: str, edition: str) -> Members:
    """The compiled members of a kind. Shared: do not modify."""
    members: Members = import_module(f"nfx_lint._compiled.members_{module_of(kind, edition)}").MEMBERS
    return members


def complaints(body: Json, kind: str, edition: str) -> int:
    """How many members of a body do not fit a kind; a deprecated kind or field counts as one."""
    return sum(1 for _ in _complaints(body, members_of(kind, edition), ""))


def weight(body: Json, kind: str, edition: str) -> int:
    """The sum of the complaints about a body of a kind."""
    return sum(_complaints(body, members_of(kind, edition), ""))


def _complaints(value: Json, members: Members, name: str) -> Iterator[int]:
    """The weights of the complaints about a value, the member called `name`; the body itself has no name."""
    if "deprecated" in members:
        yield SLIGHT
    if "expression" in members and is_expression(value):
        return
    types = members.get("types", ())
    if types and not any(is_type(value, one) for one in types):
        yield SLIGHT
        return
    if _is_out_of_bounds(value, members):
        yield SLIGHT
    if isinstance(value, list) and "items" in members:
        for item in value[:MOST_WEIGHED_ITEMS]:
            if not is_fine(item, members["items"]):
                yield from _complaints(item, members["items"], name)
    if value == {} and name:  # unfinished, whatever the kind
        yield from (SLIGHT for _ in list(_in_members(value, members, name))[:1])
    else:
        yield from _in_members(value, members, name)


def _in_members(value: Json, members: Members, name: str) -> Iterator[int]:
    if isinstance(value, dict):
        yield from _in_object(value, members, name)
    if "variants" in members:
        yield from _in_union(value, members, name)


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


def _in_object(value: dict[str, Json], members: Members, name: str) -> Iterator[int]:
    fields = members.get("fields", {})
    unknown = [key for key in value if key not in fields]
    lacking = [field for field in members.get("required", ()) if field not in value]
    closed = "closed" in members
    meant = misspelled(value, fields) if unknown and (closed or lacking) else {}
    if closed:
        yield from (SLIGHT if key in meant else _weight_of_unknown(key, name) for key in unknown)
    yield from (MISSING for field in lacking if field not in meant.values())
    either = _present_at_once(value, members)
    for key, child in value.items():
        inner = fields.get(meant.get(key, key)) or members.get("others")
        if inner and key not in either and not is_fine(child, inner):
            yield from _complaints(child, inner, key)


def _present_at_once(value: dict[str, Json], members: Members) -> tuple[str, ...]:
    """The fields of a value that exclude each other; their content is not reported."""
    decision = decide(value, members.get("variants", ()))
    return decision.present if decision.branch is None else ()


def _weight_of_unknown(key: str, name: str) -> int:
    if not name:
        return STRAY if key in KEYS else INVENTED
    return STRAY_BELOW if key in BELOW.get(name, "").split() else INVENTED


def _in_union(value: Json, members: Members, name: str) -> Iterator[int]:
    variants = members["variants"]
    keys = deciding_keys(variants)
    if keys and not isinstance(value, dict):
        return
    decision = decide(value, variants)
    if decision.branch is not None:
        branch = members["branches"][decision.branch]
        if keys:  # its fields are those of the whole object
            yield from (MISSING for field in branch.get("required", ()) if field not in value)
        else:
            yield from _complaints(value, branch, name)
    elif not keys and isinstance(value, dict):
        yield from min((tuple(_complaints(value, one, name)) for one in members["branches"]), key=sum)
    elif decision.present or (keys and not set(keys) & set(misspelled(value, members["fields"]).values())):
        yield MISSING
