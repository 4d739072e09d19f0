"""JSON syntax errors: a plain message at the place where a person would fix the mistake.

Each function covers one expectation: a value, a key, a colon, a comma, the end of the document. A message
quotes only single characters of the document: a key may be half a password.
"""

from __future__ import annotations

import re
import unicodedata

from nfx_lint.limits import LONGEST_KEY_IN_AN_ERROR, LONGEST_WORD, MOST_CLOSERS
from nfx_lint.source.json.scalars import JsonSyntaxError, bare_error, end_of_bare

_YAML = re.compile(r"---|- |[\w.-]{1,200}:(?:\s|$)")
_SPACE = " \t\n\r"
_QUOTES = "'`‘’‚“”„«»"
_CLOSER = {"{": "}", "[": "]"}
_KEY = re.compile(r'[ \t\r\n]*"[^"\r\n]*"[ \t\r\n]*:')
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)
# Text that ends as a string does: ` to"]` after `"say \\"hello"`.
_MORE_OF_A_STRING = re.compile(r'[ \t]*[^\s",:;={}\[\]][^",:{}\[\]\r\n]*"[ \t]*[,}\]\r\n]')
# A word that begins like a number or `true` and continues with other signs: `10%`.
_WORD = re.compile(r"[\w.+-]+\Z")
_REST = re.compile(r'[^\s,:"{}\[\]]+')


def shortened(key: str) -> str:
    """A key, cut to 60 characters for a message."""
    return key if len(key) <= LONGEST_KEY_IN_AN_ERROR else key[: LONGEST_KEY_IN_AN_ERROR - 1] + "…"


def occurrences(count: int, first: int, last: int) -> str:
    """The lines of a duplicate key, with the count if it is above two: `3 times, lines 1 to 4`."""
    often = f"{count} times, " if count > 2 else ""
    if first == last:
        return f"{often}line {first}"
    return f"{often}lines {first} {'to' if count > 2 else 'and'} {last}"


def depth_error(at: int, limit: int) -> JsonSyntaxError:
    message = f"Nested more than {limit} levels deep"
    return JsonSyntaxError(at, at + 1, message, "Make the document flatter.")


def value_error(text: str, at: int, opened: int) -> JsonSyntaxError:
    """A value is missing; `opened` is the offset of the bracket around it, -1 at the top level."""
    if error := _anywhere(text, at, opened):
        return error
    before, char = _before(text, at), text[at]
    if opened < 0 and _YAML.match(text, at):
        return JsonSyntaxError(at, at + 1, "This is YAML, not JSON", "Give the file the ending .yaml.")
    if char in "]}" and text[before : before + 1] == ",":
        return _trailing_comma(before, char)
    if char == "}" and 0 <= before == opened and text[opened] == "[":
        return _wrong_closer(text, at, opened)
    if char in ",:]}":
        return _no_value(text, at, before)
    return bare_error(text, at)


def key_error(text: str, at: int, opened: int) -> JsonSyntaxError:
    """A key is missing in the object that opens at `opened`."""
    if error := _anywhere(text, at, opened):
        return error
    before, char = _before(text, at), text[at]
    if char == "{" and before == at - 1 == opened:
        message = "`{{` begins a placeholder of another tool, which JSON does not know"
        hint = "Fill in the template before you check the file, or put double quotes around the value."
        return JsonSyntaxError(before, at + 1, message, hint)
    if char == "}":
        return _trailing_comma(before, char)
    if char == "," and text[before] == ",":
        return JsonSyntaxError(at, at + 1, "Two commas in a row", "Remove one of them.")
    if char == "]":
        return _wrong_closer(text, at, opened)
    if char in ",:":
        hint = "Write a key in double quotes before it." if char == ":" else "Remove the comma."
        return JsonSyntaxError(at, at + 1, f"A key belongs here, not `{char}`", hint)
    if char in "{[":
        message = f"A key belongs here, not `{char}`"
        return JsonSyntaxError(
            at, at + 1, message, "Write a key in double quotes and a colon before the value."
        )
    end = end_of_bare(text, at)
    return JsonSyntaxError(at, end, "This key has no double quotes", "Put the key in double quotes.")


