"""Misspellings of a field's name that no reader would take for another field."""

from __future__ import annotations

import re
from collections.abc import Iterator


def typos(name: str, known: set[str]) -> Iterator[str]:
    """The name in another case, and with a letter dropped, doubled or swapped, unless it is very short."""
    seen = {*known, ""}
    for typo in _typos(name):
        if typo not in seen and not _may_be_another(typo, name, known):
            seen.add(typo)
            yield typo


def _typos(name: str) -> Iterator[str]:
    yield name.upper()
    yield name[0].upper() + name[1:]
    yield re.sub(r"[A-Z]+", lambda capitals: f"_{capitals[0].lower()}", name)
    yield re.sub(r"[A-Z]+", lambda capitals: f"-{capitals[0].lower()}", name)
    if len(name) >= 3:
        yield name + name[-1]
        yield name + "s"
    if len(name) >= 4:
        middle = len(name) // 2
        yield name[:middle] + name[middle - 1] + name[middle:]
        yield name[:middle] + name[middle + 1 :]
        yield from (swapped for swapped in [_swapped(name)] if swapped != name)


def _swapped(name: str) -> str:
    """The name with the first two neighbours swapped that differ, the first letter apart."""
    at = next((i for i in range(1, len(name) - 1) if name[i] != name[i + 1]), None)
    return name if at is None else name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _may_be_another(typo: str, name: str, known: set[str]) -> bool:
    """Whether another known name begins as the typo does and is about as long."""
    others = (other for other in known if other != name and abs(len(other) - len(typo)) <= 2)
    return any(other[: len(typo) - 2] == typo[:-2] for other in others)
