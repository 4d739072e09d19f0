"""The values that pass between the parts: findings, their places, the report.

Nothing here reads a file, knows a rule or prints; everything else imports this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

# A parsed JSON value. Documents come from outside, so its shape is known only after a check.
Json: TypeAlias = Any
Path: TypeAlias = tuple["str | int", ...]
Severity: TypeAlias = Literal["error", "warning", "note"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a file. Lines and columns are 1-based, columns count code points, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is written: its key (none for items and the root), itself, and, for an alias, its use."""

    value: Span
    key: Span | None = None
    used_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Source lines around a finding, already free of secrets; `first` is the number of `lines[0]`."""

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
    """How the line of a finding begins, for trackers that know a line again by its text.

    `text` is what follows the line's start, without blanks, into the next lines if it is short; none of
    it is a secret. `number` counts the lines of the file that begin so, up to this one.
    """

    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a finding is about, such as the first of two equal keys.

    `excerpt` and `columns` are as in `Finding`.
    """

    message: str
    span: Span
    excerpt: Excerpt | None = None
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Violation:
    """A fault before it has a place: what a check reports about a value of a body.

    `path` is the pointer of the finding. `on` says what to underline: the key that is written there,
    or the value; `secret` is the key of a value of which not even the length is told. `related` names
    further paths and what they have to do with it. `within` are offsets in the string at `path`, in code
    points, if only a part of it is meant.
    """

    rule: str
    path: Path
    message: str
    hint: str = ""
    on: Literal["key", "value", "secret"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    within: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about one place of one file (or of a body without a file: `file` is empty).

    Without `columns` all count the columns of `span` alike. Without `opening` the line is not to be known
    by its text: that would tell something private, or would not tell its findings apart. `place` is the
    pointer with items of lists by their names, where a configuration or a baseline is in use.
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
    """A file that was looked at. `kind` and `edition` are None where the kind could not be told."""

    file: str
    kind: str | None
    edition: str | None
    detected_by: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run has to say, in order: files by name, findings by file and place.

    `suppressed` findings were silenced by comments or the configuration, `known` ones are in the baseline;
    of the baseline's entries for these files `stale` are found no longer. `former` are names that rules no
    longer have, in comments.
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
        wanted = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return (finding for finding in self.findings if finding.severity in wanted)

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
    """A report with findings, as a warning of Python: of a client that is guarded with `mode="warn"`."""

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
    """The operator asked for something that cannot be done: a wrong option, a path that is not there."""


class ConfigError(UsageError):
    """The configuration is wrong."""


class InternalError(Exception):
    """A fault of nfx-lint itself, or of the machine it runs on, that a run cannot get over."""
