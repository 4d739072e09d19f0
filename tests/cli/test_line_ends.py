"""A working tree that Git wrote with the line ends of Windows gives the same report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from own_rule import OWN_RULE

CONFIGURATION = """\
rules = ["own-rule.yaml"]
extend-select = ["own-rule"]
baseline = "baseline.json"
exclude = [
    "old/",
]

[[suppressions]]
file = "silent.yaml"
rule = "unknown-field"
reason = "a test"
"""
JOB = """\
# nfx-lint: kind=manual-job
name: Report  # the name
description: |
  text
  more
backoffLimit: 0
billing:
  deploymentPlan: nf-compute-20
deployment:
  docker: {configType: default}
  external: {imagePath: nginx:1}
"""
FILES = {
    "nfx-lint.toml": CONFIGURATION,
    "own-rule.yaml": OWN_RULE,
    ".gitignore": "# made\nmade.yaml\n/deep/*\n!/deep/kept.yaml\n",
    "job.yaml": JOB,
    "job.json": json.dumps({"name": "report", "backofLimit": 1}, indent=2) + "\n",
    "silent.yaml": JOB + "invented: 1\n",
    "commented.yaml": JOB + "# nfx-lint: ignore[unknown-field] -- a test\ninvented: 1\n",
    "known.yaml": JOB + "invented: 1\n",
    "broken.yaml": "name: [a\nb: c\n",
    "made.yaml": JOB,
    "old/a.yaml": JOB,
    "deep/kept.yaml": JOB,
    "deep/other.yaml": JOB,
}


def written(folder: Path, line_end: str) -> Path:
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline=line_end)
    return folder


def test_line_ends_change_no_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, windows = written(tmp_path / "plain", "\n"), written(tmp_path / "windows", "\r\n")
    monkeypatch.chdir(plain)
    assert run("baseline", "known.yaml").code == 0
    accepted = (plain / "baseline.json").read_text("utf-8")
    (windows / "baseline.json").write_text(accepted, encoding="utf-8", newline="\r\n")
    for words in (["--format", "concise"], ["--format", "json"], ["--format", "sarif"], ["-v"]):
        monkeypatch.chdir(plain)
        expected = run("job.json", "broken.yaml", ".", *words)
        monkeypatch.chdir(windows)
        assert run("job.json", "broken.yaml", ".", *words) == expected
        assert expected.code == 1
    for said in ("own-rule", "2 suppressed", "2 in the baseline", "2 ignored by Git"):
        assert said in expected.out
