"""Pointers as reports show them: with dots for keys that may be a secret."""

from __future__ import annotations

from nfx_lint.locate.credentials import DOTS
from nfx_lint.pointers import covers, steps_of


def shows(shown: str, pointer: str) -> bool:
    """Whether `shown` is `pointer` with dots for some of its keys."""
    return covers(["*" if step == DOTS else step for step in steps_of(shown)], steps_of(pointer))
