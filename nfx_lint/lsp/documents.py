"""An open document: one version of its text, and what is known about it, computed on demand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.detect import declared_kind, detect
from nfx_lint.engine import check_source
from nfx_lint.files.read import suffix_of
from nfx_lint.limits import MOST_CHARACTERS_IN_AN_EDITOR, MOST_REPAIRS
from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.lsp.positions import Positions
from nfx_lint.lsp.settings import Settings
from nfx_lint.model import Finding, Json, Path, Report
from nfx_lint.pointers import value_at
from nfx_lint.positions import Place, Span
from nfx_lint.source.document import FORMATS, Document, read_text
from nfx_lint.source.lines import line_starts, lines_of
from nfx_lint.templates.diagnose import Part, part_at, parts_of

_LANGUAGES = {"json": "json", "jsonc": "json", "yaml": "yaml"}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One version of an open document. `path` is absolute, or the name of a document that has no file."""

    uri: str
    path: str
    text: str
    version: int
    language: str
    encoding: str
    settings: Settings

    @property
    def options(self) -> Options:
        """The options of its check; the editor's language decides if the name has another ending."""
        options = self.settings.run.options
        if suffix_of(self.path).lower() in FORMATS or self.language not in _LANGUAGES:
            return options
        return replace(options, input_format=_LANGUAGES[self.language])


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that parses, and its kind. `is_current` is whether its offsets are those of the text."""

    document: Document
    kind: str
    edition: str
    is_current: bool = True

    def part(self, path: Path) -> Part:
        """The body or the spec of a node that `path` lies in."""
        return part_at(parts_of(self.document.value, self.kind), path)

    def edition_of(self, part: Part) -> str:
        return nearest_edition(part.kind, self.edition)


class Analysis:
    """What is known about a snapshot. `earlier` is the last reading of the document before this version."""

    def __init__(self, snapshot: Snapshot, earlier: Reading | None = None) -> None:
        self.snapshot, self._earlier = snapshot, earlier
        self.options = snapshot.options.for_file(snapshot.path)

    @cached_property
    def positions(self) -> Positions:
        return Positions(self.snapshot.text, self.snapshot.encoding)

    @cached_property
    def document(self) -> Document:
        return read_text(self.snapshot.text, self.options.suffix(self.snapshot.path))

    @cached_property
    def is_ours(self) -> bool:
        """Whether the document is checked: it is not too large, and the configuration does not exclude it."""
        is_small = len(self.snapshot.text) <= MOST_CHARACTERS_IN_AN_EDITOR
        return is_small and not self.snapshot.settings.excludes(self.snapshot.path)

    @cached_property
    def report(self) -> Report:
        return self._checked(self.options) if self.is_ours else Report()

    @cached_property
    def report_with_fixes(self) -> Report:
        return self._checked(replace(self.options, fixes=True)) if self.report.findings else self.report

    def _checked(self, options: Options) -> Report:
        data = self.snapshot.text.encode("utf-8", "surrogatepass")
        if options.repository:
            options.repository.refresh()
        return check_source(data, self.snapshot.path, options, named=False)

    @property
    def findings(self) -> Iterator[Finding]:
        """The findings in this document; those about its configuration are elsewhere."""
        return self.own(self.report)

    def own(self, report: Report) -> Iterator[Finding]:
        return (one for one in report.findings if one.file == self.snapshot.path)

    @cached_property
    def reading(self) -> Reading | None:
        """The document as it is, or without the lines that do not parse, or else its last reading."""
        if not self.is_ours:
            return None
        if self.document.parsed:
            earlier = self._earlier
            if earlier is None or self.is_checked:
                return self.checked_reading
            return Reading(
                self.document, earlier.kind, earlier.edition
            )  # without a check, which takes longer
        document = repaired(self.document, self.options.suffix(self.snapshot.path))
        found = self._detected(document) if document else None
        return found or (replace(self._earlier, is_current=False) if self._earlier else None)

    @property
    def is_checked(self) -> bool:
        """Whether there is a report on this version."""
        return "report" in self.__dict__

    @property
    def checked_reading(self) -> Reading | None:
        """The document with the kind that its check finds; None if it has none, or does not parse."""
        file = next(iter(self.report.files), None)
        if not self.document.parsed or file is None or not file.kind:
            return None
        return Reading(self.document, file.kind, file.edition or "")

    def _detected(self, document: Document) -> Reading | None:
        """A repaired document with its kind, or the kind that it had before."""
        declared = declared_kind(document, self.options)[1]
        detection = detect(document.value, self.options, declared, named=False)
        if detection.kind:
            return Reading(document, detection.kind, detection.edition)
        earlier = self._earlier
        return Reading(document, earlier.kind, earlier.edition) if earlier else None

    @cached_property
    def places(self) -> dict[Path, Place]:
        """The place of each value of the reading, if the reading is of the current text."""
        if self.reading is None or not self.reading.is_current:
            return {}
        return self.reading.document.locate(paths_in(self.reading.document.value))

    @cached_property
    def lines(self) -> list[str]:
        return lines_of(self.document.text)

    def offsets(self, span: Span) -> tuple[int, int]:
        """The offsets of a span."""
        return (
            self.positions.offset_of(span.line, span.column),
            self.positions.offset_of(span.end_line, span.end_column),
        )

    def written(self, path: Path, start: int, end: int) -> tuple[int, int] | None:
        """The place of a part of the string at `path`; None if it cannot be determined."""
        value = value_at(self.reading.document.value, path) if self.reading else None
        place = self.places.get(path)
        if place is None or place.used_at or not isinstance(value, str):
            return None
        found = self.offsets(StringSource(self.lines, place.value, value).part(start, end))
        return found if self.document.text[slice(*found)] == value[start:end] else None

    def path_at(self, offset: int) -> Path | None:
        """The path of the innermost key or value at an offset."""
        found, least = None, len(self.snapshot.text) + 1
        for path, place in self.places.items():
            for span in (place.value, *([place.key] if place.key else ())):
                start, end = self.offsets(span)
                # A value and its last member may have the same offsets; then the member counts.
                if start <= offset <= end and end - start <= least:
                    found, least = path, end - start
        return found


def paths_in(value: Json) -> Iterator[Path]:
    """The paths of a value and of all that it contains."""
    pending: list[tuple[Path, Json]] = [((), value)]
    while pending:
        path, one = pending.pop()
        yield path
        if isinstance(one, dict):
            pending += [((*path, key), child) for key, child in one.items() if isinstance(key, str)]
        elif isinstance(one, list):
            pending += [((*path, number), child) for number, child in enumerate(one)]


def repaired(document: Document, suffix: str, keep: Iterable[int] = ()) -> Document | None:
    """A document with blanks for the lines that cannot be read, so that all offsets stay as they are.

    The lines `keep`, counted from 1, are left alone. None if that does not help.
    """
    kept = set(keep)
    for _ in range(MOST_REPAIRS):
        if document.parsed:
            return document
        better = _better(document, suffix, kept)
        if better is None:
            return None
        document = better
    return document if document.parsed else None


def _better(document: Document, suffix: str, kept: set[int]) -> Document | None:
    """A document without the line of its fault, or the line before: a bracket may have opened there."""
    line = _fault_line(document)
    candidates = [document.text]
    for last in (line, line - 1):
        text = _without_line(document.text, last, kept)
        if text not in candidates:
            candidates.append(text)
    read = [read_text(text, suffix) for text in candidates[1:]]
    parsed = next((one for one in read if one.parsed), None)
    return parsed or max(read, key=_fault_line, default=None)


def _fault_line(document: Document) -> int:
    return next((one.span.line for one in document.faults if one.rule == "syntax-error"), 0)


def _without_line(text: str, number: int, kept: set[int]) -> str:
    """`text` with blanks for a line, or for one before it if that is blank or kept."""
    starts = [*line_starts(text), len(text)]
    for line in range(min(number, len(starts) - 1), 0, -1):
        start, end = starts[line - 1], starts[line]
        words = text[start:end].rstrip("\r\n")
        if words.strip() and line not in kept:
            return f"{text[:start]}{' ' * len(words)}{text[start + len(words) :]}"
    return text
