"""The value of a YAML scalar for js-yaml 3.14, the reader in Northflank's CLI: YAML 1.1 with differences.

Plain text resolves in the order null, boolean, whole number, float, date; anything else is text.
Numbers are JavaScript's: one type, a double. Keys of mappings become text as `String(key)` makes them.
"""

from __future__ import annotations

import re
from math import inf, isfinite, nan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

WORDS: dict[str, Json] = {
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
NUMERIC_START = frozenset("0123456789+-.")
# Up to here a double holds every whole number; a larger number may change when it is sent.
SAFE_WHOLE = 2**53
BASES = {"0b": 2, "0x": 16, "0": 8, "": 10}

_WHOLE = re.compile(
    r"[-+]?(?:0|(0b)([01_]*[01])|(0x)([0-9A-Fa-f_]*[0-9A-Fa-f])|(0)([0-7_]*[0-7])|([1-9](?:[0-9_]*[0-9])?))"
)
_FLOAT = re.compile(
    r"[-+]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
)
_SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_DATE = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"|([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.([0-9]*))?(?:[ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?"
)


def resolve(text: str) -> Json:
    """The value of a plain scalar; a `values.NonJson` for a date or a number that is not finite."""
    if text in WORDS:
        return WORDS[text]
    if text[:1] not in NUMERIC_START:
        return text
    for read in (whole, fraction, date):
        value = read(text)
        if value is not None:
            return value
    return text


def whole(text: str) -> Json:
    """The number of `12`, `017`, `0x1F`, `0b11`, `1_000` or `8:30`; None if the text is none of them."""
    match = _WHOLE.fullmatch(text)
    if match is None:
        return _base60(text) if ":" in text and "." not in text else None
    prefix, digits = _digits(match)
    sign = -1 if text[0] == "-" else 1
    if len(digits) <= 13:
        return sign * int(digits, BASES[prefix])
    return number(sign * _rounded(digits, BASES[prefix]))


def _digits(match: re.Match[str]) -> tuple[str, str]:
    _, binary, _, hexadecimal, _, octal, decimal = match.groups()
    for prefix, digits in (("0b", binary), ("0x", hexadecimal), ("0", octal), ("", decimal)):
        if digits is not None:
            return prefix, digits.replace("_", "")
    return "", "0"


def _rounded(digits: str, base: int) -> float:
    # float() rounds correctly and takes any length; int() takes any length in a base that is a power of two.
    try:
        return float(digits) if base == 10 else float(int(digits, base))
    except OverflowError:
        return inf


def changes(text: str, value: Json) -> bool:
    """Whether a plain number is sent as a different number, because a double cannot hold it."""
    if isinstance(value, int):
        if value == 0:
            return text.lower().partition("e")[0].strip("+-0._:xb") != ""
        match = None if -SAFE_WHOLE < value < SAFE_WHOLE else _WHOLE.fullmatch(text)
        if match is None:
            return False
        prefix, digits = _digits(match)
        return int(digits, BASES[prefix]) != abs(value)
    if value is None or isinstance(value, (str, float)):
        return False
    from nfx_lint.source.values import NotFinite

    return isinstance(value, NotFinite) and not NUMERIC_START.isdisjoint(text.strip("+-."))


def fraction(text: str) -> Json:
    """The number of `1.5`, `1e3`, `.5`, `8:30.5`, `.inf` or `.nan`; None if the text is none of them."""
    if text[-1:] != "_" and _FLOAT.fullmatch(text):
        try:
            return number(float(text.replace("_", "")))
        except ValueError:
            return number(nan)  # ._e1 has no digit before its exponent
    if _SPECIAL.fullmatch(text):
        return number(nan if text[-1] in "nN" else -inf if text[0] == "-" else inf)
    return _base60(text) if ":" in text and "." in text and text[-1] != "_" else None


def _base60(text: str) -> Json:
    """`8:30` (a whole number) and `8:30.5` (a float): parts of sixty, as clocks and angles have."""
    unsigned = text[1:] if text[0] in "+-" else text
    clock, dot, decimals = unsigned.partition(".")
    first, *rest = clock.split(":")
    starts = "0123456789" if dot else "123456789"
    if first[:1] not in starts or not first or not _only_digits(first) or not _only_digits(decimals + "_"):
        return None
    if not all(_is_sixtieth(part) for part in rest) or not rest:
        return None
    *high, low = (float(part.replace("_", "")) for part in (first, *rest))
    low = float(f"{rest[-1]}.{decimals.replace('_', '')}")
    total, base = low, 60.0
    for part in reversed(high):
        total += part * base
        base *= 60
    return number(-total if text[0] == "-" else total)


def _only_digits(text: str) -> bool:
    bare = text.replace("_", "")
    return not bare or (bare.isascii() and bare.isdigit())


def _is_sixtieth(part: str) -> bool:
    return part.isascii() and part.isdigit() and (len(part) == 1 or (len(part) == 2 and part < "60"))


def number(value: float) -> Json:
    """A double as JSON has it: whole numbers as int (JavaScript prints `1` for 1.0, and `0` for -0.0)."""
    if not isfinite(value):
        from nfx_lint.source.values import NotFinite

        return NotFinite("NaN" if value != value else "Infinity" if value > 0 else "-Infinity")
    return int(value) if value.is_integer() and abs(value) < 1e21 else value


def date(text: str) -> Json:
    """The moment of `2001-12-14` or `2001-12-14 21:59:43.1 +1`; None if the text is neither."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    from nfx_lint.source.values import Date

    year, month, day, *clock = match.groups()[:3] if match[1] else match.groups()[3:]
    days = _days(int(year), int(month), int(day))
    milliseconds = days * 86_400_000
    if clock:
        hour, minute, second, part, sign, zone_hour, zone_minute = clock
        part = (part or "")[:3].ljust(3, "0")
        milliseconds += ((int(hour) * 60 + int(minute)) * 60 + int(second)) * 1000 + int(part)
        zone = (int(zone_hour or 0) * 60 + int(zone_minute or 0)) * 60_000
        milliseconds -= -zone if sign == "-" else zone
    return Date(iso_text(milliseconds))


def _days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 of a date whose month and day may be out of bounds, as `Date.UTC` counts them."""
    year = year + 1900 if year < 100 else year
    month -= 1
    year, month = year + month // 12, month % 12
    # Years from March on, so that a leap day is a year's last.
    march = year - (month < 2)
    day_of_year = (153 * ((month + 10) % 12) + 2) // 5 + day - 1
    return march * 365 + march // 4 - march // 100 + march // 400 + day_of_year - 719_468


def _civil(days: int) -> tuple[int, int, int]:
    days += 719_468
    era, rest = divmod(days, 146_097)
    year = (rest - rest // 1460 + rest // 36_524 - rest // 146_096) // 365
    rest -= 365 * year + year // 4 - year // 100
    month = (5 * rest + 2) // 153
    day = rest - (153 * month + 2) // 5 + 1
    return era * 400 + year + (month >= 10), (month + 2) % 12 + 1, day


def iso_text(milliseconds: int) -> str:
    """`2001-12-14T00:00:00.000Z`, as JavaScript writes milliseconds since 1970."""
    days, rest = divmod(milliseconds, 86_400_000)
    year, month, day = _civil(days)
    seconds, part = divmod(rest, 1000)
    years = f"{year:04d}" if 0 <= year <= 9999 else f"{year:+07d}"
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return f"{years}-{month:02d}-{day:02d}T{clock}.{part:03d}Z"
