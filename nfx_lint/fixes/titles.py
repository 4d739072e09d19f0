"""The titles of fixes: imperative, without anything that a report has to redact."""

from __future__ import annotations

from itertools import takewhile

from nfx_lint.messages import literal, quoted
from nfx_lint.model import Change, Path


def title_of(change: Change, *, shareable: bool) -> str:
    """A change in a few words; with values if they may be shown."""
    verb, here = change.verb, _name(change.path)
    if verb == "rename":
        return f"Rename {here} to {_name(change.to)}" if shareable else f"Rename {here}"
    if verb == "remove":
        return f"Remove {here}"
    if verb == "move":
        steps = zip(change.path, change.to, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], steps))
        to = change.to[common:]
        if len(to) == 1:
            return f"Move {here} out of {_name(change.path[: common + 1])}"
        return f"Move {here} to {quoted('.'.join(map(str, to)))}"
    value = change.value
    if verb == "quote" or (verb == "spell" and isinstance(value, str)):
        return f"Put {here} in quotes"
    if verb == "spell":
        return f"Write {here} in decimal digits"
    if value in ([], {}):
        return f"Make {here} an empty {'list' if value == [] else 'object'}"
    if not shareable or isinstance(value, list | dict):
        return f"Put {here} into a list" if isinstance(value, list) else f"Correct {here}"
    if verb == "add":
        return f"Add `{change.path[-1]}: {literal(value)}`"
    return (
        f"Set {here} to {quoted(literal(value))}"
        if change.within is None
        else f"Write {quoted(literal(value))}"
    )


def _name(path: Path) -> str:
    """The last key of a path, with the numbers after it."""
    items = ""
    for step in reversed(path):
        if isinstance(step, str):
            return quoted(f"{step}{items}")
        items = f"[{step}]{items}"
    return f"item {items[1:-1]}" if items else "the document"
