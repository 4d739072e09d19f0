"""Documented patterns as deterministic automata: linear on any text, comparable, printable as tables.

Used when the data are compiled, in tests, and for the patterns of a user's own rules. Patterns are
ECMAScript without flags, read as JSON Schema reads them (a match anywhere, unless anchored); anchors may
stand at the two ends of a top-level alternative, which is where the documented ones have them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import inf
from typing import NamedTuple

MAX_CODE_POINT = 0x10FFFF
# What ECMAScript's \s stands for: WhiteSpace and LineTerminator of the language specification.
SPACES = (
    "\t\n\x0b\x0c\r \xa0\u1680"
    + "".join(map(chr, range(0x2000, 0x200B)))
    + "\u2028\u2029\u202f\u205f\u3000\ufeff"
)

Chars = frozenset["tuple[int, int]"]  # sorted, disjoint, inclusive ranges of code points


# No documented pattern comes near; a hostile one must not take the memory.
MOST_REPEATS = 1000


class UnsupportedPattern(ValueError):
    """The pattern uses something that is not a plain regular language, or that nobody has needed yet."""


def _ranges(pairs: Iterable[tuple[int, int]]) -> Chars:
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
_DIGITS = _ranges([(48, 57)])
_WORD = _ranges([(48, 57), (65, 90), (95, 95), (97, 122)])
_SPACE = _ranges((ord(c), ord(c)) for c in SPACES)
_LINE_ENDS = _ranges((ord(c), ord(c)) for c in "\n\r\u2028\u2029")
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
    optional = EMPTY
    for _ in range(most - least):
        optional = Node("union", parts=(EMPTY, Node("concat", parts=(node, optional))))
    return Node("concat", parts=(*head, optional))


@dataclass
class _Parser:
    pattern: str
    at: int = 0

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
            raise UnsupportedPattern(f"unexpected {self.peek()!r} at {self.at}")
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
            node = self._union()
            if self.take() != ")":
                raise UnsupportedPattern("unclosed group")
            return node
        if char == "[":
            return Node("chars", self._class())
        if char == ".":
            return Node("chars", _complement(_LINE_ENDS))
        if char == "\\":
            return Node("chars", self._escape())
        if char in "^$*+?":
            raise UnsupportedPattern(f"{char!r} at {self.at - 1}")
        return Node("chars", _ranges([(ord(char), ord(char))]))

    def _escape(self) -> Chars:
        char = self.take()
        if char in _CLASS_ESCAPES:
            return _CLASS_ESCAPES[char]
        if char in "xu":
            width = 2 if char == "x" else 4
            point = int(self.pattern[self.at : self.at + width], 16)
            self.at += width
            return _ranges([(point, point)])
        if not char or char in "bBcpPk" or char in "123456789":
            raise UnsupportedPattern(f"escape {char!r}")
        point = ord(_CONTROL_ESCAPES.get(char, char))
        return _ranges([(point, point)])

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
                    pairs.append((min(low)[0], min(high)[0]))
                    continue
                # Annex B: in `\w-x` the hyphen is a hyphen.
                pairs += [*low, (45, 45), *high]
                continue
            pairs += low
        self.take()
        chars = _ranges(pairs)
        return _complement(chars) if negated else chars

    def _class_member(self) -> Chars:
        char = self.take()
        if not char:
            raise UnsupportedPattern("unclosed class")
        if char == "\\":
            return self._escape()
        return _ranges([(ord(char), ord(char))])


def _is_single(chars: Chars) -> bool:
    return len(chars) == 1 and min(chars)[0] == min(chars)[1]


@dataclass
class _Nfa:
    """Thompson's construction: `empty` moves and moves on characters, by state number."""

    empty: list[list[int]] = field(default_factory=list)
    moves: list[list[tuple[Chars, int]]] = field(default_factory=list)
    budget: float = inf

    def spend(self, steps: int) -> None:
        self.budget -= steps
        if self.budget < 0:
            raise UnsupportedPattern("too many ways to go on")

    def state(self) -> int:
        self.empty.append([])
        self.moves.append([])
        return len(self.empty) - 1

    def add(self, node: Node, start: int) -> int:
        """Wire `node` after `start` and give the state that follows it."""
        self.spend(1)
        if node.kind == "chars":
            end = self.state()
            self.moves[start].append((node.chars, end))
            return end
        if node.kind == "concat":
            for part in node.parts:
                start = self.add(part, start)
            return start
        if node.kind == "union":
            end = self.state()
            for part in node.parts:
                entry = self.state()
                self.empty[start].append(entry)
                self.empty[self.add(part, entry)].append(end)
            return end
        loop = self.state()
        self.empty[start].append(loop)
        self.empty[self.add(node.parts[0], loop)].append(loop)
        end = self.state()
        self.empty[loop].append(end)
        return end

    def closure(self, states: Iterable[int]) -> frozenset[int]:
        seen, todo = set(states), list(states)
        while todo:
            for following in self.empty[todo.pop()]:
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return frozenset(seen)


