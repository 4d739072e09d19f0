"""Evaluates the rows and checks of rules on a body.

`when` and the modules of `verbs` define what a row means.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from nfx_lint.contracts.editions import NODE
from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.messages import literal, quoted
from nfx_lint.model import Json, Path, Violation
from nfx_lint.patterns.matching import finds
from nfx_lint.rules import when
from nfx_lint.rules.catalogue import Row, Rule, default_rules
from nfx_lint.rules.checks import check_called
from nfx_lint.rules.field_paths import value_of
from nfx_lint.rules.fix_clause import changes_of
from nfx_lint.rules.rows import rows_of
from nfx_lint.rules.verbs import verb_of
from nfx_lint.rules.verbs.verb import Finds, Place, Verb


class _Row(NamedTuple):
    """A row, prepared once: its conditions, its verb, and its value under the verb's name."""

    row: Row
    conditions: when.Prepared
    verb: Verb
    wanted: Json


Placed: TypeAlias = tuple[Rule, tuple[Path, ...], tuple[_Row, ...]]


def findings(
    body: Json,
    kind: str,
    edition: str,
    contract: Iterable[Violation] = (),
    rules: Iterable[Rule] | None = None,
    only: Collection[str] | None = None,
) -> Iterator[Violation]:
    """The violations in `body` of the rows and checks of `rules` (by default the rules that are on).

    `contract` are the violations of the contract: a field with a misspelled name is not reported as missing
    again. With `only`, just the rules with these ids are evaluated.
    """
    in_node = kind.startswith(NODE)
    misspelled = {(one.path[:-1], one.facts.meant) for one in contract if one.rule == "misspelled-field"}
    matches = _finds(in_node)
    placed = _placed_defaults(kind, edition) if rules is None else _placed(rules, kind, edition)
    values: dict[Path, list[tuple[Path, Json]]] = {}  # many rules look at the same places
    for rule, places, rows in placed:
        if only is not None and rule.id not in only:
            continue
        for place in places:
            if place not in values:
                values[place] = values_at(body, place)
            for path, value in values[place]:
                if rule.check:
                    yield from _check_findings(rule, body, path, value)
                for row in rows:
                    if not _applies(row, value, body):
                        continue
                    for found in _row_findings(rule, row, body, path, value, matches):
                        if (found.path, found.facts.missing) not in misspelled:
                            yield found


@lru_cache(maxsize=64)
def _placed_defaults(kind: str, edition: str) -> tuple[Placed, ...]:
    return tuple(_placed(default_rules(), kind, edition))


def _placed(rules: Iterable[Rule], kind: str, edition: str) -> Iterator[Placed]:
    """Those of `rules` that look at a kind, with their places there and their single rows."""
    for rule in rules:
        places = (rule.places or {}).get(f"{edition}/{kind}", ())
        if places:
            yield rule, tuple(map(tuple, places)), tuple(map(_prepared, rows_of(rule.rows, kind)))


def _prepared(row: Row) -> _Row:
    return _Row(row, when.prepared(row.get("when", {})), *verb_of(row))


def _check_findings(rule: Rule, body: Json, path: Path, value: Json) -> Iterator[Violation]:
    if not isinstance(value, dict | list):
        return
    for at, part, names in check_called(rule.check)(value, body):
        words = {name: quoted(word)[1:-1] for name, word in names.items()}
        message, hint, here = _filled(rule.message, words), _filled(rule.hint, words), (*path, *at)
        changes = tuple(changes_of(rule.fix, path, here, names, body, finds))
        found = Violation(rule.id, here, message, hint, changes=changes)
        yield replace(found, within=part) if isinstance(part, tuple) else replace(found, on=part)


def values_at(body: Json, place: Path) -> list[tuple[Path, Json]]:
    """The values of `body` at a place, each with its own path."""
    found: list[tuple[Path, Json]] = [((), body)]
    for step in place:
        if step == "*":
            found = [
                ((*path, number), item)
                for path, value in found
                if isinstance(value, list)
                for number, item in enumerate(value)
            ]
        else:
            found = [
                ((*path, step), value[step])
                for path, value in found
                if isinstance(value, dict) and step in value
            ]
    return found


def _finds(in_node: bool) -> Finds:
    """How a rule searches for a pattern in a text; in a node an expression matches any pattern."""
    if in_node:
        return lambda pattern, text: holds_expression(text) or finds(pattern, text)
    return finds


def _applies(row: _Row, value: Json, body: Json) -> bool:
    """Whether a row looks at a value of this type, and its conditions hold."""
    return isinstance(value, list if row.verb.of_lists else dict) and when.hold(row.conditions, value, body)


def _row_findings(
    rule: Rule, prepared: _Row, body: Json, path: Path, value: Json, finds: Finds
) -> Iterator[Violation]:
    row, _, verb, wanted = prepared
    named: dict[str, Json] | None = None
    for at, words, facts, on_key in verb.found(wanted, Place(value, path, body, finds)):
        if named is None:
            named = _named_values(row.get("when", {}), value, body)
        words = {**named, **words}
        message = _filled(row.get("message", rule.message), words)
        hint = _filled(row.get("hint", rule.hint), words)
        fix = row.get("fix", rule.fix)
        changes = tuple(changes_of(fix, path, at, words, body, finds))
        on: Literal["key", "value"] = "key" if on_key else "value"
        yield Violation(rule.id, at, message, hint, on, facts=facts, changes=changes)


def _named_values(conditions: Mapping[str, Json], value: Json, body: Json) -> dict[str, Json]:
    """The values that a message may repeat: those that the rule itself names, so no secrets."""
    named = {
        field: value_of(field, value, body)
        for field, wanted in conditions.items()
        if "/" not in field and not isinstance(wanted, dict)
    }
    return {field: found for field, found in named.items() if isinstance(found, str | int | float)}


def _filled(template: str, words: Mapping[str, Json]) -> str:
    """`template` with its `{placeholders}` filled; braces that name none stay as they are."""
    pieces = template.split("{")
    out = [pieces[0]]
    for piece in pieces[1:]:
        name, brace, rest = piece.partition("}")
        word = words.get(name)
        out.append(literal(word) + rest if brace and name in words else "{" + piece)
    return "".join(out)
