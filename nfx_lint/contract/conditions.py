"""What the rows of a rule compare: one meaning, for the rule evaluator and for generated accept code.

This module imports nothing, since every clean run loads it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

MISSING = object()


def get(value: "Json", key: str) -> "Json":
    """The field `key` of an object, `MISSING` where there is none (or no object)."""
    return value.get(key, MISSING) if type(value) is dict else MISSING


def same(value: "Json", wanted: "Json") -> bool:
    """JSON equality: a boolean is no number, 1 is 1.0."""
    return bool((type(value) is bool) == (type(wanted) is bool) and value == wanted)


def empty(value: "Json") -> bool:
    """Whether nothing is there: no value, or an object, a list or a text without content."""
    return value is MISSING or (type(value) in (dict, list, str) and not value)


def holds_expression(value: "Json") -> bool:
    """Whether a text has an expression of a template in it, so that nobody knows yet what it will be."""
    return type(value) is str and "${" in value


def is_expression(value: "Json") -> bool:
    """Whether a text may be an expression as a whole, which can come to a value of any type."""
    return type(value) is str and value.startswith("${") and value.endswith("}")


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
    """Whether no two items are one; False where that takes a closer look, which `repeated` takes."""
    try:
        return len(set(items)) == len(items)
    except TypeError:
        return False


def repeated(items: "Json", key: str) -> "list[int]":
    """The positions of items of an array whose `key` (a string) an earlier item has, too.

    An empty `key` stands for the items themselves.
    """
    if type(items) is not list or len(items) < 2:
        return []
    seen: set[str] = set()
    again = []
    for position, item in enumerate(items):
        value = get(item, key) if key else item
        if type(value) is str:
            if value in seen:
                again.append(position)
            seen.add(value)
    return again
