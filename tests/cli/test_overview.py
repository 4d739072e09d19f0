"""`--sort`, `--min-level` and `-q`: which findings a run shows, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import run

WARNING = "name: Nightly report\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\nextra: 1\n"
BROKEN = 'name: Other report\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: "0"\n'


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(WARNING)
    (tmp_path / "b.yaml").write_text(BROKEN)


@pytest.mark.parametrize("format", ["text", "concise", "json", "gitlab", "sarif", "rdjson", "markdown"])
def test_errors_come_first_in_every_format(format: str) -> None:
    usual, sorted = (run("--format", format, *words, ".").out for words in ((), ("--sort", "level")))
    warning, error = "is not documented here", "is a string, not an integer"
    assert usual.index(warning) < usual.index(error)
    assert sorted.index(error) < sorted.index(warning)
