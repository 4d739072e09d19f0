"""Differences between two contracts of a kind, place by place, in plain words.

Swapping the contracts swaps the words: added and removed, required and optional, tightened and loosened.
A difference that is neither is `changed` both ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf
from typing import Literal

from nfx_lint.contracts.align import (
    REPLACED_BY,
    Schema,
    Shared,
    by_value,
    deciding_field,
    of_type,
    shared_places,
)
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.unions import deciding_keys
from nfx_lint.messages import TYPES, joined, listed
from nfx_lint.model import Json, Path
from nfx_lint.patterns.matching import finds, texts_of_one_alone

What = Literal["added", "removed", "required", "optional", "tightened", "loosened", "changed"]

_LENGTHS = ("minLength", "maxLength")
_BOUNDS = {
    "string": _LENGTHS,
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
    "array": ("minItems", "maxItems"),
}
_NONE = "none"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change. In `path` a `*` is any item or key; `branch` is the branch of a union that it concerns."""

    path: Path
    what: What
    detail: str = ""
    branch: str = ""


def differences(old: Schema, new: Schema) -> list[Difference]:
    """The differences between two bundled contracts of one kind, parents first."""
    found = (
        Difference((*place.path, *below), what, detail, place.branch)
        for place in shared_places(old, new)
        for below, what, detail in changes(place)
    )
    return list(dict.fromkeys(found))


Change = tuple[Path, What, str]  # where below the place, what, the detail


def changes(place: Shared) -> Iterator[Change]:
    """The differences at one place of two contracts, without those below it."""
    old, new = place.old, place.new
    yield from _annotations(old, new)
    yield from _types(old, new)
    if deciding_field(old) or deciding_field(new):
        yield from _branches(old, new)
        return
    for one in ("object", "array", "string", "number", "integer"):
        left, right = _takes_type(old, one), _takes_type(new, one)
        if (
            left
            and right
            and not (one == "integer" and _takes_type(old, "number") and _takes_type(new, "number"))
        ):
            yield from _of_type(one, of_type(old, one), of_type(new, one))


def _takes_type(schema: Schema, one: str) -> bool:
    types = types_of(schema)
    return not types or one in types or (one == "integer" and "number" in types)


def _annotations(old: Schema, new: Schema) -> Iterator[Change]:
    if ("x-deprecated" in old) != ("x-deprecated" in new):
        yield (), "changed", "deprecated" if "x-deprecated" in new else "no longer deprecated"
    before, after = (joined(one.get(REPLACED_BY, ()), "or") for one in (old, new))
    if before != after:
        yield (), "changed", f"replaced by {after}" if after else f"no longer replaced by {before}"
    if bool(old.get("x-expression")) != bool(new.get("x-expression")):
        wider = bool(new.get("x-expression"))
        yield (), _wider(wider), "takes an expression" if wider else "takes no expression"


def _wider(wider: bool) -> What:
    return "loosened" if wider else "tightened"


def _types(old: Schema, new: Schema) -> Iterator[Change]:
    left, right = types_of(old), types_of(new)
    for names, others, wider in ((right, left, True), (left, right, False)):
        if not names and others:
            yield (), _wider(wider), "may be anything" if wider else "may no longer be anything"
        fresh = [one for one in names if others and not (one in others or _is_number(one, others))]
        if fresh:
            may = "may be" if wider else "may no longer be"
            yield (), _wider(wider), f"{may} {' or '.join(TYPES[one] for one in fresh)}"


def _is_number(one: str, types: Iterable[str]) -> bool:
    return one == "integer" and "number" in types


def _of_type(one: str, old: Schema, new: Schema) -> Iterator[Change]:
    if one == "object":
        yield from _fields(old, new)
        yield from _others(old, new)
        yield from _options(old, new)
        return
    if one == "string" and ("oneOf" in old or "oneOf" in new):
        yield from _texts(old, new)
        return
    yield from _keywords(one, old, new)


def _keywords(one: str, old: Schema, new: Schema) -> Iterator[Change]:
    if one != "array":
        yield from _values(old.get("enum"), new.get("enum"))
    for keyword in _BOUNDS.get(one, ()):
        yield from _bound(keyword, old.get(keyword), new.get(keyword))
    if one == "string":
        yield from _pattern(old.get("pattern"), new.get("pattern"))


def _values(old: list[Json] | None, new: list[Json] | None) -> Iterator[Change]:
    if old is None or new is None:
        if old is not new:
            only = ", ".join(map(str, old or new or ()))
            yield (), _wider(new is None), f"{'no longer only' if new is None else 'only'} {only}"
        return
    gained, lost = [one for one in new if one not in old], [one for one in old if one not in new]
    if gained:
        yield (), "loosened", f"also {', '.join(map(str, gained))}"
    if lost:
        yield (), "tightened", f"no longer {', '.join(map(str, lost))}"


def _bound(keyword: str, old: float | None, new: float | None) -> Iterator[Change]:
    if old == new:
        return
    edge = -inf if keyword.startswith("min") else inf
    before, after = edge if old is None else old, edge if new is None else new
    wider = after < before if keyword.startswith("min") else after > before
    shown = [_NONE if one is None else str(one) for one in (old, new)]
    yield (), _wider(wider), f"{keyword} {shown[0]} -> {shown[1]}"


