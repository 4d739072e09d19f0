"""The spans of a document that a report may show: those of values without anchors, tags and comments."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from nfx_lint.locate.redact import Level
from nfx_lint.locate.shown import Shown, children
from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.positions import Place, Span
from nfx_lint.source.document import Document

# An anchor or a tag before a YAML value; it may be a password that was meant as plain text.
_PROPERTY = re.compile(r"[&!][^\s,\[\]{}]{0,1000}[ \t]*")
_BLOCK_HEADER = re.compile(r"[|>][0-9+-]{0,9}")
_COLON = re.compile(r"\s*:")


def places_on(document: Document, lines: Sequence[int]) -> dict[Path, Place]:
    """The places of the keys and values of a JSON document that are on `lines`, in order.

    Works level by level, because values on other lines are skipped with everything in them.
    """
    if document.locate_on:
        return document.locate_on(lines)
    found = {} if isinstance(document.value, dict | list) else document.locate([()])
    level: list[tuple[Path, Json]] = [((), document.value)]
    while level:
        below = {(*path, step): child for path, value in level for step, child in children(value)}
        places = document.locate(below)
        inside = {path: place for path, place in places.items() if _is_on(place, lines)}
        level = [(path, below[path]) for path in inside]
        found |= inside
    return found


def _is_on(place: Place, lines: Sequence[int]) -> bool:
    at = bisect_left(lines, (place.key or place.value).line)
    return at < len(lines) and lines[at] <= place.value.end_line


def spans_of(
    lines: Sequence[str], body: Json, places: Mapping[Path, Place], shown: Shown, *, yaml: bool
) -> Iterator[tuple[Span, Level]]:
    """The spans of keys and values, each with how it may be shown."""
    for paths, level in ((shown.keys, Level.PUBLIC), (shown.unknown, Level.PRIVATE)):
        for path in paths:
            if (place := places.get(path)) and place.key:
                yield from _trimmed(lines, place.key, level, yaml=yaml)
    for path in shown.bare:
        if (place := places.get(path)) and place.key:
            level = Level.PUBLIC if has_colon(lines, place.key) else Level.PRIVATE
            yield from _trimmed(lines, place.key, level, yaml=yaml)
    for paths, level in (
        (shown.public, Level.PUBLIC),
        (shown.careless, Level.CARELESS),
        (shown.private, Level.PRIVATE),
    ):
        for path in paths:
            if path in places:
                yield from _trimmed(lines, places[path].value, level, yaml=yaml)
    for path, words in shown.words.items():
        if path in places:
            written = StringSource(lines, places[path].value, value_at(body, path))
            yield from ((written.part(start, end), Level.PRIVATE) for start, end in words)


def has_colon(lines: Sequence[str], key: Span) -> bool:
    """Whether a colon follows a key: without one the key may be the rest of a password with a comma."""
    return _COLON.match(lines[key.end_line - 1], key.end_column - 1) is not None


def _trimmed(lines: Sequence[str], span: Span, level: Level, *, yaml: bool) -> Iterator[tuple[Span, Level]]:
    """A span without the anchors, tags and block comments that YAML allows before its text."""
    line = lines[span.line - 1]
    if not yaml or level == Level.PRIVATE or line[span.column - 1 : span.column] not in tuple("&!|>"):
        yield span, level
        return
    at = span.column - 1
    while match := _PROPERTY.match(line, at):
        at = match.end()
    several = span.end_line > span.line
    header = _BLOCK_HEADER.match(line, at)
    if several and (at >= len(line) or line[at] == "#"):
        # The value begins on a later line, and a comment may come before it.
        yield span, Level.PRIVATE
    elif several and header:
        yield Span(span.line, at + 1, span.line, header.end() + 1), Level.PUBLIC
        yield Span(span.line + 1, 1, span.end_line, span.end_column), level
    else:
        yield Span(span.line, at + 1, span.end_line, max(span.end_column, at + 1)), level
