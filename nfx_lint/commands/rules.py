"""`nfx-lint rules`: every rule with its level and title; `nfx-lint rules test` tries a user's own."""

from __future__ import annotations

import argparse

from nfx_lint.commands import CLEAN
from nfx_lint.commands.arguments import Parser
from nfx_lint.commands.console import Console
from nfx_lint.commands.table import add_format, print_rows
from nfx_lint.model import UsageError

EPILOG = """\
nfx-lint explain RULE says more about one of them.
nfx-lint rules test policy/ runs the examples in the rules of your own below policy/."""

TEST = "test"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("words", nargs="*", metavar="test PATH", help="run the examples of rules of your own")
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.words:
        if arguments.words[0] != TEST:
            raise UsageError(f"nfx-lint rules takes no word {arguments.words[0]!r}: only test, and paths")
        from nfx_lint.commands import rules_test

        return rules_test.run(arguments.words[1:], console)
    from nfx_lint.rules import catalogue

    rows = [{"rule": rule.id, "level": rule.level, "title": rule.title} for rule in catalogue()]
    print_rows(rows, arguments.format, console)
    return CLEAN
