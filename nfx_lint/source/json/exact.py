"""JSON text → value with everything that is to be said about how it is written.

The exact reading, for what the fast one (`json.parse`) would not vouch for. It gives the value that
`JSON.parse` gives, keeps its own stack, and takes time in proportion to the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from math import isinf

from nfx_lint.model import Json, Related
from nfx_lint.source.json.errors import (
    colon_mistake,
    depth_mistake,
    key_mistake,
    next_mistake,
    rest_mistake,
    shortened,
    value_mistake,
)
from nfx_lint.source.json.fast import MAX_DEPTH, fraction, whole
from nfx_lint.source.json.positions import places_of, scan_text
from nfx_lint.source.json.scalars import Mistake, text_mistake
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import Fault, Reading
from nfx_lint.source.unclear import Unclear
from nfx_lint.source.values import NotFinite

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![\w.+-])")
_WORD = re.compile(r"(?:true|false|null)(?!\w)")
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None}
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class Open:
    """An object or a list whose end is not read yet; `step` leads to the member that is being read."""

    value: Json
    start: int
    step: str | int
    # Of an object's keys: where each stands first, and, if again, how often and where last.
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    again: dict[str, tuple[int, int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Progress:
    """How far the reading is: the next character, what is open around it, what there is to say so far."""

    text: str
    lines: Lines
    at: int = 0
    next: str = ""
    stack: list[Open] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def go_to(self, at: int) -> None:
        """Go on at an offset, or after the white space there."""
        self.at = _SPACE.match(self.text, at).end()  # type: ignore[union-attr]  # it matches nothing too
        self.next = self.text[self.at : self.at + 1]

    def say(self, rule: str, message: str, hint: str, start: int, related: tuple[Related, ...] = ()) -> None:
        """Say something of the member that is being read: of what stands from `start` to here."""
        path = tuple(inside.step for inside in self.stack)
        span = self.lines.span(start, self.at)
        self.faults.append(Fault(rule, message, hint, path, span, related))


def read_text(text: str) -> Reading:
    """Read any text as JSON. Never raises; a syntax error is the one fault of a reading without a value."""
    lines = Lines(text)
    progress = _Progress(text, lines)
    try:
        value = _document(progress)
    except Mistake as mistake:
        return Reading(False, None, (_syntax_error(mistake, lines),), lambda paths: {})
    faults = sorted(progress.faults, key=lambda fault: (fault.span.line, fault.span.column))
    return Reading(True, value, tuple(faults), partial(places_of, text, lines))


def _syntax_error(mistake: Mistake, lines: Lines) -> Fault:
    related = tuple(Related(message, lines.span(start, end)) for message, start, end in mistake.related)
    span = lines.span(mistake.start, mistake.end)
    return Fault("syntax-error", mistake.message, mistake.hint, (), span, related)


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
                raise rest_mistake(progress.text, progress.at, ended)
            return value


def _value(progress: _Progress) -> Json:
    """The scalar or the empty object or list that is next, going inside whatever opens before it."""
    while progress.next in ("{", "["):
        if len(progress.stack) == MAX_DEPTH:
            raise depth_mistake(progress.at, MAX_DEPTH)
        is_object = progress.next == "{"
        progress.stack.append(Open({} if is_object else [], progress.at, "" if is_object else 0))
        progress.go_to(progress.at + 1)
        if progress.next == ("}" if is_object else "]"):
            return _leave(progress)
        if is_object:
            _key(progress)
    return _scalar(progress)


def _another(progress: _Progress) -> bool:
    """Whether a comma and another member come after the one that ends here, rather than the end."""
    inside = progress.stack[-1]
    is_object = isinstance(inside.value, dict)
    ended = progress.at
    progress.go_to(ended)
    if progress.next == ("}" if is_object else "]"):
        return False
    if progress.next != ",":
        raise next_mistake(progress.text, progress.at, ended, inside.start)
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
    """Close the innermost object or list at its bracket, and tell of the keys that stand in it twice."""
    inside = progress.stack[-1]
    after = progress.at + 1
    for key, (times, start, progress.at) in inside.again.items():
        inside.step = key
        _say_duplicate(progress, key, times, start, inside.first[key])
    progress.at = after
    return progress.stack.pop().value


def _say_duplicate(progress: _Progress, key: str, times: int, start: int, first: tuple[int, int]) -> None:
    line, last = progress.lines.position(first[0])[0], progress.lines.position(start)[0]
    often = "twice" if times == 2 else f"{times} times"
    if line == last:
        where = f" on line {line}"
    else:
        where = f": lines {line} and {last}" if times == 2 else f", first on line {line}, last on line {last}"
    related = (Related("first defined here", progress.lines.span(*first)),)
    message = f"`{shortened(key)}` stands {often}{where}"
    progress.say("duplicate-key", message, "Keep one of them: only the last counts.", start, related)


def _key(progress: _Progress) -> None:
    """Read a key and its colon."""
    inside, start = progress.stack[-1], progress.at
    if progress.next != '"':
        raise key_mistake(progress.text, start, inside.start)
    key = inside.step = _text(progress)
    _check_halves(progress, key, start)
    if key in inside.first:
        times = inside.again[key][0] if key in inside.again else 1
        inside.again[key] = (times + 1, start, progress.at)
    else:
        inside.first[key] = (start, progress.at)
    ended = progress.at
    progress.go_to(ended)
    if progress.next != ":":
        raise colon_mistake(progress.text, progress.at, start, ended, key, inside.start)
    progress.go_to(progress.at + 1)


def _scalar(progress: _Progress) -> Json:
    text, start = progress.text, progress.at
    if progress.next == '"':
        value = _text(progress)
        _check_halves(progress, value, start)
        return value
    if word := _WORD.match(text, start):
        progress.at = word.end()
        return _WORDS[word[0]]
    if number := _NUMBER.match(text, start):
        progress.at = number.end()
        return _number(progress, number[0], bool(number[1] or number[2]))
    raise value_mistake(text, start, progress.stack[-1].start if progress.stack else -1)


def _text(progress: _Progress) -> str:
    start = progress.at
    try:
        value, progress.at = scan_text(progress.text, start + 1)
    except ValueError:
        raise text_mistake(progress.text, start) from None
    return value


def _check_halves(progress: _Progress, value: str, start: int) -> None:
    if not value.isascii() and _HALF.search(value):
        progress.say(
            "non-json-value",
            "Half of a surrogate pair stands in this text, and is no character",
            "Write the character itself.",
            start,
        )


def _number(progress: _Progress, digits: str, is_fraction: bool) -> Json:
    try:
        return fraction(digits) if is_fraction else whole(digits)
    except Unclear:
        value = float(digits)
    start = progress.at - len(digits)
    if isinf(value):
        message = "This number is too large for JavaScript, which sends `null` in its place"
    else:
        message = f"JavaScript reads this number as {'another one' if value else '0'}"
    progress.say("number-changes", message, "Put it in double quotes, or write a number that stays.", start)
    if isinf(value):
        return NotFinite("Infinity" if value > 0 else "-Infinity")
    return value if is_fraction else int(value)
