"""A quick test that a value has no complaints, so that only the others are weighed.

Nearly all values are fine, for each of the kinds that detection compares.
"""

from __future__ import annotations

from nfx_lint.contracts.quick_tests import Test, anything, is_boolean, nothing, object_of, text, whole_number
from nfx_lint.limits import MOST_WEIGHED_ITEMS
from nfx_lint.model import Json

Members = dict[str, Json]

_KNOWN = frozenset(("types", "expression", "values", "length", "range"))
_KNOWN_OF_LISTS = _KNOWN | {"items"}
_KNOWN_OF_OBJECTS = _KNOWN | {"fields", "required", "closed", "others"}
_ANYTHING: Members = {}
# By the `id` of compiled members, which live as long as the process.
_tests: dict[int, Test] = {}


def is_fine(value: Json, members: Members) -> bool:
    """Whether a value certainly has no complaints; False if that needs a closer look."""
    return _test_of(members)(value)


def _test_of(members: Members) -> Test:
    test = _tests.get(id(members))
    if test is None:
        test = _tests[id(members)] = _made(members)
    return test


def _made(members: Members) -> Test:
    match members.get("types"):
        case ("string",) if _KNOWN.issuperset(members):
            least, most = members.get("length", (None, None))
            return text(least, most, members.get("values"))
        case ("boolean",) if _KNOWN.issuperset(members):
            return is_boolean
        case ("integer",) if _KNOWN.issuperset(members) and "values" not in members:
            return whole_number(*members.get("range", (None, None)))
        case ("array",) if _KNOWN_OF_LISTS.issuperset(members):
            return _list(members)
        case ("object",) if _KNOWN_OF_OBJECTS.issuperset(members):
            return _object(members)
    return nothing if members else anything


def _list(members: Members) -> Test:
    item_is_fine = _test_of(members.get("items", _ANYTHING))
    return lambda value: type(value) is list and all(map(item_is_fine, value[:MOST_WEIGHED_ITEMS]))


def _object(members: Members) -> Test:
    fields = {name: _test_of(inner or _ANYTHING) for name, inner in members.get("fields", {}).items()}
    others = nothing if "closed" in members else _test_of(members.get("others") or _ANYTHING)
    return object_of(fields, others, members.get("required", ()))
