"""Patterns as deterministic automata: linear on any text, comparable, printable as tables.

Patterns are ECMAScript without flags, read as JSON Schema reads them (a match anywhere, unless anchored).
Anchors may be at the two ends of a top-level alternative, as in the documented patterns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from nfx_lint.limits import MOST_STEPS_OF_A_PATTERN
from nfx_lint.patterns.parse import ANY, MAX_CODE_POINT, Chars, CostlyPattern, Node, Parser, ranges


@dataclass
class _Nfa:
    """Thompson's construction: `empty` moves and moves on characters, by state number."""

    empty: list[list[int]] = field(default_factory=list)
    moves: list[list[tuple[Chars, int]]] = field(default_factory=list)
    steps: int = 0

    def spend(self, steps: int) -> None:
        self.steps += steps
        if self.steps > MOST_STEPS_OF_A_PATTERN:
            raise CostlyPattern("too many ways to go on")

    def state(self) -> int:
        self.empty.append([])
        self.moves.append([])
        return len(self.empty) - 1

    def add(self, node: Node, start: int) -> int:
        """Wire `node` after `start` and give the state that follows it."""
        self.spend(3)  # each is a call
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

    def found(self, end: int) -> frozenset[int]:
        """The states from which every rest of a text leads to `end`: the pattern has been found."""
        return frozenset(
            state
            for state, moves in enumerate(self.moves)
            if any(chars == ANY and state in self.empty[to] for chars, to in moves)
            and end in self.closure([state])
        )


class Automaton(NamedTuple):
    """State 0 is the start; `moves[state][k]` follows on a character of `classes[k]`."""

    classes: tuple[Chars, ...]
    moves: tuple[tuple[int, ...], ...]
    accepting: frozenset[int]

    def class_of(self, char: str) -> int:
        point = ord(char)
        return next(k for k, chars in enumerate(self.classes) if any(a <= point <= b for a, b in chars))


def _alphabet(nfa: _Nfa) -> tuple[Chars, ...]:
    """The coarsest partition of all code points that no move of `nfa` divides."""
    sets = {chars for moves in nfa.moves for chars, _ in moves}
    edges = {0, MAX_CODE_POINT + 1}
    for chars in sets:
        for low, high in chars:
            edges |= {low, high + 1}
    groups: dict[frozenset[Chars], list[tuple[int, int]]] = {}
    bounds = sorted(edges)
    nfa.spend(len(bounds) * len(sets))
    for low, after in pairwise(bounds):
        key = frozenset(chars for chars in sets if any(a <= low <= b for a, b in chars))
        groups.setdefault(key, []).append((low, after - 1))
    return tuple(sorted((ranges(pairs) for pairs in groups.values()), key=sorted))


@lru_cache(maxsize=1024)
def automaton(pattern: str) -> Automaton:
    """The minimal automaton of the texts in which `pattern` finds a match."""
    return _minimal(any_automaton(pattern)[0])


@lru_cache(maxsize=1024)
def any_automaton(pattern: str) -> tuple[Automaton, int]:
    """An automaton of these texts, minimal or not, and the number of steps to build it.

    Raises `CostlyPattern` at the first step beyond `MOST_STEPS_OF_A_PATTERN`, and the errors of the parser.
    """
    nfa = _Nfa()
    start = nfa.state()
    end = nfa.add(Parser(pattern).language(), start)
    classes = _alphabet(nfa)
    samples = [min(chars)[0] for chars in classes]
    first, found = nfa.closure([start]), nfa.found(end)
    numbers, order, moves = {first: 0}, [first], []
    for states in order:
        row = []
        for point in samples:
            targets = {
                to for s in states for chars, to in nfa.moves[s] if any(a <= point <= b for a, b in chars)
            }
            following = nfa.closure(targets)
            nfa.spend(len(states) + len(following))
            if not found.isdisjoint(following):
                # Else the states of another match, which no longer matters, would multiply: 250 ms for cron.
                following = found
            if following not in numbers:
                numbers[following] = len(order)
                order.append(following)
            row.append(numbers[following])
        moves.append(tuple(row))
    accepting = frozenset(numbers[states] for states in order if end in states or states is found)
    return Automaton(classes, tuple(moves), accepting), nfa.steps


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
    return all(one is two for one, two in verdicts(automaton(left), automaton(right)))


def verdicts(one: Automaton, two: Automaton) -> Iterator[tuple[bool, bool]]:
    """Whether each accepts, in every pair of states that some text leads to."""
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
