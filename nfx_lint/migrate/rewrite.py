"""Rewrites a body of a deprecated kind as its replacement, and notes what could not be moved.

A field is not moved if it would become an error at its new place.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nfx_lint.contracts.editions import editions_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.contracts.load import document
from nfx_lint.contracts.walk import node_at
from nfx_lint.diagnose import diagnosed
from nfx_lint.messages import joined
from nfx_lint.model import Facts, Json, Path
from nfx_lint.pointers import pointer_of, value_at
from nfx_lint.rules.catalogue import levels
from nfx_lint.suggest import misspelled

Moved = Mapping[str, Sequence[str]]  # fields, each with the objects that lead to it in the new kind


@dataclass(frozen=True, slots=True)
class Migrated:
    """A body in its new form, of `kind` in `edition`; `notes` say what was left out or stays deprecated."""

    body: Json
    kind: str
    edition: str
    notes: tuple[str, ...]


def migrated(body: Json, kind: str, edition: str) -> Migrated:
    """`body`, a `kind` of `edition`, rewritten as the kind that replaces it."""
    body, notes = copy.deepcopy(body), list[str]()
    for path, instead in list(_deprecated(body, kind, edition)):
        notes += _replace(body, path, instead, kind, edition)
    facts = facts_of(kind)
    new = facts.migrates_to or kind
    replaced = document(kind, edition).get("x-replaced-by", ())
    if new in replaced and edition in editions_of(new):
        if isinstance(body, dict):
            fields, new_fields = (document(one, edition)["properties"] for one in (kind, new))
            notes += _leave_out(body, fields, new_fields, facts.moved)
            body = _with_moved(body, facts.moved)
        return Migrated(body, new, edition, tuple(notes))
    if replaced:
        others = joined(replaced, "or")
        notes.append(f"{kind} is replaced by {others}, which takes another body: this one stays a {kind}")
    return Migrated(body, kind, edition, tuple(notes))


def _deprecated(body: Json, kind: str, edition: str) -> Iterator[tuple[Path, Mapping[str, Json]]]:
    """The deprecated fields of a body, each with the contract's advice."""
    for found in diagnosed(body, kind, edition):
        if found.rule == "deprecated-field":
            node = node_at(document(kind, edition), found.path, body)
            if node is not None and "x-deprecated" in node.schema:
                yield found.path, node.schema["x-deprecated"]


def _replace(body: Json, path: Path, instead: Mapping[str, Json], kind: str, edition: str) -> Iterator[str]:
    """Move a deprecated field of `body` to its successor; yields a note if that is impossible."""
    holder = value_at(body, path[:-1])
    if "use" not in instead:
        yield f"{pointer_of(path)} is deprecated and stays: {instead['text']}"
        return
    *way, target = instead["use"]
    name, shown = path[-1], ".".join(instead["use"])
    before = copy.deepcopy(holder)
    errors = _errors(body, kind, edition)
    inside = _opened(holder, way)
    if inside is not None and target in inside:
        del holder[name]
        if _errors(body, kind, edition) <= errors:
            yield f"{pointer_of(path)} is left out: `{shown}` is there already"
            return
    elif inside is not None:
        inside[target] = holder.pop(name)
        if _errors(body, kind, edition) <= errors:
            return
    holder.clear()
    holder.update(before)
    yield f"{pointer_of(path)} is deprecated and stays: its value does not fit `{shown}`"


def _opened(holder: dict[str, Json], way: Sequence[str]) -> dict[str, Json] | None:
    """The object that `way` leads to, created if there is none; None if another value is in the way."""
    inside: Json = holder
    for step in way:
        inside = inside.setdefault(step, {})
        if not isinstance(inside, dict):
            return None
    found: dict[str, Json] = inside
    return found


def _errors(body: Json, kind: str, edition: str) -> set[tuple[str, Path, Facts]]:
    return {
        (found.rule, found.path, found.facts)
        for found in diagnosed(body, kind, edition)
        if levels()[found.rule] == "error"
    }


def _leave_out(
    body: dict[str, Json], old: dict[str, Json], new: dict[str, Json], moved: Moved
) -> Iterator[str]:
    """Remove from `body` the unknown fields that have a meaning in the new kind; yields a note for each."""
    meant, now_meant = misspelled(body, old), misspelled(body.keys() - moved.keys(), new)
    for name in [name for name in body if name not in old]:
        if name in new or name in moved or meant.get(name) != now_meant.get(name, meant.get(name)):
            del body[name]
            yield f"{pointer_of((name,))} is left out: an unknown field that has a meaning in the new kind"


def _with_moved(body: dict[str, Json], moved: Moved) -> dict[str, Json]:
    """A body with its fields where the new kind has them."""
    new: dict[str, Json] = {}
    for name, value in body.items():
        inside = _opened(new, moved.get(name, ()))
        assert inside is not None, "nothing else is called so"
        inside[name] = value
    return new
