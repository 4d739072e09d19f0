"""Checks of commands, which run without a shell."""

from nfx_lint.limits import LONGEST_COMMAND
from nfx_lint.rules.conditions import get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit

_SHELLS = ("sh", "bash", "ash", "dash", "zsh", "ksh", "fish", "busybox", "pwsh", "cmd", "cmd.exe")
_OPERATORS = ("&&", "||", "|", ">", ">>", "<", "2>", "2>&1", "&", ";")
# Programs and options that take such words as arguments.
_TAKERS = ("find", "expr", "test", "[", "awk", "-e", "-r", "-c", "--eval", "--execute", "--command")


def shell_syntax(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Commands of an override or of health checks with a shell operator but without a shell."""
    if type(value) is list:
        for position, check in enumerate(value):
            if get(check, "protocol") == "CMD":
                for part, operator in _operator_in(get(check, "cmd")):
                    yield (position, "cmd"), part, {"field": "cmd", "operator": operator}
        return
    kind, entrypoint = get(value, "configType"), get(value, "customEntrypoint")
    if kind == "customCommand" or (kind == "customEntrypointCustomCommand" and not _has_shell(entrypoint)):
        for part, operator in _operator_in(get(value, "customCommand")):
            yield ("customCommand",), part, {"field": "customCommand", "operator": operator}


def _has_shell(command: "Json") -> bool:
    return (
        type(command) is str
        and len(command) <= LONGEST_COMMAND
        and any(_program(word) in _SHELLS for word in _without_quoted(command).split())
    )


def _operator_in(command: "Json") -> "Iterator[tuple[tuple[int, int], str]]":
    """The first shell operator in a command without a shell, with its offsets."""
    if type(command) is not str or len(command) > LONGEST_COMMAND or "${" in command or _has_shell(command):
        return
    plain, end = _without_quoted(command), 0
    for word in plain.split():
        end = plain.index(word, end) + len(word)
        if _program(word) in _TAKERS:
            return
        operator = _operator(word)
        if operator:
            yield (end - len(operator), end), operator
            return


def _program(word: str) -> str:
    return word.replace("\\", "/").rpartition("/")[2]


def _operator(word: str) -> str:
    if word in _OPERATORS:
        return word
    return ";" if word.endswith(";") and not word.endswith("\\;") else ""


def _without_quoted(command: str) -> str:
    """A command with a letter in place of each quoted character, so that none is taken for an operator."""
    if '"' not in command and "'" not in command:
        return command
    plain, quote = [], ""
    for char in command:
        if quote:
            quote = "" if char == quote else quote
            char = "q"
        elif char in "\"'":
            quote = char
            char = "q"
        plain.append(char)
    return "".join(plain)
