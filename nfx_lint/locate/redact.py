"""Keeps secrets out of reports: hides parts of source lines.

A line shows only parts that are known to be harmless: keys, and values of documented fields that are not
secret. Environment variables, secret files, comments, undocumented fields and everything in the form of a
credential become dots. A denylist would miss something; an allowlist can only be too strict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from nfx_lint.contracts.kinds import field_names
from nfx_lint.locate.credentials import DOT
from nfx_lint.positions import Span

# Outside the allowed spans, everything is hidden except the punctuation of JSON and YAML.
_HIDEABLE = re.compile(r"""[^\s{}\[\]:,"'#-]+""")
_NOT_QUOTE = re.compile(r"""[^\s"']+""")
_COMMENT = re.compile(r"(?:^|(?<=\s))#")
# Each of these looks at a character a bounded number of times, in any text.
_KEY = re.compile(r"""(?<![\w-])([\w-]{1,64})["']?[ \t]{0,20}:""")


class Level(IntEnum):
    """How a part of a line may be shown.

    Where parts overlap, the highest counts: an alias may bring a value to a public and to a private place.
    """

    PUBLIC = 0
    CARELESS = 1
    PRIVATE = 2


def hidden(line: str) -> str:
    """A line of a document that could not be parsed, reduced to punctuation and known keys."""

    known = field_names()
    pieces, at = [], 0
    for match in _KEY.finditer(line):
        if match[1] in known:
            pieces += [_dotted(line[at : match.start(1)]), match[1]]
            at = match.end(1)
    return "".join([*pieces, _dotted(line[at:])])


def _dotted(text: str) -> str:
    return _HIDEABLE.sub(_dots, text)


def _dots(part: re.Match[str]) -> str:
    return DOT * len(part[0])


class Redactor:
    """Redacts the lines of one document, each once.

    Text in a public span is shown, and text in a private span becomes dots. So does text in a careless span,
    unless it is asked for. Of the rest only the punctuation of JSON and YAML is left. There are as many dots
    as hidden characters, so columns stay the same.
    """

    def __init__(self, lines: Sequence[str], spans: Iterable[tuple[Span, Level]], *, comments: bool) -> None:
        self._lines, self._comments = lines, comments
        self._shown: dict[int, str] = {}
        self._parts: dict[int, list[tuple[int, int, Level]]] = {}
        for span, level in spans:
            for number in range(span.line, span.end_line + 1):
                start = span.column - 1 if number == span.line else 0
                end = span.end_column - 1 if number == span.end_line else len(lines[number - 1])
                if start < end:
                    self._parts.setdefault(number, []).append((start, end, level))

    def line(self, number: int, asked: Span | None = None) -> str:
        """Line `number`, counted from 1; `asked` is a span to show even in careless text."""
        if asked is not None and self._is_in_careless_text(number, asked):
            start = asked.column - 1 if number == asked.line else 0
            end = asked.end_column - 1 if number == asked.end_line else len(self._lines[number - 1])
            return self._redacted(number, start, end)
        if number not in self._shown:
            self._shown[number] = self._redacted(number, 0, 0)
        return self._shown[number]

    def _is_in_careless_text(self, number: int, asked: Span) -> bool:
        within = asked.line <= number <= asked.end_line
        return within and any(level == Level.CARELESS for _, _, level in self._parts.get(number, ()))

    def _redacted(self, number: int, asked_from: int, asked_to: int) -> str:
        line = self._lines[number - 1]
        pieces, at = [], 0
        for start, end, level in _apart(self._parts.get(number, [])):
            inside = line[start:end]
            pieces.append(_dotted(line[at:start]))
            if level == Level.PUBLIC:
                pieces.append(inside)
            elif level == Level.CARELESS:
                first, last = (max(min(each, end), start) - start for each in (asked_from, asked_to))
                pieces += [_private(inside[:first]), inside[first:last], _private(inside[max(first, last) :])]
            else:
                pieces.append(_private(inside))
            at = end
        return "".join([*pieces, self._end(line[at:])])

    def _end(self, rest: str) -> str:
        """The text after the last span. A comment there would be all dots, so it is left out."""
        if self._comments and (match := _COMMENT.search(rest)):
            rest = rest[: match.start()]
        return _dotted(rest)


def _private(text: str) -> str:
    return _NOT_QUOTE.sub(_dots, text)


def _apart(parts: list[tuple[int, int, Level]]) -> Iterator[tuple[int, int, Level]]:
    """The parts of a line, in order and without overlaps: of overlapping parts the highest level counts."""
    parts = sorted(set(parts))
    if all(one[1] <= other[0] for one, other in pairwise(parts)):
        yield from parts
        return
    ends = sorted(
        [(start, 1, level) for start, _, level in parts] + [(end, -1, level) for _, end, level in parts]
    )
    open_parts, at = dict.fromkeys(Level, 0), 0
    for position, change, level in ends:
        if position > at and any(open_parts.values()):
            yield at, position, max(each for each in Level if open_parts[each])
        open_parts[level] += change
        at = position
