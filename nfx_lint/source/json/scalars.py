"""Syntax errors inside JSON strings, numbers and words."""

from __future__ import annotations

import re

_BARE = re.compile(r"\$\{[^}\r\n]{0,200}\}|[^\s,:\[\]{}\"]{1,200}")
_ESCAPES = re.compile(r'(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})){1,1000}')
_PLAIN = re.compile(r'[^"\\\x00-\x1f]+')
_LITERAL = "JSON writes this as `{0}`", "Write `{0}`."
_BARE_TEXT = "This string has no quotes", "Put it in double quotes."
# Common replacements for a JSON value, in any case, each with its message and hint.
_BARE_WORDS = [
    (re.compile(pattern, re.IGNORECASE | re.ASCII), message, hint)
    for pattern, message, hint in (
        ("true", *(words.format("true") for words in _LITERAL)),
        ("false", *(words.format("false") for words in _LITERAL)),
        ("null|nil|none", *(words.format("null") for words in _LITERAL)),
        ("undefined", "JSON has no `undefined`", "Write `null`, or leave the key out."),
        (r"[+-]?inf(inity)?|nan", "JSON has neither NaN nor Infinity", "Write a number, or `null`."),
        (r"\.\.\..*|….*", "Dots in place of a value", "Replace the dots with a value."),
        (r"\$\{.*", "This template expression has no quotes", "Put it in double quotes."),
        (r"[+-]", "This sign has no number after it", "Write a number, or put it in double quotes."),
        (r"\+[0-9.]+", "This number begins with a plus", "Leave the plus out."),
        (r"-?\.[0-9]+", "This number begins with a point", "Write a 0 before the point."),
        (
            r"-?[0-9]+\.",
            "This number ends with a point",
            "Write a digit after the point, or remove the point.",
        ),
        (r"-?0[xbo][0-9a-f]+", "JSON has decimal numbers only", "Write the number in decimal."),
        (r"-?0[0-9]+", "This number begins with 0", "Remove the 0, or put the number in double quotes."),
        (r"-?[0-9.]+e[+-]?", "This number ends before its exponent", "Write the digits of the exponent."),
        (r"-?[0-9]+(_[0-9]+)+", "This number has underscores in it", "Remove the underscores."),
        (r".*", *_BARE_TEXT),
    )
]


_NOT_CLOSED = "This string is not closed on its line"


class JsonSyntaxError(Exception):
    """A JSON syntax error. Offsets are into the text; `related` are labelled spans."""

    def __init__(
        self, start: int, end: int, message: str, hint: str, related: tuple[tuple[str, int, int], ...] = ()
    ) -> None:
        super().__init__(message)
        self.start = start
        self.end = end
        self.message = message
        self.hint = hint
        self.related = related


def bare_error(text: str, at: int) -> JsonSyntaxError:
    """The error for a bare word in place of a value."""
    end = end_of_bare(text, at)
    word = text[at:end]
    message, hint = next((words for pattern, *words in _BARE_WORDS if pattern.fullmatch(word)), _BARE_TEXT)
    return JsonSyntaxError(at, end, message, hint)


def end_of_bare(text: str, at: int) -> int:
    """Where the word that begins at `at` ends, one character later at least."""
    bare = _BARE.match(text, at)
    return bare.end() if bare else at + 1


def text_error(text: str, start: int) -> JsonSyntaxError:
    """The error in the string whose opening quote is at `start`."""
    at = start + 1
    while at < len(text):
        if passed := _PLAIN.match(text, at) or _ESCAPES.match(text, at):
            at = passed.end()
        elif text[at] == "\\" and at + 1 < len(text):
            return _bad_escape(text, at)
        elif text[at] == "\\":
            hint = "Write `\\\\` for the backslash, and close the string with a double quote."
            return JsonSyntaxError(start, at + 1, _NOT_CLOSED, hint)
        elif text[at] in "\r\n":
            break
        else:
            return _control_character(text, at)
    hint = "Close it with a double quote; a line break in it is written `\\n`."
    return JsonSyntaxError(start, at, _NOT_CLOSED, hint)


def _bad_escape(text: str, at: int) -> JsonSyntaxError:
    if text[at + 1] == "u":
        hint = "Write `\\u` and four hexadecimal digits, or `\\\\` for a backslash."
        return JsonSyntaxError(at, at + 2, "`\\u` without four hexadecimal digits", hint)
    end = at + 2 if text[at + 1] >= " " else at + 1
    return JsonSyntaxError(at, end, "Unknown escape", "Write `\\\\` for a backslash.")


def _control_character(text: str, at: int) -> JsonSyntaxError:
    code = ord(text[at])
    name = {0: "NUL character", 9: "Tab"}.get(code, f"Control character U+{code:04X}")
    escape = "\\t" if code == 9 else f"\\u{code:04x}"
    return JsonSyntaxError(at, at + 1, f"{name} in a string", f"Write it as `{escape}`, or remove it.")
