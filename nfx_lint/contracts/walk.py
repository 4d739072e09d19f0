"""A contract as a list of schema nodes with their paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nfx_lint.contracts.unions import branch_of
from nfx_lint.model import Json, Path
from nfx_lint.pointers import MISSING, value_below


class Node(NamedTuple):
    """One place of a contract. In `path` a `*` is any item; `shapes` are the names of its shared schemas."""

    path: Path
    schema: dict[str, Json]
    shapes: tuple[str, ...]
    required: bool = False


def resolved(schema: dict[str, Json], root: dict[str, Json]) -> tuple[dict[str, Json], tuple[str, ...]]:
    """`schema` with its reference followed (keywords beside it win), and the names of the shapes met."""
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


def node_at(root: dict[str, Json], path: Path, body: Json = MISSING) -> Node | None:
    """The place of a contract that governs `path` of a body (with real item numbers), if it is described.

    Where the branches of a union have fields of their own, `body` decides; without it the first that fits.
    """
    schema, shapes = resolved(root, root)
    required = False
    for step in path:
        child, required = _child(schema, step, body, root)
        if child is None:
            return None
        schema, shapes = resolved(child, root)
        body = value_below(body, step)
    return Node(path, schema, shapes, required)


def child_of(
    schema: dict[str, Json], step: str | int, value: Json, root: dict[str, Json]
) -> dict[str, Json] | None:
    """The schema of the field or item `step` of `value`, if it has one."""
    child, _ = _named(schema, step, value, root)
    return None if child is None else resolved(child, root)[0]


def _child(
    schema: dict[str, Json], step: str | int, value: Json, root: dict[str, Json]
) -> tuple[dict[str, Json] | None, bool]:
    """The schema of a field or an item of `value`, and whether the field is required."""
    child, required = _named(schema, step, value, root)
    if child is None and isinstance(step, str):
        return _described(schema.get("additionalProperties")), False
    return child, required


def _named(
    schema: dict[str, Json], step: str | int, value: Json, root: dict[str, Json]
) -> tuple[dict[str, Json] | None, bool]:
    if isinstance(step, int):
        return _described(schema.get("items")), False
    branch = branch_of(schema, value)
    branches = [branch] if branch else schema.get("oneOf", ())
    for holder in (*(resolved(each, root)[0] for each in branches), schema):
        child = holder.get("properties", {}).get(step)
        if isinstance(child, dict):
            return child, step in holder.get("required", ())
    return None, False


def _described(schema: Json) -> dict[str, Json] | None:
    return schema if isinstance(schema, dict) else None
