"""The commands of `nfx-lint`, one module each, loaded when it is asked for.

A command's module has `add_arguments(parser)` and `run(arguments, console) -> int`, and may have
`EPILOG`, which stands below its help.
"""

from __future__ import annotations

from dataclasses import dataclass

# The exit codes, the same for every command and format.
CLEAN, FOUND, WRONG_USE, OUR_FAULT = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Command:
    """A word of the command line. `summary` is its line in the help; without `ready` it is only reserved."""

    name: str
    summary: str
    ready: bool = True


DEFAULT = "check"
COMMANDS = (
    Command("check", "check files; this is what happens when no command is named"),
    Command("explain", "say what a rule is about, or what is known about a place of a file"),
    Command("rules", "list the rules"),
    Command("kinds", "list the kinds of document, with their endpoints and pages"),
    Command("editions", "list the editions of Northflank's API reference, or what changed between two"),
    Command("schema", "print what is documented of a kind as a JSON Schema, for editors; or of our report"),
    Command("show", "print the JSON that Northflank's CLI would send for a file"),
    Command("migrate", "print a body as the kind that has taken the place of its own"),
    Command("completion", "print a script that completes words in bash, zsh or fish"),
    Command("config", "show the configuration and where each value comes from"),
    Command("init", "write a first configuration"),
    Command("baseline", "accept today's findings, report new ones"),
)
