"""The fast JSON reader: value only, as `JSON.parse` reads it, for documents without faults.

A clean run pays for this module's imports, so it takes the scanner below `json` directly:
importing `json` itself would cost as much as reading hundreds of documents.
"""

from __future__ import annotations

import sys
from gc import get_referents

from nfx_lint.limits import DEEPEST_VALUE
from nfx_lint.source.needs_exact import NeedsExactReader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from nfx_lint.model import Json

SPACE = " \t\n\r"
# JavaScript has one number type, a double: from here on it skips whole numbers.
SAFE_DIGITS = 15
LARGE_TEXT = 100_000


def parse(text: str) -> Json:
    """The value of a JSON text. Raises `NeedsExactReader` for an error or a doubtful value."""
    body = text.strip(SPACE)
    try:
        value, end = _scan(body, 0)
    except (ValueError, StopIteration, RecursionError, SystemError):
        # SystemError: up to Python 3.11 the scanner takes its errors from `json`, which is not loaded.
        raise NeedsExactReader from None
    if end != len(body) or ("\\" in text and ("\\ud" in text or "\\uD" in text)):
        raise NeedsExactReader
    if not text.isascii():
        _reject_unpaired_surrogates(text)
    # Counting brackets is cheaper for a small text, walking the value for a large one.
    if len(text) > LARGE_TEXT or text.count("[") + text.count("{") > DEEPEST_VALUE:
        _reject_depth(value)
    return value


def _reject_unpaired_surrogates(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NeedsExactReader from None


def _reject_depth(value: Json) -> None:
    level = [value]
    for _ in range(DEEPEST_VALUE):
        # A dict of nothing but scalars is not tracked (up to Python 3.13), so most leaves drop out here.
        level = get_referents(*filter(is_tracked, level))
        if not level:
            return
    raise NeedsExactReader


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise NeedsExactReader
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
    """A whole number. Raises `NeedsExactReader` if a double cannot hold it exactly."""
    # Python compares exactly, and takes only so many digits; the largest double has 309.
    if len(digits) > 310 or float(digits) != int(digits):
        raise NeedsExactReader
    return int(digits)


def fraction(digits: str) -> float:
    """A number with a fraction or exponent. Raises `NeedsExactReader` if it overflows or underflows."""
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise NeedsExactReader
    if value == 0 and digits.lower().partition("e")[0].strip("-0."):
        raise NeedsExactReader
    return value


def _constant(name: str) -> Json:
    raise NeedsExactReader  # NaN and Infinity, which only Python's reader knows


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
