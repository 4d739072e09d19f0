"""Positions as editors count them, in UTF-16, UTF-8 or UTF-32 units, and as offsets and spans of a text."""

from __future__ import annotations

from bisect import bisect_right

from lsprotocol import types

from nfx_lint.positions import Span
from nfx_lint.source.lines import line_starts

_MARK = "\ufeff"


class Positions:
    """The positions of one text. Offsets and columns are in code points, after a byte order mark."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text, self._encoding = text, encoding
        self._starts = line_starts(text)
        self._before = len(_MARK) if text.startswith(_MARK) else 0

    def offset(self, position: types.Position) -> int:
        """The offset of a position; a position after the end of its line, or of the text, is that end."""
        if position.line >= len(self._starts):
            return len(self._text) - self._before
        start = self._starts[position.line]
        return max(start + self._points(self._line(position.line), position.character) - self._before, 0)

    def position(self, offset: int) -> types.Position:
        at = min(max(offset + self._before, 0), len(self._text))
        line = bisect_right(self._starts, at) - 1
        return types.Position(line, self._units(self._text[self._starts[line] : at]))

    def between(self, start: int, end: int) -> types.Range:
        """The range between two offsets."""
        return types.Range(self.position(start), self.position(end))

    def range(self, span: Span) -> types.Range:
        return self.between(
            self.offset_of(span.line, span.column), self.offset_of(span.end_line, span.end_column)
        )

    def offset_of(self, line: int, column: int) -> int:
        """The offset of a line and a column, both counted from 1."""
        if line > len(self._starts):
            return len(self._text) - self._before
        before = 0 if line == 1 else self._before
        return min(self._starts[line - 1] - before + column - 1, len(self._text) - self._before)

    def _line(self, number: int) -> str:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        return self._text[self._starts[number] : end].rstrip("\r\n")

    def _units(self, text: str) -> int:
        if text.isascii() or self._encoding == types.PositionEncodingKind.Utf32:
            return len(text)
        return sum(map(self._width, text))

    def _points(self, line: str, units: int) -> int:
        """The number of characters in a number of units; a unit within a character counts as its end."""
        if line.isascii() or self._encoding == types.PositionEncodingKind.Utf32:
            return min(units, len(line))
        used = 0
        for number, char in enumerate(line):
            if used >= units:
                return number
            used += self._width(char)
        return len(line)

    def _width(self, char: str) -> int:
        if self._encoding == types.PositionEncodingKind.Utf8:
            return len(char.encode("utf-8", "surrogatepass"))
        return 2 if ord(char) > 0xFFFF else 1
