"""One meaning for a pattern: compiled tables, automata and `regex` agree, and the first two are linear."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import cache
from itertools import product
from types import FrameType
from typing import Any

import pytest
from ecmascript import LINEAR_FORMS, linear_form, python_form, reference_finds
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled

from nfx_lint._compiled.patterns import TABLES
from nfx_lint.compiler.build import RULES, load_contracts, load_rules
from nfx_lint.compiler.pattern_code import patterns_in, table_source
from nfx_lint.limits import LONGEST_TEXT_TO_POINT_INTO, MOST_STEPS_OF_A_PATTERN
from nfx_lint.patterns import matching
from nfx_lint.patterns.automaton import automaton, same_language
from nfx_lint.patterns.matching import breaking_point, fault_of, finds, steps_of
from nfx_lint.patterns.parse import UnsupportedPattern
from nfx_lint.rules.rows import patterns_of

DOCUMENTED = sorted(json.loads((RULES / "patterns.json").read_text("utf-8"))["expects"])
PATTERNS = sorted(TABLES)
CRON = next(pattern for pattern in PATTERNS if "@(annually" in pattern)

# Mostly characters that some pattern treats in its own way, and neighbours of their ranges.
CHARACTERS = st.one_of(
    st.sampled_from(
        "aZ09-_./:@ \n\t\r\\'\"[]{}()?*$~^%&;`!,=+|<>#\x00\x0b\x85\xa0"
        "\u1680\u2028\u3000\ufeff\u0660éK\u212a\U0001f600"
    ),
    st.sampled_from(["https://", "www.", "http", "/v1", "localhost", "0123456789abcdef01234567", "..", "--"]),
    st.characters(),
)
TEXTS = st.lists(CHARACTERS, max_size=24).map("".join)


def by_automaton(pattern: str, text: str) -> bool:
    return matching._machine(pattern).finds(text)


@cache
def texts_of(pattern: str) -> st.SearchStrategy[str]:
    """The texts of a pattern's language; built once, since that takes longer than to draw a thousand of them."""
    # Hypothesis takes seconds for a class of all characters.
    form = "(?s:.)".join(map(python_form, linear_form(pattern).split(r"[\s\S]")))
    return st.from_regex(form.replace("(?<", "(?P<"), fullmatch=True)


def test_every_pattern_of_contracts_and_rules_has_a_table() -> None:
    used = {pattern for contract in load_contracts().values() for pattern in patterns_in(contract)}
    assert used == set(DOCUMENTED)
    used |= {pattern for rule in load_rules() for pattern in patterns_of(rule.get("rows", ()))}
    assert used == set(PATTERNS)
    assert any(pattern not in DOCUMENTED for pattern in PATTERNS)


@pytest.mark.parametrize("pattern", PATTERNS)
@examples(150)
@given(text=TEXTS)
def test_table_automaton_and_regex_agree(pattern: str, text: str) -> None:
    expected = reference_finds(pattern, text)
    assert finds(pattern, text) is expected
    assert by_automaton(pattern, text) is expected


@pytest.mark.parametrize("pattern", PATTERNS)
@examples(60)
@given(data=st.data())
def test_they_agree_on_texts_near_the_language(pattern: str, data: st.DataObject) -> None:
    # The text is padded here: Hypothesis would try each padding with `re`, which for some patterns takes hours.
    text = data.draw(texts_of(pattern)) + data.draw(st.just("") | CHARACTERS)
    if text and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(text) - 1))
        text = text[:at] + data.draw(CHARACTERS) + text[at + data.draw(st.integers(0, 1)) :]
    expected = reference_finds(pattern, text)
    assert finds(pattern, text) is expected
    assert by_automaton(pattern, text) is expected


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_kind_s_check_has_the_same_table(pattern: str) -> None:
    classes, moves, ends, _ = eval(table_source(pattern))
    assert (classes, moves, ends) == TABLES[pattern][:3]


@pytest.mark.parametrize(("documented", "linear"), LINEAR_FORMS.items())
def test_linear_forms_are_the_same_language(documented: str, linear: str) -> None:
    assert documented in PATTERNS
    assert same_language(documented, linear)


# ---- cost

UNITS = ["a", "a.", "www.", "aa.", "/a", "a/", "a-", "a:", "a@", "0", " ", "/", "-", "https://aa.aa/", "1,"]
LONG = 10_000
# Lines of code that a character costs, and a text: the loop, and what is around it.
LINES_FOR_A_CHARACTER, LINES_FOR_A_TEXT = 4, 100


