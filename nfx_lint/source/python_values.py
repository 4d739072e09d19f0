"""Python values as JSON: mappings, tuples, enums and dataclasses in a body from a program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from nfx_lint.model import Json

_SCALARS = frozenset((str, int, float, bool, type(None)))


def plain(value: Json) -> Json:
    """`value` with objects for mappings and dataclasses, lists for tuples, and the values of enums.

    A part that is JSON already is not copied, and neither is a part that contains itself.
    """
    return value if _is_json(value) else _plain(value, {})


def _is_json(value: Json) -> bool:
    """Whether a value consists of nothing but JSON's own types, as most do."""
    pending, seen = [value], set[int]()
    while pending:
        one = pending.pop()
        if type(one) is not dict and type(one) is not list:
            if type(one) not in _SCALARS:
                return False
        elif id(one) not in seen:
            seen.add(id(one))
            children = one.values() if type(one) is dict else one
            pending += [child for child in children if type(child) not in _SCALARS]
    return True


def _plain(value: Json, done: dict[int, Json]) -> Json:
    if id(value) in done:
        return done[id(value)]
    if isinstance(value, Enum):
        return _plain(value.value, done)
    done[id(value)] = value
    made = value
    if is_dataclass(value) and not isinstance(value, type):
        made = {field.name: _plain(getattr(value, field.name), done) for field in fields(value)}
    elif isinstance(value, Mapping):
        made = {key: _plain(child, done) for key, child in value.items()}
    elif isinstance(value, list | tuple):
        made = [_plain(child, done) for child in value]
    if type(made) is type(value) and all(a is b for a, b in zip(_parts(made), _parts(value), strict=True)):
        made = value
    done[id(value)] = made
    return made


def _parts(value: Json) -> list[Json]:
    return list(value.values()) if isinstance(value, Mapping) else value if isinstance(value, list) else []
