"""The keywords of a contract: those of JSON Schema with messages of our own, and keywords of our own.

`jsonschema` calls them (see `validator`); a keyword yields a `KeywordError` for each thing that is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from nfx_lint.contracts.editions import NODE
from nfx_lint.contracts.expressions import holds_expression, is_expression
from nfx_lint.contracts.json_types import is_type, types_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.messages import TYPES, count, listed, literal, quoted, type_of, values
from nfx_lint.model import Facts, Json, Path
from nfx_lint.patterns.matching import breaking_point, finds, misfit
from nfx_lint.source.values import Binary, NonJson, Undefined
from nfx_lint.suggest import intended
from nfx_lint.validation.descent import descending, descents
from nfx_lint.validation.keyword_error import Errors, KeywordError, Schema
from nfx_lint.validation.object_keywords import (
    additional_properties_of,
    one_of,
    required,
    variants_of_union,
)
from nfx_lint.validation.type_hints import not_filled_in, type_hint

DEPRECATED_ENDPOINT = "deprecated-endpoint"


def keywords_of(
    kind: str, edition: str, fields: Collection[Path], contract: Schema
) -> dict[str, Callable[..., Errors]]:
    """The keywords for the contract of a kind, by name; `fields` are the paths of its documented fields."""
    descend = descending(contract)
    keywords: dict[str, Callable[..., Errors]] = {
        "type": _type,
        "enum": _enum,
        "minLength": _min_length,
        "maxLength": _max_length,
        "minItems": _min_items,
        "maxItems": _max_items,
        "minimum": _minimum,
        "maximum": _maximum,
        "pattern": _pattern,
        "required": required,
        "additionalProperties": additional_properties_of(fields, kind, edition, descend),
        "oneOf": one_of,
        "x-variants": variants_of_union,
    }
    if not kind.endswith(".response"):
        keywords |= {"x-deprecated": _deprecated, "x-replaced-by": _replaced_of(kind)}
    in_node = kind.startswith(NODE)
    for name in keywords.keys() - {"required", "additionalProperties", "x-deprecated", "x-replaced-by"}:
        keywords[name] = _unless_unknown(keywords[name], in_node=in_node, of_type=name == "type")
    return descents(contract, descend) | keywords


def _unless_unknown(check: Callable[..., Errors], *, in_node: bool, of_type: bool) -> Callable[..., Errors]:
    """`check`, limited to known values: the value of a template expression is unknown.

    A string that is one expression may become any value, and one inside a text any text. Outside the nodes
    of a template, expressions occur only in fields marked for them.
    """

    def checked(validator: Json, wanted: Json, value: Json, schema: Schema) -> Errors:
        if in_node or schema.get("x-expression"):
            unknown = is_expression(value) if of_type else holds_expression(value)
            if unknown:
                return
        yield from check(validator, wanted, value, schema)

    return checked


def _type(validator: Json, wanted: str | list[str], value: Json, schema: Schema) -> Errors:
    types = (wanted,) if isinstance(wanted, str) else tuple(wanted)
    if any(is_type(value, each) for each in types):
        return
    words, facts = " or ".join(TYPES[each] for each in types), Facts(types=types)
    if "x-source" in schema and (value is None or isinstance(value, Undefined)):
        rule = "wrong-type" if value is None else "non-json-value"
        yield KeywordError(rule, "is empty", "Write the fields of the body.", facts=facts)
    elif isinstance(value, NonJson):
        sent = "" if isinstance(value, Binary) else f"; the CLI sends {value.sent}"
        predicate = f"is {value.what}, not {words}{sent}"
        yield KeywordError("non-json-value", predicate, "Put it in quotes.", facts=facts)
    else:
        predicate, hint = f"is {type_of(value)}, not {words}", type_hint(value, types, schema)
        if schema.get("x-node") and isinstance(value, list):
            hint = "Put the list into `steps`, in the `spec` of a node with `kind` Workflow."
        yield KeywordError("wrong-type", predicate, hint, facts=facts)


def _enum(validator: Json, allowed: list[Json], value: Json, schema: Schema) -> Errors:
    if any(type(value) is type(option) and value == option for option in allowed) or (
        type(value) is float and value in allowed
    ):
        return
    if value is None and "null" in types_of(schema):
        return
    # A value that Northflank accepts but that is reported is not recommended.
    choices = [option for option in allowed if option not in schema.get("x-former", ())]
    meant = intended(value, filter(_is_text, choices)) if isinstance(value, str) else None
    hint = f"Write {values(choices)}."
    if meant and len(choices) > 1:
        hint = f"Write {meant}. Allowed are {', '.join(map(literal, choices))}."
    facts = Facts(allowed=tuple(allowed), meant=meant)
    yield KeywordError("value-not-allowed", "is not one of the allowed values", hint, facts=facts)


def _is_text(option: Json) -> bool:
    return isinstance(option, str)


def _min_length(validator: Json, least: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, str) and len(value) < least:
        exactly = "exactly" if schema.get("maxLength") == least else "at least"
        yield _length(value, f"it needs {exactly} {least}", schema)


def _max_length(validator: Json, most: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, str) and len(value) > most:
        exact = schema.get("minLength") == most
        yield _length(value, f"it needs exactly {most}" if exact else f"the maximum is {most}", schema)


def _length(value: str, bound: str, schema: Schema) -> KeywordError:
    length = count(len(value), "character") if value else "no characters"
    facts = Facts(least=schema.get("minLength"), most=schema.get("maxLength"))
    return KeywordError("length-out-of-bounds", f"has {length}; {bound}", _length_hint(facts), facts=facts)


def _length_hint(facts: Facts) -> str:
    least, most = facts.least, facts.most
    if most is None:
        return f"Write {count(int(least or 0), 'character')} or more."
    if not least:
        return f"Shorten it to {count(int(most), 'character')} at most."
    return f"Write {'' if least == most else f'{least} to '}{count(int(most), 'character')}."


def _min_items(validator: Json, least: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, list) and len(value) < least:
        hint = f"Add {least - len(value)} more, or remove the list."
        yield _items(value, f"it needs at least {least}", hint, schema)


def _max_items(validator: Json, most: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, list) and len(value) > most:
        yield _items(value, f"the maximum is {most}", f"Remove {len(value) - most} of them.", schema)


def _items(value: list[Json], bound: str, hint: str, schema: Schema) -> KeywordError:
    length = count(len(value), "item") if value else "no items"
    facts = Facts(least=schema.get("minItems"), most=schema.get("maxItems"))
    return KeywordError("length-out-of-bounds", f"has {length}; {bound}", hint, facts=facts)


def _minimum(validator: Json, least: float, value: Json, schema: Schema) -> Errors:
    if is_type(value, "number") and value < least:
        yield _bound(f"is below its minimum, {least}", schema)


def _maximum(validator: Json, most: float, value: Json, schema: Schema) -> Errors:
    if is_type(value, "number") and value > most:
        yield _bound(f"is above its maximum, {most}", schema)


def _bound(predicate: str, schema: Schema) -> KeywordError:
    facts = Facts(least=schema.get("minimum"), most=schema.get("maximum"))
    return KeywordError("number-out-of-bounds", predicate, _range_hint(schema), facts=facts)


def _range_hint(schema: Schema) -> str:
    if "minimum" in schema and "maximum" in schema:
        return f"Use a number from {schema['minimum']} to {schema['maximum']}."
    return f"Use {schema['minimum']} or more." if "minimum" in schema else f"Use {schema['maximum']} or less."


def _pattern(validator: Json, pattern: str, value: Json, schema: Schema) -> Errors:
    if not isinstance(value, str) or len(value) > schema.get("maxLength", len(value)):
        return  # `maxLength` reports a text that is too long
    if not finds(pattern, value):
        expects = schema.get("x-expects", f"must match {pattern}")
        hint = not_filled_in(value) or breaking_point(pattern, value) or "Check its form."
        facts, within = Facts(pattern=pattern), _misfit(pattern, value)
        # If a pattern is disputed, other texts were accepted.
        rule = "template-text-malformed" if "x-disputed" in schema else "pattern-mismatch"
        yield KeywordError(rule, expects, hint, facts=facts, within=within)


def _misfit(pattern: str, value: str) -> tuple[int, int] | None:
    """The character that does not fit, in a text of one line: a comment above the line still covers it."""
    at = misfit(pattern, value) if value.isprintable() else None
    return None if at is None or at < 0 else (at, at + 1)


def _deprecated(validator: Json, instead: Schema, value: Json, schema: Schema) -> Errors:
    facts = Facts(replacement=tuple(instead.get("use", ())))
    yield KeywordError("deprecated-field", "is deprecated", instead["text"], on="key", facts=facts)


def _replaced_of(kind: str) -> Callable[..., Errors]:
    """The keyword for a body whose endpoint is deprecated as a whole."""

    def check(validator: Json, kinds: list[str], value: Json, schema: Schema) -> Errors:
        rewritten = facts_of(kind).migrates_to in kinds
        prints = "; `nfx-lint migrate` prints the new body" if rewritten else ""
        hint = f"Use {listed(kinds, 'or')} instead{prints}."
        predicate, facts = f"is for the deprecated endpoint of {quoted(kind)}", Facts(kinds=tuple(kinds))
        yield KeywordError(DEPRECATED_ENDPOINT, predicate, hint, facts=facts)

    return check
