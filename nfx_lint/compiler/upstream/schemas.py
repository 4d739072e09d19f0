"""Reads JSON Schemas and OpenAPI documents, from files that somebody has downloaded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path as FilePath
from urllib.parse import urlsplit

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.facts import (
    DOCUMENT,
    Endpoint,
    Facts,
    bare,
    endpoints_by_address,
    json_file,
    without_team,
)
from nfx_lint.compiler.upstream.places import LEAST, MOST
from nfx_lint.contracts.load import used_shapes
from nfx_lint.model import Json

SAYS = ("enum", "required", "type", "integer", "pattern", *LEAST, *MOST)
_METHODS = ("get", "post", "put", "patch", "delete")
_SHARED = ("#/components/schemas/", "#/definitions/")
_MEDIA = "application/json"


def read_schema(path: FilePath, kind: str = "") -> Facts:
    """The JSON Schema of a document such as a template; its kind is `kind`, or the name of the file."""
    schema = json_file(path)
    if not isinstance(schema, dict) or not schema.keys() & {"properties", "$ref", "oneOf", "anyOf", "allOf"}:
        raise SourceError(f"{path.name}: is not a JSON Schema of an object")
    name = kind or path.name.partition(".")[0]
    return Facts(f"schema {name}", SAYS, False, (Endpoint(DOCUMENT, name, bare(schema)),))


def read_openapi(path: FilePath) -> Facts:
    """The endpoints of an OpenAPI document of version 2 or 3, as JSON."""
    document = json_file(path)
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise SourceError(f"{path.name}: is not an OpenAPI document")
    components = document.get("components", {})
    shared = {**document.get("definitions", {}), **components.get("schemas", {})}
    shapes = {name: bare(_local(schema)) for name, schema in shared.items()}
    found = endpoints_by_address(_endpoints(document, shapes))
    return Facts(f"openapi {document.get('info', {}).get('version', '')}".strip(), SAYS, True, found)


def _endpoints(document: dict[str, Json], shapes: dict[str, Json]) -> Iterator[Endpoint]:
    base = _base(document)
    for path, operations in document["paths"].items():
        address = without_team(path if path.startswith(f"{base}/") else base + path)
        for method in _METHODS:
            if isinstance(operations.get(method), dict):
                yield Endpoint(method.upper(), address, _body(operations[method], document, shapes))


def _base(document: dict[str, Json]) -> str:
    """What is before each path: of the first server, or as version 2 states it."""
    servers = document.get("servers") or [{}]
    base: str = document.get("basePath") or urlsplit(servers[0].get("url", "")).path
    return base.rstrip("/")


def _body(
    operation: dict[str, Json], document: dict[str, Json], shapes: dict[str, Json]
) -> dict[str, Json] | None:
    body = operation.get("requestBody", {})
    if "$ref" in body:
        bodies = document.get("components", {}).get("requestBodies", {})
        body = bodies.get(body["$ref"].rpartition("/")[2], {})
    parameters = operation.get("parameters", ())
    schemas = [body.get("content", {}).get(_MEDIA, {}).get("schema")]
    schemas += [one.get("schema") for one in parameters if one.get("in") == "body"]
    schema = next((one for one in schemas if one is not None), None)
    if schema is None:
        return None
    schema = bare(_local(schema))
    used = used_shapes(schema, shapes)
    return {**schema, **({"$defs": used} if used else {})}


def _local(schema: Json) -> Json:
    """A schema whose references to shared ones lead into its own `$defs`."""
    text = json.dumps(schema)
    for prefix in _SHARED:
        text = text.replace(f'"$ref": "{prefix}', '"$ref": "#/$defs/')
    return json.loads(text)
