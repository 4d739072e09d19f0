"""Compiles `rules/` before the tests are collected, if a source of the compiled code has changed."""

from __future__ import annotations

import pytest

from nfx_lint.compiler.build import is_stale, write_compiled


def pytest_configure(config: pytest.Config) -> None:
    # With several processes the first one compiles, before it starts the others.
    if not hasattr(config, "workerinput") and is_stale():
        write_compiled()
