"""Each hostile file is one plain finding or a clean report, and its cost grows with its size alone.

Costs are counted: calls of functions, and memory. `tests/benchmarks/hostile.py` measures seconds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile import HOSTILE, JOB, VALID, written
from profiles import full, sampled
from work import calls_in

import nfx_lint

# A file of 60,000 aliases takes 37 calls a byte, a file of 2,400 health checks 0.1.
MOST_CALLS_A_BYTE, START_CALLS = 60, 10_000
MOST_MEMORY_TIMES, START_MEGABYTES = 150, 90
MEASURED = """
import sys, nfx_lint
nfx_lint.check_file(sys.argv[1], kind="manual-job")
# Not ru_maxrss: that of a child begins with what its parent had.
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024)
"""

every_hostile_text = pytest.mark.parametrize("name", sampled(HOSTILE, 3))


@every_hostile_text
def test_calls_for_a_hostile_file(name: str, tmp_path: Path) -> None:
    file = written(name, 40_000, tmp_path)
    nfx_lint.check_file(file, kind="manual-job")  # what is loaded and kept at the first use
    reports = []
    calls = calls_in(lambda: reports.append(nfx_lint.check_file(file, kind="manual-job")))
    assert calls <= START_CALLS + MOST_CALLS_A_BYTE * file.stat().st_size
    assert bool(reports[0].findings) is (name not in VALID)


@full
@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="the peak of memory is read from /proc")
@every_hostile_text
def test_memory_for_a_hostile_file(name: str, tmp_path: Path) -> None:
    file = written(name, 200_000, tmp_path)
    ran = subprocess.run([sys.executable, "-c", MEASURED, file], capture_output=True, text=True, check=True)
    assert float(ran.stdout) <= START_MEGABYTES + MOST_MEMORY_TIMES * file.stat().st_size / 1e6


@pytest.mark.skipif(os.name == "nt", reason="no named pipes or devices there")
def test_what_is_no_file_is_one_finding_and_the_run_goes_on(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "dangling.json").symlink_to(tmp_path / "nothing.json")
    (tmp_path / "loop.json").symlink_to(tmp_path / "loop.json")
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    for path in ("pipe.json", "dangling.json", "loop.json"):
        (finding,) = nfx_lint.check_file(tmp_path / path).findings
        assert finding.rule == "unreadable-file"
    (finding,) = nfx_lint.check_file("/dev/zero").findings
    assert finding.rule == "unreadable-file"
    report = nfx_lint.check_paths([tmp_path / name for name in ("pipe.json", "dangling.json", "job.json")])
    assert [finding.rule for finding in report.findings] == ["unreadable-file"] * 2
    assert len(report.files) == 3


def test_a_file_of_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    (finding,) = nfx_lint.check_file(path).findings
    assert (finding.rule, finding.severity) == ("unreadable-file", "error")
