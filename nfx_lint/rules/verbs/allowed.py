"""`allowed`: the values that a field may have, if it is present."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nfx_lint.messages import listed, literal
from nfx_lint.model import Facts, Json
from nfx_lint.rules import when
from nfx_lint.rules.conditions import other
from nfx_lint.rules.field_paths import schema_if_present
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(wanted: Mapping[str, Json], place: Place) -> Iterator[RowViolation]:
    field, values = wanted["field"], wanted["values"]
    if other(place.value_of(field), tuple(values)):
        words = {"field": field, "values": listed(map(literal, values), "or")}
        yield RowViolation(place.path_of(field), words, Facts(allowed=tuple(values)))


def _code(wanted: Mapping[str, Json], scope: Scope) -> str:
    return f"_other({scope.value_of(wanted['field'])}, {tuple(wanted['values'])!r})"


def _schema(wanted: Mapping[str, Json]) -> dict[str, Json]:
    return schema_if_present(wanted["field"], {"anyOf": when.not_other(wanted["values"])})


VERB = Verb(
    found=_found,
    code=_code,
    fields=lambda wanted: (wanted["field"],),
    form={
        "description": "The values that a field may have, if it is present.",
        "type": "object",
        "additionalProperties": False,
        "required": ["field", "values"],
        "properties": {
            "field": {"$ref": "#/$defs/field"},
            "values": {"type": "array", "minItems": 1, "items": {"type": ["string", "number", "boolean"]}},
        },
    },
    schema=_schema,
)
