"""What the contract has to say about a body: `jsonschema` with keywords of ours, one finding a fault.

A union is decided before it is checked, an unknown key is told from a misspelled one, and of several
keywords that one value breaks only the first in `_PRIORITY` is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.kinds import body_word
from nfx_lint.contracts.walk import Node, nodes
from nfx_lint.messages import subject
from nfx_lint.model import Json, Path, Violation
from nfx_lint.validation.keywords import Fault, Faults, keywords_of
from nfx_lint.validation.later import allowed_later

# Of the keywords that one value breaks, only the first in this order is reported.
_PRIORITY = (
    "non-json-value",
    "wrong-type",
    "value-not-allowed",
    "length-out-of-bounds",
    "number-out-of-bounds",
    "pattern-mismatch",
)


def findings(body: Json, kind: str, edition: str) -> list[Violation]:
    """Everything that the contract of `kind` says against `body`, in the order of the contract."""
    best: dict[object, tuple[int, Violation]] = {}
    shadowed: list[Path] = []
    later, body_is = _later(kind, edition), body_word(kind)
    for fault in faults(body, kind, edition):
        path = tuple(fault.absolute_path)
        hint = f"{fault.hint}{later(fault, path)}"
        found = Violation(fault.rule, path, f"{subject(path, body_is)} {fault.message}", hint, on=fault.on)
        rank = _PRIORITY.index(fault.rule) if fault.rule in _PRIORITY else -1
        identity = _identity(fault)
        if identity not in best or rank < best[identity][0]:
            best[identity] = (rank, found)
        shadowed += [(*path, key) for key in fault.claims]
    return [found for _, found in best.values() if not _is_below(found.path, shadowed)]


def complaints(body: Json, kind: str, edition: str, most: int) -> int:
    """How many things the contract has to say against a body, as far as its first `most` faults tell."""
    return len({_identity(fault) for fault in islice(faults(body, kind, edition), most)})


def _identity(fault: Fault) -> object:
    """What is one finding: of several faults of a value's own only the most telling is said."""
    path = tuple(fault.absolute_path)
    return path if fault.rule in _PRIORITY else (fault.rule, path, fault.message)


def faults(body: Json, kind: str, edition: str) -> Iterator[Fault]:
    """The faults of a body one by one, as the keywords of the contract see them."""
    for fault in _validator(kind, edition).iter_errors(body):
        assert isinstance(fault, Fault)
        yield fault


def _later(kind: str, edition: str) -> Callable[[Fault, Path], str]:
    """What the hint of a fault adds where a later edition of the API reference has no such fault."""
    validator = _validator(kind, edition)
    table = validator.schema.get("x-later")
    if table is None:
        return _nothing_later

    def words(fault: Fault, path: Path) -> str:
        if not allowed_later(fault, path, table["places"], faults_of):
            return ""
        does = "does not require" if fault.rule == "missing-field" else "allows"
        return f" Edition {table['edition']} of the API reference {does} it."

    def faults_of(value: Json, schema: Json) -> Faults:
        yield from validator.evolve(schema=schema).iter_errors(value)

    return words


def _nothing_later(fault: Fault, path: Path) -> str:
    return ""


def _is_below(path: Path, tops: Sequence[Path]) -> bool:
    return any(path[: len(top)] == top for top in tops)


@lru_cache(maxsize=64)
def _validator(kind: str, edition: str) -> Json:
    contract = contracts.document(kind, edition)
    places: dict[str, list[str]] = {}
    for node in nodes(contract):
        if node.path and isinstance(node.path[-1], str) and node.path[-1] != "*":
            places.setdefault(node.path[-1], []).append(_parent_words(node))
    keywords = keywords_of(kind, edition, places)
    validator_class: Json = extend(Draft202012Validator, keywords)  # type: ignore[no-untyped-call]
    return validator_class(contract)


def _parent_words(node: Node) -> str:
    return next((str(step) for step in reversed(node.path[:-1]) if step != "*"), "")
