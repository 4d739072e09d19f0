"""What the README shows is what happens: its commands are run, its outputs compared, its Python executed."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest
import yaml
from command_line import run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
CONSOLE = [text for language, text in BLOCKS if language == "console"]
PYTHON = [text for language, text in BLOCKS if language == "python"]


@pytest.mark.parametrize("text", CONSOLE)
def test_console_blocks(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    command, _, shown = text.partition("\n")
    words = shlex.split(command.removeprefix("$ "))
    assert words[0] == "nfx-lint"
    ran = run(*words[1:])
    assert ran.code in (0, 1)
    if os.environ.get("ACCEPT") == "1":  # the output as it is now becomes the README's
        path = ROOT / "README.md"
        path.write_text(path.read_text("utf-8").replace(text, f"{command}\n{ran.out}{ran.err}"), "utf-8")
        pytest.skip("written")
    assert ran.out + ran.err == shown


@pytest.mark.parametrize("text", PYTHON)
def test_python_blocks(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(text, "README.md", "exec"), {})


def test_yaml_blocks_are_yaml() -> None:
    for language, text in BLOCKS:
        if language == "yaml":
            assert yaml.safe_load(text)


def test_the_set_up_is_two_commands_at_the_top() -> None:
    commands = [line.strip() for line in README.splitlines() if line.startswith("    python3 -m venv")]
    assert len(commands) == 2
    assert README.index(commands[1]) < README.index("\n## ")
    assert commands[0].endswith("nfx-lint examples") and commands[1].endswith("pytest -n auto")


def test_files_that_are_named_exist() -> None:
    for name in re.findall(r"`((?:nfx_lint|rules|tests|examples)/[\w./-]+)`", README):
        assert (ROOT / name).exists(), name
