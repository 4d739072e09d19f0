"""The pipeline, top to bottom: bytes → document → kind → accepted? → diagnosis → places → report.

What comes in are documents and options, what comes out is a `Report`. Nothing here prints or chooses an
exit code.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import TEMPLATES, nearest_edition
from nfx_lint.detection.accept import MARK, accepted, parsed
from nfx_lint.detection.kind_of import edition_of, kind_of, speaks_of_northflank, told_kind
from nfx_lint.locate.findings import located, placeless
from nfx_lint.model import (
    CheckedFile,
    Columns,
    Excerpt,
    Finding,
    Json,
    Opening,
    Related,
    Report,
    Span,
    Violation,
)
from nfx_lint.parallel.schedule import shared
from nfx_lint.source.unclear import Unclear
from nfx_lint.validation.clean import PREVIEWS, nothing_to_say

if TYPE_CHECKING:
    from nfx_lint.config.policy import Policy
    from nfx_lint.files.discover import Candidate
    from nfx_lint.rules.catalogue import Rule
    from nfx_lint.source.document import Document

# What is said of a clean body, whichever.
_NOTHING = Report()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What one file comes to: itself if it was checked (None if it was passed over), and its findings."""

    file: CheckedFile | None
    findings: tuple[Finding, ...] = ()
    suppressed: int = 0
    known: int = 0
    stale: int = 0
    used: frozenset[int] = frozenset()
    former: frozenset[str] = frozenset()


# What passes between processes.
_SENT = (_Outcome, CheckedFile, Finding, Span, Excerpt, Related, Columns, Opening)


def check_candidates(
    candidates: Iterable[Candidate],
    options: Options,
    processes: int = 1,
    told: Callable[[int, int], None] | None = None,
) -> Report:
    """The report of files, each read from disk; the same for any number of `processes`.

    `told` is called, now and then, with how many of how many files are done. With more than one process
    this one forks, which is for a program of its own and not for a library.
    """
    files = list(candidates)
    outcomes = []
    beside = _across(_readable(files), options)
    work = partial(_of_file, options=options, beside=beside)
    with closing(shared(files, work, processes, _SENT)) as coming:
        for outcome in coming:
            outcomes.append(outcome)
            if told:
                told(len(outcomes), len(files))
    walked = {candidate.path for candidate in files if not candidate.named}
    return _report(_with_each_other(outcomes, walked, _read_again, options, beside), options)


def _read_again(name: str) -> bytes:
    from nfx_lint.files.read import Unreadable, read_bytes

    try:
        return read_bytes(name)
    except Unreadable:  # it was there a moment ago
        return b""


def _of_file(candidate: Candidate, options: Options, beside: Mapping[str, tuple[Violation, ...]]) -> _Outcome:
    from nfx_lint.files.read import Unreadable, read_bytes

    try:
        data = read_bytes(candidate.path)
    except Unreadable as fault:
        found = Violation("unreadable-file", (), str(fault), fault.hint)
        return _without_document(candidate.path, found, options)
    known = beside.get(candidate.path, ())
    return _checked(data, candidate.path, options, named=candidate.named, known=known)


def _with_each_other(
    outcomes: list[_Outcome],
    walked: Collection[str],
    read: Callable[[str], bytes],
    options: Options,
    beside: Mapping[str, tuple[Violation, ...]],
) -> list[_Outcome]:
    """The outcomes with what the template documents and bodies of folders say about each other.

    Files that are named by hand are left out: a hook names some of them in each of its processes.
    """
    files = [one.file for one in outcomes if one.file and one.file.kind and one.file.file in walked]
    if not any(file.kind in TEMPLATES for file in files):
        return outcomes
    from nfx_lint.contracts.kinds import facts_of
    from nfx_lint.cross_file.links import Source, findings

    sources = [
        Source(file.file, file.kind, _value(read(file.file), file.file))
        for file in files
        if file.kind and (file.kind in TEMPLATES or facts_of(file.kind).makes)
    ]
    found = findings(sources)
    again = {
        name: _checked(read(name), name, options, named=False, known=[*beside.get(name, ()), *some])
        for name, some in found.items()
    }
    return [again.get(one.file.file, one) if one.file else one for one in outcomes]


def _value(data: bytes, name: str) -> Json:
    from nfx_lint.source.document import read

    document = read(data, _suffix(name))
    return document.value if document.parsed else None