def colon_error(text: str, at: int, start: int, end: int, opened: int) -> JsonSyntaxError:
    """The colon is missing after the key from `start` to `end`."""
    if error := _anywhere(text, at, opened) or _inner_quote(text, at, end):
        return error
    if text[at] in ",}]":
        return JsonSyntaxError(start, end, "This key has no value", "Write a colon and a value.")
    if _KEY.match(text, at):
        return JsonSyntaxError(start, end, "This key has no value", "Write a colon, a value and a comma.")
    if text[at] == "=":
        width = 2 if text.startswith("=>", at) else 1
        return JsonSyntaxError(at, at + width, "Missing colon after this key", "Write `:` here.")
    return JsonSyntaxError(end, end, "Missing colon after this key", "Write `:` after the key.")


def next_error(text: str, at: int, end: int, opened: int) -> JsonSyntaxError:
    """A comma or bracket is missing after the value that ends at `end`; `opened` is the open bracket."""
    if error := _anywhere(text, at, opened) or _inner_quote(text, at, end):
        return error
    opener, char = text[opened], text[at]
    closer = _CLOSER[opener]
    if char in "]}":
        return _wrong_closer(text, at, opened)
    if char == ":":
        if opener == "[":
            return JsonSyntaxError(at, at + 1, "Key in a list", "Put keys and their values in `{` and `}`.")
        if text[end - 1] == '"' and not _KEY.match(text, at + 1):
            hint = "Put `{` and `}` around the second key and its value."
            return JsonSyntaxError(at, at + 1, "Second colon after this key", hint)
        return JsonSyntaxError(at, at + 1, "Colon in place of a comma", "Write a comma there.")
    if char == ";":
        return JsonSyntaxError(at, at + 1, "Semicolon in place of a comma", "Write a comma.")
    if at == end and (word := _WORD.search(text, max(at - LONGEST_WORD, 0), at)):
        stop = _REST.match(text, at)
        return JsonSyntaxError(
            word.start(), stop.end() if stop else at, "This string has no quotes", "Put it in double quotes."
        )
    return JsonSyntaxError(end, end, f"Missing comma or `{closer}`", "Write a comma after the value.")


def rest_error(text: str, at: int, end: int) -> JsonSyntaxError:
    """Text follows the document, which ends at `end`."""
    if error := _anywhere(text, at, -1) or _inner_quote(text, at, end):
        return error
    char = text[at]
    if char in "]}":
        return JsonSyntaxError(at, at + 1, f"Unmatched `{char}`", f"Remove the `{char}`.")
    if char == ":":
        return JsonSyntaxError(
            at, at + 1, "Key outside an object", "Put `{` and `}` around the whole document."
        )
    if char == ",":
        return JsonSyntaxError(at, at + 1, "Comma after the end of the document", "Remove the comma.")
    return JsonSyntaxError(
        at, at + 1, "More content after the end of the document", "Keep one document in a file."
    )


def _anywhere(text: str, at: int, opened: int) -> JsonSyntaxError | None:
    """Errors that do not depend on what is expected, such as comments and invisible characters."""
    if at == len(text):
        return _ended(text, opened)
    char = text[at]
    if char == "#" or text.startswith(("//", "/*"), at):
        close = text.find("*/", at + 2) if text.startswith("/*", at) else -1
        end = _end_of_line(text, at) if close < 0 else close + 2
        return JsonSyntaxError(at, end, "JSON has no comments", "Remove the comment.")
    if char in _QUOTES:
        kind = "a backtick" if char == "`" else "single quotes" if char == "'" else "typographic quotes"
        return JsonSyntaxError(at, at + 1, f"This string is in {kind}", 'Use double quotes: `"`.')
    if char == "\ufeff" and at == 0:
        message = "The file begins with a byte order mark, which JSON does not have"
        return JsonSyntaxError(at, at + 1, message, "Save the file as UTF-8 without a byte order mark.")
    if char == "\0":
        return JsonSyntaxError(at, at + 1, "NUL character", "Remove it.")
    if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Zs"):
        message = f"Invisible character U+{ord(char):04X}"
        return JsonSyntaxError(at, at + 1, message, "Remove it, or write a space in its place.")
    return None


