"""The completion scripts, each asked by its own shell where that is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from command_line import run

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.cli.commands import COMMANDS
from nfx_lint.cli.commands.completion import SHELLS, words_of
from nfx_lint.cli.formats import FORMATS
from nfx_lint.rules.catalogue import catalogue

READY = [command.name for command in COMMANDS if command.ready]
RULES = [rule.id for rule in catalogue()]
MISSING = [rule for rule in RULES if rule.startswith("miss")]

# What is typed, up to the word to complete, and some of what may come there.
ASKED = [
    (["nfx-lint", "ex"], ["explain"]),
    (["nfx-lint", "--form"], ["--format"]),
    (["nfx-lint", "--format", "j"], ["json", "junit"]),
    (["nfx-lint", "a.json", "--kind", ""], list(KINDS)),
    (["nfx-lint", "--select", "miss"], MISSING),
    (["nfx-lint", "--fail-on", "n"], ["note", "never"]),
    (["nfx-lint", "check", "--color", ""], ["auto", "always", "never"]),
    (["nfx-lint", "explain", "miss"], MISSING),
    (["nfx-lint", "kinds", "--format", ""], ["text", "json"]),
    (["nfx-lint", "schema", "rep"], ["report"]),
    (["nfx-lint", "completion", ""], list(SHELLS)),
    (["nfx-lint", "job"], ["job.yaml"]),
    (["nfx-lint", "check", "job"], ["job.yaml"]),
    (["nfx-lint", "--output", "job"], ["job.yaml"]),
    (["nfx-lint", "show", "job"], ["job.yaml"]),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "job.yaml").touch()
    (tmp_path / "other file.json").touch()
    monkeypatch.chdir(tmp_path)
    for shell in SHELLS:
        ran = run("completion", shell)
        assert (ran.code, ran.err) == (0, "")
        (tmp_path / f"script.{shell}").write_text(ran.out, encoding="utf-8")
    return tmp_path


def shell(name: str) -> str:
    return shutil.which(name) or pytest.skip(f"{name} is not installed")


def reported(*command: str) -> str:
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert (process.returncode, process.stderr) == (0, "")
    return process.stdout


@pytest.mark.parametrize(("words", "expected"), ASKED)
def test_bash(words: list[str], expected: list[str], folder: Path) -> None:
    typed = " ".join(f"'{word}'" for word in words)
    code = f"source script.bash; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; _nfx_lint"
    out = reported(shell("bash"), "--norc", "-c", code + '; printf "%s\\n" "${COMPREPLY[@]}"')
    assert sorted(out.split("\n")[:-1]) == sorted(expected)


@pytest.mark.parametrize("words", [["--format", "=", "j"], ["--kind", "x", "--format", "=", "j"]])
def test_bash_takes_options_with_an_equals_sign_apart(words: list[str], folder: Path) -> None:
    typed = " ".join(f"'{word}'" for word in words)
    code = f"source script.bash; COMP_WORDS=(nfx-lint {typed}); COMP_CWORD={len(words)}; _nfx_lint"
    assert reported(shell("bash"), "--norc", "-c", code + '; echo "${COMPREPLY[@]}"') == "json junit\n"


def test_bash_completes_names_with_blanks(folder: Path) -> None:
    code = "source script.bash; COMP_WORDS=(nfx-lint other); COMP_CWORD=1; _nfx_lint"
    code += '; echo "${#COMPREPLY[@]} ${COMPREPLY[0]}"'
    assert reported(shell("bash"), "--norc", "-c", code) == "1 other file.json\n"


@pytest.mark.parametrize(("words", "expected"), ASKED)
def test_fish(words: list[str], expected: list[str], folder: Path) -> None:
    program = shell("fish")
    out = reported(program, "--no-config", "-c", f"source script.fish; complete -C '{' '.join(words)}'")
    assert {line.split("\t")[0] for line in out.splitlines()} == set(expected)


def test_zsh_takes_the_script(folder: Path) -> None:
    reported(shell("zsh"), "-f", "-n", "script.zsh")


@pytest.mark.parametrize("name", SHELLS)
def test_every_command_and_option_is_in_the_script(name: str, folder: Path) -> None:
    script = (folder / f"script.{name}").read_text("utf-8")
    for command in READY:
        assert re.search(rf"\b{command}\b", script)
        for option in words_of(command, "").options:
            for spelling in option.names:
                assert (f"-l {spelling[2:]} " if name == "fish" and "--" in spelling else spelling) in script
    assert all(format_ in script for format_ in FORMATS)
    assert all(rule in script for rule in RULES)


@pytest.mark.parametrize("command", READY)
def test_the_words_are_those_of_the_help(command: str) -> None:
    words, shown = words_of(command, "summary"), run(command, "--help").out
    for option in words.options:
        assert all(spelling in shown for spelling in option.names)
    assert {name for option in words.options for name in option.names} == set(
        re.findall(
            r"(?<=[ ,])(--?[a-z][a-z-]*)(?=[ ,\n])", shown.partition("options:")[2].partition("\n\n")[0]
        )
    )
