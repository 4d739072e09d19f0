"""What is wrong where JSON stops being JSON, in plain words, at the place where a person would mend it.

Each function looks at one kind of place: where a value, a key, a colon, a comma belongs, inside a text.
Document text is never repeated in a message, except keys.
"""

from __future__ import annotations

import re
import unicodedata

from nfx_lint.source.json.scalars import Mistake, bare_mistake, end_of_bare

_YAML = re.compile(r"---|- |[\w.-]{1,200}:(?:\s|$)")
_SPACE = " \t\n\r"
_QUOTES = "'`‘’‚“”„«»"
_CLOSER = {"{": "}", "[": "]"}


def shortened(key: str) -> str:
    """A key as it fits into a message."""
    return key if len(key) <= 60 else key[:59] + "…"


def depth_mistake(at: int, limit: int) -> Mistake:
    message = f"Objects and lists stand inside each other more than {limit} deep"
    return Mistake(at, at + 1, message, "Nest less deeply.")


def value_mistake(text: str, at: int, opened: int) -> Mistake:
    """Where a value belongs and none is; `opened` is the bracket around it, -1 outside of all."""
    if mistake := _anywhere(text, at, opened):
        return mistake
    before, char = _before(text, at), text[at]
    if opened < 0 and _YAML.match(text, at):
        return Mistake(at, at + 1, "This is YAML, not JSON", "Give the file the ending .yaml.")
    if char in "]}" and text[before : before + 1] == ",":
        return _trailing_comma(before, char)
    if char in ",:]}":
        return _no_value(text, at, before)
    return bare_mistake(text, at)


def key_mistake(text: str, at: int, opened: int) -> Mistake:
    """Where a key belongs, in the object that opens at `opened`."""
    if mistake := _anywhere(text, at, opened):
        return mistake
    before, char = _before(text, at), text[at]
    if char == "}":
        return _trailing_comma(before, char)
    if char == "," and text[before] == ",":
        return Mistake(at, at + 1, "Two commas stand in a row", "Remove one of them.")
    if char in ",:]":
        return Mistake(at, at + 1, f"A key belongs here, not `{char}`", "Write a key in double quotes.")
    if char in "{[":
        message = f"A key belongs here, and `{char}` opens a value"
        return Mistake(at, at + 1, message, "Write a key in double quotes and a colon before the value.")
    end = end_of_bare(text, at)
    return Mistake(at, end, "This key has no double quotes", "Put the key in double quotes.")


def colon_mistake(text: str, at: int, start: int, end: int, key: str, opened: int) -> Mistake:
    """Where the colon belongs after the key from `start` to `end`."""
    if mistake := _anywhere(text, at, opened) or _inner_quote(text, at, end):
        return mistake
    name = shortened(key)
    if text[at] in ",}]":
        return Mistake(start, end, f"The key `{name}` has no value", "Write a colon and a value.")
    if text[at] == "=":
        width = 2 if text.startswith("=>", at) else 1
        return Mistake(at, at + width, f"A colon belongs after `{name}`", "Write `:` here.")
    return Mistake(end, end, f"The colon after `{name}` is missing", "Write `:` after the key.")


def next_mistake(text: str, at: int, end: int, opened: int) -> Mistake:
    """Where a comma or a bracket belongs after a value that ends at `end`, inside what opens at `opened`."""
    if mistake := _anywhere(text, at, opened) or _inner_quote(text, at, end):
        return mistake
    opener, char = text[opened], text[at]
    closer = _CLOSER[opener]
    if char in "]}":
        message = f"`{char}` stands where `{closer}` has to close the `{opener}`"
        hint = f"Write `{closer}` here, or add it before this."
        return Mistake(at, at + 1, message, hint, (("opened here", opened, opened + 1),))
    if char == ":":
        if opener == "[":
            return Mistake(at, at + 1, "A key stands in a list", "Put keys and their values in `{` and `}`.")
        return Mistake(at, at + 1, "A colon stands where a comma belongs", "Write a comma there.")
    if char == ";":
        return Mistake(at, at + 1, "A semicolon stands where a comma belongs", "Write a comma.")
    return Mistake(end, end, f"A comma or `{closer}` is missing here", "Write a comma after the value.")


