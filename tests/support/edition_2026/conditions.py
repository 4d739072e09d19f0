"""The documented conditions of edition 2026-06, and bodies that keep and break each of them.

See the `about` of tests/facts/conditions-2026-06.json. A body is written sparsely, as its path and a few values;
what else its kind requires is filled in from the facts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from edition_2026.bodies import smallest
from edition_2026.breaks import Around, breaks
from edition_2026.contract import FILES
from edition_2026.tree import FACTS, Json, Place, endpoint, node, types_of
from nfx_lint.pointers import MISSING

FILE = Path(__file__).parents[2] / "facts" / "conditions-2026-06.json"
_ENDPOINTS = {
    (one["method"], one["path"]): file
    for file, schema in FILES.items()
    for one in schema.get("x-endpoints", ())
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition, with the names of the endpoints and nodes that have it at each place."""

    text: str
    form: Mapping[str, Json]
    strength: str
    at: Mapping[str, tuple[str, ...]]


def conditions() -> Iterator[Condition]:
    for one in json.loads(FILE.read_text("utf-8"))["conditions"]:
        at = {place: tuple(names) for place, names in one["at"].items()}
        yield Condition(text_of(one["condition"]), one["condition"], one["strength"], at)


def text_of(form: Mapping[str, Json]) -> str:
    """A condition in one line, which names it."""
    then = ", ".join(f"{key} {_short(value)}" for key, value in form.items() if key not in ("when", "use"))
    return f"{then} when {_short(form['when'])}" if "when" in form else then


def _short(value: Json) -> str:
    if isinstance(value, dict):
        return " and ".join(f"{key}={_short(below)}" for key, below in value.items())
    if isinstance(value, list):
        return "|".join(map(_short, value))
    return value if isinstance(value, str) else json.dumps(value)


def kind_of(name: str) -> str | None:
    """The kind of the bodies of an endpoint or node, None for an action, which has no contract."""
    if name.startswith("node."):
        return name
    one = FACTS["endpoints"].get(name)
    return _ENDPOINTS[one["method"], one["path"]] if one else None


def partial(name: str) -> bool:
    """Whether the body of an endpoint changes a resource, so that an absent field stays as it is."""
    kind = kind_of(name) or ""
    return "x-partial" in FILES.get(kind, {}) or (
        kind.startswith(("job-", "service-")) and name.endswith(".update")
    )


def root_of(name: str) -> Place:
    return node(name.removeprefix("node.")) if name.startswith("node.") else endpoint(name)


def places_at(root: Place, at: str) -> list[tuple[Place, bool]]:
    """The places at a path, in all branches on the way, with whether each is required."""
    found = [(root, True)]
    for step in at.strip("/").split("/") if at.strip("/") else ():
        found = [below for one, _ in found for below in _below(one, step)]
    return found


def _below(place: Place, step: str) -> Iterator[tuple[Place, bool]]:
    for branch in place.get("either", {}).values():
        yield from _below(branch, step)
    if step == "*" and "items" in place:
        yield place["items"], True
    if step in place.get("fields", {}):
        yield place["fields"][step], step in place.get("required", ())


def place_at(root: Place, at: str) -> Place:
    """The place at a path, the one with the most values if branches differ; empty if there is none."""
    found = [place for place, _ in places_at(root, at)]
    return max(found, key=lambda one: len(one.get("fields", one.get("enum", ()))), default={})


def bodies(condition: Condition, at: str, name: str) -> Iterator[tuple[Json, Json]]:
    """Pairs of a body that breaks a condition at a place and one that keeps it."""
    root = root_of(name)
    around = Around(
        lambda path: place_at(root, _joined(at, path)),
        lambda path: all(required for _, required in places_at(root, _joined(at, path))),
        partial(name),
    )
    for broken, kept in breaks(condition.text, condition.form, around):
        yield body_with(root, at, broken), body_with(root, at, kept)


def _joined(at: str, path: str) -> str:
    if path.startswith("/"):
        return path
    if path.startswith("../"):
        return _joined(at.rpartition("/")[0] or "/", path[3:])
    return f"{at.rstrip('/')}/{path}" if path else at


def body_with(root: Place, at: str, values: Mapping[str, Json]) -> Json:
    """The smallest body with values by their path from `at` on; `MISSING` where a field has to be absent."""
    paths = {_joined(at, path): value for path, value in values.items()}
    sparse: Json = {}
    for path, value in {at: {}, **paths}.items():
        if path == at and path not in paths and any(one.startswith(f"{at}/") for one in paths):
            continue
        sparse = _put(sparse, path.strip("/").split("/") if path != "/" else [], value)
    return completed(root, sparse)


def _put(inside: Json, steps: list[str], value: Json) -> Json:
    if not steps:
        return value
    if steps[0] == "*":
        item = inside[0] if isinstance(inside, list) and inside else {}
        return [_put(item, steps[1:], value)]
    inside = inside if isinstance(inside, dict) else {}
    return {**inside, steps[0]: _put(inside.get(steps[0], {}), steps[1:], value)}


def completed(place: Place, given: Json) -> Json:
    """A sparse value with everything that its place requires."""
    if "either" in place:
        return completed(_branch(place, given), given)
    if isinstance(given, list) and "items" in place:
        return [completed(place["items"], item) for item in given]
    if not isinstance(given, dict) or "fields" not in place:
        return given
    fields = place["fields"]
    whole = {name: completed(fields.get(name, {}), one) for name, one in given.items() if one is not MISSING}
    needed = [name for name in place.get("required", ()) if name not in given]
    return {**{name: completed(fields[name], smallest(fields[name])) for name in needed}, **whole}


def _branch(place: Place, given: Json) -> Place:
    """The branch of a union that fits a sparse value, one that needs little if there are several."""
    branches = list(place["either"].values())
    fitting = [one for one in branches if _fits(one, given, place.get("by"))] or branches
    return min(fitting, key=lambda one: len(one.get("required", ())))


def _fits(branch: Place, given: Json, by: str | None) -> bool:
    if not isinstance(given, dict):
        return "object" not in types_of(branch)
    fields = branch.get("fields", {})
    if by in given and given[by] not in (MISSING, *fields[by].get("enum", ())):
        return False
    return given.keys() <= fields.keys()
