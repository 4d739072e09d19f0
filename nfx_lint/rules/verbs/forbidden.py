"""`forbidden`: a field that must be absent."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.pointers import MISSING
from nfx_lint.rules.field_paths import schema_of
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(field: str, place: Place) -> Iterator[RowViolation]:
    if place.value_of(field) is not MISSING:
        yield RowViolation(place.path_of(field), {"field": field}, on_key=True)


def _code(field: str, scope: Scope) -> str:
    return f"{scope.value_of(field)} is not _M"


VERB = Verb(
    found=_found,
    code=_code,
    fields=lambda field: (field,),
    form={"description": "This field, or each of these, must be absent.", "$ref": "#/$defs/listed"},
    schema=lambda field: {"not": schema_of(field, {})},
    lists_fields=True,
)