def check_source(
    data: bytes, name: str, options: Options, *, named: bool = True, beside: Mapping[str, bytes] | None = None
) -> Report:
    """The report of one document; `name` tells its format by its ending and stands in the findings.

    `beside` are other documents of the same folder, which are not reported on.
    """
    if not beside:
        return _report([_checked(data, name, options, named=named)], options)
    files = {**beside, name: data}
    across = _across(files.items(), options)
    outcomes = [
        _checked(content, file, options, named=False, known=across.get(file, ()))
        for file, content in files.items()
    ]
    outcomes = _with_each_other(outcomes, files, files.__getitem__, options, across)
    return _report([one for one in outcomes if one.file and one.file.file == name], options)


def _across(sources: Iterable[tuple[str, bytes]], options: Options) -> Mapping[str, tuple[Violation, ...]]:
    """What is to be said of each file because of the others: nothing, unless somebody asks for it."""
    if "colliding-name" not in options.previews():
        return {}
    from nfx_lint.cross_file.name_collisions import collisions

    return collisions(sources, options)


def _readable(candidates: Iterable[Candidate]) -> Iterator[tuple[str, bytes]]:
    from nfx_lint.files.read import Unreadable, read_bytes

    for candidate in candidates:
        with suppress(Unreadable):
            yield candidate.path, read_bytes(candidate.path)


def check_body(body: Json, options: Options) -> Report:
    """The report of a body that is in no file: its findings have pointers and no places."""
    kind, found = kind_of(body, options)
    if found:
        return Report(findings=placeless([found], None, options))
    assert kind is not None
    edition = edition_of(kind, options.edition)
    told = _all_found(body, kind, edition, options)
    return Report(findings=placeless(told, kind, options)) if told else _NOTHING


def _all_found(body: Json, kind: str, edition: str, options: Options) -> list[Violation]:
    """What is to be said about a body by the contract, the rules and the user's own rules."""
    clean = options.previews().isdisjoint(PREVIEWS) and nothing_to_say(body, kind, edition)
    found: list[Violation] = []
    if not clean:
        from nfx_lint.diagnose import diagnosed

        found = diagnosed(body, kind, edition)
    return [*found, *_also_asked_for(body, kind, edition, options, found)]


def _also_asked_for(
    body: Json, kind: str, edition: str, options: Options, found: Iterable[Violation]
) -> Iterator[Violation]:
    """What rules say that accept code does not know, about a body and the nodes of a template."""
    more = _asked_for(kind, edition, options)
    if more:
        from nfx_lint.rules import evaluate

        yield from evaluate.findings(body, kind, edition, found, more)
    if kind in TEMPLATES and (options.previews() or (options.policy and options.policy.rules)):
        from nfx_lint.templates.diagnose import below, specs_of

        for path, spec, node in specs_of(body, kind):
            for one in _also_asked_for(spec, node, nearest_edition(node, edition), options, ()):
                yield below(path, one)


def _asked_for(kind: str, edition: str, options: Options) -> tuple[Rule, ...]:
    """The rules that accept code does not know: the user's own, and previews that somebody named."""
    own = options.policy.placed(kind, edition) if options.policy and options.policy.rules else ()
    previews = options.previews()
    if not previews:
        return own
    from nfx_lint.rules.catalogue import catalogue

    return (*(rule for rule in catalogue() if rule.id in previews), *own)


def _report(outcomes: Iterable[_Outcome], options: Options) -> Report:
    outcomes = list(outcomes)
    # However the paths were ordered, the report is the same.
    files = sorted((one.file for one in outcomes if one.file), key=lambda file: file.file)
    findings = [finding for one in outcomes for finding in one.findings]
    if options.policy:
        findings += _about_policy(options.policy, outcomes, options)
    return Report(
        tuple(files),
        tuple(sorted(findings, key=Finding.sort_key)),
        skipped=sum(one.file is None for one in outcomes),
        suppressed=sum(one.suppressed for one in outcomes),
        known=sum(one.known for one in outcomes),
        stale=sum(one.stale for one in outcomes),
        former=tuple(sorted({name for one in outcomes for name in one.former})),
    )


def _about_policy(policy: Policy, outcomes: Iterable[_Outcome], options: Options) -> Iterator[Finding]:
    """What is to be said about the configuration's own suppressions."""
    if not policy.entries or not options.suppress:
        return
    from nfx_lint.filters.suppressions import entry_findings

    used = {number for one in outcomes for number in one.used}
    checked = [one.file.file for one in outcomes if one.file]
    wanted = options.wanted(policy.source)
    for finding in entry_findings(policy, used, checked, options.whole, wanted):
        if wanted.says(finding.rule):
            yield wanted.levelled(finding)


