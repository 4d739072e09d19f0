"""The keywords of a contract: those of JSON Schema with messages of our own, and keywords of our own.

`jsonschema` calls them (see `validator`); a keyword yields a `KeywordError` for each thing that is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from jsonschema import ValidationError

from nfx_lint.contracts.editions import NODE
from nfx_lint.contracts.expressions import holds_expression, is_expression
from nfx_lint.contracts.json_types import is_type, types_of
from nfx_lint.contracts.kinds import body_word, facts_of
from nfx_lint.contracts.unions import decide, deciding_keys
from nfx_lint.limits import MOST_NAMES_IN_A_HINT
from nfx_lint.messages import (
    BODY,
    TYPES,
    count,
    known_names,
    listed,
    quoted,
    type_hint,
    type_of,
)
from nfx_lint.model import NO_FACTS, Facts, Json
from nfx_lint.patterns.matching import breaking_point, finds, misfit
from nfx_lint.source.values import Binary, NonJson
from nfx_lint.suggest import closest, misspelled

Schema = dict[str, Json]
Errors = Iterator["KeywordError"]

DEPRECATED_ENDPOINT = "deprecated-endpoint"


class KeywordError(ValidationError):
    """A violation of one keyword. Its `message` is the predicate, the sentence without its subject."""

    def __init__(
        self,
        rule: str,
        predicate: str,
        hint: str = "",
        *,
        key: str | None = None,
        on: Literal["key", "value"] = "value",
        facts: Facts = NO_FACTS,
        within: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(predicate, path=() if key is None else (key,))
        self.rule, self.hint, self.on, self.facts, self.within = rule, hint, on, facts, within


def keywords_of(kind: str, edition: str, places: dict[str, list[str]]) -> dict[str, Callable[..., Errors]]:
    """The keywords for the contract of a kind, by name; `places` is where the name of a field is known."""
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
        "required": _required,
        "additionalProperties": _additional_properties_of(places, kind, edition),
        "oneOf": _one_of,
        "x-variants": _variants,
    }
    if not kind.endswith(".response"):
        keywords |= {"x-deprecated": _deprecated, "x-replaced-by": _replaced_of(kind)}
    in_node = kind.startswith(NODE)
    for name in keywords.keys() - {"required", "additionalProperties", "x-deprecated", "x-replaced-by"}:
        keywords[name] = _unless_unknown(keywords[name], in_node=in_node, of_type=name == "type")
    return keywords


def _unless_unknown(check: Callable[..., Errors], *, in_node: bool, of_type: bool) -> Callable[..., Errors]:
    """`check` for values that are known: what an expression of a template comes to is not.

    An expression alone may come to anything, one within a text to any text. Outside the nodes of a
    template they stand in the fields that say so.
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
    words, facts = " or ".join(TYPES[each] for each in types), Facts(types=types)
    if isinstance(value, NonJson):
        sent = "" if isinstance(value, Binary) else f"; the CLI sends {value.sent}"
        predicate = f"is {value.what}, not {words}{sent}"
        yield KeywordError("non-json-value", predicate, "Put it in quotes.", facts=facts)
    elif not any(is_type(value, each) for each in types):
        predicate, hint = f"is {type_of(value)}, not {words}", type_hint(value, types[0])
        yield KeywordError("wrong-type", predicate, hint, facts=facts)


def _enum(validator: Json, allowed: list[Json], value: Json, schema: Schema) -> Errors:
    if any(type(value) is type(option) and value == option for option in allowed) or (
        type(value) is float and value in allowed
    ):
        return
    if value is None and "null" in types_of(schema):
        return
    meant = closest(value, filter(_is_text, allowed)) if isinstance(value, str) else None
    guess = f"Did you mean `{meant}`? " if meant else ""
    hint = f"{guess}{'Allowed are' if len(allowed) > 1 else 'Allowed is'} {', '.join(map(str, allowed))}."
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
        yield _length(value, f"it needs exactly {most}" if exact else f"{most} is the most", schema)


def _length(value: str, bound: str, schema: Schema) -> KeywordError:
    length = count(len(value), "character") if value else "no characters"
    facts = Facts(least=schema.get("minLength"), most=schema.get("maxLength"))
    hint = "Lengthen or shorten the text."
    return KeywordError("length-out-of-bounds", f"has {length}; {bound}", hint, facts=facts)


def _min_items(validator: Json, least: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, list) and len(value) < least:
        hint = "Add what is missing, or remove the list."
        yield _items(value, f"it needs at least {least}", hint, schema)


def _max_items(validator: Json, most: int, value: Json, schema: Schema) -> Errors:
    if isinstance(value, list) and len(value) > most:
        yield _items(value, f"{most} is the most", "Remove some.", schema)


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
        expects = schema.get("x-expects", f"has to match {pattern}")
        hint = breaking_point(pattern, value) or "Check its form."
        facts, within = Facts(pattern=pattern), _misfit(pattern, value)
        yield KeywordError("pattern-mismatch", expects, hint, facts=facts, within=within)


def _misfit(pattern: str, value: str) -> tuple[int, int] | None:
    """The character that does not fit, in a text of one line: a comment above the line still covers it."""
    at = misfit(pattern, value) if value.isprintable() else None
    return None if at is None or at < 0 else (at, at + 1)


