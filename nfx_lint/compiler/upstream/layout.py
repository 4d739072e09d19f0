"""The layout of contract files: what fits on a line is on one."""

from __future__ import annotations

import json

from nfx_lint.model import Json

WIDTH = 110


def contract_text(contract: dict[str, Json]) -> str:
    """The text of a contract file: its keys one below the other, whatever fits on a line on one."""
    return f"{_laid_out(contract, '', 0, open_up=True)}\n"


def _laid_out(value: Json, indent: str, beside: int, *, open_up: bool = False) -> str:
    """`value` as JSON; `beside` is how much more has to fit on its first line."""
    line = json.dumps(value, ensure_ascii=False)
    fits = not open_up and len(indent) + beside + len(line) <= WIDTH
    if fits or not value or not isinstance(value, dict | list):
        return line
    deeper = f"{indent}  "
    if isinstance(value, dict):
        named = [(f"{json.dumps(key, ensure_ascii=False)}: ", child) for key, child in value.items()]
        rows = [key + _laid_out(child, deeper, len(key) + 1) for key, child in named]
    else:
        rows = [_laid_out(child, deeper, 1) for child in value]
    first, last = "{}" if isinstance(value, dict) else "[]"
    body = ",\n".join(f"{deeper}{row}" for row in rows)
    return f"{first}\n{body}\n{indent}{last}"
