"""Values ↔ bytes, to pass them between our processes: small, and without loading `pickle`."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

_PLAIN_TUPLE = -1


def packed(value: object, types: Sequence[type]) -> bytes:
    """`value` as bytes: tuples, scalars, sets of these, and dataclasses of `types`, nested at will.

    Equal texts that are one object stay one object on the other side.
    """
    numbers = {kind: (number, _fields_of(kind)) for number, kind in enumerate(types)}

    def plain(value: Any) -> Any:
        kind = type(value)
        if kind is tuple:
            return (_PLAIN_TUPLE, *map(plain, value))
        if kind in numbers:
            number, values = numbers[kind]
            return (number, *map(plain, values(value)))
        return value

    return marshal.dumps(plain(value))


def unpacked(data: bytes, types: Sequence[type]) -> Any:
    """The value that was `packed` with the same `types`, by this version in a process of ours."""

    def restored(value: object) -> object:
        if type(value) is not tuple:
            return value
        number, *parts = value
        inside = map(restored, parts)
        return tuple(inside) if number == _PLAIN_TUPLE else types[number](*inside)

    return restored(marshal.loads(data))


def _fields_of(kind: type) -> Any:
    names = [field.name for field in fields(kind)]
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)
