"""Hypothesis strategies for bodies drawn from the compiled contracts, for properties over every kind.

That a contract says what the API reference says is held elsewhere, from facts; here bodies of any kind are
needed that get past the first fault, valid ones most of the time.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from contract_cases.samples import python_pattern
from ecmascript import linear_form
from hypothesis import strategies as st

from nfx_lint.contracts.load import document
from nfx_lint.contracts.walk import resolved

Schema = dict[str, Any]
SMALL_INTEGERS = st.integers(0, 70_000)
EXPRESSIONS = st.sampled_from(["${refs.a.id}", "${args.name}", "a-${args.name}", "${fn.a('x')}"])


@cache
def bodies(kind: str, edition: str) -> st.SearchStrategy[Any]:
    """Bodies that keep to the contract of a kind, whatever the rules think of them."""
    contract = document(kind, edition)
    return _values(contract, contract, kind.startswith("node."))


def _values(schema: Schema, root: Schema, node: bool) -> st.SearchStrategy[Any]:
    schema, _ = resolved(schema, root)
    types = schema.get("type", "object")
    types = [types] if isinstance(types, str) else types
    drawn = [st.deferred(lambda t=one: _of_type(t, schema, root, node)) for one in types]
    if node or "x-expression" in schema:
        drawn.append(EXPRESSIONS)
    return st.one_of(drawn)


def _of_type(one: str, schema: Schema, root: Schema, node: bool) -> st.SearchStrategy[Any]:
    if one == "null":
        return st.none()
    if one == "boolean":
        return st.booleans()
    if one == "array":
        items = _values(schema.get("items", {"type": "string"}), root, node)
        least = schema.get("minItems", 0)
        return st.lists(items, min_size=least, max_size=schema.get("maxItems", least + 2))
    if one == "object":
        return _objects(schema, root, node)
    branch, _ = resolved(_branch_of_type(schema, one), root)
    return _texts(branch, root) if one == "string" else _numbers(branch, one)


def _branch_of_type(schema: Schema, one: str) -> Schema:
    variants = schema.get("x-variants", ())
    for variant, branch in zip(variants, schema.get("oneOf", ()), strict=True):
        if variant.get("type") == one:
            return {**branch, "type": one}
    return schema


def _numbers(schema: Schema, one: str) -> st.SearchStrategy[Any]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    least = schema.get("minimum", 0)
    most = schema.get("maximum", least + 70_000)
    whole = st.integers(math.ceil(least), math.floor(most))
    return whole | (whole.map(float) if one == "integer" else st.floats(least, most))


def _texts(schema: Schema, root: Schema) -> st.SearchStrategy[Any]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    branches = schema.get("oneOf")
    if branches:
        return st.one_of([_texts({**resolved(each, root)[0], "type": "string"}, root) for each in branches])
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "pattern" not in schema:
        return st.text(min_size=least, max_size=most or least + 8)
    drawn = st.from_regex(re.compile(python_pattern(linear_form(schema["pattern"]))))
    return drawn.filter(lambda text: least <= len(text) <= (most or 10_000))


def _objects(schema: Schema, root: Schema, node: bool) -> st.SearchStrategy[Any]:
    variants = schema.get("x-variants", ())
    if any("field" in variant for variant in variants):
        return st.one_of([_values(branch, root, node) for branch in schema["oneOf"]])
    if "properties" not in schema:
        below = schema.get("additionalProperties", True)
        values = _values(below, root, node) if isinstance(below, dict) else st.text(max_size=5) | st.none()
        return st.dictionaries(st.from_regex(r"\A/?[a-z]{1,8}\Z"), values, max_size=2)
    keys = [variant["key"] for variant in variants if "key" in variant]
    if not keys:
        return _fields(schema, set(schema.get("required", ())), set(schema["properties"]), root, node)
    choices = []
    for variant, branch in zip(variants, schema["oneOf"], strict=True):
        needed = {*schema.get("required", ()), *branch.get("required", ())}
        allowed = set(schema["properties"]) - set(keys) | {variant.get("key", "")} & set(keys)
        choices.append(_fields(schema, needed, allowed, root, node))
    return st.one_of(choices)


def _fields(
    schema: Schema, needed: set[str], allowed: set[str], root: Schema, node: bool
) -> st.SearchStrategy[Any]:
    values = {
        name: _values(child, root, node) for name, child in schema["properties"].items() if name in allowed
    }
    rare = {name for name, child in schema["properties"].items() if "x-deprecated" in child}
    required = {name: values[name] for name in values if name in needed}
    optional = {name: values[name] for name in values if name not in needed and name not in rare}
    return st.fixed_dictionaries(required).flatmap(
        lambda fixed: st.lists(st.sampled_from(sorted(optional) or [""]), max_size=4, unique=True).flatmap(
            lambda names: st.fixed_dictionaries(
                {name: optional[name] for name in names if name in optional}
            ).map(lambda more: {**fixed, **more})
        )
    )
