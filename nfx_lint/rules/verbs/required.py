"""`required`: a field that must be present."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.model import Facts
from nfx_lint.pointers import MISSING
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(field: str, place: Place) -> Iterator[RowViolation]:
    if place.value_of(field) is MISSING:
        yield RowViolation(place.path, {"missing": field}, Facts(missing=field))


def _code(field: str, scope: Scope) -> str:
    return f"{scope.value_of(field)} is _M"


VERB = Verb(
    found=_found,
    code=_code,
    fields=lambda field: (field,),
    form={
        "description": "This field, or each of these, must be present.",
        "type": ["string", "array"],
        "pattern": "^[^/]+$",
        "minItems": 1,
        "items": {"type": "string", "pattern": "^[^/]+$"},
    },
    schema=lambda field: {"required": [field]},
    lists_fields=True,
)
