"""The endpoints of the API: those that a method and a path name, and the nearest to an unknown one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.contracts.kinds import all_kinds
from nfx_lint.contracts.load import data_text
from nfx_lint.limits import MOST_STEPS_OF_A_PATH
from nfx_lint.model import Json

TEAM = ["v1", "teams"]  # an id and any other path may follow
PARAMETER, END = "{", None  # keys of the tree of endpoints, besides words
# How far a path may differ from a documented one: in one step, and a little in another; less for a short
# path.
MOST_DIFFERENCE = 1.5


class Endpoint(NamedTuple):
    """A method with a path; `kind` and `edition` are empty if no contract describes a body of it."""

    method: str
    path: str
    kind: str = ""
    edition: str = ""


class Match(NamedTuple):
    """An endpoint whose path fits, with the values of its parameters."""

    endpoint: Endpoint
    parameters: Mapping[str, str]


def steps_of(path: str) -> list[str]:
    return path.strip("/").split("/")


@lru_cache(maxsize=1)
def all_endpoints() -> tuple[Endpoint, ...]:
    """All endpoints; those with a contract come first, of these the ones of earlier editions."""
    described = [
        Endpoint(method, path, name, edition)
        for name, kind in all_kinds().items()
        if not name.endswith(".response")
        for edition, documented in kind.editions.items()
        for method, path in documented.endpoints
    ]
    known = {(one.method, one.path) for one in described}
    others = [
        Endpoint(method, path)
        for paths in json.loads(data_text("endpoints.json")).values()
        for path, methods in paths.items()
        for method in methods
        if (method, path) not in known
    ]
    return (*described, *others)


@lru_cache(maxsize=1)
def _tree() -> dict[str | None, Json]:
    """The endpoints by their steps, a level for each: comparing with every path would take a millisecond."""
    tree: dict[str | None, Json] = {}
    for one in all_endpoints():
        node = tree
        for step in steps_of(one.path):
            node = node.setdefault(PARAMETER if step.startswith("{") else step, {})
        node.setdefault(END, []).append(one)
    return tree


def matching(steps: list[str]) -> list[Match]:
    """The endpoints whose path fits; `teams/ID` after `v1` is optional.

    A path with a word in place of a parameter is more specific: `jobs/manual` is not a job's id.
    """
    found = _fitting(steps, {})
    if steps[:2] == TEAM and len(steps) > 3:
        found += _fitting([steps[0], *steps[3:]], {"teamId": steps[2]})
    fewest = min((len(one.parameters) for one in found), default=0)
    return [one for one in found if len(one.parameters) == fewest]


def _fitting(steps: list[str], parameters: dict[str, str]) -> list[Match]:
    nodes = [_tree()]
    for step in steps:
        nodes = [node[name] for node in nodes for name in dict.fromkeys((step, PARAMETER)) if name in node]
    ends = [one for node in nodes for one in node.get(END, ())]
    return [Match(one, {**parameters, **_parameters(one.path, steps)}) for one in ends]


def _parameters(path: str, steps: list[str]) -> dict[str, str]:
    pairs = zip(steps_of(path), steps, strict=True)
    return {name.strip("{}"): step for name, step in pairs if name.startswith("{")}


def nearest(method: str, steps: list[str]) -> Endpoint | None:
    """The endpoint that is most likely meant by an unknown request, if one is near enough."""
    if len(steps) > MOST_STEPS_OF_A_PATH:
        return None
    if steps[:2] == TEAM and len(steps) > 3:
        steps = [steps[0], *steps[3:]]
    different = [
        (_difference(steps, steps_of(one.path)), one.method != method, number)
        for number, one in enumerate(all_endpoints())
    ]
    least, _, number = min(different)
    return all_endpoints()[number] if least <= min(MOST_DIFFERENCE, len(steps) / 2) else None


def _difference(steps: list[str], wanted: list[str]) -> float:
    """How much a path differs from a documented one: 1 for each step too many, too few, or another word."""
    row = [float(number) for number in range(len(wanted) + 1)]
    for count, step in enumerate(steps, 1):
        before, row = row, [float(count)]
        for number, name in enumerate(wanted):
            least = min(before[number + 1], row[number]) + 1
            row.append(min(least, before[number] + _unlike(step, name)))
    return row[-1]


@lru_cache(maxsize=4096)
def _unlike(step: str, name: str) -> float:
    if name.startswith("{"):
        return 0.01  # a word that fits is nearer
    return 0 if step == name else 1 - SequenceMatcher(None, step[:40], name).ratio()