def _required(validator: Json, names: list[str], value: Json, schema: Schema) -> Errors:
    if not isinstance(value, dict):
        return
    missing = [name for name in names if name not in value]
    meant = set(misspelled(value, schema.get("properties", {})).values()) if missing else set()
    for name in missing:
        if name not in meant:
            about = schema.get("properties", {}).get(name, {}).get("description", "")
            yield KeywordError(
                "missing-field",
                f"has no {quoted(name)}, which is required",
                f"Add `{name}`: {about}".rstrip(": "),
                facts=Facts(missing=name),
            )


def _additional_properties_of(places: dict[str, list[str]], kind: str, edition: str) -> Callable[..., Errors]:
    """The keyword for objects whose fields are all documented; `places` is where a name is known."""
    body = body_word(kind)

    def check(validator: Json, allowed: Json, value: Json, schema: Schema) -> Errors:
        known = schema.get("properties", {})
        if isinstance(allowed, dict) and isinstance(value, dict):
            for key in value.keys() - known.keys():
                yield from validator.descend(value[key], allowed, path=key)
        if allowed is not False or not isinstance(value, dict) or value.keys() <= known.keys():
            return
        meant = misspelled(value, known)
        for key in value:
            if key in known:
                continue
            name = key if isinstance(key, str) else str(key)
            if name in meant:
                yield _misspelling(name, meant[name])
            else:
                hint = _unknown_hint(name, places, list(known), body)
                yield KeywordError(
                    "unknown-field", f"is not documented here (edition {edition})", hint, key=name, on="key"
                )

    return check


def _unknown_hint(key: str, places: dict[str, list[str]], known: list[str], body: str) -> str:
    homes = [home or body for home in sorted(set(places.get(key, ())), key=lambda home: home or BODY)]
    if homes and len(homes) <= MOST_NAMES_IN_A_HINT // 4:
        where = " or ".join(homes) if body in homes else listed(homes, "or")
        return f"It is a field of {where}; move or remove it."
    return f"Check its name, or remove it.{known_names(known)}"


def _one_of(validator: Json, branches: list[Schema], value: Json, schema: Schema) -> Errors:
    # `x-variants` beside it decides the union; without it there is nothing that could.
    assert "x-variants" in schema
    yield from ()


def _variants(validator: Json, variants: list[Schema], value: Json, schema: Schema) -> Errors:
    keys = deciding_keys(variants)
    if keys and not isinstance(value, dict):
        return
    decision = decide(value, variants)
    if keys and not decision.present and set(misspelled(value, schema["properties"]).values()) & set(keys):
        return  # the key that decides has another name, which is told
    if decision.branch is not None:
        branch = schema["oneOf"][decision.branch]
        if keys:  # its fields are those of the whole object
            yield from _required(validator, branch.get("required", []), value, schema)
            return
        others = [str(variant["value"]) for variant in variants if "value" in variant]
        for error in validator.descend(value, branch):
            if isinstance(error, KeywordError) and others:
                error.hint = f"Or write {listed(others, 'or')}. {error.hint}".strip()
            yield error
    elif decision.present:
        hint = f"Keep one of {listed(decision.present)} and remove the rest."
        yield KeywordError(
            "conflicting-options",
            f"has {listed(decision.present)}; it takes one of them",
            hint,
            facts=Facts(options=decision.present),
        )
    elif not keys:
        yield from _misspelled_choice(value, variants)
    else:
        names, facts = listed(keys, "or"), Facts(options=tuple(keys))
        yield KeywordError("missing-option", f"needs {names}", f"Add {names}.", facts=facts)


def _misspelled_choice(value: Json, variants: list[Schema]) -> Errors:
    """The field that decides, under another name: no branch is checked then, so nobody else would say."""
    fields = {variant["field"] for variant in variants if "field" in variant}
    if isinstance(value, dict):
        for key, meant in misspelled(value, fields).items():
            yield _misspelling(key, meant)


def _misspelling(key: str, meant: str) -> KeywordError:
    predicate, hint = f"is unknown; did you mean `{meant}`?", f"Rename it to `{meant}`."
    return KeywordError("misspelled-field", predicate, hint, key=key, on="key", facts=Facts(meant=meant))


def _deprecated(validator: Json, instead: Schema, value: Json, schema: Schema) -> Errors:
    facts = Facts(replacement=tuple(instead.get("use", ())))
    yield KeywordError("deprecated-field", "is deprecated", instead["text"], on="key", facts=facts)


def _replaced_of(kind: str) -> Callable[..., Errors]:
    """The keyword for a body whose endpoint is deprecated as a whole."""

    def check(validator: Json, kinds: list[str], value: Json, schema: Schema) -> Errors:
        rewritten = facts_of(kind).migrates_to in kinds
        prints = "; `nfx-lint migrate` prints the new body" if rewritten else ""
        hint = f"Use {listed(kinds, 'or')} instead{prints}."
        predicate, facts = f"is for a deprecated endpoint, that of {quoted(kind)}", Facts(kinds=tuple(kinds))
        yield KeywordError(DEPRECATED_ENDPOINT, predicate, hint, facts=facts)

    return check
