"""The exact reading of JSON: every place is right, nothing makes it fail, nothing makes it slow."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.model import Json, Path
from nfx_lint.positions import Span
from nfx_lint.source.json.exact import read_text
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import SyntaxFault
from nfx_lint.source.values import NotFinite

KEYS = st.sampled_from(["a", "b", "a/b", "", "é", "😀", "0", "__proto__", "long key"])
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-99, 99),
    st.floats(-9, 9),
    st.text('ab😀\n\t"\\\u2028é', max_size=4),
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4))
)
LINE_ENDS = st.sampled_from(["", "\n", "\r\n", "\r", "\n\t", " ", "\n\n"])


@st.composite
def _written(draw: st.DrawFn) -> tuple[Json, str]:
    """A value, and a text of it with white space in all places that allow it."""

    def write(value: Json) -> str:
        before, after = draw(LINE_ENDS), draw(LINE_ENDS)
        if isinstance(value, dict):
            members = (
                f"{draw(LINE_ENDS)}{text(key)}{draw(LINE_ENDS)}:{write(item)}" for key, item in value.items()
            )
            return f"{before}{{{','.join(members)}{after}}}{after}"
        if isinstance(value, list):
            return f"{before}[{','.join(map(write, value))}{draw(LINE_ENDS)}]{after}"
        return f"{before}{text(value)}{after}"

    def text(value: Json) -> str:
        return json.dumps(value, ensure_ascii=draw(st.booleans()))

    value = draw(VALUES)
    return value, write(value)


def _paths(value: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    yield path, value
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, item in members:
        yield from _paths(item, (*path, step))


def _slice(text: str, span: Span) -> str:
    """The text of a span, by another way than the one that made it."""
    lines, line = [], ""
    for at, char in enumerate(text):
        line += char
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            lines.append(line)
            line = ""
    lines.append(line)
    start = sum(map(len, lines[: span.line - 1])) + span.column - 1
    end = sum(map(len, lines[: span.end_line - 1])) + span.end_column - 1
    return text[start:end]


@examples(300)
@given(_written())
def test_the_text_at_a_place_is_the_value(written: tuple[Json, str]) -> None:
    value, text = written
    reading = read_text(text)
    assert reading.parsed
    assert reading.value == value
    wanted = dict(_paths(value))
    found = reading.locate(wanted)
    for path, part in wanted.items():
        piece = _slice(text, found[path].value)
        assert json.loads(piece) == part
        assert piece == piece.strip()
        key = found[path].key
        if path and isinstance(path[-1], str):
            assert key is not None
            assert json.loads(_slice(text, key)) == path[-1]
        else:
            assert key is None


@examples(100)
@given(_written(), st.lists(st.lists(st.one_of(KEYS, st.integers(0, 2)), max_size=3).map(tuple), max_size=5))
def test_what_is_not_there_has_the_place_of_what_is_around_it(
    written: tuple[Json, str], asked: list[Path]
) -> None:
    value, text = written
    reading = read_text(text)
    there = reading.locate(path for path, _ in _paths(value))
    for path, place in reading.locate(asked).items():
        nearest = next(path[:length] for length in range(len(path), -1, -1) if path[:length] in there)
        assert place == there[nearest]


def test_of_a_key_that_stands_twice_the_later_place_counts() -> None:
    text = '{"a": {"b": 1, "c": 2}, "a": {"b": 3}, "d": [{"e": 1, "e": [4]}]}'
    located = read_text(text).locate([("a", "b"), ("a", "c"), ("d", 0, "e", 0)])
    pieces = [_slice(text, place.value) for place in located.values()]
    assert pieces == ["3", '{"b": 3}', "4"]


def _told(text: str) -> list[tuple[str, Path, str]]:
    return [(fault.rule, fault.path, _slice(text, fault.span)) for fault in read_text(text).faults]


def test_keys_that_stand_twice_are_told_once_each() -> None:
    text = '{"a": 1,\n"b": {"c": 1, "c": 2},\n"\\u0061": 2,\n"a": 3, "b": {}}'
    reading = read_text(text)
    assert reading.value == {"a": 3, "b": {}}
    assert _told(text) == [
        ("duplicate-key", ("b", "c"), '"c"'),
        ("duplicate-key", ("a",), '"a"'),
        ("duplicate-key", ("b",), '"b"'),
    ]
    assert [fault.message for fault in reading.faults] == [
        "duplicate key `c` (line 2)",
        "duplicate key `a` (3 times, lines 1 to 4)",
        "duplicate key `b` (lines 2 and 4)",
    ]
    assert [_slice(text, fault.related[0].span) for fault in reading.faults] == ['"c"', '"a"', '"b"']
    assert reading.faults[1].related[0].span.line == 1


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("9007199254740993", 9007199254740992),
        ("-9007199254740993", -9007199254740992),
        ("12345678901234567890", 12345678901234567168),
        ("1e400", NotFinite("Infinity")),
        ("-1e400", NotFinite("-Infinity")),
        ("9" * 10_000, NotFinite("Infinity")),
        ("1e-400", 0.0),
        ("-0.00001e-999", -0.0),
    ],
)
def test_numbers_that_change_are_told(number: str, value: Json) -> None:
    text = f'{{"a": [0, {number}]}}'
    assert repr(read_text(text).value) == repr({"a": [0, value]})
    assert _told(text) == [("number-changes", ("a", 1), number)]
    assert number not in read_text(text).faults[0].message


def test_half_characters_are_told() -> None:
    text = r'{"a": ["\ud83d\ude00", "x\ud83d"], "\udc00": "\\ud800"}'
    assert read_text(text).value == json.loads(text)
    assert _told(text) == [
        ("non-json-value", ("a", 1), r'"x\ud83d"'),
        ("non-json-value", ("\udc00",), r'"\udc00"'),
    ]


HOSTILE = {
    "deep lists": "[" * 100_000 + "]" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep, closed wrongly": "[" * 150 + "}" * 150,
    "open brackets": "[" * 1_000_000,
    "an open text": '"' * 1 + "a" * 1_000_000,
    "many quotes": '"' * 1_000_001,
    "many backslashes": '"' + "\\" * 1_000_001,
    "a long key": '{"' + "k" * 1_000_000 + '": 1, "' + "k" * 1_000_000 + '": 2}',
    "a long key without a value": '{"' + "k" * 1_000_000 + '"}',
    "many keys": "{" + ",".join(f'"{number}":0' for number in range(50_000)) + "}",
    "one key many times": "{" + '"a":0,' * 50_000 + '"a":1}',
    "many long numbers": "[" + ",".join(["9" * 5000] * 100) + "]",
    "one long number": "9" * 1_000_000,
    "a long fraction": "0." + "0" * 1_000_000 + "1",
    "a long word": "a" * 1_000_000,
    "many lines": "\n" * 200_000 + "x",
    "many spaces": "[1," + " " * 1_000_000,
    "many spaces and no value": '{"a":' + " " * 1_000_000 + "}",
    "a long comment": "/*" + "*" * 1_000_000,
    "NUL": "\0" * 1000,
    "half characters": '"' + "\ud800" * 1000 + '"',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read_like_others(name: str) -> None:
    _assert_well_said(HOSTILE[name])


@examples(300)
@given(st.one_of(st.text(max_size=30), st.text("{}[],:\"\\/*#'-+.0e \n\x00tn", max_size=30)))
def test_any_text_is_read(text: str) -> None:
    _assert_well_said(text)


def _assert_well_said(text: str) -> None:
    reading = read_text(text)
    assert reading.parsed or [fault.rule for fault in reading.faults] == ["syntax-error"]
    for fault in reading.faults:
        _assert_fault_well_said(fault, text.count("\n") + text.count("\r") + 1)


def _assert_fault_well_said(fault: SyntaxFault, lines: int) -> None:
    assert 0 < len(fault.message) <= 120
    assert fault.hint.endswith(".")
    assert len(fault.hint) <= 120
    for span in (fault.span, *(related.span for related in fault.related)):
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= lines


def test_fifty_thousand_places_in_one_line() -> None:
    text = "[" + ",".join('{"a":[1,2]}' for _ in range(10_000)) + "]"
    paths = [(index, "a", item) for index in range(10_000) for item in (0, 1)]
    located = read_text(text).locate(paths)
    assert located[9_999, "a", 1].value == Span(1, len(text) - 3, 1, len(text) - 2)


@examples(300)
@given(st.text("ab\r\n\u2028\x0b\x85", max_size=30))
def test_lines_end_as_in_editors(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        before = text[:offset]
        if text[offset - 1 : offset + 1] == "\r\n" and offset:
            before = before[:-1] + "x"  # between CR and LF the line goes on
        ends = before.replace("\r\n", "\n").replace("\r", "\n")
        assert lines.position(offset) == (ends.count("\n") + 1, len(before) - before_line(before))


def before_line(text: str) -> int:
    """The length of a text without its last line, less one."""
    return max(text.rfind("\n"), text.rfind("\r"))
