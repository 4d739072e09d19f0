"""The rows of a rule, each about one field, and the fields that each looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from nfx_lint.contracts.naming import changes_resource
from nfx_lint.model import Json
from nfx_lint.rules.one_or_many import each
from nfx_lint.rules.verbs import VERBS, verb_of
from nfx_lint.rules.when import of_change

FIELD = "{field}"  # in the conditions of a row: the field that its verb is about


def rows_of(rows: Iterable[Mapping[str, Json]], kind: str) -> Iterator[Mapping[str, Json]]:
    """The single rows of a rule, with the conditions that they have for bodies of `kind`."""
    changes = changes_resource(kind)
    for row in (one for listing in rows for one in single(listing)):
        yield {**row, "when": of_change(row["when"])} if changes and "when" in row else row


def single(row: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """`row` once for each field that its verb lists, with the field's name in its conditions."""
    name = next((name for name, verb in VERBS.items() if verb.lists_fields and name in row), None)
    if name is None:
        yield row
        return
    for field in each(row[name]):
        when = {path.replace(FIELD, field): wanted for path, wanted in row.get("when", {}).items()}
        yield {**row, name: field, "when": when}


def fields_of(row: Mapping[str, Json]) -> Iterator[str]:
    """The paths that a single row looks at, below its place or (with a leading slash) in the body."""
    verb, wanted = verb_of(row)
    yield from row.get("when", {})
    yield from verb.fields(wanted)


def patterns_of(rows: Iterable[Mapping[str, Json]]) -> Iterator[str]:
    """The patterns that rows match texts with."""
    for row in rows:
        for name, verb in VERBS.items():
            if name in row:
                yield from verb.patterns(row[name])
