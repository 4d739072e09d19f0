"""The data model: violations, findings and the report.

This module reads no files, knows no rules and prints nothing; all others import it. A report loads a format
only when its text is requested.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from nfx_lint.positions import Columns, Excerpt, LinePrefix, Span
from nfx_lint.summary import Folded, NotChecked, Reason, Silence, Silenced

# A parsed JSON value. Documents are untrusted, so its shape is known only after a check.
Json: TypeAlias = Any
Path: TypeAlias = tuple["str | int", ...]
Severity: TypeAlias = Literal["error", "warning", "note"]
ChangeVerb: TypeAlias = Literal["rename", "replace", "remove", "add", "move", "quote", "spell"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Related:
    """A second place of a finding, such as the first of two equal keys.

    `excerpt` and `columns` are as in `Finding`. `file` is empty for a place in the finding's own file.
    """

    message: str
    span: Span
    excerpt: Excerpt | None = None
    columns: Columns | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a violation, for code: no code reads a message or a hint.

    None and empty tuples mean that there is no such fact. None of this is for reports: `meant` may be a name
    from a document.

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
class Change:
    """A change of a body that fixes a violation; `safe` as in `Fix`.

    rename, move: the member at `path` goes to `to`, in the same object or in another.
    replace: the value at `path` becomes `value`; with `within`, only the characters between these offsets.
    remove, add: the member or item at `path` goes, or comes with `value`.
    quote, spell: the scalar at `path` becomes `value`, its text; or keeps its value in unambiguous spelling.
    """

    verb: ChangeVerb
    path: Path
    to: Path = ()
    value: Json = None
    within: tuple[int, int] | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """The new text from offset `start` to before `end`, in code points after a byte order mark.

    `span` is the same place by lines, and `columns` are as in `Finding`.
    """

    start: int
    end: int
    text: str
    span: Span
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that fix a finding, in the order of the text; proven on the file that was read.

    It is safe if the body means the same to Northflank afterwards, or if Northflank would refuse the body
    and it has only one possible meaning. `path` is that of the finding, `change` what happens to the value,
    if anything. `diff` are lines of a unified diff without secrets, and `shareable` is whether the edits
    have none.
    """

    title: str
    safe: bool
    path: Path
    edits: tuple[Edit, ...]
    change: Change | None = None
    diff: tuple[str, ...] = ()
    shareable: bool = False


@dataclass(frozen=True, slots=True)
class Violation:
    """A finding before it is located in a file.

    `path` is the pointer of the finding. `on` selects what to underline: the key or the value; `secret`
    underlines the key and hides even the length of the value. `related` lists further paths with messages.
    `within` are offsets in the string at `path`, in code points, if the finding is about a part of it.
    `changes` are those that its rule proposes to fix it, the best first. `naming` is the message with the
    value at `path`, for a report that may show it. `elsewhere` are places in other files. `severity` is set
    if it differs from that of the rule.
    """

    rule: str
    path: Path
    message: str
    hint: str = ""
    on: Literal["key", "value", "secret"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    within: tuple[int, int] | None = None
    facts: Facts = NO_FACTS
    changes: tuple[Change, ...] = ()
    naming: str = ""
    elsewhere: tuple[Related, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem at one place of a file; `file` is empty for a body without a file.

    `columns` is None if all encodings have the columns of `span`. `opening` is None if the text of the line
    is private or does not distinguish its findings. `place` is the pointer with list items by name; it is
    set if there is a configuration or a baseline. `missing` is the absent field of the object at `pointer`,
    None if the finding is about something else. `fix` is set if fixes were asked for and there is one.
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
    fix: Fix | None = None

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


# `detected_by` of a file of code, whose bodies have kinds of their own, and of a file that a command sends.
EMBEDDED, REQUEST = "embedded", "request"


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
    comments use. `skipped` counts the files that were not recognised; they are in `not_checked` as well.
    """

    files: tuple[CheckedFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: int = 0
    suppressed: int = 0
    known: int = 0
    stale: int = 0
    former: tuple[str, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    silenced: tuple[Silenced, ...] = ()
    folded: tuple[Folded, ...] = ()
    _shown: tuple[Finding, ...] | None = field(default=None, compare=False, repr=False)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings that formats for people show; `folded` counts the others."""
        return self.findings if self._shown is None else self._shown

    def left_out(self, reason: Reason) -> int:
        """The number of files and folders that were not checked for `reason`."""
        return sum(one.reason == reason for one in self.not_checked)

    def silent(self, silence: Silence) -> int:
        """The number of findings that were silenced in this way."""
        return sum(one.count for one in self.silenced if one.silence == silence)

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

    def by_file(self) -> dict[str, tuple[Finding, ...]]:
        """The findings of each checked file; those of a body are under an empty name."""
        found: dict[str, list[Finding]] = {file.file: [] for file in self.files}
        for finding in self.findings:
            found.setdefault(finding.file, []).append(finding)
        return {name: tuple(findings) for name, findings in found.items()}

    def __str__(self) -> str:
        """A line for each finding, as `--format concise` prints it; empty if there is none."""
        return _rendered(self, "concise").rstrip("\n")

    def to_text(self) -> str:
        """The report for people, as `--format text` prints it."""
        return _rendered(self, "text")

    def to_json(self) -> str:
        """The report for programs, as `--format json` prints it; `nfx-lint schema report` describes it."""
        return _rendered(self, "json")

    def raise_for_errors(self) -> None:
        """Raise `CheckFailed` if any finding is an error; its text is the report."""
        if not self.ok:
            raise CheckFailed(self)


class _AboutReport(Exception):
    def __init__(self, report: Report) -> None:
        self.report = report
        super().__init__(report)

    def __str__(self) -> str:
        """The findings as text, each with its place and its hint on lines of their own."""
        return _rendered(self.report, "text", summary=False).rstrip("\n")


class CheckFailed(_AboutReport):
    """A report with errors, raised by `Report.raise_for_errors`."""


class CheckWarning(_AboutReport, UserWarning):
    """A report with findings, as a Python warning: issued by a client guarded with `mode="warn"`."""


def _rendered(report: Report, name: str, **options: bool) -> str:
    """A report in a format. The formats import this module, so they are loaded by name."""
    from importlib import import_module

    text: str = import_module(f"nfx_lint.report.{name}").render(report, **options)
    return text


class UsageError(Exception):
    """A mistake of the caller, such as an unknown option or a path that does not exist."""


class ConfigError(UsageError):
    """An invalid configuration."""


class InternalError(Exception):
    """An unrecoverable fault in nfx-lint itself or in the machine."""
