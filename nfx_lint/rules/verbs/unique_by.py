"""`unique_by`: fields in which no two items of a list may be equal, or items that must all differ."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.rules.conditions import repeated
from nfx_lint.rules.one_or_many import each
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(wanted: str | list[str], place: Place) -> Iterator[RowViolation]:
    keys = each(wanted)
    for position in repeated(place.value, tuple(keys)):
        at = keys[0].split("/") if len(keys) == 1 and keys[0] else ()
        yield RowViolation((*place.path, position, *at), {"field": " and ".join(keys)})


def _code(wanted: str | list[str], scope: Scope) -> str:
    # Most lists have no equal items, and a set shows that faster.
    apart = "" if wanted else f"not _all_differ({scope.name}) and "
    return f"{apart}_repeated({scope.name}, {tuple(each(wanted))!r})"


def _fields(wanted: str | list[str]) -> Iterator[str]:
    yield "*"
    yield from (f"*/{key}" for key in each(wanted) if key)


VERB = Verb(
    found=_found,
    code=_code,
    fields=_fields,
    form={
        "description": "No two items of the list may be equal in this field, or in all of these;"
        " if empty, no two items may be equal.",
        "type": ["string", "array"],
        "minItems": 1,
        "items": {"$ref": "#/$defs/field"},
    },
    of_lists=True,
)
