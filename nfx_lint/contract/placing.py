"""Where a rule's rows apply: the places of a contract that its `applies_to` names.

Used when the shipped rules are compiled, and at run time for a user's own.
"""

from __future__ import annotations

from collections.abc import Mapping

from nfx_lint.contract.walk import nodes
from nfx_lint.model import Json, Path


def places_of(rule: Mapping[str, Json], kind: str, contract: dict[str, Json]) -> list[Path]:
    """The places of `contract` that `rule` looks at, each once; `*` stands for any item.

    What a response has is Northflank's doing: there only errors apply, and pointers only if the rule
    names the kind.
    """
    target = rule["applies_to"]
    response = kind.endswith(".response")
    if response and rule["level"] != "error":
        return []
    wanted = {path_of(pointer) for pointer in _listed(target.get("at"))}
    shapes = set(_listed(target.get("shape")))
    if not (kind in _listed(target["kinds"]) if "kinds" in target else not (response and wanted)):
        return []
    found = (node.path for node in nodes(contract) if node.path in wanted or shapes & set(node.shapes))
    return list(dict.fromkeys(found))


def path_of(pointer: str) -> Path:
    """The path of a JSON pointer (RFC 6901), in which a step `*` stands for any item."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def _listed(value: Json) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)
