"""Texts that a documented pattern takes and texts that it does not, of a wanted length, found by its automaton.

What is found is tried with Python's `re` as well, so that a mistake of the automaton cannot hide.
"""

from __future__ import annotations

import re
from functools import cache

from contract_cases.samples import python_pattern

from nfx_lint.patterns.automaton import Automaton, automaton

_NICE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./: ,=@*?&%+~#!(){}[]<>|;'\"\\^`$\n\t\u00e9\u20ac"
# Those with lookaround, which have no automaton: a text that fits, one that does not.
BY_HAND = {
    r"^((?!:).)*$": ("/data", "/da:ta"),
    r"^((?!\.\.).)*$": ("data/a.b", "data/../b"),
}


def fitting(pattern: str, length: int) -> str | None:
    """A text of this length under the pattern."""
    if pattern in BY_HAND:
        return (BY_HAND[pattern][0] + "a" * length)[:length]
    return _checked(pattern, _walk(pattern, length, True), True)


def unfitting(pattern: str, length: int) -> str | None:
    """A text of this length that the pattern does not take."""
    if pattern in BY_HAND:
        return BY_HAND[pattern][1]
    return _checked(pattern, _walk(pattern, length, False), False)


def _checked(pattern: str, text: str | None, fits: bool) -> str | None:
    named = re.sub(r"\(\?<(?=\w)", "(?P<", python_pattern(pattern))
    assert text is None or bool(re.search(named, text)) == fits, (pattern, text)
    return text


@cache
def _machine(pattern: str) -> Automaton:
    # (^a$)|(^b$) is ^a$|^b$, which the automaton reads.
    return automaton(pattern.replace("(^", "^").replace("$)", "$"))


@cache
def _walk(pattern: str, length: int, accept: bool) -> str | None:
    """The first text, by preferred characters, that ends in a state that accepts (or does not)."""
    machine = _machine(pattern)
    states = range(len(machine.moves))
    good = [{state for state in states if (state in machine.accepting) == accept}]
    chars = {machine.class_of(char): char for char in reversed(_NICE)}
    for _ in range(length):
        good.append({s for s in states if any(machine.moves[s][k] in good[-1] for k in chars)})
    if 0 not in good[length]:
        return None
    state, text = 0, ""
    for left in range(length - 1, -1, -1):
        kind = next(k for k in reversed(chars) if machine.moves[state][k] in good[left])
        state, text = machine.moves[state][kind], text + chars[kind]
    return text
