"""Bodies in Python: of calls of Northflank's SDK, of requests, httpx and urllib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nfx_lint.embedded.body import Found
from nfx_lint.embedded.code_requests import METHODS, add_request, endpoint_of_call
from nfx_lint.embedded.code_values import Values, unwrapped
from nfx_lint.embedded.constants import Constants
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.syntax import Tree, lines_around
from nfx_lint.embedded.text import Text

if TYPE_CHECKING:
    from tree_sitter import Node

_BODIES = ("json", "data", "content")
# Nodes that give a name a value which is not written there.
_TARGETS = frozenset(
    (
        *(
            "parameters",
            "lambda_parameters",
            "default_parameter",
            "typed_parameter",
            "typed_default_parameter",
        ),
        *("for_statement", "for_in_clause", "as_pattern_target", "pattern_list", "tuple_pattern"),
        *("augmented_assignment", "named_expression", "global_statement", "nonlocal_statement"),
    )
)


def read(source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of a module."""
    tree = Tree("python", source)
    values = Values(tree, _constants(tree), reader, found)
    for node in tree.nodes():
        if node.type == "call":
            _read_call(values, node, reader, found)
    found.in_part |= tree.in_part


def _constants(tree: Tree) -> Constants:
    constants = Constants()
    for node in tree.nodes():
        if node.type == "assignment":
            name, value = node.child_by_field_name("left"), node.child_by_field_name("right")
            if name is not None and name.type == "identifier" and value is not None:
                constants.add(tree.text(name), value)
        elif node.type == "identifier":
            constants.use(tree.text(node), tree.above)
            if tree.above and tree.above[-1].type in _TARGETS:
                constants.drop(tree.text(node))
    return constants


def _read_call(values: Values, node: Node, reader: Reader, found: Found) -> None:
    function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    words = values.words(function) if function is not None else []
    if not words or given is None or given.type != "argument_list":
        return
    named, positional = _arguments(values.tree, given)
    lines = lines_around(values.tree, node, reader)
    endpoint = endpoint_of_call(words, reader)
    if endpoint is not None:
        literal = values.literal(named["data"]) if "data" in named else None
        if literal is not None:
            reader.add_literal(found, literal, endpoint, lines)
        return
    request = _request(values, words[-1], named, positional)
    if request is not None:
        method, url, body = request
        add_request(
            *(reader, found, method.upper(), url),
            lambda: values.sent(body) if body is not None else None,
            lines,
        )


def _arguments(tree: Tree, given: Node) -> tuple[dict[str, Node], list[Node]]:
    named: dict[str, Node] = {}
    positional: list[Node] = []
    for one in given.named_children:
        name, value = one.child_by_field_name("name"), one.child_by_field_name("value")
        if one.type == "keyword_argument" and name is not None and value is not None:
            named[tree.text(name)] = unwrapped(value)
        elif one.type != "comment":
            positional.append(unwrapped(one))
    return named, positional


def _request(
    values: Values, name: str, named: dict[str, Node], positional: list[Node]
) -> tuple[str, Text, Node | None] | None:
    """Method, URL and body of a request; None if a call sends no body."""
    body = next((named[key] for key in _BODIES if key in named), None)
    method = name
    if name in ("request", "Request", "stream"):
        written = named.get("method")
        if written is None and name != "Request":
            written, positional = (positional[0] if positional else None), positional[1:]
        if name == "Request" and body is None and len(positional) > 1:
            body = positional[1]
        text = values.text(written) if written is not None else None
        method = text.value if text is not None else "post" if name == "Request" and body is not None else ""
    elif name in METHODS and body is None and len(positional) > 1 and name != "get":
        body = positional[1]  # `requests.post(url, data)`
    elif name not in METHODS:
        return None
    address = named.get("url") or next(iter(positional), None)
    url = values.text(address) if address is not None else None
    return (method, url, body) if method and url is not None and method.lower() != "get" else None
