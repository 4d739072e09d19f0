"""The settings of a run, for the commands that check: which configuration holds, and what it comes to."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.commands.kinds import known_edition
from nfx_lint.cli.console import Console
from nfx_lint.config.discovery import nearest
from nfx_lint.model import SEVERITIES, Json, Report, UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.load import Config
    from nfx_lint.config.resolve import Run


NEVER = "never"


def add_config_options(parser: Parser) -> None:
    parser.add_argument("--config", metavar="FILE", help="read this configuration, not the nearest one")
    parser.add_argument("--no-config", action="store_true", help="read no configuration file")


def add_settings(parser: Parser) -> None:
    """The options that stand for settings of a configuration."""
    add = parser.add_argument
    add("--edition", metavar="EDITION", help="which edition of Northflank's API reference to check against")
    add("--select", metavar="RULE", action="append", default=[], help="only these rules (repeat, or a,b)")
    add("--ignore", metavar="RULE", action="append", default=[], help="all but these rules (repeat, or a,b)")
    add(
        "--fail-on",
        metavar="LEVEL",
        type=one_of("level", (*SEVERITIES, NEVER)),
        help="exit with 1 from this level on: error (default), warning, note or never",
    )
    add("--baseline", metavar="FILE", help="leave out the findings that FILE knows (nfx-lint baseline)")
    add_config_options(parser)


def config_of(arguments: argparse.Namespace) -> Config | None:
    """The configuration that the command line asks for, or the nearest one."""
    if arguments.config is not None and arguments.no_config:
        raise UsageError("--config and --no-config exclude each other")
    if arguments.no_config or (arguments.config is None and nearest(os.getcwd()) is None):
        return None
    from nfx_lint.config import load as config

    if arguments.config is None:
        return config.found(os.getcwd())
    if not os.path.isfile(arguments.config):
        raise UsageError(f"no such configuration file: {arguments.config}")
    return config.read(arguments.config)


def run_of(
    arguments: argparse.Namespace,
    paths: Sequence[str],
    console: Console,
    *,
    baseline_may_be_absent: bool = False,
) -> Run:
    """The run that configuration and command line ask for."""
    from nfx_lint.config.options import Options

    if arguments.kind is not None or arguments.edition is not None:
        known_edition(arguments.kind, arguments.edition)
    options = Options(
        kind=arguments.kind, skip_unknown=arguments.skip_unknown, suppress=not arguments.no_suppressions
    )
    given = given_by(arguments)
    from nfx_lint.config.resolve import configured

    run = configured(
        config_of(arguments), given, options, paths, baseline_may_be_absent=baseline_may_be_absent
    )
    _tell(run.notices, console)
    return run


def tell_about(report: Report, run: Run, console: Console) -> None:
    """Say on standard error what of comments and baseline is out of date."""
    if report.former:
        from nfx_lint.config.resolve import former_names

        policy = run.options.policy
        _tell(former_names(report.former, policy.rules if policy else ()), console)
    if report.stale:
        one = report.stale == 1
        entries = (
            f"1 finding of {run.baseline} is" if one else f"{report.stale} findings of {run.baseline} are"
        )
        hint = f"nfx-lint baseline takes {'it' if one else 'them'} out"
        _tell([f"{entries} no longer found: {hint}"], console)


def _tell(notices: Iterable[str], console: Console) -> None:
    for notice in notices:
        console.stderr.write(f"nfx-lint: {safe(notice, 500)}\n")


def given_by(arguments: argparse.Namespace) -> dict[str, Json]:
    """What the command line says of the settings that a configuration has, too."""
    return {
        "edition": arguments.edition,
        "select": _names_in(arguments.select),
        "ignore": _names_in(arguments.ignore),
        "fail-on": arguments.fail_on,
        "baseline": arguments.baseline,
    }


def _names_in(given: Iterable[str]) -> list[str]:
    """The names in `--select a,b --select c`."""
    return [name.strip() for words in given for name in words.split(",") if name.strip()]
