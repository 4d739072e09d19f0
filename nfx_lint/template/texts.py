"""The strings of a document that have `${` in them, each with its path, its node, and what it holds."""

from nfx_lint.data.template_table import RUNTIME_FIELDS
from nfx_lint.expressions.parse import expressions_in
from nfx_lint.template.documents import Document, PlacedNode, nested_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.expressions.tree import Expression, LookAlike
    from nfx_lint.model import Json, Path

_RUNTIME = frozenset(RUNTIME_FIELDS)
# Their code is another language's, with `${...}` of its own.
_FOREIGN_CODE = ("OpenTofu", "ExternalAddon")


class Text:
    """A string with expressions. `node` is None in what stands around the nodes.

    `runtime` is whether its field is for a shell, or for a container that has variables of its own: there
    `${NAME}` is nothing to wonder about.
    """

    __slots__ = ("found", "node", "path", "runtime", "value")

    def __init__(self, value: str, path: "Path", node: "PlacedNode | None") -> None:
        self.value, self.path, self.node = value, path, node
        self.found: tuple[Expression | LookAlike, ...] = tuple(expressions_in(value))
        foreign = node is not None and node.kind in _FOREIGN_CODE
        self.runtime = foreign or any(step in _RUNTIME for step in path)


def texts_of(document: Document) -> "list[Text]":
    """The strings of a document that have expressions, without those of documents inside it."""
    apart = {id(node.node) for node in document.nodes}
    for node in document.nodes:
        apart.update(id(inner.body) for inner in nested_in(node))
    found = [*_texts(document.body, document.path, None, apart)]
    for node in document.nodes:
        found += _texts(node.node, node.path, node, apart)
    return found


def _texts(top: "Json", path: "Path", node: "PlacedNode | None", apart: "set[int]") -> "Iterator[Text]":
    pending: list[tuple[Json, Path]] = [(top, path)]
    while pending:
        value, path = pending.pop()
        for step, child in value.items() if type(value) is dict else enumerate(value):
            if type(child) is str:
                if "${" in child:
                    yield Text(child, (*path, step), node)
            elif child and type(child) in (dict, list) and id(child) not in apart:
                pending.append((child, (*path, step)))
