"""A JSON Schema as places: what holds at each path of a body, the branches of unions merged.

Sources write one union in different ways: as branches, as types, or as optional fields. So what counts is
what some branch takes: a field has the types of all its branches, and is required if every one requires it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.facts import Steps
from nfx_lint.model import Json, Path

MOST_LEVELS = 60  # of objects in objects; cycles of references end before
LEAST = ("minLength", "minimum", "minItems")
MOST = ("maxLength", "maximum", "maxItems")
_OF_TYPE = {
    "string": ("minLength", "maxLength", "pattern", "enum"),
    "integer": ("minimum", "maximum", "enum"),
    "number": ("minimum", "maximum", "enum"),
    "boolean": ("enum",),
    "array": ("minItems", "maxItems"),
    "object": (),
    "null": (),
}


@dataclass(frozen=True, slots=True)
class Place:
    """What holds at one place. No types: anything. `says` has bounds, pattern and enum by their keywords.

    Without `fields`, an object takes any; `values` are those of a map, `items` those of a list.
    """

    types: frozenset[str] = frozenset()
    says: Mapping[str, Json] = field(default_factory=dict)
    fields: Mapping[str, Place] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Place | None = None
    values: Place | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A place at a path, and whether its object requires it."""

    place: Place
    required: bool

    @property
    def described(self) -> bool:
        return bool(self.place.fields)


def lines_of(schema: dict[str, Json]) -> dict[Path, Line]:
    """The places of a schema by path, parents first; a step `*` is any item or any key."""
    return dict(_lines(place_of(schema, schema), (), True))


def _lines(place: Place, path: Path, required: bool) -> Iterator[tuple[Path, Line]]:
    yield path, Line(place, required)
    for name, child in place.fields.items():
        yield from _lines(child, (*path, name), name in place.required)
    for below in (place.items, place.values):
        if below is not None:
            yield from _lines(below, (*path, "*"), False)


def place_of(
    schema: Json, root: dict[str, Json], inside: tuple[str, ...] = (), steps: Steps | None = None
) -> Place:
    """The place that a schema describes; `inside` are the references that it was reached by."""
    if not isinstance(schema, dict):
        return Place()
    steps = steps or Steps()
    steps.take()
    if len(inside) > MOST_LEVELS:
        raise SourceError("a schema with too many levels")
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference in inside:
            return Place()
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        target = place_of(_target(reference, root), root, (*inside, reference), steps)
        return both(target, place_of(beside, root, (*inside, ""), steps))
    deeper = (*inside, "")
    place = _own(schema, root, deeper, steps)
    for branch in schema.get("allOf", ()):
        place = both(place, place_of(branch, root, deeper, steps))
    for keyword in ("oneOf", "anyOf"):
        branches = [place_of(branch, root, deeper, steps) for branch in schema.get(keyword, ())]
        if branches:
            place = either(both(place, branch) for branch in branches)
    return place


def _target(reference: str, root: dict[str, Json]) -> Json:
    value: Json = root
    for step in reference.partition("#")[2].strip("/").split("/"):
        value = value.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(value, dict) else None
    if reference.partition("#")[0] or value is None:
        raise SourceError(f"a reference that leads nowhere: {reference[:80]!r}")
    return value


def _own(schema: dict[str, Json], root: dict[str, Json], inside: tuple[str, ...], steps: Steps) -> Place:
    types = schema.get("type", ())
    types = {types} if isinstance(types, str) else set(types)
    if schema.get("nullable") and types:  # OpenAPI 3.0
        types.add("null")
    says = {key: schema[key] for key in (*LEAST, *MOST, "pattern") if key in schema}
    says |= _exclusive(schema)
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if values is not None:
        types |= {"null"} if None in values and types else set()
        says["enum"] = tuple(one for one in values if one is not None)
    children = schema.get("properties", {}).items()
    fields = {name: place_of(child, root, inside, steps) for name, child in children}
    below = {}
    for name, keyword in (("items", "items"), ("values", "additionalProperties")):
        if isinstance(schema.get(keyword), dict) and schema[keyword]:
            below[name] = place_of(schema[keyword], root, inside, steps)
    return Place(frozenset(types), says, fields, frozenset(schema.get("required", ())), **below)


def _exclusive(schema: dict[str, Json]) -> dict[str, Json]:
    """Exclusive bounds as the others: every documented number is a whole one."""
    least, most = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    found = {} if isinstance(least, bool) or least is None else {"minimum": least + 1}
    return found if isinstance(most, bool) or most is None else {**found, "maximum": most - 1}


def both(one: Place, other: Place) -> Place:
    """A place where what two places say holds."""
    types = one.types & other.types if one.types and other.types else one.types | other.types
    says = {**one.says, **other.says}
    for key in one.says.keys() & other.says.keys():
        if key == "enum":
            says[key] = tuple(value for value in one.says[key] if value in other.says[key])
        elif key != "pattern":
            says[key] = (max if key in LEAST else min)(one.says[key], other.says[key])
    fields = {**one.fields, **other.fields}
    for name in one.fields.keys() & other.fields.keys():
        fields[name] = both(one.fields[name], other.fields[name])
    return Place(
        types,
        says,
        fields,
        one.required | other.required,
        _maybe(one.items, other.items),
        _maybe(one.values, other.values),
    )


def _maybe(one: Place | None, other: Place | None) -> Place | None:
    return both(one, other) if one is not None and other is not None else one or other


def either(places: Iterable[Place]) -> Place:
    """A place that takes what any of the places takes."""
    found: list[Place] = []
    found += (one for one in places if one not in found)
    if len(found) == 1:
        return found[0]
    every = all(one.types for one in found)
    types = frozenset.union(*(one.types for one in found)) if every else frozenset[str]()
    objects = [one for one in found if not one.types or "object" in one.types]
    fields = {
        name: either(one.fields[name] for one in objects if name in one.fields) for name in _names(objects)
    }
    required = frozenset.intersection(*(one.required for one in objects)) if objects else frozenset[str]()
    items = [one.items for one in found if one.items is not None]
    values = [one.values for one in found if one.values is not None]
    return Place(
        types,
        _loosest(found),
        fields,
        required,
        either(items) if items else None,
        either(values) if values else None,
    )


def _names(places: Iterable[Place]) -> dict[str, None]:
    return dict.fromkeys(name for one in places for name in one.fields)


def _loosest(places: list[Place]) -> dict[str, Json]:
    """The loosest of each bound, of the branches whose types it is about; none if one of these has none."""
    says: dict[str, Json] = {}
    for keyword in dict.fromkeys(key for one in places for key in one.says):
        about = [
            one for one in places if not one.types or any(keyword in _OF_TYPE[name] for name in one.types)
        ]
        if not all(keyword in one.says for one in about):
            continue
        values = [one.says[keyword] for one in about]
        if keyword == "enum":
            says[keyword] = tuple(dict.fromkeys(value for some in values for value in some))
        elif keyword != "pattern":
            says[keyword] = (min if keyword in LEAST else max)(values)
        elif len(set(values)) == 1:
            says[keyword] = values[0]
    return says
