"""Literals of JavaScript and Python as values; computed parts are unknown.

The two have nodes of the same form, under names that do not collide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.embedded.body import Found
from nfx_lint.embedded.constants import Constants
from nfx_lint.embedded.decoded import EXPRESSION
from nfx_lint.embedded.literals import Literal, Range, escaped
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.syntax import Tree
from nfx_lint.embedded.text import UNKNOWN, Text, Writer
from nfx_lint.limits import DEEPEST_VALUE
from nfx_lint.model import Json, Path

if TYPE_CHECKING:
    from tree_sitter import Node

OBJECTS = ("object", "dictionary")
_MEMBERS = ("pair", "shorthand_property_identifier")
# The branches of a conditional spread whose keys are known.
_ENDS = (*OBJECTS, "undefined", "null", "false")
_LISTS = ("array", "list")
_STRINGS = ("string", "template_string", "concatenated_string")
_NAMES = ("identifier", "shorthand_property_identifier")
_SUMS = ("binary_expression", "binary_operator")
_SPREADS = ("spread_element", "dictionary_splat", "list_splat")
_CALLS = ("call_expression", "call")
_ATTRIBUTES = {"member_expression": "property", "attribute": "attribute"}
_COMPUTED = (*_ATTRIBUTES, *_CALLS, "subscript_expression", "subscript")
_WRAPPERS = frozenset(
    ("parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression")
)
_NUMBER = re.compile(r"[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9]+)?")
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None, "none": None}


def unwrapped(node: Node) -> Node:
    """An expression without the parentheses and types around it."""
    while node.type in _WRAPPERS and node.named_children:
        node = node.named_children[0]
    return node


def members_of(tree: Tree, node: Node) -> dict[str, Node]:
    """The values of an object literal by their keys; none of another expression."""
    found: dict[str, Node] = {}
    for one in node.named_children if node.type in OBJECTS else ():
        if one.type == "pair":
            key, value = one.child_by_field_name("key"), one.child_by_field_name("value")
            if key is not None and value is not None and _is_written(key):
                found[tree.text(key).strip("'\"")] = unwrapped(value)
        elif one.type == "shorthand_property_identifier":
            found[tree.text(one)] = one
    return found


def _is_written(key: Node) -> bool:
    """Whether a key is a name or a text, and not computed."""
    return key.type in ("property_identifier", "string", "number") and not any(
        part.type == "interpolation" for part in key.named_children
    )


def _is_sum(node: Node) -> bool:
    return node.type in _SUMS and any(one.type == "+" for one in node.children)


def _possible_keys(tree: Tree, node: Node) -> set[str] | None:
    """The keys that a spread of `a ? {…} : {}` or `a && {…}` may add; None if they are not known."""
    node = unwrapped(node)
    if node.type in ("undefined", "null", "false", "none"):
        return set()
    if node.type in OBJECTS:
        plain = all(one.type in ("comment", *_MEMBERS) for one in node.named_children)
        found = set(members_of(tree, node))
        return found if plain and len(found) == len(node.named_children) else None
    fields = ("consequence", "alternative") if node.type == "ternary_expression" else ("right",)
    if node.type == "ternary_expression" or any(one.type == "&&" for one in node.children):
        parts = [node.child_by_field_name(name) for name in fields]
        sets = [
            None if part is None or unwrapped(part).type not in _ENDS else _possible_keys(tree, part)
            for part in parts
        ]
        return None if None in sets else {key for one in sets for key in one or ()}
    return None


class Values:
    """The values of the expressions of a module."""

    __slots__ = ("_constants", "_depth", "_found", "_reader", "tree")

    def __init__(self, tree: Tree, constants: Constants, reader: Reader, found: Found) -> None:
        self.tree, self._constants, self._depth = tree, constants, 0
        self._reader, self._found = reader, found

    def words(self, node: Node) -> list[str]:
        """The names of `a.b.c`; none of another expression."""
        words: list[str] = []
        while node.type in _ATTRIBUTES:
            name = node.child_by_field_name(_ATTRIBUTES[node.type])
            inner = node.child_by_field_name("object")
            if name is None or inner is None:
                return []
            words.append(self.tree.text(name))
            node = unwrapped(inner)
        words.append(self.tree.text(node) if node.type == "identifier" else "")
        return words[::-1]

    def text(self, node: Node, follow: bool = True) -> Text | None:
        """A text with its unknown parts; None for an expression that is not a text."""
        self._depth += 1
        found = self._text(unwrapped(node), follow) if self._depth < DEEPEST_VALUE else None
        self._depth -= 1
        return found

    def _text(self, node: Node, follow: bool) -> Text | None:
        if node.type in _NAMES:
            value = self._constant(node) if follow else None
            return self.text(value, follow=False) if value is not None else self._unknown_text(node)
        writer = Writer()
        if node.type in _STRINGS:
            self._write_parts(node, writer, follow)
        elif _is_sum(node):
            for part in (one for one in node.named_children if one.type != "comment"):
                written = self.text(part, follow)
                if written is None or part.type in _NAMES:
                    writer.put(UNKNOWN if written is None else written.value, self.tree.part(part))
                else:
                    writer.copy(written)
        elif node.type in _COMPUTED or node.type in _SUMS:
            return self._unknown_text(node)
        else:
            return None
        return writer.text()

    def _write_parts(self, node: Node, writer: Writer, follow: bool) -> None:
        for part in node.named_children:
            if part.type in ("string_fragment", "string_content"):
                self._write_escaped(part, writer)
            elif part.type == "escape_sequence":
                writer.put(escaped(self.tree.text(part)), self.tree.part(part))
            elif part.type == "string":
                self._write_parts(part, writer, follow)
            elif part.type == "string_start" and "b" in self.tree.text(part).lower():
                writer.copy(self._unknown_text(node))
            elif part.type not in ("string_start", "string_end"):
                inner = part.named_children[0] if part.named_children else None
                is_name = inner is not None and inner.type == "identifier"
                text = self.text(inner, follow) if inner is not None and is_name else None
                # A constant within a text has the place where it is used.
                writer.put(UNKNOWN if text is None else text.value, self.tree.part(part))

    def _write_escaped(self, part: Node, writer: Writer) -> None:
        """Write a piece of a string; in Python's the escapes are in it."""
        at = self.tree.start(part)
        for one in part.named_children:
            writer.copy(self.tree.source.part(at, self.tree.start(one)))
            written = self.tree.text(one)
            is_brace = one.type == "escape_interpolation"
            writer.put(written[:1] if is_brace else escaped(written), self.tree.part(one))
            at = self.tree.end(one)
        writer.copy(self.tree.source.part(at, self.tree.end(part)))

    def _unknown_text(self, node: Node) -> Text:
        writer = Writer()
        writer.put(UNKNOWN, self.tree.part(node))
        return writer.text()

    def sent(self, node: Node) -> Literal | None:
        """The literal of a body, without the calls that make it text, such as `JSON.stringify`."""
        node = self._followed(unwrapped(node))
        while node.type in _CALLS:
            function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
            name = self.words(function)[-1:] if function is not None else []
            if name == ["encode"] and function is not None:
                inner = function.child_by_field_name("object")
            else:
                is_json = name in (["stringify"], ["dumps"]) and given is not None
                inner = next(iter(given.named_children), None) if is_json and given is not None else None
            if inner is None:
                return None
            node = self._followed(unwrapped(inner))
        return self.literal(node)

    def literal(self, node: Node) -> Literal | None:
        """An object literal, or the constant that is one; None for anything else."""
        node = self._followed(unwrapped(node))
        if node.type not in OBJECTS:
            return None
        literal = Literal(language="python" if node.type == "dictionary" else "javascript")
        literal.value = self._value(node, (), literal, True)
        return literal

    def _followed(self, node: Node) -> Node:
        is_name = node.type in _NAMES
        value = self._constant(node) if is_name else None
        return node if value is None else unwrapped(value)

    def _constant(self, name: Node) -> Node | None:
        """The value of a constant, unless names have brought in too much already."""
        value = self._constants.value(self.tree.text(name))
        length = value.end_byte - value.start_byte if value else 0
        return value if self._reader.may_follow(self._range(name)[0], length, self._found) else None

    def _range(self, node: Node) -> Range:
        return self.tree.part(node).range_of(0, self.tree.end(node) - self.tree.start(node))

    def _value(self, node: Node, path: Path, literal: Literal, follow: bool) -> Json:
        node = unwrapped(node)
        if follow and node.type in _NAMES:
            followed = self._followed(node)
            follow = followed == node
            node = followed
        place = literal.values[path] = self._range(node)
        kind = node.type
        if len(path) >= DEEPEST_VALUE:
            return literal.put_unknown(path, place)
        if kind in OBJECTS:
            return self._object(node, path, literal, follow)
        if kind in _LISTS:
            return list(self._items(node, path, literal, follow))
        if kind in _WORDS:
            return _WORDS[kind]
        if kind in _STRINGS or self._is_joined(node):
            return self._string(node, path, literal, follow)
        number = self._number(node)
        return literal.put_unknown(path, place) if number is None else number

    def _object(self, node: Node, path: Path, literal: Literal, follow: bool) -> dict[str, Json]:
        found: dict[str, Json] = {}
        for one in node.named_children:
            key = one.child_by_field_name("key") or one.child_by_field_name("name")
            if one.type == "pair" and key is not None and _is_written(key):
                name = self._key(key)
                literal.keys[(*path, name)] = self._range(key)
                value = one.child_by_field_name("value") or one
                found[name] = self._value(value, (*path, name), literal, follow)
            elif one.type == "shorthand_property_identifier":
                name = self.tree.text(one)
                literal.keys[(*path, name)] = self._range(one)
                found[name] = self._value(one, (*path, name), literal, follow)
            elif one.type in _SPREADS:
                found.update(self._spread(one, path, found, literal, follow))
            elif one.type != "comment":
                literal.open.add(path)
        return found

    def _spread(
        self, node: Node, path: Path, before: dict[str, Json], literal: Literal, follow: bool
    ) -> dict[str, Json]:
        """The members that a spread adds; if they are unknown, they may replace those before."""
        inner = unwrapped(node.named_children[0]) if node.named_children else node
        value = self._followed(inner) if follow else inner
        if value.type in OBJECTS and self._depth < DEEPEST_VALUE:
            self._depth += 1
            members = self._object(value, path, literal, follow=value == inner and follow)
            self._depth -= 1
            return members
        keys = _possible_keys(self.tree, inner)
        literal.open.add(path)
        literal.unknown.update((*path, name) for name in before if keys is None or name in keys)
        literal.hidden.append(self._range(node))
        return {}

    def _items(self, node: Node, path: Path, literal: Literal, follow: bool) -> Iterator[Json]:
        number = 0
        for one in node.named_children:
            if one.type in _SPREADS:
                literal.open.add(path)
                literal.hidden.append(self._range(one))
            elif one.type != "comment":
                yield self._value(one, (*path, number), literal, follow)
                number += 1

    def _key(self, node: Node) -> str:
        written = self.text(node) if node.type == "string" else None
        return self.tree.text(node) if written is None else written.value

    def _is_joined(self, node: Node) -> bool:
        """Whether an expression joins texts, at least one of them written out."""
        return _is_sum(node) and any(one.type in _STRINGS for one in node.named_children)

    def _string(self, node: Node, path: Path, literal: Literal, follow: bool) -> Json:
        text = self.text(node, follow)
        if node.type not in ("string", "template_string"):
            literal.hidden.append(self._range(node))  # there may be comments between the parts
        if text is None:
            return literal.put_unknown(path, self._range(node))
        if UNKNOWN not in text.value:
            return text.value
        literal.texts.add(path)
        literal.hidden += [text.range_of(*one.span()) for one in re.finditer(UNKNOWN, text.value)]
        return text.value.replace(UNKNOWN, EXPRESSION)

    def _number(self, node: Node) -> Json:
        written = self.tree.text(node)
        negative = node.type in ("unary_expression", "unary_operator") and written.startswith("-")
        written = written[1:].strip() if negative else written
        if not _NUMBER.fullmatch(written) or len(written) > 40:
            return None
        plain = written.replace("_", "")
        value: Json = int(plain) if plain.isdigit() else float(plain)
        return -value if negative else value
