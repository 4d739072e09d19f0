"""YAML syntax errors, in plain words for people who only use YAML.

Each function looks at the text around the reader's position; none reads on.
"""

from __future__ import annotations

import re

from nfx_lint.source.lines import lines_of
from nfx_lint.source.yaml.state import BLANKS, BREAKS, GAPS, State, YamlSyntaxError

LINE_END = re.compile(r"[ \t]*[\r\n\0]")
TIGHT_COLON = re.compile(r"[\w.-]{1,100}:(?=[^\s:/])")
KEY = re.compile(r"[^\s:,]{1,100}[ \t]*:(?=[ \t\r\n])")
CLOSING = {"[": "]", "{": "}"}
QUOTE_IT = "Put quotes around the value."
ALIGN = "Indent it like the keys or items that it belongs with."


def line_number(text: str, offset: int) -> int:
    """The line of an offset, from 1."""
    return len(lines_of(text[:offset]))


def nul(offset: int) -> YamlSyntaxError:
    hint = "Delete it; if it is meant, write it as `\\0` in double quotes."
    return YamlSyntaxError("NUL character", hint, offset)


def second_document(state: State) -> YamlSyntaxError:
    end = state.pos + (3 if state.text.startswith("---", state.pos) else 1)
    hint = "Keep one document in the file: the CLI refuses more."
    return YamlSyntaxError("The file has a second document", hint, state.pos, end)


def directive(start: int, end: int) -> YamlSyntaxError:
    message = "Malformed `%` directive"
    return YamlSyntaxError(message, "Delete the line, or put quotes around the value.", start, end)


def directives_without_start(state: State) -> YamlSyntaxError:
    message = "After a line that begins with `%`, a line `---` is expected"
    return YamlSyntaxError(message, "Delete the line with `%`, or add `---` below it.", state.pos)


def alias_with_properties(state: State) -> YamlSyntaxError:
    message = "An alias cannot have a tag or an anchor of its own"
    return YamlSyntaxError(
        message, "Delete the tag or anchor before the alias.", state.node.start, state.node.end
    )


def colon_without_space(state: State) -> YamlSyntaxError:
    return YamlSyntaxError("Missing space after this `:`", "Write `: ` after the key.", state.pos)


def missing_key(state: State) -> YamlSyntaxError:
    """At a `: ` that no key comes before."""
    if _is_first(state, state.pos):
        return YamlSyntaxError("Missing key before this `:`", "Write the key before the colon.", state.pos)
    hint = "Put quotes around the value, or write the inner key on a line of its own."
    return YamlSyntaxError("Second `: ` on this line", hint, state.pos)


def not_a_key(state: State, start: int) -> YamlSyntaxError:
    """Something where a key should be that no `: ` follows on its line."""
    if not _is_first(state, start):
        return _after_a_value(state, start)
    tight = TIGHT_COLON.match(state.text, start)
    if tight:
        return YamlSyntaxError("Missing space after this `:`", "Write `: ` after the key.", tight.end() - 1)
    hint = "Write `key: value`, or indent the line further if it goes on with the value above."
    return YamlSyntaxError("This line is not `key: value`", hint, start, _line_end(state, start))


def misplaced(state: State) -> YamlSyntaxError:
    """Something after a value, an item or the document that cannot continue it."""
    text, pos = state.text, state.pos
    char, line = text[pos], _line_start(state, pos)
    if not text[line:pos].strip(BLANKS):
        if "\t" in text[line:pos]:
            tab = text.index("\t", line)
            return YamlSyntaxError(
                "A tab indents this line", "Indent with spaces: YAML takes no tabs.", tab, pos
            )
        if char not in "@`%]},":
            message, hint = "The indentation matches no line above", ALIGN
            if pos == line:
                message = "This line does not continue the lines above"
                hint = (
                    "Begin it with `- ` like the items above, or give the list a key."
                    if _is_list(state)
                    else hint
                )
            return YamlSyntaxError(message, hint, pos, _line_end(state, pos))
    return _after_a_value(state, pos)


def _after_a_value(state: State, pos: int) -> YamlSyntaxError:
    """Text that cannot follow or begin a value."""
    text, end = state.text, _line_end(state, pos)
    if text[pos] in "@%`":
        return _reserved(state, pos)
    if text[pos] in "]},":
        message = f"This `{text[pos]}` belongs to no bracket or brace"
        return YamlSyntaxError(message, "Delete it, or put quotes around the value that it belongs to.", pos)
    if text[pos] == "-" and text[pos + 1] in GAPS:
        message = "A list cannot begin on the line of its key"
        return YamlSyntaxError(message, "Write each `- ` on a line of its own below the key.", pos)
    if text[pos] == ":":
        if state.node.start < _line_start(state, pos) <= state.node.end <= pos:
            return _continued(state, pos)
        return YamlSyntaxError(
            "This `:` follows no key", "Put quotes around the text that it belongs to.", pos
        )
    return _behind(state, pos, end)


