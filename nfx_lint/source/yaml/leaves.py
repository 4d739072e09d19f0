"""The leaves of a YAML document: plain, quoted and block text, as js-yaml 3.14 scans them."""

from __future__ import annotations

import re

from nfx_lint.source.yaml.state import (
    BLANKS,
    BREAKS,
    END,
    FLOW,
    GAPS,
    State,
    YamlNode,
    YamlSyntaxError,
    at_separator,
    close,
    skip,
    spaces_end,
)

NOT_PLAIN = frozenset(GAPS + FLOW + "#&*!|>'\"%@`" + END)
# A colon or a number sign ends plain text only beside a space. `re` is fast where a set comes first.
BLOCK_STOP = re.compile(r"[\r\n\0:#](?:(?<=[\r\n\0])|(?<=:)(?=[ \t\r\n])|(?<=[ \t\r\n]#))")
FLOW_STOP = re.compile(
    r"[\r\n\0:#,\[\]{}](?:(?<=[\r\n\0,\[\]{}])|(?<=:)(?=[ \t\r\n,\[\]{}])|(?<=[ \t\r\n]#))"
)
QUOTED_STOP = {"'": re.compile(r"['\r\n\0]"), '"': re.compile(r'["\\\r\n\0]')}
LINE_STOP = re.compile(r"[\r\n\0]")
NOT_PRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
NOT_JSON = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f]")
SURROGATE = re.compile("[\ud800-\udfff]")
ESCAPES = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))
HEX_DIGITS = {"x": 2, "u": 4, "U": 8}
HEX = re.compile("[0-9A-Fa-f]*")
HEADER = re.compile(r"[|>]([-+0-9]*)")


def _leaf(state: State, result: str, start: int, end: int) -> None:
    state.kind = "scalar"
    state.result = result
    state.node = YamlNode(start, end)
    state.end = end


def folded(breaks: int) -> str:
    """The text for line breaks in a folded text: a space for one, one break fewer for several."""
    return " " if breaks == 1 else "\n" * (breaks - 1)


def plain(state: State, indent: int, in_flow: bool) -> bool:
    """Read text without quotes, up to the token that ends it."""
    text, start = state.text, state.pos
    if text[start] in NOT_PLAIN:
        return False
    if text[start] in "?-" and (text[start + 1] in GAPS or (in_flow and text[start + 1] in FLOW)):
        return False
    stop = FLOW_STOP if in_flow else BLOCK_STOP
    pieces: list[str] = []
    breaks, end = 0, start
    while not at_separator(state):
        match = stop.search(text, state.pos)
        until = match.start() if match else state.length
        if until > state.pos:
            if pieces:
                pieces.append(folded(breaks))
            pieces.append(text[state.pos : until].rstrip(BLANKS))
            end = state.pos + len(pieces[-1])
        line = (state.line_start, state.line_indent)
        state.pos = until
        if text[until] not in BREAKS or _ends(text, until, indent):
            state.pos = end if text[until] in BREAKS else until
            break
        breaks = skip(state, comments=False)
        if state.line_indent < indent:
            state.pos = end
            state.line_start, state.line_indent = line
            break
    if not pieces:
        return False
    _reject_unprintable(text, start, end)
    _leaf(state, "".join(pieces), start, end)
    return True


def _ends(text: str, at: int, indent: int) -> bool:
    """Whether the line after a line feed is less indented: the common case, decided without moving there."""
    if text[at] != "\n":
        return False
    start = spaces_end(text, at + 1)
    return start - at - 1 < indent and text[start] not in GAPS


def _reject_unprintable(text: str, start: int, end: int, pattern: re.Pattern[str] = NOT_PRINTABLE) -> None:
    match = pattern.search(text, start, end)
    if match:
        raise YamlSyntaxError(
            f"Invisible control character U+{ord(match[0]):04X}",
            "Delete it; if it is meant, write it as an escape inside double quotes.",
            match.start(),
        )


def quoted(state: State) -> bool:
    """Text in single or double quotes."""
    text, start = state.text, state.pos
    quote = text[start]
    if quote not in QUOTED_STOP:
        return False
    stop = QUOTED_STOP[quote]
    pieces: list[str] = []
    state.pos += 1
    while True:
        match = stop.search(text, state.pos)
        until = match.start() if match else state.length
        pieces.append(text[state.pos : until])
        state.pos = until
        if text[until] == "\\":
            pieces.append(_escape(state))
        elif text[until] in BREAKS:
            pieces.append(folded(skip(state, comments=False)))
        elif text[until] == END:
            raise _unclosed(quote, start)
        elif quote == "'" == text[until + 1]:
            pieces.append("'")
            state.pos += 2
        else:
            break
        if at_separator(state):
            raise _unclosed(quote, start)
    state.pos += 1
    _reject_unprintable(text, start, state.pos, NOT_JSON)
    _leaf(state, _joined("".join(pieces)), start, state.pos)
    close(state, start)
    if SURROGATE.search(state.result):
        state.unpaired_surrogates.append(state.node)
    return True


