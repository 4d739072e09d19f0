"""A contract as the list of its places: every node of the schema with the paths at which it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nfx_lint.model import Json, Path


class Node(NamedTuple):
    """One place of a contract. In `path` a `*` stands for any item; `shapes` are the names it goes by."""

    path: Path
    schema: dict[str, Json]
    shapes: tuple[str, ...]
    required: bool = False


def resolved(schema: dict[str, Json], root: dict[str, Json]) -> tuple[dict[str, Json], tuple[str, ...]]:
    """`schema` with its reference followed (what stands beside the reference wins), and the shapes met."""
    shapes: list[str] = []
    while "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        shapes.append(name)
        schema = {**root["$defs"][name], **{k: v for k, v in schema.items() if k != "$ref"}}
    return schema, tuple(shapes)


def nodes(root: dict[str, Json]) -> Iterator[Node]:
    """All places of a bundled contract, parents first. Branches of a union that add fields are included."""
    yield from _below(root, (), root, False)


def _below(schema: dict[str, Json], path: Path, root: dict[str, Json], required: bool) -> Iterator[Node]:
    schema, shapes = resolved(schema, root)
    yield Node(path, schema, shapes, required)
    for key, child in schema.get("properties", {}).items():
        yield from _below(child, (*path, key), root, key in schema.get("required", ()))
    if isinstance(schema.get("items"), dict):
        yield from _below(schema["items"], (*path, "*"), root, False)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _below(schema["additionalProperties"], (*path, "*"), root, False)
    for branch in schema.get("oneOf", ()):
        branch, _ = resolved(branch, root)
        for key, child in branch.get("properties", {}).items():
            yield from _below(child, (*path, key), root, key in branch.get("required", ()))


def node_at(root: dict[str, Json], path: Path) -> Node | None:
    """The place of a contract that governs `path` of a body (with real item numbers), if it is described."""
    schema, shapes = resolved(root, root)
    required = False
    for step in path:
        if isinstance(step, int):
            child = schema.get("items")
        else:
            child = _property(schema, step, root)
            required = step in schema.get("required", ())
            if child is None:
                child = schema.get("additionalProperties")
        if not isinstance(child, dict):
            return None
        schema, shapes = resolved(child, root)
    return Node(path, schema, shapes, required)


def _property(schema: dict[str, Json], key: str, root: dict[str, Json]) -> dict[str, Json] | None:
    candidates = [schema, *(resolved(branch, root)[0] for branch in schema.get("oneOf", ()))]
    for candidate in candidates:
        child = candidate.get("properties", {}).get(key)
        if isinstance(child, dict):
            return child
    return None
