"""Bodies of every kind for measuring detection, made from the facts: complete ones, and those with one fault.

Nothing here is random, so that a figure can be a test's floor.
"""

from __future__ import annotations

from collections.abc import Iterator

from edition_2026.bodies import full, smallest
from edition_2026.cases import TURNS, UNKNOWN
from edition_2026.contract import FILES
from edition_2026.tree import Json, Place, endpoint, endpoint_at

from nfx_lint._compiled.kinds import MARKS

# Kinds without marks, such as those of actions, are found by their name only.
KINDS = sorted(name for name in FILES if name in MARKS)
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


def roots(kind: str) -> list[Place]:
    """The bodies that the endpoints of a kind take."""
    ends = [endpoint_at(one["method"], one["path"]) for one in FILES[kind]["x-endpoints"]]
    return [endpoint(name) for name in ends]


def minimal(kind: str) -> list[Json]:
    """The smallest bodies: one for each branch at the top; where nothing is required, one for each field."""
    found: list[Json] = []
    for root in roots(kind):
        for branch in root.get("either", {"": root}).values():
            least = smallest(branch, "object")
            found += [least] if least else list(_with_one_field(branch))
    return _distinct(found)


def _with_one_field(place: Place) -> Iterator[Json]:
    for name, child in place["fields"].items():
        if not child.get("deprecated"):
            yield {name: smallest(child)}


def maximal(kind: str) -> list[Json]:
    """The bodies with every field: one for each turn of the unions below."""
    return _distinct([full(root, turn) for root in roots(kind) for turn in range(TURNS)])


def faulty(kind: str) -> Iterator[tuple[Json, str, Json]]:
    """Complete bodies, each with a name for one fault, at the top or one level below, and with that fault."""
    required = set.intersection(*(set(root.get("required", ())) for root in roots(kind)))
    for body in [*minimal(kind)[:2], *maximal(kind)[:2]]:
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
