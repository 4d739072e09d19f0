"""Positions of YAML values, from the reader's node tree."""

from __future__ import annotations

from collections.abc import Iterable

from nfx_lint.model import Path
from nfx_lint.positions import Place
from nfx_lint.source.lines import Lines
from nfx_lint.source.yaml.state import YamlNode


def path_of(root: YamlNode, node: YamlNode) -> Path | None:
    """The path to a node from the root of the document; None if the node is not part of the value.

    A node is not part of it in a key, in a value that a later one replaces, or in one that is only merged.
    """
    steps: list[str | int] = []
    at = node
    while at.parent is not None:
        if at.is_key:
            if at is not node:
                return None
        elif _below(at.parent, at.step) is not at:
            return None
        steps.append(at.step)
        at = at.parent
    return tuple(reversed(steps)) if at is root else None


def places_of(root: YamlNode, lines: Lines, paths: Iterable[Path]) -> dict[Path, Place]:
    """The position of each path, or of its nearest ancestor that is written in the document."""
    return {path: _place(root, lines, path) for path in paths}


def _place(root: YamlNode, lines: Lines, path: Path) -> Place:
    found, used_at = root, None
    for step in (*path, None):
        node = found
        while node.target is not None:
            used_at = used_at or node.merge or node
            node = node.target
        below = None if step is None else _below(node, step)
        if below is None:
            break
        found = below
    return Place(
        lines.span(node.start, node.end),
        lines.span(found.key.start, found.key.end) if found.key else None,
        lines.span(used_at.start, used_at.end) if used_at else None,
    )


def _below(node: YamlNode, step: str | int) -> YamlNode | None:
    items = node.items
    if isinstance(items, dict) and isinstance(step, str):
        return items.get(step)
    if isinstance(items, list) and isinstance(step, int) and 0 <= step < len(items):
        return items[step]
    return None
