"""ASCII JSON with one element per line: easy to compare, and safe to display."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from nfx_lint.model import Json
from nfx_lint.report.safe import safe_json


def encoded(value: Json) -> str:
    """`value` on one line."""
    return safe_json(json.dumps(value))


def rows(values: Iterable[Json], indent: str) -> str:
    """A list with one element per line, indented by one blank."""
    lines = ",\n".join(f"{indent} {encoded(value)}" for value in values)
    return f"[\n{lines}\n{indent}]" if lines else "[]"


def members(values: Mapping[str, str], indent: str) -> str:
    """An object with one member per line; the values are encoded already."""
    lines = ",\n".join(f'{indent} "{name}": {value}' for name, value in values.items())
    return f"{{\n{lines}\n{indent}}}"
