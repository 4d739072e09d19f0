"""The exact JSON reader: value, syntax faults and positions.

It reads what the fast reader rejects. The value is the one that `JSON.parse` returns. The reader keeps
its own stack, and its time is linear in the length of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from math import isinf

from nfx_lint.limits import DEEPEST_VALUE
from nfx_lint.model import Json, Related
from nfx_lint.source.json.errors import (
    colon_error,
    depth_error,
    key_error,
    next_error,
    occurrences,
    rest_error,
    shortened,
    value_error,
)
from nfx_lint.source.json.fast import fraction, whole
from nfx_lint.source.json.positions import places_of, scan_text
from nfx_lint.source.json.scalars import JsonSyntaxError, text_error
from nfx_lint.source.leftovers import leftover
from nfx_lint.source.lines import Lines
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.reading import Reading, SyntaxFault
from nfx_lint.source.values import NotFinite

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![\w.+-])")
_WORD = re.compile(r"(?:true|false|null)(?!\w)")
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None}
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class Open:
    """An unfinished object or list; `step` is the key or index of the current member."""

    value: Json
    start: int
    step: str | int
    # The first span of each key of an object; for duplicate keys also the count and the last span.
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    again: dict[str, tuple[int, int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Progress:
    """The reader's state: position, next character, open objects and lists, faults so far."""

    text: str
    lines: Lines
    at: int = 0
    next: str = ""
    stack: list[Open] = field(default_factory=list)
    faults: list[SyntaxFault] = field(default_factory=list)

    def go_to(self, at: int) -> None:
        """Move to an offset and skip the white space there."""
        self.at = _SPACE.match(self.text, at).end()  # type: ignore[union-attr]  # it also matches nothing
        self.next = self.text[self.at : self.at + 1]

    def report(
        self, rule: str, message: str, hint: str, start: int, related: tuple[Related, ...] = ()
    ) -> None:
        """Add a fault of the current member, from `start` to the current position."""
        path = tuple(inside.step for inside in self.stack)
        span = self.lines.span(start, self.at)
        self.faults.append(SyntaxFault(rule, message, hint, path, span, related))


def read_text(text: str) -> Reading:
    """Read any text as JSON. Never raises; without a value, the only fault is the syntax error."""
    lines = Lines(text)
    progress = _Progress(text, lines)
    try:
        value = _document(progress)
    except JsonSyntaxError as error:
        if found := leftover(text, error.start):
            error = JsonSyntaxError(*found)
        return Reading(False, None, (_syntax_error(error, lines),), lambda paths: {})
    faults = sorted(progress.faults, key=lambda fault: (fault.span.line, fault.span.column))
    return Reading(True, value, tuple(faults), partial(places_of, text, lines))


def _syntax_error(error: JsonSyntaxError, lines: Lines) -> SyntaxFault:
    related = tuple(Related(message, lines.span(start, end)) for message, start, end in error.related)
    span = lines.span(error.start, error.end)
    return SyntaxFault("syntax-error", error.message, error.hint, (), span, related)


def _document(progress: _Progress) -> Json:
    progress.go_to(0)
    while True:
        value = _value(progress)
        while progress.stack:
            _store(progress, value)
            if _another(progress):
                break
            value = _leave(progress)
        else:
            ended = progress.at
            progress.go_to(ended)
            if progress.next:
                raise rest_error(progress.text, progress.at, ended)
            return value


def _value(progress: _Progress) -> Json:
    """Read the next scalar or empty object or list, entering the objects and lists before it."""
    while progress.next in ("{", "["):
        if len(progress.stack) == DEEPEST_VALUE:
            raise depth_error(progress.at, DEEPEST_VALUE)
        is_object = progress.next == "{"
        progress.stack.append(Open({} if is_object else [], progress.at, "" if is_object else 0))
        progress.go_to(progress.at + 1)
        if progress.next == ("}" if is_object else "]"):
            return _leave(progress)
        if is_object:
            _key(progress)
    return _scalar(progress)