def _checked(
    data: bytes, name: str, options: Options, *, named: bool, known: Iterable[Violation] = ()
) -> _Outcome:
    """What one file comes to; `known` is what other files say about it."""
    options = options.for_file(name)
    if options.kind:
        edition_of(options.kind, options.edition)
    closer = (options.policy and options.policy.rules) or options.previews() or known
    kind = None if closer else accepted(data, name, options.kind, options.edition)
    if kind:
        told = options.kind_told_by if options.kind else "content"
        return _Outcome(CheckedFile(name, kind, edition_of(kind, options.edition), told))
    may_skip = (options.skip_unknown or not named) and not options.kind
    if may_skip and _is_foreign(data, name, options):
        return _Outcome(None)
    from nfx_lint.source.document import read

    document = read(data, _suffix(name))
    if not document.parsed:
        if may_skip and not speaks_of_northflank(document.text):
            return _Outcome(None)
        return _outcome(document, name, None, None, "", [], options)
    told, wanted = told_kind(document, options)
    kind, unknown = kind_of(document.value, options, wanted)
    if unknown:
        if may_skip:
            return _Outcome(None)
        return _outcome(document, name, None, None, "", [unknown], options)
    assert kind is not None
    edition = edition_of(kind, options.edition)
    found = [*_all_found(document.value, kind, edition, options), *known]
    # That a number is too large has been said by the reader, where it is written.
    told_already = {fault.path for fault in document.faults if fault.rule == "number-changes"}
    found = [one for one in found if not (one.rule == "non-json-value" and one.path in told_already)]
    if document.ambiguous:
        found += _about_scalars(document, kind, edition)
    return _outcome(document, name, kind, edition, told, found, options)


def _is_foreign(data: bytes, name: str, options: Options) -> bool:
    """Whether the fast reader is enough to see that a file's kind cannot be told.

    Most files of a folder are somebody else's, and the exact reader takes ten times as long for JSON. No
    less than the whole file will do: the key that tells may be the last, and a file that cannot be parsed
    is passed over only if it does not speak of Northflank anywhere.
    """
    try:
        text = data.decode("utf-8")
        # Of a second document the fast reader would only find at its start that it cannot read it.
        if MARK in text or "\n---" in text:
            return False
        body = parsed(text, name)
    except (UnicodeDecodeError, Unclear):
        return False
    return kind_of(body, options)[0] is None


def _about_scalars(document: Document, kind: str, edition: str) -> Iterator[Violation]:
    from nfx_lint.templates.diagnose import below, part_at, parts_of
    from nfx_lint.validation.ambiguous_scalars import findings as scalar_findings

    parts = parts_of(document.value, kind)
    for path, otherwise in document.ambiguous.items():
        part = part_at(parts, path)
        inside = {path[len(part.path) :]: otherwise}
        for found in scalar_findings(inside, part.value, part.kind, nearest_edition(part.kind, edition)):
            yield below(part.path, found)


def _suffix(name: str) -> str:
    base = name.replace("\\", "/").rpartition("/")[2]
    return base[base.rindex(".") :] if "." in base else ""


def _outcome(
    document: Document,
    name: str,
    kind: str | None,
    edition: str | None,
    told: str,
    found: list[Violation],
    options: Options,
) -> _Outcome:
    from nfx_lint.config.policy import absolute

    wanted, policy = options.wanted(name), options.policy
    silencing = options.suppress and bool(
        document.comments
        or (policy and any(policy.covers(entry.file, absolute(name)) for entry in policy.entries))
    )
    # A rule that nobody wants to hear may still use a suppression.
    says = _anything if silencing else wanted.says
    findings = list(located(document, name, kind, edition, found, says))
    silenced, used, former = 0, frozenset[int](), frozenset[str]()
    if silencing:
        from nfx_lint.filters.suppressions import applied

        result = applied(findings, document, name, kind, policy, wanted)
        findings, silenced, former = result.findings, result.count, result.former
        used = frozenset(result.used)
    findings = [wanted.levelled(finding) for finding in findings if wanted.says(finding.rule)]
    known = stale = 0
    if policy:
        from nfx_lint.filters import baseline

        body = document.value if document.parsed else None
        findings = [replace(one, place=baseline.place_of(one.pointer, body)) for one in findings]
        if policy.baseline:
            findings, known, stale = baseline.subtracted(findings, policy.baseline, name, wanted.suppressible)
    file = CheckedFile(name, kind, edition, told or "none")
    return _Outcome(file, tuple(findings), silenced, known, stale, used, former)


def _anything(rule: str) -> bool:
    return True


def _without_document(name: str, found: Violation, options: Options) -> _Outcome:
    findings = placeless([found], None, options, name, Span(1, 1, 1, 1))
    return _Outcome(CheckedFile(name, None, None, "none"), findings)
