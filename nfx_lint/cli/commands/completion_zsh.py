"""The completion script for zsh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nfx_lint.cli.commands.completion import Option, Words

_BODY = """\
#compdef nfx-lint

_nfx_lint() {
    local name=%s
    local -a commands=(%s)
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe command commands
    fi
    if (( CURRENT > 2 )) && (( ${commands[(I)$words[2]:*]} )); then
        name=$words[2]
        shift words
        (( CURRENT-- ))
    fi
    case $name in
%s
    esac
}

if [[ $funcstack[1] == _nfx_lint ]]; then _nfx_lint "$@"; else compdef _nfx_lint nfx-lint; fi
"""


def script(commands: Sequence[Words], default: str) -> str:
    described = " ".join(_quoted(f"{command.name}:{command.summary}") for command in commands)
    cases = "\n".join(line for command in commands for line in _case(command))
    return _BODY % (default, described, cases)


def _case(command: Words) -> Iterator[str]:
    yield f"        {command.name})"
    yield "            _arguments -s -S \\"
    for option in command.options:
        yield from (f"                {_quoted(spec)} \\" for spec in _specs(option))
    values = f"({' '.join(command.values)})" if command.values else ""
    yield f"                {_quoted('*:word:' + ('_files' if command.files else values))} ;;"


def _specs(option: Option) -> Iterator[str]:
    summary = option.summary.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    action = "_files" if option.files else f"({' '.join(option.values)})" if option.values else ""
    for name in option.names:
        equals = "=" if option.takes and name.startswith("--") else ""
        yield f"*{name}{equals}[{summary}]" + (f":word:{action}" if option.takes else "")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
