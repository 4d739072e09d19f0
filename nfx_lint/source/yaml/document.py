"""A YAML text as one document, as js-yaml 3.14 has it: directives, `---`, one node, `...`, nothing more."""

from __future__ import annotations

import re

from nfx_lint.source.yaml import errors
from nfx_lint.source.yaml.nodes import node, run
from nfx_lint.source.yaml.state import BLOCK_OUT, END, State, at_separator, skip, spaces_end
from nfx_lint.source.yaml.tags import HANDLE, URI

BYTE_ORDER_MARK = "\ufeff"
VERSION = re.compile(r"([0-9]+)\.[0-9]+")
LINE = re.compile(r"[^\r\n\0]*")


def load(text: str) -> State:
    """The final state: `result` is the value unless `empty`. Raises `YamlSyntaxError`."""
    state = State(prepared(text))
    nul = state.text.index(END)
    if nul < state.length:
        raise errors.nul(nul)
    state.line_indent = state.pos = spaces_end(state.text, 0)
    state.empty = state.pos >= state.length - 1
    if state.empty:
        return state
    _document(state)
    if state.pos < state.length - 1:
        raise errors.second_document(state)
    return state


def prepared(text: str) -> str:
    """The text without a byte order mark, and with a line break at its end; offsets count in this one."""
    text = text.removeprefix(BYTE_ORDER_MARK)
    return text if text.endswith(("\n", "\r")) else text + "\n"


def _document(state: State) -> None:
    directives = False
    version: str | None = None
    while True:
        skip(state)
        if state.line_indent > 0 or state.text[state.pos] != "%":
            break
        directives = True
        version = _directive(state, version)
    if state.line_indent == 0 and state.text.startswith("---", state.pos):
        state.pos += 3
        state.end = state.pos
        skip(state)
    elif directives:
        raise errors.directives_without_start(state)
    run(node(state, state.line_indent - 1, BLOCK_OUT, False, True))
    result, place = state.result, state.node
    skip(state)
    if at_separator(state):
        if state.text[state.pos] == ".":
            state.pos += 3
            skip(state)
    elif state.pos < state.length - 1:
        raise errors.misplaced(state)
    state.result, state.node = result, place


def _directive(state: State, version: str | None) -> str | None:
    """Read `%YAML` or `%TAG`; other directives mean nothing."""
    start = state.pos
    match = LINE.match(state.text, start)
    end = match.end() if match else start
    name, *arguments = re.split(r"[ \t]+", state.text[start + 1 : end].rstrip(" \t"))
    comments = [index for index, argument in enumerate(arguments) if argument.startswith("#")]
    arguments = arguments[: comments[0]] if comments else arguments
    state.pos = end
    if state.text[end] != END:
        state.pos += 2 if state.text.startswith("\r\n", end) else 1
        state.line_start = state.pos
    if not name:
        raise errors.directive(start, end)
    if name == "YAML":
        found = VERSION.fullmatch(arguments[0]) if len(arguments) == 1 and version is None else None
        if found is None or int(found[1]) != 1:
            raise errors.directive(start, end)
        return arguments[0]
    if name == "TAG":
        handle, prefix = arguments if len(arguments) == 2 else ("", "")
        if not HANDLE.fullmatch(handle) or not URI.fullmatch(prefix) or handle in state.tags:
            raise errors.directive(start, end)
        state.tags[handle] = prefix
    return version
