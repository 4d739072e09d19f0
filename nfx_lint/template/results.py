"""What an expression comes to, against the type of the field that it stands in."""

from nfx_lint.expressions.check import type_of
from nfx_lint.expressions.tree import Call, Expression
from nfx_lint.naming import document_of
from nfx_lint.template.documents import documents_in
from nfx_lint.template.texts import strings_of
from nfx_lint.template.told import found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from nfx_lint.model import Found, Json, Path

_WORDS = {"string": "a text", "number": "a number", "boolean": "true or false", "array": "a list"}


def known_results(body: "Json", kind: str) -> "Iterator[tuple[Path, str, str]]":
    """The strings in the specs of nodes that are one call of which the type is known: path, type, function."""
    for document in documents_in(body, document_of(kind)) if type(body) is dict else ():
        for text in strings_of(document).texts:
            if text.node is None or text.runtime or len(text.found) != 1:
                continue
            (one,) = text.found
            inside = text.path[: len(text.node.path) + 1] == (*text.node.path, "spec")
            if not inside or not isinstance(one, Expression) or not isinstance(one.value, Call):
                continue
            result = type_of(one.value)
            # A text is what most fields take, and may be a number to be read.
            if result in _WORDS and result != "string" and one.end - one.start == len(text.value):
                yield text.path, result, one.value.name


def result_fault(path: "Path", result: str, function: str, types: "Collection[str]") -> "Found | None":
    """The finding about a call that results in `result`, in a field of these types; None if it fits."""
    fitting = {
        "number": ("number", "integer", "string"),
        "boolean": ("boolean", "string"),
        "array": ("array",),
    }
    if not types or not set(fitting[result]).isdisjoint(types):
        return None
    words = f"`fn.{function}` gives {_WORDS[result]}, which this field does not take"
    return found("expression-result-mismatch", path, words, "Use a function that gives what the field takes.")
