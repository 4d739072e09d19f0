"""Syntax errors in JSON: one finding, in plain words, at the place where a person would fix it."""

from __future__ import annotations

import pytest

from nfx_lint.source.json.exact import read_text
from nfx_lint.source.json.fast import parse
from nfx_lint.source.lines import Lines
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.reading import SyntaxFault

# The text, with ⟦ and ⟧ around what is to be underlined, and words of the message and the hint.
MISTAKES = [
    ('{"a": 1⟦,⟧}', "Trailing comma before the closing `}`", "Remove the comma"),
    ('[{"a": 1}⟦,⟧\n]', "Trailing comma before the closing `]`", "Remove the comma"),
    ('{"a": 1⟦⟧\n "b": 2}', "Missing comma or `}`", "Write a comma after the value"),
    ('{"a": "x"⟦⟧ "b": 2}', "Missing comma or `}`", "Write a comma"),
    ('{"a": {}⟦⟧ "b": 2}', "Missing comma or `}`", "Write a comma"),
    ("[1⟦⟧ 2]", "Missing comma or `]`", "Write a comma"),
    ("[1, ⟦,⟧ 2]", "Two commas", "Remove one"),
    ('{"a": 1,⟦,⟧ "b": 2}', "Two commas", "Remove one"),
    ("[⟦,⟧ 1]", "A value belongs here", "remove the `,`"),
    ("{⟦,⟧}", "A key belongs here", "Write a key"),
    ("{⟦[⟧1]}", "A key belongs here", "Write a key"),
    ('{"a"⟦⟧ 1}', "Missing colon after this key", "Write `:`"),
    ('{"a"⟦⟧\n"b": 1}', "Missing colon after this key", "Write `:`"),
    ('{"a" ⟦=⟧ 1}', "Missing colon after this key", "Write `:`"),
    ('{"a" ⟦=>⟧ 1}', "Missing colon after this key", "Write `:`"),
    ('{⟦"a"⟧}', "This key has no value", "Write a colon and a value"),
    ('{⟦"a"⟧, "b"}', "This key has no value", "Write a colon and a value"),
    ('{"a"⟦:⟧ }', "no value after it", "Write a value"),
    ('{"a"⟦:⟧ , "b": 1}', "no value after it", "Write a value"),
    ('{"a": "b"⟦:⟧ 1}', "Colon in place of a comma", "Write a comma"),
    ('["a"⟦:⟧ 1]', "Key in a list", "in `{` and `}`"),
    ("[1⟦;⟧ 2]", "Semicolon in place of a comma", "Write a comma"),
    ("{⟦name⟧: 1}", "This key has no double quotes", "double quotes"),
    ("{⟦1⟧: 1}", "This key has no double quotes", "double quotes"),
    ("{⟦'⟧a': 1}", "single quotes", "double quotes"),
    ("{\"a\": ⟦'⟧b'}", "single quotes", "double quotes"),
    ('{"a": ⟦“⟧b”}', "typographic quotes", "double quotes"),
    ("[⟦`⟧b`]", "a backtick", "double quotes"),
    ('{"a": ⟦nf-compute-10⟧}', "This string has no quotes", "double quotes"),
    ('{"a": ⟦10m⟧}', "This string has no quotes", "double quotes"),
    ('{"a": ⟦1.2.3⟧}', "This string has no quotes", "double quotes"),
    ('{"a": ⟦${args.port}⟧}', "template expression", "double quotes"),
    ("[⟦True⟧]", "JSON writes this as `true`", "Write `true`"),
    ("[⟦FALSE⟧]", "JSON writes this as `false`", "Write `false`"),
    ("[⟦None⟧]", "JSON writes this as `null`", "Write `null`"),
    ("[⟦undefined⟧]", "JSON has no `undefined`", "Write `null`"),
    ("[⟦NaN⟧]", "neither NaN nor Infinity", "Write a number"),
    ("[⟦-Infinity⟧]", "neither NaN nor Infinity", "Write a number"),
    ("[⟦...⟧]", "Dots", "Replace the dots with a value"),
    ("[⟦+1⟧]", "begins with a plus", "Leave the plus out"),
    ("[⟦.5⟧]", "begins with a point", "Write a 0"),
    ("[⟦1.⟧]", "ends with a point", "Write a digit"),
    ("[⟦007⟧]", "begins with 0", "Remove the 0"),
    ("[⟦-012⟧]", "begins with 0", "Remove the 0"),
    ("[⟦0x1F⟧]", "decimal numbers only", "decimal"),
    ("[⟦1e⟧]", "before its exponent", "exponent"),
    ("[⟦1_000⟧]", "underscores", "Remove the underscores"),
    ("[⟦-⟧]", "no number after it", "Write a number"),
    ('{"a": 1, ⟦// why⟧\n"b": 2}', "JSON has no comments", "Remove the comment"),
    ('{"a": ⟦/* one\ntwo */⟧ 1}', "JSON has no comments", "Remove the comment"),
    ("⟦# jobs⟧\n{}", "JSON has no comments", "Remove the comment"),
    ("{} ⟦// end⟧", "JSON has no comments", "Remove the comment"),
    ("[⟦/* open]⟧", "JSON has no comments", "Remove the comment"),
    ('{"a": ⟦"b⟧\n}', "not closed", "Close it"),
    ('{"a": ⟦"b⟧\r\n}', "not closed", "Close it"),
    ('["a", ⟦"b⟧', "not closed", "Close it"),
    ('["a", ⟦"b\\⟧', "not closed", "Close it"),
    ('["a⟦\t⟧b"]', "Tab in a string", "`\\t`"),
    ('["a⟦\0⟧b"]', "NUL character in a string", "`\\u0000`"),
    ('["a⟦\x1b⟧b"]', "Control character U+001B", "`\\u001b`"),
    ('["C:⟦\\T⟧emp"]', "Unknown escape", "`\\\\`"),
    ('["⟦\\u⟧12"]', "four hexadecimal digits", "four hexadecimal digits"),
    ('["say ⟦"⟧hello" to"]', "Unescaped double quote in a string", '`\\"`'),
    ('{"a⟦"⟧b": 1}', "Unescaped double quote in a string", '`\\"`'),
    ("⟦⟧", "The file is empty", "Write a JSON document"),
    ("⟦⟧ \n\n", "The file is empty", "Write a JSON document"),
    ("⟦\ufeff⟧{}", "byte order mark", "without a byte order mark"),
    ("{⟦\xa0⟧}", "Invisible character U+00A0", "Remove it"),
    ("[1⟦\ufeff⟧]", "Invisible character U+FEFF", "Remove it"),
    ("[⟦\0⟧]", "NUL character", "Remove it"),
    ('{"a": [1⟦⟧\n', "The file ends before a `[` is closed", "Add the `]`"),
    ('{"a": 1⟦⟧', "The file ends before a `{` is closed", "Add the `}`"),
    ('{"a":⟦⟧', "The file ends before a `{` is closed", "Add the `}`"),
    ('{"a": [1⟦}⟧', "`}` found where `]` must close the `[`", "`]`"),
    ('{"a": 1⟦]⟧', "`]` found where `}` must close the `{`", "`}`"),
    ("{}⟦}⟧", "Unmatched `}`", "Remove the `}`"),
    ("{} ⟦{⟧}", "after the end of the document", "Keep one document"),
    ("{}⟦,⟧", "Comma after the end", "Remove the comma"),
    ('"a"⟦:⟧ 1', "outside an object", "`{` and `}`"),
    ("⟦n⟧ame: shop", "This is YAML", ".yaml"),
    ("⟦-⟧--\nname: shop", "This is YAML", ".yaml"),
]


