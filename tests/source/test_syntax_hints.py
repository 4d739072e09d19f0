"""What the hint of a syntax error says to do makes that error go away: each hint is followed by a machine."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from mistakes import JSON_MISTAKES, YAML_MISTAKES

from nfx_lint.source.json import exact as json_reader
from nfx_lint.source.lines import line_starts, lines_of
from nfx_lint.source.reading import Reading, SyntaxFault
from nfx_lint.source.yaml import exact as yaml_reader

Edit = Callable[[str, int, int], str]


def put(new: str) -> Edit:
    return lambda text, start, end: f"{text[:start]}{new}{text[end:]}"


def before(new: str) -> Edit:
    return lambda text, start, end: f"{text[:start]}{new}{text[start:]}"


def after(new: str) -> Edit:
    return lambda text, start, end: f"{text[:end]}{new}{text[end:]}"


def at_the_end(new: str) -> Edit:
    return lambda text, start, end: f"{text.rstrip()}{new}\n"


def changed(change: Callable[[str], str]) -> Edit:
    return lambda text, start, end: text[:start] + change(text[start:end]) + text[end:]


def around(pattern: str, change: Callable[[str], str]) -> Edit:
    """An edit of the match of a pattern that has the fault's place in it."""

    def edit(text: str, start: int, end: int) -> str:
        found = next(one for one in re.finditer(pattern, text) if one.start() <= start <= one.end())
        return text[: found.start()] + change(found[0]) + text[found.end() :]

    return edit


def without_lines(pattern: str) -> Edit:
    return lambda text, start, end: "".join(
        line for line in text.splitlines(keepends=True) if not re.match(pattern, line)
    )


def without_comma(new: str) -> Edit:
    """The comma before the place goes, and `new` is written there."""
    return lambda text, start, end: text[:start].rstrip().removesuffix(",") + new + text[end:]


def aligned(text: str, start: int, end: int) -> str:
    """The line of the place begins where the line above begins."""
    lines = text.splitlines(keepends=True)
    number = len(lines_of(text[:start])) - 1
    above = re.match(r"[ -]*", lines[number - 1])
    lines[number] = " " * len(above[0] if above else "") + lines[number].lstrip()
    return "".join(lines)


def aligned_left(text: str, start: int, end: int) -> str:
    lines = text.splitlines(keepends=True)
    number = len(lines_of(text[:start])) - 1
    indent = re.match(r" *(- )?", lines[number - 1])
    lines[number] = " " * len(indent[0] if indent else "") + lines[number].lstrip()
    return "".join(lines)


def colon_above(text: str, start: int, end: int) -> str:
    lines = text.splitlines(keepends=True)
    number = len(lines_of(text[:start])) - 2
    lines[number] = re.sub(r"^( *(?:- )?[\w.]+)", r"\1:", lines[number])
    return "".join(lines)


def quoted(text: str) -> str:
    return '"' + text.strip().replace("\\", "\\\\").replace('"', '\\"') + '"'


