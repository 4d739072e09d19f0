"""Positions of JSON values: one pass over the text for all requested paths."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from json import decoder
from json.scanner import make_scanner
from typing import Any, TypeAlias

from nfx_lint.model import Path
from nfx_lint.positions import Place
from nfx_lint.source.lines import Lines, line_starts

_Key: TypeAlias = "tuple[int, int] | None"
_SPACE: Any = re.compile(r"[ \t\n\r]*")  # always matches


class _Passing:
    """Settings of a scanner that only skips a value, with the cheapest conversions."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_int = parse_float = staticmethod(len)
    parse_constant = None


_passing: Any = _Passing
_pass = make_scanner(_passing)
scan_text: Callable[[str, int], tuple[str, int]] = decoder.scanstring  # type: ignore[attr-defined]


class _Wanted:
    """A requested path or an ancestor of one, with its position."""

    __slots__ = ("children", "found", "within")

    def __init__(self) -> None:
        self.children: dict[str | int, _Wanted] = {}
        self.found: tuple[_Key, int, int] = (None, 0, 0)
        # Where the parent's value starts. Of duplicate keys the later value counts; this shows that places
        # inside the earlier one are stale.
        self.within = -1


class _Open:
    """An object or list that is being scanned."""

    __slots__ = ("index", "key", "start", "wanted_node", "within")

    def __init__(self, wanted_node: _Wanted, key: _Key, start: int, within: int, index: int) -> None:
        self.wanted_node = wanted_node
        self.key = key
        self.start = start
        self.within = within
        self.index = index  # of the next item; -1 in an object


def places_of(text: str, lines: Lines, paths: Iterable[Path]) -> dict[Path, Place]:
    """The position of each path in a valid JSON text, or of its nearest existing ancestor."""
    wanted = dict.fromkeys(paths)
    root = _Wanted()
    for path in wanted:
        wanted_node = root
        for step in path:
            wanted_node = wanted_node.children.setdefault(step, _Wanted())
    _pass_over(text, root)
    return {path: _place(root, path, lines) for path in wanted}


def places_on(text: str, lines: Lines, numbers: Sequence[int]) -> dict[Path, Place]:
    """The positions of the keys and values that are on the lines `numbers`, in order.

    The text is valid JSON without duplicate keys. Values on other lines are skipped.
    """
    starts = [*line_starts(text), len(text) + 1]
    begins, ends = [*(starts[one - 1] for one in numbers), starts[-1]], [starts[one] for one in numbers]
    root = _space(text, 0)
    if text[root] not in "{[":
        return {(): Place(lines.span(root, _pass(text, root)[1]))}
    found: dict[Path, Place] = {}
    stack = [_Container((), None, root, text[root] == "{")]
    at = _space(text, root + 1)
    while True:
        inside = stack[-1]
        if text[at] in "}]":
            found[inside.path] = _place_at(lines, inside.start, at + 1, inside.key)
            stack.pop()
            if not stack:
                del found[()]
                return found
            at = _next(text, at + 1)
            continue
        step, key, at = _step(text, at, inside)
        first = key[0] if key else at
        begin = begins[bisect_right(ends, first)]  # of the next requested line, which may be this one
        # A value that begins on one of the lines is entered at once, so it is not skipped first.
        is_on = begin <= first
        end = 0 if is_on and text[at] in "{[" else _pass(text, at)[1]
        if (is_on or begin <= end) and text[at] in "{[":
            stack.append(_Container((*inside.path, step), key, at, text[at] == "{"))
            at = _space(text, at + 1)
            continue
        if is_on or begin <= end:
            found[(*inside.path, step)] = _place_at(lines, at, end, key)
        at = _next(text, end)


class _Container:
    """An object or list with a part on the requested lines."""

    __slots__ = ("is_object", "key", "number", "path", "start")

    def __init__(self, path: Path, key: _Key, start: int, is_object: bool) -> None:
        self.path, self.key, self.start, self.is_object = path, key, start, is_object
        self.number = 0  # of the next item


def _step(text: str, at: int, inside: _Container) -> tuple[str | int, _Key, int]:
    """The next member: its name or number, the span of its key, the offset of its value."""
    if not inside.is_object:
        inside.number += 1
        return inside.number - 1, None, at
    name, end = scan_text(text, at + 1)
    return name, (at, end), _space(text, _space(text, end) + 1)


def _next(text: str, at: int) -> int:
    """The offset of the next member, or of the bracket that closes."""
    if text[at] != ",":
        at = _space(text, at)
    return _space(text, at + 1) if text[at : at + 1] == "," else at


def _place_at(lines: Lines, start: int, end: int, key: _Key) -> Place:
    return Place(lines.span(start, end), lines.span(*key) if key else None)


def _place(wanted_node: _Wanted, path: Path, lines: Lines) -> Place:
    key, start, end = wanted_node.found
    for step in path:
        wanted_node = wanted_node.children[step]
        if wanted_node.within != start:
            break
        key, start, end = wanted_node.found
    return Place(lines.span(start, end), lines.span(*key) if key else None)


def _pass_over(text: str, root: _Wanted) -> None:
    stack: list[_Open] = []
    wanted_node: _Wanted | None = root
    key: _Key = None
    at = _space(text, 0)
    while True:
        within = stack[-1].start if stack else -1
        if wanted_node is not None and wanted_node.children and text[at] in "{[":
            inside = _Open(wanted_node, key, at, within, -1 if text[at] == "{" else 0)
            at = _space(text, at + 1)
            stack.append(inside)
            if text[at] not in "}]":
                wanted_node, key, at = _member(text, at, inside)
                continue
        else:
            end = _pass(text, at)[1]
            if wanted_node is not None:
                wanted_node.found, wanted_node.within = (key, at, end), within
            at = _space(text, end)
        at = _close(text, at, stack)
        if not stack:
            return
        wanted_node, key, at = _member(text, _space(text, at + 1), stack[-1])


def _close(text: str, at: int, stack: list[_Open]) -> int:
    """Close everything that ends at `at`; returns the offset of the comma before the next member."""
    while stack and text[at] != ",":
        done = stack.pop()
        done.wanted_node.found, done.wanted_node.within = (done.key, done.start, at + 1), done.within
        at = _space(text, at + 1)
    return at


def _member(text: str, at: int, inside: _Open) -> tuple[_Wanted | None, _Key, int]:
    """The next member: its requested node, the span of its key, the offset of its value."""
    if inside.index >= 0:
        inside.index += 1
        return inside.wanted_node.children.get(inside.index - 1), None, at
    name, end = scan_text(text, at + 1)
    colon = _space(text, end)
    return inside.wanted_node.children.get(name), (at, end), _space(text, colon + 1)


def _space(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[no-any-return]
