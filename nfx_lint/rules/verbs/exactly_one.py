"""`exactly_one`: exactly one of some fields must be present."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nfx_lint.messages import listed
from nfx_lint.model import Facts, Json
from nfx_lint.rules.field_paths import schema_of
from nfx_lint.rules.verbs.at_most_one import present, present_code
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(fields: Sequence[str], place: Place) -> Iterator[RowViolation]:
    options = present(fields, place)
    if len(options) != 1:
        facts = Facts(options=options or tuple(fields))
        yield RowViolation(place.path, {"fields": listed(fields)}, facts)


def _code(fields: Sequence[str], scope: Scope) -> str:
    return f"{present_code(fields, scope)} != 1"


def _schema(fields: Sequence[str]) -> dict[str, Json]:
    return {"oneOf": [schema_of(field, {}) for field in fields]}


VERB = Verb(
    found=_found,
    code=_code,
    fields=iter,
    form={"description": "Exactly one of these fields must be present.", "$ref": "#/$defs/fields"},
    schema=_schema,
)
