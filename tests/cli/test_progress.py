"""The bar: on a terminal, after a second, and gone at the end; otherwise nothing is shown or even loaded."""

from __future__ import annotations

import io
import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Terminal

from nfx_lint.cli import progress as module
from nfx_lint.cli.console import Console
from nfx_lint.cli.progress import progress

JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
# A run whose clock moves on by `pace` seconds each time that it is read; it prints whether tqdm was loaded.
PROGRAM = """
import sys
from itertools import count
from nfx_lint import engine
from nfx_lint.cli import progress
from nfx_lint.parallel import schedule
progress.monotonic = count(0.0, float(sys.argv[1])).__next__
schedule.WORTH_SHARING = -1.0
from nfx_lint.cli.main import main
code = main(["--no-config", *sys.argv[2:]])
print("tqdm" in sys.modules)
sys.exit(code)
"""
INTERRUPTED = """
real = engine._checked_candidate
def interrupted(candidate, **rest):
    if candidate.path == 'z.yaml':
        raise KeyboardInterrupt
    return real(candidate, **rest)
engine._checked_candidate = interrupted
from nfx_lint.cli.main import main
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for number in range(12):
        (tmp_path / f"{number}.json").write_text(json.dumps(JOB))
    return tmp_path


def on_a_terminal(
    pace: float, *words: str, program: str = PROGRAM, **environment: str
) -> tuple[str, str, int]:
    """Standard output, the output on a terminal that is standard error, and the exit code."""
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    ours, theirs = pty.openpty()
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    plain = {key: value for key, value in os.environ.items() if key not in module._CI}
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(pace), *words],
        stdout=subprocess.PIPE,
        stderr=theirs,
        stdin=subprocess.DEVNULL,
        env={**plain, "TERM": "xterm", **environment},
    )
    os.close(theirs)
    received = b""
    while True:
        try:
            data = os.read(ours, 4096)
        except OSError:  # the end of the file, on Linux
            break
        if not data:
            break
        received += data
    os.close(ours)
    out, _ = process.communicate()
    return out.decode(), received.decode(), process.returncode


def screen(received: str) -> str:
    """What the one line shows that is written again and again."""
    line = ""
    for part in re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", received).split("\r"):
        line = part + line[len(part) :]
    return line.strip()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_long_run_shows_a_bar_and_clears_it(folder: Path, jobs: str) -> None:
    out, received, code = on_a_terminal(1.0, "-j", jobs, ".")
    assert (out, code) == ("12 files checked, nothing to report\nTrue\n", 0)
    assert re.search(r"nfx-lint: +\d+%.*\d+/12", received)
    assert screen(received) == ""


def test_an_interrupted_run_clears_it(folder: Path) -> None:
    (folder / "z.yaml").write_text(json.dumps(JOB))
    program = PROGRAM.replace("from nfx_lint.cli.main import main\n", INTERRUPTED)
    _, received, code = on_a_terminal(1.0, "-j", "1", ".", program=program)
    assert code == 130
    assert "/13" in received and screen(received) == ""


@pytest.mark.parametrize(
    ("pace", "words", "environment"),
    [
        (0.0, (), {}),
        (1.0, ("-q",), {}),
        (1.0, (), {"CI": "true"}),
        (1.0, (), {"GITLAB_CI": "true"}),
        (1.0, (), {"TERM": "dumb"}),
    ],
)
def test_no_bar(folder: Path, pace: float, words: tuple[str, ...], environment: dict[str, str]) -> None:
    out, received, code = on_a_terminal(pace, *words, ".", **environment)
    assert (received, code) == ("", 0)
    assert out.endswith("False\n")


def test_no_bar_where_standard_error_is_a_file(folder: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM, "1.0", "."], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("12 files checked, nothing to report\nFalse\n", "")


def test_the_bar_waits_for_a_second_and_not_for_the_last_file(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(module, "monotonic", lambda: clock[0])
    terminal = Terminal()
    with progress(Console(io.BytesIO(), io.StringIO(), terminal, {}), quiet=False) as reported:
        assert reported is not None
        reported(1, 3)
        clock[0] = 0.99
        reported(2, 3)
        clock[0] = 1.01
        reported(3, 3)
        assert terminal.getvalue() == ""
        reported(2, 3)
        assert "2/3" in terminal.getvalue()
