"""Every documented request is answered without a false error, and each fault of an action is found at its place."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from edition_2026.bodies import places
from edition_2026.cases import cases
from edition_2026.contract import FILES
from edition_2026.tree import Place, endpoint, endpoint_at, settled

from nfx_lint import check_request
from nfx_lint.contracts.kinds import all_kinds
from nfx_lint.contracts.load import document
from nfx_lint.locate.credentials import DOTS
from nfx_lint.model import Path as PathOfValue
from nfx_lint.pointers import steps_of

FACTS = Path(__file__).parents[1] / "facts"
NEWER: dict[str, Any] = json.loads((FACTS / "2026-10.json").read_text("utf-8"))["endpoints"]
REQUESTS = [
    (kind, edition, method, path)
    for kind, one in all_kinds().items()
    if not kind.endswith(".response")
    for edition, documented in one.editions.items()
    for method, path in documented.endpoints
]
ACTIONS = [kind for kind, one in all_kinds().items() if one.action]


def filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "some", path)


def root_of(kind: str) -> Place:
    """What the facts say of the body of an action."""
    method, path = next(iter(next(iter(all_kinds()[kind].editions.values())).endpoints))
    if kind in FILES:
        return endpoint(endpoint_at(method, path))
    return settled(
        next(one["body"] for one in NEWER.values() if (one["method"], one["path"]) == (method, path))
    )


def test_every_endpoint_of_the_facts_is_tried() -> None:
    older = json.loads((FACTS / "2026-06.json").read_text("utf-8"))["endpoints"]
    documented = {(one["method"], one["path"]) for one in (*older.values(), *NEWER.values())}
    assert documented <= {(method, path) for _, _, method, path in REQUESTS}


@pytest.mark.parametrize("prefix", ["/v1", "/v1/teams/some"])
def test_the_example_of_a_kind_is_sent_without_an_error(prefix: str) -> None:
    wrong = []
    for kind, edition, method, path in REQUESTS:
        url = f"{prefix}{filled(path).removeprefix('/v1')}"
        for example in document(kind, edition)["examples"]:
            found = check_request(method, url, example, edition=edition).findings
            wrong += [(kind, edition, method, one.rule) for one in found if one.rule != "deprecated-endpoint"]
    assert not wrong


def test_the_actions_are_known() -> None:
    assert len(ACTIONS) >= 29


@pytest.mark.parametrize("kind", ACTIONS)
def test_each_fault_of_an_action_is_found_where_it_is(kind: str) -> None:
    edition, documented = next(iter(all_kinds()[kind].editions.items()))
    root = root_of(kind)
    tried = list(cases(root, {at.name for at in places(root)}))
    assert tried
    missed = []
    for method, path in documented.endpoints:
        for case in tried:
            if not case.rule or case.body is None:  # no body at all is another request
                continue
            found = check_request(method, filled(path), case.body, edition=edition).findings
            if not any(one.rule == case.rule and is_at(one.pointer, case.path) for one in found):
                missed.append(case.name)
    assert not missed


def is_at(pointer: str, path: PathOfValue) -> bool:
    """Whether a pointer leads to a path; a name that is not documented is never shown."""
    steps = steps_of(pointer)
    return len(steps) == len(path) and all(
        step in (str(wanted), DOTS) for step, wanted in zip(steps, path, strict=True)
    )