# A value that is not quoted, up to the end of its line, or in brackets up to a comma.
LINE = r"(?<=: )[^\r\n]+|(?<=- )[^\r\n]+"
JSON_EDITS: dict[str, Edit] = {
    r"Remove the comma\.": put(""),
    r"Remove one of them\.": put(""),
    r"Remove the `.`\.": put(""),
    r"Remove the comment\.": put(""),
    r"Remove it(, or .*)?\.": put(""),
    r"Write a comma after the value\.": after(","),
    r"Write a comma( there)?\.": put(","),
    r"Write a value, or remove the `,`\.": put(""),
    r"Write a key in double quotes before it\.": before('"a"'),
    r"Write a key in double quotes and a colon before the value\.": before('"a": '),
    r"Write `:` after the key\.": after(":"),
    r"Write `:` here\.": put(":"),
    r"Write a colon and a value\.": after(": 1"),
    r"Write a colon, a value and a comma\.": after(": 1,"),
    r"Write a value\.": after(" 1"),
    r"Put `\{` and `\}` around the whole document\.": lambda text, start, end: f"{{{text}}}",
    r"Put `\{` and `\}` around the second key and its value\.": around(
        r'"\w+": \d', lambda pair: f"{{{pair}}}"
    ),
    r"Put keys and their values in `\{` and `\}`\.": around(r'"\w+": \d', lambda pair: f"{{{pair}}}"),
    r"Put (the key|it) in double quotes\.": changed(quoted),
    r"Use double quotes: `\"`\.": around("['“`][^'”`]*['”`]", lambda text: f'"{text[1:-1]}"'),
    r"Write `(true|false|null)`.*": changed(
        lambda text: text.lower() if text.lower() in "true false" else "null"
    ),
    r"Write a number, or .*": put("1"),
    r"Replace the dots with a value\.": put("1"),
    r"Leave the plus out\.": changed(lambda text: text[1:]),
    r"Write a 0 before the point\.": before("0"),
    r"Write a digit after the point, or remove the point\.": after("0"),
    r"Remove the 0, or put the number in double quotes\.": changed(lambda text: str(int(text))),
    r"Write the number in decimal\.": changed(lambda text: str(int(text, 0))),
    r"Write the digits of the exponent\.": after("1"),
    r"Remove the underscores\.": changed(lambda text: text.replace("_", "")),
    r"Close it with a double quote; .*": after('"'),
    r"Write `\\\\` for the backslash, and close the string with a double quote\.": after('\\"'),
    r"Write it as `\\[tu].*": changed(lambda text: f"\\u{ord(text):04x}"),
    r"Write `\\\\` for a backslash\.": changed(lambda text: f"\\{text}"),
    r"Write `\\u` and four hexadecimal digits, or .*": changed(lambda text: f"\\{text}"),
    r"Write `\\\"` for it\.": before("\\"),
    r"Write a JSON document into it, or remove it\.": put("{}"),
    r"Save the file as UTF-8 without a byte order mark\.": put(""),
    r"Keep one document in a file\.": lambda text, start, end: text[:start],
    r"Make the document flatter\.": put("1"),
}
YAML_EDITS: dict[str, Edit] = {
    r"Indent with spaces: .*": aligned,
    r"Add the closing ([\"'])\.": around(r"""["'][^\r\n]*""", lambda text: text + text[0]),
    r"Add the closing `>`\.": around(r"!<\w*", lambda text: f"{text}>"),
    r"Add the missing quote where the value ends\.": around(r'"[^\r\n]*', lambda text: f'{text}"'),
    r"Put one pair of quotes around the whole value; .*": around(LINE, quoted),
    r"Put quotes around the whole value, or .*": around(LINE, quoted),
    r"Put quotes around the key\.": around(r"[^\s:]+", quoted),
    r"Put quotes around the value\.": around(r"(?<=[ {\[])[^\s,\]}]+}?(?=[\s,\]}])", quoted),
    r"Put quotes around the value, or write the inner key .*": around(LINE, quoted),
    r"Put quotes around the value if the `[*&!]` belongs to it.*": around(LINE, quoted),
    r"Define the anchor first, or put quotes around the value if .*": around(r"(?<![\w-])\*[\wé.*]+", quoted),
    r"Align it with the other keys, or .*": aligned_left,
    r"Write `: ` after the key in the line above, or .*": colon_above,
    r"Write `: ` after the key\.": put(": "),
    r"Write `key: value`, or .*": after(": 1"),
    r"Write the key before the colon\.": before("b"),
    r"Indent it like the keys or items that it belongs with\.": aligned_left,
    r"Begin it with `- ` like the items above, or .*": before("- "),
    r"Write each `- ` on a line of its own below the key\.": before("\n  "),
    r"Delete it, or put quotes around the value that it belongs to\.": put(""),
    r"Keep one of them\.|Remove one of them\.": around(r"[&!]+\w+ ", lambda text: ""),
    r"Delete the tag or anchor before the alias\.": around(r"&y \*x", lambda text: "*x"),
    r"Delete the tag, or write a value that it fits\.": put(""),
    r"Add the closing `[}\]]`, or .*": at_the_end("}"),
    r"Close the `\[` of line \d+ with `\]`, or .*": lambda text, start, end: (
        f"{text[:start].rstrip()}]\n{text[start:]}"
    ),
    r"Close the `\[` with `\]` first\.": put("]"),
    r"Add the comma, and write key and colon on one line\.": around(r"\n *\w+:", lambda text: "," + text),
    r"Move the text to the next line and indent it; .*": before("\n  "),
    r"Write `\|`, `\|-` or `>-`, and begin the text on the next line\.": changed(lambda text: "\n  text"),
    r"Write the backslash twice, or use single quotes\.": changed(lambda text: f"\\{text}"),
    r"Write all the digits; for a literal backslash, write it twice\.": changed(lambda text: f"\\{text}"),
    r"Delete it; if it is meant, .*": put(""),
    r"Keep one document in the file: .*": lambda text, start, end: text[:start],
    r"Delete the line, or put quotes around the value\.": put(""),
    r"Delete the line with `%`, or .*": without_lines("%"),
    r"Write an alias to a mapping\.": lambda text, start, end: text.replace("1", "{a: 1}"),
    r"Write the key as text, in quotes\.": changed(quoted),
    r"Replace the alias with the value itself\.": put("1"),
    r"Make the document flatter\.": put("1"),
}
BOTH: dict[str, Edit] = {
    r"Add `[}\]]+` before it\.": before("]"),
    r"Keep one side, and delete the lines .*": without_lines(r"<<<<<<<|=======|>>>>>>>|b: 2"),
    r"Delete the lines that begin with three backticks\.": without_lines("[ \t]*```"),
    r"Fill in the template before you check the file\.": without_lines(r"[ \t]*\{[{%]"),
    r"Fill in the template before you check the file, or put (double )?quotes around the value\.": around(
        r"\{[{%].*?[%}]\}[^\s,}]*", quoted
    ),
}


