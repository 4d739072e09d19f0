"""A finding that a later edition would not make says so in its hint; no other finding does."""

from __future__ import annotations

import pytest

import nfx_lint
from nfx_lint.model import Json
from nfx_lint.rule_examples import body_of

CHECK = {"type": "readinessProbe", "initialDelaySeconds": 1, "periodSeconds": 10, "timeoutSeconds": 1}
LATER = "Edition 2026-06 of the API reference allows it."
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
