"""`nfx-lint editions`: what Northflank's API reference said at a date, and which kinds it then had."""

from __future__ import annotations

import argparse

from nfx_lint.commands import CLEAN
from nfx_lint.commands.arguments import Parser
from nfx_lint.commands.console import Console
from nfx_lint.commands.table import add_format, print_rows


def add_arguments(parser: Parser) -> None:
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.data.kinds import EDITIONS, KINDS

    rows = [
        {"edition": edition, "kinds": ", ".join(kind for kind, named in KINDS.items() if edition in named)}
        for edition in EDITIONS
    ]
    print_rows(rows, arguments.format, console)
    return CLEAN
