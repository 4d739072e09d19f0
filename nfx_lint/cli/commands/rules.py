"""`nfx-lint rules`: list the rules; `nfx-lint rules test` tests user rules."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_config_options, config_of
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.limits import LONGEST_TITLE
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.load import Config
    from nfx_lint.rules.catalogue import Rule

EPILOG = """\
User rules from the configuration are listed last.
nfx-lint explain RULE explains one rule.
nfx-lint rules test policy/ runs the examples of the user rules in policy/."""

TEST = "test"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("words", nargs="*", metavar="test PATH", help="run the examples of user rules")
    add_config_options(parser)
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.words:
        if arguments.words[0] != TEST:
            raise UsageError(f"nfx-lint rules does not take {arguments.words[0]!r}: only test, and paths")
        from nfx_lint.cli.commands import rules_test

        return rules_test.run(arguments.words[1:], console)
    from nfx_lint.rules.catalogue import catalogue

    rules = (*catalogue(), *own_rules(config_of(arguments)))
    rows = [
        {
            "rule": rule.id,
            "level": rule.level,
            "stability": rule.stability,
            "title": safe(rule.title, LONGEST_TITLE),
        }
        for rule in rules
    ]
    print_rows(rows, arguments.format, console)
    return CLEAN


def own_rules(config: Config | None) -> tuple[Rule, ...]:
    """The user rules of a configuration."""
    if config is None:
        return ()
    from nfx_lint.config.options import Options
    from nfx_lint.config.resolve import configured

    policy = configured(config, {}, Options(), (), baseline_may_be_absent=True).options.policy
    return policy.rules if policy else ()
