"""The lines of a text, and offsets in it → lines and columns."""

from __future__ import annotations

import re

from nfx_lint.positions import Span

# As in editors, a line ends only at these.
_END = re.compile(r"\r\n|\r|\n")

# The line is stored for every mark, and the text is searched from the nearest mark: memory does not grow with
# the number of lines, nor time with their length.
BLOCK = 1024


def lines_of(text: str) -> list[str]:
    """The lines of a text, without their ends."""
    return _END.split(text)


def line_starts(text: str) -> list[int]:
    """The offset at which each line begins."""
    return [0, *(end.end() for end in _END.finditer(text))]


def line_end_of(text: str) -> str:
    """The characters that end the first line; a line feed in a text of one line."""
    first = _END.search(text)
    return first[0] if first else "\n"


class Lines:
    """The lines of a text, by offsets."""

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
        """The line number at `offset` and the line's start, searched from the mark at `mark`."""
        text = self._text
        line, start = self._marks[mark // BLOCK]
        if not self._has_returns:
            return line + text.count("\n", mark, offset), max(start, text.rfind("\n", mark, offset) + 1)
        # A CR LF pair is one break: between CR and LF the line continues.
        line += text.count("\n", mark, offset) + text.count("\r", mark, offset)
        line -= text.count("\r\n", mark, offset + 1)
        last_return = text.rfind("\r", mark, offset - text.startswith("\r\n", offset - 1) if offset else 0)
        return line, max(start, text.rfind("\n", mark, offset) + 1, last_return + 1)
