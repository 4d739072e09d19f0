"""The contracts as they ship: a JSON Schema for each kind and edition, over the shapes of the edition."""

from __future__ import annotations

import json
import os
from functools import lru_cache

import nfx_lint._compiled
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.contracts.naming import NODE, module_of, shapes_of
from nfx_lint.model import Json


def data_text(name: str) -> str:
    """A file of compiled data. (`importlib.resources` would do, for 20 ms.)"""
    with open(os.path.join(os.path.dirname(nfx_lint._compiled.__file__), name), encoding="utf-8") as file:
        return file.read()


@lru_cache(maxsize=256)
def document(kind: str, edition: str) -> dict[str, Json]:
    """The contract of `kind`, with all shapes of the edition under `$defs`. Shared: do not change it."""
    contract: dict[str, Json] = json.loads(data_text(f"{module_of(kind, edition)}.json"))
    in_nodes = kind in TEMPLATES or kind.startswith(NODE)
    return {**contract, "$defs": _shapes(shapes_of(edition, in_nodes=in_nodes))}


@lru_cache(maxsize=8)
def _shapes(name: str) -> dict[str, Json]:
    shapes: dict[str, Json] = json.loads(data_text(f"{name}.json"))
    return shapes


def used_shapes(schema: Json, shapes: dict[str, Json]) -> dict[str, Json]:
    """Those of `shapes` that `schema` refers to, directly or through others, in their order."""
    pending, used = [schema], set[str]()
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            name = value["$ref"].rpartition("/")[2] if isinstance(value.get("$ref"), str) else None
            if name is not None and name not in used:
                used.add(name)
                pending.append(shapes[name])
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return {name: shape for name, shape in shapes.items() if name in used}
