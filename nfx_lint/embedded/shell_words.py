"""The words of shell commands as a program receives them, with unknown parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from nfx_lint.embedded.syntax import Tree
from nfx_lint.embedded.text import UNKNOWN, Text, Writer

if TYPE_CHECKING:
    from tree_sitter import Node

_VARIABLE = re.compile(r"\$(\w+)|\$\{(\w+)\}")
# An expansion, after what a backslash escapes. In here-documents the grammar misses backquotes, `$1`, and an
# expansion behind the blanks that a line begins with.
_EXPANSION = re.compile(
    r"\\.|(\$\w+|\$\{[^{}]*\}|\$\(\([^()]*\)\)|\$\([^()]*\)|\$[@*#?!$-]|`[^`]*`)", re.DOTALL
)
_ANSI = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "e": "\x1b"}
_EXPANSIONS = frozenset(
    (
        *("simple_expansion", "expansion", "command_substitution", "arithmetic_expansion"),
        *("process_substitution", "translated_string", "brace_expression"),
    )
)

# The text of a variable that is used at an offset of the file; None if it is not known.
Variables = Callable[[str, int], Text | None]


def no_variables(name: str, at: int) -> Text | None:
    """The variables where none is known."""
    return None


def word(tree: Tree, node: Node, variables: Variables) -> Text:
    """A word of a command, without its quotes.

    A variable of `variables` is followed: as a word of its own to where its text is written; within a word
    its text has the place of the variable.
    """
    inner = node.named_children[0] if node.type == "string" and node.named_child_count == 1 else node
    if tree.end(inner) - tree.start(inner) >= tree.end(node) - tree.start(node) - 2:
        known = _known(tree, inner, variables)
        if known is not None:
            return known
    writer = Writer()
    _write(tree, node, variables, writer)
    return writer.text()


def _known(tree: Tree, node: Node, variables: Variables) -> Text | None:
    if node.type == "command_substitution":
        return printed(tree, node, variables)
    match = _VARIABLE.fullmatch(tree.text(node)) if node.type in _EXPANSIONS else None
    return variables(match[1] or match[2], tree.source.starts[tree.start(node)]) if match else None


def _write(tree: Tree, node: Node, variables: Variables, writer: Writer) -> None:
    start, end = tree.start(node), tree.end(node)
    if node.type in _EXPANSIONS:
        _write_expansion(tree, node, variables, writer)
    elif node.type == "raw_string":
        writer.copy(tree.source.part(start + 1, end - 1))
    elif node.type == "ansi_c_string":
        _unescape(tree.source.part(start + 2, end - 1), writer, lambda char: _ANSI.get(char))
    elif node.type == "string":
        _write_parts(
            tree, node, (start + 1, end - 1), variables, writer, partial(_unescape, escape=_in_quotes)
        )
    elif node.type == "concatenation":
        _write_parts(tree, node, (start, end), variables, writer, partial(_unescape, escape=_bare))
    elif node.type in ("word", "number", "command_name", "variable_name"):
        if node.named_child_count and node.type == "command_name":
            _write(tree, node.named_children[0], variables, writer)
        else:
            _unescape(tree.source.part(start, end), writer, _bare)
    else:
        writer.put(UNKNOWN, tree.source.part(start, end))


def _write_expansion(tree: Tree, node: Node, variables: Variables, writer: Writer) -> None:
    known = _known(tree, node, variables)
    writer.put(UNKNOWN if known is None else known.value, tree.part(node))


def _write_parts(
    tree: Tree,
    node: Node,
    span: tuple[int, int],
    variables: Variables,
    writer: Writer,
    between: Callable[[Text, Writer], None],
) -> None:
    """Write the parts of a string: its named children, and with `between` the text around them."""
    at, end = span
    for child in node.named_children:
        if child.type in ("string_content", "heredoc_content"):
            continue
        start = max(tree.start(child), at)
        between(tree.source.part(at, start), writer)
        _write(tree, child, variables, writer)
        at = max(tree.end(child), at)
    between(tree.source.part(at, end), writer)


def _in_quotes(char: str) -> str | None:
    """The meaning of a backslash and `char` in double quotes; None if both stay."""
    return "" if char == "\n" else char if char in '$`"\\' else None


def _in_document(char: str) -> str | None:
    """The same in a here-document, in which quotes are no special characters."""
    return "" if char == "\n" else char if char in "$`\\" else None


def _bare(char: str) -> str | None:
    return "" if char == "\n" else char


def _unescape(text: Text, writer: Writer, escape: Callable[[str], str | None]) -> None:
    value, at = text.value, 0
    while (found := value.find("\\", at)) >= 0 and found + 1 < len(value):
        writer.copy(text.part(at, found))
        pair = text.part(found, found + 2)
        char = escape(value[found + 1])
        if char is None:
            writer.copy(pair)
        elif char:
            writer.put(char, pair)
        at = found + 2
    writer.copy(text.part(at, len(value)))


def _write_document(variables: Variables, text: Text, writer: Writer) -> None:
    """Write a part of a here-document, with the expansions that the grammar misses."""
    at = 0
    for match in _EXPANSION.finditer(text.value):
        if match[1]:
            _unescape(text.part(at, match.start()), writer, _in_document)
            name = _VARIABLE.fullmatch(match[1])
            known = variables(name[1] or name[2], text.starts[match.start()]) if name else None
            writer.put(UNKNOWN if known is None else known.value, text.part(*match.span()))
            at = match.end()
    _unescape(text.part(at, len(text.value)), writer, _in_document)


def here_document(tree: Tree, redirect: Node, variables: Variables) -> Text | None:
    """The text of a here-document; None if there is none."""
    body = next((one for one in redirect.named_children if one.type == "heredoc_body"), None)
    mark = next((one for one in redirect.named_children if one.type == "heredoc_start"), None)
    if body is None or mark is None:
        return None
    writer, span = Writer(), (tree.start(body), tree.end(body))
    if any(char in tree.text(mark) for char in "'\"\\"):
        writer.copy(tree.source.part(*span))
    else:
        _write_parts(tree, body, span, variables, writer, partial(_write_document, variables))
    text = writer.text()
    return _without_tabs(text) if any(one.type == "<<-" for one in redirect.children) else text


def printed(tree: Tree, substitution: Node, variables: Variables) -> Text | None:
    """The here-document in `$(cat <<EOF …)`; None for any other command."""
    inner = substitution.named_children
    if len(inner) != 1 or inner[0].type != "redirected_statement" or not is_cat(tree, inner[0]):
        return None
    redirect = next((one for one in inner[0].named_children if one.type == "heredoc_redirect"), None)
    return here_document(tree, redirect, variables) if redirect else None


def is_cat(tree: Tree, statement: Node) -> bool:
    """Whether a statement with redirections only prints its standard input."""
    body = statement.child_by_field_name("body")
    return body is not None and tree.text(body).split() in (["cat"], ["cat", "-"])


def _without_tabs(text: Text) -> Text:
    writer, at = Writer(), 0
    for match in re.finditer(r"(?m)^\t+", text.value):
        writer.copy(text.part(at, match.start()))
        at = match.end()
    writer.copy(text.part(at, len(text.value)))
    return writer.text()
