"""The nodes of a YAML document, composed as js-yaml 3.14 composes them.

js-yaml is recursive; a hostile document would take Python's stack. So each step is a generator that yields
the steps that it depends on, and `run` keeps them on a list.
"""

from __future__ import annotations

from nfx_lint.source.yaml import errors
from nfx_lint.source.yaml.flow import flow_collection
from nfx_lint.source.yaml.leaves import block_text, plain, quoted
from nfx_lint.source.yaml.mappings import Pairs, store
from nfx_lint.source.yaml.state import (
    BLOCK_IN,
    BLOCK_OUT,
    END,
    FLOW_IN,
    FLOW_OUT,
    GAPS,
    State,
    YamlNode,
    at_indicator,
    bind,
    blanks_end,
    clear,
    close_collection,
    deepen,
    finish,
    nothing,
    open_collection,
    skip,
)
from nfx_lint.source.yaml.tags import alias, anchor, tag
from nfx_lint.source.yaml.types import apply_tag, simple_scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

    from nfx_lint.model import Json

    LocatedValue = tuple[Json, YamlNode]
    Step = Generator["Step", bool, bool]


def run(step: Step) -> None:
    """Run a step and all steps that it yields."""
    steps: list[Step] = [step]
    answer: bool | None = None
    while steps:
        try:
            # A generator's first answer has to be None.
            steps.append(steps[-1].send(answer))  # type: ignore[arg-type]
            answer = None
        except StopIteration as done:
            steps.pop()
            answer = done.value


def node(state: State, parent: int, context: int, seek: bool, compact: bool) -> Step:
    """Read one node, if there is one, into the state: its value and place. Returns whether there was one."""
    clear(state)
    block = context >= BLOCK_IN
    state.node = place = YamlNode(state.end, state.end)
    new_line = bool(seek and skip(state))
    deeper = state.line_indent - parent if new_line else 1
    start, collections = state.pos, block
    if deeper > 0:
        while tag(state) or anchor(state):
            if skip(state):
                new_line, collections = True, block
                deeper = state.line_indent - parent
            else:
                collections = False
    collections = collections and (new_line or compact)
    content = False
    if deeper > 0:
        indent = parent + block
        column = state.pos - state.line_start
        if collections and at_indicator(state, "-"):
            content = yield block_list(state, column)
        elif collections and (yield block_mapping(state, column, indent)):
            content = True
        elif state.text[state.pos] in "[{":
            content = yield flow_collection(state, indent, node)
        else:
            content = _leaf(state, block, indent, context == FLOW_IN)
    elif deeper == 0 and context == BLOCK_OUT and collections:
        # A list may have the same indentation as its key.
        if at_indicator(state, "-"):
            content = yield block_list(state, state.pos - state.line_start)
        elif state.anchor is not None:
            # An anchor of nothing: js-yaml has already named the list that might have been.
            bind(state, state.anchor, [], place)
    _settle(state, place, start)
    if state.tag is not None:
        apply_tag(state, start)
    return content or state.tag is not None or state.anchor is not None


def _settle(state: State, place: YamlNode, start: int) -> None:
    """Extend the place of a node to its tag and anchor."""
    if state.node is place and state.end > start:
        place.start, place.end = start, state.end
    elif state.node.start > start:
        state.node.start = start


def _leaf(state: State, block: bool, indent: int, in_flow: bool) -> bool:
    state.size += 1
    content = (block and block_text(state, indent)) or quoted(state)
    if not content and alias(state):
        content = True
        if state.tag is not None or state.anchor is not None:
            raise errors.alias_with_properties(state)
    if not content and plain(state, indent, in_flow):
        content = True
        state.tag = "?" if state.tag is None else state.tag
    if state.anchor is not None:
        bind(state, state.anchor, state.result, state.node)
    return content


