"""Whether a later edition of the API reference would make a finding; reads the table of `later_places`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from nfx_lint.model import Json, Path
from nfx_lint.patterns.breaking_point import MOST_CHARACTERS_TO_POINT_AT

if TYPE_CHECKING:
    from nfx_lint.validation.keywords import Fault

# The rules that are about the value of a field; of the others each is about something of its own.
OF_VALUES = (
    "wrong-type",
    "value-not-allowed",
    "length-out-of-bounds",
    "number-out-of-bounds",
    "pattern-mismatch",
)
OF_CHOICES = ("missing-option", "conflicting-options")


def allowed_later(
    fault: Fault, path: Path, table: Json, faults_of: Callable[[Json, Json], Iterable[Fault]]
) -> bool:
    """Whether the edition that `table` describes has no such fault.

    `faults_of` gives the faults of a value by a schema.
    """
    named = fault.rule in ("unknown-field", "misspelled-field")
    place = _place(table, path[:-1] if named else path)
    if not place:
        return False
    if named:
        return path[-1] in place.get("fields", ())
    if fault.rule == "missing-field":
        return fault.name in place.get("optional", ())
    if fault.rule == "deprecated-field":
        return bool(place.get("live"))
    if "value" not in place or fault.rule not in (*OF_VALUES, *OF_CHOICES):
        return False
    value: Json = fault.instance
    if isinstance(value, str) and len(value) > MOST_CHARACTERS_TO_POINT_AT:
        return False
    rules = OF_VALUES if fault.rule in OF_VALUES else OF_CHOICES
    return not any(one.rule in rules for one in faults_of(value, place["value"]))


def _place(table: Json, path: Path) -> Json:
    for step in path:
        below = table.get("at", {})
        table = below.get(step) or below.get("*")
        if not table:
            return None
    return table
