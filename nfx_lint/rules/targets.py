"""Where a rule's rows apply: the places of a contract that its `applies_to` names.

Used to compile the shipped rules, and at run time for user rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nfx_lint.contracts.walk import Node
from nfx_lint.model import Json, Path
from nfx_lint.pointers import steps_of
from nfx_lint.rules.one_or_many import each


def places_of(rule: Mapping[str, Json], edition: str, kind: str, described: Iterable[Node]) -> list[Path]:
    """Those of the `described` places of a contract that `rule` looks at, each once; `*` is any item.

    Responses come from Northflank: there only errors apply, and pointers only if the rule names the kind.
    """
    response = kind.endswith(".response")
    if response and rule["level"] != "error":
        return []
    pointers, shapes = set(), set()
    for target in targets(rule):
        if _is_about(target, edition, kind, response):
            pointers |= {steps_of(pointer) for pointer in each(target.get("at"))}
            shapes |= set(each(target.get("shape")))
    if not pointers and not shapes:
        return []
    found = (node.path for node in described if node.path in pointers or shapes & set(node.shapes))
    return list(dict.fromkeys(found))


def targets(rule: Mapping[str, Json]) -> list[dict[str, Json]]:
    """The targets of a rule, each with `shape` or `at`: several if the same thing has several names."""
    return each(rule["applies_to"])


def _is_about(target: Mapping[str, Json], edition: str, kind: str, response: bool) -> bool:
    if "editions" in target and edition not in each(target["editions"]):
        return False
    return kind in each(target["kinds"]) if "kinds" in target else not (response and "at" in target)
