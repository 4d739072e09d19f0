"""What the contract files of edition 2026-06 say, in the words of the facts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from edition_2026.tree import Place, settled

Schema = dict[str, Any]
FOLDER = Path(__file__).parents[3] / "rules" / "contracts" / "2026-06"
FILES: dict[str, Schema] = {
    path.relative_to(FOLDER).as_posix().removesuffix(".json"): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.rglob("*.json"))
}
SHAPES: dict[str, Schema] = FILES.pop("shapes")["$defs"]
# No endpoint takes a node alone, and no page describes one: the reference knows only its parts.
del FILES["template-node"]
_ANNOTATIONS = {
    *("$schema", "$comment", "title", "description", "examples", "format", "contentEncoding"),
    *("x-source", "x-endpoints", "x-partial", "x-action", "x-basis", "x-replaced-by"),
    *("x-since", "x-values-since"),
    *("x-secret", "x-later", "x-variants", "$ref"),
}
_KEPT = (
    *("type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("minItems", "maxItems", "required"),
)
_CONVERTED = {"properties", "items", "additionalProperties", "propertyNames", "oneOf"}
_CONVERTED |= {"x-deprecated", "x-node", "x-expression", "not"}


def resolved(schema: Schema) -> Schema:
    """The schema with the shape that it refers to; what is written beside the reference comes first."""
    if "$ref" not in schema:
        return schema
    name = re.fullmatch(r"(?:(?:\.\./)?shapes\.json)?#/\$defs/([a-z0-9-]+)", schema["$ref"])
    assert name, schema["$ref"]
    return {**resolved(SHAPES[name[1]]), **{key: schema[key] for key in schema if key != "$ref"}}


def place_of(schema: Schema) -> Place:
    """A schema in the form of the facts, all its unions spread out into whole branches."""
    schema = resolved(schema)
    unheard = schema.keys() - _ANNOTATIONS - _CONVERTED - {*_KEPT}
    assert not unheard, unheard
    place: Place = {key: schema[key] for key in _KEPT if key in schema}
    place |= {"deprecated": True} if "x-deprecated" in schema else {}
    place |= {"expression": True} if "x-expression" in schema else {}
    if "oneOf" in schema:
        branches = {
            _label(schema, number): place_of(_branch(schema, number))
            for number in range(len(schema["oneOf"]))
        }
        beside = {key: place[key] for key in ("expression", "deprecated") if key in place}
        return settled({"either": branches, **beside})
    if schema.get("x-node"):
        return {**place, "node": True}
    if "properties" in schema:
        assert schema["additionalProperties"] is False
        place["fields"] = {name: place_of(child) for name, child in schema["properties"].items()}
    elif isinstance(schema.get("additionalProperties"), dict):
        place["values"] = place_of(schema["additionalProperties"])
    elif "object" in place.get("type", ()):
        assert "additionalProperties" not in schema
        place["open"] = True
    if "items" in schema:
        place["items"] = place_of(schema["items"])
    return place | ({"keys": schema["propertyNames"]["pattern"]} if "propertyNames" in schema else {})


def _branch(schema: Schema, number: int) -> Schema:
    """One branch of a union as a schema of its own."""
    variants, branch = schema["x-variants"], schema["oneOf"][number]
    whole = {key: value for key, value in schema.items() if key not in ("oneOf", "x-variants")}
    if "field" in variants[number]:
        values = {value for value in variants[number]["values"] if value is not None}
        assert values == set(resolved(branch)["properties"][variants[number]["field"]]["enum"])
        assert _says_of_its_field(schema), "the field that decides is not as its branches have it"
        return branch
    keys = {variant["key"]: None for variant in variants if "key" in variant}
    ruled_out = {"anyOf": [{"required": [key]} for key in keys]}
    assert not keys or "key" in variants[number] or branch["not"] == ruled_out
    assert variants[number].get("key") in (None, *branch.get("required", ()))
    if not keys:
        return {**whole, **branch, "type": variants[number].get("type", "string")}
    others = set(keys) - {variants[number].get("key")}
    own = {name: child for name, child in whole["properties"].items() if name not in others}
    required = [*whole.get("required", ()), *branch.get("required", ())]
    return {**whole, "properties": own, "required": list(dict.fromkeys(required))}


def _label(schema: Schema, number: int) -> str:
    """The name of a branch in the facts: its type where types tell branches apart, else the contract's."""
    variant, branch = schema["x-variants"][number], schema["oneOf"][number]
    if "type" in variant:
        return str(branch["enum"][0] if "enum" in branch else variant["type"])
    return {"commit": "string"}.get(variant["name"], variant["name"])


def _says_of_its_field(schema: Schema) -> bool:
    """Whether a union by a field says of that field what all its branches together say of it."""
    variants, branches = schema["x-variants"], [resolved(branch) for branch in schema["oneOf"]]
    field = variants[0]["field"]
    values = [value for variant in variants for value in variant["values"] if value is not None]
    wanted = {"type": "string", "enum": values} if isinstance(values[0], str) else {"type": "boolean"}
    ours = {key: value for key, value in schema["properties"][field].items() if key in ("type", "enum")}
    everywhere = all(field in branch.get("required", ()) for branch in branches)
    return (
        ours == wanted
        and schema.get("required", []) == [field] * everywhere
        and len(schema["properties"]) == 1
    )
