"""The fixes that a file's findings have: drafted from violations and faults, then proven one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from nfx_lint.config.options import Options
from nfx_lint.fixes import syntax
from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.edits import pieces_of
from nfx_lint.fixes.possible import may_have_fix
from nfx_lint.fixes.proof import Draft, Examined, Level, hidden_after, level_by, proven
from nfx_lint.fixes.proposals import proposals
from nfx_lint.fixes.shown import Redacted, diff, shows_edits
from nfx_lint.fixes.titles import title_of
from nfx_lint.fixes.written import Written
from nfx_lint.limits import MOST_ALIKE, MOST_CHARACTERS_OF_PROOFS, MOST_CHARACTERS_OF_SHOWN_PROOFS
from nfx_lint.locate.columns import ColumnIndex
from nfx_lint.locate.credentials import without_credentials
from nfx_lint.model import Edit, Fix, Violation
from nfx_lint.source.document import Document
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import SyntaxFault

Problem = Violation | SyntaxFault


@dataclass
class _File:
    """The data that all fixes of a file share; a file without fixes needs only the first four fields."""

    name: str
    options: Options
    written: Written
    before: Examined
    read: int = field(default=0)  # characters, for the proofs

    @cached_property
    def level(self) -> Level:
        return level_by(self.options, self.name)

    @cached_property
    def shown(self) -> Redacted:
        return Redacted.of(self.before.document, self.before.kind, self.before.edition)

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.written.text)

    @cached_property
    def columns(self) -> ColumnIndex:
        return ColumnIndex(self.shown.lines)


def fixes_of(before: Examined, name: str, options: Options, found: Sequence[Problem]) -> dict[int, Fix]:
    """The fix of each problem that has one, by its `id`; if many are alike, only of those that are shown."""
    file = _File(name, options, Written(before.document), before)
    problems = found if options.every_fix else _first_alike(before.document, found)
    problems = [one for one in problems if may_have_fix(one)]
    if before.document.parsed:
        file.written.find([one.path for one in problems])
    fixes = {}
    for problem in problems:
        fix = next(_proven(file, problem), None)
        if fix:
            fixes[id(problem)] = fix
    return fixes


def _first_alike(document: Document, found: Sequence[Problem]) -> Sequence[Problem]:
    """The problems that formats for people show: of many of one rule, only the first."""
    counts = Counter(one.rule for one in found)
    if not counts or max(counts.values()) <= MOST_ALIKE:
        return found
    places = document.locate({one.path for one in found}) if document.parsed else {}
    starts = {path: place.key or place.value for path, place in places.items()}
    if starts:
        found = sorted(found, key=lambda one: (starts[one.path].line, starts[one.path].column))
    taken, first = Counter[str](), list[Problem]()
    for one in found:
        taken[one.rule] += 1
        if taken[one.rule] <= MOST_ALIKE:
            first.append(one)
    return first


def _proven(file: _File, problem: Problem) -> Iterator[Fix]:
    most = MOST_CHARACTERS_OF_PROOFS if file.options.every_fix else MOST_CHARACTERS_OF_SHOWN_PROOFS
    if file.read > most:
        return
    for draft in drafts(file.written, file.before, problem):
        file.read += len(file.written.text)
        if file.read > most:
            return
        after = proven(file.before, [draft], file.options, file.options.suffix(file.name), file.level)
        if after:
            yield _fix(file, draft, after)


def drafts(written: Written, before: Examined, problem: Problem) -> Iterator[Draft]:
    """The fixes to try for a problem, the best first."""
    if isinstance(problem, SyntaxFault):
        yield from syntax.drafts(problem, written)
        if problem.rule == "syntax-error" or not written.document.parsed:
            return
        problem = Violation(problem.rule, problem.path, "")
    if not before.kind:
        return
    for change in proposals(problem, written, before.kind, before.edition):
        try:
            pieces = tuple(pieces_of(written, change))
        except NotApplicable:
            continue
        yield Draft(problem.rule, problem.path, "", change.safe, pieces, change)


def _fix(file: _File, draft: Draft, after: Examined) -> Fix:
    hidden = hidden_after(file.shown.hidden, [draft])
    now = Redacted.of(after.document, after.kind, after.edition, hidden)
    edits = []
    for start, end, text in draft.pieces:
        span = file.lines.span(start, end)
        edits.append(Edit(start, end, text, span, file.columns.columns(span)))
    shareable = shows_edits(file.shown, now, after.document.text, edits)
    title = title_of(draft.change, shareable=shareable) if draft.change else draft.title
    lines = diff(file.shown, now)
    return Fix(
        without_credentials(title), draft.safe, draft.path, tuple(edits), draft.change, lines, shareable
    )


def draft_of(fix: Fix, rule: str) -> Draft:
    """A proven fix as a draft, to be proven together with others."""
    pieces = tuple((edit.start, edit.end, edit.text) for edit in fix.edits)
    return Draft(rule, fix.path, fix.title, fix.safe, pieces, fix.change)
