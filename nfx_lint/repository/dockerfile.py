"""Reads a Dockerfile as BuildKit does: instructions with their flags, lines and here-documents.

No package on PyPI does this for every Python that nfx-lint runs on: dockerfile-parse takes the lines of a
here-document for instructions, `dockerfile` needs Go to build and keeps threads that a fork does not survive,
and e2b-dockerfile-utils needs Python 3.11 and takes seconds for a file of 1 MB. See docs/repository.md.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

_DIRECTIVE = re.compile(r"#[ \t]*([A-Za-z]+)[ \t]*=(.*)")
_HEREDOC = re.compile(r"""\d{0,9}<<(-?)(["']?)([^\s<"']+)\2""")
_WITH_HEREDOCS = ("RUN", "COPY", "ADD")
# Their words are pairs, whose values may have blanks in quotes.
_PAIRS = ("ARG", "ENV")
_FLAG = re.compile(r"(--[a-z][a-z0-9-]*(?:=\S*)?)(?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Instruction:
    """An instruction: its name in capitals, `--flags`, the rest of its text, and its first line.

    `words` are those of a JSON list, or the text split at blanks. `documents` are the texts of its
    here-documents, which `words` refers to with `<<`.
    """

    name: str
    flags: tuple[str, ...]
    text: str
    words: tuple[str, ...]
    line: int
    documents: tuple[str, ...] = ()

    def flag(self, name: str) -> str | None:
        """The value of the last `--name=value`; None without one."""
        start = f"--{name}="
        return next((one[len(start) :] for one in reversed(self.flags) if one.startswith(start)), None)


def instructions_of(text: str) -> tuple[Instruction, ...]:
    """The instructions of a Dockerfile."""
    lines = text.split("\n")
    return tuple(_instructions(lines, _escape(lines)))


def _escape(lines: list[str]) -> str:
    """The escape character: that of the directive, which is among the comments at the top."""
    for line in lines:
        directive = _DIRECTIVE.fullmatch(line.strip())
        if not directive:
            break
        if directive[1].lower() == "escape" and directive[2].strip() == "`":
            return "`"
    return "\\"


def _instructions(lines: list[str], escape: str) -> Iterator[Instruction]:
    at, ends = 0, _Ends(lines)
    while at < len(lines):
        first = at
        text, at = _joined(lines, at, escape)
        name, *others = text.split(None, 1)[:2] or ("",)
        if not name:
            continue
        flags, rest = _flags(others[0] if others else "")
        documents: list[str] = []
        if name.upper() in _WITH_HEREDOCS and "<<" in rest and not rest.startswith("["):
            for match in filter(None, map(_HEREDOC.fullmatch, _quoted(rest, escape))):
                end = ends.behind(at, match[3], has_tabs=bool(match[1]))
                if end < 0:
                    break  # it was no here-document, but in quotes, say
                documents.append("\n".join(lines[at:end]))
                at = end + 1
        words = _quoted(rest, escape) if name.upper() in _PAIRS else _words(rest)
        yield Instruction(name.upper(), flags, rest, words, first + 1, tuple(documents))


def _joined(lines: list[str], at: int, escape: str) -> tuple[str, int]:
    """A line with those that continue it, without comments; and the number of the line behind."""
    pieces: list[str] = []
    while at < len(lines):
        line, at = lines[at], at + 1
        bare = line.strip()
        if bare.startswith("#") or (pieces and not bare):
            if not pieces:
                return "", at
            continue
        kept = line.rstrip(" \t")
        if not kept.endswith(escape) or kept.endswith(escape * 2):
            pieces.append(line)
            break
        pieces.append(kept[:-1])
    return "".join(pieces), at


class _Ends:
    """Finds the line that ends a here-document, in the same time however many have no such line."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._numbers: dict[bool, dict[str, list[int]]] = {}

    def behind(self, at: int, end: str, *, has_tabs: bool) -> int:
        """The number of the first line from `at` on that is `end`, or is so behind tabs; -1 if none is."""
        if has_tabs not in self._numbers:
            self._numbers[has_tabs] = numbers = dict[str, list[int]]()
            for number, line in enumerate(self._lines):
                numbers.setdefault(line.lstrip("\t") if has_tabs else line, []).append(number)
        found = self._numbers[has_tabs].get(end, [])
        place = bisect_left(found, at)
        return found[place] if place < len(found) else -1


def _flags(text: str) -> tuple[tuple[str, ...], str]:
    """The flags at the start of a text, and the rest."""
    flags, at = [], 0
    while match := _FLAG.match(text, at):
        flags.append(match[1])
        at = match.end()
    return tuple(flags), text[at:].strip()


def _words(text: str) -> tuple[str, ...]:
    if text.startswith("["):
        try:
            listed = json.loads(text)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list) and all(isinstance(one, str) for one in listed):
            return tuple(listed)
    return tuple(text.split())


def _quoted(text: str, escape: str) -> tuple[str, ...]:
    """The words of a text, which quotes and escapes hold together; they are kept."""
    found, word, quote, at = list[str](), "", "", 0
    while at < len(text):
        sign = text[at]
        if sign == escape and quote != "'":
            sign = text[at : at + 2]
        elif sign == quote:
            quote = ""
        elif not quote and sign in "\"'":
            quote = sign
        if quote or not sign.isspace():
            word += sign
        elif word:
            found.append(word)
            word = ""
        at += len(sign)
    return tuple([*found, word] if word else found)
