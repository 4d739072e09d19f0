"""Reads the JavaScript client: its declarations have the types of bodies, its code the paths of endpoints.

Both are parsed with tree-sitter, never run. Types have no patterns and no bounds, and one type for numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from nfx_lint.compiler.upstream.archives import SourceError, files_of
from nfx_lint.compiler.upstream.facts import Endpoint, Facts, Steps, endpoints_by_address, without_team
from nfx_lint.model import Json

if TYPE_CHECKING:
    from tree_sitter import Node

SAYS = ("enum", "required", "type")
MOST_LEVELS = 60  # of types in types; the client 0.9.5 has 16
_TYPES, _CODE = "package/dist/esm/api-client.d.ts", "package/dist/esm/api-client.js"
_BASE = re.compile(r"(Get|Post|Put|Patch|Delete)ApiEndpoint(?:Paginated)?")
_PLAIN: dict[str, Json] = {
    "string": {"type": "string"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "object": {"type": "object"},
    "null": {"type": "null"},
    "true": {"type": "boolean", "enum": [True]},
    "false": {"type": "boolean", "enum": [False]},
}
# The declarations at the top, and the parts of a path, such as `"/v1/teams/".concat(encodeURIComponent(…))`.
_DECLARED = "[(type_alias_declaration) (interface_declaration) (class_declaration)] @found"
_JOINED = """((call_expression function: (member_expression object: (string) @first
  property: (property_identifier) @name)) @found (#eq? @name "concat") (#match? @first "^./v1"))"""
_WHOLE = """([(assignment_expression right: (string) @found) (return_statement (string) @found)]
  (#match? @found "^./v1/"))"""
_EXPORTED = "(export_specifier) @found"


@dataclass(frozen=True, slots=True)
class _Types:
    """The types by their names, and what has been read of them."""

    by_name: Mapping[str, Node]
    steps: Steps = field(default_factory=Steps)


def read_js(path: FilePath) -> Facts:
    """The endpoints of a tarball of the client. Needs `tree-sitter` and `tree-sitter-typescript`."""
    files = files_of(path, lambda name: name in (_TYPES, _CODE, "package/package.json"))
    if not {_TYPES, _CODE} <= files.keys():
        raise SourceError(f"{path.name}: has no {_TYPES} or no {_CODE}")
    declared = list(_found(_parsed(files[_TYPES]), _DECLARED))
    types = _Types({_text(one.child_by_field_name("name")): one for one in declared})
    paths = _paths(_parsed(files[_CODE]))
    found = [
        one for node in declared if node.type == "class_declaration" for one in _endpoint(node, types, paths)
    ]
    version = re.search(r'"version":\s*"([^"]+)"', files.get("package/package.json", ""))
    return Facts(f"js {version[1] if version else path.stem}", SAYS, True, endpoints_by_address(found))


def _parsed(text: str) -> Node:
    import tree_sitter_typescript
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_typescript.language_typescript())).parse(text.encode()).root_node


def _found(root: Node, pattern: str) -> list[Node]:
    """The nodes that a query calls `found`, in the order of the source."""
    import tree_sitter_typescript
    from tree_sitter import Language, Query, QueryCursor

    query = Query(Language(tree_sitter_typescript.language_typescript()), pattern)
    nodes: list[Node] = QueryCursor(query).captures(root).get("found", [])
    return sorted(nodes, key=lambda node: node.start_byte)


def _text(node: Node | None) -> str:
    return "" if node is None or node.text is None else node.text.decode()


def _paths(code: Node) -> dict[str, str]:
    """The path of each endpoint by the name of its class, that without a team if there is one."""
    names = {}
    for one in _found(code, _EXPORTED):
        names[_text(one.child_by_field_name("name"))] = _text(one.child_by_field_name("alias"))
    found: dict[str, str] = {}
    for node in [*_found(code, _JOINED), *_found(code, _WHOLE)]:
        path = _joined(node) if node.type == "call_expression" else _text(node).strip("\"'")
        name = _owner(node, names)
        if name and (name not in found or len(path) < len(found[name])):
            found[name] = path
    return found


def _joined(node: Node) -> str:
    """The path that a chain of `concat` makes, its parameters in braces."""
    function = node.child_by_field_name("function")
    path = _text(function.child_by_field_name("object") if function else None).strip("\"'")
    while True:
        arguments = node.child_by_field_name("arguments")
        for one in arguments.named_children if arguments else ():
            text = _text(one)
            if one.type == "string":
                path += text.strip("\"'")
            elif one.type == "call_expression":  # encodeURIComponent(…); anything else is a query
                path += f"{{{text.rstrip(')').rpartition('.')[2]}}}"
        outer = node.parent.parent if node.parent is not None else None
        if node.parent is None or node.parent.type != "member_expression" or outer is None:
            return path
        node = outer


