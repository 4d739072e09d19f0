"""Valid bodies made from the facts: the smallest, the full one, the smallest that has a given place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import pairwise

from contract_cases.conditions import companions
from contract_cases.facts import Chain, Json, Place, Steps, root, steps_of
from contract_cases.samples import MATCHING

FILE = {"data": "VGhpcyBpcyBhbiBleGFtcGxl", "encoding": "utf-8"}
MAPS: dict[str, Json] = {
    "labels": {"acme.io/team": "shop"},
    "annotations": {"acme.io/note": "text", "acme.io/more": {"a": [1, None]}},
    "runtimeEnvironment": {"variable1": "abcdef", "log.level/web-1": "debug"},
    "runtimeFiles": {"/dir/fileName": FILE},
    "buildArguments": {"variable1": "abcdef"},
    "buildFiles": {"/dir/fileName": FILE, "/dir/other~1name": FILE},
    "dockerSecretMounts": {"example-secret-mount": FILE},
}
# What a field says where the first allowed value would ask for more fields, and where all are to be there.
SMALL: dict[str, Json] = {"protocol": "TCP", "projectType": "github", "fullGitClone": False}
LARGE: dict[str, Json] = {
    "protocol": "HTTP",
    "configType": "customEntrypointCustomCommand",
    "projectType": "self-hosted",
}


def smallest(place: Place) -> Json:
    """The smallest value that may stand there; of a union the first branch, or the one that asks nothing."""
    if place.branches:
        return smallest(place.branches.get("later") or next(iter(place.branches.values())))
    if place.type == "array":
        return []
    if place.type == "object":
        return {name: smallest(child) for name, child in place.children.items() if child.required}
    return _scalar(place, SMALL)


def full(place: Place, chosen: Mapping[str, str]) -> Json:
    """A value with everything that may stand there but deprecated fields; `chosen` has branches by path."""
    if place.branches:
        return full(place.branches[chosen.get(place.path, next(iter(place.branches)))], chosen)
    if place.type == "array":
        return [full(place.items[0], chosen)]
    if place.open:
        return deepcopy(MAPS[place.name])
    if place.type == "object":
        return {name: full(child, chosen) for name, child in place.children.items() if not child.deprecated}
    return _scalar(place, LARGE)


def _scalar(place: Place, preferred: Mapping[str, Json]) -> Json:
    fact = place.fact
    if place.name in preferred and preferred[place.name] in fact.get("enum", [preferred[place.name]]):
        return preferred[place.name]
    if "enum" in fact:
        return fact["enum"][0]
    if place.type == "boolean":
        return True
    if place.type in ("integer", "number"):
        return fact.get("minimum", 1)
    return MATCHING[fact["pattern"]][0] if "pattern" in fact else "a" * fact.get("minLength", 4)


def around(chain: Chain) -> Json:
    """The smallest valid body that has the last place of the chain."""
    return _around(chain[0], chain[1:])


def _around(place: Place, way: Chain) -> Json:
    if not way:
        return deepcopy(MAPS[place.name]) if place.open else smallest(place)
    if way[0] in place.branches.values():
        return _around(way[0], way[1:])
    if place.type == "array":
        return [_around(way[0], way[1:])]
    body = smallest(place) | companions(way[0].path)
    body[way[0].name] = _around(way[0], way[1:])
    return body


def full_around(chain: Chain) -> Json:
    """A full body whose unions are chosen so that it has the last place of the chain."""
    return full(chain[0], _choices(chain))


def _choices(chain: Chain) -> dict[str, str]:
    return {
        above.path: label
        for above, place in pairwise(chain)
        for label, branch in above.branches.items()
        if branch is place
    }


def contexts(chain: Chain) -> Iterator[tuple[str, Json, Steps]]:
    """The bodies in which a fault is made at the last place of the chain, and where that is in them."""
    steps = steps_of(chain)
    yield "smallest", around(chain), steps
    if not any(place.deprecated or place.path.endswith("[later]") for place in chain):
        yield "full", full_around(chain), steps


def smallest_body(kind: str) -> Json:
    return smallest(root(kind))


def value_at(body: Json, steps: Steps) -> Json:
    for step in steps:
        body = body[step]
    return body


def replaced(body: Json, steps: Steps, value: Json) -> Json:
    """A copy of the body with another value at `steps`."""
    if not steps:
        return value
    body = deepcopy(body)
    value_at(body, steps[:-1])[steps[-1]] = value
    return body


def added(body: Json, steps: Steps, fields: Mapping[str, Json]) -> Json:
    """A copy of the body with these fields in the object at `steps`, instead of its own of the same names."""
    return replaced(body, steps, {**value_at(body, steps), **fields})


def removed(body: Json, steps: Steps, *names: str) -> Json:
    """A copy of the body without these fields of the object at `steps`."""
    kept = {key: value for key, value in value_at(body, steps).items() if key not in names}
    return replaced(body, steps, kept)


def renamed(body: Json, steps: Steps, name: str, other: str) -> Json:
    """A copy of the body with another name for a field of the object at `steps`."""
    fields = value_at(body, steps).items()
    return replaced(body, steps, {other if key == name else key: value for key, value in fields})
