"""ECMAScript patterns as `regex` runs them: the reference that the linear form is compared with.

A backtracking engine takes seconds to hours for some documented patterns, so it gets forms of the same language
without overlapping repeats; a test proves them equal.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import regex

# Python's \s differs from ECMAScript's in six characters.
_SPACES = r"\t\n\x0b\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_SPACES = (
    r"\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027"
    r"\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\U0010ffff"
)
_REPLACEMENTS = {
    "s": _SPACES,
    "S": _NO_SPACES,
    "d": "0-9",
    "D": r"\x00-/:-\U0010ffff",
    "w": "A-Za-z0-9_",
    "W": r"\x00-/:-@\[-\^`{-\U0010ffff",
}
LINEAR_FORMS: dict[str, str] = json.loads(Path(__file__).with_name("linear_forms.json").read_text("utf-8"))


def linear_form(pattern: str) -> str:
    """The form of a pattern in which a backtracking engine is fastest."""
    return LINEAR_FORMS.get(pattern, pattern)


def reference_finds(pattern: str, text: str) -> bool:
    """Whether `regex` finds a pattern in a text."""
    return _compiled(linear_form(pattern)).search(text) is not None


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(python_form(pattern), regex.V0)


def python_form(pattern: str) -> str:
    """An ECMAScript pattern (no flags) rewritten for `regex`."""
    out, in_class, at = [], False, 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\" and at + 1 < len(pattern):
            out.append(_escape(pattern[at + 1], in_class))
            at += 2
            continue
        if char == "[" and in_class:
            char = "\\["
        elif char in "[]":
            in_class = char == "["
        elif char == "$" and not in_class:
            char = r"\Z"
        elif char == "^" and not in_class:
            char = r"\A"
        elif char == "." and not in_class:
            char = r"[^\n\r\u2028\u2029]"
        elif in_class and char in "-&|~" and pattern[at + 1 : at + 2] == char:
            char = "\\" + char
        out.append(char)
        at += 1
    return "".join(out)


def _escape(char: str, in_class: bool) -> str:
    if char in _REPLACEMENTS:
        return _REPLACEMENTS[char] if in_class else f"[{_REPLACEMENTS[char]}]"
    if char.isalnum():
        return "\\" + char
    return "\\" + char if char in r"\.^$*+?{}[]|()-&~#/" else char
