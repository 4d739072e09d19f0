"""What the machine may lack: one sentence, the documented exit code, no traceback, and no wait."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run
from profiles import sampled

pytestmark = pytest.mark.skipif(os.name == "nt", reason="shells and limits of POSIX")

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.json").write_text(json.dumps(JOB))
    Path("bad.json").write_text(json.dumps({**JOB, "backoffLimit": "0"}))
    Path("folder").mkdir()
    Path("folder/good.json").write_text(json.dumps(JOB))


def ran(command: str) -> tuple[int, str, str]:
    """What a shell command gives, in which `$N` is nfx-lint; it has half a minute."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("GITHUB_", "CI"))}
    result = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        text=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
        env={**environ, "N": f"{sys.executable} -m nfx_lint"},
    )
    return result.returncode, result.stdout, result.stderr


CLOSED = "nfx-lint: cannot write to standard output: it is closed\n"
CLEAN = "1 file checked, nothing to report\n"


@pytest.mark.parametrize(
    "words", ["good.json", "--no-config good.json", "bad.json", "--help", "kinds", "--version"]
)
def test_a_closed_standard_output(words: str) -> None:
    assert ran(f"$N {words} >&-") == (2, "", CLOSED)


def test_a_report_in_a_file_needs_no_standard_output() -> None:
    code, out, err = ran("$N bad.json --format json=report.json >&- <&-")
    assert (code, out, err) == (1, "", "")
    assert json.loads(Path("report.json").read_text())["findings"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("good.json 2>&-", (0, CLEAN, "")),
        ("good.json <&-", (0, CLEAN, "")),
        ("good.json <&- 2>&-", (0, CLEAN, "")),
        ("good.json <&- >&- 2>&-", (2, "", "")),
        ("gone.json 2>&-", (2, "", "")),
        ("- <&-", (2, "", "nfx-lint: cannot read standard input: it is closed\n")),
    ],
)
def test_other_closed_streams(words: str, expected: tuple[int, str, str]) -> None:
    assert ran(f"$N {words}") == expected


def test_a_file_never_takes_the_number_of_a_closed_stream() -> None:
    code, _, _ = ran("$N good.json gone.json --format json=report.json >&- 2>&-")
    assert code == 2
    assert json.loads(Path("report.json").read_text())["summary"]["files"] == 1


@pytest.mark.parametrize(
    "words", [".", "good.json", "config", "baseline", "show good.json", "init", "- --stdin-filename a.json"]
)
def test_a_working_directory_that_was_deleted(words: str) -> None:
    code, out, err = ran(f"mkdir gone && cd gone && rmdir ../gone && exec $N {words}")
    err = "".join(line for line in err.splitlines(keepends=True) if not line.startswith("shell-init"))
    assert (code, out, err.count("\n"), "Traceback" in err) == (2, "", 1, False)


@pytest.mark.parametrize("count", sampled(range(4, 11), 3))
def test_few_descriptors(count: int) -> None:
    if ran(f"ulimit -n {count}; exec {sys.executable} -c 'import argparse, json'") != (0, "", ""):
        pytest.skip("Python itself does not start")
    for words in ("good.json", "bad.json", ".", "-j 3 . folder"):
        code, _, err = ran(f"ulimit -n {count}; exec $N {words}")
        assert "Traceback" not in err
        assert code < 2 or (code, err.count("\n")) == (3, 1)


PROGRAM = """
import sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "{module}":
            raise {error}
sys.meta_path.insert(0, Finder())
sys.argv = ["nfx-lint", "bad.json"]
from nfx_lint.cli.fast import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    "module",
    ["nfx_lint.cli.main", "nfx_lint.cli.commands.check", "nfx_lint.engine", "nfx_lint.detection.clean_file"],
)
@pytest.mark.parametrize(
    ("error", "code"),
    [("KeyboardInterrupt", 130), ("MemoryError", 3), ("OSError(24, 'Too many open files')", 3)],
)
def test_an_interrupt_or_a_lack_while_it_starts(module: str, error: str, code: int) -> None:
    program = PROGRAM.format(module=module, error=error)
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (result.returncode, result.stdout) == (code, "")
    assert result.stderr.count("\n") == (code == 3)


@pytest.mark.parametrize("is_read", [False, True])
def test_a_pipe_as_the_summary_of_a_step(is_read: bool) -> None:
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK) if is_read else None
    result = run("bad.json", environ={"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "pipe"})
    assert (result.code, result.err.count("\n")) == (1, 1)
    assert result.err.startswith("nfx-lint: cannot write the summary of the step: ")
    if reader is not None:
        os.close(reader)
