"""One meaning for a pattern: the tables of the accept path, `regex` in diagnosis, the documented text."""

from __future__ import annotations

import json
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled

from nfx_lint.compiler.build import RULES
from nfx_lint.compiler.pattern_code import table_source
from nfx_lint.patterns.automaton import automaton, same_language
from nfx_lint.patterns.dfa_table import matches
from nfx_lint.patterns.ecmascript import finds, python_form
from nfx_lint.patterns.parse import UnsupportedPattern

TABLE = json.loads((RULES / "patterns.json").read_text("utf-8"))
PATTERNS = sorted(TABLE["expects"])  # of all contracts, as a test of the compiler holds
MACHINES = {pattern: automaton(pattern) for pattern in PATTERNS}
TABLES = {pattern: eval(table_source(pattern)) for pattern in PATTERNS}

# Mostly characters that some pattern treats in its own way, and neighbours of their ranges.
CHARACTERS = st.one_of(
    st.sampled_from(
        "aZ09-_./:@ \n\t\r\\'\"[]{}()?*$~^%&;`!,=+|<>#\x00\x0b\x85\xa0"
        "\u1680\u2028\u3000\ufeff\u0660éK\u212a\U0001f600"
    ),
    st.sampled_from(["https://", "www.", "http", "/v1", "localhost", "0123456789abcdef01234567", "..", "--"]),
    st.characters(),
)


def linear_form(pattern: str) -> str | None:
    """The form in which diagnosis runs a pattern; None where it runs by automaton."""
    form: str | None = TABLE["linear_forms"].get(pattern, pattern)
    return form


TEXTS = st.lists(CHARACTERS, max_size=24).map("".join)


@pytest.mark.parametrize("pattern", PATTERNS)
@examples(300)
@given(text=TEXTS)
def test_table_automaton_and_regex_agree(pattern: str, text: str) -> None:
    expected = MACHINES[pattern].matches(text)
    assert matches(TABLES[pattern], text) is expected
    assert finds(pattern, text) is expected
    assert finds(linear_form(pattern) or pattern, text) is expected


@pytest.mark.parametrize("pattern", PATTERNS)
@examples(60)
@given(data=st.data())
def test_they_agree_on_texts_near_the_language(pattern: str, data: st.DataObject) -> None:
    # The text is padded here: Hypothesis would try each padding with `re`, which for some patterns takes hours.
    form = python_form(linear_form(pattern) or pattern).replace("(?<", "(?P<")
    text = data.draw(st.from_regex(form, fullmatch=True)) + data.draw(st.just("") | CHARACTERS)
    if text and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(text) - 1))
        text = text[:at] + data.draw(CHARACTERS) + text[at + data.draw(st.integers(0, 1)) :]
    expected = MACHINES[pattern].matches(text)
    assert matches(TABLES[pattern], text) is expected
    assert finds(linear_form(pattern) or pattern, text) is expected


@pytest.mark.parametrize(("documented", "linear"), TABLE["linear_forms"].items())
def test_linear_forms_are_the_same_language(documented: str, linear: str) -> None:
    assert linear is None or same_language(documented, linear)


UNITS = ["a", "a.", "www.", "aa.", "/a", "a/", "a-", "a:", "a@", "0", " ", "/", "-", "https://aa.aa/"]


@pytest.mark.parametrize(("unit", "pattern"), sampled(product(UNITS, PATTERNS), 41))
def test_hostile_texts_are_matched_without_backtracking(unit: str, pattern: str) -> None:
    # The documented forms need seconds to hours here; a time limit of `finds` would raise.
    for text in (unit * (200_000 // len(unit)), "/" + unit * (200_000 // len(unit)) + "!"):
        expected = matches(TABLES[pattern], text)
        linear = linear_form(pattern)
        found = MACHINES[pattern].matches(text) if linear is None else finds(linear, text)
        assert found is expected


def test_ecmascript_meaning() -> None:
    assert not finds("^a$", "a\n")
    assert not finds(r"^\d$", "\u0661")
    assert finds(r"^\s$", "\ufeff") and not finds(r"^\s$", "\x85") and not finds(r"^\s$", "\x1c")
    assert finds("^[0-9-._]+$", "-._1")
    assert not finds("^.$", "\u2028")


@pytest.mark.parametrize("pattern", ["(?=a)b", r"(a)\1", r"\bword", "a^b"])
def test_what_is_no_plain_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(UnsupportedPattern):
        automaton(pattern)


def test_different_languages_are_told_apart() -> None:
    assert same_language("^(a|b)*$", "^[ab]*$")
    assert not same_language("^a+$", "^a*$")
    assert not same_language("b$", "^.*b$")  # `.` is no line end
