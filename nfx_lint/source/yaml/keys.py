"""Keys of mappings that are not text, as JavaScript's `String(key)` converts them."""

from __future__ import annotations

from nfx_lint.source.values import Binary, Date, NotFinite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

OBJECT = "[object Object]"
DAYS = ("Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def key_text(key: Json) -> str:
    """The key under which a value is stored: `1`, `null`, `true`, `a,b`, `[object Object]`."""
    if isinstance(key, list):
        return ",".join("" if item is None else key_text(item) for item in key)
    if isinstance(key, dict):
        return OBJECT
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, (int, float)):
        return number_text(key)
    if isinstance(key, Date):
        return date_text(key)
    if isinstance(key, Binary):
        return key.data.decode(errors="replace")
    return key.name if isinstance(key, NotFinite) else str(key)


def number_text(value: float) -> str:
    """A number as JavaScript writes it: `1e+21`, `0.000001`, `123456789012345680000`."""
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    sign = "-" if value < 0 else ""
    # repr gives the same shortest digits as JavaScript; only the layout differs.
    mantissa, _, exponent = repr(abs(float(value))).partition("e")
    before, _, after = mantissa.partition(".")
    digits = (before + after).lstrip("0")
    point = len(before) + int(exponent or 0) - (len(before + after) - len(digits))
    digits = digits.rstrip("0")
    return sign + _layout(digits, point)


def _layout(digits: str, point: int) -> str:
    if len(digits) <= point <= 21:
        return digits.ljust(point, "0")
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    return f"{digits[0]}{'.' if len(digits) > 1 else ''}{digits[1:]}e{point - 1:+d}"


def date_text(key: Date) -> str:
    """`Fri Dec 14 2001 00:00:00 GMT+0000 (Coordinated Universal Time)`: a date key on a machine in UTC."""
    from nfx_lint.source.yaml.scalars import _days

    day, _, clock = key.iso.partition("T")
    year, month, number = day.rsplit("-", 2)
    weekday = DAYS[_days(int(year), int(month), int(number)) % 7]
    return (
        f"{weekday} {MONTHS[int(month) - 1]} {number} {int(year):04d} {clock[:8]} "
        "GMT+0000 (Coordinated Universal Time)"
    )
