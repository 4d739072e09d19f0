"""Applies the fixes of a file, round by round, until nothing is left to fix."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from nfx_lint.config.options import Options
from nfx_lint.fixes.offers import draft_of
from nfx_lint.fixes.proof import Draft, Examined, Level, examined, hidden_after, level_by, proven
from nfx_lint.fixes.shown import Redacted, diff
from nfx_lint.limits import MOST_ROUNDS_OF_FIXES
from nfx_lint.locate.shown import NOTHING, Hidden
from nfx_lint.model import Finding
from nfx_lint.source.document import Document, read

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file after its fixes: its new bytes, how many findings were fixed, and the change without secrets."""

    data: bytes
    count: int
    diff: tuple[str, ...] = ()


def fixed(
    data: bytes, name: str, options: Options, findings: Callable[[bytes], Iterable[Finding]], *, unsafe: bool
) -> Fixed:
    """The file `name` with its fixes applied; `findings` checks it, with fixes, after each round."""
    options = options.for_file(name)
    level, suffix = level_by(options, name), options.suffix(name)
    now, count = data, 0
    hidden = NOTHING
    for _ in range(MOST_ROUNDS_OF_FIXES):
        drafts = apart(
            draft_of(one.fix, one.rule) for one in findings(now) if one.fix and (one.fix.safe or unsafe)
        )
        if not drafts:
            break
        before = examined(read(now, suffix), options, name)
        # Hidden values stay hidden, even if their key now has a name whose values may be shown.
        shown = _shown(before, hidden)
        after, done = _together(before, drafts, options, suffix, level)
        if after is None:
            break
        now, count = _encoded(after.document, now), count + len(done)
        hidden = hidden_after(shown.hidden, done)
    if now == data:
        return Fixed(data, 0)
    old, new = (examined(read(one, suffix), options, name) for one in (data, now))
    return Fixed(now, count, diff(_shown(old), _shown(new, hidden)))


def _shown(file: Examined, hidden: Hidden = NOTHING) -> Redacted:
    return Redacted.of(file.document, file.kind, file.edition, hidden)


def apart(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts, from the start of the text, that do not touch the text of an earlier one."""
    chosen: list[Draft] = []
    taken: list[tuple[int, int]] = []
    for draft in sorted(drafts, key=lambda draft: draft.pieces[0]):
        spans = [(start, end) for start, end, _ in draft.pieces]
        if not any(_overlap(span, other) for span in spans for other in taken):
            chosen.append(draft)
            taken += spans
    return chosen


def _overlap(left: tuple[int, int], right: tuple[int, int]) -> bool:
    return left[0] == right[0] or (left[0] < right[1] and right[0] < left[1])


def _together(
    before: Examined, drafts: Sequence[Draft], options: Options, suffix: str, level: Level
) -> tuple[Examined | None, Sequence[Draft]]:
    """The document after all drafts, or after as many of the first ones as can be proven together."""
    count = len(drafts)
    while count:
        after = proven(before, drafts[:count], options, suffix, level)
        if after:
            return after, drafts[:count]
        count //= 2
    return None, ()


def _encoded(document: Document, like: bytes) -> bytes:
    """A document as bytes; the reader of YAML drops a byte order mark, which stays."""
    marked = document.format == "yaml" and like.startswith(_MARK)
    return (_MARK if marked else b"") + document.text.encode()
