"""Changes of a value as edits of its text, which keep everything else as it is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise

from nfx_lint.fixes import block, flow
from nfx_lint.fixes.changes import NotApplicable, holder_of, made_beside, new_value, same
from nfx_lint.fixes.flow import Piece, gap_start
from nfx_lint.fixes.scalars import text_of
from nfx_lint.fixes.written import Spot, Written
from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.model import Change, Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.source.lines import lines_of


def pieces_of(written: Written, change: Change) -> list[Piece]:
    """The edits for a change, in the order of the text. Raises `NotApplicable`."""
    pieces = sorted(_pieces(written, change))
    for before, after in pairwise(pieces):
        if after[0] < before[1]:
            raise NotApplicable
    return pieces


def edited(text: str, pieces: Iterable[Piece]) -> str:
    """`text` after edits that are sorted and do not overlap."""
    out, at = [], 0
    for start, end, new in pieces:
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at:]])


def _pieces(written: Written, change: Change) -> Iterator[Piece]:
    verb, path = change.verb, change.path
    if verb == "rename":
        yield _renamed(written, path, str(change.to[-1]))
    elif verb == "remove":
        yield _removed(written, path)
    elif verb == "add":
        parent, keys = _holder(written, path)
        neighbours = written.members(parent)
        like = _value_text(written, neighbours[-1]) if neighbours else ""
        colon = flow.colon(written, parent) if written.is_flow(parent) else ": "
        yield _added(written, parent, keys, colon + text_of(change.value, like, is_json=written.is_json))
    elif verb == "move":
        yield from _moved(written, change)
    else:
        yield _rewritten(written, change)


def _renamed(written: Written, path: Path, name: str) -> Piece:
    key = written.spot(path).key
    if key is None:
        raise NotApplicable
    return (*key, text_of(name, written.text[key[0] : key[1]], is_json=written.is_json))


def _removed(written: Written, path: Path) -> Piece:
    if not path:
        raise NotApplicable
    if written.is_flow(path[:-1]):
        return flow.removed(written, written.spot(path))
    return block.removed(written, path)


def _holder(written: Written, path: Path) -> tuple[Path, list[str]]:
    """The innermost object on the way to `path`, and the keys from there on."""
    above = holder_of(written.document.value, path)
    return above, [str(step) for step in path[len(above) :]]


def _added(written: Written, parent: Path, keys: list[str], tail: str) -> Piece:
    members = written.members(parent)
    like = _key_text(written, members[-1]) if members else ""
    names = [text_of(key, like, is_json=written.is_json) for key in keys]
    style = flow.added if written.is_flow(parent) else block.added
    return style(written, parent, names, tail)


def _moved(written: Written, change: Change) -> Iterator[Piece]:
    path = change.path
    spot = written.spot(path)
    if spot.key is None:
        raise NotApplicable
    tail = written.text[spot.key[1] : spot.end]
    column = written.column(spot.first)
    if below := made_beside(written.document.value, change):
        like = _key_text(written, spot)
        names = [text_of(key, like, is_json=written.is_json) for key in below]
        deeper = _indented(written, tail, (len(names) - 1) * written.step)
        if not written.is_flow(path[:-1]):
            yield (spot.first, spot.end, block.member(written, names, deeper, column))
        else:
            alone = not written.text[written.line_start(spot.first) : spot.first].strip()
            yield (spot.first, spot.end, flow.member(written, names, deeper, column if alone else None))
        return
    parent, keys = _holder(written, change.to)
    members = written.members(parent)
    shift = written.column(members[-1].first) - column if members else 0
    yield _removed(written, path)
    yield _added(written, parent, keys, _indented(written, tail, shift))


def _indented(written: Written, tail: str, shift: int) -> str:
    """A value's text, with all lines but the first moved by `shift` columns."""
    first, *rest = lines_of(tail)
    if any(line[:-shift].strip(" ") for line in rest if shift < 0):
        raise NotApplicable
    moved = (
        f"{' ' * shift}{line}" if shift > 0 and line else line[-shift:] if shift < 0 else line
        for line in rest
    )
    return written.line_end.join([first, *moved])


def _rewritten(written: Written, change: Change) -> Piece:
    """A scalar's new text."""
    spot, old = written.spot(change.path), written.value(change.path)
    if old in ({}, []) and change.value in ({}, []):
        return (written.content(spot), spot.end, "[]" if change.value == [] else "{}")
    if isinstance(old, dict | list):
        if change.verb != "replace":
            raise NotApplicable
        return _regrouped(written, change.path, old, change.value)
    start = _behind_anchor(written, spot)
    text = written.text[start : spot.end]
    if change.verb == "quote":
        return (start, spot.end, _quoted(text))
    if change.verb == "spell":
        value = text if isinstance(old, str) else old
        return (start, spot.end, _quoted(text) if isinstance(old, str) else text_of(value, "", is_json=False))
    if change.within is not None:
        return _part(written, spot, change, old)
    if isinstance(change.value, list) and len(change.value) == 1:
        if "\n" in text or "\r" in text:
            raise NotApplicable
        return (start, spot.end, f"[{text}]")
    return (start, spot.end, text_of(new_value(old, change), text, is_json=written.is_json))


def _regrouped(written: Written, path: Path, old: Json, new: Json) -> Piece:
    """The text for an object in a list of its own, or for one of its members or items alone."""
    spot, text = written.spot(path), written.text
    start, end = written.content(spot), len(text[: spot.end].rstrip("\r\n"))
    whole = text[start:end]
    if isinstance(new, list) and len(new) == 1 and same(new[0], old):
        if written.is_flow(path):
            return (start, end, f"[{whole}]")
        return (start, end, f"- {_indented(written, whole, len('- '))}")
    steps = old if isinstance(old, dict) else range(len(old))
    member = next((step for step in steps if same(value_at(old, (step,)), new)), None)
    if member is None or (isinstance(new, dict | list) and new):
        raise NotApplicable
    inner = written.spot((*path, member))
    value = text[inner.start : inner.end]
    if "\n" in value or "\r" in value:
        raise NotApplicable
    if written.is_flow(path):
        return (start, end, value)
    return (gap_start(text, start), end, f" {value}")


def _part(written: Written, spot: Spot, change: Change, old: Json) -> Piece:
    """A part of a string, if it is written without escapes."""
    place = written.document.locate([change.path])[change.path].value
    first, last = change.within or (0, 0)
    span = StringSource(lines_of(written.text), place, old).part(first, last)
    start, end = written.offsets(span)
    value, now = str(change.value), written.text[start:end]
    if written.text[written.content(spot)] == '"':
        value = json.dumps(value, ensure_ascii=False)[1:-1]
        now = now.replace('\\"', '"')
    if now != old[first:last]:
        raise NotApplicable
    return (start, end, value)


def _behind_anchor(written: Written, spot: Spot) -> int:
    """The offset from which a scalar is replaced: its anchor stays, its tag is removed."""
    text = written.text
    if not written.is_json and text[spot.start : spot.start + 1] == "&":
        return written.content(spot)
    return spot.start


def _quoted(text: str) -> str:
    if any(char in text for char in "\"'\\\r\n!&"):
        raise NotApplicable
    return f'"{text}"'


def _key_text(written: Written, spot: Spot) -> str:
    return written.text[slice(*spot.key)] if spot.key else ""


def _value_text(written: Written, spot: Spot) -> str:
    """The text of a neighbour's value, if it is a string whose quotes may be copied."""
    text = written.text[spot.start : spot.end]
    return text if text[:1] in ("'", '"') else ""
