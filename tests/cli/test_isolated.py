"""What a repository can silence: the summary counts it, `-v` lists it, and `--isolated` leaves it out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
WRONG = {**JOB, "backoffLimit": "0"}
COMMENT = "# nfx-lint: ignore-file[wrong-type] -- soon\n"


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()


def write(name: str, body: object = WRONG, before: str = "") -> None:
    Path(name).write_text(before + json.dumps(body))


def test_rules_that_a_configuration_turns_off_or_lowers() -> None:
    write("a.json", {**WRONG, "nmae": "a"})
    write("b.json")
    Path("nfx-lint.toml").write_text(
        'ignore = ["wrong-type"]\n[levels]\nunknown-field = "note"\nmisspelled-field = "note"\n'
    )
    ran = run(".", "-v")
    assert ran.code == 0
    assert (
        "\n2 files checked: 1 note; 2 turned off by the configuration; 1 lowered by the configuration\n"
        in ran.out
    )
    assert "nfx-lint: b.json: wrong-type turned off by the configuration\n" in ran.err
    assert " lowered by the configuration\n" in ran.err
    ran = run(".", "--isolated")
    assert (ran.code, "configuration" in ran.out) == (1, False)


def test_a_selection_of_the_command_line_is_not_one_of_the_configuration() -> None:
    write("a.json")
    Path("nfx-lint.toml").write_text('fail-on = "warning"\n')
    assert run(".", "--ignore", "wrong-type").out == "1 file checked, nothing to report\n"
    assert run(".", "--select", "missing-field").out == "1 file checked, nothing to report\n"
    Path("nfx-lint.toml").write_text('select = ["missing-field"]\n')
    assert "1 turned off by the configuration" in run(".").out


def test_the_other_ways_to_silence_a_finding() -> None:
    for name in ("excluded.json", "ignored.json", "known.json", "listed.json"):
        write(name)
    write("comment.yaml", before=COMMENT)
    write("kind.yaml", {"name": "a", "data": {}}, before="# nfx-lint: kind=secret-group.response\n")
    Path(".gitignore").write_text("ignored.json\n")
    entry = '[[suppressions]]\nfile = "listed.json"\nrule = "wrong-type"\nreason = "soon"\n'
    Path("nfx-lint.toml").write_text(f'exclude = ["excluded.json"]\nbaseline = "known"\n{entry}')
    assert run("baseline", "known.json").code == 0
    ran = run(".", "-v")
    assert "; 2 suppressed; 1 in the baseline; " in ran.out
    assert "; 1 ignored by Git; 1 excluded by the configuration\n" in ran.out
    for line in (
        "comment.yaml: wrong-type suppressed",
        "listed.json: wrong-type suppressed",
        "known.json: wrong-type in the baseline",
        "ignored.json: ignored by Git",
        "excluded.json: excluded by the configuration",
    ):
        assert f"nfx-lint: {line}\n" in ran.err
    summary = json.loads(run(".", "--format", "json").out)["summary"]
    assert summary["not_checked"]["ignored"] == summary["not_checked"]["excluded"] == 1
    report = json.loads(run(".", "--isolated", "--format", "json").out)
    assert {one["file"] for one in report["findings"] if one["rule"] == "wrong-type"} == {
        "comment.yaml",
        "excluded.json",
        "ignored.json",
        "known.json",
        "listed.json",
    }
    assert "comment" not in {one["detected_by"] for one in report["files"]}
    assert set(report["summary"]["not_checked"].values()) <= {0, 1}


def test_a_configuration_that_is_named_counts_in_an_isolated_run() -> None:
    write("a.yaml", before=COMMENT)
    Path("ours.toml").write_text('ignore = ["wrong-type"]\n')
    assert run("a.yaml", "--isolated").code == 1
    assert run("a.yaml", "--isolated", "--config", "ours.toml").code == 0
