"""`at_most_one`: at most one of some fields may be present."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nfx_lint.messages import listed
from nfx_lint.model import Facts
from nfx_lint.pointers import MISSING
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def present(fields: Sequence[str], place: Place) -> tuple[str, ...]:
    """The fields that are present."""
    return tuple(field for field in fields if place.value_of(field) is not MISSING)


def present_code(fields: Sequence[str], scope: Scope) -> str:
    """An expression for the number of fields that are present."""
    return " + ".join(f"({scope.value_of(field)} is not _M)" for field in fields)


def _found(fields: Sequence[str], place: Place) -> Iterator[RowViolation]:
    options = present(fields, place)
    if len(options) > 1:
        yield RowViolation(place.path, {"fields": listed(fields)}, Facts(options=options))


def _code(fields: Sequence[str], scope: Scope) -> str:
    return f"{present_code(fields, scope)} > 1"


VERB = Verb(
    found=_found,
    code=_code,
    fields=iter,
    form={"description": "At most one of these fields may be present.", "$ref": "#/$defs/fields"},
)
