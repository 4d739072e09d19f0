"""The contract says what the two API pages say: no less, no more, in the same order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).parents[2]
KINDS = ("manual-job", "manual-job.response", "build-service", "build-service.response")
FACTS = json.loads((ROOT / "tests/facts/2025-07.json").read_text(encoding="utf-8"))["kinds"]
DESCRIPTION_LENGTH = 110

CONSTRAINTS = ("minLength", "maxLength", "pattern", "enum", "minimum", "maximum")
UNCHECKED = {
    "$schema",
    "$comment",
    "title",
    "description",
    "x-source",
    "x-endpoints",
    "x-secret",
    "examples",
}
STRUCTURE = {"type", "required", "properties", "additionalProperties", "items", "oneOf", "x-variants"}
SECRETS = {"runtimeEnvironment", "runtimeFiles", "buildArguments", "buildFiles", "dockerSecretMounts"}

Schema = dict[str, Any]
Fact = dict[str, Any]


def unique(pairs: list[tuple[str, Any]]) -> Schema:
    assert len(dict(pairs)) == len(pairs), f"a key stands twice among {[key for key, _ in pairs]}"
    return dict(pairs)


FILES: dict[str, Schema] = {
    path.name: json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)
    for path in sorted((ROOT / "rules/contracts/2025-07").glob("*.json"))
}
SHAPES: dict[str, Schema] = FILES["shapes.json"]["$defs"]
REGISTRY = Registry().with_resources([(name, Resource.from_contents(file)) for name, file in FILES.items()])


def resolved(schema: Schema) -> Schema:
    """The schema with what it refers to; what is written beside the reference comes first."""
    if "$ref" not in schema:
        return schema
    name = re.fullmatch(r"(?:shapes\.json)?#/\$defs/([a-z-]+)", schema["$ref"])
    assert name, schema["$ref"]
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    assert not beside.keys() & STRUCTURE, "a reference is not narrowed"
    return {**resolved(SHAPES[name[1]]), **beside}


def facts_of(schema: Schema, path: str = "", required: bool = False) -> Iterator[Fact]:
    """What a schema says, in the form of tests/facts: first its own fact, then those below it."""
    schema = resolved(schema)
    unheard = schema.keys() - UNCHECKED - STRUCTURE - {"x-deprecated", *CONSTRAINTS}
    assert not unheard, f"{path} says what no page says"
    fact: Fact = {"path": path, "type": schema["type"]}
    if required:
        fact["required"] = True
    fact |= {keyword: schema[keyword] for keyword in CONSTRAINTS if keyword in schema}
    if "x-deprecated" in schema:
        fact["deprecated"] = True
    if "oneOf" in schema:
        branches = dict(branches_of(schema))
        yield {**fact, "union": list(branches)}
        for label, branch in branches.items():
            yield from facts_of(branch, f"{path}[{label}]")
        return
    if fact["type"] == "object" and "properties" not in schema:
        assert "required" not in schema, f"{path} is a free map"
        fact["open"] = True
        if "additionalProperties" in schema:
            assert schema["additionalProperties"].keys() == {"type"}, f"{path} is a free map"
            fact["values"] = schema["additionalProperties"]["type"]
    yield fact
    yield from facts_below(schema, path)


def facts_below(schema: Schema, path: str) -> Iterator[Fact]:
    required = schema.get("required", [])
    if "properties" in schema:
        assert schema["additionalProperties"] is False, f"{path} is open"
        assert set(required) <= schema["properties"].keys(), f"{path} requires what it does not have"
        for name, child in schema["properties"].items():
            yield from facts_of(child, f"{path}/{name}", name in required)
    if "items" in schema:
        yield from facts_of(schema["items"], f"{path}/*")


def branches_of(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """The branches of a union as schemas of their own, by the labels of tests/facts."""
    variants = schema["x-variants"]
    rest = {key: value for key, value in schema.items() if key not in ("oneOf", "x-variants")}
    assert len(variants) == len(schema["oneOf"])
    if rest["type"] != "object":
        for variant, branch in zip(variants, schema["oneOf"], strict=True):
            assert branch.get("enum", [None])[0] == variant.get("value")
            yield variant["name"], {**rest, **branch}
        return
    keys = [variant["key"] for variant in variants if "key" in variant]
    for variant, branch in zip(variants, schema["oneOf"], strict=True):
        if "key" not in variant:
            assert branch == {"not": {"anyOf": [{"required": [key]} for key in keys]}}
            yield "later", {"type": "object", "properties": {}, "additionalProperties": False}
            continue
        assert branch == {"required": [variant["key"]]}
        others = set(keys) - {variant["key"]}
        own = {name: child for name, child in rest["properties"].items() if name not in others}
        required = [*rest.get("required", []), variant["key"]]
        yield variant["key"], {**rest, "required": required, "properties": own}


def properties_of(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Every property that is written in the schema, references not followed."""
    for name, child in schema.get("properties", {}).items():
        yield name, child
        yield from properties_of(child)
    if "items" in schema:
        yield from properties_of(schema["items"])