def _unclosed(quote: str, start: int) -> YamlSyntaxError:
    name = "single" if quote == "'" else "double"
    return YamlSyntaxError(f"This {name} quote is never closed", f"Add the closing {quote}.", start)


def _joined(result: str) -> str:
    """Join two escaped surrogates to one character, as JavaScript does."""
    if SURROGATE.search(result) is None:
        return result
    return result.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _escape(state: State) -> str:
    """The text of the escape at a backslash; empty for a continued line."""
    text, at = state.text, state.pos
    letter = text[at + 1]
    state.pos += 2
    if letter in ESCAPES:
        return ESCAPES[letter]
    if letter in BREAKS:
        state.pos = at + 1
        skip(state, comments=False)
        return ""
    if letter not in HEX_DIGITS:
        raise YamlSyntaxError(
            "Unknown escape in double quotes",
            "Write the backslash twice, or use single quotes.",
            at,
            at + (2 if letter != END else 1),
        )
    count = HEX_DIGITS[letter]
    match = HEX.match(text, at + 2, at + 2 + count)
    state.pos = match.end() if match else at + 2
    if state.pos < at + 2 + count:
        raise YamlSyntaxError(
            f"The escape \\{letter} takes {count} hexadecimal digits",
            "Write all the digits; for a literal backslash, write it twice.",
            at,
            state.pos,
        )
    return _character(int(text[at + 2 : state.pos], 16))


def _character(code: int) -> str:
    if code <= 0xFFFF or 0x10000 <= code <= 0x10FFFF:
        return chr(code)
    # Beyond Unicode js-yaml computes in 32 signed bits and keeps 16 of them; the CLI sends the result.
    if code >= 2**31:
        return chr(code & 0xFFFF)
    high, low = divmod(code - 0x10000, 0x400)
    return chr((high + 0xD800) & 0xFFFF) + chr(low + 0xDC00)


def block_text(state: State, indent: int) -> bool:
    """Read the indented text after `|` (lines are kept) or `>` (lines are joined)."""
    text, start = state.text, state.pos
    if text[start] not in "|>":
        return False
    chomp, width = _header(state)
    folding, keep = text[start] == ">", chomp == "+"
    text_indent, detected = (indent + width - 1, True) if width else (indent, False)
    pieces: list[str] = []
    empty, more_indented, body, end = 0, False, state.pos, state.end
    while text[state.pos] != END:
        _next_line(state)
        until = spaces_end(text, state.pos)
        if detected:
            until = min(until, max(state.pos, state.line_start + text_indent))
        state.pos = until
        state.line_indent = until - state.line_start
        if not detected and state.line_indent > text_indent:
            text_indent = state.line_indent
        if text[until] in BREAKS:
            empty += 1
            continue
        if state.line_indent < text_indent:
            if keep:
                pieces.append("\n" * (empty + bool(pieces)))
                end = state.line_start
            elif chomp == "" and pieces:
                pieces.append("\n")
            break
        blank = text[until] in BLANKS
        pieces.append(_breaks_before(bool(pieces), empty, folding, more_indented, blank))
        more_indented = blank
        detected, empty = True, 0
        match = LINE_STOP.search(text, until)
        state.pos = match.start() if match else state.length
        pieces.append(text[until : state.pos])
        end = max(end, state.pos) if text[until] != END else end
    _reject_unprintable(text, body, end)
    _leaf(state, "".join(pieces), start, end)
    return True


def _breaks_before(begun: bool, empty: int, folding: bool, more_indented: bool, blank: bool) -> str:
    """The text for the line breaks before a line of block text."""
    if not folding or blank:
        return "\n" * (empty + begun)
    if more_indented:
        return "\n" * (empty + 1)
    if empty == 0:
        return " " if begun else ""
    return "\n" * empty


def _header(state: State) -> tuple[str, int]:
    """Read the chomping sign and the indentation width after `|` or `>`, up to the end of the line."""
    text = state.text
    match = HEADER.match(text, state.pos)
    signs = match[1] if match else ""
    state.pos += 1 + len(signs)
    state.end = state.pos
    chomp = "".join(sign for sign in signs if sign in "+-")
    width = "".join(sign for sign in signs if sign not in "+-")
    if len(chomp) > 1 or len(width) > 1 or width == "0":
        raise YamlSyntaxError(
            "Only `+` or `-` and one digit, 1 to 9, may follow `|` or `>`",
            "Write `|`, `|-` or `>-`, and begin the text on the next line.",
            state.pos - len(signs),
            state.pos,
        )
    if text[state.pos] in BLANKS:
        while text[state.pos] in BLANKS:
            state.pos += 1
        if text[state.pos] == "#":
            state.comments.append(state.pos)
            found = LINE_STOP.search(text, state.pos)
            state.pos = found.start() if found else state.length
    if text[state.pos] not in BREAKS:
        raise YamlSyntaxError(
            "The text of `|` or `>` begins on the next line",
            "Move the text to the next line and indent it; put quotes around it if `|` or `>` is meant.",
            state.pos,
        )
    return chomp, int(width or 0)


def _next_line(state: State) -> None:
    state.pos += 2 if state.text.startswith("\r\n", state.pos) else 1
    state.line_start = state.pos
