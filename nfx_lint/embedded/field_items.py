"""Fields of HTTPie and xh (`name=web`, `backoffLimit:=0`, `billing[deploymentPlan]=…`) as a body in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from nfx_lint.embedded.text import UNKNOWN, Text, Writer
from nfx_lint.limits import DEEPEST_VALUE

# The first separator decides; what precedes it is a key, perhaps with keys below it in brackets.
# A number in brackets would be that of an item in a list.
_ITEM = re.compile(r"([^:=@\\]*)(:=@|=@|:=|==|=|:|@)")
_KEY = re.compile(r"(\w[\w.-]*)((?:\[(?!\d)\w*\])*)")
_BELOW = re.compile(r"\[(\w*)\]")
_UNSENT = ("==", ":")  # of the address, and headers
_FROM_FILES = ("=@", ":=@")


@dataclass(slots=True)
class _Node:
    """A value: a text, JSON, or with `form` "{" or "[" an object or a list with these members."""

    form: str
    text: Text
    fields: dict[str, _Node] = field(default_factory=dict)
    items: list[_Node] = field(default_factory=list)
    key: Text | None = None


def body_of(items: Iterable[Text]) -> Text | None:
    """The body from fields; None without fields, or if their meaning is uncertain."""
    root: _Node | None = None
    for item in items:
        match = _ITEM.match(item.value)
        if match is None:
            return None
        if match[2] in _UNSENT:
            continue
        key, value = _KEY.fullmatch(match[1]), item.part(match.end(), len(item.value))
        if key is None or match[2] == "@":
            return None
        if match[2] in _FROM_FILES:
            value = Text(UNKNOWN, item.starts[:1], item.ends[-1:])
        below = [item.part(*one.span(1)) for one in _BELOW.finditer(item.value, key.end(1), key.end())]
        if len(below) > DEEPEST_VALUE:
            return None
        root = root or _Node("{", item)
        leaf = _Node("json" if match[2].startswith(":") else "text", value)
        if not _put(root, [item.part(0, key.end(1)), *below], leaf):
            return None
    if root is None:
        return None
    writer = Writer()
    _write(root, writer)
    return writer.text()


def _put(root: _Node, steps: list[Text], leaf: _Node) -> bool:
    """Put a value at its keys; False if there is already a value, or one in the way."""
    inside = root
    for step, below in zip(steps, [*steps[1:], None], strict=True):
        new = leaf if below is None else _Node("{" if below.value else "[", step)
        if inside.form == "[" and not step.value:
            inside.items.append(new)
        elif inside.form == "{" and step.value not in ("", *inside.fields):
            new.key = step
            inside.fields[step.value] = new
        elif inside.form == "{" and step.value and inside.fields[step.value].form == new.form != leaf.form:
            new = inside.fields[step.value]
        else:
            return False
        inside = new
    return True


def _write(node: _Node, writer: Writer) -> None:
    if node.form == "json":
        writer.copy(node.text)
        return
    if node.form == "text":
        _write_text(node.text, node.key, writer)
        return
    writer.put(node.form, node.text)
    for number, member in enumerate((*node.fields.values(), *node.items)):
        writer.put(", " if number else "", node.text)
        if member.key:
            _write_text(member.key, None, writer)
            writer.put(": ", member.key)
        _write(member, writer)
    writer.put("}" if node.form == "{" else "]", node.text)


def _write_text(text: Text, beside: Text | None, writer: Writer) -> None:
    """A text in quotes, with escapes where JSON needs them; an empty one is written `beside` another."""
    around = text if text.value or beside is None else beside
    writer.put('"', around)
    for at, char in enumerate(text.value):
        one = text.part(at, at + 1)
        if char in '"\\' or char < " ":
            writer.put(f"\\u{ord(char):04x}", one)
        else:
            writer.copy(one)
    writer.put('"', around)
