from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runners import GITHUB_COMMANDS, commands_in, newer_command, older_command, raw_controls

from nfx_lint.report.safe import cells, safe, safe_json, width, without_surrogates

ANY_TEXT = st.text(st.characters(), max_size=60)
RUNNER_TEXT = st.lists(
    st.sampled_from(["#", "##", "[", "]", "::", "error", "vso", "teamcity", " ", "\n", "\x1b", "\u200b", "é"])
).map("".join)
TEXT = ANY_TEXT | RUNNER_TEXT


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain `text`, ünïcode 日本 👍", "plain `text`, ünïcode 日本 👍"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\x1b[31mred\x07\x7f\x9b", "\\x1b[31mred\\x07\\x7f\\x9b"),
        ("user\u202e\u2066gpj", "user\\u202e\\u2066gpj"),
        ("a\u200bb\ufeffc\u2028d\u00ade\u00a0f", "a\\u200bb\\ufeffc\\u2028d\\xade\\xa0f"),
        ("\ud800 \U000e0041 \ue000", "\\ud800 \\U000e0041 \\ue000"),
        ("hidden \u3164 \ufe0f \u2800", "hidden \\u3164 \\ufe0f \\u2800"),
        ("##[error]x ###[x] ##vso[x]", "#\\x23[error]x ##\\x23[x] #\\x23vso[x]"),
        ("## heading, not [a] command", "## heading, not [a] command"),
    ],
)
def test_text_is_shown(text: str, shown: str) -> None:
    assert safe(text) == shown


@given(TEXT, st.none() | st.integers(1, 40))
def test_safe_text_is_one_visible_line_and_stays_as_it_is(text: str, limit: int | None) -> None:
    shown = safe(text, limit)
    assert not raw_controls(shown)
    assert "\n" not in shown
    assert limit is None or len(shown) <= limit
    assert safe(shown, limit) == shown


@given(TEXT)
def test_no_runner_obeys_safe_text_inside_a_line(text: str) -> None:
    assert not commands_in(f"nfx-lint: {safe(text)}")


@given(TEXT)
def test_each_character_has_its_cell(text: str) -> None:
    shown = cells(text)
    assert len(shown) == len(text)
    assert "".join(shown) == safe(text)


def test_a_cut_text_ends_with_an_ellipsis() -> None:
    assert safe("x" * 50, 10) == "x" * 9 + "…"
    assert safe("x" * 10, 10) == "x" * 10
    assert safe("\n" * 10, 10) == "\\n" * 4 + "…"


@pytest.mark.parametrize(
    ("char", "columns"), [("a", 1), ("日", 2), ("👍", 2), ("\u0301", 0), ("é", 1), ("ａ", 2)]
)
def test_width(char: str, columns: int) -> None:
    assert width(char) == columns


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT.filter(lambda text: not any(map(is_surrogate, text))),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
)


def is_surrogate(char: str) -> bool:
    return unicodedata.category(char) == "Cs"


@given(JSON, st.booleans())
def test_safe_json_is_the_same_json(value: object, ascii_only: bool) -> None:
    encoded = safe_json(json.dumps(value, ensure_ascii=ascii_only, indent=1))
    assert json.loads(encoded) == json.loads(json.dumps(value))
    assert not raw_controls(encoded)
    assert not commands_in(encoded)


@given(TEXT)
def test_without_surrogates_can_be_encoded(text: str) -> None:
    assert without_surrogates(text).encode() is not None
    if not any(map(is_surrogate, text)):
        assert without_surrogates(text) == text


def test_the_oracle_knows_a_command_when_it_sees_one() -> None:
    assert older_command("some text ##[error file=a]b", GITHUB_COMMANDS) == "error"
    assert newer_command(" \t::stop-commands::token", GITHUB_COMMANDS) == "stop-commands"
    assert newer_command("x ::error::b") is None
    assert older_command("##[section]x", GITHUB_COMMANDS) is None
    assert commands_in("a\n::x::y\nb") and commands_in("##vso[task.x]") and not commands_in("a ::x::y")
