"""The fast YAML reader: value only, as Northflank's CLI reads it, for documents without faults.

A clean run pays for this module's imports and for every line. So the YAML that people write (mappings and
lists in blocks, scalars on one line, `|` texts) is read here, line by line with what `str` can do, and the
rest by the exact reader. A property test compares the two; anything doubtful is left to the exact reader.
"""

from __future__ import annotations

from nfx_lint.limits import DEEPEST_FAST_BLOCK, LONGEST_REMEMBERED_KEY, MOST_REMEMBERED_KEYS
from nfx_lint.source.needs_exact import NeedsExactReader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from nfx_lint.model import Json
    from nfx_lint.source.yaml.state import State

WORDS: dict[str, Json] = {
    "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
# Other readers do not read these as text.
AMBIGUOUS_WORDS = {
    "=", "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO",
    "on", "On", "ON", "off", "Off", "OFF",
}  # fmt: skip
INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
NUMERIC_START = frozenset("0123456789+-.")
# No number or date of any reader has another character.
NUMERIC = frozenset("0123456789+-._: abcdefxoABCDEFTtZINin")
QUOTES = "\"'"
BRACKETS = frozenset("[]{}#")
NOT_PLAIN_KEY = INDICATORS | NUMERIC_START | {""}
_keys: set[str] = set()

_read_json_text: Callable[[str, int], tuple[str, int]] | None
try:
    from _json import scanstring as _read_json_text
except ImportError:  # pragma: no cover  (PyPy)
    _read_json_text = None


class _NeedsExactParser(Exception):
    """The text has something that only the exact reader knows."""


def parse(text: str) -> Json:
    """The value of a YAML text. Raises `NeedsExactReader` for an error or a doubtful value."""
    plain = text.replace("\r\n", "\n") if "\r" in text else text
    # A tab, a control character, an unusual space: the exact reader knows their meaning.
    if plain.replace("\n", "").isprintable():
        try:
            return _blocks(plain.removeprefix("---\n").split("\n")[::-1])
        except (_NeedsExactParser, IndexError):
            pass
    return _exact(text)


def _exact(text: str) -> Json:
    from nfx_lint.source.yaml.document import load
    from nfx_lint.source.yaml.state import YamlSyntaxError

    try:
        state = load(text)
    except YamlSyntaxError:
        raise NeedsExactReader from None
    if state.empty or state.duplicates or state.unpaired_surrogates:
        raise NeedsExactReader
    if state.plain or state.tagged:
        _reject_ambiguous(state)
    return state.result


def _reject_ambiguous(state: State) -> None:
    """Raise `NeedsExactReader` for values that are not JSON, change when sent, or are ambiguous."""
    from nfx_lint.source.yaml.ambiguous import other_reading
    from nfx_lint.source.yaml.scalars import changes

    for node, text, value in (*state.plain, *state.tagged):
        # A key becomes text, so its type does not matter.
        if changes(text, value) or not (node.is_key or isinstance(value, (str, int, float))):
            raise NeedsExactReader
    if any(other_reading(text, value) for node, text, value in state.plain if not node.is_key):
        raise NeedsExactReader


def _blocks(lines: list[str]) -> Json:
    """The value of a text of block mappings and lists, given in lines from the last to the first."""
    outer: list[tuple[int, Json]] = []
    key: str | None = None
    root: Json = None
    here: Json = None
    column = -1
    while lines:
        line = lines.pop()
        body = line.lstrip(" ")
        if not body or body[0] == "#":
            continue
        indent = len(line) - len(body)
        if body[-1] == " ":
            body = body.rstrip(" ")
        dash = body[:2] == "- "
        if key is not None:
            # Lines below a key are its value; a list may have the key's indentation.
            if indent > column or (dash and indent == column):
                outer.append((column, here))
                if len(outer) > DEEPEST_FAST_BLOCK:
                    raise _NeedsExactParser
                here[key] = here = [] if dash else {}
                column = indent
            key = None
        elif here is None:
            root = here = [] if dash else {}
            column = indent
        while indent < column:
            column, here = outer.pop()
        if here.__class__ is list and not dash:
            column, here = outer.pop()
        if indent != column or dash is not (here.__class__ is list):
            raise _NeedsExactParser
        if dash:
            body = body[1:].lstrip(" ")
            inner = _opened(body)
            if inner is None:
                here.append(WORDS[body] if body in WORDS else _value(body, column, lines))
                continue
            # The rest of the line is the first line of a collection inside the list.
            outer.append((column, here))
            here.append(inner)
            here = inner
            column = len(line.rstrip(" ")) - len(body)
            lines.append(" " * column + body)
            if len(outer) > DEEPEST_FAST_BLOCK:
                raise _NeedsExactParser
            continue
        name, colon, value = body.partition(": ")
        if not colon:
            name, value = _lone_key(body), ""
        if name not in _keys:
            _learn(name)
        if name in here:
            raise _NeedsExactParser
        if value[:1] == " ":
            value = value.lstrip(" ")
        if not value or value[0] == "#":
            here[name] = None
            key = name
        else:
            here[name] = WORDS[value] if value in WORDS else _value(value, column, lines)
    if here is None:
        raise _NeedsExactParser
    return root


def _opened(item: str) -> Json:
    """The list or mapping that an item of a list begins on its line; None for a scalar."""
    if item[:2] == "- ":
        return []
    if item[0] in INDICATORS or (": " not in item and item[-1] != ":"):
        return None
    return {}


def _lone_key(body: str) -> str:
    if body[-1] != ":":
        raise _NeedsExactParser
    return body[:-1]


def _learn(name: str) -> None:
    """Remember a key in plain text; raise `_NeedsExactParser` for any other form."""
    if name[:1] in NOT_PLAIN_KEY or name[-1] in " :" or " #" in name or name in WORDS or name == "<<":
        raise _NeedsExactParser
    if len(_keys) > MOST_REMEMBERED_KEYS:
        _keys.clear()
    if len(name) < LONGEST_REMEMBERED_KEY:
        _keys.add(name)


def _value(text: str, column: int, lines: list[str]) -> Json:
    """The value on the line of a key or dash at `column`."""
    first = text[0]
    if first not in INDICATORS or (first == "-" and text[1:2] not in "- "):
        return _plain(text)
    if first == '"' or first == "'":
        value, rest = _quoted(text)
        if rest and (rest[0] != " " or rest.lstrip(" ")[0] != "#"):
            raise _NeedsExactParser
        return value
    if first == "[" and text[-1] == "]":
        return [_item(item) for item in text[1:-1].split(",")] if text != "[]" else []
    if first == "{" and text[-1] == "}":
        return _pairs(text[1:-1].split(",")) if text != "{}" else {}
    if text == "|" or text == "|-":
        return _literal(lines, column) + ("\n" if text == "|" else "")
    raise _NeedsExactParser


def _plain(text: str) -> Json:
    comment = text.find(" #")
    if comment >= 0:
        text = text[:comment].rstrip(" ")
    if ": " in text or text[-1] == ":":
        raise _NeedsExactParser
    if text[0] in NUMERIC_START:
        return _numeric(text)
    if text in AMBIGUOUS_WORDS:
        raise _NeedsExactParser
    return WORDS.get(text, text)


def _numeric(text: str) -> Json:
    """The value of plain text that begins like a number."""
    digits = text[1:] if text[0] == "-" else text
    if digits.isdigit() and digits.isascii() and len(digits) < 16 and digits[0] != "0":
        return int(text)
    if not NUMERIC.issuperset(text):
        return text
    if text == "0":
        return 0
    before, _, after = text.partition(".")
    if (
        before.isdigit()
        and after.isdigit()
        and text.isascii()
        and text[-1] != "0"
        and (before[0] != "0" or before == "0")
    ):
        value = float(text)
        return int(value) if value.is_integer() and value < 1e21 else value
    from nfx_lint.source.yaml.ambiguous import other_reading
    from nfx_lint.source.yaml.scalars import changes, resolve

    found = resolve(text)
    if not isinstance(found, (str, int, float)) or changes(text, found) or other_reading(text, found):
        raise _NeedsExactParser
    return found


def _quoted(text: str) -> tuple[str, str]:
    """The value of a quoted string, and the rest of the line."""
    quote = text[0]
    end = text.find(quote, 1)
    value = text[1:end]
    if quote == "'" == text[end + 1 : end + 2]:
        # Two quotes for one. No line holds a line break, so two of them keep the place.
        masked = text[1:].replace("''", "\n\n")
        end = masked.find("'") + 1
        value = masked[: end - 1].replace("\n\n", "'")
    elif quote == '"' and "\\" in value:
        value, end = _escaped(text)
    if end < 1:
        raise _NeedsExactParser
    return value, text[end + 1 :]


def _escaped(text: str) -> tuple[str, int]:
    # The escapes that JSON has mean the same in YAML.
    if "\\u" in text or _read_json_text is None:
        raise _NeedsExactParser
    try:
        value, after = _read_json_text(text, 1)
    except ValueError:
        raise _NeedsExactParser from None
    return value, after - 1


def _item(text: str) -> Json:
    """The value of a scalar in brackets, of a list whose commas are all between items."""
    text = text.strip(" ")
    if text[:1] in QUOTES and text:
        value, rest = _quoted(text)
        if rest:
            raise _NeedsExactParser
        return value
    if not text or text[0] == "|" or not BRACKETS.isdisjoint(text):
        raise _NeedsExactParser
    return _value(text, 0, [])


def _pairs(texts: list[str]) -> dict[str, Json]:
    """The mapping in braces of pairs of scalars, whose commas are all between pairs."""
    found: dict[str, Json] = {}
    for text in texts:
        key, _, value = text.strip(" ").partition(": ")
        if key not in _keys:
            _learn(key)
        if key in found or not BRACKETS.isdisjoint(key):
            raise _NeedsExactParser
        found[key] = _item(value)
    return found


def _literal(lines: list[str], column: int) -> str:
    """The lines of a `|` text below a key or dash at `column`, without the last line's break."""
    found: list[str] = []
    indent = -1
    while lines:
        line = lines[-1]
        if line and indent < 0:
            indent = len(line) - len(line.lstrip(" "))
            if indent <= column or indent == len(line):
                raise _NeedsExactParser
        if line.isspace():
            raise _NeedsExactParser
        if line and not line.startswith(" " * indent):
            break
        found.append(line[indent:])
        lines.pop()
    while found and not found[-1]:
        found.pop()
    if not found:
        raise _NeedsExactParser
    return "\n".join(found)
