"""Bodies that nothing is to be said against."""

from __future__ import annotations

from collections.abc import Iterator

from contract_cases.bodies import MAPS, added, around, full, full_around, removed, replaced, smallest_body
from contract_cases.case import Case
from contract_cases.conditions import companions
from contract_cases.facts import Chain, Json, Place, chain_to, chains, root, steps_of
from contract_cases.values import broken_rules, candidates


def valid_cases(kind: str) -> Iterator[Case]:
    """The smallest body, a full one for each branch of each union, and each bound at each place."""
    yield Case("the smallest body", kind, smallest_body(kind))
    yield Case("the full body", kind, full(root(kind), {}))
    for chain in chains(kind):
        place = chain[-1]
        if place.branches:
            for branch in place.branches.values():
                yield Case(f"full {branch.path}", kind, full_around((*chain, branch)))
                yield Case(f"smallest {branch.path}", kind, around((*chain, branch)))
        yield Case(f"with {place.path}", kind, around(chain))
        for name, value in _valid_values(place):
            yield Case(f"{place.path}: {name}", kind, _with_value(chain, value))
    yield from _settled_cases(kind)


def _valid_values(place: Place) -> Iterator[tuple[str, Json]]:
    if place.open:
        yield "an empty map", {}
        key = next(iter(MAPS[place.name]))
        values = [{"a": [1, None, True]}, "", {}]
        for value in values if "values" in place.fact else [*values, None, 0, False, []]:
            yield f"a value such as {value!r}", {key: value}
    elif place.type == "array":
        yield "no items", []
    elif place.type != "object":
        for name, value in candidates(place):
            if not broken_rules(place, value):
                yield name, value


def _with_value(chain: Chain, value: Json) -> Json:
    """The smallest body that has the place with this value, and what the value asks for beside it."""
    steps = steps_of(chain)
    body = replaced(around(chain), steps, value)
    beside = companions(chain[-1].path, value)
    return added(body, steps[:-1], beside) if beside else body


def _settled_cases(kind: str) -> Iterator[Case]:
    """What was settled where the pages say it badly; see `about` of tests/facts."""
    if kind == "manual-job":
        chain = chain_to(kind, "/deployment[internal]")
        for name, value in removed(full_around(chain)["deployment"], (), "internal").items():
            body = {**smallest_body(kind), "deployment": {name: value}}
            yield Case(f"a source chosen later, with {name}", kind, body)
    if kind == "manual-job.response":
        deployment = full(root(kind), {})["data"]["deployment"]
        assert {"vcs", "external", "internal", "imageUrl"} <= deployment.keys()
        for name in deployment:
            body = added(smallest_body(kind), ("data",), {"deployment": removed(deployment, (), name)})
            yield Case(f"an answer without {name}", kind, body)