def _owner(node: Node, names: Mapping[str, str]) -> str:
    """The exported name of what the code is a part of."""
    above = node.parent
    while above is not None:
        field = {"variable_declarator": "name", "assignment_expression": "left"}.get(above.type)
        name = names.get(_text(above.child_by_field_name(field))) if field else None
        if name:
            return name
        above = above.parent
    return ""


def _endpoint(node: Node, types: _Types, paths: Mapping[str, str]) -> Iterator[Endpoint]:
    name = _text(node.child_by_field_name("name"))
    heritage = next((one for one in node.named_children if one.type == "class_heritage"), None)
    base = _BASE.search(_text(heritage).partition("<")[0])
    if base is None or _BASE.fullmatch(name):
        return
    if name not in paths:
        raise SourceError(f"{_CODE}: no path for {name}")
    request = types.by_name.get(f"{name.removesuffix('Endpoint')}Request")
    members = {} if request is None else _members(_value(request))
    data = members.get("data")
    body = None if data is None else _schema(data, types, ())
    yield Endpoint(base[1].upper(), without_team(paths[name]), body)


def _value(node: Node) -> Node:
    return node.child_by_field_name("value") or node.child_by_field_name("body") or node


def _members(node: Node) -> dict[str, Node]:
    """The types of the fields of an object type."""
    found = {}
    for one in node.named_children:
        annotation = one.child_by_field_name("type")
        if one.type == "property_signature" and annotation is not None:
            found[_text(one.child_by_field_name("name")).strip("\"'")] = annotation.named_children[0]
    return found


def _schema(node: Node, types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    """The JSON Schema of a type; `inside` are the names of the types that it is in."""
    types.steps.take()
    if len(inside) > MOST_LEVELS:
        raise SourceError(f"{_TYPES}: types in types without an end")
    deeper = (*inside, "")
    if node.type == "object_type":
        return _object(node, types, deeper)
    if node.type in ("union_type", "intersection_type"):
        parts = [_schema(one, types, deeper) for one in _parts(node, node.type)]
        return _union(parts) if node.type == "union_type" else {"allOf": parts}
    if node.type == "array_type":
        items = _schema(node.named_children[0], types, deeper)
        return {"type": "array", **({"items": items} if items else {})}
    if node.type == "parenthesized_type":
        return _schema(node.named_children[0], types, deeper)
    if node.type == "literal_type":
        return _literal(node)
    if node.type == "generic_type":
        return _generic(node, types, deeper)
    name = _text(node)
    if node.type == "type_identifier" and name in types.by_name and name not in inside:
        return _schema(_value(types.by_name[name]), types, (*inside, name))
    return dict(_PLAIN.get(name, {}))


def _parts(node: Node, kind: str) -> Iterator[Node]:
    """The members of a union, which are written one in the other."""
    for one in node.named_children:
        if one.type == kind:
            yield from _parts(one, kind)
        elif one.type != "comment":
            yield one


def _union(parts: list[dict[str, Json]]) -> dict[str, Json]:
    """A union; one of literals is an enumeration."""
    listed = [one for one in parts if "enum" in one]
    if len(listed) != len(parts):
        return {"anyOf": parts}
    types = sorted({one["type"] for one in listed})
    return {"type": types[0] if len(types) == 1 else types, "enum": [one["enum"][0] for one in listed]}


def _literal(node: Node) -> dict[str, Json]:
    text = _text(node)
    if text[:1] in "\"'":
        return {"type": "string", "enum": [text[1:-1].replace("\\'", "'").replace("\\\\", "\\")]}
    if re.fullmatch(r"-?\d+", text):
        return {"type": "number", "enum": [int(text)]}
    return dict(_PLAIN.get(text, {}))


def _generic(node: Node, types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    name = _text(node.child_by_field_name("name"))
    arguments = node.child_by_field_name("type_arguments")
    inner = [_schema(one, types, inside) for one in (arguments.named_children if arguments else ())]
    if name == "Array" and inner:
        return {"type": "array", **({"items": inner[0]} if inner[0] else {})}
    if name == "Record" and len(inner) == 2:
        return {"type": "object", **({"additionalProperties": inner[1]} if inner[1] else {})}
    return {}


def _object(node: Node, types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    schema: dict[str, Json] = {"type": "object"}
    members = _members(node)
    if members:
        schema["properties"] = {name: _schema(one, types, inside) for name, one in members.items()}
    required = [name for name, one in members.items() if one.parent and not _is_optional(one.parent.parent)]
    if required:
        schema["required"] = required
    for one in node.named_children:
        value = one.child_by_field_name("type") if one.type == "index_signature" else None
        values = {} if value is None else _schema(value.named_children[0], types, inside)
        schema |= {"additionalProperties": values} if values else {}
    return schema


def _is_optional(node: Node | None) -> bool:
    return node is not None and any(one.type == "?" for one in node.children)
