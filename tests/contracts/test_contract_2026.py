"""The contracts of edition 2026-06 say what the API reference says: no less, no more.

Both sides are written out as lines, a path and what holds there, and compared line by line. Where the
contract deliberately says something else, `DELIBERATE` says why; an entry that is not needed is a fault.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from contract_cases.samples import python_pattern
from edition_2026.contract import FILES, SHAPES, place_of, resolved
from edition_2026.tree import FACTS, Fact, Place, endpoint, endpoint_at, node, said

from nfx_lint.patterns.automaton import same_language
from nfx_lint.patterns.matching import finds

ANY_TEXT = r"^[\s\S]*$"
Lines = dict[str, Fact]


@dataclass(frozen=True, slots=True)
class Deliberate:
    """Places, by file and path, where the contract is not the facts'; `undone` makes its line theirs."""

    files: str
    path: str
    why: str
    undone: Callable[[Fact], Fact]

    def fits(self, file: str, path: str) -> bool:
        return bool(re.fullmatch(self.files, file) and re.fullmatch(self.path, path))


def _with(**more: object) -> Callable[[Fact], Fact]:
    return lambda fact: {**fact, **more}


DELIBERATE = (
    Deliberate(
        r"cloud-cluster(\.patch)?|nodes/BYOCCluster",
        r"/nodePools/\*\[\w+\]/id",
        "listed as required, but the prose says to leave it out for new pools",
        _with(required=True),
    ),
    Deliberate(
        r"cloud-cluster(\.patch)?|nodes/BYOCCluster",
        r"/nodePools/\*\[none\]/diskSize",
        "listed as required, but the prose says that a launch template takes its place",
        _with(required=True),
    ),
    Deliberate(
        r"subdomain-path(\.update)?|nodes/SubdomainPath",
        r"/options/rewrite",
        "the branch of regex requires nothing: an empty object is neither",
        lambda fact: {**fact, "branches": [name for name in fact["branches"] if name != "none"]},
    ),
    Deliberate(
        r"subdomain-path(\.update)?|nodes/SubdomainPath",
        r"/options/rewrite\[regex\]/regex",
        "as above: it is its own key that chooses the branch",
        lambda fact: {key: value for key, value in fact.items() if key != "required"},
    ),
    Deliberate(
        r"template\.update",
        r"\[spec\]/gitops",
        "may be null in the other branch; the contract has one schema for both",
        lambda fact: {**fact, "type": [name for name in fact["type"] if name != "null"]},
    ),
)


def lines(place: Place, file: str) -> Lines:
    """What is said, without what is not the contract's: names of variables and paths of files are for
    rules; in a node any text may hold an expression.
    """
    unsaid = {"keys", "expression"} if file.startswith("nodes/") else {"keys"}
    return {path: {k: v for k, v in fact.items() if k not in unsaid} for path, fact in said(place)}


def documented(file: str) -> Lines:
    if file.startswith("nodes/"):
        return lines(node(file.removeprefix("nodes/")), file)
    names = [endpoint_at(one["method"], one["path"]) for one in FILES[file]["x-endpoints"]]
    first, *others = [lines(endpoint(name), file) for name in names]
    assert all(other == first for other in others), f"{names} say different things"
    return first


def differences(file: str) -> Iterator[tuple[str, Fact | None, Fact | None]]:
    """Path, what the facts say, what the contract says: wherever these are two things."""
    facts, ours = documented(file), lines(place_of(FILES[file]), file)
    for path in dict.fromkeys([*facts, *ours]):
        theirs, mine = facts.get(path), ours.get(path)
        if theirs is None and _is_of_another_branch(path, ours, facts):
            continue
        if theirs is None or mine is None or not _same(theirs, mine):
            yield path, theirs, mine


def _same(theirs: Fact, mine: Fact) -> bool:
    patterns = [fact.get("pattern", ANY_TEXT) for fact in (theirs, mine)]
    rest = [{key: value for key, value in fact.items() if key != "pattern"} for fact in (theirs, mine)]
    return rest[0] == rest[1] and (patterns[0] == patterns[1] or _same_pattern(*patterns))


def _same_pattern(theirs: str, mine: str) -> bool:
    if theirs in REWRITTEN:
        return REWRITTEN[theirs] == mine
    return same_language(theirs.replace("(^", "^").replace("$)", "$"), mine)  # (^a$)|(^b$) is ^a$|^b$


# Lookaround has no automaton; a test below compares these text by text.
REWRITTEN = {
    r"^((?!:).)*$": r"^[^:\n\r\u2028\u2029]*$",
    r"^((?!\.\.).)*$": r"^\.?([^.\n\r\u2028\u2029]\.?)*$",
}


def _is_of_another_branch(path: str, ours: Lines, facts: Lines) -> bool:
    """Whether a field stands beside a branch that does not list it, and just so in one that does.

    The fields of a union reported by its keys are those of one object, and no key but the deciding ones is
    ruled out: a field too many is no more than useless.
    """
    optional = {key: value for key, value in ours[path].items() if key != "required"}
    twins = (facts[twin] for twin in _twins("", re.split(r"(\[[^]]+\])", path), facts) if twin in facts)
    return any({key: value for key, value in twin.items() if key != "required"} == optional for twin in twins)


