"""The commands of `nfx-lint`, one module each, loaded on use.

A command module has `add_arguments(parser)` and `run(arguments, console) -> int`, and may have `EPILOG`,
the end of its help.
"""

from __future__ import annotations

from typing import NamedTuple

# The exit codes, the same for every command and format.
CLEAN, FOUND, WRONG_USE, OUR_FAULT = 0, 1, 2, 3


class Command(NamedTuple):
    """A command. `summary` is its line in the help; without `ready` its name is only reserved."""

    name: str
    summary: str
    ready: bool = True


DEFAULT = "check"
COMMANDS = (
    Command("check", "check files (the default command)"),
    Command("explain", "explain a rule, a kind, a field, or a place in a file"),
    Command("rules", "list the rules"),
    Command("kinds", "list the document kinds with their endpoints and pages"),
    Command("editions", "list editions of Northflank's API reference, or compare two"),
    Command("schema", "print the JSON Schema of a kind, the report, the configuration or rules"),
    Command("show", "print the JSON that Northflank's CLI would send for a file"),
    Command("inventory", "list the resources that templates create: plans, storage, ports, links"),
    Command("migrate", "rewrite a deprecated kind as its replacement"),
    Command("lsp", "start the language server for editors"),
    Command("mcp", "start the tools for coding assistants"),
    Command("completion", "print a completion script for bash, zsh or fish"),
    Command("config", "show the effective settings and their origins"),
    Command("init", "write an initial configuration"),
    Command("suppress", "silence one finding, by a comment or in the configuration"),
    Command("baseline", "record current findings, so that only new ones are reported"),
)
