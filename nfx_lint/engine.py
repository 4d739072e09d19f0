"""The pipeline, top to bottom: bytes → document → kind → accepted? → diagnosis → places → report.

What comes in are documents and options, what comes out is a `Report`. Nothing here prints or chooses an
exit code.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint.accept import accepted, first_edition, nothing_to_say
from nfx_lint.data.kinds import KINDS
from nfx_lint.detect import detect
from nfx_lint.model import (
    CheckedFile,
    Excerpt,
    Finding,
    Found,
    Json,
    Related,
    Report,
    Span,
    UsageError,
    pointer_of,
)

if TYPE_CHECKING:
    from nfx_lint.discover import Candidate
    from nfx_lint.frames import Frames
    from nfx_lint.policy import Policy, Wanted
    from nfx_lint.source.document import Document
    from nfx_lint.source.reading import Fault


@dataclass(frozen=True, slots=True)
class Options:
    """What to check against and what to say. Empty `select` means all rules; `kind` overrides detection."""

    kind: str | None = None
    edition: str | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()
    skip_unknown: bool = False
    policy: Policy | None = None
    suppress: bool = True
    # Whether the files are all that stand below the configuration's folder.
    whole: bool = False
    kind_told_by: str = "option"

    def says(self, rule: str) -> bool:
        """Whether findings of `rule` are wanted, whatever the file."""
        return self.wanted("").says(rule)

    def wanted(self, name: str) -> Wanted:
        """Which rules speak about the file called `name`; an empty name is a body without a file."""
        from nfx_lint.policy import wanted

        return wanted(self.select, self.ignore, self.policy, name)

    def for_file(self, name: str) -> Options:
        """These options with the kind that the configuration gives to the file called `name`."""
        kind = self.policy.kind_of(name) if self.policy and not self.kind else None
        return replace(self, kind=kind, kind_told_by="config") if kind else self


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


def check_candidates(candidates: Iterable[Candidate], options: Options) -> Report:
    """The report of files, each read from disk."""
    from nfx_lint.source.files import Unreadable, read_bytes

    outcomes = []
    for candidate in candidates:
        try:
            data = read_bytes(candidate.path)
        except Unreadable as fault:
            found = Found("unreadable-file", (), str(fault), fault.hint)
            outcomes.append(_without_document(candidate.path, found, options))
            continue
        outcomes.append(_checked(data, candidate.path, options, named=candidate.named))
    return _report(outcomes, options)


def check_source(data: bytes, name: str, options: Options, *, named: bool = True) -> Report:
    """The report of one document; `name` tells its format by its ending and stands in the findings."""
    return _report([_checked(data, name, options, named=named)], options)


def check_body(body: Json, options: Options) -> Report:
    """The report of a body that is in no file: its findings have pointers and no places."""
    kind, found = _kind_of(body, options)
    if found:
        return Report(findings=placeless([found], None, options))
    assert kind is not None
    edition = edition_of(kind, options.edition)
    told = _all_found(body, kind, edition, options)
    return Report(findings=placeless(told, kind, options)) if told else Report()


def edition_of(kind: str, edition: str | None) -> str:
    """The edition to check `kind` against. Raises `UsageError` for a kind or an edition that is not there."""
    if kind not in KINDS:
        raise UsageError(f"there is no kind `{kind}`; known are {', '.join(KINDS)}")
    if edition is not None and edition not in KINDS[kind]["editions"]:
        there = ", ".join(KINDS[kind]["editions"])
        raise UsageError(f"edition {edition} has no contract for {kind}; there is {there}")
    return edition or first_edition(kind)


def diagnosed(body: Json, kind: str, edition: str) -> list[Found]:
    """All that the contract and the rules say about a body."""
    from nfx_lint import rules
    from nfx_lint.contract import diagnose

    contract = diagnose.findings(body, kind, edition)
    return [*contract, *rules.findings(body, kind, edition, contract)]


def _all_found(body: Json, kind: str, edition: str, options: Options) -> list[Found]:
    """What is to be said about a body by the contract, the rules and the user's own rules."""
    found = [] if nothing_to_say(body, kind, edition) else diagnosed(body, kind, edition)
    if options.policy and options.policy.rules:
        from nfx_lint import rules

        own = options.policy.placed(kind, edition)
        found += list(rules.findings(body, kind, edition, found, own))
    return found


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
    from nfx_lint.suppress import entry_findings

    used = {number for one in outcomes for number in one.used}
    checked = [one.file.file for one in outcomes if one.file]
    wanted = options.wanted(policy.source)
    for finding in entry_findings(policy, used, checked, options.whole, wanted):
        if wanted.says(finding.rule):
            yield wanted.levelled(finding)


