"""The data model: findings, their positions, and the report.

This module reads no files, knows no rules and prints nothing; all others import it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

# A parsed JSON value. Documents are untrusted, so its shape is known only after a check.
Json: TypeAlias = Any
Path: TypeAlias = tuple["str | int", ...]
Severity: TypeAlias = Literal["error", "warning", "note"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


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


@dataclass(frozen=True, slots=True)
class Related:
    """A second place of a finding, such as the first of two equal keys.

    `excerpt` and `columns` are as in `Finding`.
    """

    message: str
    span: Span
    excerpt: Excerpt | None = None
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a violation is about, for code: no code reads a message or a hint.

    None and empty tuples mean that there is nothing of the sort to know. None of this is for reports:
    `meant` may be a name from a document.

    missing: the absent field, a key of the object at the violation's path.
    options: fields that exclude each other, as keys of that object or paths such as `a/b` below it; those
        present if several are, those to choose from if none is.
    meant: the known name for an unknown one: the key for the key at the path, the value for the value
        there, or within a string the node, argument, output or function.
    allowed: all values that would be accepted.
    types: the JSON Schema types that would be accepted, such as `integer`.
    least, most: inclusive bounds: of a number, of a string's length in code points, or of the number of a
        list's items.
    pattern: what a text must match, an ECMAScript pattern without flags.
    replacement: keys that lead from the object with a deprecated or unknown field to the field that takes
        its place; for a deprecated one, the field takes the same value.
    kinds: the kinds that replace the deprecated kind of the body.
    """

    missing: str | None = None
    options: tuple[str, ...] = ()
    meant: str | None = None
    allowed: tuple[Json, ...] = ()
    types: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    pattern: str | None = None
    replacement: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Violation:
    """A finding before it is located in a file.

    `path` is the pointer of the finding. `on` selects what to underline: the key or the value; `secret`
    underlines the key and hides even the length of the value. `related` lists further paths with messages.
    `within` are offsets in the string at `path`, in code points, if the finding is about a part of it.
    """

    rule: str
    path: Path
    message: str
    hint: str = ""
    on: Literal["key", "value", "secret"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    within: tuple[int, int] | None = None
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem at one place of a file; `file` is empty for a body without a file.

    `columns` is None if all encodings have the columns of `span`. `opening` is None if the text of the line
    is private or does not distinguish its findings. `place` is the pointer with list items by name; it is
    set if there is a configuration or a baseline. `missing` is the absent field of the object at `pointer`,
    None if the finding is about something else.
    """

    file: str
    kind: str | None
    rule: str
    severity: Severity
    message: str
    hint: str
    pointer: str
    span: Span | None = None
    excerpt: Excerpt | None = None
    related: tuple[Related, ...] = ()
    columns: Columns | None = None
    opening: LinePrefix | None = None
    place: str = ""
    missing: str | None = None

    @property
    def line(self) -> int | None:
        return self.span.line if self.span else None

    @property
    def column(self) -> int | None:
        return self.span.column if self.span else None

    @property
    def end_line(self) -> int | None:
        return self.span.end_line if self.span else None

    @property
    def end_column(self) -> int | None:
        return self.span.end_column if self.span else None

    def sort_key(self) -> tuple[str, int, int, str, str, str]:
        return (self.file, self.line or 0, self.column or 0, self.rule, self.pointer, self.message)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was checked. `kind` and `edition` are None if the kind was not detected."""

    file: str
    kind: str | None
    edition: str | None
    detected_by: str


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run: files sorted by name, findings by file and position.

    `suppressed`, `known` and `stale` are counts: findings suppressed by comments or the configuration,
    findings in the baseline, and baseline entries without a finding. `former` are former rule names that
    comments use.
    """

    files: tuple[CheckedFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: int = 0
    suppressed: int = 0
    known: int = 0
    stale: int = 0
    former: tuple[str, ...] = ()

    def count(self, severity: Severity) -> int:
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def ok(self) -> bool:
        """Whether no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)

    def at_least(self, severity: Severity) -> Iterator[Finding]:
        """The findings at or above `severity`."""
        included = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return (finding for finding in self.findings if finding.severity in included)

    def raise_for_errors(self) -> None:
        """Raise `CheckFailed` if any finding is an error; its text is the report."""
        if not self.ok:
            raise CheckFailed(self)


class CheckFailed(Exception):
    """A report with errors, raised by `Report.raise_for_errors`."""

    def __init__(self, report: Report) -> None:
        self.report = report
        super().__init__(report)

    def __str__(self) -> str:
        return _lines(self.report)


class CheckWarning(UserWarning):
    """A report with findings, as a Python warning: issued by a client guarded with `mode="warn"`."""

    def __init__(self, report: Report) -> None:
        self.report = report
        super().__init__(report)

    def __str__(self) -> str:
        return _lines(self.report)


def _lines(report: Report) -> str:
    return "\n".join(
        f"{finding.file or 'body'}{finding.pointer and '#' + finding.pointer}: "
        f"{finding.severity}[{finding.rule}]: {finding.message}{finding.hint and ' ' + finding.hint}"
        for finding in report.findings
    )


class UsageError(Exception):
    """A mistake of the caller, such as an unknown option or a path that does not exist."""


class ConfigError(UsageError):
    """An invalid configuration."""


class InternalError(Exception):
    """An unrecoverable fault of nfx-lint itself or of the machine."""
