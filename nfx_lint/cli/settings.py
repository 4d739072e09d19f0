"""The settings of a run, for commands that check files: options and configuration."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.console import Console
from nfx_lint.config.discovery import nearest
from nfx_lint.limits import LONGEST_MESSAGE
from nfx_lint.model import SEVERITIES, Json, Report, UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.load import Config
    from nfx_lint.config.nested import Nested
    from nfx_lint.config.resolve import Run


NEVER = "never"


def add_config_options(parser: Parser) -> None:
    parser.set_defaults(isolated=False, input_format=None, assignments=[], repository=None)
    parser.add_argument(
        "--config",
        metavar="FILE",
        action=_Configured,
        help="use this configuration instead of the nearest one; KEY=VALUE sets one setting, in TOML"
        " (repeatable)",
    )
    parser.add_argument("--no-config", action="store_true", help="read no configuration file")


class _Configured(argparse.Action):
    """`--config FILE`, or `--config KEY=VALUE` if there is no such file."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Json,
        option: Json = None,
    ) -> None:
        word: str = values
        if "=" in word and not os.path.isfile(word):
            namespace.assignments = [*namespace.assignments, word]
        elif namespace.config is not None:
            raise UsageError("--config takes only one file; each other use must be a setting, KEY=VALUE")
        else:
            namespace.config = word


def add_rule_options(parser: Parser) -> None:
    """The options that choose the edition and the rules."""
    add = parser.add_argument
    add("--edition", metavar="EDITION", help="edition of Northflank's API reference to check against")
    for name, effect in (("--select", "enable only"), ("--ignore", "disable")):
        help = f"{effect} these rules, topics, levels or ALL (repeatable, or as a,b)"
        add(name, metavar="RULE", action="append", default=[], help=help)


def add_repository_option(parser: Parser) -> None:
    parser.add_argument(
        "--repository",
        metavar="DIR",
        help="compare definitions with the repository in DIR (default: the one around each file, if the"
        " file builds it)",
    )


def add_settings(parser: Parser) -> None:
    """The options that override configuration settings."""
    add = parser.add_argument
    add_rule_options(parser)
    add(
        "--fail-on",
        metavar="LEVEL",
        type=one_of("level", (*SEVERITIES, NEVER)),
        help="exit with 1 from this level on: error (default), warning, note or never",
    )
    add("--baseline", metavar="FILE", help="leave out findings recorded in FILE (nfx-lint baseline)")
    add_config_options(parser)
    add_repository_option(parser)


def config_of(arguments: argparse.Namespace) -> Config | None:
    """The configuration from the options, or the nearest one."""
    if arguments.config is not None and arguments.no_config:
        raise UsageError("--config and --no-config exclude each other")
    is_without = arguments.no_config or arguments.isolated
    if arguments.config is None and not arguments.assignments:
        is_without = is_without or nearest(os.getcwd()) is None
        if is_without:
            return None
    from nfx_lint.config import load as config

    values = config.values_of(arguments.assignments)
    if arguments.config is None:
        return config.changed(None if is_without else config.found(os.getcwd()), values)
    if not os.path.isfile(arguments.config):
        raise UsageError(f"no such configuration file: {arguments.config}")
    return config.changed(config.read(arguments.config), values)


def run_of(
    arguments: argparse.Namespace,
    paths: Sequence[str],
    console: Console,
    *,
    baseline_may_be_absent: bool = False,
) -> Run:
    """The run settings from the configuration and the options."""
    from nfx_lint.config.options import Options

    if arguments.kind is not None or arguments.edition is not None:
        from nfx_lint.cli.commands.kinds import known_edition

        known_edition(arguments.kind, arguments.edition)
    options = Options(
        kind=arguments.kind,
        skip_unknown=arguments.skip_unknown,
        suppress=not arguments.no_suppressions,
        isolated=arguments.isolated,
        show_values=arguments.show_values,
        input_format=arguments.input_format,
    )
    given = given_by(arguments)
    from nfx_lint.config.resolve import configured

    run = configured(
        config_of(arguments), given, options, paths, baseline_may_be_absent=baseline_may_be_absent
    )
    _print_all(run.notices, console)
    nested = nested_of(arguments, given, paths)
    return replace(run, options=replace(run.options, nested=nested)) if nested else run


def nested_of(
    arguments: argparse.Namespace, given: Mapping[str, Json], paths: Sequence[str]
) -> Nested | None:
    """The configurations of folders; none if the options settle which configuration holds."""
    if arguments.config is not None or arguments.no_config or arguments.isolated:
        return None
    from nfx_lint.config.load import values_of
    from nfx_lint.config.nested import Nested

    top = os.getcwd()
    return Nested(top, nearest(top), given, tuple(paths), values_of(arguments.assignments))


def print_notices(report: Report, run: Run, console: Console) -> None:
    """Print notices about nested configurations, and outdated comments and baseline entries."""
    if nested := run.options.nested:
        from nfx_lint.config.nested import run_wide_notices

        _print_all(dict.fromkeys(notice for one in nested.read() for notice in one.notices), console)
        _print_all(run_wide_notices(nested), console)
    if report.former:
        from nfx_lint.config.resolve import former_names

        own = [rule for one in run.options.each() if one.policy for rule in one.policy.rules]
        _print_all(former_names(report.former, own), console)
    if report.stale:
        one = report.stale == 1
        entries = (
            f"1 finding of {run.baseline} is" if one else f"{report.stale} findings of {run.baseline} are"
        )
        hint = f"nfx-lint baseline removes {'it' if one else 'them'}"
        _print_all([f"{entries} no longer found: {hint}"], console)


def _print_all(notices: Iterable[str], console: Console) -> None:
    for notice in notices:
        console.stderr.write(f"nfx-lint: {safe(notice, LONGEST_MESSAGE)}\n")


def given_by(arguments: argparse.Namespace) -> dict[str, Json]:
    """The settings from command-line options, by configuration key."""
    return {
        "edition": arguments.edition,
        "select": _names_in(arguments.select),
        "ignore": _names_in(arguments.ignore),
        "fail-on": arguments.fail_on,
        "baseline": arguments.baseline,
        "embedded": getattr(arguments, "embedded", False),
        "repository": _folder_of(arguments.repository),
    }


def _folder_of(repository: str | None) -> str | None:
    if repository is not None and not os.path.isdir(repository):
        raise UsageError(f"no such folder: {repository} (--repository takes the folder of a repository)")
    return repository


def _names_in(given: Iterable[str]) -> list[str]:
    """The names in `--select a,b --select c`."""
    return [name.strip() for words in given for name in words.split(",") if name.strip()]
