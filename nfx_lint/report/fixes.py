"""Fixes in reports: how many there are, which findings they belong to, and which may be shown in full."""

from __future__ import annotations

from collections.abc import Iterable

from nfx_lint.model import Finding, Fix, Report
from nfx_lint.report.safe import inert, safe

_TAB = 4


def fixable(report: Report) -> tuple[int, int]:
    """How many findings have a safe fix, and how many an unsafe one."""
    fixes = [finding.fix for finding in report.findings if finding.fix]
    safely = sum(fix.safe for fix in fixes)
    return safely, len(fixes) - safely


def fixable_line(report: Report) -> str:
    """`5 fixable with `--fix`, 3 more with `--unsafe-fixes``; empty if there are none."""
    safely, unsafe = fixable(report)
    if not safely:
        return f"{unsafe} fixable with `--fix --unsafe-fixes`" if unsafe else ""
    return f"{safely} fixable with `--fix`" + (f", {unsafe} more with `--unsafe-fixes`" if unsafe else "")


def fix_mark(finding: Finding) -> str:
    """What precedes the message of a finding that `--fix` fixes."""
    return "[*] " if finding.fix and finding.fix.safe else ""


def shown(finding: Finding) -> Fix | None:
    """The finding's fix, if its edits contain nothing that must be redacted."""
    return finding.fix if finding.fix and finding.fix.shareable else None


def diff_lines(diff: Iterable[str], limit: int | None = None) -> list[str]:
    """The lines of a diff, safe to display, with blanks for the tabs that indent. `limit` is as in `safe`."""
    return [inert(f"{line[:1]}{_indented(line[1:], limit)}".rstrip()) for line in diff]


def _indented(line: str, limit: int | None) -> str:
    text = line.lstrip("\t")
    return " " * (_TAB * (len(line) - len(text))) + safe(text, limit)
