"""JSON text → value, as `JSON.parse` reads it, for documents that nothing has to be said about.

A clean run pays for this module's imports, so it takes the scanner below `json` directly:
importing `json` itself would cost as much as reading hundreds of documents.
"""

from __future__ import annotations

import sys
from gc import get_referents

from nfx_lint.source.unclear import Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from nfx_lint.model import Json

SPACE = " \t\n\r"
# Deeper than any definition, and shallow enough for every recursive reader of the value.
MAX_DEPTH = 200
# JavaScript has one number type, a double: from here on it skips whole numbers.
SAFE_DIGITS = 15
LARGE_TEXT = 100_000


def parse(text: str) -> Json:
    """The value of a JSON text; `Unclear` for an error, and for anything worth a second look."""
    body = text.strip(SPACE)
    try:
        value, end = _scan(body, 0)
    except (ValueError, StopIteration, RecursionError, SystemError):
        # SystemError: up to Python 3.11 the scanner takes its errors from `json`, which is not loaded.
        raise Unclear from None
    if end != len(body) or ("\\" in text and ("\\ud" in text or "\\uD" in text)):
        raise Unclear
    if not text.isascii():
        _refuse_half_characters(text)
    # Counting brackets is the cheaper question for a small text, looking at the value for a large one.
    if len(text) > LARGE_TEXT or text.count("[") + text.count("{") > MAX_DEPTH:
        _refuse_depth(value)
    return value


def _refuse_half_characters(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Unclear from None


def _refuse_depth(value: Json) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        # A dict of nothing but scalars is not tracked (up to Python 3.13), so most leaves drop out here.
        level = get_referents(*filter(is_tracked, level))
        if not level:
            return
    raise Unclear


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Unclear
    return value


class _Whole(dict[str, int]):
    """Digits → number, remembering the short ones: a look-up is cheaper than a call."""

    def __missing__(self, digits: str) -> int:
        if len(digits) <= SAFE_DIGITS:
            value = int(digits)
            if len(digits) <= 5:
                self[digits] = value
            return value
        return whole(digits)


def whole(digits: str) -> int:
    """A whole number that a double holds exactly, else `Unclear`."""
    # Python compares exactly, and takes only so many digits; the largest double has 309.
    if len(digits) > 310 or float(digits) != int(digits):
        raise Unclear
    return int(digits)


def fraction(digits: str) -> float:
    """A number with a fraction or an exponent; `Unclear` where a double can only say infinity or zero."""
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise Unclear
    if value == 0 and digits.lower().partition("e")[0].strip("-0."):
        raise Unclear
    return value


def _constant(name: str) -> Json:
    raise Unclear  # NaN and Infinity, which only Python's reader knows


class _Settings:
    strict = True
    object_hook = None
    object_pairs_hook = staticmethod(_object)
    parse_int = _Whole().__getitem__
    parse_float = staticmethod(fraction)
    parse_constant = staticmethod(_constant)


if hasattr(sys, "gettotalrefcount"):  # pragma: no cover  (a debug build stops at that SystemError)
    import json.decoder  # noqa: F401
try:
    from _json import make_scanner
    from gc import is_tracked

    _settings: Any = _Settings
    _scan: Callable[[str, int], tuple[Json, int]] = make_scanner(_settings)
except ImportError:  # pragma: no cover  (PyPy)
    from json import JSONDecoder

    def is_tracked(value: Any, /) -> bool:
        return isinstance(value, (dict, list))

    _scan = JSONDecoder(
        object_pairs_hook=_object,
        parse_int=_Settings.parse_int,
        parse_float=fraction,
        parse_constant=_constant,
    ).raw_decode