def block_list(state: State, indent: int) -> Step:
    """Items after dashes, all at one column."""
    own = state.tag, state.anchor
    result: list[Json] = []
    items: list[YamlNode] = []
    place = YamlNode(state.pos, state.pos, items)
    outer = open_collection(state, place, result)
    deepen(state)
    ended = False
    while not ended and at_indicator(state, "-"):
        state.pos += 1
        state.end = state.pos
        if skip(state) and state.line_indent <= indent:
            # Nothing on the line. js-yaml takes a dash further out for one of this list.
            state.result, state.node = nothing(state)
        else:
            line = state.line_start
            yield from _item(state, indent)
            skip(state)
            if (state.line_start == line or state.line_indent > indent) and state.text[state.pos] != END:
                raise errors.misplaced(state)
            ended = state.line_indent < indent
        state.node.parent, state.node.step = place, len(items)
        result.append(state.result)
        items.append(state.node)
    finish(state, place, "sequence", result, own, outer)
    return True


def _item(state: State, indent: int) -> Step:
    line, column = state.line_start, state.pos - state.line_start
    if not simple_scalar(state, indent + 1, False):
        yield node(state, indent, BLOCK_IN, False, True)
    elif state.line_start == line and _at_colon(state):
        yield block_mapping(state, column, indent + 1, begun=True)
    return True


def block_mapping(state: State, indent: int, flow_indent: int, begun: bool = False) -> Step:
    """Keys and values; or a single value that looked like a key until its line ended.

    If `begun`, the first key has been read.
    """
    text, start = state.text, state.node.start if begun else state.pos
    own = (None, None) if begun else (state.tag, state.anchor)
    pairs = Pairs(start)
    outer = open_collection(state, pairs.node, pairs.value)
    key_tag: str | None = None
    key: LocatedValue = (None, pairs.node)
    explicit = detected = False
    while text[state.pos] != END:
        start, line = state.pos, state.line_start
        if not begun and text[start] in "?:" and text[start + 1] in GAPS:
            if text[start] == ":" and not explicit:
                raise errors.missing_key(state)
            if explicit and text[start] == "?":
                store(state, pairs, key_tag, key, nothing(state))
            explicit, compact = text[start] == "?", True
            if explicit:
                key_tag, key = None, (None, YamlNode(start, start + 1))
        elif (
            begun
            or simple_scalar(state, flow_indent, False)
            or (yield node(state, flow_indent, FLOW_OUT, False, True))
        ):
            if state.line_start != line or not _at_colon(state):
                if detected:
                    raise errors.not_a_key(state, start)
                close_collection(state, pairs.node, outer, False)
                state.tag, state.anchor = own
                return True
            if explicit:
                store(state, pairs, key_tag, key, nothing(state))
            key_tag, key = state.tag, (state.result, state.node)
            begun = explicit = compact = False
            if text[state.pos + 1] not in GAPS:
                raise errors.colon_without_space(state)
        else:
            break
        state.pos += 1
        if not detected:
            detected = True
            deepen(state)
        found = yield from _value(state, indent, compact)
        if not explicit:
            store(state, pairs, key_tag, key, (state.result, state.node))
            key_tag = None
        elif found:
            key = (state.result, state.node)
        skip(state)
        if state.line_indent > indent and text[state.pos] != END:
            raise errors.misplaced(state)
        if state.line_indent < indent:
            break
    if explicit:
        store(state, pairs, key_tag, key, nothing(state))
    if detected:
        finish(state, pairs.node, "mapping", pairs.value, own, outer)
    else:
        close_collection(state, pairs.node, outer, False)
    return detected


def _value(state: State, indent: int, compact: bool) -> Step:
    """Read the part after the `?` or `:` of a block mapping."""
    state.end = state.pos
    if not compact:
        state.pos = blanks_end(state.text, state.pos)
        if simple_scalar(state, indent + 1, False):
            return True
    return (yield node(state, indent, BLOCK_OUT, True, compact))


def _at_colon(state: State) -> bool:
    state.pos = blanks_end(state.text, state.pos)
    return state.text[state.pos] == ":"
