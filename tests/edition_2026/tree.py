"""The facts of edition 2026-06 as trees of places; see the `about` of tests/facts/2026-06.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = Any
Place: TypeAlias = dict[str, Any]  # what the facts say of one place, and the places below it
Fact: TypeAlias = dict[str, Any]  # what is said of one place alone

EDITION = "2026-06"
CONSTRAINTS = (
    *("pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"),
    *("keys", "open", "node", "deprecated"),
)
_FILE = Path(__file__).parents[1] / "facts" / "2026-06.json"
FACTS: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))


def whole(place: Place) -> Place:
    """A place without references: what stands in several places of the file is written there once."""
    if "same" in place:
        return _shared(place["same"])
    below = {name: {key: whole(one) for key, one in place[name].items()} for name in _TABLES if name in place}
    return {**place, **below, **{name: whole(place[name]) for name in _SINGLE if name in place}}


_TABLES = ("fields", "either")
_SINGLE = ("items", "values")


@cache
def _shared(name: str) -> Place:
    return whole(FACTS["shared"][name])


@cache
def endpoint(name: str) -> Place:
    """The body of an endpoint, such as `job.create`."""
    return whole(FACTS["endpoints"][name]["body"])


@cache
def node(name: str) -> Place:
    """The `spec` of a kind of template node."""
    return whole(FACTS["nodes"][name])


def types_of(place: Mapping[str, Any]) -> tuple[str, ...]:
    types = place.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def said(place: Place, path: str = "", required: bool = False) -> Iterator[tuple[str, Fact]]:
    """What the facts say, a line a place: its path, and what holds there.

    In a path `/*` is any item, `/<key>` any value of a map, `[name]` a branch of a union.
    """
    fact: Fact = {"type": sorted(types_of(place)), **({"required": True} if required else {})}
    fact |= {keyword: place[keyword] for keyword in CONSTRAINTS if keyword in place}
    if "enum" in place:
        fact["enum"] = sorted(place["enum"])
    if place.get("overlap"):
        place = merged(list(place["either"].values())) | ({"deprecated": True} if "deprecated" in fact else {})
        yield from said(place, path, required)
        return
    if "either" in place:
        yield path, {**fact, "branches": sorted(place["either"]), "type": []}
        for name, branch in place["either"].items():
            yield from said(branch, f"{path}[{name}]")
        return
    yield path, fact
    for name, child in place.get("fields", {}).items():
        yield from said(child, f"{path}/{name}", name in place.get("required", ()))
    if "items" in place and not place["items"].get("any"):
        yield from said(place["items"], f"{path}/*")
    if "values" in place:
        yield from said(place["values"], f"{path}/<key>")


def merged(places: list[Place]) -> Place:
    """One place for branches that cannot be told apart: it takes what any of them takes."""
    flat = [one for place in places for one in _branches(place)]
    both = flat[0].keys() & set.intersection(*(set(one) for one in flat))
    place: Place = {"type": sorted({name for one in flat for name in types_of(one)})}
    place |= {key: flat[0][key] for key in both & {"keys", "deprecated", "node"}}
    if any("open" in one for one in flat):
        return {**place, "open": True}
    if "enum" in both:
        place["enum"] = sorted({member for one in flat for member in one["enum"]})
    if "pattern" in both:
        place["pattern"] = "|".join(dict.fromkeys(one["pattern"] for one in flat))
    place |= {key: min(one[key] for one in flat) for key in both & {"minLength", "minimum", "minItems"}}
    place |= {key: max(one[key] for one in flat) for key in both & {"maxLength", "maximum", "maxItems"}}
    if "items" in both:
        place["items"] = merged_or_one([one["items"] for one in flat])
    if "values" in both:
        place["values"] = merged_or_one([one["values"] for one in flat])
    if "fields" in both:
        names = dict.fromkeys(name for one in flat for name in one["fields"])
        place["fields"] = {name: merged_or_one([o["fields"][name] for o in flat if name in o["fields"]]) for name in names}
        place["required"] = [name for name in names if all(name in one.get("required", ()) for one in flat)]
    return place


def merged_or_one(places: list[Place]) -> Place:
    return places[0] if all(place == places[0] for place in places) else merged(places)


def _branches(place: Place) -> Iterator[Place]:
    if "either" not in place:
        yield place
    for branch in place.get("either", {}).values():
        yield from _branches(branch)
