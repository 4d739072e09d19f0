"""The completion script for fish."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nfx_lint.cli.commands.completion import Option, Words


def script(commands: Sequence[Words], default: str) -> str:
    names = " ".join(command.name for command in commands)
    lines = [
        "function __nfx_lint_command",
        "    set -l words (commandline -opc)",
        f"    if set -q words[2]; and contains -- $words[2] {names}",
        "        echo $words[2]",
        "    else",
        f"        echo {default}",
        "    end",
        "end",
        "complete -c nfx-lint -f",
    ]
    for command in commands:
        lines += _lines(command)
    return "".join(f"{line}\n" for line in lines)


def _lines(command: Words) -> Iterator[str]:
    first = _quoted("test (count (commandline -opc)) -eq 1")
    here = _quoted(f"test (__nfx_lint_command) = {command.name}")
    yield f"complete -c nfx-lint -n {first} -a {command.name} -d {_quoted(command.summary)}"
    if command.files:
        yield f"complete -c nfx-lint -n {here} -F"
    if command.values:
        yield f"complete -c nfx-lint -n {here} -a {_quoted(' '.join(command.values))}"
    for option in command.options:
        yield f"complete -c nfx-lint -n {here} {_option(option)}"


def _option(option: Option) -> str:
    names = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
    takes = " -r -F" if option.files else f" -x -a {_quoted(' '.join(option.values))}" if option.takes else ""
    return f"{' '.join(names)}{takes} -d {_quoted(option.summary)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
