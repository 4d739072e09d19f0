"""Slips that are common in YAML, and what other tools' templates leave: each has a hint of its own."""

from __future__ import annotations

import pytest

import nfx_lint

REST = "backoffLimit: 0\n"
PLAN = "billing:\n  deploymentPlan: nf-compute-20\n"
JOB = "name: nightly\n" + PLAN + REST


def reported(text: str, name: str = "job.yaml") -> list[tuple[str, str, str]]:
    findings = nfx_lint.check_text(text, name, kind="manual-job").findings
    return [(found.rule, found.pointer, found.hint) for found in findings]


@pytest.mark.parametrize(
    ("text", "rule", "pointer", "hint"),
    [
        (
            f"name: nightly\nbilling:\n  deploymentPlan:nf-compute-20\n{REST}",
            "wrong-type",
            "/billing",
            "Write a space after the colon of `deploymentPlan`.",
        ),
        (
            f"{JOB}runtimeEnvironment:\n  LEVEL:info\n",
            "wrong-type",
            "/runtimeEnvironment",
            "Write a space after each colon.",
        ),
        (
            f"name: nightly\nbilling:\n\tdeploymentPlan: nf-compute-20\n{REST}",
            "wrong-type",
            "/billing",
            "Indent the lines below with spaces: YAML takes no tabs.",
        ),
        (
            f"name: {{{{ .Values.name }}}}\n{PLAN}{REST}",
            "wrong-type",
            "/name",
            "Write the value itself: nothing fills in `{{ ... }}` here.",
        ),
        (
            f"name: ${{NAME}}\n{PLAN}{REST}",
            "pattern-mismatch",
            "/name",
            "Write the value itself: nothing fills in a placeholder here."
            ' If envsubst fills it in, set `placeholders = ["envsubst"]` in the configuration.',
        ),
        (
            f"{JOB}activeDeadlineSeconds: ${{LIMIT}}\n",
            "wrong-type",
            "/activeDeadlineSeconds",
            "Write the value itself: nothing fills in a placeholder here."
            ' If envsubst fills it in, set `placeholders = ["envsubst"]` in the configuration.',
        ),
        (
            f"{JOB}runtimeEnvironment:\n  VERSION: 1.10\n",
            "ambiguous-scalar",
            "/runtimeEnvironment/VERSION",
            "Put it in quotes.",
        ),
        (
            f"{JOB}runtimeEnvironment:\n  - name: LEVEL\n    value: info\n",
            "wrong-type",
            "/runtimeEnvironment",
            "Write each `name` as a key with its `value`, all in one object.",
        ),
        (
            f"{JOB}runtimeEnvironment:\n  - LEVEL: info\n  - PORT:80\n",
            "wrong-type",
            "/runtimeEnvironment",
            "Write the names and their values in one object, without the list.",
        ),
        (
            f"name: nightly\nbilling: {{deploymentPlan:nf-compute-20}}\n{REST}",
            "unknown-field",
            "/billing/•••",
            "Write a space after the colon of `deploymentPlan`.",
        ),
        (
            f"name: nightly\nbilling:\n  - deploymentPlan: nf-compute-20\n{REST}",
            "wrong-type",
            "/billing",
            "Take the object out of the list.",
        ),
        (f"{JOB}healthChecks: HTTP\n", "wrong-type", "/healthChecks", "Write a list of objects."),
        ("# nothing yet\n", "wrong-type", "", "Write the fields of the body."),
        ("", "non-json-value", "", "Write the fields of the body."),
    ],
)
def test_a_slip_has_a_hint_of_its_own(text: str, rule: str, pointer: str, hint: str) -> None:
    assert (rule, pointer, hint) in reported(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("name: nightly\n{{- if .Values.billing }}\n", "job.yaml"),
        ('{"name": {{ name }}}', "job.json"),
    ],
)
def test_a_placeholder_that_breaks_the_syntax(text: str, name: str) -> None:
    ((rule, _, hint),) = reported(text, name)
    assert rule == "syntax-error" and hint.startswith("Fill in the template before you check the file")


def test_zeros_matter_only_where_any_value_is_allowed() -> None:
    assert reported(f"{JOB}runtimeEnvironment:\n  SHARE: 0.25\n  NUMBER: 10\n  NAME: '1.10'\n") == []
    (one,) = reported(f"{JOB}activeDeadlineSeconds: 60.0\nruntimeEnvironment:\n  A: 2.0\n")
    assert one[:2] == ("ambiguous-scalar", "/runtimeEnvironment/A")


def test_a_line_with_a_tab_elsewhere_changes_no_hint() -> None:
    text = f"{JOB}description:\nruntimeEnvironment:\n  A: |\n    b\n\n\t\n"
    assert [one[2] for one in reported(text) if one[1] == "/description"] == [
        "Give it a value, or leave the field out."
    ]
