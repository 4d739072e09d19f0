"""What a violation is about is in its facts, so that nothing has to read its message."""

from __future__ import annotations

import pytest

from nfx_lint.contracts.load import document
from nfx_lint.diagnose import diagnosed
from nfx_lint.model import NO_FACTS, Facts, Json
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.examples import body_of

SERVICE, JOB = ("build-service", "2026-06"), ("manual-job", "2025-07")
CRON_JOB = ("cron-job", "2026-06")
NAME = document(*JOB)["$defs"]["job-name"]["pattern"]
DOCKERFILE = {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}
HTTP_CHECK = {"protocol": "HTTP", "type": "readinessProbe", "path": "/", "port": 80}
CHECK = {**HTTP_CHECK, "initialDelaySeconds": 10, "periodSeconds": 60, "timeoutSeconds": 1}


def facts_of(kind: tuple[str, str], at: str, value: Json, rule: str) -> list[tuple[str, Facts]]:
    """The pointers and facts of what `rule` finds in the smallest body with `value` at `at`."""
    body = body_of({"kind": kind[0], "at": at, "value": value}, kind[1])
    return [(pointer_of(one.path), one.facts) for one in diagnosed(body, *kind) if one.rule == rule]


@pytest.mark.parametrize(
    ("kind", "at", "value", "rule", "pointer", "facts"),
    [
        (JOB, "/billing", {}, "missing-field", "/billing", Facts(missing="deploymentPlan")),
        (JOB, "/bilings", {}, "unknown-field", "/bilings", NO_FACTS),
        (
            JOB,
            "/billing",
            {"deplomentPlan": "nf-compute-20"},
            "misspelled-field",
            "/billing/deplomentPlan",
            Facts(meant="deploymentPlan"),
        ),
        (JOB, "/backoffLimit", "1", "wrong-type", "/backoffLimit", Facts(types=("integer",))),
        (
            JOB,
            "/healthChecks",
            [{**CHECK, "port": 0, "failureThreshold": 1}],
            "number-out-of-bounds",
            "/healthChecks/0/port",
            Facts(least=1),
        ),
        (JOB, "/name", "a", "length-out-of-bounds", "/name", Facts(least=3, most=52)),
        (
            JOB,
            "/deployment",
            {"docker": {"configType": "defualt"}},
            "value-not-allowed",
            "/deployment/docker/configType",
            Facts(
                meant="default",
                allowed=(
                    "default",
                    "customEntrypoint",
                    "customCommand",
                    "customEntrypointCustomCommand",
                ),
            ),
        ),
        (
            JOB,
            "/deployment/docker",
            {"configType": "customCommand"},
            "command-override-incomplete",
            "/deployment/docker",
            Facts(missing="customCommand"),
        ),
        (
            SERVICE,
            "/buildSettings",
            {"dockerfile": {**DOCKERFILE, "useCache": True}},
            "deprecated-field",
            "/buildSettings/dockerfile/useCache",
            Facts(replacement=("buildkit", "useCache")),
        ),
        (
            SERVICE,
            "/buildSettings",
            {"dockerfile": DOCKERFILE, "buildpack": {}},
            "conflicting-options",
            "/buildSettings",
            Facts(options=("dockerfile", "buildpack")),
        ),
        (JOB, "/name", "a_b", "pattern-mismatch", "/name", Facts(pattern=NAME)),
        (CRON_JOB, "/name", "shop", "deprecated-endpoint", "", Facts(kinds=("job",))),
        (
            SERVICE,
            "/buildSettings",
            {},
            "missing-option",
            "/buildSettings",
            Facts(options=("dockerfile", "buildpack")),
        ),
    ],
)
def test_what_a_violation_is_about(
    kind: tuple[str, str], at: str, value: Json, rule: str, pointer: str, facts: Facts
) -> None:
    assert facts_of(kind, at, value, rule) == [(pointer, facts)]


def test_no_field_that_is_there_under_another_name_is_missing() -> None:
    docker = {"configType": "customEntrypointCustomCommand", "customComand": "run", "customEntripoint": "/sh"}
    rule = "command-override-incomplete"
    assert facts_of(JOB, "/deployment/docker", docker, rule) == []
    del docker["customComand"]
    assert facts_of(JOB, "/deployment/docker", docker, rule) == [
        ("/deployment/docker", Facts(missing="customCommand"))
    ]


def node(kind: str, **fields: Json) -> dict[str, Json]:
    return {"kind": kind, "spec": {}, **fields}


def template(*steps: Json, **fields: Json) -> dict[str, Json]:
    spec = {"type": "sequential", "steps": list(steps)}
    return {"apiVersion": "v1.2", "name": "Shop", "spec": node("Workflow", spec=spec), **fields}


@pytest.mark.parametrize(
    ("body", "rule", "facts"),
    [
        (template({"spec": {}}), "missing-field", Facts(missing="kind")),
        (template({"kind": "Tag"}), "missing-field", Facts(missing="spec")),
        (template(node("Proyect")), "unknown-node-kind", Facts(meant="Project")),
        (template(node("Zebra")), "unknown-node-kind", NO_FACTS),
        (template(node("Tag", condtion="success")), "misspelled-field", Facts(meant="condition")),
        (
            template(node("Tag", skipNodeExecution="no")),
            "value-not-allowed",
            Facts(allowed=("true", "false")),
        ),
        (
            template(node("Tag", ref="${fn.replcae('a', 'b', 'c')}")),
            "unknown-function",
            Facts(meant="replace"),
        ),
        (
            template(node("Tag", ref="label"), node("Tag", spec={"name": "${refs.lable.id}"})),
            "unknown-reference",
            Facts(meant="label"),
        ),
        (
            template(node("Tag", spec={"name": "${args.lable}"}), arguments={"label": "a"}),
            "misspelled-argument",
            Facts(meant="label"),
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_a_violation_of_a_template_is_about(body: Json, rule: str, facts: Facts) -> None:
    found = [one.facts for one in diagnosed(body, "template", "2026-06") if one.rule == rule]
    assert facts in found, found
