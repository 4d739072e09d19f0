"""`--statistics`, `--sort`, `--min-level` and `-q`: an overview of many findings, or the errors first."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.atomic_write import write_whole
from nfx_lint.cli.console import Console
from nfx_lint.cli.formats import Target
from nfx_lint.cli.output import Order
from nfx_lint.model import SEVERITIES, Finding, Json, Report, UsageError
from nfx_lint.report.about import About
from nfx_lint.report.folding import folded

SORTS = ("file", "level")


def add_overview_options(parser: Parser) -> None:
    add = parser.add_argument
    add("--statistics", action="store_true", help="count findings by rule, instead of listing them")
    add(
        "--sort",
        metavar="BY",
        default="file",
        type=one_of("order", SORTS),
        help="order of findings: file (default) or level, errors first",
    )
    add(
        "--min-level",
        metavar="LEVEL",
        default="note",
        type=one_of("level", SEVERITIES),
        help="leave out findings below error, warning or note (default); the exit code does not change",
    )
    add("-q", "--quiet", action="store_true", help="report errors only, without the summary")


def arranged(report: Report, arguments: argparse.Namespace) -> Report:
    """The report with the findings that the options ask for, in their order."""
    findings = list(report.at_least("error" if arguments.quiet else arguments.min_level))
    findings.sort(key=order_of(arguments))
    shown, rest = folded(findings)
    return replace(report, findings=tuple(findings), folded=rest, _shown=shown)


def order_of(arguments: argparse.Namespace) -> Order:
    """The key by which findings are sorted."""
    return _by_level if arguments.sort == "level" else Finding.sort_key


def _by_level(finding: Finding) -> tuple[Json, ...]:
    return (SEVERITIES.index(finding.severity), *finding.sort_key())


def deliver_statistics(
    report: Report, chosen: Sequence[Target], about: About, console: Console, *, summary: bool
) -> None:
    """Write the counts by rule to each target, as text or JSON."""
    from nfx_lint.report import statistics

    for target in chosen:
        if target.format == "json":
            text = statistics.render_json(report, about)
        else:
            text = statistics.render(report, summary=summary)
        if target.file is None:
            console.write(text)
        else:
            write_whole(target.file, text)


def require_countable(arguments: argparse.Namespace, chosen: Sequence[Target]) -> None:
    """Raise a `UsageError` for `--statistics` with a format that has no counts."""
    for target in chosen:
        if arguments.statistics and target.format not in ("text", "json"):
            raise UsageError(f"--statistics is for the formats text and json, not {target.format}")
