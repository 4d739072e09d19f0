"""The totals line: the number of checked files and of findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nfx_lint.model import SEVERITIES, Report
from nfx_lint.report.safe import safe


def totals(report: Report, paint: Callable[[str, str], str] = lambda text, style: text) -> str:
    """`4 files checked: 2 errors, 1 warning; 1 suppressed`; `paint` colours a text by its severity.

    After the findings come the silenced ones, and the files that were not checked, by reason.
    """
    perhaps = report.left_out("perhaps")
    counts = [(severity, report.count(severity)) for severity in SEVERITIES]
    found = ", ".join(paint(counted(count, severity), severity) for severity, count in counts if count)
    aside = "".join(
        f"; {count} {what}"
        for count, what in (
            (report.silent("off"), "turned off by the configuration"),
            (report.silent("lowered"), "lowered by the configuration"),
            (report.suppressed, "suppressed"),
            (report.known, "in the baseline"),
            (report.skipped - perhaps, "skipped (not Northflank documents)"),
            (perhaps, _perhaps(perhaps)),
            (report.left_out("ignored"), "ignored by Git"),
            (report.left_out("excluded"), "excluded by the configuration"),
            (report.left_out("tool"), "skipped (of other tools)"),
            (report.left_out("outside"), "skipped (links out of the folder)"),
        )
        if count
    )
    if not report.files and not found:
        return f"nothing checked{aside}"
    checked = f"{counted(len(report.files), 'file')} checked" if report.files else "checked"
    return f"{checked}{': ' + found if found else ', nothing to report'}{aside}"


def rest(report: Report) -> Iterator[str]:
    """A line for each rule with more findings in a file than are shown."""
    for one in report.folded:
        yield f"{safe(one.file) or 'body'}: {one.count} more of {safe(one.rule)}; --format concise shows all"


def _perhaps(count: int) -> str:
    """What follows the number of skipped files that may be bodies."""
    if count == 1:
        return "small file may be a Northflank body: name its kind"
    return "small files may be Northflank bodies: name their kind"


def counted(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
