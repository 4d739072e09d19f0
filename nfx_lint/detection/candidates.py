"""The kinds that the keys of a body fit, since most files do not declare their kind.

A body fits a kind if it has all required keys of the kind and no unknown one. This module is for the clean
path and imports only the table of kinds; `ranking` compares kinds for all other bodies.

A body is recognised as Northflank's by the marks of a kind: names that no other format has, at the top or
one level below.
"""

from nfx_lint._compiled.kinds import EVERY, KEYS, LESSER, MARKS, PARTIAL, TABLE, VALUE_MARKS
from nfx_lint.limits import MOST_REMEMBERED_TEXTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

RESPONSE = ".response"
NONE: "frozenset[str]" = frozenset()
NAME = frozenset(("name",))
# Every template document has one of these, also an unfinished one.
_OF_DOCUMENTS = frozenset(("apiVersion", "spec", "$schema", "steps"))


def kinds_that_fit(body: object, marked: bool = False) -> "Iterator[str]":
    """The kinds whose required keys `body` has without unknown ones, in the order of the table.

    With `marked`, only those kinds that the body has a mark of.
    """
    response = False
    if type(body) is dict and len(body) == 1 and type(body.get("data")) is dict:
        body, response = body["data"], True
    if type(body) is not dict or not body:
        return
    template = template_of(body)
    if template:
        yield template[0]
        return
    keys = (response, *body)
    kinds = _fitting.get(keys)
    if kinds is None:
        kinds = _kinds_with(body, response)
        if len(_fitting) < MOST_REMEMBERED_TEXTS and len(keys) <= len(KEYS):
            _fitting[keys] = kinds  # the next file probably has the same keys
    for kind in kinds:
        if not (marked or response) or (kind not in LESSER and has_mark(body, kind)):
            yield kind


def _kinds_with(body: "Mapping[str, object]", response: bool) -> "list[str]":
    """The kinds that fit the keys of a body."""
    possible = EVERY
    for key in body:
        possible &= KEYS.get(key, 0)
        if not possible:
            return []
    kinds, present, nameless = [], body.keys(), False
    while possible:
        lowest = possible & -possible
        possible ^= lowest
        kind, required = row(lowest.bit_length() - 1)
        if nameless and kind in PARTIAL:
            break  # changes, or a whole body without its name: for `ranking` to decide
        if kind.endswith(RESPONSE) is not response:
            continue
        if present >= required:
            kinds.append(kind)
        else:
            nameless = nameless or is_nameless(body, required)
    return kinds


def is_nameless(body: "Collection[str]", required: "frozenset[str]") -> bool:
    """Whether a body is complete but for its name, and not a change: most of its keys are required."""
    return 1 < len(body) <= 2 * len(required) - 2 and required.difference(body) == NAME


def template_of(body: "dict[str, object]") -> "tuple[str, str] | None":
    """The kind of a template document and the reason; None if `body` is not a template document."""
    if body.keys().isdisjoint(_OF_DOCUMENTS):
        return None
    from nfx_lint.detection.template_kind import document_kind, is_document

    return document_kind(body) if is_document(body) else None


def has_mark(body: "Mapping[str, object]", kind: str) -> bool:
    """Whether a body has a mark of a kind."""
    for key, below in marks_of(kind):
        if key in body:
            if not below:
                return True
            value = body[key]
            if type(value) is list and value:
                value = value[0]
            if type(value) is dict and not below.isdisjoint(value):
                return True
    fields = VALUE_MARKS.get(kind)
    return fields is not None and any(is_words(body.get(key), first) for key, first in fields.items())


def is_words(value: object, first: "list[str]") -> bool:
    """Whether a value is a hyphenated name, such as `europe-west`, that begins with one of `first`."""
    if type(value) is not str:
        return False
    begin, *rest = value.split("-")
    return begin in first and bool(rest) and all(part.isalpha() and part.islower() for part in rest)


_fitting: "dict[tuple[object, ...], list[str]]" = {}
_rows: "dict[int, tuple[str, frozenset[str]]]" = {}
_marks: "dict[str, list[tuple[str, frozenset[str]]]]" = {}


def row(number: int) -> "tuple[str, frozenset[str]]":
    """The kind of a table row, and its required keys."""
    if number not in _rows:
        kind, *required = TABLE[number].split()
        _rows[number] = kind, frozenset(required)
    return _rows[number]


def marks_of(kind: str) -> "list[tuple[str, frozenset[str]]]":
    """The marks of a kind: fields, each with the fields below it that are needed, or none."""
    if kind not in _marks:
        parts = [mark.partition(":") for mark in MARKS[kind].split()]
        _marks[kind] = [(key, frozenset(below.split(",")) if below else NONE) for key, _, below in parts]
    return _marks[kind]


def top_marks() -> "set[str]":
    """The fields that are a mark of some kind on their own."""
    return {key for kind in MARKS if kind not in LESSER for key, below in marks_of(kind) if not below}
