"""The exact YAML reader: value, syntax faults and positions.

It reads the texts that the fast reader leaves to it. It accepts and refuses the same texts as js-yaml 3.14,
keeps its own stack, and takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from nfx_lint.model import Path, Related
from nfx_lint.positions import Span
from nfx_lint.source.json.errors import occurrences, shortened
from nfx_lint.source.leftovers import leftover
from nfx_lint.source.lines import Lines
from nfx_lint.source.needs_exact import DIRECTIVE
from nfx_lint.source.reading import Reading, SyntaxFault
from nfx_lint.source.values import NotFinite, Undefined
from nfx_lint.source.yaml.ambiguous import other_reading
from nfx_lint.source.yaml.document import load, prepared
from nfx_lint.source.yaml.positions import path_of, places_of
from nfx_lint.source.yaml.scalars import changes
from nfx_lint.source.yaml.state import State, YamlNode, YamlSyntaxError

COMMENT = re.compile(r"#[^\r\n\0]*")


def read_text(text: str) -> Reading:
    """Read any text as YAML. Never raises; without a value, the only fault is the syntax error."""
    lines = Lines(prepared(text))
    try:
        state = load(text)
    except YamlSyntaxError as error:
        if found := leftover(prepared(text), error.start):
            start, end, message, hint = found
            error = YamlSyntaxError(message, hint, start, end)
        span = lines.span(error.start, error.end)
        fault = SyntaxFault("syntax-error", error.message, error.hint, (), span)
        return Reading(False, None, (fault,), lambda paths: {})
    faults = [
        *_duplicates(state, lines),
        *_changed_numbers(state, lines),
        *_unpaired_surrogates(state, lines),
    ]
    faults.sort(key=lambda fault: (fault.span.line, fault.span.column))
    value = Undefined() if state.empty else state.result
    places = partial(places_of, state.node, lines)
    return Reading(True, value, tuple(faults), places, _ambiguous(state), tuple(_comments(state, lines)))


def _comments(state: State, lines: Lines) -> Iterable[Span]:
    """The spans of the comments that contain a directive."""
    for start in sorted(set(state.comments)):
        match = COMMENT.match(state.text, start)
        if match and DIRECTIVE in match[0]:
            yield lines.span(start, match.end())


def _ambiguous(state: State) -> dict[Path, str]:
    found = {}
    for node, text, value in state.plain:
        other = "" if node.is_key else other_reading(text, value)
        path = path_of(state.node, node) if other else None
        if path is not None:
            found[path] = other
    return found


def _duplicates(state: State, lines: Lines) -> Iterable[SyntaxFault]:
    """One fault per duplicate key of a mapping, at its last occurrence."""
    repeated: dict[tuple[int, str], list[YamlNode]] = {}
    mappings: dict[tuple[int, str], YamlNode] = {}
    for mapping, key, before, again in state.duplicates:
        mappings[id(mapping), key] = mapping
        repeated.setdefault((id(mapping), key), [before]).append(again)
    for (identity, key), keys in repeated.items():
        first, last = lines.span(keys[0].start, keys[0].end), lines.span(keys[-1].start, keys[-1].end)
        message = f"duplicate key `{shortened(key)}` ({occurrences(len(keys), first.line, last.line)})"
        hint = "Keep one of them: the CLI refuses the file."
        path = (*(path_of(state.node, mappings[identity, key]) or ()), key)
        yield SyntaxFault("duplicate-key", message, hint, path, last, (Related("first defined here", first),))


def _changed_numbers(state: State, lines: Lines) -> Iterable[SyntaxFault]:
    hint = "Put it in double quotes, or write a number that a double holds exactly."
    for node, text, value in (*state.plain, *state.tagged):
        if not changes(text, value):
            continue
        if isinstance(value, NotFinite):
            message = "This number is too large for JavaScript, which sends `null` in its place"
        else:
            message = f"JavaScript reads this number as {'a different one' if value else '0'}"
        yield SyntaxFault(
            "number-changes", message, hint, path_of(state.node, node) or (), lines.span(node.start, node.end)
        )


def _unpaired_surrogates(state: State, lines: Lines) -> Iterable[SyntaxFault]:
    message = "Unpaired surrogate in this string"
    for node in state.unpaired_surrogates:
        span = lines.span(node.start, node.end)
        yield SyntaxFault(
            "non-json-value", message, "Write the character itself.", path_of(state.node, node) or (), span
        )
