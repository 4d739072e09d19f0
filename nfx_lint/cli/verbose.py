"""What `--verbose` prints: the kind of each file, what was not checked, and what was silenced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

from nfx_lint.model import EMBEDDED, CheckedFile, Report
from nfx_lint.report.safe import safe
from nfx_lint.summary import NotChecked, Reason, Silence, Silenced, Uncompared

if TYPE_CHECKING:
    from nfx_lint.config.options import Options

_REASONS: dict[Reason, str] = {
    "ignored": "ignored by Git",
    "excluded": "excluded by the configuration",
    "tool": "skipped, a file or folder of another tool",
    "outside": "skipped, a link out of the checked folder",
    "foreign": "skipped, not a Northflank document",
    "perhaps": "skipped, perhaps a Northflank document: set its kind",
    "gone": "does not exist",
    "partly": "read in part: some of its code cannot be parsed",
    "no-git": "not compared with definitions because there is no program git on the path",
    "no-temporary-folder": "not compared with definitions because there is no folder for temporary files",
    "large-tree": "not compared with definitions because it has too many files",
    "unread-tree": "not compared with definitions because Git cannot read its configuration and its index",
    "other-git-folder": "not compared with definitions because its .git leads to the folder of another one",
    "no-work-tree": "not compared with definitions because it is a Git folder without a work tree",
}
_SILENCES: dict[Silence, str] = {
    "off": "turned off by the configuration",
    "lowered": "lowered by the configuration",
    "suppressed": "suppressed",
    "known": "in the baseline",
}


def details(report: Report, options: Options) -> Iterator[str]:
    """A line for each file, each path that was not checked, and each rule silenced in a file.

    Before them: which edition is used if none is set, and how many files each nested configuration applies
    to.
    """
    if options.nested and any(options.nested.read()):
        sources = Counter(options.source_of(file.file) for file in report.files)
        for source, count in sorted(sources.items()):
            name = safe(source) if source else "no configuration"
            yield f"{name} applies to {count} file{'' if count == 1 else 's'}"
    if options.edition is None:
        yield "no edition is set: each kind is checked against the first edition that documents it"
    for file in report.files:
        yield f"{safe(file.file)}: {safe(_kind_of(file))}"
    yield from map(_not_checked, report.not_checked)
    yield from map(_silenced, report.silenced)


def uncompared(report: Report, options: Options) -> Iterator[str]:
    """A line for each repository that could not be compared, if the user asked for a comparison."""
    if options.repository is not None and options.repository.mode is True:
        yield from (_not_checked(one) for one in report.not_checked if one.reason in get_args(Uncompared))


def _kind_of(file: CheckedFile) -> str:
    if file.kind:
        return f"{file.kind}, edition {file.edition}, by {file.detected_by}"
    return "bodies in code" if file.detected_by == EMBEDDED else "unknown kind"


def _not_checked(one: NotChecked) -> str:
    return f"{safe(one.path)}: {_REASONS[one.reason]}"


def _silenced(one: Silenced) -> str:
    times = f" ({one.count} times)" if one.count > 1 else ""
    return f"{safe(one.file)}: {safe(one.rule)} {_SILENCES[one.silence]}{times}"
