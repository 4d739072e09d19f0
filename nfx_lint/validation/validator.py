"""Violations of a contract: `jsonschema` with keywords of our own, one violation for each mistake.

A union is decided before it is checked, and a misspelled key is not reported as an unknown one. If one
value breaks several keywords, only the first in `_PRIORITY` is reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.naming import body_word
from nfx_lint.contracts.walk import nodes
from nfx_lint.limits import LONGEST_VALUE_IN_A_MESSAGE
from nfx_lint.messages import literal, quoted, subject
from nfx_lint.model import Json, Path, Violation
from nfx_lint.pointers import MISSING, value_at
from nfx_lint.validation.keyword_error import Errors, KeywordError
from nfx_lint.validation.keywords import keywords_of
from nfx_lint.validation.later import allowed_later

# Of the keywords that one value breaks, only the first in this order is reported.
_PRIORITY = (
    "non-json-value",
    "wrong-type",
    "value-not-allowed",
    "length-out-of-bounds",
    "number-out-of-bounds",
    "pattern-mismatch",
    "template-text-malformed",
)


def findings(body: Json, kind: str, edition: str) -> list[Violation]:
    """All violations of the contract of `kind` in `body`, in the order of the contract."""
    best: dict[object, tuple[int, Violation]] = {}
    shadowed: list[Path] = []
    later, body_is = _later(kind, edition), body_word(kind)
    for error in errors(body, kind, edition):
        path = tuple(error.absolute_path)
        hint = f"{_hint(error, body, path)}{later(error, path)}"
        message = f"{subject(path, body_is)} {error.message}"
        facts, naming = error.facts, _naming(error, subject(path, body_is))
        found = Violation(
            error.rule, path, message, hint, on=error.on, within=error.within, facts=facts, naming=naming
        )
        rank = _PRIORITY.index(error.rule) if error.rule in _PRIORITY else -1
        identity = _identity(error)
        if identity not in best or rank < best[identity][0]:
            best[identity] = (rank, found)
        shadowed += [(*path, key) for key in error.facts.options]
    return [found for _, found in best.values() if not _is_below(found.path, shadowed)]


def _naming(error: KeywordError, name: str) -> str:
    """The message with the value that is not allowed, if it is short."""
    if error.rule != "value-not-allowed" or not isinstance(error.instance, str | int | bool):
        return ""
    value = literal(error.instance)
    short = 0 < len(value) <= LONGEST_VALUE_IN_A_MESSAGE and "`" not in value
    return f"{name} is {quoted(value)}, not one of the allowed values" if short else ""


def _hint(error: KeywordError, body: Json, path: Path) -> str:
    """The hint of an error; another one if the field that replaces a deprecated one is there already."""
    meant = error.facts.replacement if error.rule == "deprecated-field" else ()
    if meant and value_at(body, (*path[:-1], *meant)) is not MISSING:
        return f"Remove it: {quoted('.'.join(meant))} is there already."
    return error.hint


def complaints(body: Json, kind: str, edition: str, most: int) -> int:
    """How many violations the first `most` errors of a body make."""
    return len({_identity(error) for error in islice(errors(body, kind, edition), most)})


def _identity(error: KeywordError) -> object:
    """Errors with the same identity are one violation, of which the first by `_PRIORITY` is reported."""
    path = tuple(error.absolute_path)
    return path if error.rule in _PRIORITY else (error.rule, path, error.facts)


def errors(body: Json, kind: str, edition: str) -> Iterator[KeywordError]:
    """The errors of a body one by one, as the keywords of the contract see them."""
    for error in _validator(kind, edition).iter_errors(body):
        assert isinstance(error, KeywordError)
        yield error


def _later(kind: str, edition: str) -> Callable[[KeywordError, Path], str]:
    """The function for the end of a hint, if a later edition of the API reference has no such error."""
    validator = _validator(kind, edition)
    table = validator.schema.get("x-later")
    if table is None:
        return _nothing_later

    def words(error: KeywordError, path: Path) -> str:
        if not allowed_later(error, path, table["places"], errors_of):
            return ""
        does = "does not require" if error.rule == "missing-field" else "allows"
        return f" Edition {table['edition']} of the API reference {does} it."

    def errors_of(value: Json, schema: Json) -> Errors:
        yield from validator.evolve(schema=schema).iter_errors(value)

    return words


def _nothing_later(error: KeywordError, path: Path) -> str:
    return ""


def _is_below(path: Path, tops: Sequence[Path]) -> bool:
    return any(path[: len(top)] == top for top in tops)


@lru_cache(maxsize=64)
def _validator(kind: str, edition: str) -> Json:
    contract = contracts.document(kind, edition)
    keywords = keywords_of(kind, edition, _fields(contract), contract)
    validator_class: Json = extend(Draft202012Validator, keywords)  # type: ignore[no-untyped-call]
    return validator_class(contract)


def _fields(contract: dict[str, Json]) -> set[Path]:
    """The paths of the fields of a contract, without those below keys that a person chooses."""
    below_maps: list[Path] = []
    fields: set[Path] = set()
    for node in nodes(contract):
        if node.path and not _is_below(node.path, below_maps) and node.path[-1] != "*":
            fields.add(node.path)
        if isinstance(node.schema.get("additionalProperties"), dict):
            below_maps.append((*node.path, "*"))
    return fields
