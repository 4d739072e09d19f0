"""How often the kind of a body is detected rightly where nothing declares it: a floor for each figure.

A kind is equivalent to a body's own if it finds nothing in the body that its
own kind does not find.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable

import pytest
from edition_2026.tree import Json
from kind_bodies import faulty, maximal, minimal, roots
from profiles import thinned

from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.detect import detect
from nfx_lint.diagnose import diagnosed

DETECTED, KEPT = 0.95, 0.9
# The edition that the bodies are made from, and the one that is set.
editions = pytest.mark.parametrize(
    ("edition", "wanted"),
    [
        ("2025-07", None),
        ("2025-07", "2025-07"),
        ("2025-07", "2026-06"),
        ("2026-06", None),
        ("2026-06", "2026-06"),
        ("2026-06", "2026-10"),
        ("2026-10", None),
        ("2026-10", "2026-10"),
    ],
)


def findings(body: Json, kind: str, wanted: str | None) -> set[object]:
    return {(one.rule, one.path) for one in diagnosed(body, kind, nearest_edition(kind, wanted))}


def is_right(detected: str, kind: str, body: Json, wanted: str | None) -> bool:
    """Whether `detected` is the kind of a complete body, or an equivalent."""
    if detected == kind:
        return True
    return bool(detected) and findings(body, detected, wanted) <= findings(body, kind, wanted)


def share(what: str, verdicts: Iterable[tuple[str, str, bool]]) -> float:
    """The share of right verdicts; `pytest -s` shows it with what went wrong."""
    found = list(verdicts)
    right = sum(fine for _, _, fine in found)
    wrong = [f"{kind} as {detected or 'unknown'}" for kind, detected, fine in found if not fine]
    sys.stdout.write(
        "\n  ".join([f"{what}: {right} of {len(found)} ({right / len(found):.1%})", *sorted(set(wrong))])
    )
    return right / len(found)


@editions
@pytest.mark.parametrize("bodies", [minimal, maximal])
def test_complete_bodies_are_detected_as_their_kind_or_as_an_equivalent(
    bodies: Callable[[str, str], list[Json]], edition: str, wanted: str | None
) -> None:
    def verdicts() -> Iterable[tuple[str, str, bool]]:
        for kind in roots(edition):
            for body in bodies(kind, edition):
                detected = detect(body, Options(edition=wanted)).kind
                yield kind, detected, is_right(detected, kind, body, wanted)

    assert share(f"{edition}, {wanted}, {bodies.__name__}", verdicts()) >= DETECTED


@editions
def test_one_mistake_does_not_flip_the_kind(edition: str, wanted: str | None) -> None:
    def verdicts() -> Iterable[tuple[str, str, bool]]:
        for kind, whole, body in thinned(all_faulty(edition)):
            detected = detect(body, Options(edition=wanted)).kind
            yield kind, detected, is_right(detected, kind, whole, wanted)

    assert share(f"{edition}, {wanted}, with one fault", verdicts()) >= KEPT


def all_faulty(edition: str) -> Iterable[tuple[str, Json, Json]]:
    return ((kind, whole, body) for kind in roots(edition) for whole, _, body in faulty(kind, edition))


def test_a_change_and_a_whole_body_are_told_apart() -> None:
    changes = {
        "description": "API and web app",
        "billing": {"deploymentPlan": "nf-compute-10"},
        "deployment": {"type": "deployment", "instances": 1, "docker": {"configType": "default"}},
        "ports": [{"name": "web", "internalPort": 4000, "public": True, "protocol": "HTTP"}],
        "runtimeEnvironment": {"PORT": "4000"},
    }
    assert detect(changes, Options()).kind == "deployment-service.patch"
    assert detect({"name": "web", **changes}, Options()).kind == "deployment-service"


def test_structure_outweighs_unknown_keys() -> None:
    external = {"imagePath": "node:18", "command": ["sh"], "ports": [], "environmentVariables": []}
    body = {"name": "preview", "billing": {"deploymentPlan": "nf-compute-20"}}
    body |= {"deployment": {"instances": 1, "external": external}}
    assert detect(body, Options()).kind == "deployment-service"
    strange = {"env": {"A": "b"}, "replicas": 2, "image": "nginx", "environmentVariables": [], "tier": "web"}
    assert detect({**body, **strange}, Options()).kind == "deployment-service"


def test_a_key_of_another_kind_does_not_flip_the_kind() -> None:
    job = json.loads(
        '{"name": "train", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0,'
        ' "buildSettings": {"dockerfile": {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}},'
        ' "deployment": {"docker": {"configType": "default"}}}'
    )
    source = {"projectUrl": "https://github.com/a/b", "projectType": "github", "projectBranch": "main"}
    assert detect({**job, "vcsData": source}, Options()).kind == "manual-job"


@pytest.mark.parametrize("body", [{"domain": "example.com"}, {"subdomain": "app"}, {"version": "16"}])
def test_one_common_key_is_enough_where_the_file_is_named(body: Json) -> None:
    assert detect(body, Options()).clean
    violation = detect(body, Options(), named=False).violation
    assert violation and violation.rule == "not-northflank"


@pytest.mark.parametrize("source", [{}, "main", {"projectUrl": "https://github.com/a/b"}])
def test_two_sources_at_once_are_those_of_a_job(source: Json) -> None:
    deployment = {"external": {"imagePath": "nginx:1.27"}, "vcs": source}
    body = {"name": "train", "billing": {"deploymentPlan": "nf-compute-20"}, "deployment": deployment}
    for rest in ({}, {"settings": {"backoffLimit": 0}}):
        assert detect({**body, **rest}, Options()).kind == "job"


def test_a_misspelled_field_of_another_kind_is_no_invented_one() -> None:
    job = {"name": "nightly", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
    job |= {"deployment": {"external": {"imagePath": "nginx:1.27"}}, "shedule": "0 4 * * *"}
    assert detect(job, Options()).kind == "cron-job"


def test_the_variables_of_a_secret_group_decide_without_its_type() -> None:
    group = {"name": "settings", "priority": 10, "secrets": {"variables": {"LEVEL": "info"}}}
    assert detect(group, Options()).kind == "secret"
    unnamed = detect(group, Options(), named=False).violation
    assert unnamed and unnamed.rule == "not-northflank"