def _checked(data: bytes, name: str, options: Options, *, named: bool) -> _Outcome:
    options = options.for_file(name)
    if options.kind:
        edition_of(options.kind, options.edition)
    own_rules = options.policy and options.policy.rules
    kind = None if own_rules else accepted(data, name, options.kind, options.edition)
    if kind:
        told = options.kind_told_by if options.kind else "content"
        return _Outcome(CheckedFile(name, kind, edition_of(kind, options.edition), told))
    from nfx_lint.source.document import read

    document = read(data, _suffix(name))
    may_skip = (options.skip_unknown or not named) and not options.kind
    if not document.parsed:
        if may_skip and not _speaks_of_northflank(document.text):
            return _Outcome(None)
        return _outcome(document, name, None, None, "", [], options)
    told, wanted = _told_kind(document, options)
    kind, unknown = _kind_of(document.value, options, wanted)
    if unknown:
        if may_skip:
            return _Outcome(None)
        return _outcome(document, name, None, None, "", [unknown], options)
    assert kind is not None
    edition = edition_of(kind, options.edition)
    found = _all_found(document.value, kind, edition, options)
    # That a number is too large has been said by the reader, where it is written.
    told_already = {fault.path for fault in document.faults if fault.rule == "number-changes"}
    found = [one for one in found if not (one.rule == "non-json-value" and one.path in told_already)]
    if document.ambiguous:
        from nfx_lint.contract.scalars import findings as scalar_findings

        found += scalar_findings(document.ambiguous, document.value, kind, edition)
    return _outcome(document, name, kind, edition, told, found, options)


def _suffix(name: str) -> str:
    base = name.replace("\\", "/").rpartition("/")[2]
    return base[base.rindex(".") :] if "." in base else ""


def _told_kind(document: Document, options: Options) -> tuple[str, str | None]:
    """How the kind is known, and the kind if something says it: an option, or a comment on the first line."""
    if options.kind:
        return options.kind_told_by, options.kind
    first = document.text.partition("\n")[0].strip() if document.format == "yaml" else ""
    if first.startswith("#") and "nfx-lint:" in first:
        for word in first.partition("nfx-lint:")[2].split():
            if word.startswith("kind="):
                return "comment", word.removeprefix("kind=")
    return "content", None


def _kind_of(body: Json, options: Options, wanted: str | None = None) -> tuple[str | None, Found | None]:
    """The kind of a body, or the finding that says that it cannot be told."""
    wanted = wanted or options.kind
    if wanted:
        if wanted in KINDS:
            return wanted, None
        if options.kind:
            edition_of(options.kind, options.edition)
        from nfx_lint.contract.words import quoted

        return None, Found(
            "unknown-kind", (), f"there is no kind {quoted(wanted)}", f"Known are {', '.join(KINDS)}."
        )
    detection = detect(body)
    kind = detection.kind or _best_fit(body, detection.candidates, options)
    if kind:
        return kind, None
    if not detection.northflank:
        return None, Found(
            "not-northflank",
            (),
            f"not a Northflank document: {detection.reason}",
            "Leave it out of the check, or say what it is with --kind.",
        )
    return None, Found(
        "unknown-kind", (), f"the kind cannot be told: {detection.reason}", "Say what it is with --kind."
    )


def _best_fit(body: Json, candidates: Iterable[str], options: Options) -> str | None:
    """Of kinds whose keys fit equally well, the one that has the least to complain of, if it is one."""
    counts = sorted(
        (len(diagnosed(body, kind, edition_of(kind, options.edition))), kind) for kind in candidates
    )
    return counts[0][1] if len(counts) > 1 and counts[0][0] < counts[1][0] else None


def _speaks_of_northflank(text: str) -> bool:
    """Whether a text that cannot be parsed names enough of a contract's own fields to be meant for us."""
    required = {
        key
        for entry in KINDS.values()
        for edition in entry["editions"].values()
        for key in edition["required"]
    }
    return sum(key in text for key in required - {"name", "id", "data", "status"}) >= 2


