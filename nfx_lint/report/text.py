"""The report for people: each finding with its place, the line of the file, a caret and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from nfx_lint.model import SEVERITIES, Finding, Related, Report, Span
from nfx_lint.report.safe import cells, safe, width

Paint: TypeAlias = Callable[[str, str], str]

_WIDTH_OF_A_LOG = 120
_NARROWEST_LINE = 24
_TAB = 4
_COLORS = {"error": "1;31", "warning": "1;33", "note": "1;36", "strong": "1", "frame": "1;34", "good": "32"}


@dataclass(frozen=True, slots=True)
class _Mark:
    """Something to underline: `label` stands behind the underline."""

    span: Span
    sign: str
    style: str
    label: str = ""


def render(report: Report, *, color: bool = False, width: int | None = None, summary: bool = True) -> str:
    """The findings with their frames, then one line that counts. `width` is the terminal's, if any."""
    paint = _painted if color else _plain
    blocks = ["\n".join(_finding(finding, paint, width or _WIDTH_OF_A_LOG)) for finding in report.findings]
    if summary:
        blocks.append(_summary(report, paint))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _finding(finding: Finding, paint: Paint, columns: int) -> Iterator[str]:
    severity = finding.severity
    yield (
        paint(f"{severity}[{safe(finding.rule)}]", severity)
        + paint(":", "strong")
        + f" {paint(safe(finding.message, 500), 'strong')}"
    )
    marks, elsewhere = _marks(finding)
    gutter = len(str(max((mark.span.line for mark in marks), default=1)))
    yield f"{' ' * gutter}{paint('-->', 'frame')} {_place(finding)}"
    yield from _frame(finding, marks, gutter, paint, columns)
    edge = f"{' ' * gutter} {paint('=', 'frame')}"
    for related in elsewhere:
        place = f"{safe(finding.file) or 'body'}:{related.span.line}:{related.span.column}"
        yield f"{edge} {safe(related.message, 200)}: {place}"
    if finding.hint:
        yield f"{edge} {paint('hint', 'good')}: {safe(finding.hint, 500)}"


def _place(finding: Finding) -> str:
    file = safe(finding.file) or "body"
    place = f"{file}:{finding.span.line}:{finding.span.column}" if finding.span else file
    return f"{place}  {safe(finding.pointer, 200)}" if finding.pointer else place


def _marks(finding: Finding) -> tuple[list[_Mark], list[Related]]:
    """What to underline in the excerpt, from the top, and the related places that are not in it."""
    excerpt, span = finding.excerpt, finding.span
    if not excerpt or not span:
        return [], list(finding.related)
    lines = range(excerpt.first, excerpt.first + len(excerpt.lines))
    marks = [_Mark(span, "^", finding.severity)] if span.line in lines else []
    near = [related for related in finding.related if marks and related.span.line in lines]
    marks += [_Mark(related.span, "-", "frame", safe(related.message, 200)) for related in near]
    marks.sort(key=lambda mark: (mark.span.line, mark.span.column))
    return marks, [related for related in finding.related if related not in near]


def _frame(finding: Finding, marks: list[_Mark], gutter: int, paint: Paint, columns: int) -> Iterator[str]:
    if not marks or not finding.excerpt:
        return
    bar = paint("|", "frame")
    margin = f"{' ' * gutter} {bar}"
    room = max(columns - gutter - 3, _NARROWEST_LINE)
    yield margin
    last, last_line = 0, ""
    for mark in marks:
        number = mark.span.line
        line, before, length = _window(finding.excerpt.lines[number - finding.excerpt.first], mark.span, room)
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
    """The part of `line` around `span` that fits into `room` columns, and where its underline is.

    Gives the text, the columns before the underline and the underline's length.
    """
    stop = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    start = min(span.column - 1, len(line))
    stop = min(max(stop, start), len(line))
    # A minified file is one line of megabytes: only what can be in view is looked at.
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
    """The slice around `start:stop` that fits into `room`, grown to both sides by turns."""
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


def _summary(report: Report, paint: Paint) -> str:
    counts = [(severity, report.count(severity)) for severity in SEVERITIES]
    told = ", ".join(paint(_counted(count, severity), severity) for severity, count in counts if count)
    skipped = f"; {report.skipped} skipped (not Northflank documents)" if report.skipped else ""
    if not report.files and not told:
        return f"nothing checked{skipped}"
    checked = f"{_counted(len(report.files), 'file')} checked" if report.files else "checked"
    return f"{checked}{': ' + told if told else ', nothing to report'}{skipped}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _painted(text: str, style: str) -> str:
    return f"\x1b[{_COLORS[style]}m{text}\x1b[0m"


def _plain(text: str, style: str) -> str:
    return text
