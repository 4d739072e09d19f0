"""Bodies made from the facts of edition 2026-06: the smallest, and the smallest that has a given place."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Literal

from edition_2026.texts import fitting
from edition_2026.tree import Json, Place, types_of

Step = tuple[Literal["field", "item", "key", "branch"], str]
Path = tuple["str | int", ...]
NODE: Json = {"kind": "Workflow", "spec": {"type": "sequential"}}  # a node that every document takes
KEY = "/a"  # a key that every documented map takes, of names of variables and of paths


@dataclass(frozen=True, slots=True)
class At:
    """A place with the way to it, its path in a body that has it, and the place whose field or item it is."""

    place: Place
    way: tuple[Step, ...] = ()
    path: Path = ()
    above: Place | None = None
    required: bool = False

    @property
    def name(self) -> str:
        return "".join(f"[{name}]" if kind == "branch" else f"/{name}" for kind, name in self.way)


def places(root: Place) -> Iterator[At]:
    """Every place of a body, the body first."""
    yield from _places(At(root))


def _places(at: At) -> Iterator[At]:
    yield at
    place = at.place
    for name, child in place.get("fields", {}).items():
        required = name in place.get("required", ())
        yield from _places(At(child, (*at.way, ("field", name)), (*at.path, name), place, required))
    if "items" in place:
        yield from _places(At(place["items"], (*at.way, ("item", "*")), (*at.path, 0), place))
    if "values" in place:
        yield from _places(At(place["values"], (*at.way, ("key", "<key>")), (*at.path, KEY), place))
    for name, branch in place.get("either", {}).items():
        yield from _places(At(branch, (*at.way, ("branch", name)), at.path, at.above, at.required))


def decided_by_keys(place: Place) -> bool:
    """Whether a place is a union of objects whose branch is reported by the key that is there."""
    branches = place.get("either", {}).values()
    return bool(branches) and "by" not in place and all(types_of(one) == ("object",) for one in branches)


def deciding_keys(place: Place) -> list[str]:
    return [name for name, branch in place["either"].items() if name in branch.get("fields", ())]


def undecided_branch(place: Place) -> str | None:
    """The branch that needs none of the deciding keys, if the union has one."""
    keys = {*deciding_keys(place)}
    return next(
        (n for n, branch in place["either"].items() if not keys & {*branch.get("required", ())}), None
    )


def smallest(place: Place, wanted: str | None = None) -> Json:
    """The smallest value that may stand there, of the type `wanted` where there are several."""
    if "either" in place:
        name = undecided_branch(place) if decided_by_keys(place) else None
        return smallest(place["either"][name or next(iter(place["either"]))])
    types = [name for name in types_of(place) if name != "null"]
    kind = wanted or (types[0] if types else "string")
    if place.get("node"):
        return deepcopy(NODE)
    if kind == "object":
        return {name: smallest(place["fields"][name]) for name in place.get("required", ())}
    if kind == "array":
        return [smallest(place["items"]) for _ in range(place.get("minItems", 0))]
    if "enum" in place:
        return place["enum"][0]
    if kind == "boolean":
        return True
    return text_of(place) if kind == "string" else place.get("minimum", place.get("maximum", 1))


def full(place: Place, turn: int) -> Json:
    """A value with every field but the deprecated ones; of each union the branch whose turn it is."""
    if "either" in place:
        branches = list(place["either"].values())
        return full(branches[turn % len(branches)], turn)
    kind = next((name for name in types_of(place) if name != "null"), "")
    if kind == "object" and "fields" in place:
        fields = place["fields"].items()
        return {name: full(child, turn) for name, child in fields if not child.get("deprecated")}
    if kind == "object" and "values" in place:
        return {KEY: full(place["values"], turn)}
    if kind == "array":
        return [full(place["items"], turn)] * max(1, place.get("minItems", 0))
    return smallest(place)


def text_of(place: Place) -> str:
    least, most = place.get("minLength", 0), place.get("maxLength", 100)
    lengths = [*range(max(least, min(6, most)), most + 1), *range(least, 6)]
    found = (
        (fitting(place["pattern"], length) for length in lengths)
        if "pattern" in place
        else iter(["a" * lengths[0]])
    )
    return next(text for text in found if text is not None)


def around(root: Place, way: tuple[Step, ...], value: Json) -> Json:
    """The smallest body that has `value` at the end of the way."""
    if not way:
        return value
    (kind, name), rest = way[0], way[1:]
    if kind == "branch":
        return around(root["either"][name], rest, value)
    if kind == "item":
        more = [smallest(root["items"]) for _ in range(root.get("minItems", 1) - 1)]
        return [around(root["items"], rest, value), *more]
    if kind == "key":
        return {KEY: around(root["values"], rest, value)}
    return {**smallest(root, "object"), name: around(root["fields"][name], rest, value)}
