"""Patterns as the diagnosing path runs them: ECMAScript's meaning, `regex`'s engine, a time limit.

`$` is the very end (Python's would allow a newline after it), `\\d` and `\\w` are ASCII, `\\s` is
ECMAScript's white space. Two documented patterns are quadratic or worse in any backtracking engine;
`linear_forms` gives their equivalents (compiled data; a test proves each pair equal).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nfx_lint.limits import LONGEST_TEXT_FOR_REGEX, MOST_SECONDS_OF_A_PATTERN

if TYPE_CHECKING:
    import regex

# Python's \s differs from ECMAScript's in six characters.
_SPACES = r"\t\n\x0b\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_REPLACEMENTS = {"s": _SPACES, "d": "0-9", "w": "A-Za-z0-9_"}


class PatternTimeout(Exception):
    """The text could not be matched within the time limit."""


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
    if char.lower() in _REPLACEMENTS and not in_class:
        return f"[^{_REPLACEMENTS[char.lower()]}]"
    if char.isalnum():
        return "\\" + char
    return "\\" + char if char in r"\.^$*+?{}[]|()-&~#/" else char


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> regex.Pattern[str]:
    import regex

    return regex.compile(python_form(pattern), regex.V0)


def finds(pattern: str, text: str) -> bool:
    """Whether `pattern` matches anywhere in `text`, as JSON Schema's keyword asks.

    Raises `PatternTimeout` where that cannot be said within the time limit.
    """
    if len(text) > LONGEST_TEXT_FOR_REGEX:
        from nfx_lint.patterns.parse import UnsupportedPattern
        from nfx_lint.patterns.untrusted import finds as steps

        try:
            return steps(pattern, text)
        except UnsupportedPattern:
            pass
    try:
        return _compiled(pattern).search(text, timeout=MOST_SECONDS_OF_A_PATTERN) is not None
    except TimeoutError as expired:
        raise PatternTimeout(pattern) from expired
