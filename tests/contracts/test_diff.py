"""What changed between two contracts is reported place by place, the same from either side."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.compiler.build import load_contracts
from nfx_lint.contracts.diff import Difference, differences
from nfx_lint.contracts.walk import nodes

Schema = dict[str, Any]

MIRROR = {
    **{"added": "removed", "required": "optional", "tightened": "loosened", "changed": "changed"},
    **{"removed": "added", "optional": "required", "loosened": "tightened"},
}
CONTRACTS = load_contracts()
LEAVES: st.SearchStrategy[Schema] = st.one_of(
    st.fixed_dictionaries({"type": st.just("string")}, optional={"minLength": st.integers(1, 3)}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])}, optional={"maximum": st.integers(4, 9)}
    ),
    st.just({"type": "string", "enum": ["a", "b"]}),
    st.just({"type": ["string", "null"], "pattern": "^[a-z]+$"}),
    st.just({"type": "boolean"}),
    st.just(
        {"type": "string", "oneOf": [{"maxLength": 4}, {}], "x-variants": [{"name": "a"}, {"value": "now!!"}]}
    ),
)
NAMES = ("alpha", "beta", "gamma")


def objects(values: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    fields = st.dictionaries(st.sampled_from(NAMES), values, min_size=1, max_size=3)
    closed = st.builds(
        lambda properties, needed: {
            "type": "object",
            "properties": properties,
            "required": sorted(properties)[:needed],
            "additionalProperties": False,
        },
        fields,
        st.integers(0, 2),
    )
    return st.one_of(
        closed,
        closed.map(with_choices),
        st.builds(branches, closed, closed),
        values.map(lambda items: {"type": "array", "items": items, "maxItems": 3}),
        values.map(lambda below: {"type": "object", "additionalProperties": below}),
    )


def with_choices(schema: Schema) -> Schema:
    keys = [name for name in schema["properties"] if name not in schema["required"]]
    if len(keys) < 2:
        return schema
    chosen = {"oneOf": [{"required": [key]} for key in keys], "x-variants": [{"key": key} for key in keys]}
    return {**schema, **chosen}


def branches(one: Schema, other: Schema) -> Schema:
    """A union that the field `kind` decides."""
    made = []
    for value, branch in (("one", one), ("other", other)):
        kind = {"kind": {"type": "string", "enum": [value]}}
        made.append({**branch, "properties": {**kind, **branch["properties"]}})
    decided = [{"field": "kind", "values": [value]} for value in ("one", "other")]
    return {"type": "object", "oneOf": made, "x-variants": decided}


SCHEMAS = st.recursive(LEAVES, objects, max_leaves=6)
OBJECTS = objects(SCHEMAS).filter(lambda schema: schema["type"] == "object")


def mirrored(found: list[Difference]) -> list[tuple[Any, ...]]:
    return sorted((one.path, MIRROR[one.what], one.branch) for one in found)


def reported(found: list[Difference]) -> list[tuple[Any, ...]]:
    return sorted((one.path, one.what, one.branch) for one in found)


@examples(200)
@given(OBJECTS)
def test_a_contract_does_not_differ_from_itself(schema: Schema) -> None:
    assert differences(schema, copy.deepcopy(schema)) == []


@examples(300)
@given(OBJECTS, OBJECTS)
def test_the_other_way_round_it_is_the_mirror_image(old: Schema, new: Schema) -> None:
    assert reported(differences(old, new)) == mirrored(differences(new, old))


@pytest.mark.parametrize(("edition", "kind"), list(CONTRACTS), ids=map("-".join, CONTRACTS))
def test_no_shipped_contract_differs_from_itself(edition: str, kind: str) -> None:
    assert differences(CONTRACTS[edition, kind], CONTRACTS[edition, kind]) == []


# What is done to the schema at a place, and what is to be said of it: below the place, the kind of change.
MUTATIONS: dict[str, tuple[Any, Any]] = {
    "a field is new": (
        lambda s: s["properties"].update(fresh={"type": "boolean"}),
        lambda s: (("fresh",), "added") if "properties" in s else None,
    ),
    "a field is needed": (
        lambda s: s["required"].append(NAMES[0]),
        lambda s: (
            ((NAMES[0],), "required")
            if NAMES[0] in s.get("properties", {}) and NAMES[0] not in s.get("required", ())
            else None
        ),
    ),
    "a field is gone": (
        lambda s: s["properties"].pop(sorted(s["properties"])[-1]),
        lambda s: ((sorted(s["properties"])[-1],), "removed") if "properties" in s else None,
    ),
    "more values": (
        lambda s: s["enum"].append("c"),
        lambda s: ((), "loosened") if s.get("enum") == ["a", "b"] else None,
    ),
    "longer texts only": (
        lambda s: s.update(minLength=s["minLength"] + 1),
        lambda s: ((), "tightened") if "minLength" in s else None,
    ),
    "larger numbers": (
        lambda s: s.update(maximum=s["maximum"] + 1),
        lambda s: ((), "loosened") if "maximum" in s else None,
    ),
    "null": (
        lambda s: s.update(type=[s["type"], "null"]),
        lambda s: ((), "loosened") if isinstance(s.get("type"), str) else None,
    ),
    "a wider pattern": (
        lambda s: s.update(pattern="^[a-z]*$"),
        lambda s: ((), "loosened") if s.get("pattern") == "^[a-z]+$" else None,
    ),
    "a narrower pattern": (
        lambda s: s.update(pattern="^[a-y]+$"),
        lambda s: ((), "tightened") if s.get("pattern") == "^[a-z]+$" else None,
    ),
    "another pattern": (
        lambda s: s.update(pattern="^[A-Z]+$"),
        lambda s: ((), "changed") if s.get("pattern") == "^[a-z]+$" else None,
    ),
    "the same pattern otherwise written": (
        lambda s: s.update(pattern="^[a-z][a-z]*$"),
        lambda s: ((), "") if s.get("pattern") == "^[a-z]+$" else None,
    ),
    "deprecated": (
        lambda s: s.update({"x-deprecated": {"text": "Leave it out."}}),
        lambda s: ((), "changed"),
    ),
    "shorter lists": (
        lambda s: s.update(maxItems=2),
        lambda s: ((), "tightened") if "maxItems" in s else None,
    ),
}


def places(schema: Schema, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Schema]]:
    found = [(path, schema)]
    for name, child in schema.get("properties", {}).items():
        found += places(child, (*path, name))
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            found += places(schema[keyword], (*path, "*"))
    if any("field" in one for one in schema.get("x-variants", ())):
        found = found[1:]  # what describes its objects are its branches
        for branch in schema["oneOf"]:
            found += [(below, one) for below, one in places(branch, path) if below[-1:] != ("kind",)]
    return found


@examples(400)
@given(schema=OBJECTS, data=st.data())
def test_each_change_is_told_at_its_place(schema: Schema, data: st.DataObject) -> None:
    changed = json.loads(json.dumps(schema))  # where no two places are one object
    name = data.draw(st.sampled_from(sorted(MUTATIONS)))
    mutate, said_of = MUTATIONS[name]
    fitting = [(path, one) for path, one in places(changed) if said_of(one)]
    if not fitting:
        return
    path, place = data.draw(st.sampled_from(fitting))
    below, what = said_of(place)
    mutate(place)
    found = {(one.path, one.what) for one in differences(schema, changed)}
    expected = {((*path, *below), what)} if what else set()
    assert expected <= found
    others = {one for one in found - expected if one[0][: len(path)] != path}
    assert not others


def test_what_is_known_of_the_two_editions() -> None:
    old, new = CONTRACTS["2025-07", "manual-job"], CONTRACTS["2026-06", "manual-job"]
    said = {(one.path, one.what): one.detail for one in differences(old, new)}
    assert said[("stageId",), "added"] == ""
    assert said[("healthChecks", "*", "path"), "loosened"].startswith("pattern ")
    assert said[("deployment", "vcs", "selfHostedVcsId"), "loosened"].startswith("pattern ")
    assert said[("activeDeadlineSeconds",), "loosened"] == "may be null"
    assert said[(), "changed"] == "replaced by job"
    assert {what for _, what in said} == {"added", "changed", "loosened", "tightened"}


def test_a_difference_is_at_a_place_of_one_of_the_contracts() -> None:
    for edition, kind in CONTRACTS:
        if edition == "2025-07" and ("2026-06", kind) in CONTRACTS:
            pair = CONTRACTS[edition, kind], CONTRACTS["2026-06", kind]
            known = {node.path for contract in pair for node in nodes(contract)}
            assert {one.path for one in differences(*pair)} <= known
