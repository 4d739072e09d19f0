"""Findings about a template document, from the contracts of its nodes and from its graph.

The clean path calls `is_clean`, every other path `findings`; a property test compares the two.
"""

from nfx_lint._compiled.template_table import FORMER_FIELDS, KINDS
from nfx_lint.contracts.editions import document_of, nearest_edition
from nfx_lint.contracts.naming import NODE
from nfx_lint.templates import graph
from nfx_lint.templates.documents import documents_in
from nfx_lint.templates.result_types import known_results, result_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from nfx_lint.model import Json, Path, Violation
    from nfx_lint.templates.documents import Document


def specs_of(body: "Json", kind: str) -> "Iterator[tuple[Path, Json, str]]":
    """The specs of all nodes whose kind has a contract: path, value, and the contract's name."""
    for document in _documents(body, kind):
        yield from _specs(document)


def _documents(body: "Json", kind: str) -> "list[Document]":
    return documents_in(body, document_of(kind)) if type(body) is dict else []


def _specs(document: "Document") -> "Iterator[tuple[Path, Json, str]]":
    for node in document.nodes:
        if node.kind in KINDS and type(node.node.get("spec")) is dict:
            yield (*node.path, "spec"), node.spec, NODE + node.kind


def node_paths(body: "Json", kind: str) -> "list[Path]":
    """The paths of all nodes of a document."""
    if type(body) is not dict or not document_of(kind):
        return []
    return [node.path for document in _documents(body, kind) for node in document.nodes]


class Part:
    """A part of a document with its own contract: the whole document, or the spec of a node."""

    __slots__ = ("kind", "path", "value")

    def __init__(self, path: "Path", value: "Json", kind: str) -> None:
        self.path, self.value, self.kind = path, value, kind


def parts_of(body: "Json", kind: str) -> "dict[Path, Part]":
    """The parts of a body by path; a body that is not a template document is a single part."""
    parts: dict[Path, Part] = {(): Part((), body, kind)}
    if document_of(kind):
        parts.update({path: Part(path, spec, node) for path, spec, node in specs_of(body, kind)})
    return parts


def part_at(parts: "Mapping[Path, Part]", path: "Path") -> Part:
    """The part that `path` lies in."""
    return next(parts[path[:count]] for count in range(len(path), -1, -1) if path[:count] in parts)


def is_clean(
    body: "Json", kind: str, edition: str, is_clean_spec: "Callable[[object, str, str], bool]"
) -> bool:
    """Whether a document has no findings, apart from preview rules."""
    documents = _documents(body, kind)
    for document in documents:
        for _, spec, node in _specs(document):
            if not is_clean_spec(spec, node, nearest_edition(node, edition)):
                return False
    if next(known_results(documents), None) is not None:
        return False  # only the contracts have the types of fields
    return not documents or next(graph.findings_in(documents, previews=False), None) is None


def findings(
    body: "Json", kind: str, edition: str, diagnosed: "Callable[[Json, str, str], Iterable[Violation]]"
) -> "Iterator[Violation]":
    """The findings about the nodes of a document, as `diagnosed` gives them for a spec, and its graph."""
    first_version = type(body) is dict and body.get("apiVersion") == "v1"
    for path, spec, node in specs_of(body, kind):
        for found in diagnosed(spec, node, nearest_edition(node, edition)):
            if not (first_version and _is_former_name(found, spec)):
                yield below(path, found)
    yield from _result_faults(body, kind, edition)
    yield from graph.findings(body, document_of(kind))


def _result_faults(body: "Json", kind: str, edition: str) -> "Iterator[Violation]":
    results = list(known_results(_documents(body, kind)))
    if not results:
        return
    from nfx_lint.contracts import load as contracts
    from nfx_lint.contracts.json_types import types_of
    from nfx_lint.contracts.walk import node_at

    parts = parts_of(body, kind)
    for path, result, function in results:
        part = part_at(parts, path)
        contract = contracts.document(part.kind, nearest_edition(part.kind, edition))
        place = node_at(contract, path[len(part.path) :], part.value)
        fault = result_fault(path, result, function, types_of(place.schema) if place else ())
        if fault is not None:
            yield fault


def _is_former_name(found: "Violation", spec: "Json") -> bool:
    """Whether a finding is only about the v1 name of a field, which Northflank still reads."""
    if found.rule == "unknown-field":
        return len(found.path) == 1 and found.path[0] in FORMER_FIELDS
    missing = found.facts.missing if found.rule == "missing-field" and not found.path else None
    return any(name in spec for name, current in FORMER_FIELDS.items() if current == missing)


def below(path: "Path", found: "Violation") -> "Violation":
    """A finding about a spec, made relative to the document."""
    from dataclasses import replace

    return replace(
        found,
        path=(*path, *found.path),
        related=tuple(((*path, *other), words) for other, words in found.related),
        changes=tuple(
            replace(one, path=(*path, *one.path), to=one.to and (*path, *one.to)) for one in found.changes
        ),
    )
