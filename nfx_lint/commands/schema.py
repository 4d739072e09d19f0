"""`nfx-lint schema`: a kind's contract as one self-contained JSON Schema."""

from __future__ import annotations

import argparse

from nfx_lint.commands import CLEAN
from nfx_lint.commands.arguments import Parser
from nfx_lint.commands.console import Console
from nfx_lint.commands.kinds import known_edition
from nfx_lint.commands.table import print_json

EPILOG = """\
example:
  nfx-lint schema manual-job > manual-job.schema.json
An editor that is pointed at that file completes field names and marks mistakes while you type."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("kind", metavar="KIND", help="what to describe (nfx-lint kinds lists the kinds)")
    parser.add_argument("--edition", metavar="EDITION", help="as of which edition; default: the kind's first")


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.contract.schema import document

    print_json(document(arguments.kind, known_edition(arguments.kind, arguments.edition)), console)
    return CLEAN
