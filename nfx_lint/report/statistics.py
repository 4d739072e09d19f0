"""Findings by rule: their number, in how many files they are, and how many can be fixed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from nfx_lint.model import SEVERITIES, Finding, Json, Report, Severity
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.rows import encoded, members, rows
from nfx_lint.report.safe import safe
from nfx_lint.report.text import closing

VERSION = 1
_NUMBERS = 4  # columns
_HEADINGS = ("count", "files", "fixable", "unsafe", "level", "rule")


@dataclass(frozen=True, slots=True)
class RuleCount:
    """The findings of one rule at one level; `fixable` have a safe fix, `fixable_unsafe` another."""

    rule: str
    severity: Severity
    count: int
    files: int
    fixable: int
    fixable_unsafe: int


def counted(findings: Iterable[Finding]) -> list[RuleCount]:
    """The counts of each rule, the most severe and the most frequent first."""
    by_rule: dict[tuple[str, Severity], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_rule[finding.rule, finding.severity].append(finding)
    counts = [_count(rule, severity, members) for (rule, severity), members in by_rule.items()]
    return sorted(counts, key=lambda one: (SEVERITIES.index(one.severity), -one.count, one.rule))


def _count(rule: str, severity: Severity, findings: list[Finding]) -> RuleCount:
    fixes = [finding.fix for finding in findings if finding.fix]
    safe_ones = sum(fix.safe for fix in fixes)
    files = len({finding.file for finding in findings})
    return RuleCount(rule, severity, len(findings), files, safe_ones, len(fixes) - safe_ones)


def render(report: Report, *, summary: bool = True) -> str:
    """A table with a line for each rule; `unsafe` counts the findings that have an unsafe fix only."""
    table = [_HEADINGS, *(_cells(one) for one in counted(report.findings))]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if number < _NUMBERS else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (table if len(table) > 1 else [])
    ]
    ending = list(closing(report)) if summary else []
    return "".join(f"{line}\n" for line in [*lines, *([""] if lines and ending else []), *ending])


def _cells(one: RuleCount) -> tuple[str, ...]:
    numbers = (one.count, one.files, one.fixable, one.fixable_unsafe)
    return (*(str(number or "") for number in numbers), one.severity, safe(one.rule))


def render_json(report: Report, about: About) -> str:
    """The same as JSON."""
    counts: list[Json] = [
        {
            "rule": one.rule,
            "severity": one.severity,
            "count": one.count,
            "files": one.files,
            "fixable": one.fixable,
            "fixable_unsafe": one.fixable_unsafe,
        }
        for one in counted(report.findings)
    ]
    document = {
        "version": encoded(VERSION),
        "tool": encoded({"name": TOOL, "version": about.version}),
        "statistics": rows(counts, " "),
    }
    return members(document, "") + "\n"
