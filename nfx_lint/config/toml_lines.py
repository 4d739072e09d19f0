"""The lines of values in a TOML file, found by headers and keys, for messages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from nfx_lint.model import Path

_KEY = r"""(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_DOTTED})[ \t]*\]")
_PAIR = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_STEP = re.compile(_KEY)


def numbered(text: str) -> Iterator[tuple[Path, int]]:
    """The paths of tables and keys with their lines. Inline tables and array items have no line."""
    table: Path = ()
    items: Counter[Path] = Counter()
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.match(line)
        if header:
            table = _inside(_steps(header[2]), items, header[1] == "[[")
            yield table, number
        elif pair := _PAIR.match(line):
            yield (*table, *_steps(pair[1])), number


def _steps(dotted: str) -> tuple[str, ...]:
    return tuple(step.strip("\"'") for step in _STEP.findall(dotted))


def _inside(steps: tuple[str, ...], items: Counter[Path], another: bool) -> Path:
    """The path of a header: a step into a list means its last item, or with `[[` a new one."""
    path: Path = ()
    for number, step in enumerate(steps, 1):
        path = (*path, step)
        if another and number == len(steps):
            items[path] += 1
        if items[path]:
            path = (*path, items[path] - 1)
    return path


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of a value or of the nearest enclosing one that has a line; 0 if none has."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 0)
