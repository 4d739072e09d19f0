"""Check one file, and combine the outcomes of files into a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nfx_lint.detection.candidates import kinds_that_fit
from nfx_lint.detection.clean_file import fast_value
from nfx_lint.detection.detect import Detection, declared_kind, detect, unclear
from nfx_lint.detection.evidence import (
    field_of_northflank,
    is_named_northflank,
    mentions_northflank,
    says_northflank,
)
from nfx_lint.files.read import Unreadable
from nfx_lint.filters.apply import Filtered
from nfx_lint.limits import MOST_ALIKE
from nfx_lint.locate.findings import placeless
from nfx_lint.model import Change, CheckedFile, Edit, Finding, Fix, Json, Related, Report, Violation
from nfx_lint.positions import Columns, Excerpt, LinePrefix, Span
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.summary import Folded, NotChecked, Silenced

if TYPE_CHECKING:
    from nfx_lint.config.baseline_file import Baseline
    from nfx_lint.config.options import Options
    from nfx_lint.source.document import Document


_NOTHING = Filtered()


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that a command sends, by its name there, with the kind and the edition of the endpoint."""

    name: str
    kind: str
    edition: str
    span: Span


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for one file; `file` is None if the file was skipped, and `skipped` has the reason.

    `content` is kept for files that are probably needed again: templates and small files. `sends` are the
    files that commands in it send. `uncompared` is its repository, if that could not be read.
    """

    file: CheckedFile | None
    filtered: Filtered = _NOTHING
    skipped: NotChecked | None = None
    content: bytes | None = None
    sends: tuple[SentFile, ...] = ()
    uncompared: NotChecked | None = None

    @property
    def is_small(self) -> bool:
        """Whether a skipped file may be a body, but has only fields that are common in other formats."""
        return self.skipped is not None and self.skipped.reason == "perhaps"


# Types that are serialised between worker processes.
TRANSFERRED = (
    *(Outcome, Filtered, CheckedFile, Finding, Span, Excerpt, Related, Columns, LinePrefix),
    *(NotChecked, Silenced, Fix, Edit, Change, SentFile),
)


def checked(
    data: bytes,
    name: str,
    options: Options,
    *,
    named: bool,
    cross_file: Iterable[Violation] = (),
    among_ours: bool = False,
) -> Outcome:
    """The outcome for the file `name`; `named` is whether the user named it.

    `cross_file` are findings that depend on other files. `among_ours` is whether the files beside it are
    Northflank's.
    """
    options = options.for_file(name)
    may_skip = (options.skip_unknown or not named) and not options.kind
    trusted = not may_skip or among_ours or says_northflank(name)
    detection = _fast_detection(data, name, options, named=trusted)
    if detection and not detection.violation:
        cross_file = (*cross_file, *in_repository(data, detection, name, options))
    if detection and detection.clean and not cross_file and not options.needs_more():
        how = options.kind_source if options.kind else "content"
        return Outcome(CheckedFile(name, detection.kind, detection.edition, how))
    if detection and detection.violation and may_skip and not _is_ours(detection.body, name):
        return _skipped(name, detection.body)
    document = _document(data, options.suffix(name), detection)
    if not document.parsed:
        if may_skip and not is_named_northflank(name) and not mentions_northflank(document.text):
            return _skipped(name)
        return _outcome(document, name, None, "none", [], options)
    how, declared = declared_kind(document, options)
    if detection is None:
        detection = detect(document.value, options, declared, named=trusted, name=name)
        cross_file = (*cross_file, *in_repository(data, detection, name, options))
    if detection.violation:
        if may_skip and not declared and not _is_ours(detection.body, name):
            return _skipped(name, detection.body)
        field = field_of_northflank(detection.body) if may_skip and not declared else ""
        violation = unclear(field) if field else detection.violation
        return _outcome(document, name, None, "none", [violation], options)
    from nfx_lint.diagnose import violations_in

    found = list(violations_in(document, detection, options))
    how = "name" if detection.by_name else how
    return _outcome(document, name, detection, how, found, options, cross_file)


def in_repository(data: bytes, detection: Detection, name: str, options: Options) -> Iterable[Violation]:
    """Findings of a body in the repository that it builds."""
    settings = options.repository
    if settings is None or detection.violation or not settings.concerns(data, name):
        return ()
    from nfx_lint.repository.findings import findings

    return findings(detection.body, detection.kind, name, settings)


def _is_ours(body: Json, name: str) -> bool:
    """Whether a body of unknown kind is still Northflank's."""
    return is_named_northflank(name) or bool(field_of_northflank(body))


def _skipped(name: str, body: Json = None) -> Outcome:
    """The outcome for a file of another tool, or a body with fields that are common in other formats."""
    return Outcome(None, skipped=NotChecked(name, "perhaps" if any(kinds_that_fit(body)) else "foreign"))


def _fast_detection(data: bytes, name: str, options: Options, *, named: bool) -> Detection | None:
    """The detection for the fast reader's value; None if the file needs the exact reader."""
    try:
        return detect(fast_value(data, options.suffix(name)), options, named=named, name=name)
    except NeedsExactReader:
        return None


def _document(data: bytes, suffix: str, detection: Detection | None) -> Document:
    """The file as the exact reader reads it; JSON that the fast reader has read is not read again."""
    from nfx_lint.source.document import of_fast_json, read

    if detection and suffix == ".json":
        return of_fast_json(data, detection.body)
    return read(data, suffix)


