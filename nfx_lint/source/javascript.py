"""Serialises a value as Northflank's CLI does: like `JSON.stringify`, with indentation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

from nfx_lint.model import Json
from nfx_lint.source.values import NonJson, Undefined

_STEP = "  "
_LARGEST_INDEX = 2**32 - 2


def sent(value: Json) -> str:
    """The JSON text of `value`; empty for an empty file, for which the CLI sends nothing."""
    return "".join(_pieces(value, "\n"))


def _pieces(value: Json, line: str) -> Iterator[str]:
    inner = line + _STEP
    if isinstance(value, dict):
        members = [(key, item) for key, item in _in_order(value) if not isinstance(item, Undefined)]
        for index, (key, item) in enumerate(members):
            yield f"{',' if index else '{'}{inner}{json.dumps(key, ensure_ascii=False)}: "
            yield from _pieces(item, inner)
        yield f"{line}}}" if members else "{}"
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield f"{',' if index else '['}{inner}"
            yield from _pieces(item, inner)
        yield f"{line}]" if value else "[]"
    elif isinstance(value, NonJson):
        yield value.sent
    elif isinstance(value, bool) or not isinstance(value, (int, float)):
        yield json.dumps(value, ensure_ascii=False)
    else:
        yield number(float(value))


def _in_order(value: dict[str, Json]) -> list[tuple[str, Json]]:
    """The members in JavaScript's order: array indexes first, ascending."""
    indexes = [key for key in value if _is_index(key)]
    if not indexes:
        return list(value.items())
    first = sorted(indexes, key=int)
    return [(key, value[key]) for key in first] + [(key, value[key]) for key in value if not _is_index(key)]


def _is_index(key: str) -> bool:
    return (
        key.isascii()
        and key.isdigit()
        and len(key) <= 10
        and str(int(key)) == key
        and int(key) <= _LARGEST_INDEX
    )


def number(value: float) -> str:
    """A finite number as JavaScript writes it (ECMA-262, Number::toString)."""
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(exponent, int)
    written = "".join(map(str, digits))
    point = len(written) + exponent
    if 0 < point <= 21:
        text = f"{written[:point].ljust(point, '0')}.{written[point:]}".rstrip(".")
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{written}"
    else:
        text = f"{written[0]}.{written[1:]}".rstrip(".") + f"e{point - 1:+d}"
    return "-" * sign + text