def _ended(text: str, opened: int) -> JsonSyntaxError:
    end = len(text.rstrip(_SPACE))
    if end == 0:
        return JsonSyntaxError(0, 0, "The file is empty", "Write a JSON document into it, or remove it.")
    opener, last = text[opened], text[end - 1]
    message = f"The file ends before a `{opener}` is closed"
    related = (("opened here", opened, opened + 1),)
    closers = _closers(_open_brackets(text, end))
    if not 0 < len(closers) <= MOST_CLOSERS:
        closers = _CLOSER[opener]
    begin = {":": "Write the value that is missing, and add", ",": "Remove the last comma, and add"}
    hint = f"{begin.get(last, 'Add')} `{closers}` at the end."
    return JsonSyntaxError(end, end, message, hint, related)


def _wrong_closer(text: str, at: int, opened: int) -> JsonSyntaxError:
    """A bracket of the wrong kind: one that closes an outer bracket, or a mistyped one."""
    opener, char = text[opened], text[at]
    closer, around = _CLOSER[opener], _closers(_open_brackets(text, at)[:-1])
    is_around = around[:1] == char and "".join(text[at + 1 :].split()) != around
    before = _before(text, at)
    if text[before] == ",":
        hint = f"Remove the comma, and write `{closer}{char if is_around else ''}` here."
    else:
        hint = f"Add `{closer}` before it." if is_around else f"Write `{closer}` here."
    message = f"`{char}` found where `{closer}` must close the `{opener}`"
    return JsonSyntaxError(at, at + 1, message, hint, (("opened here", opened, opened + 1),))


def _closers(opened: str) -> str:
    return "".join(_CLOSER[one] for one in reversed(opened))


def _open_brackets(text: str, at: int) -> str:
    """The brackets that are open at an offset, the outermost first."""
    found = ""
    for one in _STRING_OR_BRACKET.finditer(text, 0, at):
        if one[0] in _CLOSER:
            found += one[0]
        elif one[0] in "]}":
            found = found[:-1]
    return found


def _trailing_comma(comma: int, closer: str) -> JsonSyntaxError:
    return JsonSyntaxError(
        comma, comma + 1, f"Trailing comma before the closing `{closer}`", "Remove the comma."
    )


def _no_value(text: str, at: int, before: int) -> JsonSyntaxError:
    if text[at] == "," and text[before : before + 1] == ",":
        return JsonSyntaxError(at, at + 1, "Two commas in a row", "Remove one of them.")
    if text[before : before + 1] == ":":
        return JsonSyntaxError(before, before + 1, "This colon has no value after it", "Write a value.")
    return JsonSyntaxError(
        at, at + 1, f"A value belongs here, not `{text[at]}`", f"Write a value, or remove the `{text[at]}`."
    )


def _inner_quote(text: str, at: int, end: int) -> JsonSyntaxError | None:
    """A string followed by more of its text has an unescaped double quote in it."""
    tight = at == end and text[at] not in ',:;=[]{}"'
    if text[end - 1] == '"' and (tight or _MORE_OF_A_STRING.match(text, end)):
        return JsonSyntaxError(end - 1, end, "Unescaped double quote in a string", 'Write `\\"` for it.')
    return None


def _before(text: str, at: int) -> int:
    """The offset of the last character before `at` that is not white space; -1 if there is none."""
    return len(text[:at].rstrip(_SPACE)) - 1


def _end_of_line(text: str, at: int) -> int:
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return min(ends, default=len(text))
