"""Bodies in shell: of the CLI's commands, and of requests by curl, wget, http and xh."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nfx_lint.embedded import shell_requests as requests
from nfx_lint.embedded.body import Found
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.shell_words import Variables, here_document, is_cat, no_variables, printed, word
from nfx_lint.embedded.syntax import Tree
from nfx_lint.embedded.text import UNKNOWN, Text

if TYPE_CHECKING:
    from tree_sitter import Node

# `cd` to the folder that the script lies in.
_TO_OWN_FOLDER = re.compile(
    r"""cd (?:-- )?"?\$\(dirname (?:-- )?"?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"?\)"?"""
)
# What runs the command that follows it.
_WRAPPERS = frozenset(("sudo", "time", "exec", "command", "npx", "bunx", "nohup", "dlx", "pnpm", "yarn"))


def read(source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of a script."""
    tree = Tree("bash", source)
    known = _variables(tree)

    def variables(name: str, at: int) -> Text | None:
        text = known.get(name)
        return text if text and reader.may_follow(at, len(text.value), found) else None

    for node in tree.nodes():
        if node.type == "command":
            words = _words(tree, node, variables)
            if words:
                found.moves |= _moves(tree, node, words)
                _read_command(tree, node, words, variables, reader, found)
    found.in_part |= tree.in_part


def _read_command(
    tree: Tree, node: Node, words: list[Text], variables: Variables, reader: Reader, found: Found
) -> None:
    request = requests.request_of(words, reader)
    if request is None:
        return
    statement = _statement(tree, node)
    lines = reader.lines_of(*tree.part(statement).range_of(0, tree.end(statement) - tree.start(statement)))
    if request.fault:
        reader.add_fault(found, request.fault, request.url)
        return
    body = request.body
    if request.from_input:
        body = _input(tree, node, variables)
    if body is not None and body.value.strip(UNKNOWN + " \n\t"):
        reader.add_text(found, body, request.endpoint, lines)
    file = request.file or (_input_file(tree, node, variables) if request.from_input else None)
    if file is None and body is not None:
        file = reader.printed_file(body)
    if file is not None and request.endpoint:
        reader.add_file(found, file, request.endpoint)


def _moves(tree: Tree, node: Node, words: list[Text]) -> bool:
    """Whether a command changes the folder of the script to another than the script's own."""
    if words[0].value not in ("cd", "pushd"):
        return False
    is_inside = any(above.type == "command_substitution" for above in reversed(tree.above))
    return not is_inside and not _TO_OWN_FOLDER.fullmatch(tree.text(node))


def _words(tree: Tree, node: Node, variables: Variables) -> list[Text]:
    """The words of a command, without assignments, redirections, and wrappers before it."""
    words = [
        word(tree, one, variables)
        for number, one in enumerate(node.children)
        if node.field_name_for_child(number) in ("name", "argument")
    ]
    while len(words) > 1 and (words[0].value in _WRAPPERS or words[0].value.startswith("-")):
        words = words[1:]
    return words


def _variables(tree: Tree) -> dict[str, Text | None]:
    """The variables that are assigned once, with a text; None for the others."""
    found: dict[str, Text | None] = {}
    for node in tree.nodes():
        if node.type == "variable_assignment":
            name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
            if name is not None:
                known = tree.text(name)
                is_sure = "+=" not in tree.text(node)[: len(known) + 2] and _is_certain(tree)
                found[known] = _assigned(tree, value) if known not in found and value and is_sure else None
        elif node.type == "redirected_statement" and (name_text := _read_into(tree, node)):
            redirect = next((one for one in node.named_children if one.type == "heredoc_redirect"), None)
            text = here_document(tree, redirect, no_variables) if redirect else None
            found[name_text] = text if name_text not in found else None
        elif node.type in ("for_statement", "c_style_for_statement"):
            variable = node.child_by_field_name("variable")
            if variable is not None:
                found[tree.text(variable)] = None
        elif node.type == "command":
            words = tree.text(node).split()
            if words and words[0] in _SETTERS and not _is_read_of_all(words):
                found |= dict.fromkeys(words[1:])
    return found


