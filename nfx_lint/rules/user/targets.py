"""Where user rules apply: the places of a kind, and the faults in the names of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import editions_of
from nfx_lint.contracts.kinds import no_such_kind
from nfx_lint.contracts.walk import nodes
from nfx_lint.limits import MOST_NAMES_IN_A_HINT
from nfx_lint.messages import listed, quoted
from nfx_lint.model import Json, Path
from nfx_lint.pointers import pointer_of
from nfx_lint.rules import targets
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.field_paths import is_of_body, path_of
from nfx_lint.rules.one_or_many import each
from nfx_lint.rules.rows import fields_of, single
from nfx_lint.rules.verbs import verb_of
from nfx_lint.suggest import did_you_mean, no_such


def placed(rules: Iterable[Rule], kind: str, edition: str) -> tuple[Rule, ...]:
    """The user rules that look at a kind in an edition, with the places."""
    contract = contracts.document(kind, edition)
    found = []
    for rule in rules:
        if edition in (rule.editions or [edition]):
            target = {"level": rule.level, "applies_to": rule.applies_to}
            places = targets.places_of(target, edition, kind, nodes(contract))
            if places:
                found.append(replace(rule, places={f"{edition}/{kind}": places}))
    return tuple(found)


def target_faults(entry: Json) -> Iterator[tuple[Path, str]]:
    """The first of a rule's targets that does not exist: a kind or a place."""
    listing = isinstance(entry["applies_to"], list)
    for number, target in enumerate(targets.targets(entry)):
        at: Path = ("applies_to", number) if listing else ("applies_to",)
        for path, words in _target_faults({**entry, "applies_to": target}, target):
            yield (*at, *path), words
            return


def _target_faults(entry: Json, target: Json) -> Iterator[tuple[Path, str]]:
    for kind in each(target.get("kinds")):
        if kind not in KINDS and kind not in NODES:
            yield ("kinds",), no_such_kind(kind)
    if not target.keys() & {"shape", "at"}:
        yield (), '`applies_to` needs `shape` or `at`, such as `at: ""` for the whole body'
    if not any(True for _ in _places(entry)):
        yield (), f"the rule applies nowhere: {_why_nowhere(target)}"


def _places(entry: Json) -> Iterator[tuple[Path, Mapping[Path, Json]]]:
    """Each place that the rule names, with all places of its contract; what is not needed is not loaded."""
    named = [each(target.get("kinds", list(KINDS))) for target in targets.targets(entry)]
    for kind in dict.fromkeys(kind for kinds in named for kind in kinds):
        for edition in editions_of(kind):
            if edition in entry.get("editions", [edition]):
                contract = contracts.document(kind, edition)
                for path in targets.places_of(entry, edition, kind, nodes(contract)):
                    yield path, _known(kind, edition)


@lru_cache(maxsize=64)
def _known(kind: str, edition: str) -> Mapping[Path, Json]:
    return {node.path: node.schema for node in nodes(contracts.document(kind, edition))}


def _why_nowhere(target: Mapping[str, Json]) -> str:
    shapes, pointers = set(), set()
    for kind, editions in KINDS.items():
        for edition in editions:
            for node in nodes(contracts.document(kind, edition)):
                shapes |= set(node.shapes)
                pointers.add(pointer_of(node.path))
    for key, known in (("shape", shapes), ("at", pointers)):
        wanted = target.get(key, [])
        for name in [wanted] if isinstance(wanted, str) else wanted:
            if name not in known:
                return no_such(key, name, sorted(known))
    return "no kind that it names has such a place"


def field_faults(entry: Json, row: Json) -> Iterator[str]:
    """The fields of a row with one verb that no contract describes at any of the rule's places."""
    wanted = "array" if verb_of(row)[0].of_lists else "object"
    fits = [(place, known) for place, known in _places(entry) if wanted in known[place].get("type", ())]
    if not fits:
        what = "a list" if wanted == "array" else "an object; name the object and, in the row, its field"
        yield f"what the rule applies to is not {what}"
        return
    for field in dict.fromkeys(field for one in single(row) for field in fields_of(one)):
        results = [_unknown(field, place, known) for place, known in fits]
        if all(result is not None for result in results):
            name, siblings = next(result for result in results if result is not None)
            end = did_you_mean(name, siblings) or f"; known are {listed(siblings[:MOST_NAMES_IN_A_HINT])}"
            yield f"no field there is called {quoted(name)}{end}"


def _unknown(field: str, place: Path, known: Mapping[Path, Json]) -> tuple[str, list[str]] | None:
    """The first step of a field's path that no contract describes, and the known names beside it."""
    steps = path_of(field, place)
    for count in range(0 if is_of_body(field) else len(place), len(steps)):
        here, step = steps[:count], steps[count]
        if (*here, step) not in known:
            closed = known[here].get("additionalProperties") is False and step != "*"
            return (str(step), list(known[here].get("properties", {}))) if closed else None
    return None
