"""Values of one place, apart from any body: which are allowed, which are not, and which rules say so."""

from __future__ import annotations

from collections.abc import Iterator

from contract_cases.facts import Json, Place
from contract_cases.samples import MATCHING, VIOLATING, matches

# A value of each JSON type, and those that are often taken for another.
OF_EACH_TYPE: tuple[Json, ...] = (
    *(None, True, False, 0, 1, -7, 1.5),
    *("", "1", "true", "null", "1.0"),
    *([], [{}], {}, {"a": 1}),
)
LARGE_NUMBER = 10**30


def has_type(value: Json, name: str) -> bool:
    if name in ("integer", "number"):
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return name == "number" or float(value).is_integer()
    types: dict[str, type] = {"string": str, "boolean": bool, "array": list, "object": dict}
    return isinstance(value, types[name])


def broken_rules(place: Place, value: Json) -> frozenset[str]:
    """The rules that the value breaks at this place, itself alone: none for one that may stand there."""
    if not has_type(value, place.type):
        return frozenset({"wrong-type"})
    if place.branches and not place.keyed:
        broken = [broken_rules(branch, value) for branch in place.branches.values()]
        return frozenset() if frozenset() in broken else frozenset().union(*broken)
    return frozenset(_broken_constraints(place, value))


def _broken_constraints(place: Place, value: Json) -> Iterator[str]:
    fact = place.fact
    if "enum" in fact and value not in fact["enum"]:
        yield "value-not-allowed"
    if isinstance(value, str):
        if not fact.get("minLength", 0) <= len(value) <= fact.get("maxLength", len(value)):
            yield "length-out-of-bounds"
        if "pattern" in fact and not matches(fact["pattern"], value):
            yield "pattern-mismatch"
    else:
        bounds = {"minimum", "maximum"} & fact.keys()
        if bounds and not fact.get("minimum", value) <= value <= fact.get("maximum", value):
            yield "number-out-of-bounds"


def candidates(place: Place) -> Iterator[tuple[str, Json]]:
    """Values at and around everything that is said of a place, good and bad alike, each once, with a name."""
    seen: set[str] = set()
    for name, value in _candidates(place):
        if repr(value) not in seen:  # not the value itself: 1, 1.0 and True are one in a set
            seen.add(repr(value))
            yield name, value


def _candidates(place: Place) -> Iterator[tuple[str, Json]]:
    for value in OF_EACH_TYPE:
        yield f"a value of another type {value!r}", value
    for branch in place.branches.values() if not place.keyed else ():
        yield from _candidates(branch)
    fact = place.fact
    for member in fact.get("enum", ()):
        yield from _around_member(member)
    for bound in ("minimum", "maximum"):
        if bound in fact:
            yield from _around_bound(bound, fact[bound])
    if place.type == "integer":
        for number in (LARGE_NUMBER, -LARGE_NUMBER, 20000, 20000.5, 2.0):
            yield f"the number {number}", number
    for bound in ("minLength", "maxLength"):
        for length in _lengths_around(fact[bound]) if bound in fact else ():
            yield f"a text of {length}", "a" * length
    if place.type == "string" and not place.branches:
        yield from _texts(fact.get("pattern"))


def _lengths_around(bound: int) -> tuple[int, ...]:
    return (bound - 1, bound, bound + 1, 40 * bound)


def _around_member(member: Json) -> Iterator[tuple[str, Json]]:
    yield f"the member {member}", member
    if isinstance(member, int):
        yield f"the member {member} as a float", float(member)
        yield f"beside the member {member}", member + 1
        yield f"the member {member} as a text", str(member)
        return
    beside = (member + " ", " " + member, member + "\n", member + ",", member + member)
    for text in (member.swapcase(), member[:-1], *beside):
        yield f"nearly the member {text!r}", text


def _around_bound(bound: str, number: int) -> Iterator[tuple[str, Json]]:
    outward = -1 if bound == "minimum" else 1
    for steps in (-1, 0, 1, 1000):
        yield f"{steps} beyond the {bound}", number + outward * steps
    yield f"the {bound} as a float", float(number)
    yield f"1.0 beyond the {bound}", float(number + outward)
    yield f"0.5 beyond the {bound}", number + outward * 0.5


def _texts(pattern: str | None) -> Iterator[tuple[str, Json]]:
    if pattern is None:
        for text in ("any text", "\n", "ünï \U0001f600", "${args.text}"):
            yield f"the text {text!r}", text
        return
    for text in MATCHING[pattern]:
        yield f"matching {text!r}", text
    for text in VIOLATING[pattern]:
        yield f"violating {text!r}", text
