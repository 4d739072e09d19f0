"""`required`: a field that has to be there."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.pointers import MISSING
from nfx_lint.rules.verbs.verb import Place, Scope, Verb, Violation


def _found(field: str, place: Place) -> Iterator[Violation]:
    if place.value_of(field) is MISSING:
        yield Violation(place.path, {"missing": field})


def _code(field: str, scope: Scope) -> str:
    return f"{scope.value_of(field)} is _M"


VERB = Verb(
    found=_found,
    code=_code,
    fields=lambda field: (field,),
    form={
        "description": "This field, or each of these, has to be there.",
        "type": ["string", "array"],
        "pattern": "^[^/]+$",
        "minItems": 1,
        "items": {"type": "string", "pattern": "^[^/]+$"},
    },
    schema=lambda field: {"required": [field]},
    lists_fields=True,
)
