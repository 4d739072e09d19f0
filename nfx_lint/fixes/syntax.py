"""Fixes for faults that the readers report: comments and spare commas in JSON, and equal members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nfx_lint.fixes import block, flow
from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.flow import Piece
from nfx_lint.fixes.proof import Draft
from nfx_lint.fixes.written import Written
from nfx_lint.source.reading import SyntaxFault

_TOKENS = re.compile(
    r"""(?P<text>"(?:[^"\\\r\n]|\\.)*")|(?P<comment>//[^\r\n]*|\#[^\r\n]*|/\*[\s\S]*?\*/)|(?P<comma>,)"""
    r"""|(?P<single>'[^'"\\\r\n]*')"""
    r"|(?P<gap>[ \t\r\n]+)|(?P<other>[^\s])"
)
_MARK = "\ufeff"


def drafts(fault: SyntaxFault, written: Written) -> Iterator[Draft]:
    """The drafts that may fix a syntax fault."""
    if fault.rule == "duplicate-key" and fault.path:
        try:
            pieces = _equal_member(fault, written)
        except NotApplicable:
            return
        yield Draft(fault.rule, fault.path, f"Remove the second `{fault.path[-1]}`", True, pieces)
    elif fault.rule == "syntax-error" and written.is_json:
        pieces = tuple(_spare(written.text))
        if pieces:
            yield Draft(fault.rule, (), _title(written.text, pieces), True, pieces)


def _equal_member(fault: SyntaxFault, written: Written) -> tuple[Piece, ...]:
    """Remove the last of several equal members; the proof refuses it if their values differ."""
    if written.is_flow(fault.path[:-1]):
        return (flow.removed(written, written.spot(fault.path)),)
    return (block.removed(written, fault.path, is_double=True),)


def _spare(text: str) -> Iterator[Piece]:
    """Text that JSON does not allow: a byte order mark, comments, spare commas and single quotes."""
    if text.startswith(_MARK):
        yield (0, 1, "")
    comma: int | None = None
    for token in _TOKENS.finditer(text, text.startswith(_MARK)):
        what, at = token.lastgroup, token.start()
        if what == "comment":
            yield _comment(text, at, token.end())
        elif what == "single":
            yield (at, token.end(), f'"{token[0][1:-1]}"')
            comma = None
        elif what == "comma":
            comma = at
        elif what != "gap":
            if comma is not None and token[0] in ("}", "]"):
                yield (comma, comma + 1, "")
            comma = None


def _comment(text: str, start: int, end: int) -> Piece:
    """A comment with its line, if it is alone there, or else with the blanks before it."""
    before = len(text[:start].rstrip(" \t"))
    line_starts = before == 0 or text[before - 1] in "\r\n"
    after = end + len(text[end:]) - len(text[end:].lstrip(" \t"))
    if line_starts and text[after : after + 1] in ("\r", "\n"):
        return (before, after + (2 if text.startswith("\r\n", after) else 1), "")
    return (before if after > end or text[after : after + 1] in ("\r", "\n", "") else start, end, "")


def _title(text: str, pieces: tuple[Piece, ...]) -> str:
    if any(new for _, _, new in pieces):
        return "Use double quotes"
    removed = {text[start:end].strip()[:1] for start, end, _ in pieces}
    names = {",": "trailing commas", _MARK: "the byte order mark"}
    words = [name for char, name in names.items() if char in removed]
    if removed - names.keys():
        words.insert(0, "comments")
    return f"Remove {' and '.join(words)}"
