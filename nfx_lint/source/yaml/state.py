"""The YAML reader's state: position, last node, and the tree of node positions.

The reader follows js-yaml 3.14, the reader in Northflank's CLI. It differs from the YAML specification in
many small ways, so the steps here follow its code.
"""

from __future__ import annotations

import re

from nfx_lint.limits import DEEPEST_VALUE, MOST_COPIES, MOST_LOOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

BREAKS = "\r\n"
BLANKS = " \t"
GAPS = " \t\r\n"
FLOW = ",[]{}"
END = "\0"

# The context of a node: inside a flow collection, where a key may be, after `- `, anywhere in a block.
FLOW_IN, FLOW_OUT, BLOCK_IN, BLOCK_OUT = range(4)

_BLANK = re.compile(r"[ \t]*")
_BLANK_OR_COMMENT = re.compile(r"[ \t]*(#[^\r\n\0]*)?")
_SPACES = re.compile(r" *")


class YamlSyntaxError(Exception):
    """js-yaml refuses the document, or it exceeds our limits. Offsets count characters of the text."""

    def __init__(self, message: str, hint: str, start: int, end: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.start = start
        self.end = start + 1 if end is None else end


class YamlNode:
    """The place of a value: offsets, the nodes below it, its own key and way up.

    The `target` of an alias is the anchored node; the same for an entry added by the `<<` in `merge`.
    """

    __slots__ = (
        "end", "height", "is_key", "items", "key", "merge", "parent", "size", "start", "step", "target"
    )  # fmt: skip

    def __init__(self, start: int, end: int, items: Items = None) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.target: YamlNode | None = None
        self.parent: YamlNode | None = None
        self.step: str | int = ""
        self.key: YamlNode | None = None
        self.merge: YamlNode | None = None
        self.is_key = False
        # The number of values in it and their depth, with aliases expanded.
        self.size = 1
        self.height = 0


class State:
    """The reader's position and registers, as js-yaml has them; `text` ends with a line break and a NUL."""

    __slots__ = (
        "anchor",
        "anchors",
        "closings",
        "comments",
        "copies",
        "depth",
        "duplicates",
        "empty",
        "end",
        "kind",
        "length",
        "line_indent",
        "line_start",
        "loops",
        "node",
        "peak",
        "plain",
        "pos",
        "result",
        "size",
        "tag",
        "tagged",
        "tags",
        "text",
        "unpaired_surrogates",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text + END
        self.length = len(text)
        self.pos = 0
        self.line_start = 0
        self.line_indent = 0
        # The last node: its tag, anchor, kind, value and place.
        self.tag: str | None = None
        self.anchor: str | None = None
        self.kind: str | None = None
        self.result: Json = None
        self.node = YamlNode(0, 0)
        # Whether there is nothing to read, not even a comment: JavaScript's `undefined`.
        self.empty = False
        # The end of the last token that is neither space nor comment.
        self.end = 0
        # Start and end of the last two pairs of quotes or brackets.
        self.closings = ((0, 0), (0, 0))
        self.anchors: dict[str, tuple[Json, YamlNode]] = {}
        self.tags: dict[str, str] = {}
        self.size = 0
        self.copies = 0
        self.depth = 0
        self.peak = 0
        # Aliases of collections that are not finished: the alias and its target.
        self.loops: list[tuple[YamlNode, YamlNode]] = []
        # Nodes that the exact reader checks for faults.
        self.duplicates: list[tuple[YamlNode, str, YamlNode, YamlNode]] = []
        self.plain: list[tuple[YamlNode, str, Json]] = []
        self.tagged: list[tuple[YamlNode, str, Json]] = []
        self.unpaired_surrogates: list[YamlNode] = []
        # Offsets of comments, possibly repeated.
        self.comments: list[int] = []


if TYPE_CHECKING:
    Items = dict[str, YamlNode] | list[YamlNode] | None


def skip(state: State, comments: bool = True) -> int:
    """Skip spaces and comments; return the number of line breaks passed."""
    text, pos, breaks = state.text, state.pos, 0
    gap = _BLANK_OR_COMMENT if comments else _BLANK
    while True:
        match = gap.match(text, pos)
        if match:
            pos = match.end()
            if match.lastindex:
                state.comments.append(match.start(1))
        if text[pos] == "\n":
            pos += 1
        elif text[pos] == "\r":
            pos += 2 if text[pos + 1] == "\n" else 1
        else:
            state.pos = pos
            return breaks
        breaks += 1
        state.line_start = pos
        pos = spaces_end(text, pos)
        state.line_indent = pos - state.line_start


def spaces_end(text: str, pos: int) -> int:
    """The offset of the first character from `pos` on that is not a space."""
    match = _SPACES.match(text, pos)
    return match.end() if match else pos


def blanks_end(text: str, pos: int) -> int:
    """The offset of the first character from `pos` on that is neither space nor tab."""
    match = _BLANK.match(text, pos)
    return match.end() if match else pos


def at_separator(state: State) -> bool:
    """Whether a line that is `---` or `...`, or begins with one of them, starts here."""
    text, pos = state.text, state.pos
    return (
        pos == state.line_start
        and text.startswith(("---", "..."), pos)
        and (text[pos + 3] in GAPS or text[pos + 3] == END)
    )


def at_indicator(state: State, indicator: str) -> bool:
    """Whether `-`, `?` or `:` is here, followed by a space or line break."""
    return state.text[state.pos] == indicator and state.text[state.pos + 1] in GAPS


def open_collection(state: State, node: YamlNode, value: Json) -> int:
    """Note that a collection may begin, for aliases inside it; return the argument of `close_collection`."""
    if state.anchor is not None:
        bind(state, state.anchor, value, node)
    # Below zero until it is closed.
    node.size = ~state.size
    outer, state.peak = state.peak, state.depth
    return outer


def clear(state: State) -> None:
    """Forget the last node."""
    state.tag = state.anchor = state.kind = state.result = None


def nothing(state: State) -> tuple[None, YamlNode]:
    """A value that is not written: null, at the end of the token before it."""
    state.size += 1
    return None, YamlNode(state.end, state.end)


def deepen(state: State) -> None:
    """Note that a collection has begun."""
    state.depth += 1
    reach(state, state.depth, state.pos)


def reach(state: State, depth: int, start: int) -> None:
    """Note the depth of the document, with aliases expanded; refuse it beyond the limit."""
    state.peak = max(state.peak, depth)
    if depth > DEEPEST_VALUE:
        message = f"Nested more than {DEEPEST_VALUE} levels deep"
        raise YamlSyntaxError(message, "Make the document flatter.", start)


def close_collection(state: State, node: YamlNode, outer: int, detected: bool) -> None:
    """End the collection that `open_collection` began; `detected` is False if it was not one."""
    if detected and state.loops:
        _reject_loop(state, node)
    state.depth -= detected
    state.size += detected
    node.end = state.end
    node.height = state.peak - state.depth
    node.size += state.size + 1 + (not detected)
    state.peak = max(outer, state.peak)


def finish(
    state: State, place: YamlNode, kind: str, result: Json, own: tuple[str | None, str | None], outer: int
) -> None:
    """Close a collection and make it the last node, with its own tag and anchor."""
    close_collection(state, place, outer, True)
    state.tag, state.anchor = own
    state.kind, state.result, state.node = kind, result, place


def _reject_loop(state: State, node: YamlNode) -> None:
    for alias, target in state.loops:
        if target is node:
            message = "This alias refers to the value that contains it"
            raise YamlSyntaxError(message, "Replace the alias with the value itself.", alias.start, alias.end)


def refer(state: State, value: Json, target: YamlNode, start: int) -> None:
    """Make an alias the last node."""
    state.result = value
    state.node = node = YamlNode(start, state.end)
    node.target, node.size, node.height = target, target.size, target.height
    if target.size < 0:
        state.loops.append((node, target))
        if len(state.loops) > MOST_LOOPS:
            _reject_loop(state, target)
    else:
        copy(state, target.size)
    reach(state, state.depth + target.height, start)


def forget_loops(state: State, node: YamlNode) -> None:
    """Forget the aliases inside a node that is checked but not kept: no value contains itself by them."""
    state.loops = [loop for loop in state.loops if not node.start <= loop[0].start < node.end]


def close(state: State, start: int) -> None:
    """Note the pair of quotes or brackets from `start` to here, for a syntax error after it."""
    state.closings = (state.closings[1], (start, state.pos))


def bind(state: State, name: str, value: Json, node: YamlNode) -> None:
    """Bind an anchor's name to its value, except `__proto__`, which is not an own property in JavaScript."""
    if name != "__proto__":
        state.anchors[name] = (value, node)


def copy(state: State, count: int) -> None:
    """Count nodes that an alias or a merge adds to the document."""
    state.size += count
    state.copies += count
    if state.copies > MOST_COPIES:
        raise YamlSyntaxError(
            f"The aliases expand to more than {MOST_COPIES:,} values",
            "Write fewer aliases of aliases.",
            state.pos,
        )
