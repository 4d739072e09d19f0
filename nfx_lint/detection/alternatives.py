"""Findings about a body that fits several kinds: those that hold for one kind only are left out.

If a field belongs to another kind, the hint names that kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.ranking import fields_by_kind
from nfx_lint.limits import MOST_ALTERNATIVES
from nfx_lint.model import Json, Violation

Diagnose = Callable[[Json, str, str], Iterable[Violation]]


def shared_by_all(
    found: Iterable[Violation], body: Json, alike: tuple[str, ...], edition: str | None, diagnose: Diagnose
) -> Iterator[Violation]:
    """The violations that a body has as every one of the kinds `alike`, which the hint names."""
    first, *others = alike[:MOST_ALTERNATIVES]
    found = [one for one in found if one.rule != "deprecated-endpoint"]
    everywhere = [
        {(one.rule, one.path) for one in diagnose(body, kind, nearest_edition(kind, edition))}
        for kind in others
    ]
    shared = [one for one in found if all((one.rule, one.path) in some for some in everywhere)]
    note = f"It could be {' or '.join((first, *others))}: set the kind with --kind."
    yield from (_with_note(one, note) for one in shared)
    if found and not shared:
        message = f"the kind cannot be detected: it could be {' or '.join((first, *others))}"
        yield Violation("unknown-kind", (), message, "Set the kind with --kind.")


def with_other_kind(found: Iterable[Violation], kind: str, others: tuple[str, ...]) -> Iterator[Violation]:
    """The violations; for a field of one of `others`, which fit nearly as well, the hint names that kind."""
    for one in found:
        other = _meant(one, kind, others)
        yield _with_note(one, other) if other else one


def _meant(one: Violation, kind: str, others: tuple[str, ...]) -> str:
    if one.rule == "missing-field" and one.path == () and one.facts.missing == "name":
        changes = next((other for other in others if other.startswith(f"{kind}.")), "")
        return f"If these are changes, set --kind {changes}." if changes else ""
    if one.rule != "unknown-field" or len(one.path) != 1:
        return ""
    key = one.path[0]
    other = next((other for other in others if key in fields_by_kind()[other].known), "")
    return f"`{key}` is a field of {other}: set --kind {other} if you mean that." if other else ""


def _with_note(one: Violation, note: str) -> Violation:
    return replace(one, hint=f"{one.hint} {note}".strip())
