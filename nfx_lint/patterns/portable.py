"""Documented patterns in a form that engines with and without Unicode mode accept."""

from __future__ import annotations

import re

# An escape, the start of a named group, or one character.
_TOKEN = re.compile(r"\\(?P<escaped>.)|\(\?<(?![=!])[^>]*>|.", re.DOTALL)
_SYNTAX = frozenset("^$\\.*+?()[]{}|/")


def portable(pattern: str) -> str:
    """An equal pattern that is valid with the flag `u` as well, and in Python's `re`.

    Escapes without need and lone brackets are errors in Unicode mode; names of groups have another form in
    `re`.
    """
    out, in_class, counted = [], False, False
    for token in _TOKEN.finditer(pattern):
        text, char = token[0], token["escaped"]
        if char is not None:
            needed = char.isalnum() or char in _SYNTAX or (char == "-" and in_class)
            out.append(text if needed else char)
        elif len(text) > 1:
            out.append("(")
        elif in_class:
            in_class = text != "]"
            out.append(text)
        elif text == "{":
            counted = re.match(r"\{\d+(,\d*)?\}", pattern[token.start() :]) is not None
            out.append(text if counted else "\\{")
        elif text == "}":
            out.append(text if counted else "\\}")
            counted = False
        else:
            in_class = text == "["
            out.append("\\]" if text == "]" else text)
    return "".join(out)
