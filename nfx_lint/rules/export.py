"""A contract as one JSON Schema for editors and other programs: rules included where it can say them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping

from nfx_lint.contracts import load as contracts
from nfx_lint.model import Json, Path
from nfx_lint.rules import catalogue
from nfx_lint.rules.rows import single

# For our own use: what to say of a broken pattern, and its form without backtracking.
_PRIVATE = ("x-linear", "x-expects", "x-later")
_EMPTY: list[Json] = [{}, [], ""]
_EXPRESSION: dict[str, Json] = {"type": "string", "pattern": r"\$\{"}


def published(kind: str, edition: str) -> dict[str, Json]:
    """The contract of `kind` with the error rules as `if`/`then`. What a schema cannot say is left out:
    comparisons between numbers, uniqueness by a key, conditions on another part of the body.
    """
    contract = contracts.document(kind, edition)
    schema = copy.deepcopy(
        {**contract, "$defs": contracts.used_shapes({**contract, "$defs": {}}, contract["$defs"])}
    )
    for rule in catalogue.catalogue():
        if rule.level == "error":
            for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
                rows = [row for listing in rule.rows for row in single(listing)]
                for node in _nodes_at(schema, tuple(place)):
                    for said in filter(None, map(_conditional, rows)):
                        said = {"$comment": f"rule {rule.id}", **said}
                        clauses = node.setdefault("allOf", [])
                        if said not in clauses:
                            clauses.append(said)
    _strip(schema)
    return schema


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
    conditions = list(_conditions(row.get("when", {})))
    then = _consequence(row)
    if then is None or None in conditions:
        return None
    return {"if": {"allOf": conditions}, "then": then} if conditions else then


def _conditions(when: Mapping[str, Json]) -> Iterator[dict[str, Json] | None]:
    for path, wanted in when.items():
        if path.startswith("/"):
            yield None
        elif isinstance(wanted, dict) and "not" in wanted:
            yield _nested(path.split("/"), {"not": {"anyOf": _no_other(wanted["not"])}})
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


def _no_other(options: list[Json]) -> list[dict[str, Json]]:
    """What a value is that is none other than `options`: one of them, or nothing that can be compared."""
    return [{"enum": options}, {"type": ["object", "array", "null"]}, _EXPRESSION]


def _counted(wanted: Mapping[str, Json]) -> dict[str, Json] | None:
    where = wanted.get("where", {})
    conditions = [{"type": "object"}, *_conditions(where)] if where else []
    if None in conditions:
        return None
    fields = [{"type": "object", **_nested(path.split("/"), _EXPRESSION)} for path in where]
    unknown = [_EXPRESSION, *fields]
    certain: dict[str, Json] = {"allOf": [*conditions, {"not": {"anyOf": unknown}}]}
    bounds: list[dict[str, Json]] = []
    if "least" in wanted:
        bounds.append({"contains": {"anyOf": [certain, *unknown]}, "minContains": wanted["least"]})
    if "most" in wanted:
        bounds.append({"contains": certain, "minContains": 0, "maxContains": wanted["most"]})
    return {"if": {"type": "array"}, "then": {"allOf": bounds}}


def _consequence(row: catalogue.Row) -> dict[str, Json] | None:
    if "required" in row:
        return {"required": [row["required"]]}
    if "forbidden" in row:
        return {"not": _nested(row["forbidden"].split("/"), {})}
    if "exactly_one" in row:
        return {"oneOf": [_nested(field.split("/"), {}) for field in row["exactly_one"]]}
    if "allowed" in row:
        return _where_present(row["allowed"]["field"], {"anyOf": _no_other(row["allowed"]["values"])})
    if "count" in row:
        return _counted(row["count"])
    wanted = row.get("matches", {})
    if "keys" in wanted:
        return {"propertyNames": {"pattern": wanted["keys"]}}
    if "field" in wanted:
        said = {"pattern": wanted["pattern"]}
        if wanted.get("items") == "any":
            said = {"contains": {"type": "string", **said}}
        elif wanted.get("items") == "all":
            said = {"items": said}
        return _where_present(wanted["field"], said)
    return None


def _where_present(path: str, said: dict[str, Json]) -> dict[str, Json]:
    for step in reversed(path.split("/")):
        said = {"properties": {step: said}}
    return said


def _strip(value: Json) -> None:
    if isinstance(value, dict):
        for key in _PRIVATE:
            value.pop(key, None)
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _strip(child)
