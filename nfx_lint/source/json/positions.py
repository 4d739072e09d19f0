"""Where the values of a JSON text stand: one pass over the text for all that is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from json import decoder
from json.scanner import make_scanner
from typing import Any, TypeAlias

from nfx_lint.model import Path, Place
from nfx_lint.source.lines import Lines

_Key: TypeAlias = "tuple[int, int] | None"
_SPACE = re.compile(r"[ \t\n\r]*")


class _Passing:
    """Settings of a scanner that is used to get past a value: the cheapest of everything."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_int = parse_float = staticmethod(len)
    parse_constant = None


_passing: Any = _Passing
_pass = make_scanner(_passing)
scan_text: Callable[[str, int], tuple[str, int]] = decoder.scanstring  # type: ignore[attr-defined]


class _Asked:
    """A path that is asked for, or leads to one, and what the last pass found there."""

    __slots__ = ("children", "found", "within")

    def __init__(self) -> None:
        self.children: dict[str | int, _Asked] = {}
        self.found: tuple[_Key, int, int] = (None, 0, 0)
        # Where the parent's value starts. With a key that stands twice the later value counts,
        # and what was found inside the earlier one is known by this to be stale.
        self.within = -1


class _Open:
    """An object or a list that the pass is inside of."""

    __slots__ = ("asked", "index", "key", "start", "within")

    def __init__(self, asked: _Asked, key: _Key, start: int, within: int, index: int) -> None:
        self.asked = asked
        self.key = key
        self.start = start
        self.within = within
        self.index = index  # of the next item; -1 in an object


def places_of(text: str, lines: Lines, paths: Iterable[Path]) -> dict[Path, Place]:
    """The place of each path in a JSON text without mistakes, or of its nearest ancestor that is there."""
    wanted = dict.fromkeys(paths)
    root = _Asked()
    for path in wanted:
        asked = root
        for step in path:
            asked = asked.children.setdefault(step, _Asked())
    _pass_over(text, root)
    return {path: _place(root, path, lines) for path in wanted}


def _place(asked: _Asked, path: Path, lines: Lines) -> Place:
    key, start, end = asked.found
    for step in path:
        asked = asked.children[step]
        if asked.within != start:
            break
        key, start, end = asked.found
    return Place(lines.span(start, end), lines.span(*key) if key else None)


def _pass_over(text: str, root: _Asked) -> None:
    stack: list[_Open] = []
    asked: _Asked | None = root
    key: _Key = None
    at = _space(text, 0)
    while True:
        within = stack[-1].start if stack else -1
        if asked is not None and asked.children and text[at] in "{[":
            inside = _Open(asked, key, at, within, -1 if text[at] == "{" else 0)
            at = _space(text, at + 1)
            stack.append(inside)
            if text[at] not in "}]":
                asked, key, at = _member(text, at, inside)
                continue
        else:
            end = _pass(text, at)[1]
            if asked is not None:
                asked.found, asked.within = (key, at, end), within
            at = _space(text, end)
        at = _close(text, at, stack)
        if not stack:
            return
        asked, key, at = _member(text, _space(text, at + 1), stack[-1])


def _close(text: str, at: int, stack: list[_Open]) -> int:
    """Leave all that ends at `at`; gives the place of the comma before the next member."""
    while stack and text[at] != ",":
        done = stack.pop()
        done.asked.found, done.asked.within = (done.key, done.start, at + 1), done.within
        at = _space(text, at + 1)
    return at


def _member(text: str, at: int, inside: _Open) -> tuple[_Asked | None, _Key, int]:
    """The next member of an object or a list: what is asked about it, its key, where its value begins."""
    if inside.index >= 0:
        inside.index += 1
        return inside.asked.children.get(inside.index - 1), None, at
    name, end = scan_text(text, at + 1)
    colon = _space(text, end)
    return inside.asked.children.get(name), (at, end), _space(text, colon + 1)


def _space(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches the empty text too
