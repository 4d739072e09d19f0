"""Make document text safe for reports: it cannot control a terminal or a CI runner.

Invisible and misleading characters become escapes (`\\n`, `\\x1b`, `\\u202e`). Reports never begin a line
with such text: GitHub's runner executes lines that begin with `::command::`.
"""

from __future__ import annotations

import re
import unicodedata

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Printable by Unicode's categories, but drawn as nothing: joiners, fillers, variation selectors.
_INVISIBLE = frozenset(
    map(chr, [0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, *range(0x180B, 0x1810)])
) | frozenset(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
# GitHub acts on `##[error]`, Azure on `##vso[…]`, TeamCity on `##teamcity[…]`, anywhere in a line.
_RUNNER_MARK = re.compile(r"(?<=#)#(?=\w*\[)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def safe(text: str, limit: int | None = None) -> str:
    """`text` on one line, with every character visible; at most `limit` characters, cut with `…`."""
    if limit is not None and len(text) > limit:
        return _cut(cells(text[: limit + 1]), limit)
    if _is_plain(text):
        return text
    shown = cells(text)
    whole = "".join(shown)
    return whole if limit is None or len(whole) <= limit else _cut(shown, limit)


def cells(text: str) -> list[str]:
    """The safe form of each character of `text`; tabs are escaped as well."""
    if _is_plain(text):
        return list(text)
    shown = [char if char.isprintable() and char not in _INVISIBLE else _escape(char) for char in text]
    if "##" in text:
        for match in _RUNNER_MARK.finditer(text):
            shown[match.start()] = _escape("#")
    return shown


def inert(line: str) -> str:
    """A line of safe text that GitHub's runner does not execute."""
    start = len(line) - len(line.lstrip())
    return f"{line[:start]}{_escape(':')}{line[start + 1 :]}" if line.startswith("::", start) else line


def width(cell: str) -> int:
    """The terminal columns of a safe character or escape."""
    if cell.isascii():
        return len(cell)
    if unicodedata.east_asian_width(cell) in "WF":
        return 2
    return 0 if unicodedata.category(cell) in ("Mn", "Me") else 1


def safe_json(encoded: str) -> str:
    """The same JSON with invisible characters as `\\u` escapes, except for its own line breaks."""
    if _is_plain(encoded):
        return encoded
    pieces = [
        char if char == "\n" or (char.isprintable() and char not in _INVISIBLE) else _json_escape(char)
        for char in encoded
    ]
    return _RUNNER_MARK.sub("\\\\u0023", "".join(pieces))


def without_surrogates(text: str) -> str:
    """`text` with lone surrogates as visible escapes, for JSON parsers that reject them."""
    return text if text.isascii() else _LONE_SURROGATE.sub(lambda match: _escape(match[0]), text)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and "##" not in text


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return _ESCAPES.get(char, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_escape(char: str) -> str:
    code = ord(char)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def _cut(shown: list[str], limit: int) -> str:
    room = limit - 1
    kept: list[str] = []
    for cell in shown:
        room -= len(cell)
        if room < 0:
            break
        kept.append(cell)
    return "".join(kept) + "…"
