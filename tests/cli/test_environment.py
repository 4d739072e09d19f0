"""Options from the environment, as weak as a default."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.json").write_text(json.dumps(JOB))
    Path("bad.json").write_text(json.dumps({**JOB, "backoffLimit": "0"}))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("FAIL_ON", "never", ["--fail-on", "never"]),
        ("SELECT", "missing-field,wrong-type", ["--select", "missing-field,wrong-type"]),
        ("IGNORE", "wrong-type", ["--ignore", "wrong-type"]),
        ("FORMAT", "concise", ["--format", "concise"]),
        ("QUIET", "1", ["--quiet"]),
        ("QUIET", "false", []),
        ("EDITION", "2026-06", ["--edition", "2026-06"]),
        ("ISOLATED", "true", ["--isolated"]),
    ],
)
def test_a_variable_counts_as_its_option(name: str, value: str, words: list[str]) -> None:
    environ = {f"NFX_LINT_{name}": value}
    assert run("bad.json", environ=environ) == run("bad.json", *words)
    assert run("check", "bad.json", environ=environ) == run("bad.json", *words)


def test_an_option_wins_over_a_variable() -> None:
    environ = {"NFX_LINT_IGNORE": "wrong-type", "NFX_LINT_FORMAT": "json"}
    words = ["--ignore", "missing-field", "--format", "concise"]
    assert run("bad.json", *words, environ=environ) == run("bad.json", *words)


@pytest.mark.parametrize(
    ("name", "value"), [("FAIL_ON", "nevr"), ("QUIET", "perhaps"), ("SELECT", "nothing")]
)
def test_a_wrong_value_is_wrong_use(name: str, value: str) -> None:
    ran = run("bad.json", environ={f"NFX_LINT_{name}": value})
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_other_commands_have_options_of_their_own() -> None:
    assert run("kinds", environ={"NFX_LINT_FORMAT": "sarif"}) == run("kinds")


def test_a_clean_file_takes_the_long_way_with_variables() -> None:
    environ = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB_")}
    ran = subprocess.run(
        [sys.executable, "-m", "nfx_lint", "good.json"],
        env={**environ, "NFX_LINT_FORMAT": "json"},
        capture_output=True,
        text=True,
    )
    assert json.loads(ran.stdout)["summary"]["files"] == 1
