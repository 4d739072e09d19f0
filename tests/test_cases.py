"""Each folder below `cases/` with a `command` is a test: `cases/<area>/<name>/`.

    command       the words after `nfx-lint`, as a shell would split them
    stdin         standard input, if any
    expected.txt  standard output, with VERSION for the version of nfx-lint and FINGERPRINT for a fingerprint,
                  which depends on where the repository is
    errors.txt    standard error; empty without this file
    exit          the exit code

`ACCEPT=1 pytest tests/test_cases.py` writes the present output; read the diff.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest
from command_line import Ran, run

from nfx_lint import __version__

CASES = Path(__file__).parent / "cases"
NAMES = sorted(command.parent.relative_to(CASES).as_posix() for command in CASES.rglob("command"))


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = CASES / name
    monkeypatch.chdir(folder)
    stdin = folder / "stdin"
    ran = run(*words_of(folder / "command"), stdin=stdin.read_bytes() if stdin.exists() else b"")
    out = ran.out.replace(f'"version": "{__version__}"', '"version": "VERSION"')
    actual = Ran(
        ran.code, re.sub('"fingerprint": "[0-9a-f]{64}"', '"fingerprint": "FINGERPRINT"', out), ran.err
    )
    assert actual.code != 3, actual.err
    if os.environ.get("ACCEPT"):
        accept(folder, actual)
        pytest.skip("accepted")
    assert actual.out == text_of(folder / "expected.txt")
    assert actual.err == text_of(folder / "errors.txt")
    assert actual.code == int(text_of(folder / "exit"))


def words_of(file: Path) -> list[str]:
    return shlex.split(text_of(file))


def text_of(file: Path) -> str:
    return file.read_bytes().decode() if file.exists() else ""


def accept(folder: Path, actual: Ran) -> None:
    for name, text in (
        ("expected.txt", actual.out),
        ("errors.txt", actual.err),
        ("exit", f"{actual.code}\n"),
    ):
        if text:
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink(missing_ok=True)