def _another(progress: _Progress) -> bool:
    """Whether a comma and another member follow, rather than the closing bracket."""
    inside = progress.stack[-1]
    is_object = isinstance(inside.value, dict)
    ended = progress.at
    progress.go_to(ended)
    if progress.next == ("}" if is_object else "]"):
        return False
    if progress.next != ",":
        raise next_error(progress.text, progress.at, ended, inside.start)
    progress.go_to(progress.at + 1)
    if is_object:
        _key(progress)
    return True


def _store(progress: _Progress, value: Json) -> None:
    inside = progress.stack[-1]
    if isinstance(inside.step, str):
        inside.value[inside.step] = value
    else:
        inside.value.append(value)
        inside.step += 1


def _leave(progress: _Progress) -> Json:
    """Close the innermost object or list at its bracket and report its duplicate keys."""
    inside = progress.stack[-1]
    after = progress.at + 1
    for key, (times, start, progress.at) in inside.again.items():
        inside.step = key
        _report_duplicate(progress, key, times, start, inside.first[key])
    progress.at = after
    return progress.stack.pop().value


def _report_duplicate(progress: _Progress, key: str, times: int, start: int, first: tuple[int, int]) -> None:
    line, last = progress.lines.position(first[0])[0], progress.lines.position(start)[0]
    related = (Related("first defined here", progress.lines.span(*first)),)
    message = f"duplicate key `{shortened(key)}` ({occurrences(times, line, last)})"
    progress.report(
        "duplicate-key", message, "Keep one of them: JavaScript uses only the last.", start, related
    )


def _key(progress: _Progress) -> None:
    """Read a key and its colon."""
    inside, start = progress.stack[-1], progress.at
    if progress.next != '"':
        raise key_error(progress.text, start, inside.start)
    key = inside.step = _text(progress)
    _check_surrogates(progress, key, start)
    if key in inside.first:
        times = inside.again[key][0] if key in inside.again else 1
        inside.again[key] = (times + 1, start, progress.at)
    else:
        inside.first[key] = (start, progress.at)
    ended = progress.at
    progress.go_to(ended)
    if progress.next != ":":
        raise colon_error(progress.text, progress.at, start, ended, inside.start)
    progress.go_to(progress.at + 1)


def _scalar(progress: _Progress) -> Json:
    text, start = progress.text, progress.at
    if progress.next == '"':
        value = _text(progress)
        _check_surrogates(progress, value, start)
        return value
    if word := _WORD.match(text, start):
        progress.at = word.end()
        return _WORDS[word[0]]
    if number := _NUMBER.match(text, start):
        progress.at = number.end()
        return _number(progress, number[0], bool(number[1] or number[2]))
    raise value_error(text, start, progress.stack[-1].start if progress.stack else -1)


def _text(progress: _Progress) -> str:
    start = progress.at
    try:
        value, progress.at = scan_text(progress.text, start + 1)
    except ValueError:
        raise text_error(progress.text, start) from None
    return value


def _check_surrogates(progress: _Progress, value: str, start: int) -> None:
    if not value.isascii() and _SURROGATE.search(value):
        progress.report(
            "non-json-value",
            "Unpaired surrogate in this string",
            "Write the character itself.",
            start,
        )


def _number(progress: _Progress, digits: str, is_fraction: bool) -> Json:
    try:
        return fraction(digits) if is_fraction else whole(digits)
    except NeedsExactReader:
        value = float(digits)
    start = progress.at - len(digits)
    if isinf(value):
        message = "This number is too large for JavaScript, which sends `null` in its place"
    else:
        message = f"JavaScript reads this number as {'a different one' if value else '0'}"
    progress.report(
        "number-changes",
        message,
        "Put it in double quotes, or write a number that a double holds exactly.",
        start,
    )
    if isinf(value):
        return NotFinite("Infinity" if value > 0 else "-Infinity")
    return value if is_fraction else int(value)
