"""Text in a cell of a Markdown table: nothing in it is markup, a mention, a link or the end of the cell."""

from __future__ import annotations

import re

from nfx_lint.limits import LONGEST_MESSAGE
from nfx_lint.report.safe import safe

# Words without any meaning in Markdown: no mention, issue number, URL, commit or emoji.
_PLAIN = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|[0-9]{1,6}")
_PARTS = re.compile(r"(\(?)(.*?)([.,:;?)…]*)", re.DOTALL)
_COMMIT = re.compile(r"[0-9a-fA-F]{7,}")


def prose(text: str) -> str:
    """Plain words unchanged, everything else as code: quoted parts and potential markup."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        return code(text)
    shown = ""
    for index, piece in enumerate(pieces):
        next_piece = code(piece) if index % 2 and piece else _words(piece)
        # Adjacent code spans would be read as one.
        apart = " " if shown.endswith("`") and next_piece.startswith("`") else ""
        shown += apart + next_piece
    return shown


def _words(text: str) -> str:
    return " ".join(map(_word, text.split(" ")))


def _word(text: str) -> str:
    opening, word, marks = _PARTS.fullmatch(text).groups()  # type: ignore[union-attr]  # it takes any text
    plain = not word or (_PLAIN.fullmatch(word) and not _COMMIT.match(word))
    return f"{opening}{word if plain else code(word)}{marks}"


def code(text: str) -> str:
    """`text` as code in a cell. A bar would end the cell even in code, so it goes between two spans."""
    return (
        "&#124;".join(_span(piece) for piece in safe(text, LONGEST_MESSAGE).split("|") if piece) or "&#124;"
    )


def _span(text: str) -> str:
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    # Markdown drops one blank on each side, unless there are only blanks.
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    if not text.strip(" "):
        pad = ""
    return f"{fence}{pad}{text}{pad}{fence}"
