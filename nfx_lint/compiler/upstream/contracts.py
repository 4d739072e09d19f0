"""The contracts of an edition as they are written, by endpoint."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.facts import address
from nfx_lint.model import Json

Address = tuple[str, str]  # a method, and a path whose parameters have no names
_SHAPES = re.compile(r'("\$ref": ")(?:\.\./)?shapes\.json#')


@dataclass(frozen=True, slots=True)
class Contract:
    """A kind as an edition documents it: `schema` has the shapes of the edition under `$defs`."""

    kind: str
    edition: str
    schema: dict[str, Json]


def editions(rules: FilePath = RULES) -> list[str]:
    """The editions that have contracts, oldest first."""
    return sorted(path.name for path in (rules / "contracts").iterdir() if path.is_dir())


def contracts_of(edition: str, rules: FilePath = RULES) -> dict[str, Contract]:
    """The contract of each kind in an edition: its own, or that of the edition before."""
    known = editions(rules)
    if edition not in known:
        raise SourceError(f"no edition {edition!r}; there are {', '.join(known)}")
    found = {}
    for one in known[: known.index(edition) + 1]:
        folder = rules / "contracts" / one
        shapes = _read(folder / "shapes.json")["$defs"]
        for path in sorted(folder.glob("*.json")):
            if path.stem != "shapes":
                found[path.stem] = Contract(path.stem, one, {**_read(path), "$defs": shapes})
    return found


def _read(path: FilePath) -> dict[str, Json]:
    """A contract file with its references to shapes leading into its own `$defs`."""
    value: dict[str, Json] = json.loads(_SHAPES.sub(r"\1#", path.read_text("utf-8")))
    return value


def by_address(contracts: Mapping[str, Contract]) -> dict[Address, Contract]:
    """The contract of each endpoint; the body of an answer has none."""
    return {
        (one["method"], address(one["path"])): contract
        for kind, contract in contracts.items()
        for one in contract.schema.get("x-endpoints", ())
        if not kind.endswith(".response")
    }


def known_addresses(rules: FilePath = RULES) -> set[Address]:
    """The endpoints without a contract, which every edition knows."""
    table = json.loads((rules / "tables" / "endpoints.json").read_text("utf-8"))
    return {
        (method, address(path))
        for name, paths in table.items()
        if not name.startswith("$")
        for path, methods in paths.items()
        for method in methods
    }
