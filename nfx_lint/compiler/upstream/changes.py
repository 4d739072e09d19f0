"""Makes a contract agree with a source at one place."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from nfx_lint.compiler.upstream.places import LEAST, MOST, Line, Place
from nfx_lint.model import Json, Path

_KEYWORDS = ("pattern", *LEAST, *MOST)
_OPEN = ("items", "additionalProperties")


def schema_of(place: Place) -> dict[str, Json]:
    """A place as a schema. Where the source has a union, this one takes what any of its branches takes."""
    types = sorted(place.types)
    schema: dict[str, Json] = {"type": types[0] if len(types) == 1 else types} if types else {}
    schema |= {key: place.says[key] for key in _KEYWORDS if key in place.says}
    if "enum" in place.says:
        schema["enum"] = [*place.says["enum"], *([None] if "null" in types else [])]
    if place.fields:
        needed = [name for name in place.fields if name in place.required]
        schema |= {"required": needed} if needed else {}
        schema["properties"] = {name: schema_of(child) for name, child in place.fields.items()}
        schema["additionalProperties"] = False
    elif place.values is not None:
        schema["additionalProperties"] = schema_of(place.values)
    if place.items is not None:
        schema["items"] = schema_of(place.items)
    return schema


def example_of(place: Place) -> Json:
    """A small value for a place, with its required fields. It need not match a pattern."""
    if place.says.get("enum"):
        return place.says["enum"][0]
    types = place.types or {"object"}
    if "object" in types:
        return {name: example_of(child) for name, child in place.fields.items() if name in place.required}
    samples: dict[str, Json] = {"array": [], "string": "example", "boolean": False, "null": None}
    least = place.says.get("minimum", 1)
    return samples[next(one for one in samples if one in types)] if types & samples.keys() else least


def changed(contract: dict[str, Json], path: Path, group: str, line: Line | None) -> bool:
    """Change a bundled contract in place, so that it says at `path` what `line` says.

    Returns whether that was possible: a place in the branches of a union is for a person.
    """
    holders = _schemas_at(contract, path[:-1], contract) if path else []
    name = str(path[-1]) if path else ""
    if group == "field gone":
        return sum(_removed(one, name) for one in holders) > 0
    if line is None:
        return False
    if group == "new field":
        whole = next((one for one in holders if "properties" in one), None)
        if whole is None:
            return False
        whole["properties"][name] = schema_of(line.place)
        return not line.required or _required(whole, name, True)
    if group in ("became required", "became optional"):
        own = [one for one in holders if name in one.get("properties", {})]
        return len(own) == 1 and _required(own[0], name, line.required)
    schemas = _schemas_at(contract, path, contract)
    if len(schemas) != 1 or "oneOf" in schemas[0]:
        return False
    _agree(schemas[0], group, line.place)
    return True


def _agree(schema: dict[str, Json], group: str, place: Place) -> None:
    """Make the keywords that a group is about those of the source."""
    wanted = schema_of(place)
    keywords = {"type changed": ("type",), "pattern changed": ("pattern",), "bound changed": (*LEAST, *MOST)}
    for keyword in keywords.get(group, ("enum",)):
        schema.pop(keyword, None)
        if keyword in wanted:
            schema[keyword] = wanted[keyword]


def _required(schema: dict[str, Json], name: str, wanted: bool) -> bool:
    names = [one for one in schema.get("required", ()) if one != name]
    schema["required"] = [*names, *([name] if wanted else [])]
    return True


def _removed(schema: dict[str, Json], name: str) -> bool:
    if name not in schema.get("properties", {}):
        return False
    del schema["properties"][name]
    return _required(schema, name, False) if name in schema.get("required", ()) else True


def _schemas_at(schema: dict[str, Json], path: Path, root: dict[str, Json]) -> list[dict[str, Json]]:
    """The schemas at a path, one in each branch that has it; a shape on the way is copied in."""
    _inline(schema, root)
    for branch in schema.get("oneOf", ()):
        _inline(branch, root)
    if not path:
        return [schema]
    below: list[dict[str, Json]] = []
    for holder in (schema, *schema.get("oneOf", ())):
        below += _children(holder, path[0])
    return [found for child in below for found in _schemas_at(child, path[1:], root)]


def _children(schema: dict[str, Json], step: str | int) -> Iterator[dict[str, Json]]:
    candidates = [schema.get("properties", {}).get(step)]
    candidates += [schema.get(keyword) for keyword in _OPEN] if step == "*" else []
    yield from (one for one in candidates if isinstance(one, dict))


def _inline(schema: dict[str, Json], root: dict[str, Json]) -> None:
    while "$ref" in schema:
        shape = deepcopy(root["$defs"][schema.pop("$ref").rpartition("/")[2]])
        shape.pop("title", None)  # the name of the shape, which this is no more
        beside = dict(schema)
        schema.clear()
        schema.update({**beside, **shape, **beside})
