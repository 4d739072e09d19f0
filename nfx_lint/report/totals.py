"""The totals line: the number of checked files and of findings."""

from __future__ import annotations

from collections.abc import Callable

from nfx_lint.model import SEVERITIES, Report


def totals(report: Report, paint: Callable[[str, str], str] = lambda text, style: text) -> str:
    """`4 files checked: 2 errors, 1 warning`; `paint` colours a text by its severity."""
    counts = [(severity, report.count(severity)) for severity in SEVERITIES]
    found = ", ".join(paint(counted(count, severity), severity) for severity, count in counts if count)
    aside = "".join(
        f"; {count} {what}"
        for count, what in (
            (report.suppressed, "suppressed"),
            (report.known, "in the baseline"),
            (report.skipped, "skipped (not Northflank documents)"),
        )
        if count
    ) + small_files(report.small)
    if not report.files and not found:
        return f"nothing checked{aside}"
    checked = f"{counted(len(report.files), 'file')} checked" if report.files else "checked"
    return f"{checked}{': ' + found if found else ', nothing to report'}{aside}"


def small_files(count: int) -> str:
    """The end of the totals line about skipped files that may be bodies."""
    if not count:
        return ""
    if count == 1:
        return "; 1 small file may be a Northflank body: name its kind"
    return f"; {count} small files may be Northflank bodies: name their kind"


def counted(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