class Automaton(NamedTuple):
    """A minimal automaton. State 0 is the start; `moves[state][k]` follows on a character of `classes[k]`."""

    classes: tuple[Chars, ...]
    moves: tuple[tuple[int, ...], ...]
    accepting: frozenset[int]

    def class_of(self, char: str) -> int:
        point = ord(char)
        return next(k for k, chars in enumerate(self.classes) if any(a <= point <= b for a, b in chars))

    def matches(self, text: str) -> bool:
        state = 0
        for char in text:
            state = self.moves[state][self.class_of(char)]
        return state in self.accepting


def _alphabet(nfa: _Nfa) -> tuple[Chars, ...]:
    """The coarsest partition of all code points that no move of `nfa` divides."""
    sets = {chars for moves in nfa.moves for chars, _ in moves}
    edges = {0, MAX_CODE_POINT + 1}
    for chars in sets:
        for low, high in chars:
            edges |= {low, high + 1}
    groups: dict[frozenset[Chars], list[tuple[int, int]]] = {}
    bounds = sorted(edges)
    for low, after in pairwise(bounds):
        key = frozenset(chars for chars in sets if any(a <= low <= b for a, b in chars))
        groups.setdefault(key, []).append((low, after - 1))
    return tuple(sorted((_ranges(pairs) for pairs in groups.values()), key=sorted))


@lru_cache(maxsize=1024)
def automaton(pattern: str) -> Automaton:
    """The minimal automaton of the texts in which `pattern` finds a match."""
    return _minimal(any_automaton(pattern))


def any_automaton(pattern: str, budget: float = inf) -> Automaton:
    """An automaton of these texts, minimal or not; `UnsupportedPattern` if it takes too many steps."""
    nfa = _Nfa(budget=budget)
    start = nfa.state()
    end = nfa.add(_Parser(pattern).language(), start)
    classes = _alphabet(nfa)
    samples = [min(chars)[0] for chars in classes]
    first = nfa.closure([start])
    numbers, order, moves = {first: 0}, [first], []
    for states in order:
        row = []
        for point in samples:
            nfa.spend(len(states))
            targets = {
                to for s in states for chars, to in nfa.moves[s] if any(a <= point <= b for a, b in chars)
            }
            following = nfa.closure(targets)
            if following not in numbers:
                numbers[following] = len(order)
                order.append(following)
            row.append(numbers[following])
        moves.append(tuple(row))
    accepting = frozenset(numbers[states] for states in order if end in states)
    return Automaton(classes, tuple(moves), accepting)


def _minimal(full: Automaton) -> Automaton:
    """Moore's refinement, then states numbered by first visit, so that equal languages look equal."""
    block = [int(state in full.accepting) for state in range(len(full.moves))]
    while True:
        keys = [(block[s], *(block[to] for to in row)) for s, row in enumerate(full.moves)]
        numbers: dict[tuple[int, ...], int] = {}
        refined = [numbers.setdefault(key, len(numbers)) for key in keys]
        if len(numbers) == len(set(block)):
            break
        block = refined
    order, renumbered = [0], {block[0]: 0}
    moves = []
    for state in order:
        row = []
        for to in full.moves[state]:
            if block[to] not in renumbered:
                renumbered[block[to]] = len(order)
                order.append(to)
            row.append(renumbered[block[to]])
        moves.append(tuple(row))
    accepting = frozenset(n for n, state in enumerate(order) if state in full.accepting)
    return Automaton(full.classes, tuple(moves), accepting)


def same_language(left: str, right: str) -> bool:
    """Whether two patterns accept exactly the same texts."""
    return all(one is two for one, two in _verdicts(automaton(left), automaton(right)))


def texts_of_one_alone(left: str, right: str) -> tuple[bool, bool]:
    """Whether there are texts that only `left` accepts, and whether there are some that only `right` does."""
    verdicts = set(_verdicts(automaton(left), automaton(right)))
    return (True, False) in verdicts, (False, True) in verdicts


def _verdicts(one: Automaton, two: Automaton) -> Iterator[tuple[bool, bool]]:
    """What both say, accepted or not, in each pair of states that some text leads to."""
    points = sorted({low for chars in (*one.classes, *two.classes) for low, _ in chars})
    steps = [(one.class_of(chr(point)), two.class_of(chr(point))) for point in points]
    seen, todo = {(0, 0)}, [(0, 0)]
    while todo:
        a, b = todo.pop()
        yield a in one.accepting, b in two.accepting
        for first, second in steps:
            pair = (one.moves[a][first], two.moves[b][second])
            if pair not in seen:
                seen.add(pair)
                todo.append(pair)
