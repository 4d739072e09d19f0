"""The text report: each finding with its position, source line, caret and hint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from textwrap import wrap
from typing import TypeAlias

from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Finding, Related, Report
from nfx_lint.positions import Excerpt, Span
from nfx_lint.report.about import DOCS, page_of
from nfx_lint.report.fixes import fix_mark, fixable_line
from nfx_lint.report.safe import cells, inert, safe, width
from nfx_lint.report.totals import rest, totals

Paint: TypeAlias = Callable[[str, str], str]

_WIDTH_OF_A_LOG = 120
_NARROWEST_LINE = 24
# Up to this many findings, people still read a list.
_ONE_SCREEN = 50
_TAB = 4
_COLORS = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "strong": "1",
    "frame": "1;34",
    "good": "32",
}


@dataclass(frozen=True, slots=True)
class _Mark:
    """Something to underline: `label` follows the underline."""

    span: Span
    sign: str
    style: str
    label: str = ""


def render(
    report: Report, *, color: bool = False, width: int | None = None, summary: bool = True, docs: str = DOCS
) -> str:
    """The findings of each file with code frames, then the totals, what can be fixed, and how to read on.

    `width` is that of the terminal, if any; rules link to `docs` only on a terminal with colours.
    """
    paint = _painted if color else _plain
    link = docs if width and color else ""
    several = len({finding.file for finding in report.shown}) > 1
    blocks = []
    for file, findings in groupby(report.shown, key=lambda finding: finding.file):
        if several:
            blocks.append(paint(f"=== {safe(file) or 'body'}", "strong"))
        for finding in findings:
            blocks.append("\n".join(_finding(finding, paint, width, link)))
    if report.folded:
        blocks.append("\n".join(rest(report)))
    if summary:
        blocks.append("\n".join(closing(report, paint, is_list=True)))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def closing(
    report: Report, paint: Paint = lambda text, style: text, *, is_list: bool = False
) -> Iterator[str]:
    """The totals, the fixes, and how to read on; after a long list also how to get an overview."""
    yield totals(report, paint)
    if fixes := fixable_line(report):
        yield fixes
    if report.findings:
        counts = Counter(finding.rule for finding in report.findings)
        rule = counts.most_common(1)[0][0]
        if is_list and len(report.findings) > _ONE_SCREEN:
            yield "count them by rule with `--statistics`, or see the errors first with `--sort level`"
        yield f"read more with `nfx-lint explain {safe(rule)}`"


def _finding(finding: Finding, paint: Paint, columns: int | None, docs: str) -> Iterator[str]:
    severity, rule = finding.severity, safe(finding.rule)
    message, *further = _wrapped(
        fix_mark(finding) + safe(finding.message, LONGEST_MESSAGE), columns, len(f"{severity}[{rule}]: "), 2
    )
    yield (
        paint(f"{severity}[{_linked(rule, docs)}]", severity)
        + paint(":", "strong")
        + f" {paint(message, 'strong')}"
    )
    for line in further:
        yield f"  {paint(line, 'strong')}"
    marks, elsewhere = _marks(finding)
    gutter = len(str(max((mark.span.line for mark in marks), default=1)))
    yield f"{' ' * gutter}{paint('-->', 'frame')} {_place(finding)}"
    yield from _frame(finding, marks, gutter, paint, columns or _WIDTH_OF_A_LOG)
    edge = f"{' ' * gutter} {paint('=', 'frame')}"
    for related in elsewhere:
        place = f"{safe(related.file or finding.file) or 'body'}:{related.span.line}:{related.span.column}"
        yield f"{edge} {safe(related.message, LONGEST_NOTE)}: {place}"
    if finding.hint:
        indent = gutter + len(" = hint: ")
        hint, *further = _wrapped(safe(finding.hint, LONGEST_MESSAGE), columns, indent, indent)
        yield f"{edge} {paint('hint', 'good')}: {hint}"
        yield from (f"{' ' * indent}{line}" for line in further)


def _wrapped(text: str, columns: int | None, first: int, indent: int) -> list[str]:
    """`text` as lines for a terminal, after `first` and then `indent` columns; elsewhere as one line."""
    if columns is None or first + len(text) <= columns or not text.strip():
        return [text]
    lead, *lines = wrap(
        text,
        max(columns, first + _NARROWEST_LINE),
        initial_indent=" " * first,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [lead[first:], *(inert(line[indent:]) for line in lines)]


def _place(finding: Finding) -> str:
    file = safe(finding.file) or "body"
    place = f"{file}:{finding.span.line}:{finding.span.column}" if finding.span else file
    return f"{place}  {safe(finding.pointer, LONGEST_NOTE)}" if finding.pointer else place


def _linked(rule: str, docs: str) -> str:
    """A rule id as a terminal link (OSC 8), if rule pages have a URL."""
    page = page_of(rule, docs)
    return f"\x1b]8;;{page}\x1b\\{rule}\x1b]8;;\x1b\\" if page else rule


def _marks(finding: Finding) -> tuple[list[_Mark], list[Related]]:
    """What to underline, from top to bottom, and the related places without source lines."""
    if not finding.span or finding.span.line not in _lines(finding.excerpt):
        return [], list(finding.related)
    lines = _shown_lines(finding)
    near = [related for related in finding.related if not related.file and related.span.line in lines]
    marks = [
        _Mark(finding.span, "^", finding.severity),
        *(_Mark(related.span, "-", "frame", safe(related.message, LONGEST_NOTE)) for related in near),
    ]
    marks.sort(key=lambda mark: (mark.span.line, mark.span.column))
    return marks, [related for related in finding.related if related not in near]


def _lines(excerpt: Excerpt | None) -> dict[int, str]:
    return dict(enumerate(excerpt.lines, excerpt.first)) if excerpt else {}


def _shown_lines(finding: Finding) -> dict[int, str]:
    """The lines of a finding and of its related places, by number."""
    shown: dict[int, str] = {}
    for excerpt in (finding.excerpt, *(related.excerpt for related in finding.related)):
        shown = {**_lines(excerpt), **shown}
    return shown


def _frame(finding: Finding, marks: list[_Mark], gutter: int, paint: Paint, columns: int) -> Iterator[str]:
    if not marks:
        return
    lines = _shown_lines(finding)
    bar = paint("|", "frame")
    margin = f"{' ' * gutter} {bar}"
    room = max(columns - gutter - 3, _NARROWEST_LINE)
    yield margin
    last, last_line = 0, ""
    for mark in marks:
        number = mark.span.line
        line, before, length = _window(lines[number], mark.span, room)
        if last and number > last + 1:
            yield paint("...", "frame")
        if (number, line) != (last, last_line):
            yield f"{paint(str(number).rjust(gutter), 'frame')} {bar} {line}".rstrip()
        label = f" {mark.label}" if mark.label else ""
        yield f"{margin} {' ' * before}{paint(mark.sign * length + label, mark.style)}"
        last, last_line = number, line
    if finding.hint:
        yield margin


def _window(line: str, span: Span, room: int) -> tuple[str, int, int]:
    """The part of `line` around `span` that fits into `room` columns, and the underline.

    Returns the text, the columns before the underline, and its length.
    """
    stop = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    start = min(span.column - 1, len(line))
    stop = min(max(stop, start), len(line))
    # A minified file may be one line of megabytes: only the visible part is processed.
    low, high = max(0, start - room), min(len(line), start + room)
    shown = _expanded(line[low:high])
    widths = [width(cell) for cell in shown]
    if high - low == len(line) and sum(widths) <= room:
        first, last = 0, len(shown)
    else:
        first, last = _view(widths, start - low, min(stop, high) - low, room - len("……"))
    left, right = "…" * (low + first > 0), "…" * (low + last < len(line))
    before = len(left) + sum(widths[first : start - low])
    length = sum(widths[start - low : min(last, stop - low)])
    return f"{left}{''.join(shown[first:last])}{right}", before, max(length, 1)


def _view(widths: list[int], start: int, stop: int, room: int) -> tuple[int, int]:
    """The slice around `start:stop` that fits into `room`, grown to both sides alternately."""
    first = last = start
    while last < stop and widths[last] <= room:
        room -= widths[last]
        last += 1
    grown = last == stop
    while grown:
        grown = False
        if first > 0 and widths[first - 1] <= room:
            first, grown = first - 1, True
            room -= widths[first]
        if last < len(widths) and widths[last] <= room:
            room -= widths[last]
            last, grown = last + 1, True
    return first, last


def _expanded(text: str) -> list[str]:
    """The safe form of each character, tabs as the spaces up to the next stop."""
    shown = cells(text)
    if "\t" not in text:
        return shown
    column = 0
    for index, char in enumerate(text):
        if char == "\t":
            shown[index] = " " * (_TAB - column % _TAB)
        column += width(shown[index])
    return shown


def _painted(text: str, style: str) -> str:
    return f"\x1b[{_COLORS[style]}m{text}\x1b[0m"


def _plain(text: str, style: str) -> str:
    return text
