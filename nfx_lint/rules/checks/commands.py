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
                operator = _operator_in(get(check, "cmd"))
                if operator:
                    yield (position, "cmd"), "value", {"field": "cmd", "operator": operator}
        return
    kind, entrypoint = get(value, "configType"), get(value, "customEntrypoint")
    if kind == "customCommand" or (kind == "customEntrypointCustomCommand" and not _has_shell(entrypoint)):
        operator = _operator_in(get(value, "customCommand"))
        if operator:
            yield ("customCommand",), "value", {"field": "customCommand", "operator": operator}


def _has_shell(command: "Json") -> bool:
    return (
        type(command) is str
        and len(command) <= LONGEST_COMMAND
        and any(_program(word) in _SHELLS for word in _words(command))
    )


def _operator_in(command: "Json") -> str:
    """The first shell operator in a command without a shell; empty if there is none."""
    if type(command) is not str or len(command) > LONGEST_COMMAND or "${" in command or _has_shell(command):
        return ""
    for word in _words(command):
        if _program(word) in _TAKERS:
            return ""
        operator = _operator(word)
        if operator:
            return operator
    return ""


def _program(word: str) -> str:
    return word.replace("\\", "/").rpartition("/")[2]


def _operator(word: str) -> str:
    if word in _OPERATORS:
        return word
    return ";" if word.endswith(";") and not word.endswith("\\;") else ""


def _words(command: str) -> "list[str]":
    """The words of a command; a quoted part becomes one letter, so that it is not an operator."""
    if '"' not in command and "'" not in command:
        return command.split()
    plain, quote = [], ""
    for char in command:
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
            plain.append("q")
        else:
            plain.append(char)
    return "".join(plain).split()