def followed(text: str, fault: SyntaxFault, edits: dict[str, Edit]) -> str:
    """The text in which somebody has done what the hint of a fault says."""
    starts, span, hint = line_starts(text), fault.span, fault.hint
    start, end = starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
    if named := re.fullmatch(r"(.*?)(?:[Aa]dd|[Ww]rite) `([}\]]+)` (?:at the end|here)\.", hint):
        if hint.endswith("at the end."):
            value = " 1" if "value" in named[1] else ""
            return text.rstrip().removesuffix("," if "comma" in named[1] else "") + value + named[2]
        return (without_comma if "comma" in named[1] else put)(named[2])(text, start, end)
    edit = next(one for pattern, one in {**edits, **BOTH}.items() if re.fullmatch(pattern, hint))
    return edit(text, start, end)


# A text may have more than one mistake: when a hint was followed, the next one is found.
MOST = 4


@pytest.mark.parametrize("marked", [marked for marked, _, _ in JSON_MISTAKES])
def test_hints_about_json_that_are_followed_lead_to_a_document(marked: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    if ".yaml" in json_reader.read_text(text).faults[0].hint:
        assert yaml_reader.read_text(text).parsed
    else:
        assert_readable(text, json_reader.read_text, JSON_EDITS)


@pytest.mark.parametrize("text", [text for text, *_ in YAML_MISTAKES])
def test_hints_about_yaml_that_are_followed_lead_to_a_document(text: str) -> None:
    assert_readable(text, yaml_reader.read_text, YAML_EDITS)


def assert_readable(text: str, read: Callable[[str], Reading], edits: dict[str, Edit]) -> None:
    """No error is found a second time, and after a few hints there is none."""
    steps = []
    for _ in range(MOST):
        reading = read(text)
        if reading.parsed:
            return
        (fault,) = reading.faults
        step = (fault.message, fault.span)
        assert step not in steps, (text, step)
        steps.append(step)
        text = followed(text, fault, edits)
    raise AssertionError((text, steps))
