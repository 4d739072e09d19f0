"""The possible fields (with their schemas) and values at a place, from contract and nodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nfx_lint._compiled.template_table import DOCUMENTS, KINDS
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import document_of, nearest_edition
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.naming import NODE
from nfx_lint.contracts.unions import decide
from nfx_lint.contracts.walk import node_at, resolved
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.schemas.nodes import node_fields
from nfx_lint.templates.diagnose import part_at, parts_of
from nfx_lint.templates.documents import TemplateNode, nodes_of

Schema = dict[str, Json]


class Spot(NamedTuple):
    """A place: its schema, the contract that its references are in, and the node that it is part of."""

    schema: Schema
    contract: Schema
    node: TemplateNode | None = None


class Field(NamedTuple):
    """A field that an object may have."""

    name: str
    schema: Schema
    required: bool


def spot_at(body: Json, kind: str, edition: str, path: Path) -> Spot | None:
    """The description of a place by a contract or the form of nodes; None if there is none."""
    for node in nodes_of(body, document_of(kind)) if document_of(kind) and isinstance(body, dict) else ():
        if path == node.path:
            return Spot(_around_spec(node), {}, node)
        if path[:-1] == node.path and path[-1] != "spec":
            schema = _around_spec(node)["properties"].get(path[-1])
            return Spot(schema, {}, node) if schema else None
    part = part_at(parts_of(body, kind), path)
    contract = contracts.document(part.kind, nearest_edition(part.kind, edition))
    found = node_at(contract, path[len(part.path) :], part.value)
    return Spot(found.schema, contract) if found else None


def _around_spec(node: TemplateNode) -> Schema:
    """The fields of a node, with the values that fit its kind and its document."""
    table = DOCUMENTS.get(node.document.kind) or DOCUMENTS["template"]
    schema = node_fields(table.get("teardown", table["kinds"]) if node.teardown else table["kinds"])
    if values := KINDS.get(node.kind, {}).get("condition"):
        schema["properties"]["condition"] = {**schema["properties"]["condition"], "enum": list(values)}
    return schema


def spec_of(kind: str, edition: str) -> Spot:
    """The spec of a kind of node."""
    name = f"{NODE}{kind}"
    contract = contracts.document(name, nearest_edition(name, edition))
    return Spot(contract, contract)


def fields_at(spot: Spot, value: Json) -> list[Field]:
    """The fields that an object may have; the branch of a union that it takes decides."""
    schema, contract = spot.schema, spot.contract
    variants = schema.get("x-variants", ())
    branches = schema.get("oneOf", ())
    present: tuple[str, ...] = ()
    if variants:
        decision = decide(value, variants)
        present = decision.present
        by_key = any("key" in one for one in variants)
        if decision.branch is not None and (present or not by_key):
            branches = [branches[decision.branch]]
    taken = (
        {one["key"] for one in variants if "key" in one and one["key"] not in present} if present else set()
    )
    found: dict[str, Field] = {}
    for holder in (schema, *(resolved(one, contract)[0] for one in branches)):
        for name, child in holder.get("properties", {}).items():
            if name not in taken and isinstance(child, dict):
                needed = name in holder.get("required", ()) and (holder is schema or len(branches) == 1)
                found.setdefault(name, Field(name, resolved(child, contract)[0], needed))
    return list(found.values())


def values_at(spot: Spot) -> list[Json]:
    """The values that a schema allows, if they are few."""
    return list(dict.fromkeys(_values(spot.schema, spot.contract)))


def _values(schema: Schema, contract: Schema) -> Iterator[Json]:
    yield from schema.get("enum", ())
    if "const" in schema:
        yield schema["const"]
    if "boolean" in types_of(schema):
        yield from (True, False)
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from _values(resolved(branch, contract)[0], contract)


def is_object(spot: Spot) -> bool:
    """Whether an object may be there."""
    schema = spot.schema
    return "properties" in schema or "object" in types_of(schema)


def item_of(schema: Schema, contract: Schema) -> Schema:
    """The schema of the items of a list."""
    items = schema.get("items")
    return resolved(items, contract)[0] if isinstance(items, dict) else {}


def siblings(body: Json, path: Path, *without: str) -> set[str]:
    """The keys that an object has."""
    value = value_at(body, path)
    return {key for key in value if key not in without} if isinstance(value, dict) else set()
