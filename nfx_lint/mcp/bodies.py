"""The tool that returns the smallest body of a kind, and lists the values that a person has to choose."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from nfx_lint.config.options import Options
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.naming import NODE
from nfx_lint.contracts.walk import node_at
from nfx_lint.engine import check_body
from nfx_lint.mcp.checking import answer
from nfx_lint.mcp.knowledge import known, known_edition
from nfx_lint.model import Json, Path
from nfx_lint.pointers import pointer_of

_SPEC = "/spec/spec/steps/0/spec"
_WORKFLOW: dict[str, Json] = {"kind": "Workflow", "spec": {"type": "sequential"}}


def minimal_body(kind: str, edition: str | None = None) -> Json:
    """A body with what the contract requires, its check, and the values in it that are only examples."""
    name = known(kind)
    chosen = known_edition(name, edition)
    contract = contracts.document(name, chosen)
    body = copy.deepcopy(contract["examples"][0])
    if name.startswith(NODE) and body.get("spec") == {}:  # a document in a document
        body["spec"] = copy.deepcopy(_WORKFLOW)
    return {
        "kind": name,
        "edition": chosen,
        "body": body,
        "choose": list(_choices(contract, body)),
        **_checked(name, chosen, body),
    }


def _choices(contract: dict[str, Json], body: Json) -> Iterator[Json]:
    """The values that the contract neither fixes nor has as its default."""
    for path, value in _leaves((), body):
        node = node_at(contract, path, body)
        schema = node.schema if node else {}
        allowed = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if len(allowed) == 1 or ("default" in schema and schema["default"] == value):
            continue
        choice = {"pointer": pointer_of(path), "example": value, "meaning": schema.get("description", "")}
        yield {**choice, "allowed": list(allowed)} if allowed else choice


def _leaves(path: Path, value: Json) -> Iterator[tuple[Path, Json]]:
    if isinstance(value, dict | list) and value:
        for step, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves((*path, step), child)
    else:
        yield path, value


def _checked(kind: str, edition: str, body: Json) -> Json:
    """The check of a body; the spec of a node is checked in a template."""
    if not kind.startswith(NODE):
        return answer(check_body(body, Options(kind, edition)))
    node = {"kind": kind.removeprefix(NODE), "spec": body}
    workflow = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [node]}}
    found = answer(
        check_body({"name": "Example", "apiVersion": "v1.2", "spec": workflow}, Options("template"))
    )
    inner = [
        {**one, "pointer": one["pointer"].removeprefix(_SPEC)}
        for one in found["findings"]
        if one["pointer"].startswith(_SPEC)
    ]
    return {**found, "findings": inner, "clean": not inner}
