"""What one page says and the other does not, at places that look alike: nothing may cross over."""

from __future__ import annotations

from collections.abc import Iterator

from contract_cases.bodies import added, contexts, replaced
from contract_cases.case import Case, error, warning
from contract_cases.facts import Chain, chains
from contract_cases.values import broken_rules, candidates

_OTHER = {
    "manual-job": "build-service",
    "build-service": "manual-job",
    "manual-job.response": "build-service.response",
    "build-service.response": "manual-job.response",
}


def leaks(kind: str) -> Iterator[Case]:
    """Values and keys of the other page's twin of each place."""
    twins = {_twin(chain[-1].path): chain for chain in chains(_OTHER[kind])}
    for chain in chains(kind):
        twin = twins.get(_twin(chain[-1].path))
        if twin is not None and not chain[-1].path.endswith("]"):
            yield from _values(kind, chain, twin)
        if twin is not None and chain[-1].type == "object" and not chain[-1].keyed:
            yield from _keys(kind, chain, twin)


def _twin(path: str) -> str:
    """The same path for places that mean the same on both pages."""
    return path.replace("/deployment[vcs]/vcs", "/vcsData").replace("/deployment/vcs", "/vcsData")


def _values(kind: str, chain: Chain, twin: Chain) -> Iterator[Case]:
    place = chain[-1]
    for name, value in candidates(twin[-1]):
        ours, theirs = broken_rules(place, value), broken_rules(twin[-1], value)
        if bool(ours) == bool(theirs):
            continue
        for context, body, steps in contexts(chain):
            finds = error(steps, *ours) if ours else ()
            name_here = f"{place.path}: {name}, of the other page ({context})"
            yield Case(name_here, kind, replaced(body, steps, value), finds)


def _keys(kind: str, chain: Chain, twin: Chain) -> Iterator[Case]:
    place = chain[-1]
    for key in sorted(twin[-1].known - place.known):
        for context, body, steps in contexts(chain):
            name = f"{place.path or 'body'}: {key}, of the other page ({context})"
            found = warning((*steps, key), "unknown-field")
            yield Case(name, kind, added(body, steps, {key: None}), found)
