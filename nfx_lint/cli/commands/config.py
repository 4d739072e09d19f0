"""`nfx-lint config`: the effective settings with their origins."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.commands.kinds import known_edition
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_settings, config_of, given_by, nested_of
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_SETTING
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.load import Setting
    from nfx_lint.config.policy import Policy, Table

EPILOG = """\
The configuration is the nearest nfx-lint.toml, or pyproject.toml with [tool.nfx-lint], between this folder
and the root of the repository. Options override the file; their lists replace those of the file.
nfx-lint schema config prints the schema of a configuration."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="show the settings for FILE (default: for this folder)"
    )
    add_settings(parser)
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.config.load import settings
    from nfx_lint.config.policy import policy_from

    given = given_by(arguments)
    config = config_of(arguments)
    held = settings(config, given)
    policy = policy_from(config, held)
    if arguments.edition is not None:
        known_edition(None, arguments.edition)
    if arguments.file is not None:
        held, policy, why = _for_file(arguments, held, policy)
        for line in why:
            console.stderr.write(f"nfx-lint: {safe(line, LONGEST_MESSAGE)}\n")
    elif config is None:
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


def _for_file(
    arguments: argparse.Namespace, held: dict[str, Setting], policy: Policy
) -> tuple[dict[str, Setting], Policy, list[str]]:
    """The settings for a file, their policy, and sentences with the reasons."""
    from nfx_lint.config.load import settings
    from nfx_lint.config.nested import RUN_WIDE, run_wide_notices

    file: str = arguments.file
    given = given_by(arguments)
    nested = nested_of(arguments, given, [file])
    holding = nested.of_file(file) if nested else None
    if nested is None or holding is None or holding.options.policy is None:
        return held, policy, [_why(file, policy.source, arguments), *_matching(file, policy)]
    inner = settings(holding.config, given)
    held = {key: held[key] if key in RUN_WIDE else inner[key] for key in held}
    policy = holding.options.policy
    why = f"{policy.source} applies to {file}: no configuration is nearer; {' and '.join(RUN_WIDE)} are"
    why = f"{why} those of the working directory"
    return held, policy, [why, *run_wide_notices(nested), *_matching(file, policy)]


def _why(file: str, source: str, arguments: argparse.Namespace) -> str:
    if not source:
        return f"no configuration applies to {file}"
    reason = "--config names it" if arguments.config else "no configuration is nearer"
    return f"{source} applies to {file}: {reason}"


def _matching(file: str, policy: Policy) -> Iterator[str]:
    """The entries of the configuration that match a file; later ones win."""
    tables: tuple[Table, ...] = ("files", "overrides", "suppressions")
    for table in tables:
        for number in policy.reaching(table, file):
            yield f"it matches entry {number + 1} of `{table}`"
