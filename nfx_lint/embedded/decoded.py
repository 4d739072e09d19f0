"""A body that is JSON or YAML text in its host: read by the ordinary readers, placed in the host file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nfx_lint.embedded.body import Decoded, Unknown
from nfx_lint.embedded.text import UNKNOWN, Text, Writer
from nfx_lint.model import Json, Path
from nfx_lint.positions import Place, Span
from nfx_lint.source.document import Document, read_text
from nfx_lint.source.lines import Lines, line_starts
from nfx_lint.source.reading import Reading, SyntaxFault

# An unknown part of a value becomes an expression, whose value rules do not know either.
EXPRESSION = "${unknown}"
_STRING_OR_UNKNOWN = re.compile(rf'"(?:[^"\\]|\\.)*"|{UNKNOWN}', re.DOTALL)


class Placed:
    """Spans of a decoded text as spans of its file."""

    __slots__ = ("_file", "_starts", "_text")

    def __init__(self, text: Text, file: Lines) -> None:
        self._text, self._file, self._starts = text, file, line_starts(text.value)

    def span(self, span: Span) -> Span:
        start, end = self._offset(span.line, span.column), self._offset(span.end_line, span.end_column)
        return self._file.span(*self._text.range_of(start, end))

    def place(self, place: Place) -> Place:
        key, used = place.key and self.span(place.key), place.used_at and self.span(place.used_at)
        return Place(self.span(place.value), key, used)

    def fault(self, fault: SyntaxFault) -> SyntaxFault:
        related = tuple(replace(one, span=self.span(one.span)) for one in fault.related)
        return replace(fault, span=self.span(fault.span), related=related)

    def _offset(self, line: int, column: int) -> int:
        return min(self._starts[line - 1] + column - 1, len(self._text.value))


def read_body(text: Text, form: str, file: Lines) -> tuple[Reading, Unknown, Decoded]:
    """A body of the format `form`, with its unknown parts, and its own text."""
    has_unknown = UNKNOWN in text.value
    text = _with_quotes(text) if has_unknown and form == "json" else text
    document = read_text(text.value, f".{form}")
    placed = Placed(text, file)
    faults = tuple(map(placed.fault, document.faults))
    value, unknown = document.value, Unknown()
    if has_unknown and document.parsed:
        value, unknown = _without_marks(document)
    elif has_unknown:
        faults = ()  # the computed part may be exactly what is missing

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        found = document.locate(paths)
        return {path: placed.place(place) for path, place in found.items()}

    comments = tuple(map(placed.span, document.comments))
    ambiguous = {} if has_unknown else document.ambiguous
    reading = Reading(document.parsed, value, faults, locate, ambiguous, comments)
    return reading, unknown, Decoded(text, replace(document, value=value, faults=()))


def _with_quotes(text: Text) -> Text:
    """JSON with quotes around what is unknown outside of strings."""
    writer, at = Writer(), 0
    for match in _STRING_OR_UNKNOWN.finditer(text.value):
        if match[0] == UNKNOWN:
            writer.copy(text.part(at, match.start()))
            writer.put(f'"{UNKNOWN}{UNKNOWN}"', text.part(*match.span()))
            at = match.end()
    writer.copy(text.part(at, len(text.value)))
    return writer.text()


def _without_marks(document: Document) -> tuple[Json, Unknown]:
    """The value with expressions in place of unknown parts, and where these are."""
    values, texts, opened = set[Path](), set[Path](), set[Path]()

    def plain(value: Json, path: Path) -> Json:
        if isinstance(value, dict):
            members = {}
            for key, child in value.items():
                if isinstance(key, str) and UNKNOWN in key:
                    opened.add(path)
                else:
                    members[key] = plain(child, (*path, key))
            return members
        if isinstance(value, list):
            return [plain(child, (*path, number)) for number, child in enumerate(value)]
        if isinstance(value, str) and UNKNOWN in value:
            is_text = document.format == "json" and value != UNKNOWN * 2
            (texts if is_text else values).add(path)
            return EXPRESSION if not is_text else value.replace(UNKNOWN, EXPRESSION)
        return value

    value = plain(document.value, ())
    return value, Unknown(frozenset(values), frozenset(texts), frozenset(opened))


def unknown_ranges(text: Text) -> Iterator[tuple[int, int]]:
    """The ranges of the file whose text is not known."""
    for match in re.finditer(UNKNOWN, text.value):
        yield text.range_of(*match.span())
