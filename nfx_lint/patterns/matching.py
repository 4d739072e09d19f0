"""The entrance to patterns: whether a text matches, which character breaks it, which patterns are refused.

A text takes one step per character, for any pattern, and a pattern is built within a limited number of
steps, so no verdict depends on a clock. The patterns of contracts and shipped rules are compiled as tables
(`dfa_table`); the automata of a user's patterns are built at run time.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.limits import LONGEST_OWN_PATTERN, LONGEST_TEXT_TO_POINT_INTO, MOST_STEPS_OF_A_PATTERN
from nfx_lint.patterns import dfa_table
from nfx_lint.patterns.automaton import Automaton, any_automaton, automaton, verdicts
from nfx_lint.patterns.parse import CostlyPattern, MalformedPattern, UnsupportedPattern

# Character classes, next states, ends and known texts, as `dfa_table` takes them.
Table = tuple[bytes, tuple[int, ...], frozenset[int], set[str]]


def finds(pattern: str, text: str) -> bool:
    """Whether `pattern`, which is not refused, matches anywhere in `text`, as JSON Schema's keyword asks."""
    table = _compiled().get(pattern)
    return _machine(pattern).finds(text) if table is None else dfa_table.matches(table, text)


def fault_of(pattern: str) -> str:
    """Why a user's pattern is refused, as the end of a sentence; empty if it is not."""
    if len(pattern) > LONGEST_OWN_PATTERN:
        return f"is longer than {LONGEST_OWN_PATTERN} characters"
    try:
        any_automaton(pattern)
    except MalformedPattern as malformed:
        return f"is not a pattern: {malformed}"
    except UnsupportedPattern as unsupported:
        return f"may not be linear: {unsupported}"
    except (ValueError, IndexError):
        return "is not a pattern: an unclosed group or set, or a quantifier without a number"
    return ""


def steps_of(pattern: str) -> int:
    """The steps that a user's pattern takes to build; beyond the limit, one more than it."""
    try:
        return 0 if len(pattern) > LONGEST_OWN_PATTERN else any_automaton(pattern)[1]
    except CostlyPattern:
        return MOST_STEPS_OF_A_PATTERN + 1
    except (ValueError, IndexError):
        return 0


def breaking_point(pattern: str, text: str) -> str:
    """The next action for a text that breaks its pattern, as a sentence; empty if none can be named."""
    if not text:
        return "Write a value: it is empty."
    at = misfit(pattern, text)
    if at is None:
        return ""
    return (
        f"Replace or remove character {at + 1}, {_shown(text[at])}."
        if at >= 0
        else "Add what is missing at its end."
    )


def misfit(pattern: str, text: str) -> int | None:
    """The offset of the first character that breaks the pattern; -1 if the text only ends too early.

    None for a text that is too long to point into, or a pattern without an automaton.
    """
    if len(text) > LONGEST_TEXT_TO_POINT_INTO:
        return None
    try:
        machine = automaton(pattern)
    except UnsupportedPattern:
        return None
    state = 0
    for position, char in enumerate(text):
        state = machine.moves[state][machine.class_of(char)]
        if state not in machine.accepting and all(to == state for to in machine.moves[state]):
            return position
    return -1


def texts_of_one_alone(left: str, right: str) -> tuple[bool, bool]:
    """Whether there are texts that only `left` accepts, and whether there are some that only `right` does.

    Both, if one of them is not a plain pattern.
    """
    try:
        found = set(verdicts(automaton(left), automaton(right)))
    except UnsupportedPattern:
        return True, True
    return (True, False) in found, (False, True) in found


class _Machine(NamedTuple):
    """An automaton with the classes of ASCII characters, and of others by the first of each range."""

    built: Automaton
    ascii_classes: tuple[int, ...]
    firsts: tuple[int, ...]
    classes: tuple[int, ...]

    def finds(self, text: str) -> bool:
        moves, state = self.built.moves, 0
        for point in map(ord, text):
            if point < 128:
                state = moves[state][self.ascii_classes[point]]
            else:
                state = moves[state][self.classes[bisect_right(self.firsts, point) - 1]]
        return state in self.built.accepting


@lru_cache(maxsize=256)
def _machine(pattern: str) -> _Machine:
    built, _ = any_automaton(pattern)
    edges = sorted((low, number) for number, chars in enumerate(built.classes) for low, _ in chars)
    firsts, classes = zip(*edges, strict=True)
    return _Machine(built, tuple(built.class_of(chr(point)) for point in range(128)), firsts, classes)


@lru_cache(maxsize=1)
def _compiled() -> dict[str, Table]:
    from nfx_lint._compiled.patterns import TABLES

    tables: dict[str, Table] = TABLES
    return tables


def _shown(char: str) -> str:
    if char == " ":
        return "a space"
    if "!" <= char <= "~":
        return f"`{char}`"
    return {"\n": "a line break", "\r": "a carriage return", "\t": "a tab"}.get(char, f"U+{ord(char):04X}")
