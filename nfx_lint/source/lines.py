"""Offsets in a text → lines and columns."""

from __future__ import annotations

from nfx_lint.model import Span

# Between two marks a text is searched, and below each the line is known: little memory, however many lines,
# and little time, however long they are.
BLOCK = 1024


class Lines:
    """The lines of a text. A line ends at LF, CR LF or CR, and at nothing else, as in editors."""

    __slots__ = ("_has_returns", "_marks", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_returns = "\r" in text
        self._marks = [(1, 0)]
        for end in range(BLOCK, len(text) + 1, BLOCK):
            self._marks.append(self._line(end, end - BLOCK))

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both 1-based, the column in code points."""
        line, start = self._line(offset, offset // BLOCK * BLOCK)
        return line, offset - start + 1

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets, the second exclusive."""
        return Span(*self.position(start), *self.position(end))

    def _line(self, offset: int, mark: int) -> tuple[int, int]:
        """The number of the line at `offset` and where it starts, searched from the mark at `mark` on."""
        text = self._text
        line, start = self._marks[mark // BLOCK]
        if not self._has_returns:
            return line + text.count("\n", mark, offset), max(start, text.rfind("\n", mark, offset) + 1)
        # One more for the pairs: between CR and LF the line goes on.
        line += text.count("\n", mark, offset) + text.count("\r", mark, offset)
        line -= text.count("\r\n", mark, offset + 1)
        last_return = text.rfind("\r", mark, offset - text.startswith("\r\n", offset - 1) if offset else 0)
        return line, max(start, text.rfind("\n", mark, offset) + 1, last_return + 1)
