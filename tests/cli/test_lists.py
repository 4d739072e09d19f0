"""The commands that tell what nfx-lint knows: kinds, editions, rules, explain, schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from jsonschema import Draft202012Validator
from profiles import sampled
from runners import commands_in, raw_controls

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.kinds import GROUPS
from nfx_lint.rules.catalogue import catalogue


@pytest.mark.parametrize("command", ["editions", "rules"])
def test_a_list_is_the_same_in_both_formats(command: str) -> None:
    text, rows = run(command), json.loads(run(command, "--format", "json").out)
    heading, *lines = text.out.splitlines()
    assert (text.code, text.err) == (0, "")
    assert heading.split("  ")[0] == next(iter(rows[0]))
    assert [line.split("  ")[0] for line in lines] == [next(iter(row.values())) for row in rows]
    for line, row in zip(lines, rows, strict=True):
        assert all(value in line for value in row.values())


def test_kinds() -> None:
    groups = [group.splitlines() for group in run("kinds").out.split("\n\n")]
    assert [heading.split()[0] for heading, *_ in groups] == [*GROUPS]
    assert {tuple(heading.split()[1:3]) for heading, *_ in groups} == {("editions", "what")}
    shown = {line.split()[0]: heading.split()[0] for heading, *lines in groups for line in lines}
    every = {**KINDS, **NODES}
    assert sorted(shown) == sorted(every)
    rows = json.loads(run("kinds", "--format", "json").out)
    assert sorted((row["kind"], row["edition"]) for row in rows) == sorted(
        (kind, edition) for kind, editions in every.items() for edition in editions
    )
    assert {row["kind"]: row["group"] for row in rows} == shown
    for kind, group in (
        ("template.update", "document"),
        ("job", "body"),
        ("job.patch", "change"),
        ("job-run.start", "action"),
        ("node.JobRun", "node"),
        ("manual-job.response", "response"),
    ):
        assert shown[kind] == group
    assert all(row["endpoint"] for row in rows if row["group"] != "node" and row["kind"] != "template-node")
    reported = {(row["kind"], row["edition"]): row for row in rows}
    job, service = reported["manual-job", "2025-07"], reported["build-service", "2025-07"]
    assert job["endpoint"] == "POST /v1/projects/{projectId}/jobs/manual"
    assert service["endpoint"] == "PUT /v1/projects/{projectId}/services/build"
    assert job["page"] == "Create manual job"
    assert reported["addon", "2026-06"]["endpoint"] == (
        "POST /v1/projects/{projectId}/addons, PUT /v1/projects/{projectId}/addons"
    )


@pytest.mark.parametrize("rule", sampled([rule.id for rule in catalogue()], 4))
def test_every_rule_can_be_explained(rule: str) -> None:
    ran = run("explain", rule)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{rule} (")
    assert not commands_in(ran.out) and not raw_controls(ran.out)


@pytest.mark.parametrize("kind", sampled(KINDS, 8))
def test_schema_prints_one_schema(kind: str) -> None:
    ran = run("schema", kind)
    assert (ran.code, ran.err) == (0, "")
    Draft202012Validator.check_schema(json.loads(ran.out))
    assert run("schema", kind, "--edition", KINDS[kind][0]).out == ran.out


def test_schema_of_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    ran = run("schema", "report")
    assert (ran.code, ran.err) == (0, "")
    Draft202012Validator.check_schema(json.loads(ran.out))
    report = run("examples/job-with-mistakes.yaml", "examples/job.yaml", "--format", "json").out
    Draft202012Validator(json.loads(ran.out)).validate(json.loads(report))