def rest_mistake(text: str, at: int, end: int) -> Mistake:
    """Where the document that ends at `end` goes on."""
    if mistake := _anywhere(text, at, -1) or _inner_quote(text, at, end):
        return mistake
    char = text[at]
    if char in "]}":
        return Mistake(at, at + 1, f"Nothing is open that `{char}` could close", f"Remove the `{char}`.")
    if char == ":":
        return Mistake(at, at + 1, "A key stands outside of an object", "Put `{` and `}` around it all.")
    if char == ",":
        return Mistake(at, at + 1, "A comma stands after the end of the document", "Remove the comma.")
    return Mistake(at, at + 1, "More stands after the document's end", "Keep one document in a file.")


def _anywhere(text: str, at: int, opened: int) -> Mistake | None:
    """What is wrong wherever it stands outside of a text."""
    if at == len(text):
        return _ended(text, opened)
    char = text[at]
    if char == "#" or text.startswith(("//", "/*"), at):
        close = text.find("*/", at + 2) if text.startswith("/*", at) else -1
        end = _end_of_line(text, at) if close < 0 else close + 2
        return Mistake(at, end, "JSON has no comments", "Remove the comment.")
    if char in _QUOTES:
        kind = "a backquote" if char == "`" else "single quotes" if char == "'" else "typographic quotes"
        return Mistake(at, at + 1, f"This text is in {kind}", 'Use double quotes: `"`.')
    if char == "\ufeff" and at == 0:
        message = "The file begins with a byte order mark, which JSON does not have"
        return Mistake(at, at + 1, message, "Save the file as UTF-8 without a byte order mark.")
    if char == "\0":
        return Mistake(at, at + 1, "A NUL character stands here", "Remove it.")
    if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Zs"):
        message = f"A character that cannot be seen (U+{ord(char):04X}) stands here"
        return Mistake(at, at + 1, message, "Remove it, or write a space in its place.")
    return None


def _ended(text: str, opened: int) -> Mistake:
    end = len(text.rstrip(_SPACE))
    if end == 0:
        return Mistake(0, 0, "The file is empty", "Write a JSON document into it, or remove it.")
    opener = text[opened]
    message = f"The file ends before a `{opener}` is closed"
    related = (("opened here", opened, opened + 1),)
    return Mistake(end, end, message, f"Add the `{_CLOSER[opener]}` that is missing.", related)


def _trailing_comma(comma: int, closer: str) -> Mistake:
    return Mistake(comma, comma + 1, f"A comma stands before the closing `{closer}`", "Remove the comma.")


def _no_value(text: str, at: int, before: int) -> Mistake:
    if text[at] == "," and text[before : before + 1] == ",":
        return Mistake(at, at + 1, "Two commas stand in a row", "Remove one of them.")
    if text[before : before + 1] == ":":
        return Mistake(before, before + 1, "This colon has no value after it", "Write a value.")
    return Mistake(
        at, at + 1, f"A value belongs here, not `{text[at]}`", f"Write a value, or remove the `{text[at]}`."
    )


def _inner_quote(text: str, at: int, end: int) -> Mistake | None:
    """A text that ends, and goes on at once: a double quote inside it that was not escaped."""
    if at == end and text[end - 1] == '"' and text[at] not in ',:;=[]{}"':
        return Mistake(end - 1, end, "A double quote stands inside a text", 'Write `\\"` for it.')
    return None


def _before(text: str, at: int) -> int:
    """The offset of what comes before, other than white space; -1 at the beginning."""
    return len(text[:at].rstrip(_SPACE)) - 1


def _end_of_line(text: str, at: int) -> int:
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return min(ends, default=len(text))
