"""Compiles `rules/` where a source has changed, and sets the profiles of the property tests."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from nfx_lint.compiler.build import is_stale, write_compiled

# No test depends on how fast the machine is.
settings.register_profile("quick", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("quick")


def pytest_configure(config: pytest.Config) -> None:
    # With several processes the first one compiles, before it starts the others.
    if not hasattr(config, "workerinput") and is_stale():
        write_compiled()