# Commands that set or remove the variables that they name.
_SETTERS = frozenset(("read", "getopts", "mapfile", "readarray", "printf", "unset", "let"))
# Nodes in which an assignment may not happen.
_CONDITIONS = frozenset(
    (
        *("if_statement", "elif_clause", "else_clause", "case_item", "while_statement", "for_statement"),
        *("list", "subshell", "command_substitution", "c_style_for_statement", "pipeline"),
    )
)


def _is_certain(tree: Tree) -> bool:
    """Whether the assignment that `nodes` gave last is made in every run, for the whole script."""
    return not any(above.type in _CONDITIONS for above in reversed(tree.above))


def _is_read_of_all(words: list[str]) -> bool:
    """Whether a command is `read -d ''`, which sets a variable to a whole here-document."""
    return words[0] == "read" and any("d" in word for word in words[1:-1] if word.startswith("-"))


def _assigned(tree: Tree, value: Node) -> Text | None:
    return (
        printed(tree, value, no_variables)
        if value.type == "command_substitution"
        else word(tree, value, no_variables)
    )


def _read_into(tree: Tree, node: Node) -> str:
    """The variable that `read -r -d '' NAME <<EOF` sets; empty for another command."""
    body = node.child_by_field_name("body")
    words = tree.text(body).split() if body is not None and body.type == "command" else []
    return words[-1] if len(words) > 2 and words[0] == "read" and "-d" in " ".join(words[1:-1]) else ""


def _redirected(tree: Tree, statement: Node, variables: Variables) -> Text | None:
    """The text that a statement's redirections put into its standard input."""
    for one in reversed(statement.named_children):
        if one.type == "heredoc_redirect":
            return here_document(tree, one, variables)
        if one.type == "herestring_redirect" and one.named_children:
            return word(tree, one.named_children[-1], variables)
    return None


def _input(tree: Tree, node: Node, variables: Variables) -> Text | None:
    """The standard input of a command, if it is written in the script."""
    text = _redirected(tree, node, variables)
    if text is not None:
        return text
    before: Node = node
    for depth, above in reversed(list(enumerate(tree.above))):
        if above.type == "redirected_statement" and above.child_by_field_name("body") == before:
            text = _redirected(tree, above, variables)
            if text is not None:
                return text
        elif above.type == "pipeline":
            others = above.named_children
            at = next((number for number, one in enumerate(others) if one == before), 0)
            if at > 0:
                return _output(tree, others[at - 1], variables)
        elif above.type == "heredoc_redirect" and depth:
            # The grammar puts a pipe after `cat <<EOF` into the redirection.
            return here_document(tree, above, variables) if is_cat(tree, tree.above[depth - 1]) else None
        elif above.type != "redirected_statement":
            return None
        before = above
    return None


# The signs of redirections of the standard input.
_READING = frozenset(("<", "<<", "<<-", "<<<"))


def _input_file(tree: Tree, node: Node, variables: Variables) -> Text | None:
    """The name of the file that a command reads as its standard input, as in `< job.json`."""
    statement = tree.above[-1] if tree.above else None
    if statement is None or statement.type != "redirected_statement":
        return None
    inputs = [one for one in statement.named_children if one.children and one.children[0].type in _READING]
    target = inputs[0].child_by_field_name("destination") if len(inputs) == 1 else None
    return word(tree, target, variables) if target is not None else None


def _output(tree: Tree, node: Node, variables: Variables) -> Text | None:
    """What a command prints, if it is `cat` with a here-document, `echo` or `printf '%s'`."""
    if node.type == "redirected_statement":
        return _redirected(tree, node, variables) if is_cat(tree, node) else None
    words = _words(tree, node, variables) if node.type == "command" else []
    name, arguments = (words[0].value, words[1:]) if words else ("", [])
    if name == "echo":
        rest = [one for one in arguments if one.value not in ("-n", "-E")]
        return rest[0] if len(rest) == 1 and rest[0].value[:1] != "-" else None
    is_plain = name == "printf" and len(arguments) == 2 and arguments[0].value in ("%s", "%s\\n")
    return arguments[1] if is_plain else None


def _statement(tree: Tree, node: Node) -> Node:
    """The whole statement that a command is a part of, which `nodes` gave last."""
    for above in reversed(tree.above):
        if above.type not in ("redirected_statement", "pipeline", "heredoc_redirect"):
            break
        node = above
    return node
