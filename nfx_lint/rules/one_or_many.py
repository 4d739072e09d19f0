"""Parts of a rule file that may be one thing or a list."""

from __future__ import annotations

from nfx_lint.model import Json


def each(value: Json) -> list[Json]:
    """One thing or a list of several, as a list; None as an empty list."""
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]
