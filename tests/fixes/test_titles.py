"""The titles of fixes."""

from __future__ import annotations

import pytest

from nfx_lint.fixes.titles import title_of
from nfx_lint.model import Change


@pytest.mark.parametrize(
    ("change", "title"),
    [
        (Change("rename", ("a", 0, "b"), ("a", 0, "c")), "Rename `b` to `c`"),
        (Change("move", ("a", 0, "b"), ("a", 0, "c", "b")), "Move `b` to `c.b`"),
        (Change("move", ("a", 0, "b", "d", "e"), ("a", 0, "c", "e")), "Move `e` to `c.e`"),
        (Change("move", ("a", "b", "e"), ("a", "e")), "Move `e` out of `b`"),
        (Change("move", ("steps", 1, "e"), ("e",)), "Move `e` out of `steps`"),
        (Change("replace", ("a",), value=["x"]), "Put `a` into a list"),
        (Change("add", ("a", "b"), value=True), "Add `b: true`"),
    ],
)
def test_what_a_change_does(change: Change, title: str) -> None:
    assert title_of(change, shareable=True) == title
