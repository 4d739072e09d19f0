"""Which character of a text breaks its pattern, as a sentence."""

from __future__ import annotations

from nfx_lint.limits import LONGEST_TEXT_TO_POINT_INTO
from nfx_lint.patterns.automaton import automaton
from nfx_lint.patterns.parse import UnsupportedPattern


def breaking_point(pattern: str, text: str) -> str:
    """Where a text leaves its pattern, as a sentence; empty where that helps nobody."""
    if not text:
        return "It is empty."
    if len(text) > LONGEST_TEXT_TO_POINT_INTO:
        return ""
    try:
        machine = automaton(pattern)
    except UnsupportedPattern:
        return ""
    state = 0
    for position, char in enumerate(text, 1):
        state = machine.moves[state][machine.class_of(char)]
        if state not in machine.accepting and all(to == state for to in machine.moves[state]):
            return f"Character {position}, {_shown(char)}, does not fit."
    return "Something is missing at its end."


def _shown(char: str) -> str:
    if char == " ":
        return "a space"
    if "!" <= char <= "~":
        return f"`{char}`"
    return {"\n": "a line break", "\r": "a carriage return", "\t": "a tab"}.get(char, f"U+{ord(char):04X}")
