"""A contract as one JSON Schema for editors and other programs: rules included where it can say them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping

from nfx_lint import rules
from nfx_lint.contract import schema as contracts
from nfx_lint.contract.rows import single
from nfx_lint.model import Json, Path

# For our own use: what to say of a broken pattern, and its form without backtracking.
_PRIVATE = ("x-linear", "x-expects", "x-later")
_EMPTY: list[Json] = [{}, [], ""]


def published(kind: str, edition: str) -> dict[str, Json]:
    """The contract of `kind` with the error rules as `if`/`then`. What a schema cannot say is left out:
    comparisons between numbers, uniqueness by a key, conditions on another part of the body.
    """
    schema = copy.deepcopy(contracts.document(kind, edition))
    for rule in rules.catalogue():
        if rule.level == "error":
            for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
                node = _node_at(schema, tuple(place))
                rows = (row for listing in rule.rows for row in single(listing))
                for said in filter(None, map(_conditional, rows)):
                    said = {"$comment": f"rule {rule.id}", **said}
                    clauses = node.setdefault("allOf", [])
                    if said not in clauses:
                        clauses.append(said)
    _strip(schema)
    return schema


def _node_at(schema: dict[str, Json], path: Path) -> dict[str, Json]:
    """The schema of a place, in its shape if it has one."""
    node = schema
    for step in path:
        node = _followed(node, schema)
        node = node["items"] if step == "*" else node["properties"][step]
    return _followed(node, schema)


def _followed(node: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rpartition("/")[2]]
    return node


def _conditional(row: rules.Row) -> dict[str, Json] | None:
    conditions = list(_conditions(row.get("when", {})))
    then = _consequence(row)
    if then is None or None in conditions:
        return None
    return {"if": {"allOf": conditions}, "then": then} if conditions else then


def _conditions(when: Mapping[str, Json]) -> Iterator[dict[str, Json] | None]:
    for path, wanted in when.items():
        if path.startswith("/"):
            yield None
        elif isinstance(wanted, dict):
            filled = _nested(path.split("/"), {"not": {"enum": _EMPTY}} if "empty" in wanted else {})
            holds = not wanted["empty"] if "empty" in wanted else wanted["present"]
            yield filled if holds else {"not": filled}
        else:
            yield _nested(path.split("/"), {"enum": wanted if isinstance(wanted, list) else [wanted]})


def _nested(steps: list[str], value: dict[str, Json]) -> dict[str, Json]:
    for step in reversed(steps):
        value = {"required": [step], "properties": {step: value}}
    return value


def _consequence(row: rules.Row) -> dict[str, Json] | None:
    if "required" in row:
        return {"required": [row["required"]]}
    if "forbidden" in row:
        return {"not": _nested(row["forbidden"].split("/"), {})}
    if "exactly_one" in row:
        return {"oneOf": [_nested(field.split("/"), {}) for field in row["exactly_one"]]}
    wanted = row.get("matches", {})
    if "keys" in wanted:
        return {"propertyNames": {"pattern": wanted["keys"]}}
    if "field" in wanted:
        said = {"pattern": wanted["pattern"]}
        if wanted.get("items") == "any":
            said = {"contains": {"type": "string", **said}}
        elif wanted.get("items") == "all":
            said = {"items": said}
        for step in reversed(wanted["field"].split("/")):
            said = {"properties": {step: said}}
        return said
    return None


def _strip(value: Json) -> None:
    if isinstance(value, dict):
        for key in _PRIVATE:
            value.pop(key, None)
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _strip(child)
