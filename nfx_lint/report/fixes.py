"""Fixes in reports: how many there are, which findings they belong to, and which may be shown in full."""

from __future__ import annotations

from nfx_lint.model import Finding, Fix, Report


def fixable(report: Report) -> tuple[int, int]:
    """How many findings have a safe fix, and how many an unsafe one."""
    fixes = [finding.fix for finding in report.findings if finding.fix]
    safe = sum(fix.safe for fix in fixes)
    return safe, len(fixes) - safe


def fixable_line(report: Report) -> str:
    """`5 fixable with `--fix`, 3 more with `--unsafe-fixes``; empty if there are none."""
    safe, unsafe = fixable(report)
    if not safe:
        return f"{unsafe} fixable with `--fix --unsafe-fixes`" if unsafe else ""
    return f"{safe} fixable with `--fix`" + (f", {unsafe} more with `--unsafe-fixes`" if unsafe else "")


def fix_mark(finding: Finding) -> str:
    """What precedes the message of a finding that `--fix` fixes."""
    return "[*] " if finding.fix and finding.fix.safe else ""


def shown(finding: Finding) -> Fix | None:
    """The finding's fix, if its edits have nothing that must be redacted."""
    return finding.fix if finding.fix and finding.fix.shareable else None
