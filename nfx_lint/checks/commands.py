"""Checks of commands: they are run as they are, without a shell."""

from nfx_lint.contract.conditions import get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.checks import Hit
    from nfx_lint.model import Json

_SHELLS = ("sh", "bash", "ash", "dash", "zsh", "ksh", "fish", "busybox", "pwsh", "cmd", "cmd.exe")
_WORDS = ("&&", "||", "|", ">", ">>", "<", "2>", "2>&1", "&", ";")


def shell_syntax(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A command with an operator of shells where no shell reads it."""
    if get(value, "configType") in ("customCommand", "customEntrypointCustomCommand"):
        field, entrypoint = "customCommand", get(value, "customEntrypoint")
    elif get(value, "protocol") == "CMD":
        field, entrypoint = "cmd", ""
    else:
        return
    command = get(value, field)
    if type(command) is str and not (type(entrypoint) is str and _has_shell(_words(entrypoint))):
        words = _words(command)
        operator = next((found for found in map(_operator, words) if found), "")
        if operator and not _has_shell(words) and "${" not in command:
            yield (field,), "value", {"field": field, "operator": operator}


def _has_shell(words: "list[str]") -> bool:
    return any(word.replace("\\", "/").rpartition("/")[2] in _SHELLS for word in words)


def _operator(word: str) -> str:
    if word in _WORDS:
        return word
    return ";" if word.endswith(";") and not word.endswith("\\;") else ""


def _words(command: str) -> "list[str]":
    """The words of a command; each quoted part is one letter, so that it is no operator."""
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
