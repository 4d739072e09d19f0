"""A change of a text as a report may show it: a unified diff without secrets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from nfx_lint.locate.redact import Level, Redactor
from nfx_lint.locate.redact import hidden as hidden_line
from nfx_lint.locate.shown import NOTHING, Hidden, shown_paths
from nfx_lint.locate.visible import has_colon, spans_of
from nfx_lint.model import Edit
from nfx_lint.positions import Span
from nfx_lint.source.document import Document
from nfx_lint.source.lines import Lines, lines_of

_CONTEXT = 2


class Redacted:
    """The lines of a file as they are and as they may be shown; `hidden` says what is not."""

    def __init__(self, lines: list[str], redactor: Redactor | None, hidden: Hidden = NOTHING) -> None:
        self.lines, self.hidden = lines, hidden
        self._redactor = redactor

    @classmethod
    def of(cls, document: Document, kind: str, edition: str, hidden: Hidden = NOTHING) -> Redacted:
        """A document; `kind` is empty if it is not known, and `hidden` is what was so before a fix."""
        lines = lines_of(document.text)
        if not document.parsed:
            return cls(lines, None)
        hidden, spans = spans_shown(lines, document, kind, edition, hidden)
        return cls(lines, Redactor(lines, spans, comments=document.format == "yaml"), hidden)

    def line(self, index: int) -> str:
        """The line at `index`, counted from 0."""
        return self._redactor.line(index + 1) if self._redactor else hidden_line(self.lines[index])

    def shows(self, span: Span) -> bool:
        """Whether nothing within `span` is hidden."""
        for number in range(span.line, span.end_line + 1):
            start = span.column - 1 if number == span.line else 0
            end = span.end_column - 1 if number == span.end_line else None
            if self.line(number - 1)[start:end] != self.lines[number - 1][start:end]:
                return False
        return True


def spans_shown(
    lines: list[str], document: Document, kind: str, edition: str, hidden: Hidden = NOTHING
) -> tuple[Hidden, Iterator[tuple[Span, Level]]]:
    """What a document hides, what `hidden` names included, and which of its spans may be shown."""
    shown = shown_paths(document.value, kind or None, edition or None, hidden=hidden)
    shown = replace(shown, careless=[], private=[*shown.private, *shown.careless])
    places = document.locate(set(shown.all()))
    keys = ((path, places[path].key) for path in shown.bare if path in places)
    bare = (path for path, key in keys if key and not has_colon(lines, key))
    hidden = Hidden(frozenset(shown.private), frozenset((*shown.unknown, *bare)))
    return hidden, spans_of(lines, document.value, places, shown, yaml=document.format == "yaml")


def diff(before: Redacted, after: Redacted) -> tuple[str, ...]:
    """The lines of a unified diff, from its first hunk on."""
    return tuple(_diff(before, after))


def _diff(before: Redacted, after: Redacted) -> Iterator[str]:
    old, new = before.lines, after.lines
    head = _equal(old, new)
    tail = _equal(old[head:][::-1], new[head:][::-1])
    start = max(head - _CONTEXT, 0)
    stop = max(tail - _CONTEXT, 0)
    matcher = SequenceMatcher(
        None, old[start : len(old) - stop], new[start : len(new) - stop], autojunk=False
    )
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        yield (
            f"@@ -{_range(start + first[1], start + last[2])} +{_range(start + first[3], start + last[4])} @@"
        )
        for tag, low, high, new_low, new_high in group:
            kept = tag == "equal"
            for index in range(low, high):
                yield f"{' ' if kept else '-'}{before.line(start + index)}"
            for index in () if kept else range(new_low, new_high):
                yield f"+{after.line(start + index)}"


def _equal(left: list[str], right: list[str]) -> int:
    """How many elements two lists have in common at their start."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(left), len(right)))


def _range(low: int, high: int) -> str:
    length = high - low
    start = low + 1 if length else low
    return f"{start}" if length == 1 else f"{start},{length}"


def shows_edits(before: Redacted, after: Redacted, text: str, edits: Iterable[Edit]) -> bool:
    """Whether everything that edits add to a document, now `text`, may be shown.

    The replaced text has to be shown as well, because the new text is often made of it.
    """
    lines, shift = Lines(text), 0
    for edit in edits:
        at = edit.start + shift
        added = lines.span(at, at + len(edit.text))
        if edit.text and not (before.shows(edit.span) and after.shows(added)):
            return False
        shift += len(edit.text) - (edit.end - edit.start)
    return True
