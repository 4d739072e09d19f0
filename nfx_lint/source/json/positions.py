"""Positions of JSON values: one pass over the text for all requested paths."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
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
        # Where the parent's value starts. Of duplicate keys the later value counts,
        # and what was found inside the earlier one is known by this to be stale.
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

    The text is valid JSON without duplicate keys. What is on none of the lines is passed over.
    """
    starts = [*line_starts(text), len(text) + 1]
    begins, ends = [starts[one - 1] for one in numbers], [starts[one] for one in numbers]
    root = _space(text, 0)
    if text[root] not in "{[":
        return {(): Place(lines.span(root, _pass(text, root)[1]))}
    found: dict[Path, Place] = {}
    pending: list[tuple[Path, int]] = [((), root)]
    while pending:
        path, at = pending.pop()
        for step, key, start, end in _members(text, at):
            line = bisect_right(ends, key[0] if key else start)
            if line < len(begins) and begins[line] <= end:
                found[(*path, step)] = Place(lines.span(start, end), lines.span(*key) if key else None)
                if text[start] in "{[":
                    pending.append(((*path, step), start))
    return found


def _members(text: str, at: int) -> Iterator[tuple[str | int, _Key, int, int]]:
    """The members of the object or list at an offset: the name or number, the spans of key and value."""
    is_object, number, space = text[at] == "{", 0, _SPACE.match
    at = space(text, at + 1).end()
    while text[at] not in "}]":
        if is_object:
            name, end = scan_text(text, at + 1)
            key: _Key = (at, end)
            step: str | int = name
            at = space(text, space(text, end).end() + 1).end()
        else:
            key, step = None, number
            number += 1
        end = _pass(text, at)[1]
        yield step, key, at, end
        at = end if text[end] == "," else space(text, end).end()
        if text[at] == ",":
            at = space(text, at + 1).end()


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
