"""Every value and key of a YAML document is found where it is written."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.model import Json, Path
from nfx_lint.positions import Span
from nfx_lint.source.lines import Lines
from nfx_lint.source.yaml.exact import read_text

TEXTS = st.text("abz é😀:#-[]{}'\"\\&*!|>%@,?\n\t", max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | TEXTS | st.floats(-9, 9).filter(math.isfinite),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(TEXTS, below, max_size=4),
    max_leaves=12,
)


PIECES = [
    *"[]{},:?|>'#1\n",
    "a",
    "b: ",
    "- ",
    "&x ",
    "*x",
    "<<: ",
    "!!str ",
    "!!pairs ",
    "yes",
    "\n\t",
    "\n  ",
]


def paths_in(value: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    yield path, value
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, item in members:
        yield from paths_in(item, (*path, step))


def offset(text: str, line: int, column: int) -> int:
    """The inverse of `Lines.position`."""
    lines = Lines(text)
    return next(at for at in range(len(text) + 1) if lines.position(at) == (line, column))


def written(text: str, start: Span, end: Span) -> str:
    """The piece of a text from the start of one span to the end of another, with its indentation there."""
    piece = text[offset(text, start.line, start.column) : offset(text, end.end_line, end.end_column)]
    return " " * (start.column - 1) + piece


@examples(300)
@given(
    VALUES,
    st.sampled_from([False, True, None]),
    st.sampled_from([20, 1000]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "# c\n", "\ufeff"]),
)
def test_what_stands_at_a_place_is_the_value(
    value: Json, flow: bool | None, width: int, line_break: str, before: str
) -> None:
    dumped = pyyaml.safe_dump({"k": value}, default_flow_style=flow, width=width, line_break=line_break)
    commented = dumped.replace(line_break, f"{line_break}# c{line_break}")
    # Inside a text there are no comments.
    dumped = commented if read_text(commented).value == {"k": value} else dumped
    reading = read_text(before + dumped)
    text = (before + dumped).removeprefix("\ufeff")
    members = dict(paths_in({"k": value}))
    assert reading.value == {"k": value}
    for path, place in reading.locate(members).items():
        assert place.used_at is None
        assert (place.key is None) == (not path or isinstance(path[-1], int))
        # After a question mark, key and value are indented more than the colon between them.
        if place.key and text[offset(text, place.key.end_line, place.key.end_column)] == ":":
            assert read_text(written(text, place.key, place.key) + ": 1").value == {path[-1]: 1}
            assert read_text(written(text, place.key, place.value)).value == {path[-1]: members[path]}
        assert read_text(written(text, place.value, place.value)).value == members[path]


@pytest.mark.parametrize(
    ("text", "path", "key", "value"),
    [
        ("a: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 1, 5)),
        ("a: 1 \t# c\n\n# d\n", (), None, (1, 1, 1, 5)),
        ("a:\n  b: 1\n\n  # c\n\nd: 2\n", ("a",), (1, 1, 1, 2), (2, 3, 2, 7)),
        ("a:\n- b\n-  c d # e\n\nf: 2\n", ("a",), (1, 1, 1, 2), (2, 1, 3, 7)),
        ("a:\n- b\n-  c d # e\n", ("a", 1), None, (3, 4, 3, 7)),
        ("a:\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 3, 1, 3)),
        ("a:  # c\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 3, 1, 3)),
        ("a: [b, , {c: }]\n", ("a", 1), None, (1, 7, 1, 7)),
        ("a: [b, , {c: }]\n", ("a", 2, "c"), (1, 11, 1, 12), (1, 13, 1, 13)),
        ("a: [b: c, d]\n", ("a", 0), None, (1, 5, 1, 9)),
        ("a: |  # c\n  x\n   y\n\n\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 3, 5)),
        ("a: |+\n  x\n\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 4, 1)),
        ("a: x\n  y\n\n  z  \n\nb: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 4, 4)),
        ("a: 'x\n  y'  \n", ("a",), (1, 1, 1, 2), (1, 4, 2, 5)),
        ("a: !!str 5\n", ("a",), (1, 1, 1, 2), (1, 4, 1, 11)),
        ("a: &x\n  b: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 2, 7)),
        ("? a b\n: c\n", ("a b",), (1, 3, 1, 6), (2, 3, 2, 4)),
        ("? [a, b]\n: c\n", ("a,b",), (1, 3, 1, 9), (2, 3, 2, 4)),
        ("😀😀: {é: 😀}\n", ("😀😀", "é"), (1, 6, 1, 7), (1, 9, 1, 10)),
        ("\ufeffa: 1\n", ("a",), (1, 1, 1, 2), (1, 4, 1, 5)),
        ("a:\t1\r\nb:\t2\rc: 3\n", ("c",), (3, 1, 3, 2), (3, 4, 3, 5)),
        ("a: \u2028b\nc: \x85\n", ("c",), (2, 1, 2, 2), (2, 4, 2, 5)),
        ("a: 1\na: 2\n", ("a",), (2, 1, 2, 2), (2, 4, 2, 5)),
    ],
)
def test_the_places_of(
    text: str, path: Path, key: tuple[int, int, int, int] | None, value: tuple[int, int, int, int]
) -> None:
    place = read_text(text).locate([path])[path]
    assert place.value == Span(*value)
    assert place.key == (Span(*key) if key else None)


def test_an_alias_leads_to_where_its_value_is_written() -> None:
    text = "a: &x\n  b: {c: 1}\nd: *x\ne: [*x]\n"
    places = read_text(text).locate([("d",), ("d", "b", "c"), ("e", 0)])
    assert places["d",].value == Span(1, 4, 2, 12)
    assert places["d",].key == Span(3, 1, 3, 2)
    assert places["d",].used_at == places["d", "b", "c"].used_at == Span(3, 4, 3, 6)
    assert places["d", "b", "c"].value == Span(2, 10, 2, 11)
    assert places["d", "b", "c"].key == Span(2, 7, 2, 8)
    assert places["e", 0].used_at == Span(4, 5, 4, 7)
    assert places["e", 0].key is None


def test_a_merged_key_leads_to_where_it_is_written() -> None:
    text = "a: &x {k: [1], l: 2}\nb:\n  <<: [*x, {m: 3}]\n  l: 4\nc:\n  <<: *x\n"
    places = read_text(text).locate([("b", "k", 0), ("b", "m"), ("b", "l"), ("c", "l")])
    assert places["b", "k", 0].value == Span(1, 12, 1, 13)
    assert places["b", "k", 0].used_at == places["b", "m"].used_at == Span(3, 3, 3, 5)
    assert (places["b", "m"].key, places["b", "m"].value) == (Span(3, 13, 3, 14), Span(3, 16, 3, 17))
    assert (places["b", "l"].value, places["b", "l"].used_at) == (Span(4, 6, 4, 7), None)
    assert (places["c", "l"].key, places["c", "l"].used_at) == (Span(1, 16, 1, 17), Span(6, 3, 6, 5))


def test_what_is_not_written_has_the_place_of_what_should_hold_it() -> None:
    places = read_text("a:\n  b: [1]\n").locate([("a", "x"), ("a", "b", 3, "y"), ("a", "b", 0, "z"), ("q",)])
    assert places["a", "x"] == read_text("a:\n  b: [1]\n").locate([("a",)])["a",]
    assert places["a", "b", 3, "y"].value == Span(2, 6, 2, 9)
    assert places["a", "b", 0, "z"].value == Span(2, 7, 2, 8)
    assert places["q",].value == Span(1, 1, 2, 9)


@examples(500)
@given(st.lists(st.sampled_from(PIECES)))
def test_no_text_has_places_that_cannot_be_asked_for(pieces: list[str]) -> None:
    reading = read_text("".join(pieces))
    if not reading.parsed:
        return
    members = dict(paths_in(reading.value))
    places = reading.locate([*members, ("nowhere",), (9,)])
    for place in places.values():
        assert place.value.line >= 1 and place.value.column >= 1
        assert (place.value.line, place.value.column) <= (place.value.end_line, place.value.end_column)
    assert set(reading.ambiguous) <= set(members)
