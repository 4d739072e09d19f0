"""The comparisons in the rows of a rule: one meaning for the rule evaluator and for generated code.

Every clean run loads this module, so it imports next to nothing.
"""

from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.pointers import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from nfx_lint.model import Json

LARGEST = 2**53  # up to here a double holds every whole number


def get(value: "Json", key: str) -> "Json":
    """The field `key` of an object, `MISSING` if there is none (or no object)."""
    return value.get(key, MISSING) if type(value) is dict else MISSING


def same(value: "Json", wanted: "Json") -> bool:
    """JSON equality: a boolean is not a number, and 1 equals 1.0."""
    return bool((type(value) is bool) == (type(wanted) is bool) and value == wanted)


def empty(value: "Json") -> bool:
    """Whether a value is missing, or is an empty object, list or text."""
    return value is MISSING or (type(value) in (dict, list, str) and not value)


def is_number(value: "Json") -> bool:
    return type(value) is int or type(value) is float


def out_of_order(left: "Json", right: "Json", operator: str) -> bool:
    """Whether both are numbers and `left operator right` does not hold."""
    if not (is_number(left) and is_number(right)):
        return False
    if operator == "<":
        return not bool(left < right)
    if operator == "<=":
        return not bool(left <= right)
    return not bool(left > right) if operator == ">" else not bool(left >= right)


def all_differ(items: "list[Json]") -> bool:
    """Whether no two items are equal; False if that needs the closer look of `repeated`."""
    try:
        return len(set(items)) == len(items)
    except TypeError:
        return False


def other(value: "Json", options: "tuple[Json, ...]") -> bool:
    """Whether a text, a number or a boolean is present, and is none of `options`.

    The value of a template expression is unknown: it may be one of them.
    """
    if holds_expression(value) or not (type(value) is str or type(value) is bool or is_number(value)):
        return False
    return not any(same(value, option) for option in options)


def below(value: "Json", path: str) -> "Json":
    """The value at `path` (steps separated by slashes) below `value`, `MISSING` if there is none."""
    for step in path.split("/"):
        value = get(value, step)
    return value


def repeated(items: "Json", keys: "tuple[str, ...]") -> "list[int]":
    """The positions of items of an array that equal an earlier item at all the paths `keys`.

    An empty path means the item itself. An item without one of these values, or with a template expression
    there, equals no other.
    """
    if type(items) is not list or len(items) < 2:
        return []
    seen: set[tuple[str, ...]] = set()
    again = []
    for position, item in enumerate(items):
        value = tuple(_text_of(below(item, key) if key else item) for key in keys)
        if all(value):
            if value in seen:
                again.append(position)
            seen.add(value)
    return again


def _text_of(value: "Json") -> str:
    """A text shared by equal texts, numbers and booleans only; empty for a value that cannot be compared.

    Numbers are compared as texts, because many numbers can share one hash, but no texts can.
    """
    if type(value) is str:
        return "" if "${" in value else f"text {value}"
    if type(value) is bool or (is_number(value) and abs(value) < LARGEST):
        return str(int(value) if type(value) is float and value.is_integer() else value)
    return ""


def miscounted(
    items: "Json", counts: "Callable[[Json], bool | None]", least: int, most: "int | None"
) -> "list[int]":
    """The positions of the items above `most`, or only -1 if there are fewer than `least`.

    `counts` says whether an item counts; None if that depends on an expression.
    """
    if type(items) is not list:
        return []
    verdicts = [counts(item) for item in items]
    if len(verdicts) - verdicts.count(False) < least:
        return [-1]
    certain = [position for position, one in enumerate(verdicts) if one]
    return [] if most is None else certain[most:]
