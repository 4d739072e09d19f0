"""The facts of an edition as a tree of places; see the `about` of tests/facts for the notation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = Any
Steps: TypeAlias = tuple["str | int", ...]

REQUEST_KINDS = ("manual-job", "build-service")
KINDS = ("manual-job", "manual-job.response", "build-service", "build-service.response")

_FILE = Path(__file__).parents[2] / "facts" / "2025-07.json"
_FACTS = json.loads(_FILE.read_text(encoding="utf-8"))["kinds"]


@dataclass(frozen=True, eq=False)
class Place:
    """A field, an item or a branch, with what the page says of it and what stands below."""

    path: str
    fact: dict[str, Any]
    children: dict[str, Place] = field(default_factory=dict)
    items: list[Place] = field(default_factory=list)
    branches: dict[str, Place] = field(default_factory=dict)

    @property
    def type(self) -> str:
        return str(self.fact["type"])

    @property
    def required(self) -> bool:
        return bool(self.fact.get("required"))

    @property
    def deprecated(self) -> bool:
        return bool(self.fact.get("deprecated"))

    @property
    def open(self) -> bool:
        return bool(self.fact.get("open"))

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def keyed(self) -> bool:
        """Whether this is a union whose branch is chosen by which key is present."""
        return bool(self.branches) and self.type == "object"

    @property
    def known(self) -> set[str]:
        """The keys that the object may have; those that decide a union are among them."""
        own = set(self.children)
        return own.union(*(branch.children for branch in self.branches.values()))


Chain: TypeAlias = tuple[Place, ...]


@cache
def root(kind: str) -> Place:
    """The body of a kind."""
    places: dict[str, Place] = {}
    for fact in _FACTS[kind]:
        path = fact["path"]
        place = places[path] = Place(path, fact)
        if path.endswith("]"):
            above, _, label = path[:-1].rpartition("[")
            places[above].branches[label] = place
        elif path.endswith("/*"):
            places[path[:-2]].items.append(place)
        elif path:
            above, _, name = path.rpartition("/")
            places[above].children[name] = place
    return places[""]


def chains(kind: str) -> Iterator[Chain]:
    """Every place of a kind, each with all places on the way to it, in the order of the page."""
    yield from _chains_below((root(kind),))


def _chains_below(chain: Chain) -> Iterator[Chain]:
    yield chain
    place = chain[-1]
    for below in (*place.children.values(), *place.items, *place.branches.values()):
        yield from _chains_below((*chain, below))


def chain_to(kind: str, path: str) -> Chain:
    return next(chain for chain in chains(kind) if chain[-1].path == path)


def steps_of(chain: Chain) -> Steps:
    """Where a place stands in a body that has one item in each array on the way."""
    steps: list[str | int] = []
    for above, place in pairwise(chain):
        if place in above.items:
            steps.append(0)
        elif place not in above.branches.values():
            steps.append(place.name)
    return tuple(steps)
