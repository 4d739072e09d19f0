"""The relevant strings of a document: those with `${`, and those in fields for an id."""

from nfx_lint._compiled.template_table import LINKS, OUTER_FIELDS, RUNTIME_FIELDS
from nfx_lint.templates.documents import Document, TemplateNode, nested_in
from nfx_lint.templates.expressions.parse import expressions_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json, Path
    from nfx_lint.templates.expressions.tree import Expression, LookAlike

_RUNTIME = frozenset(RUNTIME_FIELDS)
# The last key of each link, to skip all other fields cheaply.
_LINK_KEYS = frozenset(link.rpartition("/")[2] for link in LINKS)
# These contain code of another language that uses `${...}` itself.
_FOREIGN_CODE = ("OpenTofu", "ExternalAddon")


class Text:
    """A string with expressions. `node` is None outside the nodes.

    `runtime` is whether its field is for a shell or a container with variables of its own, where `${NAME}`
    is common; `is_foreign` is whether it is in code of another language.
    """

    __slots__ = ("found", "is_foreign", "node", "path", "runtime", "value")

    def __init__(self, value: str, path: "Path", node: "TemplateNode | None") -> None:
        self.value, self.path, self.node = value, path, node
        self.found: tuple[Expression | LookAlike, ...] = tuple(expressions_in(value))
        self.is_foreign = node is not None and node.kind in _FOREIGN_CODE
        self.runtime = self.is_foreign or not _RUNTIME.isdisjoint(path)


class Strings:
    """The relevant strings of a document: `texts` contain `${`, `links` may be literal ids."""

    __slots__ = ("links", "texts")

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.links: list[tuple[str, Path, TemplateNode]] = []


def strings_of(document: Document) -> Strings:
    """The strings of a document, without those of documents inside it."""
    if document.strings is not None:
        return document.strings
    apart = {id(node.node) for node in document.nodes}
    for node in document.nodes:
        apart.update(id(inner.body) for inner in nested_in(node))
    found = document.strings = Strings()
    _collect(found, _own_fields(document), document.path, None, apart)
    for node in document.nodes:
        _collect(found, node.node, node.path, node, apart)
        if node.kind in OUTER_FIELDS:
            outer = {key: value for key, value in node.spec.items() if key in OUTER_FIELDS[node.kind]}
            _collect(found, outer, (*node.path, "spec"), node, apart)
    return found


def _own_fields(document: Document) -> "dict[str, Json]":
    """The fields that a document reads itself: some fields of a nested document are read outside."""
    if document.outer is None:
        return document.body
    foreign = OUTER_FIELDS.get(document.made_by, ())
    return {key: value for key, value in document.body.items() if key not in foreign}


def _collect(
    found: Strings, top: "Json", path: "Path", node: "TemplateNode | None", apart: "set[int]"
) -> None:
    pending: list[tuple[Json, Path]] = [(top, path)]
    while pending:
        value, path = pending.pop()
        for step, child in value.items() if type(value) is dict else enumerate(value):
            kind = type(child)
            if kind is str:
                if "${" in child:
                    found.texts.append(Text(child, (*path, step), node))
                elif step in _LINK_KEYS and node is not None:
                    found.links.append((child, (*path, step), node))
            elif child and (kind is dict or kind is list) and id(child) not in apart:
                pending.append((child, (*path, step)))
