"""What is known about the name of a kind, or of a field in any contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.kinds import Kind, all_kinds, all_nodes, group_of
from nfx_lint.contracts.load import document
from nfx_lint.contracts.naming import NODE
from nfx_lint.contracts.walk import Node, nodes, resolved
from nfx_lint.model import Json
from nfx_lint.pointers import pointer_of

# Type, description and allowed values.
Described = tuple[str, str, tuple[str, ...]]


class Field(NamedTuple):
    """A field of a kind: its name, types, description, and whether it is required."""

    name: str
    type: str
    description: str
    required: bool


class KindDescription(NamedTuple):
    """A kind in one edition; `others` are the other editions that document it."""

    name: str
    title: str
    group: str
    description: str
    edition: str
    others: tuple[str, ...]
    page: str
    read: str
    endpoints: tuple[tuple[str, str], ...]
    fields: tuple[Field, ...]


class FieldUse(NamedTuple):
    """Places of a field that have the same type and description, by kind."""

    type: str
    description: str
    allowed: tuple[str, ...]
    places: Mapping[str, tuple[str, ...]]


def kind_named(word: str) -> str | None:
    """The kind of that name; the name of a template's node counts as well."""
    if word in all_kinds() or word in all_nodes():
        return word
    return f"{NODE}{word}" if f"{NODE}{word}" in all_nodes() else None


def describe_kind(name: str, edition: str | None) -> KindDescription:
    """The kind, as a run with `edition` checks it."""
    kind = _all()[name]
    chosen = nearest_edition(name, edition)
    documented, contract = kind.editions[chosen], document(name, chosen)
    body, _ = resolved(contract, contract)
    fields = [_field(node) for node in nodes(contract) if len(node.path) == 1 and node.path != ("*",)]
    return KindDescription(
        name,
        kind.title,
        group_of(name, kind),
        body.get("description", ""),
        chosen,
        tuple(one for one in kind.editions if one != chosen),
        documented.page,
        documented.read,
        documented.endpoints,
        tuple(fields),
    )


def uses_of(field: str, edition: str | None) -> list[FieldUse]:
    """The places of a field in all kinds, those with the same description together; most kinds first."""
    uses: dict[Described, dict[str, list[str]]] = {}
    for name, node in _nodes(edition):
        if node.path and node.path[-1] == field:
            allowed = tuple(str(one) for one in node.schema.get("enum", ()))
            key = (_type(node.schema), node.schema.get("description", ""), allowed)
            uses.setdefault(key, {}).setdefault(name, []).append(pointer_of(node.path))
    found = [
        FieldUse(*key, {name: tuple(dict.fromkeys(places)) for name, places in by_kind.items()})
        for key, by_kind in uses.items()
    ]
    return sorted(found, key=lambda use: (-len(use.places), use.description))


def _nodes(edition: str | None) -> Iterator[tuple[str, Node]]:
    for name in _all():
        yield from ((name, node) for node in nodes(document(name, nearest_edition(name, edition))))


def _all() -> dict[str, Kind]:
    return {**all_kinds(), **all_nodes()}


def _field(node: Node) -> Field:
    return Field(str(node.path[0]), _type(node.schema), node.schema.get("description", ""), node.required)


def _type(schema: dict[str, Json]) -> str:
    types: Json = schema.get("type", [])
    return " or ".join([types] if isinstance(types, str) else types) or "any"
