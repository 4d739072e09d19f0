"""`nfx-lint explain` for kinds, fields and lines, and `nfx-lint kinds WORD`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

YAML = """\
# A job.
name: Nightly report
billing:
  deploymentPlan: nf-compute-20

backoffLimit: "0"
healthChecks:
  - protocol: HTTP
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("job.yaml").write_text(YAML)


def test_a_kind() -> None:
    lines = run("explain", "manual-job").out.splitlines()
    assert lines[0] == "manual-job (body that creates or replaces; edition 2025-07, also in 2026-06)"
    assert "  billing (object, required): Plans and GPU of the job." in lines
    assert "Endpoint: POST /v1/projects/{projectId}/jobs/manual" in lines


def test_a_kind_has_the_edition_of_the_configuration() -> None:
    Path("nfx-lint.toml").write_text('edition = "2026-06"\n')
    assert "; edition 2026-06, also in 2025-07)" in run("explain", "manual-job").out
    assert "; edition 2025-07," in run("explain", "manual-job", "--edition", "2025-07").out


@pytest.mark.parametrize("word", ["Workflow", "node.Workflow"])
def test_a_node(word: str) -> None:
    assert run("explain", word).out.startswith("node.Workflow (node; edition 2026-06)\n")


def test_a_field() -> None:
    ran = run("explain", "backoffLimit")
    assert ran.out.startswith("backoffLimit, a field of ")
    assert "  manual-job: /backoffLimit\n" in ran.out
    uses = json.loads(run("explain", "backoffLimit", "--format", "json").out)["field"]["uses"]
    assert any(use["places"].get("manual-job") == ["/backoffLimit"] for use in uses)


def test_a_name_that_is_both() -> None:
    both = json.loads(run("explain", "project", "--format", "json").out)
    assert both["kind"]["name"] == "project"
    assert both["field"]["uses"]


@pytest.mark.parametrize(
    ("line", "pointer"),
    [
        ("2", "/name"),
        ("4:3", "/billing/deploymentPlan"),
        ("4", "/billing/deploymentPlan"),
        ("5", "/billing/deploymentPlan"),
        ("6", "/backoffLimit"),
        ("6:1:", "/backoffLimit"),
        ("8", "/healthChecks/0"),
        ("1", "the body"),
    ],
)
def test_a_line(line: str, pointer: str) -> None:
    ran = run("explain", f"job.yaml:{line}")
    assert ran.out.splitlines()[0].endswith(f"  {pointer}"), ran


def test_a_line_that_is_not_there() -> None:
    assert run("explain", "job.yaml:99").err == "nfx-lint: job.yaml has 8 lines, so there is no line 99\n"
    assert "has 8 lines" in run("explain", "job.yaml:0").err
    assert run("explain", "none.yaml:9").err == "nfx-lint: no such file: none.yaml\n"


def test_a_file_whose_name_ends_like_a_line() -> None:
    Path("job.yaml:2").write_text(YAML)
    assert "no line" not in run("explain", "job.yaml:2", "--kind", "manual-job").err


@pytest.mark.parametrize(
    ("word", "meant"),
    [("bakoffLimit", "backoffLimit"), ("manual-jb", "manual-job"), ("missing-feld", "missing-field")],
)
def test_suggestions(word: str, meant: str) -> None:
    assert run("explain", word).err.endswith(f" `{word}`; did you mean `{meant}`?\n")


def test_kinds_with_a_word() -> None:
    names = {row["kind"] for row in json.loads(run("kinds", "VOLUMES", "--format", "json").out)}
    assert {"volume", "volume.backup"} <= names
    assert "manual-job" not in names
    assert run("kinds", "volumes").out.startswith("body ")
    assert run("kinds", "volum-backup").code == 2
    assert "there is no kind `frob`" in run("kinds", "frob").err
