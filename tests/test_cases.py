"""Each folder of `cases/` is a test: the files, the `command`, and what it has to print and give.

    command       the words after `nfx-lint`, as a shell would split them
    stdin         what standard input holds, if anything
    expected.txt  standard output (the version of nfx-lint stands as VERSION, a fingerprint, which depends
                  on where the repository is, as FINGERPRINT)
    errors.txt    standard error; without this file nothing may be written there
    exit          the exit code

`ACCEPT=1 pytest tests/test_cases.py` writes what the commands print and give now; read the diff.
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


@pytest.mark.parametrize("name", sorted(folder.name for folder in CASES.iterdir() if folder.is_dir()))
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
        pytest.skip("written anew")
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
