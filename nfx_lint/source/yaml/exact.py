"""YAML text → value with everything that is to be said about how it is written, and where each part stands.

The exact reading, for what the fast one (`yaml.parse`) would not vouch for. It takes and refuses what js-yaml
3.14 takes and refuses, keeps its own stack, and takes time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from nfx_lint.model import Path, Related, Span
from nfx_lint.source.json.errors import shortened
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import Fault, Reading
from nfx_lint.source.values import NotFinite, Undefined
from nfx_lint.source.yaml.ambiguous import other_reading
from nfx_lint.source.yaml.document import load, prepared
from nfx_lint.source.yaml.positions import path_of, places_of
from nfx_lint.source.yaml.scalars import changes
from nfx_lint.source.yaml.state import Node, Refused, State

# What a comment for nfx-lint holds.
MARK = "nfx-lint:"
COMMENT = re.compile(r"#[^\r\n\0]*")


def read_text(text: str) -> Reading:
    """Read any text as YAML. Never raises; a syntax error is the one fault of a reading without a value."""
    lines = Lines(prepared(text))
    try:
        state = load(text)
    except Refused as refused:
        span = lines.span(refused.start, refused.end)
        fault = Fault("syntax-error", refused.message, refused.hint, (), span)
        return Reading(False, None, (fault,), lambda paths: {})
    faults = [*_duplicates(state, lines), *_changed_numbers(state, lines), *_half_characters(state, lines)]
    faults.sort(key=lambda fault: (fault.span.line, fault.span.column))
    value = Undefined() if state.empty else state.result
    places = partial(places_of, state.node, lines)
    return Reading(True, value, tuple(faults), places, _ambiguous(state), tuple(_comments(state, lines)))


def _comments(state: State, lines: Lines) -> Iterable[Span]:
    """Where the comments that are for us stand; a file may be full of others."""
    for start in sorted(set(state.comments)):
        match = COMMENT.match(state.text, start)
        if match and MARK in match[0]:
            yield lines.span(start, match.end())


def _ambiguous(state: State) -> dict[Path, str]:
    found = {}
    for node, text, value in state.plain:
        other = "" if node.is_key else other_reading(text, value)
        path = path_of(state.node, node) if other else None
        if path is not None:
            found[path] = other
    return found


def _duplicates(state: State, lines: Lines) -> Iterable[Fault]:
    """One fault for each key that stands more than once in a mapping, at its last place."""
    repeated: dict[tuple[int, str], list[Node]] = {}
    mappings: dict[tuple[int, str], Node] = {}
    for mapping, key, before, again in state.duplicates:
        mappings[id(mapping), key] = mapping
        repeated.setdefault((id(mapping), key), [before]).append(again)
    for (identity, key), keys in repeated.items():
        first, last = lines.span(keys[0].start, keys[0].end), lines.span(keys[-1].start, keys[-1].end)
        message = f"`{shortened(key)}` stands {_times(len(keys), first.line, last.line)}"
        hint = "Keep one of them: the CLI refuses the file."
        path = (*(path_of(state.node, mappings[identity, key]) or ()), key)
        yield Fault("duplicate-key", message, hint, path, last, (Related("first defined here", first),))


def _times(count: int, first: int, last: int) -> str:
    often = "twice" if count == 2 else f"{count} times"
    if first == last:
        return f"{often} on line {first}"
    return f"{often}: {'between ' if count > 2 else ''}lines {first} and {last}"


def _changed_numbers(state: State, lines: Lines) -> Iterable[Fault]:
    hint = "Put it in double quotes, or write a number that stays."
    for node, text, value in (*state.plain, *state.tagged):
        if not changes(text, value):
            continue
        if isinstance(value, NotFinite):
            message = "This number is too large for JavaScript, which sends `null` in its place"
        else:
            message = f"JavaScript reads this number as {'another one' if value else '0'}"
        yield Fault(
            "number-changes", message, hint, path_of(state.node, node) or (), lines.span(node.start, node.end)
        )


def _half_characters(state: State, lines: Lines) -> Iterable[Fault]:
    message = "Half of a surrogate pair stands in this text, and is no character"
    for node in state.halves:
        span = lines.span(node.start, node.end)
        yield Fault(
            "non-json-value", message, "Write the character itself.", path_of(state.node, node) or (), span
        )
