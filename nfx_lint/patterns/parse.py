"""Patterns as trees: ECMAScript without flags, as far as it is a regular language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from nfx_lint.limits import DEEPEST_GROUP, MOST_REPEATS

MAX_CODE_POINT = 0x10FFFF
# What ECMAScript's \s stands for: WhiteSpace and LineTerminator of the language specification.
SPACES = (
    "\t\n\x0b\x0c\r \xa0\u1680"
    + "".join(map(chr, range(0x2000, 0x200B)))
    + "\u2028\u2029\u202f\u205f\u3000\ufeff"
)

Chars = frozenset["tuple[int, int]"]  # sorted, disjoint, inclusive ranges of code points


class UnsupportedPattern(ValueError):
    """The pattern uses a construct that is not regular, or that is not supported yet."""


class CostlyPattern(UnsupportedPattern):
    """Building the automaton takes more steps than allowed."""


class MalformedPattern(UnsupportedPattern):
    """The text is not a pattern in any dialect."""


def ranges(pairs: Iterable[tuple[int, int]]) -> Chars:
    merged: list[tuple[int, int]] = []
    for low, high in sorted(pairs):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return frozenset(merged)


def _complement(chars: Chars) -> Chars:
    gaps, start = [], 0
    for low, high in sorted(chars):
        if low > start:
            gaps.append((start, low - 1))
        start = high + 1
    if start <= MAX_CODE_POINT:
        gaps.append((start, MAX_CODE_POINT))
    return frozenset(gaps)


ANY: Chars = frozenset({(0, MAX_CODE_POINT)})
_DIGITS = ranges([(48, 57)])
_WORD = ranges([(48, 57), (65, 90), (95, 95), (97, 122)])
_SPACE = ranges((ord(c), ord(c)) for c in SPACES)
_LINE_ENDS = ranges((ord(c), ord(c)) for c in "\n\r\u2028\u2029")
_CLASS_ESCAPES = {
    "d": _DIGITS,
    "D": _complement(_DIGITS),
    "w": _WORD,
    "W": _complement(_WORD),
    "s": _SPACE,
    "S": _complement(_SPACE),
}
_CONTROL_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0"}


class Node(NamedTuple):
    """A piece of a pattern: `chars` for one character, else an operator over `parts`."""

    kind: str  # "chars", "concat", "union", "star"
    chars: Chars = frozenset()
    parts: tuple[Node, ...] = ()


EMPTY = Node("concat")


def _repeat(node: Node, least: int, most: int | None) -> Node:
    if max(least, most or 0) > MOST_REPEATS:
        raise UnsupportedPattern(f"more than {MOST_REPEATS} repetitions")
    head = (node,) * least
    if most is None:
        return Node("concat", parts=(*head, Node("star", parts=(node,))))
    optional = Node("union", parts=(EMPTY, node))
    return Node("concat", parts=(*head, *(optional,) * (most - least)))


@dataclass
class Parser:
    pattern: str
    at: int = 0
    depth: int = 0

    def peek(self) -> str:
        return self.pattern[self.at] if self.at < len(self.pattern) else ""

    def take(self) -> str:
        char = self.peek()
        self.at += 1
        return char

    def language(self) -> Node:
        """The whole pattern, search semantics included."""
        alternatives = [self._anchored()]
        while self.peek() == "|":
            self.take()
            alternatives.append(self._anchored())
        if self.at != len(self.pattern):
            raise MalformedPattern(f"unexpected {self.peek()!r} at {self.at}")
        return Node("union", parts=tuple(alternatives))

    def _anchored(self) -> Node:
        anything = Node("star", parts=(Node("chars", ANY),))
        start = self.peek() == "^"
        if start:
            self.take()
        body = self._sequence()
        end = self.peek() == "$"
        if end:
            self.take()
        return Node("concat", parts=(*(() if start else (anything,)), body, *(() if end else (anything,))))

    def _union(self) -> Node:
        parts = [self._sequence()]
        while self.peek() == "|":
            self.take()
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else Node("union", parts=tuple(parts))

    def _sequence(self) -> Node:
        parts = []
        while self.peek() not in ("", "|", ")", "$"):
            parts.append(self._quantified())
        return Node("concat", parts=tuple(parts))

    def _quantified(self) -> Node:
        node = self._atom()
        while self.peek() and self.peek() in "*+?{":
            least, most = self._quantifier()
            node = _repeat(node, least, most)
            if self.peek() == "?":  # lazy: the same language
                self.take()
        return node

    def _quantifier(self) -> tuple[int, int | None]:
        char = self.take()
        if char != "{":
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[char]
        end = self.pattern.index("}", self.at)
        least, comma, most = self.pattern[self.at : end].partition(",")
        self.at = end + 1
        return int(least), (None if comma and not most else int(most or least))

    def _atom(self) -> Node:
        char = self.take()
        if char == "(":
            if self.pattern.startswith("?:", self.at):
                self.at += 2
            elif self.pattern.startswith("?<", self.at) and self.pattern[self.at + 2] not in "=!":
                self.at = self.pattern.index(">", self.at) + 1
            elif self.peek() == "?":
                raise UnsupportedPattern("lookaround")
            return self._group()
        if char == "[":
            return Node("chars", self._class())
        if char == ".":
            return Node("chars", _complement(_LINE_ENDS))
        if char == "\\":
            return Node("chars", self._escape())
        if char in "^$*+?":
            raise MalformedPattern(f"{char!r} at {self.at - 1}")
        return Node("chars", ranges([(ord(char), ord(char))]))

    def _group(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST_GROUP:
            raise UnsupportedPattern(f"more than {DEEPEST_GROUP} groups in each other")
        node = self._union()
        if self.take() != ")":
            raise MalformedPattern("unclosed group")
        self.depth -= 1
        return node

    def _escape(self) -> Chars:
        char = self.take()
        if char in _CLASS_ESCAPES:
            return _CLASS_ESCAPES[char]
        if char in "xu":
            width = 2 if char == "x" else 4
            point = int(self.pattern[self.at : self.at + width], 16)
            self.at += width
            return ranges([(point, point)])
        if not char or char in "bBcpPk" or char in "123456789":
            raise UnsupportedPattern(f"escape {char!r}")
        point = ord(_CONTROL_ESCAPES.get(char, char))
        return ranges([(point, point)])

    def _class(self) -> Chars:
        negated = self.peek() == "^"
        if negated:
            self.take()
        pairs: list[tuple[int, int]] = []
        while self.peek() != "]":
            low = self._class_member()
            if self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] != "]":
                self.take()
                high = self._class_member()
                if _is_single(low) and _is_single(high):
                    if min(low) > min(high):
                        raise MalformedPattern("a range from a higher to a lower character")
                    pairs.append((min(low)[0], min(high)[0]))
                    continue
                # Annex B: in `\w-x` the hyphen is a hyphen.
                pairs += [*low, (45, 45), *high]
                continue
            pairs += low
        self.take()
        chars = ranges(pairs)
        return _complement(chars) if negated else chars

    def _class_member(self) -> Chars:
        char = self.take()
        if not char:
            raise MalformedPattern("unclosed class")
        if char == "\\":
            return self._escape()
        return ranges([(ord(char), ord(char))])


def _is_single(chars: Chars) -> bool:
    return len(chars) == 1 and min(chars)[0] == min(chars)[1]
