"""Lists in brackets and mappings in braces, as js-yaml 3.14 composes them."""

from __future__ import annotations

from nfx_lint.source.yaml import errors
from nfx_lint.source.yaml.mappings import Pairs, store
from nfx_lint.source.yaml.state import (
    END,
    FLOW_IN,
    State,
    YamlNode,
    at_indicator,
    close,
    deepen,
    finish,
    nothing,
    open_collection,
    reach,
    skip,
)
from nfx_lint.source.yaml.types import simple_scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from nfx_lint.model import Json

    LocatedValue = tuple[Json, YamlNode]
    Step = Generator["Step", bool, bool]
    Entries = Generator["Step", bool, tuple[str | None, LocatedValue, LocatedValue | None]]
    # The function that reads a node of any kind: `yaml.nodes.node`.
    Reader = Callable[[State, int, int, bool, bool], Step]


def flow_collection(state: State, indent: int, node: Reader) -> Step:
    """A list in brackets or a mapping in braces, with any indentation."""
    text, own, start = state.text, (state.tag, state.anchor), state.pos
    pairs = Pairs(start) if text[start] == "{" else None
    result: list[Json] = []
    items: list[YamlNode] = []
    place = pairs.node if pairs else YamlNode(start, start, items)
    outer = open_collection(state, place, pairs.value if pairs else result)
    deepen(state)
    closing = "}" if pairs else "]"
    state.pos += 1
    comma = True
    while text[state.pos] != END:
        state.end = state.pos if comma else state.end
        skip(state)
        if text[state.pos] == closing:
            break
        if not comma:
            raise errors.between_entries(state, start)
        key_tag, key, value = yield from _entry(state, indent, node)
        if pairs:
            store(state, pairs, key_tag, key, value or nothing(state))
        else:
            item = _single_pair(state, key_tag, key, value) if value else key
            item[1].parent, item[1].step = place, len(items)
            result.append(item[0])
            items.append(item[1])
        skip(state)
        comma = text[state.pos] == ","
        state.pos += comma
    if text[state.pos] == END:
        raise errors.unclosed(state, start)
    state.pos += 1
    state.end = state.pos
    close(state, start)
    finish(state, place, "mapping" if pairs else "sequence", pairs.value if pairs else result, own, outer)
    return True


def _entry(state: State, indent: int, node: Reader) -> Entries:
    """A key, or an item, and the value if there is a colon."""
    explicit = at_indicator(state, "?")
    if explicit:
        state.pos += 1
        state.end = state.pos
        skip(state)
    line = state.line_start
    if not simple_scalar(state, indent, True):
        yield node(state, indent, FLOW_IN, False, True)
    key_tag, key = state.tag, (state.result, state.node)
    skip(state)
    if (not explicit and state.line_start != line) or state.text[state.pos] != ":":
        return key_tag, key, nothing(state) if explicit else None
    state.pos += 1
    state.end = state.pos
    skip(state)
    if not simple_scalar(state, indent, True):
        yield node(state, indent, FLOW_IN, False, True)
    return key_tag, key, (state.result, state.node)


def _single_pair(state: State, tag: str | None, key: LocatedValue, value: LocatedValue) -> LocatedValue:
    """`key: value` in a list: a mapping of its own."""
    pairs = Pairs(key[1].start)
    store(state, pairs, tag, key, value)
    place = pairs.node
    place.end = state.end
    place.size, place.height = value[1].size + 1, value[1].height + 1
    reach(state, state.depth + place.height, place.start)
    return pairs.value, place