def _reserved(state: State, pos: int) -> YamlSyntaxError:
    """A character that YAML reserves, where a value or a key begins."""
    text = state.text
    if text[pos] == "%" and text[pos - 1 : pos] == "{":
        return placeholder(text, pos - 1)
    name = "a backtick" if text[pos] == "`" else f"`{text[pos]}`"
    if KEY.match(text, pos):
        return YamlSyntaxError(f"A key cannot begin with {name}", "Put quotes around the key.", pos)
    return YamlSyntaxError(f"A value cannot begin with {name}", QUOTE_IT, pos)


def _continued(state: State, pos: int) -> YamlSyntaxError:
    """At the `:` of a key that continues the text above."""
    start = state.node.start
    if tight := TIGHT_COLON.match(state.text, start):
        return YamlSyntaxError("Missing space after this `:`", "Write `: ` after the key.", tight.end() - 1)
    before = state.text[_line_start(state, start) : start]
    message = "This line continues the value above, so it cannot be a key"
    if before.strip(BLANKS + "-"):
        return YamlSyntaxError(message, "Align it with the other keys, or put quotes around the value.", pos)
    hint = "Write `: ` after the key in the line above, or put quotes around the value."
    return YamlSyntaxError(message, hint, pos)


def _behind(state: State, pos: int, end: int) -> YamlSyntaxError:
    """More text after a complete value."""
    before = [pair for pair in state.closings if pair[1] <= pos]
    start, closed = max(before, key=lambda pair: pair[1], default=(0, 0))
    quote = state.text[start]
    if closed == 0 or state.text[closed:pos].strip(BLANKS):
        return YamlSyntaxError("Unexpected text after the value", QUOTE_IT, pos, end)
    if state.text.startswith("{{", start):
        return placeholder(state.text, start)
    if quote in "[{":
        message = f"More text follows the `{CLOSING[quote]}` that closes the value"
        return YamlSyntaxError(
            message, "Put quotes around the whole value, or delete what follows.", pos, end
        )
    if start < _line_start(state, pos):
        line = line_number(state.text, pos)
        message = f"This quote closes only on line {line}, and more text follows there"
        return YamlSyntaxError(message, "Add the missing quote where the value ends.", start)
    inner = "inside it write '' for each '" if quote == "'" else 'inside it write \\" for each "'
    hint = f"Put one pair of quotes around the whole value; {inner}."
    return YamlSyntaxError("More text follows the closing quote", hint, pos, end)


def between_entries(state: State, start: int) -> YamlSyntaxError:
    """Something in brackets that is neither a comma nor the end."""
    text, pos = state.text, state.pos
    char, opening = text[pos], text[start]
    close, line = CLOSING[opening], line_number(text, start)
    if "{{" in text[max(start - 1, 0) : start + 2]:
        return placeholder(text, text.index("{{", max(start - 1, 0)))
    if char == "{" and text[pos - 1] == "$":
        message = "`${…}` needs quotes inside brackets or braces"
        return YamlSyntaxError(message, QUOTE_IT, pos - 1, pos + 1)
    if char in "]}":
        message = f"`{char}` found while the `{opening}` on line {line} is open"
        return YamlSyntaxError(message, f"Close the `{opening}` with `{close}` first.", pos)
    if char == ":":
        message = "Missing comma before the key of this `:`"
        return YamlSyntaxError(message, "Add the comma, and write key and colon on one line.", pos)
    if char in "@%`":
        return _after_a_value(state, pos)
    hint = f"Add a comma before it, or close the `{opening}` of line {line} with `{close}`."
    if _is_first(state, pos) and KEY.match(text, pos):
        hint = f"Close the `{opening}` of line {line} with `{close}`, or add a comma before it."
    return YamlSyntaxError("Missing comma before this entry", hint, pos)


def placeholder(text: str, start: int) -> YamlSyntaxError:
    """`{{ ... }}` or `{% ... %}` of another tool's template."""
    message = f"`{text[start : start + 2]}` begins a placeholder of another tool, which YAML does not know"
    hint = "Fill in the template before you check the file, or put quotes around the value."
    return YamlSyntaxError(message, hint, start, start + 2)


def unclosed(state: State, start: int) -> YamlSyntaxError:
    if state.text.startswith("{{", start):
        return placeholder(state.text, start)
    opening = state.text[start]
    hint = f"Add the closing `{CLOSING[opening]}`, or put quotes around the value if it is text."
    return YamlSyntaxError(f"This `{opening}` is never closed", hint, start)


def _line_end(state: State, pos: int) -> int:
    """The end of the text of a line, without trailing spaces and tabs."""
    match = LINE_END.search(state.text, pos)
    return max(match.start(), pos + 1) if match else pos + 1


def _line_start(state: State, pos: int) -> int:
    return max(state.text.rfind(char, 0, pos) for char in BREAKS) + 1


def _is_list(state: State) -> bool:
    """Whether the document is a list."""
    return state.node.items is not None and state.text.startswith("- ", state.node.start)


def _is_first(state: State, pos: int) -> bool:
    return not state.text[_line_start(state, pos) : pos].strip(BLANKS)
