"""Applies the fixes of a host file, round by round, as `fixes.apply` does for documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from nfx_lint.config.options import Options
from nfx_lint.embedded.body import Body, Decoded
from nfx_lint.embedded.fix_offers import all_hidden_after
from nfx_lint.embedded.fix_proof import Examine, HostDraft, examined_body, proven
from nfx_lint.embedded.fix_shown import hidden_in, shown
from nfx_lint.embedded.host_file import CheckedBody, ExaminedHost, examined
from nfx_lint.fixes.apply import Fixed, apart
from nfx_lint.fixes.offers import draft_of
from nfx_lint.fixes.proof import Draft, Level, level_by
from nfx_lint.fixes.shown import diff
from nfx_lint.limits import MOST_ROUNDS_OF_FIXES
from nfx_lint.locate.shown import Hidden
from nfx_lint.model import Finding

_MARK = b"\xef\xbb\xbf"


def fixed_host(
    data: bytes, name: str, options: Options, findings: Callable[[bytes], Iterable[Finding]], *, unsafe: bool
) -> Fixed:
    """The host file `name` with its bodies fixed; `findings` checks it, with fixes, after each round."""
    options = replace(options.for_file(name), fixes=False, every_fix=False)
    mark = _MARK if data.startswith(_MARK) else b""
    examine: Examine = partial(examined, name=name, options=options)
    first = now = examine(data.removeprefix(mark).decode())
    hidden: dict[int, Hidden] = {}
    level, count = level_by(options, name), 0
    for _ in range(MOST_ROUNDS_OF_FIXES):
        found = findings(mark + now.text.encode())
        offered = apart(draft_of(one.fix, one.rule) for one in found if one.fix and (one.fix.safe or unsafe))
        after, done = _together(now, _in_bodies(now, offered), examine, level)
        if after is None:
            break
        hidden = all_hidden_after(hidden_in(now, hidden), done)
        now, count = after, count + len(done)
    if now.text == first.text:
        return Fixed(data, 0)
    return Fixed(mark + now.text.encode(), count, diff(shown(first, {}), shown(now, hidden)))


def _together(
    before: ExaminedHost, drafts: Sequence[HostDraft], examine: Examine, level: Level
) -> tuple[ExaminedHost | None, Sequence[HostDraft]]:
    """The file after all drafts, or after as many of the first ones as prove right together."""
    count = len(drafts)
    while count:
        after = proven(before, drafts[:count], examine, level)
        if after:
            return after, drafts[:count]
        count //= 2
    return None, ()


def _in_bodies(host: ExaminedHost, drafts: Iterable[Draft]) -> list[HostDraft]:
    """Drafts with the body that each is about: the one around it that has the finding."""
    found = []
    for draft in drafts:
        start, end = draft.pieces[0][0], draft.pieces[-1][1]
        for number, checked in enumerate(host.bodies):
            first, last = _extent(host.host.bodies[number])
            if checked and first <= start and end <= last and _has(checked, draft):
                found.append(HostDraft(number, draft))
                break
    return found


def _has(checked: CheckedBody, draft: Draft) -> bool:
    """Whether a body has the finding of a draft."""
    return (draft.rule, draft.path) in examined_body(checked).found


def _extent(body: Body) -> tuple[int, int]:
    """Where a body is written in its file."""
    if isinstance(body.source, Decoded):
        text = body.source.text
        return (text.starts[0], text.ends[-1]) if text.value else (0, 0)
    return body.source.values[()] if body.source else (0, 0)
