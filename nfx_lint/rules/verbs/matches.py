"""`matches`: a pattern for the text of a field, for any or all texts of a list, or for an object's keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Path
from nfx_lint.patterns.matching import fault_of
from nfx_lint.rules.field_paths import schema_if_present
from nfx_lint.rules.verbs.verb import Place, RowViolation, Scope, Verb


def _found(wanted: Mapping[str, str], place: Place) -> Iterator[RowViolation]:
    if "keys" in wanted:
        facts = Facts(pattern=wanted["keys"])
        for key in place.value:
            if isinstance(key, str) and not place.finds(wanted["keys"], key):
                yield RowViolation((*place.path, key), {"key": quoted(key)[1:-1]}, facts, on_key=True)
        return
    field, pattern = wanted["field"], wanted["pattern"]
    value, path = place.value_of(field), place.path_of(field)
    words, facts = {"field": field}, Facts(pattern=pattern)
    if "items" not in wanted:
        if isinstance(value, str) and not place.finds(pattern, value):
            yield RowViolation(path, words, facts)
    elif isinstance(value, list):
        texts = [(number, item) for number, item in enumerate(value) if isinstance(item, str)]
        broken = [number for number, text in texts if not place.finds(pattern, text)]
        if wanted["items"] == "all":
            yield from (RowViolation((*path, number), words, facts) for number in broken)
        elif len(broken) == len(texts):
            yield RowViolation(path, words, facts)


def _code(wanted: Mapping[str, str], scope: Scope) -> str | list[str]:
    if "keys" in wanted:
        return scope.key_mismatch(wanted["keys"])
    value, table = scope.value_of(wanted["field"]), scope.table(wanted["pattern"])
    items = wanted.get("items")
    if items == "any":
        fits = f"any(type(i) is str and _matches({table}, i) for i in {value})"
        return f"type({value}) is list and not {fits}"
    if items == "all":
        return f"type({value}) is list and any(type(i) is str and not _matches({table}, i) for i in {value})"
    return f"type({value}) is str and not _matches({table}, {value})"


def _fields(wanted: Mapping[str, str]) -> Iterator[str]:
    if "keys" in wanted:
        yield "*"
        return
    yield wanted["field"]
    if "items" in wanted:
        yield f"{wanted['field']}/*"


def _schema(wanted: Mapping[str, str]) -> dict[str, Json]:
    if "keys" in wanted:
        return {"propertyNames": {"pattern": wanted["keys"]}}
    schema: dict[str, Json] = {"pattern": wanted["pattern"]}
    if wanted.get("items") == "any":
        schema = {"contains": {"type": "string", **schema}}
    elif wanted.get("items") == "all":
        schema = {"items": schema}
    return schema_if_present(wanted["field"], schema)


def _patterns(wanted: Mapping[str, str]) -> Iterator[str]:
    yield from (wanted[key] for key in ("pattern", "keys") if key in wanted)


def _faults(wanted: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    if not wanted:
        yield (), "`matches` needs `field` and `pattern`, or `keys`"
    for key in ("pattern", "keys"):
        if why := fault_of(wanted[key]) if key in wanted else "":
            hint = "write it without lookaround and backreferences, with anchors at its ends"
            yield (key,), f"the pattern {why}; {hint}"


VERB = Verb(
    found=_found,
    code=_code,
    fields=_fields,
    form={
        "description": "The string of a field must match; with items, any or all strings of a list; "
        "with keys, all keys.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "field": {"$ref": "#/$defs/field"},
            "pattern": {
                "description": "ECMAScript, without lookaround and backreferences.",
                "type": "string",
            },
            "items": {"enum": ["any", "all"]},
            "keys": {"description": "The pattern for the keys of the object.", "type": "string"},
        },
        "dependentRequired": {"field": ["pattern"], "pattern": ["field"], "items": ["field"]},
    },
    schema=_schema,
    faults=_faults,
    patterns=_patterns,
)
