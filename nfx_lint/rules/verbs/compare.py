"""`compare`: a number and its order with another field or a fixed number. A schema cannot express this."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.model import Facts, Json
from nfx_lint.rules.conditions import out_of_order
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(wanted: tuple[str, str, Json], place: Place) -> Iterator[RowViolation]:
    left, operator, right = wanted
    value, bound = place.value_of(left), place.value_of(right) if isinstance(right, str) else right
    if out_of_order(value, bound, operator):
        words = {"field": left, "other": str(right), "value": str(value)}
        least, most = bound if operator == ">=" else None, bound if operator == "<=" else None
        yield RowViolation(place.path_of(left), words, Facts(least=least, most=most))


def _code(wanted: tuple[str, str, Json], scope: Scope) -> str:
    left, operator, right = wanted
    value = scope.value_of(left)
    if isinstance(right, str):
        return f"_out_of_order({value}, {scope.value_of(right)}, {operator!r})"
    return f"(type({value}) is int or type({value}) is float) and not {value} {operator} {right!r}"


def _fields(wanted: tuple[str, str, Json]) -> Iterator[str]:
    left, _, right = wanted
    yield left
    if isinstance(right, str):
        yield right


VERB = Verb(
    found=_found,
    code=_code,
    fields=_fields,
    form={
        "description": "A field, an operator (<, <=, > or >=), and another field or a number.",
        "type": "array",
        "minItems": 3,
        "maxItems": 3,
        "prefixItems": [
            {"$ref": "#/$defs/field"},
            {"enum": ["<", "<=", ">", ">="]},
            {"type": ["string", "number"], "minLength": 1},
        ],
    },
)
