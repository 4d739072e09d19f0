"""The rows of a rule, each about one field: a row may list several that it says the same of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nfx_lint.model import Json

FIELD = "{field}"  # in the conditions of a row: the field that its verb is about
LISTING = ("required", "forbidden", "no_effect")
OF_LISTS = ("unique_by", "count")  # the verbs that are about a list, and not about an object


def each(value: Json) -> list[Json]:
    """What may be written as one thing or as a list of several, as a list; nothing as none."""
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]


def single(row: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """`row` once for each field that its verb lists, with the field's name in its conditions."""
    verb = next((verb for verb in LISTING if verb in row), None)
    if verb is None:
        yield row
        return
    for field in each(row[verb]):
        when = {path.replace(FIELD, field): wanted for path, wanted in row.get("when", {}).items()}
        yield {**row, verb: field, "when": when}
