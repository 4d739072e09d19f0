"""Columns as other tools count them: in UTF-16 code units (SARIF, editors) and in UTF-8 bytes (reviewdog)."""

from __future__ import annotations

from collections.abc import Sequence

from nfx_lint.positions import Columns, Span

# A long line is counted once up to each of these marks, and from there for each column asked for.
BLOCK = 1024


class ColumnIndex:
    """The lines of one document, counted on demand."""

    __slots__ = ("_lines", "_marks")

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._marks: dict[int, list[tuple[int, int]]] = {}

    def columns(self, span: Span) -> Columns | None:
        """The columns of `span`; None if all units give the same."""
        starts, ends = self._counts(span.line, span.column), self._counts(span.end_line, span.end_column)
        if starts == (span.column, span.column) and ends == (span.end_column, span.end_column):
            return None
        return Columns(starts[0], ends[0], starts[1], ends[1])

    def _counts(self, number: int, column: int) -> tuple[int, int]:
        line = self._lines[number - 1] if number <= len(self._lines) else ""
        if line.isascii():
            return column, column
        if number not in self._marks:
            self._marks[number] = _marks(line)
        before = min(column - 1, len(line))
        block = before // BLOCK
        utf16, utf8 = self._marks[number][block]
        more16, more8 = _lengths(line[block * BLOCK : before])
        beyond = column - before
        return utf16 + more16 + beyond, utf8 + more8 + beyond


def _marks(line: str) -> list[tuple[int, int]]:
    marks, utf16, utf8 = [(0, 0)], 0, 0
    for start in range(0, len(line), BLOCK):
        more16, more8 = _lengths(line[start : start + BLOCK])
        utf16, utf8 = utf16 + more16, utf8 + more8
        marks.append((utf16, utf8))
    return marks


def _lengths(text: str) -> tuple[int, int]:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2, len(text.encode("utf-8", "surrogatepass"))
