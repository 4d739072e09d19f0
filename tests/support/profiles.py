"""The two profiles: `quick` is the default of `pytest`, `full` is `pytest --full`.

Quick draws a tenth of the examples and takes samples of kinds and cases, full draws 40 %. Tests of the full
profile alone are marked `full`. Both draw the same examples in every run, so that a change fails because of
itself or not at all. `--full --hypothesis-seed=N` draws others, and all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings

# In hundredths of the number that a test names; Hypothesis itself draws 100.
EXAMPLES = {"quick": 10, "full": 40}
ALL = 100
LEAST_EXAMPLES = 5
# These checks measure the machine, or the contract that a body is drawn from, and not the test.
NOT_ABOUT_THE_TEST = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)

Value = TypeVar("Value")

full = pytest.mark.full


def load_profile(name: str, *, seeded: bool) -> None:
    """To be called before test modules are imported: what is below asks which profile is loaded."""
    settings.register_profile(
        name,
        max_examples=ALL if seeded and name == "full" else EXAMPLES[name],
        deadline=None,
        derandomize=not seeded,
        suppress_health_check=NOT_ABOUT_THE_TEST,
    )
    settings.load_profile(name)


def examples(number: int) -> settings:
    """A decorator: a test's own number of examples instead of 100, of which each profile draws its share."""
    share = number * settings.default.max_examples // ALL
    return settings(max_examples=max(share, LEAST_EXAMPLES))


def sampled(values: Iterable[Any], every: int) -> list[Any]:
    """Parameters of a test: one of every so many in the quick profile, all in the full one."""
    return [
        value if number % every == 0 else pytest.param(*_arguments(value), marks=full)
        for number, value in enumerate(values)
    ]


def _arguments(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def thinned(values: Iterable[Value], every: int = 1) -> Iterator[Value]:
    """What a single test loops over: one of every so many in the full profile, a tenth of them in the quick one."""
    is_quick = settings.default.max_examples == EXAMPLES["quick"]
    return islice(values, 0, None, every * ALL // EXAMPLES["quick"] if is_quick else every)
