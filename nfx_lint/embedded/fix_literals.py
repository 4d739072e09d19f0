"""Changes of a literal in code as edits: its keys and scalars, in the language's own spelling."""

from __future__ import annotations

import re

from nfx_lint.fixes import flow
from nfx_lint.fixes.changes import NotApplicable, new_value
from nfx_lint.fixes.flow import Piece
from nfx_lint.fixes.written import Written
from nfx_lint.model import Change, Json, Path
from nfx_lint.pointers import value_at

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_COLON = re.compile(r"\s*:\s*")
_QUOTES = ("'", '"', "`")
_WORDS = {"python": ("True", "False", "None"), "javascript": ("true", "false", "null")}


def pieces_of_literal(written: Written, change: Change, language: str) -> list[Piece]:
    """The edits for a change of a literal. Raises `NotApplicable` for those that need more than a scalar."""
    path = change.path
    _require_in_place(written, path)
    spot = written.spot(path)
    if change.verb == "rename" and spot.key:
        return [(*spot.key, _key(written.text[slice(*spot.key)], str(change.to[-1])))]
    if change.verb == "remove" and path:
        return [flow.removed(written, spot)]
    old = value_at(written.document.value, path)
    if change.verb != "replace" or change.within is not None or isinstance(old, dict | list):
        raise NotApplicable
    like = written.text[spot.start : spot.end]
    return [(spot.start, spot.end, _scalar(new_value(old, change), like, written, language))]


def _require_in_place(written: Written, path: Path) -> None:
    """Raise `NotApplicable` if a constant brings in the value, or a spread one that it is in."""
    for count in range(1, len(path) + 1):
        spot, above = written.spot(path[:count]), written.spot(path[: count - 1])
        is_inside = above.start <= spot.first and spot.end <= above.end
        if not is_inside or (spot.key and not _COLON.fullmatch(written.text[spot.key[1] : spot.start])):
            raise NotApplicable


def _key(like: str, name: str) -> str:
    if like[:1] in _QUOTES:
        return _quoted(name, like[0])
    if not _NAME.fullmatch(name):
        raise NotApplicable
    return name


def _scalar(value: Json, like: str, written: Written, language: str) -> str:
    yes, no, nothing = _WORDS[language]
    if value is None or isinstance(value, bool):
        return nothing if value is None else yes if value else no
    if isinstance(value, int | float):
        return repr(value)
    if not isinstance(value, str):
        raise NotApplicable
    if like[:1] in _QUOTES:
        if like[:3] in ('"""', "'''"):
            raise NotApplicable
        return _quoted(value, like[0])
    spot = written.spot(())
    return _quoted(value, "'" if "'" in written.text[spot.start : spot.end] else '"')


def _quoted(text: str, quote: str) -> str:
    if not text.isprintable() or any(part in text for part in (quote, "\\", "${")):
        raise NotApplicable
    return f"{quote}{text}{quote}"
