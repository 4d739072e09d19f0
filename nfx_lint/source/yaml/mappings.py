"""Keys and values into mappings, as js-yaml 3.14 stores them: keys become text, `<<` merges."""

from __future__ import annotations

from nfx_lint.source.yaml.state import State, YamlNode, YamlSyntaxError, copy, forget_loops, reach
from nfx_lint.source.yaml.tags import MERGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

    LocatedValue = tuple[Json, YamlNode]


class Pairs:
    """An unfinished mapping: its value, the places of its entries, and the keys that only a merge has set."""

    __slots__ = ("entries", "merged", "node", "value")

    def __init__(self, start: int) -> None:
        self.value: dict[str, Json] = {}
        self.entries: dict[str, YamlNode] = {}
        self.merged: set[str] = set()
        self.node = YamlNode(start, start, self.entries)


def store(state: State, pairs: Pairs, tag: str | None, key: LocatedValue, value: LocatedValue) -> None:
    """Put one key and its value into a mapping."""
    name, key_node = key
    if not isinstance(name, str):
        name = _text_of(state, name, key_node)
        forget_loops(state, key_node)
    if tag == MERGE:
        _merge(state, pairs, value, key_node)
        return
    node = value[1]
    if name in pairs.value:
        if name not in pairs.merged:
            state.duplicates.append((pairs.node, name, pairs.entries[name].key or key_node, key_node))
        pairs.merged.discard(name)
    key_node.is_key = True
    key_node.parent = node.parent = pairs.node
    key_node.step = node.step = name
    node.key = key_node
    pairs.value[name] = value[0]
    pairs.entries[name] = node


def _text_of(state: State, key: Json, node: YamlNode) -> str:
    from nfx_lint.source.yaml.keys import key_text

    if isinstance(key, list):
        copy(state, len(key))
        if any(isinstance(item, list) for item in key):
            message = "A list inside a list cannot be a key"
            raise YamlSyntaxError(message, "Write the key as text, in quotes.", node.start, node.end)
    text = key_text(key)
    copy(state, len(text) // 64)
    return text


def _merge(state: State, pairs: Pairs, value: LocatedValue, key: YamlNode) -> None:
    source, node = value
    if node.target is not None:
        forget_loops(state, node)
    written = node.target or node
    # Its members count as they are merged; the mapping itself is not kept.
    state.size -= max(node.size, 0)
    if not isinstance(source, list):
        _merge_one(state, pairs, source, written, key)
        return
    nodes = written.items if isinstance(written.items, list) and len(written.items) == len(source) else ()
    for index, item in enumerate(source):
        item_node = nodes[index] if nodes else written
        _merge_one(state, pairs, item, item_node.target or item_node, key)


def _merge_one(state: State, pairs: Pairs, source: Json, node: YamlNode, key: YamlNode) -> None:
    entries = node.items if isinstance(node.items, dict) else {}
    found = _properties(source)
    if found is None:
        message, hint = (
            "`<<` merges mappings, but this value is not a mapping",
            "Write an alias to a mapping.",
        )
        raise YamlSyntaxError(message, hint, key.start, key.end)
    copy(state, len(found))
    for name, item in found.items():
        if name in pairs.value:
            continue
        origin = entries.get(name, node)
        copy(state, abs(origin.size))
        reach(state, state.depth + origin.height, key.start)
        pairs.value[name] = item
        pairs.entries[name] = _merged(origin, key)
        # A JavaScript object has no own property of this name, so js-yaml does not notice the merge.
        if name != "__proto__":
            pairs.merged.add(name)


def _merged(origin: YamlNode, key: YamlNode) -> YamlNode:
    node = YamlNode(origin.start, origin.end)
    node.target, node.key, node.merge = origin, origin.key, key
    node.size, node.height = origin.size, origin.height
    return node


def _properties(source: Json) -> dict[str, Json] | None:
    """The own properties of a value in JavaScript; None if it is not an object."""
    if isinstance(source, dict):
        return source
    if isinstance(source, list):
        return {str(index): item for index, item in enumerate(source)}
    from nfx_lint.source.values import Binary, Date

    if isinstance(source, Binary):
        return {str(index): byte for index, byte in enumerate(source.data)}
    return {} if isinstance(source, Date) else None
