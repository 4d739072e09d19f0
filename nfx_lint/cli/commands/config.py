"""`nfx-lint config`: the effective settings with their origins."""

from __future__ import annotations

import argparse
import json

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.commands.kinds import known_edition
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_settings, config_of, given_by
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.limits import LONGEST_SETTING
from nfx_lint.report.safe import safe

EPILOG = """\
The configuration is the nearest nfx-lint.toml, or pyproject.toml with [tool.nfx-lint], between this folder
and the root of the repository. Options override the file; their lists replace those of the file.
nfx-lint schema config prints the schema of a configuration."""


def add_arguments(parser: Parser) -> None:
    add_settings(parser)
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.config.load import settings
    from nfx_lint.config.policy import policy_from

    config = config_of(arguments)
    held = settings(config, given_by(arguments))
    policy_from(config, held)
    if arguments.edition is not None:
        known_edition(None, arguments.edition)
    if config is None:
        console.stderr.write("nfx-lint: no configuration here; nfx-lint init writes one\n")
    rows = [
        {
            "setting": key,
            "value": safe(json.dumps(setting.value, ensure_ascii=False), LONGEST_SETTING),
            "origin": safe(setting.origin),
        }
        for key, setting in held.items()
    ]
    print_rows(rows, arguments.format, console)
    return CLEAN
