"""The place of the cursor: a mark is inserted there, and the document is read with it.

The word at the cursor makes most documents invalid. With a mark in its place they parse, and the place of
the mark in the value shows what the word is going to be. A document that is broken elsewhere is read up to
the cursor, or without its broken lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nfx_lint.detection.clean_file import fast_value
from nfx_lint.lsp.documents import repaired
from nfx_lint.model import Json, Path
from nfx_lint.pointers import MISSING
from nfx_lint.source.document import Document, read_text
from nfx_lint.source.lines import lines_of
from nfx_lint.source.needs_exact import NeedsExactReader

MARK = "nfxLintCursor"
_TOKEN = re.compile(r'"(?:[^"\\\r\n]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+')
_WORD_BEFORE = re.compile(r"[\w./-]*$")
_WORD_AFTER = re.compile(r"[\w./-]*")
_BLOCK_VALUE = re.compile(r"\s*(?:-\s+)*[^\s:#\"'{\[-][^:#]*:\s+(?P<value>[^{\[]*)$")
_COMMENT = re.compile(r"\s+#.*$|\s+$")


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place of a word that is being typed.

    `path` is that of the object that gets a key, or of the value. From `start` to `end` is what an item
    replaces, with the quotes around it. `has_value` is whether a key already has its colon, `comma` whether
    a comma has to follow, and `is_flow` whether the word is between brackets.
    """

    body: Json
    path: Path
    is_key: bool
    start: int
    end: int
    quote: str = ""
    has_value: bool = False
    comma: bool = False
    is_flow: bool = False


@dataclass(frozen=True, slots=True)
class _Try:
    """A text for a place, with what comes before and after in brackets that the text opens."""

    start: int
    end: int
    new: str
    closers: str = ""
    quote: str = ""
    has_value: bool = False
    comma: bool = False
    is_flow: bool = False


def cursor_at(text: str, offset: int, suffix: str, *, is_json: bool) -> Cursor | None:
    """The cursor at an offset; None in a comment, or if nothing around it can be read."""
    tries = list(_json(text, offset) if is_json else _yaml(text, offset))
    for one in tries:
        value = _value(f"{text[: one.start]}{one.new}{text[one.end :]}", suffix)
        if cursor := _cursor(value, one):
            return cursor
    for one in tries:
        for document in _partly(text, one, suffix):
            if cursor := _cursor(document.value, one):
                return cursor
    return None


def _value(text: str, suffix: str) -> Json:
    """The value of a text, `MISSING` if it does not parse; by the fast reader, since somebody is typing."""
    try:
        return fast_value(text.encode(), suffix)
    except (NeedsExactReader, UnicodeEncodeError):
        document = read_text(text, suffix)
        return document.value if document.parsed else MISSING


def _partly(text: str, one: _Try, suffix: str) -> Iterator[Document]:
    """The document up to the cursor, and without the lines that cannot be read."""
    head = f"{text[: one.start]}{one.new}"
    short = read_text(head.rstrip(", ") + one.closers, suffix)
    line = len(lines_of(head))
    for document in (short, read_text(f"{head}{text[one.end :]}", suffix)):
        found = repaired(document, suffix, keep=[line])
        if found:
            yield found


def _cursor(value: Json, one: _Try) -> Cursor | None:
    found = _marked(value)
    if found is None:
        return None
    path, is_key = found
    return Cursor(value, path, is_key, one.start, one.end, one.quote, one.has_value, one.comma, one.is_flow)


def _marked(value: Json) -> tuple[Path, bool] | None:
    """The place of the mark: the path of the object with the mark as a key, or of the mark as a value."""
    pending: list[tuple[Path, Json]] = [((), value)]
    while pending:
        path, one = pending.pop()
        if isinstance(one, dict):
            if MARK in one:
                return path, True
            pending += [((*path, key), child) for key, child in one.items()]
        elif isinstance(one, list):
            pending += [((*path, number), child) for number, child in enumerate(one)]
        elif isinstance(one, str) and MARK in one:
            return path, False
    return None


def _json(text: str, offset: int) -> Iterator[_Try]:
    stack: list[str] = []
    before, start, end, quote = "", offset, offset, ""
    for token in _TOKEN.finditer(text):
        word = token[0]
        is_closed = len(word) > 1 and word.endswith('"')
        is_word = word not in "{}[],:"
        if (
            is_word
            and token.start() < offset
            and (offset < token.end() or (offset == token.end() and not (word[0] == '"' and is_closed)))
        ):
            start, quote = token.start(), '"' if word[0] == '"' else ""
            end = token.end() if is_closed or not quote else offset
            break
        if token.start() >= offset:
            break
        if word in "{[":
            stack.append(word)
        elif word in "}]" and stack:
            stack.pop()
        before = word
    if not stack:
        return
    after = _TOKEN.search(text, end)
    following = after[0] if after else ""
    closers = "".join("}" if one == "{" else "]" for one in reversed(stack))
    lead = "" if before in ("{", "[", ",", ":") else ","
    is_key = before != ":" and stack[-1] == "{"
    has_value = is_key and following == ":"
    comma = not has_value and following not in ("", ",", "}", "]")
    new = f'"{MARK}"' if has_value or not is_key else f'"{MARK}": null'
    yield _Try(start, end, f"{lead}{new}{',' * comma}", closers, quote, has_value, comma, is_flow=True)


def _yaml(text: str, offset: int) -> Iterator[_Try]:
    first = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    ends = (text.find(end, offset) for end in "\r\n")
    last = min((at for at in ends if at >= 0), default=len(text))
    before, after = text[first:offset], text[offset:last]
    if re.search(r"(?:^|\s)#", before):
        return
    value = _BLOCK_VALUE.match(before)
    if value and not value["value"].startswith(("&", "!", "|", ">")):
        end = offset + len(_COMMENT.sub("", after))
        quote = value["value"][:1] if value["value"][:1] in ("'", '"') else ""
        yield _Try(first + value.start("value"), end, MARK, quote=quote)
    left = _WORD_BEFORE.search(before)
    right = _WORD_AFTER.match(after)
    start, end = offset - len(left[0] if left else ""), offset + len(right[0] if right else "")
    quote = text[start - 1 : start] if text[start - 1 : start] in ('"', "'") and start > first else ""
    if quote:
        start, end = start - 1, end + text.startswith(quote, end)
    is_flow = _opened(before) > 0
    closers = _closers(text[:start])
    rest = text[end:last].lstrip()
    if rest.startswith(":"):
        yield _Try(start, end, MARK, closers, quote, has_value=True, is_flow=is_flow)
    for new in (f"{MARK}: null", MARK, f"{MARK}: null,", f", {MARK}: null", f"{MARK},"):
        yield _Try(start, end, new, closers, quote, comma=new.endswith(","), is_flow=is_flow)


def _opened(line: str) -> int:
    return sum(line.count(one) for one in "{[") - sum(line.count(one) for one in "}]") - line.count("${")


def _closers(text: str) -> str:
    """The closers of the open brackets at the end of a YAML text, from its last paragraph."""
    stack: list[str] = []
    line = text[max(text.rfind("\n"), 0) :]
    for char in line:
        if char in "{[":
            stack.append("}" if char == "{" else "]")
        elif stack and char == stack[-1]:
            stack.pop()
    return "".join(reversed(stack))
