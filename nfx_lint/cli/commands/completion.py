"""`nfx-lint completion`: a script that completes nfx-lint's words in a shell.

All of it comes from the table of commands and from the options that each command's module adds.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module

from nfx_lint.cli.arguments import OneOf, Parser, one_of
from nfx_lint.cli.commands import CLEAN, COMMANDS, DEFAULT
from nfx_lint.cli.console import Console

EPILOG = """\
examples:
  bash: echo 'eval "$(nfx-lint completion bash)"' >> ~/.bashrc
  zsh:  echo 'eval "$(nfx-lint completion zsh)"' >> ~/.zshrc        (after compinit)
  fish: nfx-lint completion fish > ~/.config/fish/completions/nfx-lint.fish"""

# Arguments that are names of files.
_FILES = ("FILE", "PATH", "FILE#/pointer")


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command: its spellings, help and values.

    `takes` is whether a value may follow; `values` are the possible words, none if any word or a file may
    follow.
    """

    names: tuple[str, ...]
    summary: str
    takes: bool = False
    files: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A command with its options and the words that its arguments may be."""

    name: str
    summary: str
    options: tuple[Option, ...]
    values: tuple[str, ...]
    files: bool


def add_arguments(parser: Parser) -> None:
    parser.add_argument("shell", metavar="SHELL", type=one_of("shell", SHELLS), help=", ".join(SHELLS))


def run(arguments: argparse.Namespace, console: Console) -> int:
    commands = [words_of(command.name, command.summary) for command in COMMANDS if command.ready]
    script: str = import_module(f"nfx_lint.cli.commands.completion_{arguments.shell}").script(
        commands, DEFAULT
    )
    console.write(script)
    return CLEAN


SHELLS = ("bash", "zsh", "fish")


def words_of(name: str, summary: str) -> Words:
    """What can be written after the command called `name`."""
    parser = Parser(f"nfx-lint {name}", summary)
    import_module(f"nfx_lint.cli.commands.{name}").add_arguments(parser)
    parser.add_argument("--debug", action="store_true", help="show where a fault in nfx-lint happened")
    actions = parser.actions()
    arguments = [action for action in actions if not action.option_strings]
    return Words(
        name,
        summary,
        tuple(_option(action) for action in actions if action.option_strings),
        tuple(value for action in arguments for value in _values(action)),
        any(action.metavar in _FILES for action in arguments),
    )


def _option(action: argparse.Action) -> Option:
    takes = action.nargs != 0
    return Option(
        tuple(action.option_strings),
        (action.help or "").replace("%%", "%"),
        takes,
        takes and action.metavar in _FILES,
        _values(action) if takes else (),
    )


def _values(action: argparse.Action) -> tuple[str, ...]:
    """The words that an argument may be, if there is a list of them."""
    if isinstance(action.type, OneOf):
        return tuple(action.type.names)
    if action.metavar == "FORMAT":
        from nfx_lint.cli.formats import FORMATS

        return tuple(FORMATS)
    if action.metavar == "RULE" or action.dest == "subject":
        from nfx_lint._compiled.kinds import KINDS
        from nfx_lint.rules.catalogue import catalogue

        return (*(rule.id for rule in catalogue()), *(KINDS if action.dest == "subject" else ()))
    if action.metavar == "KIND":
        from nfx_lint._compiled.kinds import KINDS

        return (*KINDS, *(["report"] if action.dest == "document" else []))
    if action.metavar == "EDITION":
        from nfx_lint._compiled.kinds import EDITIONS

        return EDITIONS
    return ()
