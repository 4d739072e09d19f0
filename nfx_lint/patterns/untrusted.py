"""The patterns of a user's own rules: a stranger's, so only such as an automaton can run.

An automaton takes one step a character, whatever the pattern and the text. What none can be built for
(lookaround, a backreference, a pattern that explodes) is refused when the rule is read.
"""

from __future__ import annotations

from functools import lru_cache

from nfx_lint.limits import LONGEST_OWN_PATTERN, MOST_STEPS_OF_AN_OWN_PATTERN
from nfx_lint.patterns.automaton import Automaton, any_automaton
from nfx_lint.patterns.parse import MalformedPattern, UnsupportedPattern


def fault_of(pattern: str) -> str:
    """Why a pattern is refused, as the end of a sentence; empty if it is not."""
    if len(pattern) > LONGEST_OWN_PATTERN:
        return f"is longer than {LONGEST_OWN_PATTERN} characters"
    try:
        _machine(pattern)
    except MalformedPattern as malformed:
        return f"is no pattern: {malformed}"
    except UnsupportedPattern as unsupported:
        return f"may not be linear: {unsupported}"
    except (ValueError, IndexError):
        return "is no pattern: something in it is not closed or has no number"
    except RecursionError:
        return "is nested too deep or repeats too much"
    return ""


def finds(pattern: str, text: str) -> bool:
    """Whether `pattern`, which has no fault, matches anywhere in `text`."""
    machine, classes = _machine(pattern)
    moves, state = machine.moves, 0
    for char in text:
        if char not in classes:
            classes[char] = machine.class_of(char)
        state = moves[state][classes[char]]
    return state in machine.accepting


@lru_cache(maxsize=256)
def _machine(pattern: str) -> tuple[Automaton, dict[str, int]]:
    return any_automaton(pattern, MOST_STEPS_OF_AN_OWN_PATTERN), {}
