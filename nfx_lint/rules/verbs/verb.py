"""The functions that each module of this package has, and their arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from nfx_lint.model import NO_FACTS, Facts, Json, Path
from nfx_lint.rules.field_paths import code_of, path_of, value_of

Finds = Callable[[str, str], bool]  # whether a pattern is found in a text


class RowViolation(NamedTuple):
    """What a row finds: a path in the body, words for the message, facts, and whether the key is at fault."""

    path: Path
    words: Mapping[str, str]
    facts: Facts = NO_FACTS
    on_key: bool = False


class Place(NamedTuple):
    """Where a row looks: a value, its path, the body that holds it, and how patterns are matched."""

    value: Json
    path: Path
    body: Json
    finds: Finds

    def value_of(self, field: str) -> Json:
        """The value of a field, `MISSING` where there is none."""
        return value_of(field, self.value, self.body)

    def path_of(self, field: str) -> Path:
        """The path of a field in the body."""
        return path_of(field, self.path)


class Scope(NamedTuple):
    """Where generated code looks: the variable of the value, and those of some of its fields.

    table: the name of a constant with a pattern's table, for `_matches`.
    key_mismatch: statements that return False if a key does not match a pattern.
    """

    name: str
    fields: Mapping[str, str]
    table: Callable[[str], str]
    key_mismatch: Callable[[str], list[str]]

    def value_of(self, field: str) -> str:
        """An expression for the value of a field, `_M` where there is none."""
        return code_of(field, self.name, self.fields)


def no_schema(_: Json) -> None:
    """The schema of a verb for which JSON Schema has no keyword, or which finds no fault."""
    return None


def _no_patterns(_: Json) -> Iterator[str]:
    return iter(())


def _no_faults(_: Json) -> Iterator[tuple[Path, str]]:
    return iter(())


class Verb(NamedTuple):
    """One verb. Each function gets `wanted`, which is what the row has under the verb's name.

    found: what a row finds at a place.
    code: the same for a clean body: a condition, or statements that return False.
    fields: the paths that it looks at; a step `*` is any item or key.
    form: the JSON Schema of `wanted` in a rule file.
    schema: a JSON Schema of the values in which nothing is found; None if there is none.
    faults: what is wrong with a `wanted` that has the `form`.
    patterns: the patterns that texts are matched with.
    lists_fields: whether `wanted` may be a list of fields, each of which is a row of its own.
    of_lists: whether it looks at a list, not at an object.
    """

    found: Callable[[Json, Place], Iterator[RowViolation]]
    code: Callable[[Json, Scope], str | list[str]]
    fields: Callable[[Json], Iterable[str]]
    form: dict[str, Json]
    schema: Callable[[Json], dict[str, Json] | None] = no_schema
    faults: Callable[[Json], Iterable[tuple[Path, str]]] = _no_faults
    patterns: Callable[[Json], Iterable[str]] = _no_patterns
    lists_fields: bool = False
    of_lists: bool = False
