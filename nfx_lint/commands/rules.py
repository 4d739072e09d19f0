"""`nfx-lint rules`: every rule with its level and title."""

from __future__ import annotations

import argparse

from nfx_lint.commands import CLEAN
from nfx_lint.commands.arguments import Parser
from nfx_lint.commands.console import Console
from nfx_lint.commands.table import add_format, print_rows

EPILOG = "nfx-lint explain RULE says more about one of them."


def add_arguments(parser: Parser) -> None:
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.rules import catalogue

    rows = [{"rule": rule.id, "level": rule.level, "title": rule.title} for rule in catalogue()]
    print_rows(rows, arguments.format, console)
    return CLEAN
