"""The lines of a text, and offsets in it → lines and columns."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from itertools import accumulate

from nfx_lint.positions import Span

# As in editors, a line ends only at these.
_END = re.compile(r"\r\n|\r|\n")


def lines_of(text: str) -> list[str]:
    """The lines of a text, without their ends."""
    return _END.split(text)


def line_starts(text: str) -> list[int]:
    """The offset at which each line begins."""
    if "\r" in text:
        return [0, *(end.end() for end in _END.finditer(text))]
    lengths = (len(line) + 1 for line in text.split("\n"))
    return [*accumulate(lengths, initial=0)][:-1]


def line_end_of(text: str) -> str:
    """The characters that end the first line; a line feed in a text of one line."""
    first = _END.search(text)
    return first[0] if first else "\n"


class Lines:
    """The lines of a text, by offsets. Between CR and LF a line continues."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: array[int] | None = None  # a quarter of the memory of a list

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both 1-based, the column in code points."""
        if self._starts is None:
            self._starts = array("q", line_starts(self._text))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def width(self, first: int, last: int) -> int:
        """The characters of the lines from `first` to `last`."""
        self.position(0)
        assert self._starts is not None
        end = self._starts[last] if last < len(self._starts) else len(self._text)
        return end - self._starts[first - 1]

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets, the second exclusive."""
        return Span(*self.position(start), *self.position(end))
