"""`nfx-lint lsp`: the language server, for editors."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.limits import LARGEST_PORT
from nfx_lint.model import UsageError

EPILOG = """\
An editor starts it and talks to it over standard input and output; docs/editors.md shows how to set up
several editors. It takes its settings from the configuration of each file."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--tcp",
        metavar="PORT",
        type=_port,
        help="listen on this port of this machine instead, for one editor (for debugging)",
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    if find_spec("pygls") is None or find_spec("lsprotocol") is None:
        raise UsageError(
            "the language server needs the extra `lsp`; install it with pip install 'nfx-lint[lsp]'"
        )
    from nfx_lint.lsp.server import serve

    serve(port=arguments.tcp, debug=arguments.debug)
    return CLEAN


def _port(word: str) -> int:
    if not word.isascii() or not word.isdigit() or len(word) > 5 or not 0 < int(word) <= LARGEST_PORT:
        raise UsageError(f"--tcp takes a port, from 1 to {LARGEST_PORT}, not {word[:20]!r}")
    return int(word)
