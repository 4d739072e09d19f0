"""The places of a document's values, as offsets in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.positions import Span
from nfx_lint.source.document import Document
from nfx_lint.source.lines import line_end_of, line_starts

_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t\r\n]+)*")
_INDENTED = re.compile(r"^( +)[^\s#-]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Spot:
    """The offsets of a value and of its key; without a key, an item begins at its value."""

    start: int
    end: int
    key: tuple[int, int] | None = None

    @property
    def first(self) -> int:
        """Where the member begins: its key, or the item itself."""
        return self.key[0] if self.key else self.start


class Written:
    """A document by offsets."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self._spots: dict[Path, Spot | None] = {}

    @cached_property
    def starts(self) -> list[int]:
        return line_starts(self.text)

    @cached_property
    def line_end(self) -> str:
        return line_end_of(self.text)

    @cached_property
    def step(self) -> int:
        """The columns by which the document indents."""
        found = _INDENTED.search(self.text)
        return len(found[1]) if found else 2

    @property
    def is_json(self) -> bool:
        return self.document.format == "json"

    def value(self, path: Path) -> Json:
        return value_at(self.document.value, path)

    def offset(self, line: int, column: int) -> int:
        return min(self.starts[line - 1] + column - 1, len(self.text))

    def offsets(self, span: Span) -> tuple[int, int]:
        return self.offset(span.line, span.column), self.offset(span.end_line, span.end_column)

    def spot(self, path: Path) -> Spot:
        """The place of an existing value. Raises `NotApplicable` if it comes from an alias or a merge."""
        self.find([path])
        spot = self._spots[path]
        if spot is None:
            raise NotApplicable
        return spot

    def find(self, paths: list[Path]) -> None:
        """Look for many places at once, so that the text is searched only once for them."""
        missing = [path for path in paths if path not in self._spots]
        for path, place in self.document.locate(missing).items() if missing else ():
            if place.used_at:
                self._spots[path] = None
            else:
                key = self.offsets(place.key) if place.key and path and isinstance(path[-1], str) else None
                self._spots[path] = Spot(*self.offsets(place.value), key)

    def members(self, path: Path) -> list[Spot]:
        """The places of the members or items of a value, in the order of the text."""
        value = self.value(path)
        steps = list(value) if isinstance(value, dict) else range(len(value))
        paths: list[Path] = [(*path, step) for step in steps]
        self.find(paths)
        return sorted((self.spot(one) for one in paths), key=lambda spot: spot.first)

    def content(self, spot: Spot) -> int:
        """Where a value itself begins, after its tag and anchor."""
        found = _PROPERTIES.match(self.text, spot.start)
        return found.end() if found and not self.is_json else spot.start

    def is_flow(self, path: Path) -> bool:
        """Whether an object or a list is written in brackets."""
        at = self.content(self.spot(path))
        return self.text[at : at + 1] in ("{", "[")

    def line_start(self, offset: int) -> int:
        """Where the line of `offset` begins."""
        before = self.text[:offset]
        return max(before.rfind("\n"), before.rfind("\r")) + 1

    def line_stop(self, offset: int) -> int:
        """Where the line of `offset` ends, before its line end."""
        ends = (self.text.find(end, offset) for end in "\r\n")
        return min((end for end in ends if end >= 0), default=len(self.text))

    def column(self, offset: int) -> int:
        """How many columns are before `offset` on its line."""
        return offset - self.line_start(offset)
