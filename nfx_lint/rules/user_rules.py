"""A user's own rules: read from the files that the configuration names, checked, placed.

The files may be a stranger's, so nothing in them runs: their rows are data, their patterns run by
automaton, and they stand below the configuration's folder.
"""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import editions_of
from nfx_lint.contracts.kinds import no_such_kind
from nfx_lint.contracts.walk import nodes
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.messages import listed, quoted
from nfx_lint.model import ConfigError, Json, Path
from nfx_lint.patterns import untrusted
from nfx_lint.pointers import pointer_of
from nfx_lint.rules import targets
from nfx_lint.rules.catalogue import Rule, RuleDocs, catalogue, docs_from, rule_from
from nfx_lint.rules.rows import LISTING, OF_LISTS, each, single
from nfx_lint.source.document import Document, read
from nfx_lint.suggest import did_you_mean, no_such
from nfx_lint.validation.own_files import faults

MOST_FILES = 200
MOST_BYTES = 200_000
VERBS = (
    "allowed",
    "count",
    "required",
    "no_effect",
    "forbidden",
    "exactly_one",
    "at_most_one",
    "unique_by",
    "compare",
    "matches",
)
_CONDITION = "a condition is a value, `{present: true}`, `{not: [a value]}` or `{empty: true}`"


class FaultyRule(ConfigError):
    """A rule file is wrong; the text begins with its name."""


