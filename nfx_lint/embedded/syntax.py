"""Syntax trees of host files by tree-sitter, which is loaded only for files that mention Northflank."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from nfx_lint.embedded.text import Text
from nfx_lint.limits import MOST_SYNTAX_NODES
from nfx_lint.model import UsageError

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

    from nfx_lint.embedded.reader import Reader

# The module and the function that give each language.
GRAMMARS = {
    "bash": ("tree_sitter_bash", "language"),
    "javascript": ("tree_sitter_javascript", "language"),
    "markdown": ("tree_sitter_markdown", "language"),
    "python": ("tree_sitter_python", "language"),
    "tsx": ("tree_sitter_typescript", "language_tsx"),
    "typescript": ("tree_sitter_typescript", "language_typescript"),
}


@lru_cache(maxsize=1)
def require_parsers() -> None:
    """Raise `UsageError` if the extra `code` is not installed."""
    names = ["tree_sitter", *(module for module, _ in GRAMMARS.values())]
    if not all(find_spec(name) for name in names):
        raise UsageError("--embedded needs more packages: install them with pip install 'nfx-lint[code]'")


@lru_cache(maxsize=8)
def _parser(language: str) -> Parser:
    from tree_sitter import Language, Parser

    module, function = GRAMMARS[language]
    return Parser(Language(getattr(import_module(module), function)()))


_STATEMENTS = ("statement", "declaration", "assignment")


class Tree:
    """The syntax tree of a text. Offsets are those of the text's characters."""

    __slots__ = ("_offsets", "above", "in_part", "root", "source", "statement")

    def __init__(self, language: str, source: Text) -> None:
        self.source = source
        data = source.value.encode("utf-8", "surrogatepass")
        self._offsets = None if len(data) == len(source.value) else _offsets(source.value)
        self.root = _parser(language).parse(data).root_node
        self.in_part = self.root.has_error
        # The nodes around the one that `nodes` gave last, the innermost last, and its statement. The library
        # looks for the parent of a node from the root on.
        self.above: list[Node] = []
        self.statement = self.root

    def nodes(self) -> Iterator[Node]:
        """All nodes in the order of the text, up to the limit."""
        pending, left = [(self.root, 0, self.root)], MOST_SYNTAX_NODES
        while pending:
            if left == 0:
                self.in_part = True
                return
            left -= 1
            node, depth, statement = pending.pop()
            self.statement = node if node.type.endswith(_STATEMENTS) else statement
            del self.above[depth:]
            yield node
            self.above.append(node)
            pending += [(child, depth + 1, self.statement) for child in reversed(node.named_children)]

    def start(self, node: Node) -> int:
        return self.offset(node.start_byte)

    def end(self, node: Node) -> int:
        return self.offset(node.end_byte)

    def offset(self, byte: int) -> int:
        """The character at an offset in bytes."""
        return byte if self._offsets is None else self._offsets[byte]

    def text(self, node: Node) -> str:
        return self.source.value[self.start(node) : self.end(node)]

    def part(self, node: Node) -> Text:
        return self.source.part(self.start(node), self.end(node))


def _offsets(text: str) -> array[int]:
    """The character of each byte of a text in UTF-8, and of its end."""
    offsets = array("l")
    for number, char in enumerate(text):
        code = ord(char)
        width = 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
        offsets.extend([number] * width)
    offsets.append(len(text))
    return offsets


def lines_around(tree: Tree, node: Node, reader: Reader) -> tuple[int, int]:
    """The first and the last line of the statement that a call is in, which `nodes` gave last."""
    first, last = tree.start(tree.statement), tree.end(node)
    return reader.lines_of(*tree.source.range_of(first, max(last, first)))
