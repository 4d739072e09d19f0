"""`count`: how many items of a list may meet some conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.model import Json, Path
from nfx_lint.rules import when
from nfx_lint.rules.conditions import miscounted
from nfx_lint.rules.field_paths import code_of, is_of_body, schema_of, value_of
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(wanted: Mapping[str, Json], place: Place) -> Iterator[RowViolation]:
    where = wanted.get("where", {})
    fields = _fields_of_items(wanted)

    def counts(item: Json) -> bool | None:
        if any(map(holds_expression, [item, *(value_of(field, item, place.body) for field in fields)])):
            return None
        return when.holds(where, item, place.body)

    for position in miscounted(place.value, counts, wanted.get("least", 0), wanted.get("most")):
        yield RowViolation(place.path if position < 0 else (*place.path, position), {})


def _code(wanted: Mapping[str, Json], scope: Scope) -> str:
    holds = " and ".join(when.code(wanted.get("where", {}), _code_of_item)) or "True"
    values = ["i", *map(_code_of_item, _fields_of_items(wanted))]
    unknown = " or ".join(f"_holds_expression({value})" for value in values)
    counts = f"lambda i: None if {unknown} else {holds}"
    return f"_miscounted({scope.name}, {counts}, {wanted.get('least', 0)}, {wanted.get('most')})"


def _code_of_item(field: str) -> str:
    return code_of(field, "i", {})


def _fields_of_items(wanted: Mapping[str, Json]) -> list[str]:
    return [field for field in wanted.get("where", {}) if not is_of_body(field)]


def _fields(wanted: Mapping[str, Json]) -> Iterator[str]:
    yield "*"
    for field in wanted.get("where", {}):
        yield field if is_of_body(field) else f"*/{field}"


def _schema(wanted: Mapping[str, Json]) -> dict[str, Json]:
    where = wanted.get("where", {})
    conditions = [{"type": "object"}, *when.schemas(where)] if where else []
    fields = [{"type": "object", **schema_of(field, when.EXPRESSION)} for field in where]
    unknown = [when.EXPRESSION, *fields]
    certain: dict[str, Json] = {"allOf": [*conditions, {"not": {"anyOf": unknown}}]}
    bounds: list[dict[str, Json]] = []
    if "least" in wanted:
        bounds.append({"contains": {"anyOf": [certain, *unknown]}, "minContains": wanted["least"]})
    if "most" in wanted:
        bounds.append({"contains": certain, "minContains": 0, "maxContains": wanted["most"]})
    return {"if": {"type": "array"}, "then": {"allOf": bounds}}


def _faults(wanted: Mapping[str, Json]) -> Iterator[tuple[Path, str]]:
    yield from ((("where", *path), words) for path, words in when.faults(wanted.get("where", {})))
    if not wanted.keys() & {"least", "most"}:
        yield (), "`count` needs `least`, `most`, or both"


VERB = Verb(
    found=_found,
    code=_code,
    fields=_fields,
    form={
        "description": "How many items of the list must meet all conditions.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "where": {"$ref": "#/$defs/conditions"},
            "least": {"type": "integer", "minimum": 1},
            "most": {"type": "integer", "minimum": 0},
        },
    },
    schema=_schema,
    faults=_faults,
    of_lists=True,
)
