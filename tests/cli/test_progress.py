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
# A run in which each file takes `pause` seconds; it says on standard output whether the bar's library came in.
PROGRAM = """
import sys, time
from nfx_lint import engine
from nfx_lint.cli import progress
pause, progress.SHORT = float(sys.argv[1]), float(sys.argv[2])
real = engine._checked_candidate
def slow(candidate, options, collisions):
    time.sleep(pause)
    return real(candidate, options, collisions)
engine._checked_candidate = slow
from nfx_lint.cli.main import main
code = main(["--no-config", *sys.argv[3:]])
print("tqdm" in sys.modules)
sys.exit(code)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for number in range(12):
        (tmp_path / f"{number}.json").write_text(json.dumps(JOB))
    return tmp_path


def on_a_terminal(
    pause: float, short: float, *words: str, program: str = PROGRAM, **environment: str
) -> tuple[str, str, int]:
    """Standard output, what a terminal on standard error received, and the exit code."""
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    ours, theirs = pty.openpty()
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    plain = {key: value for key, value in os.environ.items() if key not in module._CI}
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(pause), str(short), *words],
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
        except OSError:  # what Linux says where others say that the file ends
            break
        if not data:
            break
        received += data
    os.close(ours)
    out, _ = process.communicate(timeout=60)
    return out.decode(), received.decode(), process.returncode


def screen(received: str) -> str:
    """What is left to see on the one line that is written again and again."""
    line = ""
    for part in re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", received).split("\r"):
        line = part + line[len(part) :]
    return line.strip()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_long_run_shows_a_bar_and_clears_it(folder: Path, jobs: str) -> None:
    out, received, code = on_a_terminal(0.05, 0.1, "-j", jobs, ".")
    assert (out, code) == ("12 files checked, nothing to report\nTrue\n", 0)
    assert re.search(r"nfx-lint: +\d+%.*\d+/12", received)
    assert screen(received) == ""


def test_an_interrupted_run_clears_it(folder: Path) -> None:
    (folder / "z.yaml").write_text(json.dumps(JOB))
    program = PROGRAM.replace(
        "time.sleep(pause)", "time.sleep(pause)\n    if candidate.path == 'z.yaml': raise KeyboardInterrupt"
    )
    _, received, code = on_a_terminal(0.05, 0.1, "-j", "1", ".", program=program)
    assert code == 130
    assert "/13" in received and screen(received) == ""


@pytest.mark.parametrize(
    ("pause", "short", "words", "environment"),
    [
        (0.0, 1.0, (), {}),
        (0.03, 0.1, ("-q",), {}),
        (0.03, 0.1, (), {"CI": "true"}),
        (0.03, 0.1, (), {"GITLAB_CI": "true"}),
        (0.03, 0.1, (), {"TERM": "dumb"}),
    ],
)
def test_no_bar(
    folder: Path, pause: float, short: float, words: tuple[str, ...], environment: dict[str, str]
) -> None:
    out, received, code = on_a_terminal(pause, short, *words, ".", **environment)
    assert (received, code) == ("", 0)
    assert out.endswith("False\n")


def test_no_bar_where_standard_error_is_a_file(folder: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM, "0.03", "0.1", "."], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("12 files checked, nothing to report\nFalse\n", "")


def test_the_bar_waits_for_a_second_and_not_for_the_last_file(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(module, "monotonic", lambda: clock[0])
    terminal = Terminal()
    with progress(Console(io.BytesIO(), io.StringIO(), terminal, {}), quiet=False) as told:
        assert told is not None
        told(1, 3)
        clock[0] = 0.99
        told(2, 3)
        clock[0] = 1.01
        told(3, 3)
        assert terminal.getvalue() == ""
        told(2, 3)
        assert "2/3" in terminal.getvalue()
