"""Members and items between brackets: in JSON, and in YAML's flow style."""

from __future__ import annotations

import re

from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.written import Spot, Written
from nfx_lint.model import Path

Piece = tuple[int, int, str]  # from, to before, and the new text

_GAP = re.compile(r"[ \t\r\n]*")
_SEPARATOR = re.compile(r"[ \t\r\n]*,[ \t\r\n]*")
_COLON = re.compile(r"[ \t]*:[ \t]*")


def removed(written: Written, spot: Spot) -> Piece:
    """Remove the member or item, with one comma."""
    text, start = written.text, spot.first
    before, after = gap_start(text, start), gap_end(text, spot.end)
    if text[after : after + 1] == ",":
        following = gap_end(text, after + 1)
        if text[following : following + 1] not in ("}", "]", "#"):
            return (start, following, "")
        if text[following : following + 1] == "#":
            raise NotApplicable
    if before and text[before - 1] == ",":
        return (before - 1, spot.end, "")
    if before and text[before - 1] in "{[" and text[after : after + 1] in ("}", "]"):
        return (before, after, "")
    raise NotApplicable


def added(written: Written, path: Path, keys: list[str], tail: str) -> Piece:
    """A new last member of the object at `path`; see `member` for `keys` and `tail`."""
    text, spot, members = written.text, written.spot(path), written.members(path)
    opening = written.content(spot)
    if not members:
        if gap_end(text, opening + 1) != spot.end - 1:
            raise NotApplicable
        return (opening + 1, spot.end - 1, member(written, keys, tail, None))
    last, lead = members[-1], text[opening + 1 : members[0].first]
    if len(members) > 1:
        separator = text[members[-2].end : last.first]
    else:
        separator = f",{lead}" if "\n" in lead or "\r" in lead else ", "
    if not _SEPARATOR.fullmatch(separator) or _GAP.fullmatch(lead) is None:
        raise NotApplicable
    several = "\n" in separator or "\r" in separator
    column = written.column(last.first) if several else None
    return (last.end, last.end, separator + member(written, keys, tail, column))


def member(written: Written, keys: list[str], tail: str, column: int | None) -> str:
    """A member: its last key with `tail`, the colon and value, in an object for each key before that.

    `column` is where the member begins if its neighbours are on lines of their own.
    """
    *outer, last = keys
    inner = f"{last}{tail}"
    for depth, key in reversed(list(enumerate(outer))):
        if column is None:
            inner = f"{key}: {{{inner}}}"
        else:
            indent = written.line_end + " " * (column + depth * written.step)
            inner = f"{key}: {{{indent}{' ' * written.step}{inner}{indent}}}"
    return inner


def colon(written: Written, path: Path) -> str:
    """The colon between key and value as the last member has it."""
    members = written.members(path)
    if members and (key := members[-1].key):
        between = written.text[key[1] : members[-1].start]
        if _COLON.fullmatch(between):
            return between
    return ": "


def gap_end(text: str, at: int) -> int:
    """The offset of the first character from `at` on that is not white space."""
    return _GAP.match(text, at).end()  # type: ignore[union-attr]  # it also matches nothing


def gap_start(text: str, at: int) -> int:
    """The offset after the last character before `at` that is not white space."""
    return len(text[:at].rstrip(" \t\r\n"))
