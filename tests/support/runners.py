"""How CI systems read a log, to show that no report can speak to them.

GitHub: `ActionCommand.TryParse` (the older form, anywhere in a line) and `TryParseV2` (at the start of a
line) of actions/runner, src/Runner.Common. Azure and TeamCity use the older form with a word before the `[`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# The formats that speak to a CI system.
CI_SYSTEMS = ("github", "azure", "teamcity")
GITHUB_COMMANDS = ["add-mask", "debug", "echo", "error", "set-output", "stop-commands", "warning"]


def older_command(line: str, known: list[str] | None = None) -> str | None:
    """The command of `##[command properties]data`, wherever it stands; any name if `known` is None."""
    start = line.find("##[")
    if start < 0:
        return None
    end = line.find("]", start)
    if end < 0:
        return None
    name = line[start + 3 : end].split(" ", 1)[0].strip()
    return name if known is None or name.lower() in known else None


def newer_command(line: str, known: list[str] | None = None) -> str | None:
    """The command of `::command properties::data` at the start of a line, white space apart."""
    line = line.lstrip()
    if not line.startswith("::"):
        return None
    end = line.find("::", 2)
    if end < 0:
        return None
    name = line[2:end].split(" ", 1)[0].strip()
    return name if known is None or name.lower() in known else None


@dataclass(frozen=True)
class Command:
    """A workflow command as the runner understands it."""

    name: str
    properties: dict[str, str]
    data: str


def parsed_command(line: str) -> Command | None:
    """`TryParseV2`, with its unescaping: properties apart at commas, values behind the first `=`."""
    line = line.lstrip()
    if not line.startswith("::"):
        return None
    end = line.find("::", 2)
    if end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    properties = {}
    for pair in rest.strip().split(","):
        key, equals, value = pair.partition("=")
        if equals and key and value:
            properties[key.strip()] = unescaped(value, {"%3A": ":", "%2C": ","})
    return Command(name, properties, unescaped(line[end + 2 :], {}))


def unescaped(text: str, more: dict[str, str]) -> str:
    for escape, char in {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}.items():
        text = text.replace(escape, char)
    return text


def commands_in(output: str) -> list[str]:
    """Every line of `output` that some CI system would act on; unknown commands count too."""
    # .NET ends a line at \n, \r and \r\n; Python's splitlines knows more ends, and is the stricter reader.
    return [
        line
        for line in [*output.splitlines(), *output.split("\n")]
        if older_command(line)
        or newer_command(line)
        or re.search(r"##(vso|teamcity)\[|section_(start|end):\d", line)
    ]


COLOR = re.compile("\x1b\\[[0-9;]*m")


def raw_controls(output: str) -> set[str]:
    """The characters of `output` that a terminal could act on, apart from line breaks and colours."""
    return {char for char in COLOR.sub("", output) if not char.isprintable() and char != "\n"}
