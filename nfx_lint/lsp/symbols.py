"""Document symbols: the nodes of a template by name and kind, and its arguments."""

from __future__ import annotations

from dataclasses import dataclass, field

from lsprotocol import types

from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.names import Template, template_of
from nfx_lint.model import Path
from nfx_lint.templates.documents import WORKFLOWS, TemplateNode


@dataclass
class _Tree:
    symbol: types.DocumentSymbol
    inner: list[_Tree] = field(default_factory=list)

    def whole(self) -> types.DocumentSymbol:
        self.symbol.children = [one.whole() for one in self.inner] or None
        return self.symbol


def symbols(analysis: Analysis) -> list[types.DocumentSymbol]:
    """The symbols of a template, nodes inside the workflows that they are in."""
    template = template_of(analysis)
    if template is None or not analysis.places:
        return []
    top: list[_Tree] = [_Tree(one) for one in _arguments(analysis, template)]
    open_nodes: list[tuple[Path, _Tree]] = []
    nodes = [node for document in template.documents for node in document.nodes]
    for node in sorted(nodes, key=lambda node: _order(node.path)):
        tree = _Tree(_symbol(analysis, node))
        while open_nodes and node.path[: len(open_nodes[-1][0])] != open_nodes[-1][0]:
            open_nodes.pop()
        (open_nodes[-1][1].inner if open_nodes else top).append(tree)
        open_nodes.append((node.path, tree))
    return [one.whole() for one in top]


def _order(path: Path) -> list[tuple[int, str]]:
    """A key by which parents come first, and items in their order."""
    return [(step, "") if isinstance(step, int) else (-1, step) for step in path]


def _symbol(analysis: Analysis, node: TemplateNode) -> types.DocumentSymbol:
    place = analysis.places[node.path]
    start, end = analysis.offsets(place.value)
    named = analysis.places.get((*node.path, "ref")) or analysis.places.get((*node.path, "kind")) or place
    first, last = analysis.offsets(named.value)
    inside = start <= first and last <= end
    name = node.spec.get("name")
    return types.DocumentSymbol(
        name=node.ref or (name if isinstance(name, str) and name else node.kind or "node"),
        kind=types.SymbolKind.Namespace if node.kind in WORKFLOWS else types.SymbolKind.Object,
        range=analysis.positions.between(start, end),
        selection_range=analysis.positions.between(*((first, last) if inside else (start, start))),
        detail=node.kind,
    )


def _arguments(analysis: Analysis, template: Template) -> list[types.DocumentSymbol]:
    found = []
    outermost = template.scopes[id(template.documents[0])]
    for name, declaring in outermost.declared.items():
        place = analysis.places.get((declaring, name))
        if place and place.key and name:
            key, value = analysis.offsets(place.key), analysis.offsets(place.value)
            whole = analysis.positions.between(min(key[0], value[0]), max(key[1], value[1]))
            here = analysis.positions.between(*key)
            found.append(
                types.DocumentSymbol(name, types.SymbolKind.Variable, whole, here, detail="argument")
            )
    return found