def lines_run(function: Callable[[], Any]) -> int:
    """How many lines of Python a call runs, those of what it calls included."""
    lines = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize(("unit", "pattern"), sampled(product(UNITS, PATTERNS), 293))
def test_the_cost_is_linear(unit: str, pattern: str) -> None:
    """A backtracking engine takes seconds to hours for some of these."""
    by_automaton(pattern, ""), finds(pattern, "")  # built once
    for text in (unit * (LONG // len(unit)), "/" + unit * (LONG // len(unit)) + "!"):
        most = LINES_FOR_A_CHARACTER * len(text) + LINES_FOR_A_TEXT
        assert lines_run(lambda text=text: finds(pattern, text)) <= most  # type: ignore[misc]
        assert lines_run(lambda text=text: by_automaton(pattern, text)) <= most  # type: ignore[misc]


@pytest.mark.parametrize("text", ["1" * LONG, "1," * (LONG // 2), "0 " * (LONG // 2), "@dail" * (LONG // 5)])
def test_the_cost_of_the_cron_pattern_is_linear(text: str) -> None:
    most = LINES_FOR_A_CHARACTER * len(text) + LINES_FOR_A_TEXT
    assert lines_run(lambda: finds(CRON, text)) <= most


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_shipped_pattern_is_within_the_limit_of_user_patterns(pattern: str) -> None:
    assert fault_of(pattern) == ""
    assert 0 < steps_of(pattern) <= MOST_STEPS_OF_A_PATTERN // 4


@pytest.mark.parametrize(
    "pattern",
    sampled(["a{1000}b{1000}", "(a|b)*a(a|b){15}$", "(a{1000}){1000}", "(((((a{99}){99}){99}){99}){99})"], 4),
)
def test_a_costly_pattern_is_refused(pattern: str) -> None:
    assert fault_of(pattern) == "may not be linear: too many ways to go on"
    assert steps_of(pattern) > MOST_STEPS_OF_A_PATTERN


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("a" * 501, "is longer than 500 characters"),
        ("(" * 60 + ")" * 60, "may not be linear: more than 50 groups in each other"),
        ("a{1001}", "may not be linear: more than 1000 repetitions"),
        ("(?=a)b", "may not be linear: lookaround"),
        ("[z-a]", "is not a pattern: a range from a higher to a lower character"),
        ("(a", "is not a pattern: unclosed group"),
        ("a{2", "is not a pattern: an unclosed group or set, or a quantifier without a number"),
    ],
)
def test_why_a_pattern_is_refused(pattern: str, why: str) -> None:
    assert fault_of(pattern) == why
    assert steps_of(pattern) == 0


def test_groups_may_be_nested_as_deep_as_the_limit() -> None:
    assert fault_of("^" + "(" * 50 + "a?" + ")*" * 50 + "$") == ""


# ---- meaning


def test_ecmascript_meaning() -> None:
    assert not finds("^a$", "a\n")
    assert not finds(r"^\d$", "\u0661")
    assert finds(r"^\s$", "\ufeff") and not finds(r"^\s$", "\x85") and not finds(r"^\s$", "\x1c")
    assert finds("^[0-9-._]+$", "-._1")
    assert not finds("^.$", "\u2028")
    assert finds("^a{0,2}b{1,3}$", "aabbb") and not finds("^a{0,2}b{1,3}$", "aaab")


def test_the_character_that_breaks_a_pattern() -> None:
    assert breaking_point("^a+$", "") == "Write a value: it is empty."
    assert breaking_point("^a+$", "aab") == "Replace or remove character 3, `b`."
    assert breaking_point("^a+b$", "aa") == "Add what is missing at its end."
    assert breaking_point("^a+$", "a" * LONGEST_TEXT_TO_POINT_INTO + "b") == ""


@pytest.mark.parametrize("pattern", ["(?=a)b", r"(a)\1", r"\bword", "a^b"])
def test_what_is_no_plain_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(UnsupportedPattern):
        automaton(pattern)


def test_different_languages_are_told_apart() -> None:
    assert same_language("^(a|b)*$", "^[ab]*$")
    assert not same_language("^a+$", "^a*$")
    assert not same_language("b$", "^.*b$")  # `.` is no line end
