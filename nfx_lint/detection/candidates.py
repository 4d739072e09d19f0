"""The candidate kinds of a body by its keys, since most files do not declare their kind.

`kinds_that_fit` is for the clean path: the body has all required keys of these kinds and no unknown one.
`candidates_for` is for all other bodies. This module imports only the table of kinds.

A body is recognised as Northflank's by the marks of a kind: names that no other format has, at the top or
one level below. A PATCH body requires no field, so
PATCH kinds are tried only if no full kind fits.
"""

from nfx_lint._compiled.kinds import KEYS, MARKS, PARTIAL, TABLE, VALUE_MARKS, WHOLE
from nfx_lint.limits import MOST_CANDIDATES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RESPONSE = ".response"
NONE: "frozenset[str]" = frozenset()


class Candidates:
    """The `kinds` that fit a body equally well, the smallest first; none where no kind fits.

    `reason` is a clause for messages. `northflank` is whether the body is recognised as Northflank's.
    """

    __slots__ = ("kinds", "northflank", "reason")

    def __init__(self, kinds: "tuple[str, ...]", reason: str, northflank: bool = True) -> None:
        self.kinds = kinds
        self.reason = reason
        self.northflank = northflank


def kinds_that_fit(body: object) -> "Iterator[str]":
    """The kinds whose required keys `body` has without unknown ones; the smallest kind first."""
    response = False
    if type(body) is dict and len(body) == 1 and type(body.get("data")) is dict:
        body, response = body["data"], True
    if type(body) is not dict:
        return
    template = template_of(body)
    if template:
        yield template[0]
        return
    possible = WHOLE
    for key in body:
        possible &= KEYS.get(key, 0)
        if not possible:
            return
    present = body.keys()
    while possible:
        lowest = possible & -possible
        possible ^= lowest
        kind, required = row(lowest.bit_length() - 1)
        if present >= required and kind.endswith(RESPONSE) is response and has_mark(body, kind):
            yield kind


def template_of(body: "dict[str, object]") -> "tuple[str, str] | None":
    """The kind of a template document and the reason; None if `body` is not a template document."""
    if "$schema" not in body and "spec" not in body:
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


def is_mark(key: str, kind: str) -> bool:
    """Whether a field alone marks a kind."""
    return (key, NONE) in marks_of(kind)


_fields_by_kind: "dict[str, tuple[set[str], frozenset[str]]]" = {}
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


def candidates_for(body: object) -> Candidates:
    """The kinds that `body` may be, by its keys."""
    if type(body) is not dict:
        return Candidates((), "the top level is not an object", northflank=False)
    template = template_of(body)
    if template:
        return Candidates((template[0],), template[1])
    data = body.get("data")
    if type(data) is dict and len(body) <= 2:
        response = _candidates_for(data, RESPONSE)
        if response.kinds or response.northflank:
            return response
    return _candidates_for(body, "")


def _candidates_for(body: "dict[str, object]", suffix: str) -> Candidates:
    table = _fields()
    marked = [kind for kind in table if kind.endswith(RESPONSE) == bool(suffix) and has_mark(body, kind)]
    whole = [kind for kind in marked if kind not in PARTIAL]
    if not marked:
        return Candidates((), "no key is specific to Northflank", northflank=False)
    scores = _scores(body, {kind: table[kind] for kind in whole})
    if not scores or scores[0].lacking > 1:
        changes = tuple(kind for kind in marked if kind in PARTIAL and body.keys() <= table[kind][0])
        if changes:
            return _decided(body, changes, len(body))
    if not scores or not _is_enough(scores[0], len(body), len(table[scores[0].kind][1])):
        return Candidates((), "most of its keys do not belong to any one kind")
    best = scores[0]
    close = [one for one in scores if one.is_close_to(best)]
    close.sort(key=lambda one: one.size)
    return _decided(body, tuple(one.kind for one in close), best.known)


def _is_enough(best: "_Score", keys: int, required: int) -> bool:
    """Whether the best kind fits a body with so many keys well enough."""
    if best.known == keys and not best.lacking:
        return True
    strange = keys - best.known
    return best.known >= 2 and strange * 2 <= best.known and required - best.lacking >= min(2, required)


def _decided(body: "dict[str, object]", best: "tuple[str, ...]", known: int) -> Candidates:
    if len(best) > 1:
        return Candidates(best, f"it could be {' or '.join(best)}")
    return Candidates(best, f"{known} of its {len(body)} keys are those of {best[0]}")


class _Score:
    """How many keys of a body are a kind's, near misses included, and how many required ones it lacks."""

    __slots__ = ("kind", "known", "lacking", "needed", "size")

    def __init__(self, kind: str, known: int, lacking: int, needed: int, size: int) -> None:
        self.kind, self.known, self.lacking, self.needed, self.size = kind, known, lacking, needed, size

    def is_close_to(self, best: "_Score") -> bool:
        """Whether the two are so close that only their complaints can decide."""
        if self.known == best.known:
            return self.lacking <= best.lacking + 1
        # An unknown key weighs as much as one that is missing.
        return self.known == best.known - 1 and self.lacking + 1 < best.lacking and self.needed > 1

    def order(self) -> "tuple[int, int, int, str]":
        # On a tie the kind with fewer fields wins.
        return -self.known, self.lacking, self.size, self.kind


def _scores(
    body: "dict[str, object]", table: "Mapping[str, tuple[set[str], frozenset[str]]]"
) -> "list[_Score]":
    """The kinds that fit best, the best first."""
    from nfx_lint.suggest import misspelled

    known = sorted(((len(fields & body.keys()), kind) for kind, (fields, _) in table.items()), reverse=True)
    scores = []
    for count, kind in known[:MOST_CANDIDATES]:
        fields, required = table[kind]
        meant = set(misspelled(body, sorted(fields)).values())
        lacking = sum(key not in body and key not in meant for key in required)
        scores.append(_Score(kind, count + len(meant), lacking, len(required), len(fields)))
    return sorted(scores, key=_Score.order)


def _fields() -> "dict[str, tuple[set[str], frozenset[str]]]":
    """The keys of each kind in all editions, and the required keys of its first edition."""
    if not _fields_by_kind:
        for number in range(len(TABLE)):
            kind, required = row(number)
            fields, _ = _fields_by_kind.setdefault(kind, (set(), required))
            fields.update(key for key, kinds in KEYS.items() if kinds >> number & 1)
    return _fields_by_kind
