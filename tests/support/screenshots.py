"""A coloured report as an SVG picture: what a terminal would show, without any terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from nfx_lint.report.safe import width

_COLORS = {"31": "#ff7b72", "33": "#e3b341", "36": "#76e3ea", "34": "#79c0ff", "32": "#7ee787"}
_CELL, _LINE, _MARGIN = 8.4, 20, 16
_FONT = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace"


def svg_of(command: str, output: str, columns: int) -> str:
    """The picture of a terminal with a command and what it printed."""
    lines = [f"\x1b[32m$\x1b[0m \x1b[1m{command}\x1b[0m", *output.rstrip("\n").split("\n")]
    across, down = round(columns * _CELL + 2 * _MARGIN), len(lines) * _LINE + 2 * _MARGIN
    texts = "\n".join(
        f'<text y="{_MARGIN + _LINE * number + 14}">{"".join(_spans(line))}</text>'
        for number, line in enumerate(lines)
        if line
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{down}"'
        f' viewBox="0 0 {across} {down}">\n<title>{escape(command)}</title>\n'
        f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n'
        f'<g font-family="{_FONT}" font-size="14" fill="#c9d1d9">\n{texts}\n</g>\n</svg>\n'
    )


def _spans(line: str) -> Iterator[str]:
    """The words of a line, each where it stands, in its colour: blanks and fonts differ between viewers."""
    column, codes = 0, ""
    for piece in re.split("(\x1b\\[[0-9;]*m)", line):
        if piece.startswith("\x1b"):
            codes = piece[2:-1]
        elif piece:
            color = next((_COLORS[code] for code in codes.split(";") if code in _COLORS), "")
            fill = f' fill="{color}"' if color else ""
            bold = ' font-weight="bold"' if "1" in codes.split(";") else ""
            for word in re.split("( +)", piece):
                if word.strip():
                    yield f'<tspan x="{_MARGIN + column * _CELL:.1f}"{fill}{bold}>{escape(word)}</tspan>'
                column += sum(map(width, word))
