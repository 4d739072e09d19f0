"""Members and items of YAML's block style: whole lines."""

from __future__ import annotations

import re

from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.flow import Piece, gap_start
from nfx_lint.fixes.written import Spot, Written
from nfx_lint.model import Path

_REST = re.compile(r"[ \t]*(?:#[^\r\n]*)?")
_DASHES = re.compile(r" *(?:- +)+")


def removed(written: Written, path: Path, *, is_double: bool = False) -> Piece:
    """Remove the lines of a member or an item, with a comment at their end.

    `is_double` is for the last of equal keys, which leaves a member behind.
    """
    text, spot, parent = written.text, written.spot(path), path[:-1]
    start = spot.first if spot.key else _dash(text, spot.start)
    if len(written.members(parent)) == 1 and not is_double:
        return _emptied(written, parent, "[]" if spot.key is None else "{}")
    line, stop = written.line_start(start), _stop(written, spot)
    lead = text[line:start]
    if not lead.strip():
        if stop == len(text) and text[-1:] not in ("\n", "\r") and line:
            return (line - len(_line_end_before(text, line)), stop, "")
        return (line, stop, "")
    following = stop + len(text[stop:]) - len(text[stop:].lstrip(" "))
    if spot.key and _DASHES.fullmatch(lead) and following - stop == len(lead):
        return (start, following, "")
    raise NotApplicable


def added(written: Written, path: Path, keys: list[str], tail: str) -> Piece:
    """A new last member of the mapping at `path`, on lines of its own."""
    members = written.members(path)
    column = written.column(members[0].first)
    lines = member(written, keys, tail, column)
    last = members[-1]
    if last.end and written.text[last.end - 1] in "\r\n":
        return (last.end, last.end, f"{' ' * column}{lines}{written.line_end}")
    stop = written.line_stop(last.end)
    _require_rest(written, last.end)
    return (stop, stop, f"{written.line_end}{' ' * column}{lines}")


def member(written: Written, keys: list[str], tail: str, column: int) -> str:
    """A member that begins at `column`: its last key with `tail`, below a line for each key before that."""
    *outer, last = keys
    lines = [f"{' ' * (depth * written.step + column)}{key}:" for depth, key in enumerate(outer)]
    lines.append(f"{' ' * (len(outer) * written.step + column)}{last}{tail}")
    return written.line_end.join(lines)[column:]


def _dash(text: str, start: int) -> int:
    at = gap_start(text, start) - 1
    if at < 0 or text[at] != "-":
        raise NotApplicable
    return at


def _emptied(written: Written, path: Path, empty: str) -> Piece:
    """A collection that loses its only member is written as `{}` or `[]`."""
    text, spot = written.text, written.spot(path)
    at = gap_start(text, spot.start)
    end = len(text[: spot.end].rstrip("\r\n"))
    _require_rest(written, end)
    if at and text[at - 1] == ":":
        return (at, end, f" {empty}")
    return (spot.start, end, empty)


def _stop(written: Written, spot: Spot) -> int:
    """The offset after the last line of a member, with its line end."""
    text, end = written.text, spot.end
    if end and text[end - 1] in "\r\n":
        return end
    _require_rest(written, end)
    stop = written.line_stop(end)
    return stop + (2 if text.startswith("\r\n", stop) else stop < len(text))


def _require_rest(written: Written, end: int) -> None:
    """Raise `NotApplicable` unless only a comment follows on the line."""
    if not _REST.fullmatch(written.text, end, written.line_stop(end)):
        raise NotApplicable


def _line_end_before(text: str, line: int) -> str:
    return "\r\n" if text.startswith("\r\n", line - 2) else text[line - 1]
