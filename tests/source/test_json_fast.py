"""The fast reading of JSON: strict, exact, silent about nothing, and cheap to load."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.limits import DEEPEST_VALUE
from nfx_lint.model import Json
from nfx_lint.source.json.exact import read_text
from nfx_lint.source.json.fast import parse
from nfx_lint.source.needs_exact import NeedsExactReader

SPACE = st.text(" \t\r\n", max_size=2)
# Texts as they are written between quotes, some of them the same key in other letters.
WRITTEN = st.lists(
    st.sampled_from(
        ["a", "b", r"\u0061", r"\n", r"\"", r"\\", r"\/", "é", "\u2028", "😀", r"\ud83d\ude00", r"\ud800"]
    ),
    max_size=3,
).map(lambda pieces: f'"{"".join(pieces)}"')
NUMBERS = st.sampled_from(
    [
        "0",
        "-0",
        "1",
        "-1",
        "8080",
        "1.0",
        "1.5",
        "1e5",
        "1E-5",
        "0e1",
        "4.9e-324",
        "9007199254740992",
        "-0.0",
        "9007199254740993",
        "1152921504606846976",
        "1e400",
        "-1e400",
        "1e-400",
        "9" * 400,
        "1.7976931348623157e308",
    ]
)
SCALARS = st.one_of(WRITTEN, NUMBERS, st.sampled_from(["true", "false", "null"]))


def _spaced(pieces: list[str]) -> st.SearchStrategy[str]:
    return st.tuples(*(st.tuples(st.just(piece), SPACE).map("".join) for piece in pieces)).map("".join)


def _lists(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(values, max_size=4).flatmap(lambda items: _spaced(["[", ",".join(items), "]"]))


def _objects(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    member = st.tuples(WRITTEN, values).flatmap(lambda pair: _spaced([pair[0], ":", pair[1]]))
    return st.lists(member, max_size=4).flatmap(lambda members: _spaced(["{", ",".join(members), "}"]))


VALUES = st.recursive(SCALARS, lambda inner: st.one_of(_lists(inner), _objects(inner)), max_leaves=12)
DOCUMENTS = st.tuples(SPACE, VALUES, SPACE).map("".join)
STRAY = st.sampled_from([*'{}[],:"\\ 01eE+-.tn/#\t\n\x00\ufeff\xa0', "//", "'", "NaN", "01", "\u0661"])


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    text = draw(DOCUMENTS)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.sampled_from([0, 0, 1, 3]))
        text = text[:at] + draw(st.one_of(st.just(""), STRAY)) + text[at + cut :]
    return text


def _strict(text: str) -> Json:
    """The standard library's reading, without what it takes beyond JSON."""

    def refuse(name: str) -> Json:
        raise ValueError(name)

    if text.strip(" \t\r\n") != text.strip():
        raise ValueError("white space that JSON does not have")
    return json.loads(text, parse_constant=refuse, parse_int=lambda digits: float(digits))


def _numbers_as_doubles(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _numbers_as_doubles(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbers_as_doubles(item) for item in value]
    return float(value) if type(value) is int else value


@examples(200)
@given(st.one_of(DOCUMENTS, _mutated(), st.text(max_size=20)))
def test_the_fast_and_the_exact_reading_agree(text: str) -> None:
    reading = read_text(text)
    try:
        value = parse(text)
    except NeedsExactReader:
        # A pair of escaped surrogates is looked at closely, and then there is nothing to say.
        assert reading.faults or "\\ud" in text
        return
    assert reading.parsed
    assert not reading.faults
    assert repr(reading.value) == repr(value)


@examples(200)
@given(st.one_of(DOCUMENTS, _mutated()))
def test_what_is_accepted_is_json(text: str) -> None:
    try:
        value = _strict(text)
    except ValueError:
        with pytest.raises(NeedsExactReader):
            parse(text)
        return
    try:
        assert _numbers_as_doubles(parse(text)) == value
    except NeedsExactReader:
        assert read_text(text).parsed


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":2}',
        "9007199254740993",
        "1e400",
        "-1e400",
        "1e-400",
        "9" * 10_000,
        "",
        " ",
        "\ufeff1",
        "NaN",
        "-Infinity",
        "[1,]",
        "01",
        "1 1",
        "\xa01",
        '"\\ud800"',
        '"\ud800"',
        '"\t"',
        "[" * 100_000,
        '"' + "a" * 1000,
    ],
)
def test_a_second_look_is_asked_for(text: str) -> None:
    with pytest.raises(NeedsExactReader):
        parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.0", 1.0),
        ("-0", 0),
        ("9007199254740992", 2**53),
        ("1152921504606846976", 2**60),
        ('{"__proto__":{"a":1}}', {"__proto__": {"a": 1}}),
        ('"\\u0000\x7f\u2028"', "\0\x7f\u2028"),
        ("\r\n\t [ ]\n", []),
    ],
)
def test_values_are_those_of_javascript(text: str, value: Json) -> None:
    assert repr(parse(text)) == repr(value)


@pytest.mark.parametrize("around", ["[{}]", '{{"a":{}}}', '[{{"a":{}}}]'])
def test_depth_is_limited_in_both_readings(around: str) -> None:
    levels = around.count("[") + around.count("{{")
    text = "1"
    for _ in range(DEEPEST_VALUE // levels - 1):
        text = around.format(text)
    assert parse(text) == read_text(text).value
    for _ in range(2):
        text = around.format(text)
    with pytest.raises(NeedsExactReader):
        parse(text)
    assert not read_text(text).parsed


def test_a_large_document_may_be_wide() -> None:
    text = json.dumps([{"port": 8080, "checks": [[], {}]}] * 20_000)
    assert parse(text) == json.loads(text)


def test_errors_are_noticed_where_nothing_else_is_loaded() -> None:
    """The scanner takes its errors from `json`; a run in which that is not loaded has to notice them too."""
    bad = [
        "",
        "{",
        "[1,]",
        '{"a" 1}',
        '{"a":1,}',
        "[1 2]",
        '"',
        '"\t"',
        '"\\x"',
        '"\\u1"',
        "NaN",
        "tru",
        "-",
        '[{"a":[}]',
    ]
    program = f"""
import sys
from nfx_lint.source.json.fast import parse
from nfx_lint.source.needs_exact import NeedsExactReader
assert "json" not in sys.modules
for text in {bad!r}:
    try:
        parse(text)
    except NeedsExactReader:
        continue
    sys.exit(text)
# From Python 3.12 on the scanner imports it for its first error.
sys.exit(sys.version_info < (3, 12) and "json" in sys.modules)
"""
    subprocess.run([sys.executable, "-S", "-c", program], check=True)


def test_loading_it_loads_nothing_else() -> None:
    """Each import is paid by every run of a hook, however clean the file."""
    program = (
        "import sys; before = set(sys.modules); import nfx_lint.source.json.fast;"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run([sys.executable, "-S", "-c", program], check=True, capture_output=True, text=True)
    ours = {
        "nfx_lint",
        "nfx_lint.source",
        "nfx_lint.source.json",
        "nfx_lint.source.json.fast",
        "nfx_lint.limits",
        "nfx_lint.source.needs_exact",
    }
    assert set(loaded.stdout.split()) - ours <= {"__future__", "_json", "gc"}