def written_properties() -> list[tuple[str, str, Schema]]:
    schemas = {name: file for name, file in FILES.items() if name != "shapes.json"} | SHAPES
    return [(where, *written) for where, schema in schemas.items() for written in properties_of(schema)]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        for child in value.values():
            yield from references(child)
    elif isinstance(value, list):
        for child in value:
            yield from references(child)


@pytest.mark.parametrize("kind", KINDS)
def test_the_contract_says_what_the_page_says(kind: str) -> None:
    said = list(facts_of(FILES[f"{kind}.json"]))
    for ours, documented in zip(said, FACTS[kind], strict=False):
        assert ours == documented
    assert [fact["path"] for fact in said] == [fact["path"] for fact in FACTS[kind]]


def test_there_is_a_file_for_every_kind_and_no_other() -> None:
    assert set(FILES) == {f"{kind}.json" for kind in KINDS} | {"shapes.json"}
    assert set(FACTS) == set(KINDS)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_a_valid_schema(name: str) -> None:
    Draft202012Validator.check_schema(FILES[name])
    assert FILES[name]["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_says_where_it_comes_from(kind: str) -> None:
    file = FILES[f"{kind}.json"]
    assert file["title"] and file["description"].endswith(".") and file["$comment"]
    assert file["x-source"].keys() == {"page", "read"}
    assert all(one.keys() == {"method", "path"} for one in file["x-endpoints"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_example_is_the_smallest_body(kind: str) -> None:
    file = FILES[f"{kind}.json"]
    validator = Draft202012Validator({"$ref": f"{kind}.json"}, registry=REGISTRY)
    smallest = file["examples"][0]
    validator.validate(smallest)
    for body in without_each_field(smallest):
        assert not validator.is_valid(body), body


def without_each_field(value: Schema) -> Iterator[Schema]:
    for key, child in value.items():
        yield {other: value[other] for other in value if other != key}
        if isinstance(child, dict):
            yield from ({**value, key: smaller} for smaller in without_each_field(child))


@pytest.mark.parametrize(("where", "name", "schema"), written_properties())
def test_a_property_has_a_description_of_one_line(where: str, name: str, schema: Schema) -> None:
    assert re.fullmatch(rf"\S.{{1,{DESCRIPTION_LENGTH - 3}}}\.", schema["description"]), f"{where}: {name}"


def test_a_deprecated_property_names_what_to_use_instead() -> None:
    found = [schema["x-deprecated"] for _, _, schema in written_properties() if "x-deprecated" in schema]
    assert found
    for one in found:
        assert one == {"use": one["use"], "text": f"Use `{'.'.join(one['use'])}` instead."}


def test_secret_are_the_maps_of_values_and_files_and_nothing_else() -> None:
    marked = {name for _, name, schema in written_properties() if resolved(schema).get("x-secret") is True}
    unmarked = {name for _, name, schema in written_properties() if "x-secret" not in resolved(schema)}
    assert marked == SECRETS
    assert not marked & unmarked


def test_every_shape_is_used_and_has_a_title() -> None:
    used = {name for file in FILES.values() for name in references(file)}
    assert used == set(SHAPES)
    assert all(shape["title"] for shape in SHAPES.values())


def test_no_two_shapes_say_the_same() -> None:
    seen: dict[str, str] = {}
    for name, shape in SHAPES.items():
        if "properties" not in shape:
            continue  # a free map or a scalar may have several meanings, and rules that tell them apart
        said = json.dumps(list(facts_of(shape)))
        assert said not in seen, f"{name} is {seen[said]}"
        seen[said] = name


def test_the_fields_of_choose_later_are_those_that_all_branches_share() -> None:
    deployment = FILES["manual-job.json"]["properties"]["deployment"]
    keys = {variant["key"] for variant in deployment["x-variants"] if "key" in variant}
    branches = [set(branch["properties"]) for label, branch in branches_of(deployment) if label in keys]
    assert set.intersection(*branches) == set(deployment["properties"]) - keys