def _outcome(
    document: Document,
    name: str,
    kind: str | None,
    edition: str | None,
    told: str,
    found: list[Found],
    options: Options,
) -> _Outcome:
    from nfx_lint.policy import absolute

    wanted, policy = options.wanted(name), options.policy
    silencing = options.suppress and bool(
        document.comments
        or (policy and any(policy.covers(entry.file, absolute(name)) for entry in policy.entries))
    )
    # A rule that nobody wants to hear may still use a suppression.
    says = _anything if silencing else wanted.says
    findings = list(_located(document, name, kind, edition, found, says))
    silenced, used, former = 0, frozenset[int](), frozenset[str]()
    if silencing:
        from nfx_lint.suppress import applied

        result = applied(findings, document, name, kind, policy, wanted)
        findings, silenced, former = result.findings, result.count, result.former
        used = frozenset(result.used)
    findings = [wanted.levelled(finding) for finding in findings if wanted.says(finding.rule)]
    known = stale = 0
    if policy:
        from nfx_lint import baseline

        body = document.value if document.parsed else None
        findings = [replace(one, place=baseline.place_of(one.pointer, body)) for one in findings]
        if policy.baseline:
            findings, known, stale = baseline.subtracted(findings, policy.baseline, name, wanted.suppressible)
    file = CheckedFile(name, kind, edition, told or "none")
    return _Outcome(file, tuple(findings), silenced, known, stale, used, former)


def _anything(rule: str) -> bool:
    return True


def _without_document(name: str, found: Found, options: Options) -> _Outcome:
    findings = placeless([found], None, options, name, Span(1, 1, 1, 1))
    return _Outcome(CheckedFile(name, None, None, "none"), findings)


def placeless(
    found: Iterable[Found], kind: str | None, options: Options, name: str = "", span: Span | None = None
) -> tuple[Finding, ...]:
    from nfx_lint.redact import without_credentials as clean

    wanted = options.wanted(name)
    return tuple(
        wanted.levelled(
            Finding(
                name,
                kind,
                one.rule,
                _level(one.rule),
                clean(one.message),
                clean(one.hint),
                clean(pointer_of(one.path)),
                span,
            )
        )
        for one in found
        if wanted.says(one.rule)
    )


def _level(rule: str) -> Json:
    from nfx_lint.rules import levels

    return levels().get(rule, "error")  # a user's own rule has its level from `Wanted`


def _located(
    document: Document,
    name: str,
    kind: str | None,
    edition: str | None,
    found: list[Found],
    says: Callable[[str], bool],
) -> Iterator[Finding]:
    """Findings with their places and the lines they stand on, without secrets."""
    from nfx_lint.frames import Frames

    found = [one for one in found if says(one.rule)]
    faults = [fault for fault in document.faults if says(fault.rule)]
    if not found and not faults:
        return
    frames = Frames(
        document,
        kind,
        edition,
        [one.path for one in found] + [path for one in found for path, _ in one.related],
    )
    yield from frames.measured(_placed(frames, name, kind, faults, found))


def _placed(
    frames: Frames, name: str, kind: str | None, faults: list[Fault], found: list[Found]
) -> Iterator[Finding]:
    for fault in faults:
        yield _finding(
            name,
            kind,
            fault.rule,
            fault.message,
            fault.hint,
            pointer_of(fault.path),
            fault.span,
            frames.excerpt(fault.span),
            fault.related,
        )
    for one in found:
        span = frames.span(one)
        related = tuple(Related(words, frames.value_span(path)) for path, words in one.related)
        use = frames.use(one)
        if use:
            related = (*related, Related("used here", use))
        yield _finding(
            name,
            kind,
            one.rule,
            one.message,
            one.hint,
            pointer_of(one.path),
            span,
            frames.excerpt(span),
            related,
        )


def _finding(
    name: str,
    kind: str | None,
    rule: str,
    message: str,
    hint: str,
    pointer: str,
    span: Span,
    excerpt: Excerpt | None,
    related: tuple[Related, ...],
) -> Finding:
    from nfx_lint.redact import without_credentials as clean

    return Finding(
        name, kind, rule, _level(rule), clean(message), clean(hint), clean(pointer), span, excerpt, related
    )
