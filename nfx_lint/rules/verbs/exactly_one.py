"""`exactly_one`: fields of which one has to be there, and no two may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nfx_lint.messages import listed
from nfx_lint.model import Json
from nfx_lint.rules.field_paths import schema_of
from nfx_lint.rules.verbs.at_most_one import present, present_code
from nfx_lint.rules.verbs.verb import Place, Scope, Verb, Violation


def _found(fields: Sequence[str], place: Place) -> Iterator[Violation]:
    if present(fields, place) != 1:
        yield Violation(place.path, {"fields": listed(fields)})


def _code(fields: Sequence[str], scope: Scope) -> str:
    return f"{present_code(fields, scope)} != 1"


def _schema(fields: Sequence[str]) -> dict[str, Json]:
    return {"oneOf": [schema_of(field, {}) for field in fields]}


VERB = Verb(
    found=_found,
    code=_code,
    fields=iter,
    form={"description": "One of these fields has to be there.", "$ref": "#/$defs/fields"},
    schema=_schema,
)
