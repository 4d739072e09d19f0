"""Hints about templates: what they name in place of what is there makes the finding go away."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given
from templates import Json, Planted, mistaken

from nfx_lint.model import Violation
from nfx_lint.pointers import value_at
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.templates.graph import findings

EXAMPLES = [
    (rule.id, json.loads(example["text"]))
    for rule in catalogue()
    if rule.by == "template"
    for example in rule.docs.examples["bad"]
    if example.get("name", "").endswith(".json")
]


def followed(body: Json, found: Violation) -> Json:
    """A copy of `body` with what a hint names: another word, a field that is missing, or an allowed value.

    None if it leaves open what to write.
    """
    body, facts = copy.deepcopy(body), found.facts
    around, key = value_at(body, found.path[:-1]), found.path[-1] if found.path else ""
    wanted = facts.meant or next(iter(facts.allowed), None)
    if facts.missing:
        value_at(body, found.path)[facts.missing] = "Workflow" if facts.missing == "kind" else {}
    elif wanted is None:
        return None
    elif found.on == "key":
        around[wanted] = around.pop(key)
    elif found.within:
        start, end = found.within
        around[key] = f"{around[key][:start]}{wanted}{around[key][end:]}"
    else:
        around[key] = wanted
    return body


def not_fixed(body: Json) -> list[tuple[str, str]]:
    """The findings that are still there after their hint was followed."""
    left = []
    for found in findings(body, "template", previews=False):
        after = followed(body, found)
        if after is not None:
            rest = {(one.rule, one.path, one.within) for one in findings(after, "template", previews=False)}
            left += [(found.rule, found.hint)] if (found.rule, found.path, found.within) in rest else []
    return left


@pytest.mark.parametrize(("rule", "body"), EXAMPLES, ids=[rule for rule, _ in EXAMPLES])
def test_what_a_hint_names_makes_the_finding_of_an_example_go_away(rule: str, body: Json) -> None:
    assert not not_fixed(body)


@given(mistaken())
def test_what_a_hint_names_makes_the_finding_of_a_mistake_go_away(planted: Planted) -> None:
    body, _, _ = planted
    assert not not_fixed(body)
