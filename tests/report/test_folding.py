"""Formats for people show the first findings of a rule in a file, and count the others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.cli.formats import FORMATS
from nfx_lint.limits import MOST_ALIKE

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
FOLDING = {"text", "github", "azure", "markdown"}


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, more in (("few", 0), ("many", 7)):
        body = {**JOB, "backoffLimit": 11, "tags": [*range(MOST_ALIKE + more)]}
        Path(f"{name}.json").write_text(json.dumps(body, indent=1))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_is_shown(name: str) -> None:
    out = run("few.json", "many.json", "--kind", "manual-job", "--format", name).out
    out = out.replace("|[", "[").replace("|]", "]")  # as TeamCity reads them
    shown = {number for number in range(MOST_ALIKE + 7) if f"tags[{number}]" in out}
    assert len(shown) == MOST_ALIKE + 7 * (name not in FOLDING)
    count = sum(line.count("7 more of") for line in out.splitlines())
    assert count == (name in FOLDING)
    if name == "text":
        assert "\n\nmany.json: 7 more of wrong-type; --format concise shows all\n\n" in out
        assert f"\n\n2 files checked: {2 * MOST_ALIKE + 7} errors\n" in out


def test_the_table_of_a_repository_is_folded_as_well() -> None:
    environ = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md"}
    run("many.json", "--kind", "manual-job", environ=environ)
    text = Path("summary.md").read_text()
    assert "7 more of" in text and f"tags[{MOST_ALIKE}]" not in text