def _fault(text: str) -> SyntaxFault:
    reading = read_text(text)
    assert not reading.parsed
    assert len(reading.faults) == 1
    with pytest.raises(NeedsExactReader):
        parse(text)
    return reading.faults[0]


@pytest.mark.parametrize(("marked", "message", "hint"), MISTAKES)
def test_a_mistake_is_named_where_a_person_fixes_it(marked: str, message: str, hint: str) -> None:
    before, rest = marked.split("⟦")
    inside, after = rest.split("⟧")
    text = before + inside + after
    fault = _fault(text)
    assert message in fault.message
    assert hint in fault.hint
    assert fault.span == Lines(text).span(len(before), len(before) + len(inside))


def test_what_is_not_closed_is_pointed_at_from_where_the_file_ends() -> None:
    (related,) = _fault('{"a": 1,\n "b": [1, 2').related
    assert (related.message, related.span.line, related.span.column) == ("opened here", 2, 7)


@pytest.mark.parametrize(
    "secret", ["hunter2", "0hunter2", "'hunter2'", 'hunter2"', '"hunter2\n"', '"\\hunter2"', '"x"hunter2']
)
@pytest.mark.parametrize("around", ["{}", "[{}]", '{{"a": {}}}', '{{"a" {}}}', '{{"a": 1 {}}}'])
def test_a_value_is_never_in_the_words(around: str, secret: str) -> None:
    fault = _fault(around.format(secret))
    assert "hunter2" not in fault.message + fault.hint
