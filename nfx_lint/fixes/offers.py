"""The fixes that a file's findings have: drafted from violations and faults, then proven one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nfx_lint.config.options import Options
from nfx_lint.fixes import syntax
from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.edits import pieces_of
from nfx_lint.fixes.proof import Draft, Examined, Level, examined, level_by, paths_after, proven
from nfx_lint.fixes.proposals import proposals
from nfx_lint.fixes.shown import Redacted, diff, shows_edits
from nfx_lint.fixes.titles import title_of
from nfx_lint.fixes.written import Written
from nfx_lint.limits import MOST_CHARACTERS_OF_PROOFS
from nfx_lint.locate.columns import ColumnIndex
from nfx_lint.locate.credentials import without_credentials
from nfx_lint.model import Edit, Fix, Path, Violation
from nfx_lint.source.document import Document
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import SyntaxFault

Problem = Violation | SyntaxFault


@dataclass(slots=True)
class _File:
    """What all fixes of a file share."""

    name: str
    options: Options
    written: Written
    before: Examined
    level: Level
    shown: Redacted
    lines: Lines
    columns: ColumnIndex
    read: int = field(default=0)  # characters, for the proofs


def fixes_of(document: Document, name: str, options: Options, found: Iterable[Problem]) -> dict[int, Fix]:
    """The fix of each problem that has one, by the problem's `id`."""
    before = examined(document, options, name)
    shown = Redacted(document, before.kind, before.edition)
    lines, level = Lines(document.text), level_by(options, name)
    file = _File(name, options, Written(document), before, level, shown, lines, ColumnIndex(shown.lines))
    fixes = {}
    for problem in found:
        fix = next(_proven(file, problem), None)
        if fix:
            fixes[id(problem)] = fix
    return fixes


def _proven(file: _File, problem: Problem) -> Iterator[Fix]:
    for draft in drafts(file.written, file.before, problem):
        file.read += len(file.written.text)
        if file.read > MOST_CHARACTERS_OF_PROOFS:
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
    now = Redacted(after.document, after.kind, after.edition, _hidden(file, draft))
    shareable = shows_edits(now, after.document.text, draft.pieces)
    title = title_of(draft.change, shareable=shareable) if draft.change else draft.title
    edits = []
    for start, end, text in draft.pieces:
        span = file.lines.span(start, end)
        edits.append(Edit(start, end, text, span, file.columns.columns(span)))
    lines = diff(file.shown, now)
    return Fix(
        without_credentials(title), draft.safe, draft.path, tuple(edits), draft.change, lines, shareable
    )


def _hidden(file: _File, draft: Draft) -> set[Path]:
    """The paths after a fix of the values that were private before."""
    return paths_after(file.shown.private, [draft])


def draft_of(fix: Fix, rule: str) -> Draft:
    """A proven fix as a draft, to be proven together with others."""
    pieces = tuple((edit.start, edit.end, edit.text) for edit in fix.edits)
    return Draft(rule, fix.path, fix.title, fix.safe, pieces, fix.change)
