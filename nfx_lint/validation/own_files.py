"""What is wrong with a file of ours (a configuration, a rule): a JSON Schema's errors as sentences."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.contracts.json_types import is_type
from nfx_lint.messages import TYPES, listed, quoted, subject, type_of
from nfx_lint.model import Json, Path
from nfx_lint.suggest import did_you_mean

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FOLDERS = {"config": "config", "rule": "rules/user"}


@lru_cache(maxsize=8)
def own_schema(name: str) -> dict[str, Json]:
    """The schema in `<name>.schema.json`; that of a rule is completed by `rules.user.schema`."""
    with open(os.path.join(_PACKAGE, _FOLDERS[name], f"{name}.schema.json"), encoding="utf-8") as file:
        schema: dict[str, Json] = json.load(file)
    return schema


class Broken(NamedTuple):
    """A keyword of a schema that a value does not keep to."""

    path: Path
    keyword: str
    wanted: Json
    value: Json
    schema: dict[str, Json]


def faults(value: Json, root: dict[str, Json]) -> Iterator[tuple[Path, str]]:
    """Path and sentence of each thing in `value` that `root`, a schema of ours, refuses."""
    # A key with a slip in it explains why another is missing, so it comes first.
    broken = sorted(
        _broken(value, root, root, ()), key=lambda one: (one.keyword == "required", [*map(str, one.path)])
    )
    yield from dict.fromkeys(fault for one in broken for fault in _sentences(one))


# The keywords that schemas of ours use, in the order in which they are looked at: `jsonschema` knows them
# all, and would cost every run with a configuration more than the run itself. A test compares the two.
def _broken(value: Json, schema: Json, root: dict[str, Json], path: Path) -> Iterator[Broken]:
    if schema is True:
        return
    if "$ref" in schema:
        schema = {**root["$defs"][schema["$ref"].rpartition("/")[2]], **schema}
    for keyword, keeps in _SCALAR_KEYWORDS.items():
        if keyword in schema and not keeps(value, schema[keyword]):
            yield Broken(path, keyword, schema[keyword], value, schema)
    if isinstance(value, dict):
        yield from _broken_object(value, schema, root, path)
    elif isinstance(value, list):
        first = schema.get("prefixItems", [])
        for number, item in enumerate(value):
            inner = first[number] if number < len(first) else schema.get("items", True)
            yield from _broken(item, inner, root, (*path, number))


def _broken_object(
    value: dict[str, Json], schema: dict[str, Json], root: dict[str, Json], path: Path
) -> Iterator[Broken]:
    if any(key not in value for key in schema.get("required", ())):
        yield Broken(path, "required", schema["required"], value, schema)
    for key, needed in schema.get("dependentRequired", {}).items():
        if key in value and any(other not in value for other in needed):
            yield Broken(path, "dependentRequired", needed, value, schema)
    known, more = schema.get("properties", {}), schema.get("additionalProperties", True)
    if more is False and value.keys() - known.keys():
        yield Broken(path, "additionalProperties", more, value, schema)
    for key, child in value.items():
        inner = known.get(key, more)
        if inner is not False:
            yield from _broken(child, inner, root, (*path, key))


def _is_type(value: Json, wanted: str | list[str]) -> bool:
    return any(is_type(value, name) for name in ([wanted] if isinstance(wanted, str) else wanted))


def _is_date(text: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) and date.fromisoformat(text))
    except ValueError:
        return False


_SCALAR_KEYWORDS: dict[str, Callable[[Json, Json], bool]] = {
    "type": _is_type,
    "enum": lambda value, wanted: value in wanted,
    "minLength": lambda value, least: not isinstance(value, str) or len(value) >= least,
    "maxLength": lambda value, most: not isinstance(value, str) or len(value) <= most,
    "pattern": lambda value, form: not isinstance(value, str) or re.search(form, value) is not None,
    "format": lambda value, _: not isinstance(value, str) or _is_date(value),
    "minimum": lambda value, least: not isinstance(value, int | float) or value >= least,
    "minItems": lambda value, least: not isinstance(value, list) or len(value) >= least,
    "maxItems": lambda value, most: not isinstance(value, list) or len(value) <= most,
}


def _sentences(broken: Broken) -> Iterator[tuple[Path, str]]:
    path, keyword, wanted, value, schema = broken
    what = subject(path) if path else "it"
    if keyword == "additionalProperties":
        known = schema.get("properties", {})
        for key in value.keys() - known.keys():
            absent = [name for name in known if name not in value]
            end = did_you_mean(str(key), absent) or f"; known are {listed(known)}"
            yield (*path, key), f"there is no {quoted(str(key))}{end}"
    elif keyword == "required":
        missing = [name for name in wanted if name not in value]
        yield path, f"{what} needs {listed(missing)}"
    elif keyword == "dependentRequired":
        yield path, f"{what} needs `field` and `pattern`, or `keys`"
    elif keyword == "type":
        types = [wanted] if isinstance(wanted, str) else wanted
        yield path, f"{what} is {type_of(value)}, not {' or '.join(TYPES[each] for each in types)}"
    elif keyword == "enum":
        yield path, f"{what} is not one of {listed(map(str, wanted), 'or')}"
    elif keyword == "format":
        yield path, f"{what} is not a date such as 2027-01-31"
    elif keyword in ("minLength", "minItems"):
        yield path, f"{what} {'is empty' if not value else f'has fewer than {wanted} parts'}"
    elif keyword in ("maxLength", "maxItems"):
        yield path, f"{what} is longer than {wanted}"
    elif keyword == "minimum":
        yield path, f"{what} is below {wanted}"
    else:
        about = schema.get("description", f"it has to match {wanted}")
        yield path, f"{what} has another form: {about[0].lower()}{about[1:]}".rstrip(".")
