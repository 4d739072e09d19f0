"""The keywords about the fields of an object: required and unknown ones, and unions that fields decide."""

from __future__ import annotations

from collections.abc import Callable, Collection

from nfx_lint.contracts.naming import body_word
from nfx_lint.contracts.unions import decide, deciding_keys
from nfx_lint.limits import MOST_NAMES_IN_A_HINT
from nfx_lint.messages import BODY, known_names, listed, quoted
from nfx_lint.model import Facts, Json, Path
from nfx_lint.suggest import misspelled
from nfx_lint.validation.confused_names import Meant, meant_by
from nfx_lint.validation.descent import Descend
from nfx_lint.validation.keyword_error import Errors, KeywordError, Schema


def required(validator: Json, names: list[str], value: Json, schema: Schema) -> Errors:
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


def additional_properties_of(
    fields: Collection[Path], kind: str, edition: str, descend: Descend
) -> Callable[..., Errors]:
    """The keyword for objects whose fields are all documented; `fields` are the paths of those of a kind."""

    def check(validator: Json, allowed: Json, value: Json, schema: Schema) -> Errors:
        known = schema.get("properties", {})
        if isinstance(allowed, dict) and isinstance(value, dict):
            for key in value.keys() - known.keys():
                for error in descend(validator, value[key], allowed):
                    error.path.appendleft(key)
                    yield error
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
                there = _tight(name, value[key], known)
                there = there or meant_by(name, kind, value, known, fields, at_top="x-source" in schema)
                there = there or Meant(_unknown_hint(name, fields, list(known), body_word(kind)))
                words, facts = f"is not documented here (edition {edition})", Facts(replacement=there.keys)
                yield KeywordError("unknown-field", words, there.hint, key=name, on="key", facts=facts)

    return check


def _tight(name: str, value: Json, known: Collection[str]) -> Meant | None:
    """`{field:value}` in YAML: one key, without a value."""
    field, _, rest = name.partition(":")
    if value is None and rest and field in known:
        return Meant(f"Write a space after the colon of {quoted(field)}.")
    return None


def _unknown_hint(key: str, fields: Collection[Path], known: list[str], body: str) -> str:
    parents = {_parent(path) for path in fields if path[-1] == key}
    homes = [home or body for home in sorted(parents, key=lambda home: home or BODY)]
    if homes and len(homes) <= MOST_NAMES_IN_A_HINT // 4:
        where = " or ".join(homes) if body in homes else listed(homes, "or")
        return f"Move it into {where}, or remove it."
    return f"Check its name, or remove it.{known_names(known)}"


def _parent(path: Path) -> str:
    return next((str(step) for step in reversed(path[:-1]) if step != "*"), "")


def one_of(validator: Json, branches: list[Schema], value: Json, schema: Schema) -> Errors:
    # `x-variants` beside it decides the union; nothing else could.
    assert "x-variants" in schema
    yield from ()


def variants_of_union(validator: Json, variants: list[Schema], value: Json, schema: Schema) -> Errors:
    keys = deciding_keys(variants)
    if keys and not isinstance(value, dict):
        return
    decision = decide(value, variants)
    if keys and not decision.present and set(misspelled(value, schema["properties"]).values()) & set(keys):
        return  # the misspelled deciding key is reported
    if decision.branch is not None:
        branch = schema["oneOf"][decision.branch]
        if keys:  # its fields are those of the whole object
            wanted = branch.get("required", [])
            for error in required(validator, wanted, value, schema):
                yield error if decision.present or len(wanted) > 1 else _either(error, schema)
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
            f"has {listed(decision.present)}; it takes only one of them",
            hint,
            facts=Facts(options=decision.present),
        )
    elif not keys:
        yield from _misspelled_choice(value, variants)
    else:
        names, facts = listed(keys, "or"), Facts(options=tuple(keys))
        yield KeywordError("missing-option", f"needs {names}", f"Add {names}.", facts=facts)


def _either(error: KeywordError, schema: Schema) -> KeywordError:
    """A field that is required only because the keys of the union are absent: these would be enough."""
    groups = [listed(branch.get("required", ())) for branch in schema["oneOf"]]
    choices = ", or ".join(sorted((group for group in groups if group), key=len, reverse=True))
    error.message, error.hint = f"needs {choices}", f"Add {choices}."
    return error


def _misspelled_choice(value: Json, variants: list[Schema]) -> Errors:
    """The deciding field is misspelled: no branch is checked then, so nothing else reports it."""
    fields = {variant["field"] for variant in variants if "field" in variant}
    if isinstance(value, dict):
        for key, meant in misspelled(value, fields).items():
            yield _misspelling(key, meant)


def _misspelling(key: str, meant: str) -> KeywordError:
    predicate, hint = f"is unknown; did you mean `{meant}`?", f"Rename it to `{meant}`."
    return KeywordError("misspelled-field", predicate, hint, key=key, on="key", facts=Facts(meant=meant))
