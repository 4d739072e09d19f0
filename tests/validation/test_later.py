"""A finding that a later edition would not make says so in its hint; no other finding does.

First some findings by name; then every constraint of both kinds, broken once, against what the later edition
itself says of the same body.
"""

from __future__ import annotations

import copy
from functools import cache

import pytest
from contract_cases import REQUEST_KINDS, all_cases
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, thinned
from strategies import JSON_VALUES

import nfx_lint
from nfx_lint.model import Finding, Json
from nfx_lint.pointers import steps_of
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.examples import body_of
from nfx_lint.validation.later import OF_CHOICES, OF_VALUES

CHECK = {"type": "readinessProbe", "initialDelaySeconds": 1, "periodSeconds": 10, "timeoutSeconds": 1}
LATER = "Edition 2026-06 of the API reference "
GPU = {"gpuType": "nvidia-l4"}
DOCKERFILE = {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}


def hints(kind: str, pointer: str, value: Json) -> list[str]:
    body = body_of({"kind": kind, "at": pointer, "value": value}, "2025-07")
    return [finding.hint for finding in nfx_lint.check(body, kind=kind).findings]


def check(path: str) -> list[Json]:
    return [{**CHECK, "protocol": "HTTP", "failureThreshold": 1, "port": 80, "path": path}]


def size(value: Json) -> Json:
    return {"storage": {"ephemeralStorage": {"storageSize": value}}}


@pytest.mark.parametrize(
    ("kind", "pointer", "value", "said"),
    [
        ("manual-job", "/healthChecks", check("/"), True),
        ("manual-job", "/healthChecks", check("/health/?deep=1"), True),
        ("manual-job", "/healthChecks", check("health"), False),
        ("manual-job", "/healthChecks", check("/a b"), False),
        ("manual-job", "/healthChecks", check("/" + "a?" * 20_000), False),
        ("manual-job", "/buildConfiguration", size(131072), True),
        ("manual-job", "/buildConfiguration", size(131073), False),
        ("manual-job", "/stageId", "abc", True),
        ("manual-job", "/stage", "abc", False),
        ("manual-job", "/activeDeadlineSeconds", None, True),
        ("manual-job", "/activeDeadlineSeconds", "60", False),
        ("manual-job", "/deployment", {"internal": {"id": "shop/api", "branch": "main"}}, True),
        ("build-service", "/billing", {"gpu": {"configuration": {**GPU, "gpuCount": 1}}}, True),
        ("build-service", "/buildSettings", {"buildpack": {"builder": "HEROKU_24"}}, True),
        ("build-service", "/buildSettings", {"buildpack": {"builder": "HEROKU_99"}}, False),
        ("build-service", "/buildSettings", {"dockerfile": {**DOCKERFILE, "buildkit": {}}}, True),
        ("build-service", "/infrastructure", {"architecture": "arm"}, True),
        ("build-service", "/buildConfiguration", {"enableGitLfs": True}, True),
    ],
)
def test_what_a_hint_says_of_the_later_edition(kind: str, pointer: str, value: Json, said: bool) -> None:
    (hint,) = hints(kind, pointer, value)
    assert (LATER in hint) is said


def identity(finding: Finding) -> tuple[str, ...]:
    """What makes a finding of another edition the same: a value is right or wrong, whatever is wrong with it."""
    if finding.rule in OF_VALUES:
        return finding.pointer, "value"
    if finding.rule in OF_CHOICES:
        return finding.pointer, "choice"
    if finding.rule in ("unknown-field", "misspelled-field"):
        return finding.pointer, "name"
    return finding.pointer, finding.rule, finding.message


def of_the_contract(finding: Finding) -> bool:
    return finding.rule in BY_CONTRACT


BY_CONTRACT = {rule.id for rule in catalogue() if rule.by == "contract"}


@cache
def faulty_bodies(kind: str) -> dict[str, Json]:
    """A faulty body for each place at which a case of a kind has a finding."""
    bodies: dict[str, Json] = {}
    for case in all_cases(kind):
        for pointer, _, _ in case.finds:
            bodies.setdefault(pointer, case.body)
    return dict(sorted(bodies.items()))


def wrongly_told(kind: str, body: Json) -> list[str]:
    """The findings whose hint is wrong about the later edition."""
    later = {identity(one) for one in nfx_lint.check(body, kind=kind, edition="2026-06").findings}
    return [
        f"{one.pointer} {one.rule}: {one.hint}"
        for one in nfx_lint.check(body, kind=kind, edition="2025-07").findings
        if (LATER in one.hint) is not (of_the_contract(one) and identity(one) not in later)
    ]


@pytest.mark.parametrize("kind", REQUEST_KINDS)
def test_a_hint_says_so_exactly_where_the_later_edition_finds_nothing(kind: str) -> None:
    # Neighbouring cases are about one place: each third of them is enough to meet every place.
    cases = thinned(all_cases(kind), 3)
    wrong = {case.name: reported for case in cases if (reported := wrongly_told(kind, case.body))}
    assert not wrong


def with_value(body: Json, pointer: str, value: Json) -> Json:
    if not pointer:
        return value
    body = copy.deepcopy(body)
    *steps, last = steps_of(pointer)
    inside = body
    for step in steps:
        inside = inside[int(step) if isinstance(inside, list) else step]
    inside[int(last) if isinstance(inside, list) else last] = value
    return body


@pytest.mark.parametrize("kind", REQUEST_KINDS)
@examples(150)
@given(data=st.data(), value=JSON_VALUES)
def test_so_it_is_of_any_value_at_any_place(kind: str, data: st.DataObject, value: Json) -> None:
    bodies = faulty_bodies(kind)
    pointer = data.draw(st.sampled_from(list(bodies)))
    assert not wrongly_told(kind, with_value(bodies[pointer], pointer, value))
