"""Phrases for the messages and hints of contract findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nfx_lint.limits import LONGEST_NAME, MOST_NAMES_IN_A_HINT
from nfx_lint.model import Json, Path

BODY = "the body"

TYPES = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def quoted(name: str) -> str:
    """A key as code, shortened if it is very long."""
    if len(name) > LONGEST_NAME:
        name = name[: LONGEST_NAME - 1] + "…"
    return f"`{name}`"


def subject(path: Path, body: str = BODY) -> str:
    """The name of the value at `path` in a sentence: its key, its list position, or `body` for the root."""
    if not path:
        return body
    positions = ""
    for step in reversed(path):
        if isinstance(step, str):
            return quoted(step + positions) if len(step) < LONGEST_NAME else quoted(step)
        positions = f"[{step}]{positions}"
    return f"item {positions[1:-1]} of {body}"


def literal(value: Json) -> str:
    """A string or a boolean as in JSON, without quotes."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def values(allowed: Sequence[Json]) -> str:
    """Values to choose from, as a document writes them: a, b or c."""
    return joined(map(literal, allowed), "or")


def listed(names: Iterable[str], joint: str = "and") -> str:
    """`a`, `b` and `c`."""
    return joined(map(quoted, names), joint)


def joined(words: Iterable[str], joint: str) -> str:
    """The words as a list in a sentence: a, b or c."""
    shown = list(words)
    return f"{', '.join(shown[:-1])} {joint} {shown[-1]}" if len(shown) > 1 else "".join(shown)


def type_of(value: Json) -> str:
    """The type of a JSON value in plain words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "an integer"
    if isinstance(value, float):
        return "a number with a fraction" if value - value == 0 else "not a finite number"
    for kind, name in ((str, "a string"), (list, "a list"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return f"a Python {type(value).__name__}"


def known_names(names: Sequence[str]) -> str:
    """The end of a hint that lists the known names, empty if there are too many."""
    return f" Known here: {', '.join(names)}." if len(names) <= MOST_NAMES_IN_A_HINT else ""


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
