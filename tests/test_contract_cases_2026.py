"""Edition 2026-06, every documented constraint broken once: one finding, of the right rule, at the right place.

The bodies come from tests/facts/2026-06.json. A place that stands in several kinds is tried in the first
that has it; that all kinds say the same of it is what test_contract_2026 holds.
"""

from __future__ import annotations

import json
from functools import cache

import pytest
from edition_2026.bodies import places
from edition_2026.cases import Case, cases
from edition_2026.contract import FILES
from edition_2026.tree import EDITION, Place, endpoint, endpoint_at, node

from nfx_lint.contract.diagnose import findings

SHOWN = 8


def root_of(file: str) -> Place:
    if file.startswith("nodes/"):
        return node(file.removeprefix("nodes/"))
    one = FILES[file]["x-endpoints"][0]
    return endpoint(endpoint_at(one["method"], one["path"]))


@cache
def chosen() -> dict[str, set[str]]:
    """By file, the names of the places to be tried: the outermost two levels, and what is new below."""
    seen: set[str] = set()
    tried: dict[str, set[str]] = {}
    for file in FILES:
        tried[file] = set()
        for at in places(root_of(file)):
            said = json.dumps([at.place, at.above if at.way[-1:] and at.way[-1][0] == "branch" else None])
            if len(at.path) < 2 or said not in seen:
                tried[file].add(at.name)
            seen.add(said)
    return tried


def surprise(file: str, case: Case) -> str | None:
    kind = file.replace("nodes/", "node.")
    found = [
        (one.rule, one.path) for one in findings(case.body, kind, EDITION) if one.rule != "deprecated-field"
    ]
    wanted = [(case.rule, case.path)] if case.rule else []
    return None if found == wanted else f"{file}, {case.name}: said {found}, not {wanted}"


@pytest.mark.parametrize("file", FILES)
def test_a_body_is_told_exactly_its_fault(file: str) -> None:
    told = [surprise(file, case) for case in cases(root_of(file), chosen()[file])]
    surprises = [one for one in told if one]
    assert not surprises, "\n".join([*surprises[:SHOWN], f"{len(surprises)} of {len(told)}"])
