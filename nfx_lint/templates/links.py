"""Checks of fields with a resource id: its kind, and whether this template creates the resource."""

from nfx_lint._compiled.template_table import FOREIGN_LINKS, KINDS, LINKS
from nfx_lint.templates.expressions.check import named
from nfx_lint.templates.expressions.tree import Expression, Reference
from nfx_lint.templates.violations import violation, with_article

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Path, Violation
    from nfx_lint.templates.documents import TemplateNode
    from nfx_lint.templates.scopes import Scope
    from nfx_lint.templates.strings import Strings, Text

_FOREIGN = frozenset(FOREIGN_LINKS)
_OTHER_RESOURCES = frozenset(kind for kind, entry in KINDS.items() if "named" in entry)


def kinds_linked(path: "Path", node: "TemplateNode") -> "list[str]":
    """The kinds of nodes that the field at `path` of a node may link to; empty if it is not a link."""
    path = path[len(node.path) :]
    if not _FOREIGN.isdisjoint(path):
        return []
    parents = [step for step in path[:-1] if type(step) is str]
    parent = parents[-1] if parents else ""
    kinds: list[str] = LINKS.get(f"{parent}/{path[-1]}") or LINKS.get(path[-1]) or []
    return [] if kinds and _is_in_map(path, node.kind) else kinds


def _is_in_map(path: "Path", kind: str) -> bool:
    """Whether the field at `path` of a node is in a free-form map, whose keys mean nothing to Northflank."""
    if path[:1] != ("spec",):
        return False
    from nfx_lint._compiled.node_maps import MAPS

    inside = "".join(f"{step if type(step) is str else '*'}/" for step in path[1:])
    return any(inside.startswith(f"{keys}/" if keys else "") for keys in MAPS.get(kind, ()))


def link_faults(text: "Text", scope: "Scope") -> "Iterator[Violation]":
    """A link whose expression is the id of a node of another kind."""
    if len(text.found) != 1 or text.runtime or text.node is None:
        return
    (one,) = text.found
    if not isinstance(one, Expression) or not isinstance(one.value, Reference):
        return
    reference, kinds = one.value, kinds_linked(text.path, text.node)
    if not kinds or reference.root != "refs" or reference.outer or one.end - one.start < len(text.value):
        return
    name, path = scope.resolved(reference.path)
    nodes = scope.nodes.get(name, ())
    if path != ("id",) or len(nodes) != 1 or nodes[0].kind not in _OTHER_RESOURCES or nodes[0].kind in kinds:
        return
    kind = nodes[0].kind
    wanted, there = with_article(_or(kinds)), with_article(kind)
    words = f"`{text.path[-1]}` takes the id of {wanted}, but{named(name) or ' this'} is {there}"
    hint = "Refer to a node of the right kind."
    yield violation("reference-to-wrong-kind", text.path, words, hint, within=(one.start, one.end))


def _or(kinds: "list[str]") -> str:
    """Kinds in a sentence: up to two by name, more by their common part."""
    groups = dict.fromkeys(KINDS[kind].get("named", kind) for kind in kinds)
    return " or ".join(kinds if len(kinds) < 3 else groups)


def destroyed_faults(node: "TemplateNode", scope: "Scope") -> "Iterator[Violation]":
    """`nodeRef` of OpenTofuDestroy, which names an OpenTofu node by its `ref`."""
    name = node.spec.get("nodeRef")
    if node.kind != "OpenTofuDestroy" or type(name) is not str or "${" in name:
        return
    nodes = scope.nodes.get(name, ())
    if not any(one.kind == "OpenTofu" for one in nodes):
        refs = {ref for ref, ones in scope.nodes.items() if any(one.kind == "OpenTofu" for one in ones)}
        meant = scope.closest(name, refs)
        words = f"no OpenTofu node has the ref{named(name) or ' given here'}"
        words += f"; did you mean `{meant}`?" if meant and named(meant) else ""
        yield violation(
            "unknown-reference",
            (*node.path, "spec", "nodeRef"),
            words,
            "Write the `ref` of an OpenTofu node.",
            meant=meant or None,
        )


def id_of(name: "Json") -> str:
    """The id that the API derives from a name; empty if there is no name or it contains an expression.

    Hyphens and blanks separate the words of a name; no contract allows other separators.
    """
    if type(name) is not str or "${" in name:
        return ""
    return "-".join(name.lower().replace("-", " ").split())


def name_faults(nodes: "list[TemplateNode]") -> "Iterator[Violation]":
    """Resources that get the same id in the same project: the later one overwrites the earlier one."""
    first: dict[tuple[str, str, str], TemplateNode] = {}
    for node in nodes:
        name, group = node.spec.get("name"), KINDS.get(node.kind, {}).get("named")
        # Of nodes that are skipped on a condition, possibly only one runs.
        if type(name) is not str or not group or node.looped or "skipNodeExecution" in node.node:
            continue
        inside = KINDS[node.kind].get("project") and type(node.project) is str
        project = str(node.project) if inside else ""
        before = first.setdefault((group, project, name if "${" in name else id_of(name)), node)
        if before is not node:
            what = node.kind if before.kind == node.kind else group
            words = f"another {what} has this name in the same project"
            related = (((*before.path, "spec", "name"), "the other one"),)
            hint = "Give one of them another name: the later one overwrites the earlier one."
            yield violation("duplicate-name", (*node.path, "spec", "name"), words, hint, related=related)


def dangling_faults(strings: "Strings", scope: "Scope") -> "Iterator[Violation]":
    """Links by id in a project that this template creates, for which it creates no resource there."""
    if not strings.links:
        return
    nodes = scope.document.nodes
    made, projects = _ids_made(nodes), _projects_made(nodes)
    for value, path, node in strings.links:
        kinds = kinds_linked(path, node)
        if kinds and not node.looped and type(node.project) is str and node.project in projects:
            there = [made[kind] for kind in kinds if kind in made]
            if kinds == ["Project"] or any(value in ids or "" in ids for ids in there):
                continue
            meant = scope.closest(value, *there)
            words = f"no {_or(kinds)} in this template has the id{named(value)}"
            if meant:
                hint = f"Write `{meant}`, or refer to the node by its `ref`."
                yield violation("dangling-link", path, f"{words}; did you mean `{meant}`?", hint, meant=meant)
            elif _OTHER_RESOURCES.issuperset(kinds):
                hint = "Refer to a node by its `ref`, or make sure that the project already has the resource."
                yield violation("link-outside-template", path, words, hint)


def _ids_made(nodes: "list[TemplateNode]") -> "dict[str, set[str]]":
    """The ids of the resources that a template creates, by kind; empty for a name with an expression."""
    made: dict[str, set[str]] = {}
    for node in nodes:
        name = node.spec.get("name")
        if type(name) is str:
            made.setdefault(node.kind, set()).add(id_of(name))
    return made


def _projects_made(nodes: "list[TemplateNode]") -> "set[str]":
    """The forms of `projectId` for the projects that a template creates."""
    made: set[str] = set()
    for node in nodes:
        if node.kind == "Project":
            name = node.spec.get("name")
            made.update({f"${{refs.{node.ref}.id}}"} if node.ref else ())
            made.update({id_of(name)} if type(name) is str and "${" not in name else ())
    return made
