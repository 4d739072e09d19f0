"""The path of a field in a row: steps separated by slashes, starting at the row's place.

With a leading slash it starts at the body.
"""

from __future__ import annotations

from collections.abc import Mapping

from nfx_lint.model import Json, Path
from nfx_lint.rules.conditions import below


def is_of_body(field: str) -> bool:
    """Whether a field's path starts at the body, not at the row's place."""
    return field.startswith("/")


def steps_of(field: str) -> tuple[str, ...]:
    """The steps to a field, from the row's place or from the body."""
    return tuple(field.strip("/").split("/"))


def path_of(field: str, place: Path) -> Path:
    """The path in the body of a field of a row that looks at `place`."""
    steps = steps_of(field)
    return steps if is_of_body(field) else (*place, *steps)


def value_of(field: str, value: Json, body: Json) -> Json:
    """The value of a field of a row that looks at `value`, `MISSING` if there is none."""
    return below(body if is_of_body(field) else value, field.strip("/"))


def code_of(field: str, name: str, known: Mapping[str, str]) -> str:
    """An expression for the value of a field of the variable `name`, `_M` if there is none.

    `known` are the fields that are already in a local variable.
    """
    if field in known:
        return known[field]
    source = "b" if is_of_body(field) else name
    for step in field.strip("/").split("/"):
        source = f"_get({source}, {step!r})"
    return source


def schema_of(field: str, schema: dict[str, Json]) -> dict[str, Json]:
    """A JSON Schema of the objects that have a field, whose value `schema` accepts."""
    for step in reversed(field.split("/")):
        schema = {"required": [step], "properties": {step: schema}}
    return schema


def schema_if_present(field: str, schema: dict[str, Json]) -> dict[str, Json]:
    """A JSON Schema of the objects without a field, or whose value `schema` accepts."""
    for step in reversed(field.split("/")):
        schema = {"properties": {step: schema}}
    return schema
