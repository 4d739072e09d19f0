"""Chooses the profile, `quick` or `full`, and compiles `rules/` where a source has changed."""

from __future__ import annotations

import pytest
from profiles import load_profile

from nfx_lint.compiler.build import is_stale, write_compiled
from nfx_lint.compiler.rule_files import RuleFileError


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full", action="store_true", help="check every kind, with more examples (.ci/run does)"
    )


def pytest_configure(config: pytest.Config) -> None:
    seeded = config.getoption("hypothesis_seed") is not None
    load_profile("full" if config.getoption("full") else "quick", seeded=seeded)
    # With several processes the first one compiles, before it starts the others.
    if not hasattr(config, "workerinput") and is_stale():
        try:
            write_compiled()
        except RuleFileError as error:
            raise pytest.UsageError(str(error)) from None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("full"):
        return
    left_out = [item for item in items if item.get_closest_marker("full")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("full")]
