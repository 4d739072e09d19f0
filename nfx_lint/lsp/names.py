"""The names of a template, refs and arguments, with all places where they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from nfx_lint.contracts.editions import document_of
from nfx_lint.lsp.documents import Analysis
from nfx_lint.model import Path
from nfx_lint.templates.arguments import outputs_of
from nfx_lint.templates.documents import Document, TemplateNode, documents_in
from nfx_lint.templates.expressions.check import references_in
from nfx_lint.templates.expressions.tree import Expression, Reference
from nfx_lint.templates.references import leads_outside
from nfx_lint.templates.scopes import Scope, scopes_of
from nfx_lint.templates.strings import Text, strings_of

Root = Literal["refs", "args"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and the document that it belongs to, by that document's path."""

    root: Root
    name: str
    document: Path


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a name is written: its path, and its offsets in the text if these are known.

    At a definition, `is_definition`; that of an argument is a key.
    """

    name: Name
    path: Path
    at: tuple[int, int] | None
    is_definition: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """The documents of a template with their scopes."""

    documents: list[Document]
    scopes: dict[int, Scope]

    def scope_at(self, path: Path) -> Scope:
        """The scope of the innermost document that a path lies in."""
        inside = [one for one in self.documents if path[: len(one.path)] == one.path]
        return self.scopes[id(max(inside, key=lambda one: len(one.path)))]

    def node_at(self, path: Path) -> TemplateNode | None:
        """The innermost node that a path lies in."""
        nodes = [node for one in self.documents for node in one.nodes]
        inside = [node for node in nodes if path[: len(node.path)] == node.path]
        return max(inside, key=lambda node: len(node.path), default=None)

    def nodes(self, name: Name) -> list[TemplateNode]:
        """The nodes that a name belongs to."""
        document = next(one for one in self.documents if one.path == name.document)
        return self.scopes[id(document)].nodes.get(name.name, []) if name.root == "refs" else []


def template_of(analysis: Analysis) -> Template | None:
    """The template in a document; None for any other document."""
    reading = analysis.reading
    if reading is None or not document_of(reading.kind) or not isinstance(reading.document.value, dict):
        return None
    documents = documents_in(reading.document.value, document_of(reading.kind))
    return Template(documents, scopes_of(documents))


def uses_in(analysis: Analysis, template: Template) -> Iterator[Use]:
    """All places where a name is defined or used."""
    for document in template.documents:
        scope = template.scopes[id(document)]
        yield from _definitions(analysis, scope)
        for path, name in outputs_of(document):
            if "${" not in name:
                yield _whole(analysis, Name("args", name, document.path), path)
        for node in document.nodes:
            if node.kind == "OpenTofuDestroy" and isinstance(node.spec.get("nodeRef"), str):
                destroyed = Name("refs", node.spec["nodeRef"], document.path)
                yield _whole(analysis, destroyed, (*node.path, "spec", "nodeRef"))
        for text in strings_of(document).texts:
            for reference in references_of(text):
                found = name_of(reference, text, scope)
                if found:
                    yield Use(found, text.path, _place(analysis, reference, found, text))


def _definitions(analysis: Analysis, scope: Scope) -> Iterator[Use]:
    document = scope.document
    for node in document.nodes:
        if node.ref:
            yield _whole(analysis, Name("refs", node.ref, document.path), (*node.path, "ref"), defined=True)
    triggers = document.body.get("triggers")
    for number, trigger in enumerate(triggers if isinstance(triggers, list) else ()):
        if isinstance(trigger, dict) and isinstance(trigger.get("ref"), str):
            name = Name("refs", trigger["ref"], document.path)
            yield _whole(analysis, name, (*document.path, "triggers", number, "ref"), defined=True)
    for argument, field in scope.declared.items():
        path = (*document.path, field, argument)
        yield Use(Name("args", argument, document.path), path, _key(analysis, path, argument), True)


def references_of(text: Text) -> Iterator[Reference]:
    """The references of a string."""
    for one in text.found:
        if isinstance(one, Expression) and one.value is not None:
            yield from (reference for reference, _ in references_in(one.value))


def name_of(reference: Reference, text: Text, scope: Scope) -> Name | None:
    """The name that a reference is to."""
    there = scope.outer if leads_outside(reference, text) else scope
    if there is None or not reference.path:
        return None
    if reference.root == "refs":
        return Name("refs", there.resolved(reference.path)[0], there.document.path)
    if reference.root == "args":
        dotted = ".".join(reference.path)
        name = dotted if dotted in there.arguments else reference.path[0]
        return Name("args", name, there.document.path)
    return None


def _whole(analysis: Analysis, name: Name, path: Path, *, defined: bool = False) -> Use:
    """A use that is a whole string."""
    return Use(name, path, analysis.written(path, 0, len(name.name)), defined)


def _place(analysis: Analysis, reference: Reference, name: Name, text: Text) -> tuple[int, int] | None:
    start = text.value.find(f"{name.root}.{name.name}", reference.start, reference.end)
    if start < 0:
        return None  # written with brackets
    start += len(name.root) + 1
    return analysis.written(text.path, start, start + len(name.name))


def _key(analysis: Analysis, path: Path, name: str) -> tuple[int, int] | None:
    """Where a key is written, without its quotes."""
    place = analysis.places.get(path)
    if place is None or place.key is None or place.used_at:
        return None
    start, end = analysis.offsets(place.key)
    written = analysis.document.text[start:end]
    if written == name:
        return start, end
    return (start + 1, end - 1) if written[1:-1] == name else None


def use_at(uses: list[Use], offset: int) -> Use | None:
    """The use that an offset is in."""
    return next((one for one in uses if one.at and one.at[0] <= offset <= one.at[1]), None)
