"""Compares the result type of an expression with the type of its field."""

from nfx_lint.templates.expressions.check import type_of
from nfx_lint.templates.expressions.tree import Call, Expression
from nfx_lint.templates.strings import strings_of
from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from nfx_lint.model import Path, Violation
    from nfx_lint.templates.documents import Document

# Most fields take a string, and it may hold a number, so string results are never reported.
_WORDS = {"number": "a number", "boolean": "true or false", "array": "a list"}
_FITTING = {
    "number": frozenset(("number", "integer", "string")),
    "boolean": frozenset(("boolean", "string")),
    "array": frozenset(("array",)),
}


def known_results(documents: "list[Document]") -> "Iterator[tuple[Path, str, str]]":
    """The strings in specs that are one call of known type: path, type, and the function's name."""
    for document in documents:
        for text in strings_of(document).texts:
            if text.node is None or text.runtime or len(text.found) != 1:
                continue
            (one,) = text.found
            inside = text.path[: len(text.node.path) + 1] == (*text.node.path, "spec")
            if not inside or not isinstance(one, Expression) or not isinstance(one.value, Call):
                continue
            result = type_of(one.value)
            if result in _WORDS and one.end - one.start == len(text.value):
                yield text.path, result, one.value.name


def result_fault(path: "Path", result: str, function: str, types: "Collection[str]") -> "Violation | None":
    """The finding about a call with the type `result`, in a field of these types; None if it fits."""
    if not types or not _FITTING[result].isdisjoint(types):
        return None
    words = f"`fn.{function}` returns {_WORDS[result]}, which this field does not accept"
    return violation(
        "expression-result-mismatch", path, words, "Use a function that returns the field's type."
    )
