"""Adds the schemas of nodes to the schema of a document, so that an editor completes inside `spec`."""

from __future__ import annotations

import copy
from collections.abc import Callable

from nfx_lint._compiled.template_table import DOCUMENTS, KINDS
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json
from nfx_lint.schemas import expressions

Schema = dict[str, Json]
Published = Callable[[str, str], Schema]

_WORKFLOWS = ("Workflow", "LoopWorkflow")
# Nodes whose spec is or contains documents: the kind of document, and the fields that lead to it.
_NESTED: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "WorkflowTemplate": (("workflow", ()),),
    "PreviewBlueprint": (("preview-blueprint", ()),),
    "Pipeline": (
        ("preview-template", ("preview", "spec")),
        ("release-flow", ("stages", "*", "releaseFlow", "spec")),
    ),
}
# Keywords of a spec that have no meaning inside a larger schema.
_OF_FILES = ("$schema", "$comment", "$defs", "x-source", "examples")
_UNKNOWN = {"$ref": f"#/$defs/{expressions.NAME}"}


class NodeSchemas:
    """The definitions of one schema, to which nodes are added; equal definitions are added once.

    `published` gives the schema of a kind and edition.
    """

    def __init__(self, definitions: Schema, edition: str, published: Published) -> None:
        self._definitions, self._edition, self._published = definitions, edition, published

    def add_to(self, document: Schema, kind: str) -> None:
        """Describe `spec` and `teardownSpec` in the schema of a document of this kind."""
        self._definitions.setdefault(expressions.NAME, expressions.DEFINITION)
        if kind not in DOCUMENTS:  # a single node is one of a template
            document.update(self._node("template", teardown=False))
            return
        spec = document["properties"]["spec"]
        document["properties"]["spec"] = {**_notes(spec), **self._node(kind, teardown=False)}
        teardown = document["properties"].get("teardownSpec")
        if teardown is not None and "teardown" in DOCUMENTS[kind]:
            name = teardown["$ref"].rpartition("/")[2]
            own = copy.deepcopy(self._definitions[name])
            fields = _object_in(own)["properties"]
            fields["spec"] = {**_notes(fields["spec"]), **self._node(kind, teardown=True)}
            document["properties"]["teardownSpec"] = {**own, **_notes(teardown)}

    def of_node(self, kind: str) -> Schema:
        """A reference to the schema of the spec of a node in a template."""
        self._definitions.setdefault(expressions.NAME, expressions.DEFINITION)
        return self._spec(kind, self._node("template", teardown=False))

    def _node(self, document: str, *, teardown: bool) -> Schema:
        """A reference to the nodes that a document of this kind may contain."""
        name = f"{document}-{'teardown-' if teardown else ''}node"
        reference = {"$ref": f"#/$defs/{name}"}
        if name not in self._definitions:
            self._definitions[name] = {}  # a workflow contains nodes of its own document
            kinds = DOCUMENTS[document]["teardown" if teardown else "kinds"]
            self._definitions[name] = _union(kinds, {kind: self._spec(kind, reference) for kind in kinds})
        return reference

    def _spec(self, kind: str, node: Schema) -> Schema:
        """A reference to the schema of a node's spec; `node` refers to the nodes beside it."""
        home = f"{node['$ref'].rpartition('/')[2]}." if kind in _WORKFLOWS else ""
        name = f"{home}spec.{kind}"
        if name not in self._definitions:
            self._definitions[name] = {}  # a document may contain others of its kind
            spec = self._own_spec(kind)
            if home:
                spec["properties"]["steps"] = {"anyOf": [{"type": "array", "items": node}, _UNKNOWN]}
            for inner, fields in _NESTED.get(kind, ()):
                self.add_to(self._below(spec, fields), inner)
            self._definitions[name] = spec
        return {"$ref": f"#/$defs/{name}"}

    def _own_spec(self, kind: str) -> Schema:
        """The schema of a node's spec with its shapes among the definitions, but without inner nodes."""
        contract = f"{NODE}{kind}"
        published = self._published(contract, nearest_edition(contract, self._edition))
        local = {name: expressions.widened(shape) for name, shape in published["$defs"].items()}
        renamed: dict[str, str] = {}
        for name in local:
            self._define(name, local, renamed)
        spec = _renamed(expressions.widened(published, inside=False), renamed)
        return {key: value for key, value in spec.items() if key not in _OF_FILES}

    def _define(self, name: str, local: Schema, renamed: dict[str, str]) -> None:
        """Add a shape, and those that it refers to, under a name that no other shape has."""
        if name in renamed:
            return
        for used in sorted(_references(local[name])):
            self._define(used, local, renamed)
        shape = _renamed(local[name], renamed)
        own, number = f"node.{name}", 1
        while self._definitions.setdefault(own, shape) != shape:
            number += 1
            own = f"node.{name}.{number}"
        renamed[name] = own

    def _below(self, schema: Schema, fields: tuple[str, ...]) -> Schema:
        """The schema that describes a document inside a spec, copied so that it can be changed."""
        for field in fields:
            schema = _object_in(schema)
            holder, key = (schema, "items") if field == "*" else (schema["properties"], field)
            if "$ref" in holder[key]:
                shape = self._definitions[holder[key]["$ref"].rpartition("/")[2]]
                holder[key] = {**copy.deepcopy(shape), **_notes(holder[key])}
            schema = holder[key]
        return _object_in(schema)


