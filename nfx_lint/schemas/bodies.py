"""A contract as one JSON Schema: with the rules that a schema can express, and with its nodes."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import document_of
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json, Path
from nfx_lint.patterns.portable import portable
from nfx_lint.rules import catalogue, when
from nfx_lint.rules.field_paths import is_of_body
from nfx_lint.rules.rows import fields_of, rows_of
from nfx_lint.rules.verbs import verb_of
from nfx_lint.schemas.nodes import NodeSchemas

# For our own use: the words for a broken pattern, and the changes of a later edition.
_PRIVATE = ("x-disputed", "x-expects", "x-later")


def published(kind: str, edition: str) -> dict[str, Json]:
    """The contract of `kind` with the error rules as `if`/`then`, and in a document with its nodes.

    Rules that a schema cannot express are left out: comparisons between numbers, uniqueness by a key,
    conditions on another part of the body.
    """
    contract = contracts.document(kind, edition)
    schema = copy.deepcopy(
        {**contract, "$defs": contracts.used_shapes({**contract, "$defs": {}}, contract["$defs"])}
    )
    for rule in catalogue.catalogue():
        if rule.level == "error":
            for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
                rows = list(rows_of(rule.rows, kind))
                for node in _nodes_at(schema, tuple(place)):
                    for clause in filter(None, map(_conditional, rows)):
                        commented = {"$comment": f"rule {rule.id}", **clause}
                        clauses = node.setdefault("allOf", [])
                        if commented not in clauses:
                            clauses.append(commented)
    _finish(schema)
    if document := document_of(kind):
        NodeSchemas(schema["$defs"], edition, published).add_to(schema, document)
    return schema


def published_node(kind: str, edition: str) -> dict[str, Json]:
    """The schema of the spec of a template's node, with the nodes that it may contain."""
    definitions: dict[str, Json] = {}
    reference = NodeSchemas(definitions, edition, published).of_node(kind.removeprefix(NODE))
    used = contracts.used_shapes(reference, definitions)
    contract = contracts.document(kind, edition)
    return {key: contract[key] for key in ("$schema", "title", "description")} | reference | {"$defs": used}


def _nodes_at(schema: dict[str, Json], path: Path) -> Iterator[dict[str, Json]]:
    """The schemas of a place, in their shapes: several where the branches of a union differ."""
    found = [_followed(schema, schema)]
    for step in path:
        found = [_followed(child, schema) for node in found for child in _children(node, step, schema)]
    yield from found


def _children(node: dict[str, Json], step: str | int, root: dict[str, Json]) -> Iterator[dict[str, Json]]:
    if step == "*" and isinstance(node.get("items"), dict):
        yield node["items"]
    for holder in (node, *(_followed(branch, root) for branch in node.get("oneOf", ()))):
        if step in holder.get("properties", {}):
            yield holder["properties"][step]


def _followed(node: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rpartition("/")[2]]
    return node


def _conditional(row: catalogue.Row) -> dict[str, Json] | None:
    """A row as a schema of its place; None for a row that also looks at another part of the body."""
    if any(map(is_of_body, fields_of(row))):
        return None
    verb, wanted = verb_of(row)
    conditions, then = when.schemas(row.get("when", {})), verb.schema(wanted)
    return {"if": {"allOf": conditions}, "then": then} if conditions and then else then


def _finish(value: Json) -> None:
    """Remove keywords of our own, and write patterns for all engines."""
    if isinstance(value, dict):
        for key in _PRIVATE:
            value.pop(key, None)
        if isinstance(value.get("pattern"), str):
            value["pattern"] = portable(value["pattern"])
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _finish(child)