@dataclass(frozen=True, slots=True)
class RuleFault:
    """What is wrong with a rule file: where, what, and what to do."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


def load(patterns: Iterable[str], folder: str, shown: str = "") -> tuple[Rule, ...]:
    """The rules in the files that `patterns` name below `folder`, by id.

    `shown` is what stands before a file's name in messages. Raises `ConfigError` for the first fault.
    """
    found: list[Rule] = []
    for name in files(patterns, folder):
        rule, wrong = read_rule(os.path.join(folder, name), shown + name)
        if rule is None:
            more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
            raise FaultyRule(f"{wrong[0]}{more}")
        for other in found:
            if other.id == rule.id:
                raise FaultyRule(f"{shown}{name}: another file has the rule {quoted(rule.id)}; rename one")
        found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.id))


def files(patterns: Iterable[str], folder: str) -> list[str]:
    """The files that `patterns` name below `folder`, as they are written there."""
    found: dict[str, None] = {}
    for pattern in patterns:
        names = list(_named(pattern, folder))
        if not names:
            raise ConfigError(f"no rule file is called {quoted(pattern)} below {folder}; correct `rules`")
        found |= dict.fromkeys(names)
    if len(found) > MOST_FILES:
        raise ConfigError(f"{len(found)} rule files are more than {MOST_FILES}; name fewer in `rules`")
    return sorted(found)


def _named(pattern: str, folder: str) -> Iterator[str]:
    parent, _, last = pattern.replace("\\", "/").rpartition("/")
    steps = parent.split("/") if parent else []
    outside = os.path.isabs(pattern) or ":" in pattern or pattern.startswith("/") or ".." in steps
    if outside or any(char in parent for char in "*?["):
        hint = "write a path below the configuration's folder, with * in its last part only"
        raise ConfigError(f"{quoted(pattern)} cannot name rule files: {hint}")
    try:
        entries = sorted(os.listdir(os.path.join(folder, parent)))
    except OSError:
        return
    inside = os.path.join(os.path.realpath(folder), "")
    for entry in entries:
        if fnmatch.fnmatchcase(entry, last) and entry.endswith((".yaml", ".yml")):
            name = f"{parent}/{entry}" if parent else entry
            if not os.path.realpath(os.path.join(folder, name)).startswith(inside):
                raise ConfigError(
                    f"the rule file {quoted(name)} leads out of its folder; put it there itself"
                )
            yield name


def read_rule(path: str, shown: str) -> tuple[Rule | None, list[RuleFault]]:
    """The rule in a file, or what is wrong with the file. `shown` is what messages call it."""
    try:
        data = read_bytes(path)
    except Unreadable as fault:
        return None, [RuleFault(shown, 0, f"{fault}; {fault.hint}")]
    if len(data) > MOST_BYTES:
        return None, [RuleFault(shown, 0, f"larger than {MOST_BYTES} bytes, which no rule is")]
    document = read(data, ".yaml")
    if not document.parsed or document.faults:
        first = document.faults[0]
        return None, [RuleFault(shown, first.span.line, f"{first.message}; {first.hint}")]
    stem = os.path.splitext(os.path.basename(path))[0]
    wrong = [RuleFault(shown, _line(document, at), words) for at, words in _faults(document.value, stem)]
    if wrong:
        return None, sorted(dict.fromkeys(wrong), key=lambda fault: fault.line)
    return _rule(document.value), []


def _line(document: Document, path: Path) -> int:
    place = document.locate([path])[path]
    return (place.key or place.value).line


def _rule(entry: Mapping[str, Json]) -> Rule:
    names = {field.name for field in fields(RuleDocs)}
    docs = docs_from({key: value for key, value in entry.items() if key in names})
    rest = {key: value for key, value in entry.items() if key not in names}
    return rule_from({"message": entry["title"], **rest, "topic": "own"}, docs)


def _faults(entry: Json, stem: str) -> Iterator[tuple[Path, str]]:
    if isinstance(entry, dict):
        for key in ("check", "by", "keywords"):
            if key in entry:
                yield (key,), f"{quoted(key)} belongs to shipped rules: here no code runs; write `rows`"
                return
    broken = list(faults(entry, "rule"))
    yield from broken
    if broken:
        return
    if entry["id"] != stem:
        yield ("id",), f"the id is {quoted(entry['id'])} and the file's name {quoted(stem)}; make them one"
    if entry["id"] in {rule.id for rule in catalogue()}:
        yield ("id",), f"nfx-lint itself has a rule {quoted(entry['id'])}; choose another id"
    yield from _row_faults(entry)
    yield from _place_faults(entry)


def _row_faults(entry: Json) -> Iterator[tuple[Path, str]]:
    for number, row in enumerate(entry["rows"]):
        at: Path = ("rows", number)
        verbs = [verb for verb in VERBS if verb in row]
        if len(verbs) != 1:
            has = f"has {listed(verbs)}" if verbs else "has none"
            yield at, f"a row has one verb of {listed(VERBS)}; this one {has}"
        for where, wanted in row.get("when", {}).items():
            if isinstance(wanted, dict) and len(wanted) != 1:
                yield (*at, "when", where), _CONDITION
        for where, wanted in row.get("count", {}).get("where", {}).items():
            if isinstance(wanted, dict) and len(wanted) != 1:
                yield (*at, "count", "where", where), _CONDITION
        for key in ("pattern", "keys"):
            pattern = row.get("matches", {}).get(key)
            why = untrusted.fault_of(pattern) if pattern is not None else ""
            if why:
                hint = "write it without lookaround and backreferences, with anchors at its ends"
                yield (*at, "matches", key), f"the pattern {why}; {hint}"
        if "count" in row and not row["count"].keys() & {"least", "most"}:
            yield (*at, "count"), "`count` needs `least`, `most`, or both"
        if row.get("matches") == {}:
            yield (*at, "matches"), "`matches` needs `field` and `pattern`, or `keys`"


def _place_faults(entry: Json) -> Iterator[tuple[Path, str]]:
    """Kinds and editions that do not exist, and rows that look at nothing anywhere."""
    listing = isinstance(entry["applies_to"], list)
    for number, target in enumerate(targets.targets(entry)):
        at: Path = ("applies_to", number) if listing else ("applies_to",)
        wrong = next(_target_faults({**entry, "applies_to": target}, target), None)
        if wrong:
            yield (*at, *wrong[0]), wrong[1]
            return
    for number, row in enumerate(entry["rows"]):
        yield from _unknown_fields(entry, row, ("rows", number))


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


def _unknown_fields(entry: Json, row: Json, at: Path) -> Iterator[tuple[Path, str]]:
    wanted = "array" if any(verb in row for verb in OF_LISTS) else "object"
    fits = [(place, known) for place, known in _places(entry) if wanted in known[place].get("type", ())]
    if not fits:
        what = "a list" if wanted == "array" else "an object; name the object and, in the row, its field"
        yield at, f"what the rule applies to is not {what}"
        return
    for field in dict.fromkeys(name for one in single(row) for name in _fields(one)):
        results = [_unknown(field, place, known) for place, known in fits]
        if all(result is not None for result in results):
            name, siblings = next(result for result in results if result is not None)
            end = did_you_mean(name, siblings) or f"; known are {listed(siblings[:16])}"
            yield at, f"no field there is called {quoted(name)}{end}"


def _fields(row: Mapping[str, Json]) -> Iterator[str]:
    yield from row.get("when", {})
    for verb in LISTING:
        if verb in row:
            yield row[verb]
    if "allowed" in row:
        yield row["allowed"]["field"]
    yield from [*row.get("exactly_one", ()), *row.get("at_most_one", ())]
    yield from (side for side in row.get("compare", ())[::2] if isinstance(side, str))  # not a number
    if "field" in row.get("matches", {}):
        yield row["matches"]["field"]


def _unknown(field: str, place: Path, known: Mapping[Path, Json]) -> tuple[str, list[str]] | None:
    """The first step of a field's path that no contract describes, and what is known beside it."""
    here = () if field.startswith("/") else place
    for step in field.strip("/").split("/"):
        schema = known[here]
        if (*here, step) not in known:
            closed = schema.get("additionalProperties") is False
            return (step, list(schema.get("properties", {}))) if closed else None
        here = (*here, step)
    return None


def placed(rules: Iterable[Rule], kind: str, edition: str) -> tuple[Rule, ...]:
    """Those of a user's rules that look at a kind in an edition, with the places where."""
    contract = contracts.document(kind, edition)
    found = []
    for rule in rules:
        if edition in (rule.editions or [edition]):
            target = {"level": rule.level, "applies_to": rule.applies_to}
            places = targets.places_of(target, edition, kind, nodes(contract))
            if places:
                found.append(replace(rule, places={f"{edition}/{kind}": places}))
    return tuple(found)