def _twins(done: str, left: list[str], facts: Lines) -> Iterator[str]:
    """The path through any branches of the unions on its way."""
    if not left:
        yield done
    elif left[0].startswith("["):
        for name in facts.get(done, {}).get("branches", ()):
            yield from _twins(f"{done}[{name}]", left[1:], facts)
    else:
        yield from _twins(done + left[0], left[1:], facts)


@pytest.mark.parametrize("file", FILES)
def test_the_contract_says_what_the_reference_says(file: str) -> None:
    left = []
    for path, theirs, mine in differences(file):
        undone = mine
        for entry in DELIBERATE:
            if entry.fits(file, path) and undone is not None:
                undone = entry.undone(undone)
        if theirs is None and mine is not None and _is_nothing(path):
            continue
        if theirs is None or undone is None or not _same(theirs, undone):
            left.append(f"{path}: the facts say {theirs}, the contract {mine}")
    assert not left, "\n".join(left)


def _is_nothing(path: str) -> bool:
    return path == "/options/rewrite[none]"


@pytest.mark.parametrize("entry", DELIBERATE, ids=lambda entry: entry.path)
def test_a_deliberate_difference_is_one(entry: Deliberate) -> None:
    places = [(file, path) for file in FILES for path, _, _ in differences(file)]
    assert any(entry.fits(file, path) for file, path in places), entry.why


def test_every_endpoint_and_every_node_has_its_contract() -> None:
    ours = {
        endpoint_at(one["method"], one["path"]) for f in FILES.values() for one in f.get("x-endpoints", ())
    }
    assert ours == set(FACTS["endpoints"])
    assert {f"nodes/{name}" for name in FACTS["nodes"]} == {
        file for file in FILES if file.startswith("nodes/")
    }


@pytest.mark.parametrize("file", [file for file in FILES if not file.startswith("nodes/")])
def test_a_deprecated_endpoint_names_what_takes_its_place(file: str) -> None:
    names = [endpoint_at(one["method"], one["path"]) for one in FILES[file]["x-endpoints"]]
    deprecated = {bool(FACTS["endpoints"][name].get("deprecated")) for name in names}
    assert deprecated == {"x-replaced-by" in FILES[file]}
    assert set(FILES[file].get("x-replaced-by", ())) <= set(FILES) - {file}


def deprecated_fields(value: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What is said of each deprecated field, after the object that has the field."""
    if isinstance(value, dict):
        for child in value["properties"].values() if value.get("additionalProperties") is False else ():
            if "x-deprecated" in child:
                yield value, child["x-deprecated"]
        value = list(value.values())
    for child in value if isinstance(value, list) else ():
        yield from deprecated_fields(child)


def test_what_takes_the_place_of_a_deprecated_field_is_documented() -> None:
    found = list(deprecated_fields([SHAPES, *FILES.values()]))
    assert found
    for place, said_of_it in found:
        assert said_of_it.keys() <= {"use", "text"}
        for step in said_of_it.get("use", ()):
            place = resolved(resolved(place)["properties"][step])
        if "use" in said_of_it:
            assert said_of_it["text"] == f"Use `{'.'.join(said_of_it['use'])}` instead."
            assert "x-deprecated" not in place


SECRET = re.compile(
    r"passw|secret|token|passphrase|api_?key|application_?key$|private_?key|licenseKey|connectionString|webhookUrl",
    re.IGNORECASE,
)
# Names that look so, and are ids or no texts of the user's.
NO_SECRET = re.compile(r".*Id|tokenType")


def named_texts(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, child in resolved(schema).get("properties", {}).items():
        yield name, resolved(child)
        yield from named_texts(child)
    below = [resolved(schema).get(key) for key in ("items", "additionalProperties")]
    for one in [*below, *resolved(schema).get("oneOf", ())]:
        yield from named_texts(one) if isinstance(one, dict) else ()


@pytest.mark.parametrize("file", FILES)
def test_a_text_with_the_name_of_a_secret_is_never_shown(file: str) -> None:
    shown = {
        name
        for name, child in named_texts(FILES[file])
        if SECRET.search(name) and "string" in child.get("type", ()) and "enum" not in child
        if not NO_SECRET.fullmatch(name) and "x-secret" not in child
    }
    assert not shown


@pytest.mark.parametrize("pattern", REWRITTEN)
def test_a_pattern_without_lookaround_takes_the_same_texts(pattern: str) -> None:
    documented = re.compile(python_pattern(pattern.replace(").)", r")[^\n\r\u2028\u2029])")))
    for length in range(6):
        for chars in itertools.product(".:a\n\u2028", repeat=length):
            text = "".join(chars)
            assert bool(documented.search(text)) == finds(REWRITTEN[pattern], text), repr(text)
