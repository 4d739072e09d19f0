"""Pointers, paths and the values that they lead to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.pointers import MISSING, covers, pointer_of, step_in, steps_of, value_at

BODY = {"a/b": [{"~": 1}, None], "": {"0": 2}}


@pytest.mark.parametrize(
    ("pointer", "steps"),
    [("", ()), ("/", ("",)), ("/a~1b/0/~0", ("a/b", "0", "~")), ("/~01", ("~1",)), ("//0", ("", "0"))],
)
def test_the_steps_of_a_pointer(pointer: str, steps: tuple[str, ...]) -> None:
    assert steps_of(pointer) == steps
    assert pointer_of(steps) == pointer


@given(st.lists(st.text("ab/~01 é")))
def test_every_path_has_its_pointer(steps: list[str]) -> None:
    assert list(steps_of(pointer_of(tuple(steps)))) == steps


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((), BODY),
        (("a/b", 0, "~"), 1),
        (("a/b", 1), None),
        (("a/b", 2), MISSING),
        (("a/b", -1), MISSING),
        (("a/b", "0"), MISSING),
        (("", "0"), 2),
        (("", 0), MISSING),
        (("a/b", 1, "x", 0), MISSING),
    ],
)
def test_the_value_at_a_path(path: tuple[str | int, ...], value: object) -> None:
    assert value_at(BODY, path) is value


def test_a_number_is_a_position_only_in_a_list() -> None:
    assert (step_in([], "1"), step_in({}, "1"), step_in([], "x"), step_in([], "²")) == (1, "1", "x", "²")


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ((), (), True),
        (("*", "a"), (3, "a"), True),
        (("*",), ("a", "b"), False),
        (("a", "*"), ("a",), False),
        (("a",), ("*",), False),
    ],
)
def test_a_star_is_any_step(pattern: tuple[str, ...], path: tuple[str | int, ...], expected: bool) -> None:
    assert covers(pattern, path) is expected