def _pattern(old: str | None, new: str | None) -> Iterator[Change]:
    if old == new:
        return
    lost, gained = _texts_of_one(old, new)
    what: What = "changed" if lost == gained else _wider(gained)
    if lost or gained:
        yield (), what, f"pattern {old or _NONE} -> {new or _NONE}"


def _texts_of_one(old: str | None, new: str | None) -> tuple[bool, bool]:
    """Whether the old pattern takes texts that the new one does not, and the other way round."""
    return texts_of_one_alone(old or "", new or "")


def _texts(old: Schema, new: Schema) -> Iterator[Change]:
    """The allowed texts of a field in words: listed values or a form."""
    (old_words, old_form), (new_words, new_form) = _words_and_form(old), _words_and_form(new)
    gained = [word for word in new_words if word not in old_words and not _takes(old_form, word)]
    lost = [word for word in old_words if word not in new_words and not _takes(new_form, word)]
    if gained:
        yield (), "loosened", f"also {', '.join(gained)}"
    if lost:
        yield (), "tightened", f"no longer {', '.join(lost)}"
    if old_form is not None and new_form is not None:
        yield from _keywords("string", old_form, new_form)
    elif old_form is not new_form:
        wider = new_form is not None
        yield (), _wider(wider), "also other texts" if wider else "no longer other texts"


def _words_and_form(schema: Schema) -> tuple[list[str], Schema | None]:
    variants = schema.get("x-variants", ())
    if not any("value" in variant for variant in variants):
        return [], schema
    words = [variant["value"] for variant in variants if "value" in variant]
    pairs = zip(variants, schema["oneOf"], strict=True)
    form = next((branch for variant, branch in pairs if "value" not in variant), None)
    own = {key: value for key, value in schema.items() if key not in ("oneOf", "x-variants")}
    return words, None if form is None else {**own, **form}


def _takes(form: Schema | None, word: str) -> bool:
    if form is None or word not in form.get("enum", (word,)):
        return False
    if not form.get("minLength", 0) <= len(word) <= form.get("maxLength", inf):
        return False
    return "pattern" not in form or finds(form["pattern"], word)


def _fields(old: Schema, new: Schema) -> Iterator[Change]:
    left, right = old.get("properties", {}), new.get("properties", {})
    for what, fields, others, holder in (("added", right, left, new), ("removed", left, right, old)):
        for name in fields:
            if name not in others:
                detail = "required" if name in holder.get("required", ()) else ""
                yield (name,), "added" if what == "added" else "removed", detail
    yield from _needed(old.get("required", ()), new.get("required", ()), left, right)


def _needed(
    old: Iterable[str], new: Iterable[str], left: Iterable[str], right: Iterable[str], detail: str = ""
) -> Iterator[Change]:
    """Fields that became required or optional; added and removed fields are reported as such."""
    for name in dict.fromkeys((*old, *new)):
        if (name in old) != (name in new) and (name in left) == (name in right):
            yield (name,), "required" if name in new else "optional", detail


def _others(old: Schema, new: Schema) -> Iterator[Change]:
    """Whether an object takes fields of any name."""
    before, after = _openness(old), _openness(new)
    if before != after:
        names = ("no other fields", "other fields of one form only", "other fields of any form")
        yield (), _wider(after > before), f"takes {names[after]}"


def _openness(schema: Schema) -> int:
    others = schema.get("additionalProperties")
    return 0 if others is False else 1 if isinstance(others, dict) and others else 2


def _options(old: Schema, new: Schema) -> Iterator[Change]:
    """Unions of fields that exclude each other."""
    left, right = deciding_keys(old.get("x-variants", ())), deciding_keys(new.get("x-variants", ()))
    if not left or not right:
        if left or right:
            names = listed(left or right, "or")
            yield (), _wider(bool(left)), f"{'no longer only' if left else 'only'} one of {names}"
        return
    for name in (*(key for key in left if key not in right), *(key for key in right if key not in left)):
        known = name in old.get("properties", {}) and name in new.get("properties", {})
        wider = (name in left) == known
        yield (name,), _wider(wider), f"{'one' if name in right else 'no longer one'} of the choices"
    free = [len(keys) < len(one["x-variants"]) for keys, one in ((left, old), (right, new))]
    if free[0] != free[1]:
        words = f"one of {listed(right if free[0] else left, 'or')}"
        yield (), _wider(free[1]), f"{'needs no longer' if free[1] else 'needs'} {words}"
    needed_before, needed_after = _needed_by_choice(old), _needed_by_choice(new)
    for key in needed_before.keys() & needed_after.keys():
        yield from _needed(
            needed_before[key],
            needed_after[key],
            old.get("properties", {}),
            new.get("properties", {}),
            f"with `{key}`" if key else "with none of the choices",
        )


def _needed_by_choice(schema: Schema) -> dict[str, list[str]]:
    pairs = zip(schema["x-variants"], schema["oneOf"], strict=True)
    return {
        variant.get("key", ""): [name for name in branch.get("required", ()) if name != variant.get("key")]
        for variant, branch in pairs
    }


def _branches(old: Schema, new: Schema) -> Iterator[Change]:
    """A union by the value of one field; its branches are compared as places of their own."""
    before, after = deciding_field(old), deciding_field(new)
    if before and after and before != after:
        yield (), "changed", f"decided by `{after}`, before by `{before}`"
    elif not before or not after:
        yield (), "changed", f"decided by `{after}`" if after else f"no longer decided by `{before}`"
    else:
        for below, what, detail in _values(list(by_value(old)), list(by_value(new))):
            yield (*below, before), what, detail