def _outcome(
    document: Document,
    name: str,
    detection: Detection | None,
    how: str,
    found: list[Violation],
    options: Options,
    cross_file: Iterable[Violation] = (),
) -> Outcome:
    from nfx_lint.filters.apply import filtered, located_rules
    from nfx_lint.locate.findings import located

    kind, edition = (detection.kind, detection.edition) if detection else (None, None)
    is_located = located_rules(document, name, options)
    fixes = _fixes(document, detection, name, options, found, is_located) if options.fixes else {}
    found = [*found, *cross_file]
    shown = options.show_values
    findings = list(located(document, name, kind, edition, found, is_located, fixes, show_values=shown))
    rules = [*(one.rule for one in found), *(one.rule for one in document.faults)]
    result = filtered(findings, document, name, kind, options, rules, edition)
    return Outcome(CheckedFile(name, kind, edition, how), result)


def _fixes(
    document: Document,
    detection: Detection | None,
    name: str,
    options: Options,
    found: list[Violation],
    is_located: Callable[[str], bool],
) -> dict[int, Fix]:
    faults = [one for one in document.faults if is_located(one.rule)]
    problems = [one for one in found if is_located(one.rule)]
    from nfx_lint.fixes.possible import may_have_fix

    if not (any(map(may_have_fix, faults)) or any(map(may_have_fix, problems))):
        return {}
    from nfx_lint.fixes.offers import fixes_of
    from nfx_lint.fixes.proof import counted

    before = counted(document, name, detection, [*found, *document.faults])
    return fixes_of(before, name, options, [*faults, *problems])


def unreadable(name: str, fault: Unreadable, options: Options) -> Outcome:
    """The outcome for a file that cannot be read, which is a finding."""
    found = Violation("unreadable-file", (), str(fault), fault.hint)
    findings = placeless([found], None, options, name, Span(1, 1, 1, 1))
    return Outcome(CheckedFile(name, None, None, "none"), Filtered(findings))


def report_of(
    outcomes: Iterable[Outcome], options: Options, not_checked: Iterable[NotChecked] = ()
) -> Report:
    """The report of a run, independent of the order in which files were checked.

    `not_checked` are the files and folders that were left out before.
    """
    outcomes = list(outcomes)
    left_out = [*not_checked, *(one.skipped for one in outcomes if one.skipped)]
    left_out += dict.fromkeys(one.uncompared for one in outcomes if one.uncompared)
    files = sorted((one.file for one in outcomes if one.file), key=lambda file: file.file)
    filtered = [one.filtered for one in outcomes]
    findings = [finding for one in filtered for finding in one.findings]
    findings += _about_suppressions(outcomes, options)
    findings.sort(key=Finding.sort_key)
    known, stale = sum(one.known for one in filtered), sum(one.stale for one in filtered)
    silenced = [silenced for one in filtered for silenced in one.silenced]
    if options.policy and options.policy.baseline:
        findings, moved, stale = _by_baseline(options.policy.baseline, findings, outcomes, options)
        known += sum(one.count for one in moved)
        silenced += moved
    shown, rest = _folded(findings)
    return Report(
        tuple(files),
        tuple(findings),
        skipped=sum(one.file is None for one in outcomes),
        suppressed=sum(one.suppressed for one in filtered),
        known=known,
        stale=stale,
        former=tuple(sorted({name for one in filtered for name in one.former})),
        not_checked=tuple(sorted(left_out, key=lambda one: (one.path, one.reason))),
        silenced=tuple(sorted(silenced, key=lambda one: (one.file, one.rule, one.silence))),
        folded=rest,
        _shown=shown,
    )


def _by_baseline(
    baseline: Baseline, findings: list[Finding], outcomes: Iterable[Outcome], options: Options
) -> tuple[list[Finding], list[Silenced], int]:
    """The new findings, those known from files that are gone, and the number of stale entries."""
    from nfx_lint.filters.baseline import moved, stale_in

    found, known, gone = findings, list[Finding](), 0
    if findings or options.whole:  # it looks for each file of the baseline
        found, known, gone = moved(
            findings, baseline, lambda one: options.selection_for(one.file).suppressible(one.rule)
        )
    counts = Counter((one.file, one.rule) for one in known)
    stale = sum(
        stale_in(baseline, one.file.file, one.filtered.known, one.filtered.stale)
        for one in outcomes
        if one.file
    )
    silenced = [Silenced(file, rule, "known", count) for (file, rule), count in counts.items()]
    return found, silenced, stale + (gone if options.whole else 0)


def _folded(findings: list[Finding]) -> tuple[tuple[Finding, ...] | None, tuple[Folded, ...]]:
    """The findings that formats for people show, if some are folded, and the numbers of the others."""
    if len(findings) <= MOST_ALIKE:
        return None, ()
    from nfx_lint.report.folding import folded

    return folded(findings)


def _about_suppressions(outcomes: Iterable[Outcome], options: Options) -> Iterator[Finding]:
    """Findings about the suppressions in each configuration, from the files that it applies to."""
    holding = [(one, one.policy) for one in options.each() if one.policy and one.policy.suppressions]
    if not holding or not options.suppress:
        return
    from nfx_lint.filters.suppressions import entry_findings

    by_source: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if outcome.file:
            by_source.setdefault(options.source_of(outcome.file.file), []).append(outcome)
    for one, policy in holding:
        own = by_source.get(policy.source, ())
        used = {number for outcome in own for number in outcome.filtered.used}
        files = [outcome.file.file for outcome in own if outcome.file]
        selection = one.selection_for(policy.source)
        for finding in entry_findings(policy, used, files, one.whole, selection):
            if selection.is_enabled(finding.rule):
                yield selection.with_severity(finding)
