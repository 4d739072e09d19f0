"""The completion script for bash 3.2 and later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nfx_lint.cli.commands.completion import Words

_FILES = "@files"
_BODY = """\
_nfx_lint_words() {
    case "$1" in
%s
    esac
}

_nfx_lint() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} name=%s words line
    # Bash splits --format=json in three.
    if [[ $word == "=" ]]; then word=; elif [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
    case " %s " in *" ${COMP_WORDS[1]} "*) (( COMP_CWORD > 1 )) && name=${COMP_WORDS[1]} ;; esac
    words=$(_nfx_lint_words "$name $before")
    if [[ -z $words ]]; then
        if [[ $word == -* ]]; then
            words=$(_nfx_lint_words "$name options")
        else
            words=$(_nfx_lint_words "$name arguments")
            (( COMP_CWORD == 1 )) && words+=" %s"
        fi
    fi
    COMPREPLY=()
    if [[ $words == *@files* ]]; then
        words=${words//@files/}
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    fi
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$words" -- "$word")
}

complete -F _nfx_lint nfx-lint
"""


def script(commands: Sequence[Words], default: str) -> str:
    names = " ".join(command.name for command in commands)
    cases = "\n".join(line for command in commands for line in _cases(command))
    return _BODY % (cases, default, names, names)


def _cases(command: Words) -> Iterator[str]:
    yield _case(f"{command.name} options", (name for option in command.options for name in option.names))
    yield _case(f"{command.name} arguments", [*([_FILES] if command.files else []), *command.values])
    for option in command.options:
        words = [_FILES] if option.files else option.values
        for name in option.names if words else ():
            yield _case(f"{command.name} {name}", words)


def _case(name: str, words: Iterable[str]) -> str:
    return f'        "{name}") echo "{" ".join(words)}" ;;'