def _object_in(schema: Schema) -> Schema:
    """The alternative of a widened schema that is not the expression."""
    found: Schema = schema["anyOf"][0] if _UNKNOWN in schema.get("anyOf", ()) else schema
    return found


def _notes(schema: Schema) -> Schema:
    return {key: schema[key] for key in ("title", "description") if key in schema}


def _union(kinds: list[str], specs: dict[str, Schema]) -> Schema:
    """A node of one of `kinds`: the fields around its spec, and the spec by its kind."""
    return {**node_fields(kinds), "allOf": [_of_kind(kind, spec) for kind, spec in specs.items()]}


def node_fields(kinds: list[str]) -> Schema:
    """The fields around the spec of a node of one of `kinds`."""
    return {
        "title": "Node",
        "type": "object",
        "required": ["kind", "spec"],
        "properties": {
            "kind": {"description": "Kind of the node.", "enum": list(kinds)},
            "ref": {"description": "Name by which other nodes refer to this one.", "type": "string"},
            "spec": {"description": "Settings of the node.", "type": "object"},
            "skipNodeExecution": {
                "description": "Whether the node is skipped, as a text.",
                "anyOf": [{"enum": ["true", "false"]}, _UNKNOWN],
            },
            "condition": {"description": "State to wait for before the next node.", "type": "string"},
            "timeoutDuration": {
                "description": "Seconds to wait at most.",
                "anyOf": [{"type": "number"}, _UNKNOWN],
            },
            "updateMode": {"description": "How an existing resource is updated."},
        },
        "additionalProperties": False,
    }


def _of_kind(kind: str, spec: Schema) -> Schema:
    fields: Schema = {"spec": spec}
    if values := KINDS[kind].get("condition"):
        fields["condition"] = {"anyOf": [{"enum": list(values)}, _UNKNOWN]}
    if bounds := KINDS[kind].get("timeout"):
        fields["timeoutDuration"] = {"minimum": bounds[0], "maximum": bounds[1]}
    return {
        "if": {"required": ["kind"], "properties": {"kind": {"const": kind}}},
        "then": {"properties": fields},
    }


def _references(value: Json) -> set[str]:
    if isinstance(value, list):
        return {name for child in value for name in _references(child)}
    if not isinstance(value, dict):
        return set()
    own = {value["$ref"].rpartition("/")[2]} if isinstance(value.get("$ref"), str) else set()
    return (own | {name for child in value.values() for name in _references(child)}) - {expressions.NAME}


def _renamed(value: Json, names: dict[str, str]) -> Json:
    if isinstance(value, list):
        return [_renamed(child, names) for child in value]
    if not isinstance(value, dict):
        return value
    copied = {key: _renamed(child, names) for key, child in value.items() if key != "$defs"}
    if isinstance(value.get("$ref"), str):
        name = value["$ref"].rpartition("/")[2]
        copied["$ref"] = f"#/$defs/{names.get(name, name)}"
    return copied
