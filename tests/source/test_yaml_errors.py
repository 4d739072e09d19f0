"""YAML faults are reported in plain words at their place, and nothing makes reading fail."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mistakes import YAML_MISTAKES
from profiles import examples, sampled

from nfx_lint.limits import MOST_COPIES
from nfx_lint.model import Json, Related
from nfx_lint.positions import Span
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.reading import SyntaxFault
from nfx_lint.source.values import NotFinite
from nfx_lint.source.yaml import fast
from nfx_lint.source.yaml.exact import read_text


def fault_of(text: str) -> SyntaxFault:
    reading = read_text(text)
    (fault,) = reading.faults
    assert fault.rule == "syntax-error" and fault.path == () and not reading.parsed
    assert len(fault.message) <= 120 and fault.hint.endswith(".")
    with pytest.raises(NeedsExactReader):
        fast.parse(text)
    return fault


@pytest.mark.parametrize(("text", "line", "column", "message"), YAML_MISTAKES)
def test_what_is_wrong_and_where(text: str, line: int, column: int, message: str) -> None:
    for variant, moved in (
        (text, 0),
        ("\ufeff" + text, 0),
        (text.replace("\n", "\r\n"), 0),
        ("# c\n" + text, 1),
    ):
        if moved and (text[0] == "%" or "line " in message):
            continue
        fault = fault_of(variant)
        assert (fault.span.line, fault.span.column, fault.message) == (line + moved, column, message)
        assert (fault.span.end_line, fault.span.end_column) > (fault.span.line, fault.span.column)


def test_no_message_repeats_what_may_be_a_password_without_quotes() -> None:
    for text in (f"a: *{'x' * 500}\n", f"a: !{'x' * 500} y\n", f"a: !<{'%41' * 500}> y\n"):
        assert "xx" not in fault_of(text).message and "A" * 9 not in fault_of(text).message


def test_a_key_that_stands_twice() -> None:
    reading = read_text("a:\n  name: 1\n  b: 2\n  'name': [3]\n")
    (fault,) = reading.faults
    assert (fault.rule, fault.path, fault.span) == ("duplicate-key", ("a", "name"), Span(4, 3, 4, 9))
    assert fault.message == "duplicate key `name` (lines 2 and 4)"
    assert fault.related == (Related("first defined here", Span(2, 3, 2, 7)),)
    assert reading.parsed and reading.value == {"a": {"name": [3], "b": 2}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{a: 1, a: 2}\n", "duplicate key `a` (line 1)"),
        ("a: 1\na: 2\nb: 1\na: 3\n", "duplicate key `a` (3 times, lines 1 to 4)"),
        ("1: a\n'1': b\n", "duplicate key `1` (lines 1 and 2)"),
        ("0x10: a\n16: b\n", "duplicate key `16` (lines 1 and 2)"),
        ("~: a\nnull: b\n", "duplicate key `null` (lines 1 and 2)"),
    ],
)
def test_keys_that_are_one_to_javascript_stand_twice(text: str, message: str) -> None:
    assert [fault.message for fault in read_text(text).faults] == [message]


def test_a_merged_key_may_be_written_again_once() -> None:
    assert read_text("a: &a {x: 1}\nb: {<<: *a, x: 2}\n").faults == ()
    assert [fault.path for fault in read_text("b: {<<: {x: 1}, x: 2, x: 3}\n").faults] == [("b", "x")]


@pytest.mark.parametrize(
    "digits", ["9007199254740993", "-12345678901234567890", "0x20000000000001", "1e-999"]
)
def test_a_number_that_changes_when_it_is_sent(digits: str) -> None:
    reading = read_text(f"a: [{digits}]\n")
    (fault,) = reading.faults
    assert (fault.rule, fault.path, fault.span.column) == ("number-changes", ("a", 0), 5)
    assert reading.parsed and isfinite(reading.value["a"][0])


@pytest.mark.parametrize(
    "digits", ["9007199254740992", "9007199254740994", "0x20000000000000", "1e300", "0e5", "-0.0"]
)
def test_a_number_that_does_not_change(digits: str) -> None:
    assert [fault.rule for fault in read_text(f"a: {digits}\n").faults] == []


def test_a_number_that_is_too_large() -> None:
    for digits in ("1e999", "9" * 400, "0x" + "f" * 400, "1" + ":59" * 400):
        reading = read_text(f"a: {digits}\n")
        assert reading.value == {"a": NotFinite("Infinity")}
        assert "number-changes" in [fault.rule for fault in reading.faults]


def test_half_a_character() -> None:
    reading = read_text('a: "\\ud83d"\nb: "\\ud83d\\ude00"\n')
    assert reading.value == {"a": "\ud83d", "b": "😀"}
    assert [(fault.rule, fault.path) for fault in reading.faults] == [("non-json-value", ("a",))]


@examples(400)
@given(st.text(st.characters() | st.sampled_from("-:[]{}?,&*!|>'\"%@#\n \t\r\0\ud800"), max_size=40))
def test_no_text_makes_reading_fail(text: str) -> None:
    reading = read_text(text)
    assert reading.parsed or len(reading.faults) == 1
    for fault in reading.faults:
        assert len(fault.message) <= 120 and fault.hint.endswith(".")


def ladder(levels: int, width: int) -> str:
    """Aliases of aliases: `width ** levels` values in `levels` lines."""
    lines = [f"a0: &a0 [{', '.join('x' * width)}]\n"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]\n")
    return "".join(lines)


MERGES = "&x\na: 1\n" + "".join(f"b{at}: {{<<: *x}}\n" for at in range(60))
BIG = "- &a {" + ", ".join(f"k{at}: 1" for at in range(3000)) + "}\n"


@pytest.mark.parametrize(
    "text", [ladder(9, 9), MERGES, BIG + "- {<<: *a}\n" * 3000, BIG + "- <<: [" + "*a, " * 3000 + "]\n"]
)
def test_a_bomb_of_aliases_is_refused(text: str) -> None:
    assert fault_of(text).message == f"The aliases expand to more than {MOST_COPIES:,} values"


def test_aliases_share_what_they_stand_for() -> None:
    value = read_text("a: &a [1]\nb: [*a, *a]\n").value
    assert value["b"][0] is value["b"][1] is value["a"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000 + "x",
        "? " * 100_000,
        "".join(" " * at + "a:\n" for at in range(300)),
        "- &a0 []\n" + "".join(f"- &a{at} [*a{at - 1}]\n" for at in range(1, 300)),
        "- &a0 {a: 1}\n" + "".join(f"- &a{at} {{<<: {{b: *a{at - 1}}}}}\n" for at in range(1, 300)),
    ],
)
def test_what_is_nested_too_deep_is_refused(text: str) -> None:
    assert fault_of(text).message == "Nested more than 200 levels deep"


def depth_of(value: Json) -> int:
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if members is None else 1 + max(map(depth_of, members), default=0)


@examples(300)
@given(st.lists(st.sampled_from(["&x", "&y", "*x", "*y", *"[]{},-\n1", "a:", "<<:"]), max_size=30))
def test_no_value_holds_itself(pieces: list[str]) -> None:
    reading = read_text(" ".join(pieces))
    assert not reading.parsed or depth_of(reading.value) <= 200


@pytest.mark.parametrize(
    "text",
    sampled(
        [
            "- 1\n" * 50_000,
            "".join(f"k{at}: 1\n" for at in range(50_000)),
            "k" * 1_000_000 + ": 1\n",
            "a: " + "x " * 500_000 + "\n",
            "a: " + ":" * 1_000_000 + "\n",
            "a: x\n" + "  y\n" * 50_000,
            "a: 1\n" + "\n" * 200_000,
            "a: 1" + " " * 1_000_000 + "# c\n",
            'a: "' + "\\n" * 200_000 + '"\n',
            "a: '" + "''" * 500_000 + "'\n",
            "[" + "1, " * 50_000 + "]\n",
            "".join(f"- &a{at} 1\n" for at in range(20_000)),
            "- &a 1\n" + "- *a\n" * 50_000,
            "a: |\n" + "  x\n" * 100_000,
            "a: >\n" + "  x\n\n" * 50_000,
            "a: " + "9" * 1_000_000 + "\n",
            "a: 0x" + "_" * 1_000_000 + "\n",
            "a: 1" + ":59" * 200_000 + "\n",
            "a: 1\n" * 20_000,
            "%X\n" * 100_000 + "---\n",
            "a: !" + "x" * 1_000_000 + " y\n",
            "".join(f"a{at}: &x\n  [*x]\n" for at in range(20_000)),
            "a: !!binary " + "A" * 1_000_000 + "\n",
            "a:\n" + "\t" * 1_000_000 + "b: 1\n",
            'a: "' + (" " * 500 + "\n") * 2_000 + '"\n',
            "a: b\n" + (" " * 500 + "\n") * 2_000,
            "- &a [" + "x, " * 1000 + "]\n" + "- {? *a : 1}\n" * 20_000,
        ],
        4,
    ),
    ids=lambda text: repr(text[:12]),
)
def test_a_large_document_is_read_in_linear_time(text: str) -> None:
    # Nothing is timed: what takes the square of its size takes hours here.
    reading = read_text(text)
    assert reading.parsed or len(reading.faults) == 1
    assert len(reading.locate([(), ("a",), (0,)])) in (0, 3)
