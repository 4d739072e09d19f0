"""Locates findings in a document and shows the lines around them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.limits import LONGEST_COPIED_LINE, MOST_LINES_IN_A_FRAME
from nfx_lint.locate.columns import ColumnIndex
from nfx_lint.locate.credentials import DOTS
from nfx_lint.locate.line_fingerprint import last_line_of_prefix, line_prefixes
from nfx_lint.locate.masks import Masks
from nfx_lint.locate.redact import Level, Redactor, hidden
from nfx_lint.locate.shown import shown_paths
from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.locate.visible import has_colon, places_on, spans_of
from nfx_lint.model import Finding, Json, Path, Related, Violation
from nfx_lint.pointers import value_at
from nfx_lint.positions import Excerpt, Span
from nfx_lint.source.document import Document
from nfx_lint.source.lines import lines_of

if TYPE_CHECKING:
    from nfx_lint.source.reading import SyntaxFault

# Of more lines than one in so many, all positions of a JSON text are looked up at once. Those of YAML always
# are: an alias may bring what a line shows to a place where it is secret.
FEW = 4


class Locator:
    """The places of `found` in one document, and the lines around them and `faults` as they may be shown.

    Everything is computed once for all findings, so many findings cost no more each, and only for the lines
    that a report may show. `changed` are the paths that fixes change.
    """

    def __init__(
        self,
        document: Document,
        kind: str | None,
        edition: str | None,
        found: Sequence[Violation],
        faults: Sequence[SyntaxFault] = (),
        *,
        changed: Collection[Path] = (),
        show_values: bool = False,
    ) -> None:
        self._show_values = show_values
        self._lines = lines_of(document.text)
        self._document = document
        self._last_string: tuple[Path, StringSource] | None = None
        self._column_index = ColumnIndex(self._lines)
        self.masks = Masks()
        if document.parsed:
            yaml = document.format == "yaml"
            self._places = document.locate(set(self._paths_of(found)))
            reported = self._reported_lines(found, faults)
            few = document.format == "json" and len(reported) * FEW < len(self._lines)
            if few:
                visible = places_on(document, reported)
                shown = shown_paths(document.value, kind, edition, self._needed(visible, changed))
            else:
                shown = shown_paths(document.value, kind, edition)
                visible = document.locate(set(shown.all()))
            self._places |= document.locate(shown.bare) if shown.bare else {}
            spans = spans_of(self._lines, document.value, visible, shown, yaml=yaml)
            private = ((one, Level.PRIVATE) for one in document.hidden)
            self._redactor = Redactor(self._lines, (*spans, *private), comments=yaml)
            self.masks = Masks.of(document.value, shown, self._is_bare)

    def _needed(self, visible: Iterable[Path], changed: Iterable[Path]) -> Collection[Path] | None:
        """The paths on the lines shown, and those to findings and fixes; None for all, if names matter.

        Which names the expressions of a text may have depends on the whole document.
        """
        if "${" in self._document.text:
            return None
        named = (*self._places, *changed)
        return {*visible, *(path[:count] for path in named for count in range(len(path) + 1))}

    def _paths_of(self, found: Iterable[Violation]) -> Iterator[Path]:
        for one in found:
            yield one.path
            yield from (path for path, _ in one.related)
            value = value_at(self._document.value, one.path)
            if isinstance(value, dict) and value:
                yield (*one.path, next(iter(value)))  # what an object without a key is underlined by

    def _reported_lines(self, found: Iterable[Violation], faults: Iterable[SyntaxFault]) -> list[int]:
        """The lines that excerpts and fingerprints are made of, in order."""
        spans = [span for fault in faults for span in (fault.span, *(one.span for one in fault.related))]
        for one in found:
            use = self.use(one)
            spans += [self.span(one), *(self.value_span(path) for path, _ in one.related)]
            spans += [use] if use else []
        lines: set[int] = set()
        for first in {span.line for span in spans}:  # many may be on one line of megabytes
            lines.update(range(first, last_line_of_prefix(self._lines, first) + 1))
        for span in spans:
            last = min(span.end_line, span.line + MOST_LINES_IN_A_FRAME - 1)
            lines.update(range(span.line, max(last, span.line) + 1))
        return sorted(lines)

    def span(self, found: Violation) -> Span:
        """The part to underline: the key or a scalar; of an object or a list its key or first token."""
        place = self._places[found.path]
        value = value_at(self._document.value, found.path)
        if found.within and isinstance(value, str):
            return self._string_source(found.path, place.value, value).part(*found.within)
        container = isinstance(value, dict | list)
        if place.key and (found.on != "value" or container):
            return place.key
        if found.on == "secret":
            return Span(place.value.line, place.value.column, place.value.line, place.value.column + 1)
        return self._first_token(found.path, value, place.value) if container else place.value

    def _string_source(self, path: Path, span: Span, value: str) -> StringSource:
        if (
            self._last_string is None or self._last_string[0] != path
        ):  # findings about one string come together
            self._last_string = (path, StringSource(self._lines, span, value))
        return self._last_string[1]

    def value_span(self, path: Path) -> Span:
        return self._places[path].value

    def shows(self, span: Span) -> bool:
        """Whether everything at `span`, on one line, may be shown."""
        start, end = span.column - 1, span.end_column - 1
        written = self._lines[span.line - 1][start:end]
        return span.line == span.end_line and self._shown(span.line)[start:end] == written

    def use(self, found: Violation) -> Span | None:
        """The alias that the finding's value comes from, if there is one."""
        return self._places[found.path].used_at

    def _is_bare(self, path: Path) -> bool:
        key = self._places[path].key
        return key is not None and not has_colon(self._lines, key)

    def excerpt(self, span: Span, asked: Span | None = None) -> Excerpt | None:
        """The lines of `span`, or the first few of them; `asked` is shown even in a careless text."""
        last = min(span.end_line, span.line + MOST_LINES_IN_A_FRAME - 1, len(self._lines))
        numbers = range(span.line, max(last, span.line) + 1)
        if span.line > len(self._lines):
            return None
        return Excerpt(span.line, tuple(self._framed(number, asked) for number in numbers))

    def opening_of(self, span: Span) -> Excerpt:
        """The line of a key up to its end, and that a value follows."""
        if self._show_values:
            return Excerpt(span.line, (self._lines[span.line - 1],))
        return Excerpt(span.line, (f"{self._shown(span.line)[: span.end_column - 1]}: {DOTS}",))

    def measured(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """`findings` with what reports need to know about their lines, which cannot be read again."""
        findings = list(findings)
        wanted = {finding.span.line for finding in findings if finding.span}
        # A hash may only cover text that the report shows anyway.
        known = line_prefixes(
            self._lines, wanted, lambda number: self._shown(number) == self._lines[number - 1]
        )
        for finding in findings:
            span = finding.span
            yield replace(
                finding,
                columns=self._column_index.columns(span) if span else None,
                opening=known.get(span.line) if span else None,
                related=tuple(self._related(related, span) for related in finding.related),
            )

    def _related(self, related: Related, beside: Span | None) -> Related:
        if related.file:
            return related
        span = related.span
        excerpt = self.excerpt(span)
        line = excerpt.lines[0] if excerpt else ""
        # A line of megabytes is not copied for each of its findings.
        if beside and 0 < len(line) <= LONGEST_COPIED_LINE and self._is_same_key(span, beside):
            start, end = span.column - 1, span.end_column - 1
            raw = self._lines[span.line - 1]
            excerpt = Excerpt(span.line, (line[:start] + raw[start:end] + line[end:],))
        return replace(related, excerpt=excerpt, columns=self._column_index.columns(span))

    def _is_same_key(self, span: Span, beside: Span) -> bool:
        """Whether `span` is written like `beside`, which is shown: the first of two equal keys, say.

        The first has no place of its own, since the second took it.
        """

        def part(span: Span, line: str) -> str:
            return line[span.column - 1 : span.end_column - 1] if span.line == span.end_line else ""

        written = part(beside, self._lines[beside.line - 1])
        return (
            written != ""
            and written == part(beside, self._shown(beside.line))
            and written == part(span, self._lines[span.line - 1])
            and len(self._shown(span.line)) >= span.end_column - 1
        )

    def _framed(self, number: int, asked: Span | None) -> str:
        return self._lines[number - 1] if self._show_values else self._shown(number, asked)

    def _shown(self, number: int, asked: Span | None = None) -> str:
        if self._document.parsed:
            return self._redactor.line(number, asked)
        return hidden(self._lines[number - 1])

    def _first_token(self, path: Path, value: Json, span: Span) -> Span:
        """The bracket or the first key of an object or a list that no key names."""
        first = next(iter(value), None) if isinstance(value, dict) else None
        if first is not None and self._lines[span.line - 1][span.column - 1] != "{":
            return self._places[(*path, first)].key or span
        return Span(span.line, span.column, span.line, span.column + 1)
