"""Cross-file findings: duplicate names and misspelled links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nfx_lint._compiled.template_table import KINDS
from nfx_lint.contracts.editions import document_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.limits import MOST_KNOWN_NAMES, MOST_UNKNOWN_NAMES
from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Path, Violation
from nfx_lint.suggest import closest
from nfx_lint.templates.documents import TemplateNode, documents_in
from nfx_lint.templates.expressions.check import named
from nfx_lint.templates.links import id_of, kinds_linked
from nfx_lint.templates.scopes import are_numbered
from nfx_lint.templates.strings import strings_of


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a run: its name, kind and content."""

    file: str
    kind: str
    body: Json


@dataclass(frozen=True, slots=True)
class Made:
    """A resource that a file makes. `project` is the project's id, empty where the file does not name it."""

    file: str
    path: Path
    kind: str
    project: str
    id: str


@dataclass(frozen=True, slots=True)
class Link:
    """A field with the id of a resource, as written in the file."""

    file: str
    path: Path
    kinds: tuple[str, ...]
    project: str
    id: str


def findings(sources: Iterable[Source]) -> dict[str, list[Violation]]:
    """Cross-file findings, by file."""
    made: list[Made] = []
    links: list[Link] = []
    for source in sources:
        if not isinstance(source.body, dict):
            continue  # with --kind a template may be anything
        if document_of(source.kind):
            for document in documents_in(source.body, document_of(source.kind)):
                projects = _projects(document.nodes)
                made += _made(document.nodes, projects, source.file)
                for value, path, node in strings_of(document).links:
                    kinds = tuple(kinds_linked(path, node))
                    links.append(Link(source.file, path, kinds, _project(node, projects), value))
        elif facts_of(source.kind).makes:
            name = source.body.get("name")
            if isinstance(name, str):
                made.append(Made(source.file, ("name",), facts_of(source.kind).makes, "", id_of(name)))
    found: dict[str, list[Violation]] = {}
    for file, one in (*_duplicates(made), *_dangling(made, links)):
        found.setdefault(file, []).append(one)
    return found


def _projects(nodes: list[TemplateNode]) -> dict[str, str]:
    """The ids of the projects of a document, by how its nodes refer to them."""
    found = {}
    for node in nodes:
        name = node.spec.get("name")
        if node.kind == "Project" and node.ref and isinstance(name, str) and "${" not in name:
            found[f"${{refs.{node.ref}.id}}"] = id_of(name)
    return found


def _project(node: TemplateNode, projects: Mapping[str, str]) -> str:
    if not isinstance(node.project, str):
        return ""
    return projects.get(node.project, "" if "${" in node.project else node.project)


def _made(nodes: list[TemplateNode], projects: Mapping[str, str], file: str) -> Iterator[Made]:
    for node in nodes:
        name, entry = node.spec.get("name"), KINDS.get(node.kind, {})
        if isinstance(name, str) and "${" not in name and entry.get("project") and "named" in entry:
            path = (*node.path, "spec", "name")
            yield Made(file, path, node.kind, _project(node, projects), id_of(name))


def _duplicates(made: list[Made]) -> Iterator[tuple[str, Violation]]:
    first: dict[tuple[str, str, str], Made] = {}
    for one in made:
        group = KINDS[one.kind]["named"]
        before = first.setdefault((group, one.project, one.id), one)
        if one.project and before.file != one.file:
            what = one.kind if before.kind == one.kind else group
            words = f"another file makes the {what} with this name in the same project"
            hint = f"Rename one of them, or remove it here: {quoted(before.file)} makes it."
            yield one.file, Violation("duplicate-across-files", one.path, words, hint)


def _dangling(made: list[Made], links: list[Link]) -> Iterator[tuple[str, Violation]]:
    ids: dict[tuple[str, str], dict[str, str]] = {}  # by project and kind, each with a file that makes it
    for one in made:
        ids.setdefault((one.project, one.kind), {}).setdefault(one.id, one.file)
    asked = 0
    for link in links:
        there = [ids[place] for place in _places(link) if place in ids]
        if not link.kinds or any(link.id in some for some in there) or asked >= MOST_UNKNOWN_NAMES:
            continue
        asked += 1
        known = {name: file for some in there for name, file in some.items() if file != link.file}
        meant = closest(link.id, sorted(known)) if len(known) <= MOST_KNOWN_NAMES else None
        if meant and not are_numbered(link.id, meant) and named(meant):
            words = f"no file makes a resource with the id{named(link.id)}; did you mean `{meant}`?"
            hint = f"Write `{meant}`, which {quoted(known[meant])} makes, or correct the name there."
            facts = Facts(meant=meant)
            yield link.file, Violation("dangling-across-files", link.path, words, hint, facts=facts)


def _places(link: Link) -> Iterator[tuple[str, str]]:
    """The nodes that may create the resource of a link: in its project, or without a project."""
    for kind in link.kinds:
        yield "", kind
        if link.project:
            yield link.project, kind
