"""Fixes inside template expressions: parts of a text, with their new text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nfx_lint._compiled.expression_table import FUNCTIONS

Part = tuple[int, int, str]  # offsets in the text, and the new text

_OUTER = "template."
_INDEX = re.compile(r"""\[(?:([\w-]+)|'([\w-]+)'|"([\w-]+)")\]""")
_NESTED = re.compile(r"\$\{\s*([^{}'\"]*?)\s*\}")


def _documented_form(text: str, start: int, end: int) -> Iterator[Part]:
    """Single quotes for double ones, and a step after a dot for one in brackets."""
    written = text[start:end]
    if written[:1] == '"' and not {"'", "\\"} & set(written):
        yield (start, end, f"'{written[1:-1]}'")
    elif step := _INDEX.fullmatch(written):
        yield (start, end, f".{step[step.lastindex or 0]}")


def _without_outer(text: str, start: int, end: int) -> Iterator[Part]:
    if text.startswith(_OUTER, start):
        yield (start, start + len(_OUTER), "")


def _well_formed(text: str, start: int, end: int) -> Iterator[Part]:
    """Unwraps a `${...}` inside an expression, and writes `fn.` before the name of a function."""
    if inner := _NESTED.match(text, start):
        yield (start, inner.end(), inner[1])
    elif text[start:end] in FUNCTIONS and text.startswith("(", end):
        yield (start, end, f"fn.{text[start:end]}")


BY_RULE: dict[str, Callable[[str, int, int], Iterator[Part]]] = {
    "expression-syntax": _well_formed,
    "outer-prefix-without-outer": _without_outer,
    "undocumented-expression-form": _documented_form,
}
