"""Bodies of edition 2026-06 with no fault, and with one, and what is to be said of it: from the facts alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from contract_cases.typos import typos

from edition_2026.bodies import (
    At,
    Path,
    around,
    decided_by_keys,
    deciding_keys,
    full,
    places,
    smallest,
    text_of,
    undecided_branch,
)
from edition_2026.texts import fitting, unfitting
from edition_2026.tree import Json, Place, types_of

UNKNOWN = "quuxFlurb"
TURNS = 14  # as many as the union of most branches has
EXPRESSION = "${args.name}"
# Where the contract is more lenient than the facts, see DELIBERATE in test_contract_2026.
MAY_BE_MISSING = ("/nodePools/*[none]/id", "/nodePools/*[none]/diskSize", "/nodePools/*[providerId]/id")
MAY_BE_NULL = ("[spec]/gitops",)
_OTHER: Mapping[str, Json] = {
    "string": 7,
    "boolean": "true",
    "integer": "1",
    "number": "1",
    "array": {},
    "object": [],
}


@dataclass(frozen=True, slots=True)
class Case:
    """A body and the one finding about it: its rule and its path. Without a rule there is none."""

    name: str
    body: Json
    rule: str = ""
    path: Path = ()


def cases(root: Place, wanted: set[str]) -> Iterator[Case]:
    """The cases of those places of a body whose names are `wanted`."""
    yield Case("the smallest body", smallest(root))
    for turn in range(TURNS):
        yield Case(f"everything, turn {turn}", full(root, turn))
    for at in places(root):
        if at.name in wanted:
            yield from _valid(root, at)
            yield from _wrong_values(root, at)
            yield from _wrong_keys(root, at)
            yield from _wrong_choices(root, at)


def _case(root: Place, at: At, name: str, value: Json, rule: str = "", *below: str) -> Case:
    body = around(root, at.way, value)
    return Case(f"{at.name}: {name}", body, rule, (*at.path, *below))


def _valid(root: Place, at: At) -> Iterator[Case]:
    place = at.place
    yield _case(root, at, "the smallest value", smallest(place))
    if place.get("expression"):
        yield _case(root, at, "an expression", EXPRESSION)
    if place.get("deprecated"):
        yield _case(root, at, "deprecated", smallest(place), "deprecated-field")
    if "either" in place:
        return
    if "null" in types_of(place):
        yield _case(root, at, "null", None)
    if "fields" in place and "object" in types_of(place):
        yield _case(root, at, "every field", {name: smallest(one) for name, one in place["fields"].items()})
    for member in _sampled(place.get("enum", [])):
        yield _case(root, at, f"the value {member}", member)
    for bound in ("minimum", "maximum"):
        if bound in place:
            yield _case(root, at, f"its {bound}", place[bound])
    for bound in ("minLength", "maxLength"):
        text = _text(place, place[bound]) if bound in place else None
        if text is not None:
            yield _case(root, at, f"its {bound}", text)
    for bound in ("minItems", "maxItems"):
        if bound in place:
            yield _case(root, at, f"its {bound}", [smallest(place["items"])] * place[bound])


def _sampled(members: list[Json]) -> list[Json]:
    """All of a few, the ends and the middle of many."""
    return members if len(members) < 5 else [members[0], members[len(members) // 2], members[-1]]


def _text(place: Place, length: int) -> str | None:
    return fitting(place["pattern"], length) if "pattern" in place else "a" * length


def _wrong_values(root: Place, at: At) -> Iterator[Case]:
    place = at.place
    types = {name for one in place.get("either", {"": place}).values() for name in types_of(one)}
    if not types or any(kind == "branch" for kind, _ in at.way[-1:]):
        return
    for name in sorted(types - {"null"}):
        other = _OTHER[name]
        if not any(_has_type(other, one) for one in types):
            yield _case(root, at, f"{other!r}", other, "wrong-type")
    if "null" not in types and not at.name.endswith(MAY_BE_NULL):
        yield _case(root, at, "null", None, "wrong-type")
    for rule, value in _broken(place):
        yield _case(root, at, f"{value!r}"[:60], value, rule)


def _has_type(value: Json, name: str) -> bool:
    python = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number if name in ("integer", "number") else isinstance(value, python[name])


def _broken(place: Place) -> Iterator[tuple[str, Json]]:
    """Values that break one constraint of a place."""
    if "enum" in place and "string" in types_of(place):
        yield "value-not-allowed", place["enum"][0] + "Quux"
    if "minimum" in place:
        yield "number-out-of-bounds", place["minimum"] - 1
    if "maximum" in place:
        yield "number-out-of-bounds", place["maximum"] + 1
    if "integer" in types_of(place) and "number" not in types_of(place):
        yield "wrong-type", place.get("minimum", 1) + 0.5
    if place.get("minLength"):
        yield "length-out-of-bounds", _text(place, place["minLength"] - 1) or "a" * (place["minLength"] - 1)
    if "maxLength" in place:
        yield "length-out-of-bounds", _text(place, place["maxLength"] + 1) or "a" * (place["maxLength"] + 1)
    if "pattern" in place:
        text = unfitting(place["pattern"], len(text_of(place)))
        if text is not None:
            yield "pattern-mismatch", text
    if place.get("minItems"):
        yield "length-out-of-bounds", [smallest(place["items"])] * (place["minItems"] - 1)
    if "maxItems" in place:
        yield "length-out-of-bounds", [smallest(place["items"])] * (place["maxItems"] + 1)


def _wrong_keys(root: Place, at: At) -> Iterator[Case]:
    """A field too few, one too many, one under another name."""
    place = at.place
    if "fields" not in place or "object" not in types_of(place):
        return
    least = smallest(place, "object")
    union = _union_above(root, at)
    branches = list(union["either"].values()) if union else [place]
    known = {name for branch in branches for name in branch.get("fields", ())}
    chosen_by = {*deciding_keys(union)} if union and decided_by_keys(union) else set()
    for name in place.get("required", ()):
        everywhere = all(name in branch.get("required", ()) for branch in branches)
        decides = name in chosen_by or (union and union.get("by") == name and not everywhere)
        if not decides and not f"{at.name}/{name}".endswith(MAY_BE_MISSING):
            lesser = {key: value for key, value in least.items() if key != name}
            yield _case(root, at, f"no {name}", lesser, "missing-field")
    yield _case(root, at, "an unknown field", {**least, UNKNOWN: {"a": None}}, "unknown-field", UNKNOWN)
    for name, child in place["fields"].items():
        for typo in list(typos(name, known))[-1:]:
            renamed = {key: value for key, value in least.items() if key != name} | {typo: smallest(child)}
            yield _case(root, at, f"{typo} for {name}", renamed, "misspelled-field", typo)


def _union_above(root: Place, at: At) -> Place | None:
    """The union of which a place is a branch."""
    if not at.way or at.way[-1][0] != "branch":
        return None
    place = root
    for kind, name in at.way[:-1]:
        if kind in ("item", "key"):
            place = place["items" if kind == "item" else "values"]
        else:
            place = place["fields" if kind == "field" else "either"][name]
    return place


def _wrong_choices(root: Place, at: At) -> Iterator[Case]:
    place = at.place
    if "by" in place:
        branch = smallest(place)
        if types_of(next(iter(place["either"].values()))["fields"][place["by"]]) == ("string",):
            wrong = {**branch, place["by"]: "quux"}
            yield _case(root, at, "an unknown choice", wrong, "value-not-allowed", place["by"])
        return
    if not decided_by_keys(place):
        return
    keys = deciding_keys(place)
    for key in keys:
        branch = place["either"][key]
        body = {**smallest(branch), key: smallest(branch["fields"][key])}
        for other in keys:
            if other != key:
                more = {other: smallest(place["either"][other]["fields"][other])}
                yield _case(root, at, f"{key} and {other}", {**body, **more}, "conflicting-options")
        if undecided_branch(place) is None:
            lesser = {name: value for name, value in body.items() if name != key}
            yield _case(root, at, f"no {key}", lesser, "missing-option")
