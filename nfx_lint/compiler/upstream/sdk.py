"""Reads the Python SDK: its wheel has a module for each endpoint, and a `TypedDict` for each body.

The sources are parsed with `ast`, never imported. Types have no patterns and no bounds.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from nfx_lint.compiler.upstream.archives import SourceError, files_of
from nfx_lint.compiler.upstream.facts import Endpoint, Facts, Steps, endpoints_by_address, without_team
from nfx_lint.model import Json

SAYS = ("enum", "required", "type")
MOST_LEVELS = 60  # of types in types; the SDK 2.1.0 has 14
_TYPES = "northflank/_types.py"
_SETTINGS = ("method", "path_templates", "has_body")
_PLAIN: dict[str, Json] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "Any": {},
    "object": {},
    "dict": {"type": "object"},
    "Dict": {"type": "object"},
    "list": {"type": "array"},
    "List": {"type": "array"},
}


@dataclass(frozen=True, slots=True)
class _Types:
    """The types by their names, and what has been read of them."""

    by_name: Mapping[str, ast.AST]
    steps: Steps = field(default_factory=Steps)


def read_sdk(path: FilePath) -> Facts:
    """The endpoints of a wheel of the SDK."""
    files = files_of(path, lambda name: name == _TYPES or name.startswith("northflank/endpoints/"))
    if _TYPES not in files:
        raise SourceError(f"{path.name}: has no {_TYPES}")
    types = _Types(dict(_definitions(_parsed(files.pop(_TYPES), _TYPES))))
    found: list[Endpoint] = []
    for name, text in sorted(files.items()):
        if name.endswith(".py"):
            found += _endpoints(_parsed(text, name), types)
    version = re.fullmatch(r"northflank-([0-9][\w.]*)-.*\.whl", path.name)
    return Facts(f"sdk {version[1] if version else path.stem}", SAYS, True, endpoints_by_address(found))


def _parsed(text: str, name: str) -> ast.Module:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise SourceError(f"{name}: is not Python ({type(error).__name__})") from None


def _definitions(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    for one in module.body:
        if isinstance(one, ast.ClassDef):
            yield one.name, one
        elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
            yield one.targets[0].id, one.value


def _endpoints(module: ast.Module, types: _Types) -> Iterator[Endpoint]:
    for one in module.body:
        if isinstance(one, ast.ClassDef):
            settings = dict(_settings(one))
            if settings.keys() == set(_SETTINGS):
                method, paths, has_body = (settings[key] for key in _SETTINGS)
                body = _body(one, types) if has_body else None
                path = next((path for path in paths if path == without_team(path)), without_team(paths[0]))
                yield Endpoint(method.upper(), path, body)


def _settings(endpoint: ast.ClassDef) -> Iterator[tuple[str, Json]]:
    for line in endpoint.body:
        target = line.targets[0] if isinstance(line, ast.Assign) else None
        if isinstance(line, ast.Assign) and isinstance(target, ast.Name) and target.id in _SETTINGS:
            try:
                yield target.id, ast.literal_eval(line.value)
            except (ValueError, RecursionError):
                raise SourceError(f"{endpoint.name}: its settings are not literals") from None


def _body(endpoint: ast.ClassDef, types: _Types) -> dict[str, Json]:
    """The schema of the parameter `data` of the method `call`."""
    for method in endpoint.body:
        if isinstance(method, ast.FunctionDef) and method.name == "call":
            for argument in (*method.args.args, *method.args.kwonlyargs):
                if argument.arg == "data" and argument.annotation is not None:
                    return _schema(argument.annotation, types, ())
    return {}


def _schema(node: ast.AST, types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    """The JSON Schema of an annotation; `inside` are the names of the types that it is in."""
    types.steps.take()
    if len(inside) > MOST_LEVELS:
        raise SourceError(f"{_TYPES}: types in types without an end")
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            return _schema(_annotation(node.value), types, inside)
        return {"type": "null"} if node.value is None else {}
    if isinstance(node, ast.ClassDef):
        return _fields(((line.target.id, line.annotation) for line in _annotated(node)), types, inside)
    if isinstance(node, ast.Call):  # TypedDict("Name", {"field": "type"})
        table = node.args[1] if len(node.args) > 1 else None
        pairs = zip(table.keys, table.values, strict=True) if isinstance(table, ast.Dict) else ()
        named = ((key.value, value) for key, value in pairs if isinstance(key, ast.Constant))
        return _fields(((str(key), value) for key, value in named), types, inside)
    if isinstance(node, ast.Subscript):
        return _generic(node, types, inside)
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    if name in _PLAIN or name not in types.by_name or name in inside:
        return dict(_PLAIN.get(name, {}))
    return _schema(types.by_name[name], types, (*inside, name))


def _annotation(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise SourceError(f"{_TYPES}: not a type: {text[:80]!r}") from None


def _annotated(node: ast.ClassDef) -> Iterator[Json]:
    return (one for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name))


def _fields(pairs: Iterator[tuple[str, ast.expr]], types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    properties, required = {}, []
    for name, node in pairs:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = _annotation(node.value)
        optional = isinstance(node, ast.Subscript) and _name(node.value) == "NotRequired"
        properties[name] = _schema(node.slice if optional else node, types, inside)  # type: ignore[attr-defined]
        required += [] if optional else [name]
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def _generic(node: ast.Subscript, types: _Types, inside: tuple[str, ...]) -> dict[str, Json]:
    name = _name(node.value)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name == "Literal":
        members = [one.value for one in inner if isinstance(one, ast.Constant)]
        return {"type": sorted({_type_of(member) for member in members}), "enum": members}
    schemas = [_schema(one, types, (*inside, "")) for one in inner]
    if name in ("NotRequired", "Required", "Annotated"):
        return schemas[0]
    if name in ("List", "list", "Sequence"):
        return {"type": "array", **({"items": schemas[0]} if schemas[0] else {})}
    if name in ("Dict", "dict", "Mapping"):
        values = schemas[1] if len(schemas) > 1 else {}
        return {"type": "object", **({"additionalProperties": values} if values else {})}
    if name == "Optional":
        schemas.append({"type": "null"})
    elif name != "Union":
        raise SourceError(f"{_TYPES}: unknown type {name!r}")
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _type_of(value: Json) -> str:
    if isinstance(value, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number"}.get(type(value), "null")
