"""The facts of edition 2026-06 as trees of places; see the `about` of tests/facts/2026-06.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = Any
Place: TypeAlias = dict[str, Any]  # what is said of one place, with the places below it
Fact: TypeAlias = dict[str, Any]  # what is said of one place alone

EDITION = "2026-06"
CONSTRAINTS = (
    *("pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"),
    *("keys", "open", "node", "deprecated", "expression"),
)
_FILE = Path(__file__).parents[2] / "facts" / "2026-06.json"
FACTS: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
_BY_NAME, _SINGLE = ("fields", "either"), ("items", "values")


def endpoint_at(method: str, path: str) -> str:
    """The name of an endpoint, such as `job.create`."""
    return next(n for n, e in FACTS["endpoints"].items() if (e["method"], e["path"]) == (method, path))


@cache
def endpoint(name: str) -> Place:
    """The body of an endpoint, its unions settled."""
    return settled(_whole(FACTS["endpoints"][name]["body"]))


@cache
def node(name: str) -> Place:
    """The `spec` of a kind of template node, its unions settled."""
    return settled(_whole(FACTS["nodes"][name]))


def _whole(place: Place) -> Place:
    return _shared(place["same"]) if "same" in place else _below(place, _whole)


@cache
def _shared(name: str) -> Place:
    return _whole(FACTS["shared"][name])


def _below(place: Place, change: Any) -> Place:
    tables = {
        name: {key: change(one) for key, one in place[name].items()} for name in _BY_NAME if name in place
    }
    return {**place, **tables, **{name: change(place[name]) for name in _SINGLE if name in place}}


def settled(place: Place) -> Place:
    """A place without unions that nobody could decide: they become one place that takes what any branch takes."""
    place = _below(place, settled)
    branches = list(place.get("either", {}).values())
    if place.get("overlap") or (branches and _of_different_types(branches)):
        kept = {key: place[key] for key in ("expression", "deprecated") if key in place}
        return {**_merged(branches), **kept}
    return place


def types_of(place: Mapping[str, Any]) -> tuple[str, ...]:
    types = place.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def _of_different_types(branches: Sequence[Place]) -> bool:
    """Whether the branches are of different types, so that what is said of one is not about another."""
    types = [name for one in branches for name in types_of(one)]
    return len(types) == len(set(types)) and not any("either" in one or "enum" in one for one in branches)


def _merged(places: Sequence[Place]) -> Place:
    if all(place == places[0] for place in places):
        return places[0]
    if _of_different_types(places):
        whole = {key: value for place in places for key, value in place.items()}
        return {**whole, "type": sorted(name for one in places for name in types_of(one))}
    places = [branch for place in places for branch in place.get("either", {"": place}).values()]
    field = _deciding_field(places)
    if field:
        return {"either": {place["fields"][field]["enum"][0]: place for place in places}, "by": field}
    place: Place = {"type": sorted({name for one in places for name in types_of(one)})}
    if any("open" in one for one in places):
        return {**place, "open": True}
    return {**place, **_merged_keywords(places), **_merged_below(places)}


def _deciding_field(places: Sequence[Place]) -> str | None:
    """A field that every branch requires, with one value in each and another in every one."""
    shared = set.intersection(*({*one.get("required", ())} for one in places))
    for name in sorted(shared):
        values = [one["fields"][name].get("enum", ()) for one in places]
        if all(len(value) == 1 for value in values) and len({value[0] for value in values}) == len(values):
            return name
    return None


def _merged_keywords(places: Sequence[Place]) -> Place:
    both = set.intersection(*(set(one) for one in places))
    place: Place = {key: places[0][key] for key in both & {"keys", "deprecated", "node", "expression"}}
    if "enum" in both:
        place["enum"] = sorted({member for one in places for member in one["enum"]})
    if "pattern" in both:
        place["pattern"] = "|".join(dict.fromkeys(one["pattern"] for one in places))
    place |= {key: min(one[key] for one in places) for key in both & {"minLength", "minimum", "minItems"}}
    return place | {
        key: max(one[key] for one in places) for key in both & {"maxLength", "maximum", "maxItems"}
    }


def _merged_below(places: Sequence[Place]) -> Place:
    both = set.intersection(*(set(one) for one in places))
    place: Place = {key: _merged([one[key] for one in places]) for key in both & {"items", "values"}}
    if "fields" in both:
        names = dict.fromkeys(name for one in places for name in one["fields"])
        fields = {name: [one["fields"][name] for one in places if name in one["fields"]] for name in names}
        place["fields"] = {name: _merged(those) for name, those in fields.items()}
        place["required"] = [name for name in names if all(name in one.get("required", ()) for one in places)]
    return place


def said(place: Place, path: str = "", required: bool = False) -> Iterator[tuple[str, Fact]]:
    """What is said, a line a place: its path, and what holds there.

    In a path `/*` is any item, `/<key>` any value of a map, `[name]` a branch of a union.
    """
    fact: Fact = {"type": sorted(types_of(place)), **({"required": True} if required else {})}
    fact |= {keyword: place[keyword] for keyword in CONSTRAINTS if keyword in place}
    if "enum" in place:
        fact["enum"] = sorted(place["enum"])
    if "either" in place:
        yield path, {**fact, "branches": sorted(place["either"])}
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
