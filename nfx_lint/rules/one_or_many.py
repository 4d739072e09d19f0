"""What a rule file may have as one thing or as a list of several."""

from __future__ import annotations

from nfx_lint.model import Json


def each(value: Json) -> list[Json]:
    """One thing or a list of several, as a list; nothing as an empty one."""
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]
