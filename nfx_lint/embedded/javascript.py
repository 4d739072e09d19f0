"""Bodies in JavaScript and TypeScript: of calls of Northflank's client, of `fetch` and of axios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nfx_lint.embedded.body import Found
from nfx_lint.embedded.code_requests import METHODS, add_request, endpoint_of_call
from nfx_lint.embedded.code_values import Values, members_of, unwrapped
from nfx_lint.embedded.constants import Constants
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.syntax import Tree, lines_around
from nfx_lint.embedded.text import Text

if TYPE_CHECKING:
    from tree_sitter import Node

# Clients whose second argument has the body beside other options.
_WITH_OPTIONS = frozenset(("got", "ky", "ofetch", "fetch", "undici", "superagent"))


def read(language: str, source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of a module."""
    tree = Tree(language, source)
    values = Values(tree, _constants(tree), reader, found)
    for node in tree.nodes():
        if node.type == "call_expression":
            _read_call(values, node, reader, found)
    found.in_part |= tree.in_part


def _constants(tree: Tree) -> Constants:
    constants = Constants()
    for node in tree.nodes():
        if node.type == "variable_declarator":
            name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
            if name is not None and name.type == "identifier":
                is_constant = bool(tree.above) and tree.text(tree.above[-1]).startswith("const")
                if value is not None and is_constant:
                    constants.add(tree.text(name), value)
                else:
                    constants.drop(tree.text(name))
        elif node.type == "identifier":
            constants.use(tree.text(node), tree.above)
            if tree.above and tree.above[-1].type in _PARAMETERS:
                constants.drop(tree.text(node))
        elif node.type == "shorthand_property_identifier_pattern":
            constants.drop(tree.text(node))
    return constants


_PARAMETERS = frozenset(
    (
        *("formal_parameters", "required_parameter", "optional_parameter", "array_pattern", "catch_clause"),
        *("assignment_expression", "augmented_assignment_expression", "arrow_function", "for_in_statement"),
    )
)


def _read_call(values: Values, node: Node, reader: Reader, found: Found) -> None:
    function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    words = values.words(function) if function is not None else []
    if not words or given is None:
        return
    arguments = [one for one in given.named_children if one.type != "comment"]
    lines = lines_around(values.tree, node, reader)
    endpoint = endpoint_of_call(words, reader)
    if endpoint is not None:
        fields = members_of(values.tree, unwrapped(arguments[0])) if arguments else {}
        if "data" in fields:
            literal = values.literal(fields["data"])
            if literal is not None:
                reader.add_literal(found, literal, endpoint, lines)
        return
    _read_request(values, words, arguments, reader, found, lines)


def _read_request(
    values: Values,
    words: list[str],
    arguments: list[Node],
    reader: Reader,
    found: Found,
    lines: tuple[int, int],
) -> None:
    name = words[-1]
    is_fetch = name in ("fetch", "request", "axios", "got", "ky", "ofetch") or name.endswith("Fetch")
    if not arguments or not (is_fetch or name in METHODS):
        return
    first = unwrapped(arguments[0])
    fields = members_of(values.tree, first) if first.type == "object" else {}
    address = fields.get("url") if fields else first
    url = values.text(address) if address is not None else None
    if url is None:
        return
    second = unwrapped(arguments[1]) if len(arguments) > 1 else None
    options = fields or (members_of(values.tree, second) if second is not None else {})
    method = name if name in METHODS else "get"
    if name not in METHODS and "method" in options:
        written = values.text(options["method"])
        method = written.value if written is not None else ""
    takes_body = name in METHODS and words[0] not in _WITH_OPTIONS and not fields
    body = second if takes_body else next((options[key] for key in _BODIES if key in options), None)
    if method and name not in ("get", "delete"):
        add_request(
            *(reader, found, method.upper(), url),
            lambda: values.sent(body) if body is not None else None,
            lines,
        )


_BODIES = ("body", "json", "data")
