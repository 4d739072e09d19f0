"""Quick tests of values: they show that a value is certainly fine, so only the others need a closer look.

They are made once for each place of a contract, and run on many values.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from math import inf

from nfx_lint.model import Json

Test = Callable[[Json], bool]


def anything(value: Json) -> bool:
    """The test that every value passes."""
    return True


def nothing(value: Json) -> bool:
    """The test that no value passes, so that each gets a closer look."""
    return False


def is_boolean(value: Json) -> bool:
    return value is True or value is False


def text(
    least: float | None, most: float | None, allowed: Collection[str] | None, matches: Test = anything
) -> Test:
    """The test of a text by its length, its allowed values and its pattern."""
    lowest, highest = _bounds(least, most)
    if allowed is None and matches is anything and (lowest, highest) == (-inf, inf):
        return lambda value: type(value) is str
    return lambda value: (
        type(value) is str
        and lowest <= len(value) <= highest
        and (allowed is None or value in allowed)
        and matches(value)
    )


def whole_number(least: float | None, most: float | None) -> Test:
    """The test of a whole number by its bounds."""
    lowest, highest = _bounds(least, most)
    return lambda value: type(value) is int and lowest <= value <= highest


def object_of(fields: Mapping[str, Test], others: Test, required: Collection[str]) -> Test:
    """The test of an object by the tests of its fields and of all other fields, and by its required names."""

    def fits(value: Json) -> bool:
        if type(value) is not dict:
            return False
        for key, child in value.items():
            if not fields.get(key, others)(child):
                return False
        return all(name in value for name in required)

    return fits


def _bounds(least: float | None, most: float | None) -> tuple[float, float]:
    return -inf if least is None else least, inf if most is None else most
