"""`examples/fleet`, tried small: the same counts in one process and in two."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

FLEET = Path(__file__).parent.parent / "examples" / "fleet" / "fleet.py"
JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
URL = "/v1/projects/shop/jobs/manual"

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(
        find_spec("distributed") is None, reason="pip install -r examples/fleet/requirements.txt"
    ),
]


def counted(tmp_path: Path, *words: str) -> dict[str, list[list[str]]]:
    """The rows of both files, by name."""
    output = tmp_path / "output"
    command = [sys.executable, str(FLEET), *words, "--output", str(output)]
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == 0, process.stderr
    return {file.name: list(csv.reader(file.read_text("utf-8").splitlines())) for file in output.iterdir()}


@pytest.mark.parametrize("processes", ["1", "2"])
def test_requests(processes: str, tmp_path: Path) -> None:
    good = {"method": "POST", "url": f"{URL}?token=hunter2", "body": JOB}
    wrong = {**good, "body": {**JOB, "backoffLimit": "0"}}
    for name in ("a", "b"):
        lines = [*map(json.dumps, [good, wrong, wrong, {"url": 1}]), "not JSON", "[]"]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = counted(tmp_path, "requests", str(tmp_path), "--processes", processes, "--share", "300")
    assert found["rules.csv"][0] == ["rule", "level", "findings", "places"]
    assert ["not-a-request", "error", "6", "1"] in found["rules.csv"]
    assert ["wrong-type", "error", "4", "1"] in found["rules.csv"]
    assert found["worst.csv"][1][:2] == ["(a line)", "6"]
    assert found["worst.csv"][2][:2] == [f"POST {URL}", "4"]


def test_repositories(tmp_path: Path) -> None:
    for name, limit in (("good", 0), ("worse", "0"), ("=worst", "0")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "job.json").write_text(json.dumps({**JOB, "backoffLimit": limit}))
    (tmp_path / "=worst" / "more.json").write_text(json.dumps({**JOB, "backoffLimit": "0"}))
    found = counted(tmp_path, "repositories", str(tmp_path), "--processes", "1")
    assert [row[:2] for row in found["worst.csv"][1:]] == [["'=worst", "2"], ["worse", "1"]]
