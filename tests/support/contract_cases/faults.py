"""Bodies with one fault against the contract, each in the smallest body with its place and in a full one."""

from __future__ import annotations

from collections.abc import Iterator

from contract_cases.bodies import added, contexts, removed, renamed, replaced, smallest, value_at
from contract_cases.case import Case, Find, error, warning
from contract_cases.facts import REQUEST_KINDS, Chain, Json, Place, chains
from contract_cases.typos import typos
from contract_cases.values import broken_rules, candidates

UNKNOWN = ("quuxFlurb", "quux/flurb~0", "ключ с пробелом", "1", "quux\nflurb", "__proto__")


def value_faults(kind: str) -> Iterator[Case]:
    """At every place each value that may not stand there: another type, null, beyond a bound, no match."""
    for chain in chains(kind):
        place = chain[-1]
        if place.path.endswith("]"):
            continue  # a branch stands where its union stands
        for name, value in candidates(place):
            rules = broken_rules(place, value)
            for context, body, steps in contexts(chain) if rules else ():
                if context == "smallest" or rules != {"wrong-type"} or value in (None, [{}]):
                    faulty = replaced(body, steps, value)
                    yield _case(kind, place, name, context, faulty, error(steps, *rules))


def map_value_faults(kind: str) -> Iterator[Case]:
    """A value of a type that those of an otherwise free map may not have."""
    for chain in chains(kind):
        allowed = chain[-1].fact.get("values", ())
        for context, body, steps in contexts(chain) if allowed else ():
            for value in (None, True, 1, 1.5, [], ["a"]):
                wrong = added(body, steps, {"a": "fine", "b": value})
                found = error((*steps, "b"), "wrong-type")
                yield _case(kind, chain[-1], f"a value {value!r}", context, wrong, found)


def second_item_faults(kind: str) -> Iterator[Case]:
    """A fault in an item that is not the first."""
    for chain in chains(kind):
        place = chain[-1]
        for context, body, steps in contexts(chain) if place.type == "array" else ():
            items = [*value_at(body, steps), smallest(place.items[0]), None]
            found = error((*steps, len(items) - 1), "wrong-type")
            yield _case(kind, place, "null as last item", context, replaced(body, steps, items), found)


def missing_fields(kind: str) -> Iterator[Case]:
    for chain in chains(kind):
        place = chain[-1]
        for context, body, steps in contexts(chain) if place.required and not _decides(chain) else ():
            without = removed(body, steps[:-1], place.name)
            yield _case(kind, place, "missing", context, without, error(steps[:-1], "missing-field"))


def unknown_fields(kind: str) -> Iterator[Case]:
    for chain in chains(kind):
        place = chain[-1]
        if place.type != "object" or place.open or place.keyed:
            continue
        for context, body, steps in contexts(chain):
            for key in UNKNOWN:
                more = added(body, steps, {key: {"a": None}})
                found = warning((*steps, key), "unknown-field")
                yield _case(kind, place, f"unknown {key!r}", context, more, found)


def misspelled_fields(kind: str) -> Iterator[Case]:
    for chain in chains(kind):
        place = chain[-1]
        if place.path.endswith(("]", "/*")) or not place.path:
            continue
        known = chain[-3 if _in_branch(chain) else -2].known
        for context, body, steps in contexts(chain):
            several = list(typos(place.name, known))
            for typo in several if context == "smallest" else several[-1:]:
                wrong = renamed(body, steps[:-1], place.name, typo)
                found = error((*steps[:-1], typo), "misspelled-field")
                yield _case(kind, place, f"misspelled {typo}", context, wrong, found)


def deprecated_fields(kind: str) -> Iterator[Case]:
    """A deprecated field in a request; an answer is not the user's to change."""
    for chain in chains(kind) if kind in REQUEST_KINDS else ():
        for context, body, steps in contexts(chain) if chain[-1].deprecated else ():
            yield _case(kind, chain[-1], "deprecated", context, body, warning(steps, "deprecated-field"))


def union_faults(kind: str) -> Iterator[Case]:
    """Two branches' keys at once, all of them, or none where one is required."""
    for chain in chains(kind):
        union = chain[-1]
        branches = union.branches if union.keyed else {}
        deciding = {label: branch.children[label] for label, branch in branches.items() if label != "later"}
        for label in deciding:
            yield from _conflicts(kind, (*chain, branches[label]), label, deciding)
            if "later" not in branches:
                yield from _no_branch(kind, (*chain, branches[label]), label)


def _conflicts(kind: str, chain: Chain, label: str, deciding: dict[str, Place]) -> Iterator[Case]:
    others = {other: smallest(place) for other, place in deciding.items() if other != label}
    each = [{other: value} for other, value in others.items()]
    for more in each if len(others) == 1 else [*each, others]:
        for context, body, steps in contexts(chain):
            found = error(steps, "conflicting-options")
            name = f"beside {', '.join(more)}"
            yield _case(kind, chain[-1], name, context, added(body, steps, more), found)


def _no_branch(kind: str, chain: Chain, label: str) -> Iterator[Case]:
    for context, body, steps in contexts(chain):
        found = error(steps, "missing-option")
        yield _case(kind, chain[-1], "without its key", context, removed(body, steps, label), found)


def _decides(chain: Chain) -> bool:
    return _in_branch(chain) and chain[-2].path.endswith(f"[{chain[-1].name}]")


def _in_branch(chain: Chain) -> bool:
    return len(chain) > 2 and chain[-2] in chain[-3].branches.values()


def _case(kind: str, place: Place, name: str, context: str, body: Json, finds: tuple[Find, ...]) -> Case:
    return Case(f"{place.path or 'body'}: {name} ({context})", kind, body, finds)
