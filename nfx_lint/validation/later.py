"""Whether a later edition of the API reference would make a finding; reads the table of `later_places`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from nfx_lint.limits import LONGEST_TEXT_TO_POINT_INTO
from nfx_lint.model import Json, Path

if TYPE_CHECKING:
    from nfx_lint.validation.keyword_error import KeywordError

# The rules about the value of a field.
OF_VALUES = (
    "wrong-type",
    "value-not-allowed",
    "length-out-of-bounds",
    "number-out-of-bounds",
    "pattern-mismatch",
)
OF_CHOICES = ("missing-option", "conflicting-options")


def allowed_later(
    error: KeywordError, path: Path, table: Json, errors_of: Callable[[Json, Json], Iterable[KeywordError]]
) -> bool:
    """Whether the edition that `table` describes has no such error.

    `errors_of` gives the errors of a value by a schema.
    """
    named = error.rule in ("unknown-field", "misspelled-field")
    place = _place(table, path[:-1] if named else path)
    if not place:
        return False
    if named:
        return path[-1] in place.get("fields", ())
    if error.rule == "missing-field":
        return error.facts.missing in place.get("optional", ())
    if error.rule == "deprecated-field":
        return bool(place.get("live"))
    if "value" not in place or error.rule not in (*OF_VALUES, *OF_CHOICES):
        return False
    value: Json = error.instance
    if isinstance(value, str) and len(value) > LONGEST_TEXT_TO_POINT_INTO:
        return False
    rules = OF_VALUES if error.rule in OF_VALUES else OF_CHOICES
    return not any(one.rule in rules for one in errors_of(value, place["value"]))


def _place(table: Json, path: Path) -> Json:
    for step in path:
        below = table.get("at", {})
        table = below.get(step) or below.get("*")
        if not table:
            return None
    return table
