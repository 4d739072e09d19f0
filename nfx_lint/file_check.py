"""Check one file, and combine the outcomes of files into a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nfx_lint.detection.clean_file import fast_value
from nfx_lint.detection.detect import Detection, declared_kind, detect, mentions_northflank
from nfx_lint.files.read import Unreadable, suffix_of
from nfx_lint.filters.apply import Filtered
from nfx_lint.locate.findings import placeless
from nfx_lint.model import (
    CheckedFile,
    Columns,
    Excerpt,
    Finding,
    LinePrefix,
    Related,
    Report,
    Span,
    Violation,
)
from nfx_lint.source.needs_exact import NeedsExactReader

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.config.policy import Policy
    from nfx_lint.source.document import Document


_NOTHING = Filtered()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for one file; `file` is None if the file was skipped."""

    file: CheckedFile | None
    filtered: Filtered = _NOTHING


# Types that are serialised between worker processes.
TRANSFERRED = (Outcome, Filtered, CheckedFile, Finding, Span, Excerpt, Related, Columns, LinePrefix)
_SKIPPED = Outcome(None)


def checked(
    data: bytes, name: str, options: Options, *, named: bool, cross_file: Iterable[Violation] = ()
) -> Outcome:
    """The outcome for the file `name`; `named` is whether the user named it.

    `cross_file` are findings that depend on other files.
    """
    options = options.for_file(name)
    may_skip = (options.skip_unknown or not named) and not options.kind
    detection = _fast_detection(data, name, options)
    if detection and detection.clean and not cross_file and not options.needs_more():
        how = options.kind_source if options.kind else "content"
        return Outcome(CheckedFile(name, detection.kind, detection.edition, how))
    if detection and detection.violation and may_skip:
        return _SKIPPED
    from nfx_lint.source.document import read

    document = read(data, suffix_of(name))
    if not document.parsed:
        if may_skip and not mentions_northflank(document.text):
            return _SKIPPED
        return _outcome(document, name, None, "none", [], options)
    how, declared = declared_kind(document, options)
    detection = detection or detect(document.value, options, declared)
    if detection.violation:
        if may_skip:
            return _SKIPPED
        return _outcome(document, name, None, "none", [detection.violation], options)
    found = [*_violations(document, detection, options), *cross_file]
    return _outcome(document, name, detection, how, found, options)


def _fast_detection(data: bytes, name: str, options: Options) -> Detection | None:
    """The detection for the fast reader's value; None if the file needs the exact reader."""
    try:
        return detect(fast_value(data, name), options)
    except NeedsExactReader:
        return None


def _violations(document: Document, detection: Detection, options: Options) -> Iterator[Violation]:
    from nfx_lint.diagnose import ambiguous_scalars, violations
    from nfx_lint.locate.tabs import about_tabs

    # The reader already reports numbers that are too large.
    reported = {fault.path for fault in document.faults if fault.rule == "number-changes"}
    for one in violations(detection, options):
        if not (one.rule == "non-json-value" and one.path in reported):
            yield about_tabs(document, one) if "\n\t" in document.text else one
    if document.ambiguous:
        yield from ambiguous_scalars(document.ambiguous, document.value, detection.kind, detection.edition)


def _outcome(
    document: Document,
    name: str,
    detection: Detection | None,
    how: str,
    found: list[Violation],
    options: Options,
) -> Outcome:
    from nfx_lint.filters.apply import filtered, located_rules
    from nfx_lint.locate.findings import located

    kind, edition = (detection.kind, detection.edition) if detection else (None, None)
    is_located = located_rules(document, name, options)
    findings = list(located(document, name, kind, edition, found, is_located))
    return Outcome(CheckedFile(name, kind, edition, how), filtered(findings, document, name, kind, options))


def unreadable(name: str, fault: Unreadable, options: Options) -> Outcome:
    """The outcome for a file that cannot be read, which is a finding."""
    found = Violation("unreadable-file", (), str(fault), fault.hint)
    findings = placeless([found], None, options, name, Span(1, 1, 1, 1))
    return Outcome(CheckedFile(name, None, None, "none"), Filtered(findings))


def report_of(outcomes: Iterable[Outcome], options: Options) -> Report:
    """The report of a run, independent of the order in which files were checked."""
    outcomes = list(outcomes)
    files = sorted((one.file for one in outcomes if one.file), key=lambda file: file.file)
    filtered = [one.filtered for one in outcomes]
    findings = [finding for one in filtered for finding in one.findings]
    if options.policy:
        findings += _about_suppressions(options.policy, outcomes, options)
    return Report(
        tuple(files),
        tuple(sorted(findings, key=Finding.sort_key)),
        skipped=sum(one.file is None for one in outcomes),
        suppressed=sum(one.suppressed for one in filtered),
        known=sum(one.known for one in filtered),
        stale=sum(one.stale for one in filtered),
        former=tuple(sorted({name for one in filtered for name in one.former})),
    )


def _about_suppressions(policy: Policy, outcomes: Iterable[Outcome], options: Options) -> Iterator[Finding]:
    """Findings about the suppressions in the configuration."""
    if not policy.suppressions or not options.suppress:
        return
    from nfx_lint.filters.suppressions import entry_findings

    used = {number for one in outcomes for number in one.filtered.used}
    files = [one.file.file for one in outcomes if one.file]
    selection = options.selection_for(policy.source)
    for finding in entry_findings(policy, used, files, options.whole, selection):
        if selection.is_enabled(finding.rule):
            yield selection.with_severity(finding)
