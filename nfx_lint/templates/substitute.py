"""A template document with the values of its arguments in place of `${args.NAME}`."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping

from nfx_lint.model import Json
from nfx_lint.pointers import value_at
from nfx_lint.templates.documents import Document, documents_in
from nfx_lint.templates.expressions.check import references_in
from nfx_lint.templates.expressions.tree import Expression, Reference
from nfx_lint.templates.strings import Text, strings_of

Values = Mapping[str, Json]


def arguments_of(body: Json, kind: str) -> dict[str, Json]:
    """The arguments of a document that have a value, overrides first, and those that are only used (None)."""
    document = documents_in(body, kind)[0]
    found: dict[str, Json] = dict.fromkeys(_used(body, kind))
    for field in ("arguments", "argumentOverrides"):
        values = document.body.get(field)
        found.update(values if isinstance(values, dict) else {})
    return found


def _used(body: Json, kind: str) -> Iterator[str]:
    first, *rest = documents_in(body, kind)
    for document in (first, *rest):
        for text in strings_of(document).texts:
            for _, reference, _ in _references(text, document, first):
                yield reference.path[0]


def filled(body: Json, kind: str, values: Values) -> Json:
    """A copy of `body` with `values` filled in. A string that is one expression becomes the value itself.

    Inside a function a value is written as a literal. An argument without a value is left unchanged.
    """
    copied = copy.deepcopy(body)
    first, *rest = documents_in(copied, kind)
    for document in (first, *rest):
        for text in strings_of(document).texts:
            if "arguments" in text.path[:1] or "argumentOverrides" in text.path[:1]:
                continue
            value_at(copied, text.path[:-1])[text.path[-1]] = _filled(text, document, first, values)
    return copied


def _references(
    text: Text, document: Document, first: Document
) -> Iterator[tuple[Expression, Reference, bool]]:
    """The references to arguments of the outermost document."""
    for one in text.found:
        if not isinstance(one, Expression) or one.value is None or one.runtime:
            continue
        for reference, inside in references_in(one.value):
            ours = document is first or (reference.outer and document.outer is first)
            if reference.root == "args" and reference.path and ours:
                yield one, reference, inside


def _filled(text: Text, document: Document, first: Document, values: Values) -> Json:
    pieces, at = [], 0
    for one, reference, inside in sorted(
        _references(text, document, first), key=lambda found: found[1].start
    ):
        name = reference.path[0]
        if name not in values or len(reference.path) > 1 or values[name] is None:
            continue
        if not inside and one.start == 0 and one.end == len(text.value):
            return values[name]
        start, end = (reference.start, reference.end) if inside else (one.start, one.end)
        written = _literal(values[name]) if inside else _text(values[name])
        pieces += [text.value[at:start], written if written is not None else text.value[start:end]]
        at = end
    return "".join([*pieces, text.value[at:]])


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _literal(value: Json) -> str | None:
    """A value written as an argument of a function; None if it cannot be written as one."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return None if isinstance(value, dict | list) else json.dumps(value)
