"""Findings about a template document beyond the contracts of its nodes."""

from nfx_lint.templates.arguments import declaration_faults, unused_faults
from nfx_lint.templates.documents import Document, TemplateNode, documents_in
from nfx_lint.templates.expression_checks import Used, text_faults
from nfx_lint.templates.links import dangling_faults, destroyed_faults, link_faults, name_faults
from nfx_lint.templates.scopes import scopes_of
from nfx_lint.templates.secrets import secret_faults
from nfx_lint.templates.strings import strings_of
from nfx_lint.templates.structure import ref_faults, structure_faults, version_faults
from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Violation


def findings(body: "Json", kind: str, *, previews: bool = True) -> "Iterator[Violation]":
    """The findings about `body`, a document of `kind`. Loads nothing heavy unless there is one."""
    if type(body) is dict:
        yield from findings_in(documents_in(body, kind), previews=previews)


def findings_in(documents: "list[Document]", *, previews: bool = True) -> "Iterator[Violation]":
    """As `findings`, of a document and those inside it."""
    scopes = scopes_of(documents)
    used = {id(document): Used() for document in documents}
    yield from version_faults(documents[0].body, documents[0].kind)
    for document in documents:
        scope = scopes[id(document)]
        yield from structure_faults(document, scope)
        yield from declaration_faults(document, scope)
        yield from ref_faults(scope)
        strings = strings_of(document)
        for text in strings.texts:
            yield from text_faults(text, scope, used)
            yield from link_faults(text, scope)
        for node in document.nodes:
            yield from destroyed_faults(node, scope)
        yield from name_faults(document.nodes)
        yield from dangling_faults(strings, scope)
        yield from secret_faults(document)
    for document in documents:
        if document.nodes:  # the unwritten part may use an argument
            yield from unused_faults(document, scopes[id(document)], used[id(document)])
        if previews:
            yield from _unused_refs(document, used[id(document)])


def _unused_refs(document: Document, used: Used) -> "Iterator[Violation]":
    named = used.refs | {node.spec["nodeRef"] for node in document.nodes if _names_another(node)}
    for node in document.nodes:
        if node.ref and node.ref not in named:
            path = (*node.path, "ref")
            yield violation(
                "unused-ref", path, "nothing refers to this node", "Remove `ref`, or keep it as a label."
            )


def _names_another(node: TemplateNode) -> bool:
    return node.kind == "OpenTofuDestroy" and type(node.spec.get("nodeRef")) is str
