"""Each condition that edition 2026-06 documents is held by a rule or by the contract, or has a reason why none can.

For each place of a condition bodies are made that break it and that differ only in keeping it; see
tests/facts/conditions-2026-06.json for the conditions and tests/facts/held-2026-06.yaml for what holds them.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from documents import yaml_of
from edition_2026.conditions import Condition, bodies, conditions, kind_of
from edition_2026.tree import EDITION, Json

from nfx_lint.diagnose import diagnosed
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.catalogue import catalogue, default_rules

HOLDING = yaml_of(Path(__file__).parents[1] / "facts" / "held-2026-06.yaml")
HELD: dict[str, set[str]] = {
    text: {rules} if isinstance(rules, str) else set(rules) for text, rules in HOLDING["held"].items()
}
NOT_HELD = {text for texts in HOLDING["not_held"].values() for text in texts}
CONDITIONS = list(conditions())


def places(condition: Condition) -> Iterator[tuple[str, str, str]]:
    """The places of a condition: the path, the endpoint or node, and the kind; a kind that two share once."""
    seen = set()
    for at, names in condition.at.items():
        for name in names:
            kind = kind_of(name)
            if kind and (at, kind) not in seen:
                seen.add((at, kind))
                yield at, name, kind


every_held = pytest.mark.parametrize(
    "condition",
    [one for one in CONDITIONS if one.text in HELD and any(places(one))],
    ids=lambda one: one.text[:90],
)


def excused(condition: Condition, name: str) -> bool:
    """Whether `places` gives a reason why a condition is not held at an endpoint or node."""
    of_condition = (one for one in HOLDING["places"] if one["condition"] == condition.text)
    return any(fnmatchcase(name, pattern) for one in of_condition for pattern in one["names"])


def found(body: Json, kind: str, rules: set[str]) -> set[tuple[str, str, str]]:
    violations = diagnosed(body, kind, EDITION)
    return {(one.rule, pointer_of(one.path), one.message) for one in violations if one.rule in rules}


def on_the_way(at: str, pointer: str) -> bool:
    """Whether a finding is at the place of a condition, below it, or at an object around it."""
    steps = zip(at.strip("/").split("/"), pointer.strip("/").split("/"), strict=False)
    return not (at.strip("/") and pointer) or all(one in ("*", there) for one, there in steps)


def test_nothing_falls_between() -> None:
    texts = {one.text for one in CONDITIONS}
    assert texts == HELD.keys() | NOT_HELD
    assert not HELD.keys() & NOT_HELD
    assert {one["condition"] for one in HOLDING["places"]} <= HELD.keys()


def test_rules_that_hold_a_condition_are_on_by_default() -> None:
    held = {rule for rules in HELD.values() for rule in rules}
    assert held <= {rule.id for rule in default_rules()}


def test_what_the_reference_demands_is_an_error() -> None:
    levels = {rule.id: rule.level for rule in catalogue()}
    demanded = {one.text for one in CONDITIONS if one.strength == "must" and one.text in HELD}
    lower = {rule for text in demanded for rule in HELD[text] if levels[rule] != "error"}
    # Northflank itself wrote the first, only a guide states the second, and the third is inferred.
    assert lower == {"backup-day-unused", "duplicate-health-check", "self-hosted-without-id"}


@every_held
def test_a_condition_is_held_wherever_it_is_documented(condition: Condition) -> None:
    held = 0
    for at, name, kind in places(condition):
        for broken, kept in bodies(condition, at, name):
            in_kept = found(kept, kind, HELD[condition.text])
            if "deprecatedEndpoint" in condition.form:  # nothing keeps it
                in_kept = set()
            said = {(rule, message) for rule, _, message in in_kept}
            in_broken = found(broken, kind, HELD[condition.text])
            more = {one for one in in_broken if (one[0], one[2]) not in said}
            assert more or excused(condition, name), f"{name} {at}: {broken} beside {kept}"
            held += bool(more)
            elsewhere = {pointer for _, pointer, _ in more if not on_the_way(at, pointer)}
            assert not elsewhere, f"{name} {at}: {elsewhere} in {broken}"
    assert held
