"""The fixes that the bodies of a host file have: drafted in the body's text, proven on the host file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from nfx_lint.config.options import Options
from nfx_lint.embedded.body import Body, Decoded
from nfx_lint.embedded.fix_literals import pieces_of_literal
from nfx_lint.embedded.fix_proof import Examine, HostDraft, examined_body, proven
from nfx_lint.embedded.fix_shown import hidden_in, shown
from nfx_lint.embedded.fix_text import in_host
from nfx_lint.embedded.host_file import CheckedBody, ExaminedHost, examined, problems_of
from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.offers import Problem, drafts
from nfx_lint.fixes.possible import may_have_fix
from nfx_lint.fixes.proof import Draft, Level, hidden_after, level_by
from nfx_lint.fixes.proposals import proposals
from nfx_lint.fixes.shown import Redacted, diff, shows_edits
from nfx_lint.fixes.titles import title_of
from nfx_lint.fixes.written import Written
from nfx_lint.limits import MOST_CHARACTERS_OF_PROOFS, MOST_CHARACTERS_OF_SHOWN_PROOFS
from nfx_lint.locate.columns import ColumnIndex
from nfx_lint.locate.credentials import without_credentials
from nfx_lint.locate.shown import Hidden
from nfx_lint.model import Edit, Fix, Violation
from nfx_lint.source.document import Document
from nfx_lint.source.lines import Lines


@dataclass
class _Host:
    """What all fixes of a host file share."""

    before: ExaminedHost
    examine: Examine
    level: Level
    left: int  # characters, for the proofs

    @cached_property
    def shown(self) -> Redacted:
        return shown(self.before, {})

    @cached_property
    def hidden(self) -> dict[int, Hidden]:
        return hidden_in(self.before, {})

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.before.text)

    @cached_property
    def columns(self) -> ColumnIndex:
        return ColumnIndex(self.shown.lines)


def fixes_of(
    before: ExaminedHost, name: str, options: Options, is_located: Callable[[str], bool]
) -> dict[int, Fix]:
    """The fix of each problem that has one, by its `id`."""
    most = MOST_CHARACTERS_OF_PROOFS if options.every_fix else MOST_CHARACTERS_OF_SHOWN_PROOFS
    plain = replace(options, fixes=False, every_fix=False)
    host = _Host(before, partial(examined, name=name, options=plain), level_by(options, name), most)
    fixes = {}
    for number, checked in enumerate(before.bodies):
        for problem in problems_of(checked) if checked else ():
            if is_located(problem.rule) and may_have_fix(problem):
                fix = next(_proven(host, number, problem), None)
                if fix:
                    fixes[id(problem)] = fix
    return fixes


def _proven(host: _Host, number: int, problem: Problem) -> Iterator[Fix]:
    checked = host.before.bodies[number]
    for draft in _drafts(host.before.text, checked, problem) if checked else ():
        host.left -= len(host.before.text)
        if host.left < 0:
            return
        one = HostDraft(number, draft)
        after = proven(host.before, [one], host.examine, host.level)
        if after:
            yield _fix(host, one, after)


def _drafts(file: str, checked: CheckedBody, problem: Problem) -> Iterator[Draft]:
    """The fixes to try for a problem of a body, in the host file."""
    document, body, _, _ = checked
    if isinstance(body.source, Decoded):
        before, source = examined_body(checked), body.source
        for draft in drafts(Written(source.document), before, problem):
            try:
                yield replace(draft, pieces=tuple(in_host(draft.pieces, source.text, file)))
            except NotApplicable:
                continue
    elif body.source is not None and isinstance(problem, Violation):
        yield from _drafts_of_literal(document, body, checked, problem)


def _drafts_of_literal(
    document: Document, body: Body, checked: CheckedBody, problem: Violation
) -> Iterator[Draft]:
    written, detection = Written(document), checked[2]
    language = "" if body.source is None or isinstance(body.source, Decoded) else body.source.language
    for change in proposals(problem, written, detection.kind, detection.edition):
        try:
            pieces = tuple(pieces_of_literal(written, change, language))
        except NotApplicable:
            continue
        yield Draft(problem.rule, problem.path, "", change.safe, pieces, change)


def _fix(host: _Host, one: HostDraft, after: ExaminedHost) -> Fix:
    draft = one.draft
    now = shown(after, all_hidden_after(host.hidden, [one]))
    edits = []
    for start, end, text in draft.pieces:
        span = host.lines.span(start, end)
        edits.append(Edit(start, end, text, span, host.columns.columns(span)))
    shareable = shows_edits(host.shown, now, after.text, edits)
    title = title_of(draft.change, shareable=shareable) if draft.change else draft.title
    lines = diff(host.shown, now)
    return Fix(
        without_credentials(title), draft.safe, draft.path, tuple(edits), draft.change, lines, shareable
    )


def all_hidden_after(hidden: Mapping[int, Hidden], done: Sequence[HostDraft]) -> dict[int, Hidden]:
    """By body, where what was hidden before is after fixes."""
    return {
        number: hidden_after(own, [one.draft for one in done if one.body == number])
        for number, own in hidden.items()
    }
