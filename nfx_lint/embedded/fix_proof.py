"""The proof of a fix in a host file: it is read again, and only the body that is fixed may differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nfx_lint.embedded.body import Body, Decoded, Host
from nfx_lint.embedded.host_file import CheckedBody, ExaminedHost, problems_of
from nfx_lint.fixes.changes import NotApplicable, applied, same
from nfx_lint.fixes.edits import edited
from nfx_lint.fixes.proof import Draft, Examined, Level, changes_of, counted, only_better

Examine = Callable[[str], ExaminedHost]


@dataclass(frozen=True, slots=True)
class HostDraft:
    """A fix of the body with this number. The offsets of its pieces are those in the host file."""

    body: int
    draft: Draft


def proven(
    before: ExaminedHost, drafts: Sequence[HostDraft], examine: Examine, level: Level
) -> ExaminedHost | None:
    """The host file after `drafts`, if these do what they should and nothing else."""
    pieces = sorted(piece for one in drafts for piece in one.draft.pieces)
    after = examine(edited(before.text, pieces))
    if _frame(after.host) != _frame(before.host):
        return None
    for number, body in enumerate(before.host.bodies):
        own = [one.draft for one in drafts if one.body == number]
        if not _is_as_meant(body, after.host.bodies[number], own):
            return None
        old, new = before.bodies[number], after.bodies[number]
        if (old is None) != (new is None) or (old and new and not _is_better(old, new, own, level)):
            return None
    return after


def _frame(host: Host) -> tuple[object, ...]:
    """What a fix of a body must not change in its host."""
    bodies = [(one.format, one.endpoint, one.kind) for one in host.bodies]
    faults = [one.rule for one in host.faults]
    sends = [(one.name, one.kind) for one in host.sends]
    return bodies, faults, sends, host.in_part


def _is_as_meant(old: Body, new: Body, drafts: Sequence[Draft]) -> bool:
    """Whether the values differ as the changes say."""
    if not old.reading.parsed:
        return new.reading.parsed if drafts else text_of(new) == text_of(old)
    value = old.reading.value
    try:
        for change in changes_of(drafts):
            value = applied(value, change)
    except NotApplicable:
        return False
    return new.reading.parsed and same(value, new.reading.value)


def text_of(body: Body) -> str:
    return body.source.text.value if isinstance(body.source, Decoded) else ""


def _is_better(old: CheckedBody, new: CheckedBody, drafts: Sequence[Draft], level: Level) -> bool:
    before, after = examined_body(old), examined_body(new)
    if not old[0].parsed and drafts:
        return all(draft.rule not in {rule for rule, _ in after.found} for draft in drafts)
    if (after.kind, after.edition) != (before.kind, before.edition):
        return False
    if not drafts:
        return after.found == before.found
    return only_better(before, after, drafts, changes_of(drafts), level)


def examined_body(checked: CheckedBody) -> Examined:
    """A body of a host file as a document with counted findings."""
    document, _, detection, _ = checked
    return counted(document, "", detection if detection.kind else None, problems_of(checked))
