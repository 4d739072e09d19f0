"""Bodies in the fenced blocks of Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nfx_lint.embedded.body import Found
from nfx_lint.embedded.languages import LANGUAGES, read_code
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.syntax import Tree
from nfx_lint.embedded.text import Text, Writer
from nfx_lint.source.needs_exact import DIRECTIVE

if TYPE_CHECKING:
    from tree_sitter import Node

_KIND = re.compile(rf"{DIRECTIVE}\s*kind=([\w.-]+)")
_FORMATS = {"json": "json", "yaml": "yaml", "yml": "yaml"}


def read(source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of a Markdown text."""
    tree = Tree("markdown", source)
    for node in tree.nodes():
        if node.type == "fenced_code_block":
            _read_block(tree, node, reader, found)
    found.in_part |= tree.in_part


def _read_block(tree: Tree, node: Node, reader: Reader, found: Found) -> None:
    info = next((one for one in node.named_children if one.type == "info_string"), None)
    content = next((one for one in node.named_children if one.type == "code_fence_content"), None)
    if info is None or content is None:
        return
    language = re.split(r"[\s,{:]", tree.text(info).strip(), maxsplit=1)[0].lower()
    if language in _FORMATS:
        lines = reader.lines_of(*tree.part(node).range_of(0, tree.end(node) - tree.start(node)))
        form, kind = _FORMATS[language], _kind_before(tree, node)
        reader.add_text(found, _content(tree, content), None, lines, form=form, kind=kind)
    elif language in LANGUAGES:
        read_code(LANGUAGES[language], _content(tree, content), reader, found)


def _content(tree: Tree, content: Node) -> Text:
    """The text of a block, without the prefixes of lists and quotations around it."""
    writer, at = Writer(), tree.start(content)
    for one in content.named_children:
        if one.type == "block_continuation":
            writer.copy(tree.source.part(at, tree.start(one)))
            at = tree.end(one)
    writer.copy(tree.source.part(at, tree.end(content)))
    return writer.text()


def _kind_before(tree: Tree, node: Node) -> str | None:
    """The kind that a comment on the line above a block names."""
    above = tree.source.value[: tree.start(node)].rstrip().rpartition("\n")[2]
    match = _KIND.search(above)
    return match[1] if match else None
