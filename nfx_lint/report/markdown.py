"""A table for pull request comments and the GitHub step summary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nfx_lint.limits import LONGEST_COMMENT, LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Finding, Fix, Report
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.fixes import diff_lines
from nfx_lint.report.markdown_text import code, prose
from nfx_lint.report.safe import safe
from nfx_lint.report.totals import rest, totals


def render(report: Report, about: About, limit: int = LONGEST_COMMENT) -> str:
    """A heading and a row per finding, at most `limit` bytes; the last row counts omitted ones."""
    lines = [f"### {TOOL}: {prose(totals(report))}"]
    if report.findings:
        lines += ["", "| | Where | What |", "|---|---|---|", *_rows(report, about, limit)]
        lines += [f"| | | {prose(line)} |" for line in rest(report)]
        room = limit - sum(len(line.encode()) + 1 for line in lines)
        lines += _diffs(report, about, room)
    return "".join(f"{line}\n" for line in lines)


def _diffs(report: Report, about: About, room: int) -> Iterator[str]:
    """A block with the changes that fixes make, as far as there is room."""
    heading = ["", "<details><summary>Fixes</summary>", ""]
    room -= 100
    for finding in report.shown:
        if finding.fix and finding.fix.diff:
            block = _diff_block(finding, finding.fix, about)
            room -= sum(len(line.encode()) + 1 for line in (*heading, *block))
            if room < 0:
                break
            yield from (*heading, *block)
            heading = []
    if not heading:
        yield "</details>"


def _diff_block(finding: Finding, fix: Fix, about: About) -> list[str]:
    lines = diff_lines(fix.diff, LONGEST_MESSAGE)
    fence = "`" * max(3, 1 + max(len(found) for line in lines for found in re.findall("`*", line)))
    title = f"{code(about.path(finding.file))}: {prose(safe(fix.title, LONGEST_MESSAGE))}"
    unsafe = "" if fix.safe else " (unsafe)"
    return [f"{title}{unsafe}", "", f"{fence}diff", *lines, fence, ""]


def _rows(report: Report, about: About, limit: int) -> Iterator[str]:
    room = limit - 500
    for number, finding in enumerate(report.shown):
        row = _row(finding, about)
        room -= len(row.encode()) + 1
        if room < 0:
            yield f"| | | and {len(report.shown) - number} more |"
            return
        yield row


def _row(finding: Finding, about: About) -> str:
    page = about.page(finding.rule)
    rule = f"[{code(finding.rule)}]({page})" if page else code(finding.rule)
    what = [f"{rule} {prose(safe(finding.message, LONGEST_MESSAGE))}"]
    file = about.path(finding.file)
    for related in finding.related:
        other = about.path(related.file) if related.file else file
        place = code(f"{other}:{related.span.line}:{related.span.column}")
        what.append(f"{prose(safe(related.message, LONGEST_NOTE))}: {place}")
    if finding.hint:
        what.append(prose(safe(finding.hint, LONGEST_MESSAGE)))
    where = f"{file}:{finding.line}:{finding.column}" if finding.span else file
    pointer = f"<br>{code(finding.pointer)}" if finding.pointer else ""
    kind = f"<br>{code(finding.kind)}" if finding.kind else ""
    return f"| {finding.severity} | {code(where)}{pointer}{kind} | {'<br>'.join(what)} |"
