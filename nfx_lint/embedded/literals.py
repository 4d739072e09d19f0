"""Literals of code as values, with the places of their members and items."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from nfx_lint.embedded.body import Unknown
from nfx_lint.embedded.decoded import EXPRESSION
from nfx_lint.model import Json, Path
from nfx_lint.positions import Place
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import Reading

Range = tuple[int, int]
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


@dataclass(slots=True)
class Literal:
    """A literal: its value, the ranges of keys and values in the file by path, and its unknown parts."""

    value: Json = None
    values: dict[Path, Range] = field(default_factory=dict)
    keys: dict[Path, Range] = field(default_factory=dict)
    unknown: set[Path] = field(default_factory=set)
    texts: set[Path] = field(default_factory=set)
    open: set[Path] = field(default_factory=set)
    hidden: list[Range] = field(default_factory=list)
    language: str = ""

    def put_unknown(self, path: Path, place: Range) -> Json:
        """Record that nothing is known of the value at a path; returns what takes its place."""
        self.unknown.add(path)
        self.hidden.append(place)
        return EXPRESSION


def read_literal(literal: Literal, file: Lines) -> tuple[Reading, Unknown]:
    """A literal as a document is read, and its unknown parts."""

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        return {path: _place(literal, path, file) for path in paths}

    unknown = Unknown(frozenset(literal.unknown), frozenset(literal.texts), frozenset(literal.open))
    return Reading(True, literal.value, (), locate), unknown


def _place(literal: Literal, path: Path, file: Lines) -> Place:
    while path not in literal.values:
        path = path[:-1]
    key = literal.keys.get(path)
    return Place(file.span(*literal.values[path]), key and file.span(*key))


def escaped(written: str) -> str:
    """The character of an escape sequence."""
    kind, digits = written[1:2], written[2:].strip("{}")
    if kind in ("u", "x"):
        with suppress(ValueError, OverflowError):
            return chr(int(digits, 16))
        return ""
    return _ESCAPES.get(kind, kind)
