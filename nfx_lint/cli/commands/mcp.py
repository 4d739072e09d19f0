"""`nfx-lint mcp`: the tools for coding assistants."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.model import UsageError

EPILOG = """\
A coding assistant starts it in the folder of a project, and talks to it over standard input and output by the
Model Context Protocol; docs/assistants.md shows how to set up several assistants. It reads only below that
folder, and writes nothing."""


def add_arguments(parser: Parser) -> None:
    """It takes its settings from the configurations in the folder."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    if find_spec("mcp") is None:
        raise UsageError(
            "the tools for assistants need the extra `mcp`; install it with pip install 'nfx-lint[mcp]'"
        )
    from nfx_lint.mcp.server import serve

    serve()
    return CLEAN
