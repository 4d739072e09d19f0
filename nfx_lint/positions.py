"""Positions in a file: spans, lines around them, and columns as other tools count them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A range in a file. Lines and columns are 1-based, columns count code points, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """The position of a value: its key (None for items and the root), the value, and the use of an alias."""

    value: Span
    key: Span | None = None
    used_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Source lines around a finding, secrets redacted; `first` is the number of `lines[0]`."""

    first: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A span's columns as other tools count them, in UTF-16 code units and in UTF-8 bytes.

    1-based, the ends exclusive, as in `Span`.
    """

    utf16: int
    utf16_end: int
    utf8: int
    utf8_end: int


@dataclass(frozen=True, slots=True)
class LinePrefix:
    """The beginning of a finding's line, for trackers that identify a line by its text.

    `text` is the text from the start of the line, without blanks, continued into the next lines if it is
    short; it contains no secret. `number` counts the lines up to this one with the same beginning.
    """

    text: str
    number: int
