"""Parts of strings are found where they are written, in all escaped forms."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.positions import Span
from nfx_lint.source.document import read

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


def part_of(source: str, suffix: str, start: int, end: int) -> str:
    """The part of `source` reported as the characters `start` to `end` of the value of its key `a`."""
    document = read(source.encode(), suffix)
    span = document.locate({("a",)})[("a",)].value
    lines = source.split("\n")
    found = StringSource(lines, span, document.value["a"]).part(start, end)
    assert found.line == found.end_line
    return lines[found.line - 1][found.column - 1 : found.end_column - 1]


@given(TEXTS, st.booleans(), st.data())
def test_in_json(value: str, plain: bool, data: st.DataObject) -> None:
    source = json.dumps({"a": value}, ensure_ascii=plain)
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start + 1, len(value)))
    if len(source.splitlines()) == 1:
        assert json.loads(f'"{part_of(source, ".json", start, end)}"') == value[start:end]


@given(st.text(st.sampled_from("ab'\"\\ ${}é\U0001f600"), min_size=1, max_size=12), st.data())
def test_in_single_quotes(value: str, data: st.DataObject) -> None:
    source = "a: '" + value.replace("'", "''") + "'\n"
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start + 1, len(value)))
    assert part_of(source, ".yaml", start, end).replace("''", "'") == value[start:end]


@pytest.mark.parametrize(
    ("source", "value", "part"),
    [
        ("a: x ${args.B} y\n", "x ${args.B} y", "args.B"),
        ('a: "\\x41\\u00e9 ${args.B}"\n', "Aé ${args.B}", "args.B"),
        ("a: |\n  first\n  ${args.B}\nb: 1\n", "first\n${args.B}\n", "args.B"),
        ("a: |-\n\n    ${args.B}", "\n${args.B}", "args.B"),
    ],
)
def test_in_yaml(source: str, value: str, part: str) -> None:
    assert read(source.encode(), ".yaml").value["a"] == value
    start = value.index(part)
    assert part_of(source, ".yaml", start, start + len(part)) == part


def test_what_cannot_be_told_is_the_whole() -> None:
    source = "a: >\n  folded\n  ${args.B}\nb: 1\n"
    document = read(source.encode(), ".yaml")
    span = document.locate({("a",)})[("a",)].value
    assert StringSource(source.split("\n"), span, document.value["a"]).part(3, 5) == span
    assert StringSource(["x"], Span(1, 1, 1, 2), "y").part(0, 1) == Span(1, 1, 1, 2)
