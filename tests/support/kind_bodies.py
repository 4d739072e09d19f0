"""Bodies of every kind for measuring detection, made from the facts: complete ones, and those with one fault.

Nothing here is random, so that a figure can be a test's floor.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from contract_cases import facts as pages
from edition_2026.bodies import full, smallest
from edition_2026.cases import TURNS, UNKNOWN
from edition_2026.tree import Json, Place, endpoint, endpoint_at, settled

from nfx_lint.contracts.kinds import all_kinds

EDITIONS = ("2025-07", "2026-06", "2026-10")
_TYPED = json.loads((Path(__file__).parents[1] / "facts/2026-10.json").read_text("utf-8"))["endpoints"]
# Fields that people put into a body of another kind.
STRAYS: tuple[tuple[str, tuple[str, ...], Json], ...] = (
    ("schedule", ("job", "deployment-service", "combined-service", "build-service"), "0 4 * * *"),
    ("settings", ("deployment-service", "combined-service", "build-service"), {"backoffLimit": 1}),
    ("ports", ("job", "manual-job", "cron-job"), [{"name": "p", "internalPort": 80, "protocol": "HTTP"}]),
    (
        "vcsData",
        ("job", "manual-job", "cron-job"),
        {"projectUrl": "https://github.com/a/b", "projectType": "github", "projectBranch": "main"},
    ),
)


@cache
def roots(edition: str) -> dict[str, list[Place]]:
    """The kinds that the facts of an edition describe, each with the bodies that its endpoints take."""
    if edition == "2025-07":
        return {kind: [_place(pages.root(kind))] for kind in pages.REQUEST_KINDS}
    found: dict[str, list[Place]] = {}
    for name, kind in all_kinds().items():
        ends = kind.editions[edition].endpoints if edition in kind.editions else ()
        bodies = [_body(edition, *end) for end in ends if not name.endswith(".response")]
        if places := [body for body in bodies if body]:
            found[name] = places
    return found


def _body(edition: str, method: str, path: str) -> Place | None:
    if edition == "2026-06":
        return endpoint(endpoint_at(method, path))
    typed = [one["body"] for one in _TYPED.values() if (one["method"], one["path"]) == (method, path)]
    return settled(typed[0]) if typed else None


def _place(page: pages.Place) -> Place:
    """A place of edition 2025-07 in the form of the later ones: each branch has the fields beside it."""
    notes = ("path", "required", "values")
    place: Place = {key: value for key, value in page.fact.items() if key not in notes}
    fields = {name: _place(child) for name, child in page.children.items()}
    required = [name for name, child in page.children.items() if child.required]
    if page.branches:
        branches = {label: _place(branch) for label, branch in page.branches.items()}
        return {"either": {label: _joined(one, fields, required) for label, one in branches.items()}}
    if page.type == "object" and not page.open:
        place |= {"fields": fields, "required": required}
    return place | ({"items": _place(page.items[0])} if page.items else {})


def _joined(branch: Place, fields: dict[str, Place], required: list[str]) -> Place:
    if "fields" not in branch:
        return branch
    both = {**fields, **branch["fields"]}
    return {**branch, "fields": both, "required": [*required, *branch.get("required", ())]}


def minimal(kind: str, edition: str) -> list[Json]:
    """The smallest bodies: one for each branch at the top; where nothing is required, one for each field."""
    found: list[Json] = []
    for root in roots(edition)[kind]:
        for branch in root.get("either", {"": root}).values():
            least = smallest(branch, "object")
            found += [least] if least else list(_with_one_field(branch))
    return _distinct(found)


def _with_one_field(place: Place) -> Iterator[Json]:
    for name, child in place["fields"].items():
        if not child.get("deprecated"):
            yield {name: smallest(child)}


def maximal(kind: str, edition: str) -> list[Json]:
    """The bodies with every field: one for each turn of the unions below."""
    return _distinct([full(root, turn) for root in roots(edition)[kind] for turn in range(TURNS)])


def faulty(kind: str, edition: str) -> Iterator[tuple[Json, str, Json]]:
    """Complete bodies, each with a name for one fault, at the top or one level below, and with that fault."""
    required = set.intersection(*(set(root.get("required", ())) for root in roots(edition)[kind]))
    for body in [*minimal(kind, edition)[:2], *maximal(kind, edition)[:2]]:
        for fault, changed in _faults(body, required):
            yield body, fault, changed
        for key, kinds, value in STRAYS:
            if kind in kinds and key not in body:
                yield body, f"stray {key}", {**body, key: value}


def _faults(body: Json, required: set[str]) -> Iterator[tuple[str, Json]]:
    yield "unknown", {**body, UNKNOWN: {"a": None}}
    for key, value in body.items():
        rest = {name: one for name, one in body.items() if name != key}
        if key in required and rest:
            yield f"missing {key}", rest
        yield f"misspelt {key}", {**rest, _misspelt(key): value}
        yield f"mistyped {key}", {**body, key: 7 if not isinstance(value, int) else "x"}
        if isinstance(value, dict) and value:
            inner = next(iter(value))
            yield f"misspelt {key}/{inner}", {**body, key: _renamed(value, inner)}
            yield f"missing {key}/{inner}", {**body, key: {n: v for n, v in value.items() if n != inner}}
            yield f"unknown in {key}", {**body, key: {**value, UNKNOWN: 1}}


def _misspelt(key: str) -> str:
    return key[:-2] + key[-1] + key[-2] if len(key) > 3 and key[-1] != key[-2] else f"{key}s"


def _renamed(value: Json, key: str) -> Json:
    return {_misspelt(name) if name == key else name: one for name, one in value.items()}


def _distinct(bodies: list[Json]) -> list[Json]:
    return [body for number, body in enumerate(bodies) if body not in bodies[:number]]
