"""Converts comments for nfx-lint from the syntax of the host to that of YAML, for the filters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nfx_lint.positions import Span
from nfx_lint.source.lines import Lines
from nfx_lint.source.needs_exact import DIRECTIVE

_COMMENT = re.compile(rf"(?<!`)(?P<mark>#|//|/\*|<!--|\{{/\*)[ \t]{{0,9}}{DIRECTIVE}(?P<text>[^\r\n]*)")
_END = re.compile(r"[ \t]*(?:-->|\*/\}?)[ \t]*$")
_LINE_OF_COMMENT = re.compile(r"(?m)^([ \t]*)(//|<!--)")


def as_yaml(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text of a host file with YAML's comments in place of its own, and the spans of those for nfx-lint.

    Columns stay the same. A comment that only names a kind suppresses nothing and is left out.
    """
    if DIRECTIVE not in text:
        return text, ()
    pieces, at = list[str](), 0
    starts = []
    for start, end, comment in _comments(text):
        pieces += [text[at:start], comment]
        starts.append((start, end))
        at = end
    plain = "".join([*pieces, text[at:]])
    lines = Lines(plain)
    spans = tuple(lines.span(plain.index("#", start), end) for start, end in starts)
    return _LINE_OF_COMMENT.sub(lambda match: f"{match[1]}#{' ' * (len(match[2]) - 1)}", plain), spans


def _comments(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _COMMENT.finditer(text):
        words = match["text"]
        if words.strip().startswith("kind="):
            continue
        end = _END.search(words)
        kept = words[: end.start()] if end else words
        mark = "#".rjust(len(match["mark"]))
        between = match[0][len(match["mark"]) : len(match[0]) - len(words)]
        yield match.start(), match.end(), (mark + between + kept).ljust(len(match[0]))
