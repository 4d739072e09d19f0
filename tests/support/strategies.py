"""Hypothesis strategies for bodies drawn from tests/facts."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from contract_cases.conditions import FIELDS, asked
from contract_cases.facts import Json, Place, root
from contract_cases.samples import MATCHING, python_pattern
from contract_cases.values import broken_rules
from hypothesis import strategies as st

# Whole numbers up to here are the same in JSON, YAML and JavaScript.
SAFE = 2**53 - 1
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-SAFE, SAFE) | st.text(max_size=8),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=8), below, max_size=3),
    max_leaves=5,
)
# The letters that the keys of a map may have on any reading of the page, by the name of the map.
KEYS = {
    "runtimeEnvironment": r"[A-Za-z0-9./-]{1,12}",
    "buildArguments": r"[A-Za-z0-9./-]{1,12}",
    "runtimeFiles": r"/[a-zA-Z0-9~ ._-]{0,8}(/[a-zA-Z0-9é]{1,4})?",
    "buildFiles": r"/[a-zA-Z0-9~ ._-]{0,8}(/[a-zA-Z0-9é]{1,4})?",
    "dockerSecretMounts": r"[a-z][a-z0-9-]{0,12}",
}


def valid_bodies(kind: str) -> st.SearchStrategy[Json]:
    """Bodies of a kind that keep to every constraint and every condition of its page."""
    return _values(root(kind))


@cache
def _values(place: Place) -> st.SearchStrategy[Any]:
    if place.branches:
        return st.one_of([_values(branch) for branch in place.branches.values()])
    if place.open:
        keys = st.from_regex(re.compile(KEYS.get(place.name, r"[a-z./-]{1,12}"), re.ASCII), fullmatch=True)
        free = st.text(max_size=8) | st.dictionaries(st.text(max_size=4), JSON_VALUES, max_size=2)
        return st.dictionaries(keys, free if "values" in place.fact else JSON_VALUES, max_size=3)
    if place.type == "object":
        return _objects(place)
    if place.type == "array":
        return st.lists(_values(place.items[0]), max_size=3)
    if place.type == "boolean":
        return st.booleans()
    if "enum" in place.fact:
        return st.sampled_from(place.fact["enum"])
    return _texts(place) if place.type == "string" else _numbers(place)


def _objects(place: Place) -> st.SearchStrategy[Any]:
    required = {name: _values(child) for name, child in place.children.items() if child.required}
    optional = {name: _values(child) for name, child in place.children.items() if not child.required}
    return st.fixed_dictionaries(required, optional=optional).map(lambda value: _completed(place, value))


def _completed(place: Place, value: dict[str, Json]) -> dict[str, Json]:
    """The object with what the values of its deciding fields ask for."""
    for child in place.children.values():
        row = asked(child.path)
        for name in row[0][value[child.name]] if row else ():
            value = {name: FIELDS[name], **value}
    if value.get("fullGitClone") is True and "includeGitFolder" in place.children:
        value = {**value, "includeGitFolder": True}
    return value


def _texts(place: Place) -> st.SearchStrategy[str]:
    pattern = place.fact.get("pattern")
    if pattern is None:
        return st.text(min_size=place.fact.get("minLength", 0), max_size=place.fact.get("maxLength"))
    samples = [text for text in MATCHING[pattern] if not broken_rules(place, text)]
    drawn = st.from_regex(python_pattern(pattern))
    # A text that is too short or too long gives way to a sample; a filter would throw away the whole body.
    return drawn.map(lambda text: samples[len(text) % len(samples)] if broken_rules(place, text) else text)


def _numbers(place: Place) -> st.SearchStrategy[int | float]:
    least, most = place.fact.get("minimum", -SAFE), place.fact.get("maximum", SAFE)
    whole = st.integers(least, most)
    floats = st.floats(least, most, allow_nan=False, allow_infinity=False)
    if place.type == "number":
        return whole | floats
    return whole | floats.map(math.floor).filter(lambda number: least <= number <= most).map(float)
