"""The place of a part of a string: offsets in the value → columns in the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from nfx_lint.positions import Span

_ESCAPES = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "0": "\0",
    "a": "\a",
    "v": "\v",
    "e": "\x1b",
}
_ESCAPES |= {"N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}
_HEX_DIGITS = {"x": 2, "u": 4, "U": 8}


class StringSource:
    """A string as written at `span`. If its offsets are unknown, each part has the span of the whole."""

    def __init__(self, lines: Sequence[str], span: Span, value: str) -> None:
        self._span = span
        first = lines[span.line - 1][span.column - 1 :]
        self._columns: list[int] | None = None
        self._rows: list[tuple[int, int]] = []
        if span.line == span.end_line:
            found = _offsets(lines[span.line - 1][span.column - 1 : span.end_column - 1], value)
            self._columns = found and [span.column + offset for offset in found]
        elif first.startswith("|"):
            self._rows = _rows(lines, span, value)
            self._starts = _starts(value)
        self._length = len(value)

    def positions(self) -> list[tuple[int, int]] | None:
        """The line and column of each character and of the end; None if they cannot be determined."""
        if self._columns is not None:
            return [(self._span.line, column) for column in self._columns]
        if not self._rows:
            return None
        return [self._position(offset) for offset in range(self._length + 1)]

    def part(self, start: int, end: int) -> Span:
        """The span of the characters from `start` to before `end`."""
        if self._columns is not None:
            line = self._span.line
            return Span(line, self._columns[start], line, max(self._columns[end], self._columns[start] + 1))
        if self._rows:
            first, last = self._position(start), self._position(max(end - 1, start))
            return Span(*first, last[0], last[1] + 1)
        return self._span

    def _position(self, offset: int) -> tuple[int, int]:
        number = bisect_right(self._starts, offset) - 1
        line, column = self._rows[min(number, len(self._rows) - 1)]
        return line, column + offset - self._starts[number]


def _starts(value: str) -> list[int]:
    starts, at = [0], value.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = value.find("\n", at + 1)
    return starts


def _rows(lines: Sequence[str], span: Span, value: str) -> list[tuple[int, int]]:
    """Line and column at which each line of a block of text begins; empty if they do not match."""
    rows: list[tuple[int, int]] = []
    texts = value.split("\n")
    if texts[-1] == "":
        texts.pop()
    for number, text in enumerate(texts, span.line + 1):
        line = lines[number - 1] if number <= len(lines) else ""
        if not line.endswith(text) or line[: len(line) - len(text)].strip(" "):
            return []
        rows.append((number, len(line) - len(text) + 1))
    return rows


def _offsets(raw: str, value: str) -> list[int] | None:
    """The offset in `raw` of each character of `value` and of its end; None if it cannot be determined."""
    quote = raw[:1]
    if quote == '"':
        found, text = _escaped(raw)
    elif quote == "'":
        found, text = _doubled(raw)
    else:
        found, text = list(range(len(raw) + 1)), raw
    return found if text == value else None


def _escaped(raw: str) -> tuple[list[int], str]:
    """A text in double quotes: the offset of each character in it, and the characters."""
    found, text, at, end = [], [], 1, len(raw) - 1
    while at < end:
        found.append(at)
        if raw[at] != "\\":
            text.append(raw[at])
            at += 1
            continue
        char, at = _escape(raw, at)
        text.append(char)
    return [*found, end], "".join(text)


def _escape(raw: str, at: int) -> tuple[str, int]:
    kind = raw[at + 1]
    digits = _HEX_DIGITS.get(kind, 0)
    if not digits:
        return _ESCAPES.get(kind, kind), at + 2
    code, at = _hex(raw[at + 2 : at + 2 + digits]), at + 2 + digits
    if 0xD800 <= code < 0xDC00 and raw.startswith("\\u", at):
        low = _hex(raw[at + 2 : at + 6])
        if 0xDC00 <= low < 0xE000:
            return chr(0x10000 + ((code - 0xD800) << 10) + low - 0xDC00), at + 6
    return chr(min(code, 0x10FFFF)), at


def _hex(digits: str) -> int:
    try:
        return int(digits, 16)
    except ValueError:
        return 0


def _doubled(raw: str) -> tuple[list[int], str]:
    """A text in single quotes, in which two quotes are one."""
    found, text, at, end = [], [], 1, len(raw) - 1
    while at < end:
        found.append(at)
        text.append(raw[at])
        at += 2 if raw.startswith("''", at) else 1
    return [*found, end], "".join(text)
