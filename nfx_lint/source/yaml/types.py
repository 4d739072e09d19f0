"""Types of YAML values: the types of plain text, and of values with an explicit tag."""

from __future__ import annotations

import re

from nfx_lint.source.yaml.leaves import plain, quoted
from nfx_lint.source.yaml.scalars import NUMERIC_START, WORDS, date, fraction, resolve, whole
from nfx_lint.source.yaml.state import END, FLOW, GAPS, State, YamlSyntaxError, bind, clear
from nfx_lint.source.yaml.tags import MERGE, TAG_HINT, WORD, YAML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from nfx_lint.model import Json

# First characters of plain text that this or another reader may not read as text.
NOTABLE_START = NUMERIC_START | frozenset("=yYnNoO")
NOT_SIMPLE = frozenset(GAPS + FLOW + "#&*!|>%@`-?:" + END)
BASE64 = re.compile(r"[A-Za-z0-9+/=\r\n]*")
BASE64_IGNORED = re.compile(r"[\r\n=]")


NOT_ALWAYS_JSON = frozenset(("int", "float", "timestamp", "binary"))


class _TagMismatch(Exception):
    """The value does not match its tag."""


def simple_scalar(state: State, indent: int, in_flow: bool) -> bool:
    """A scalar with neither tag nor anchor, if the first character shows that one begins here.

    Most nodes are; this avoids trying all other forms of a node.
    """
    char = state.text[state.pos]
    if char in NOT_SIMPLE:
        return False
    clear(state)
    if char == '"' or char == "'":
        quoted(state)
    elif plain(state, indent, in_flow):
        state.tag = "?"
        _resolve_plain(state, state.pos)
    else:
        return False
    state.size += 1
    return True


def apply_tag(state: State, start: int) -> None:
    """Convert the last node's value according to its tag, or as plain text."""
    before = state.result
    if state.tag == "?":
        _resolve_plain(state, start)
        if state.result is before:
            return
    elif state.tag is not None and state.tag != "!":
        _construct(state, start)
    else:
        return
    if state.anchor is not None:
        bind(state, state.anchor, state.result, state.node)


def _resolve_plain(state: State, start: int) -> None:
    text = state.result
    if not isinstance(text, str) or state.kind != "scalar":
        if text is not None and (state.kind != "scalar" or type(text) in (int, float)):
            raise _tag_mismatch(state, start)
    elif text in WORDS:
        state.result = WORDS[text]
    elif text[:1] in NOTABLE_START:
        state.result = resolve(text)
        # A number for every reader; other numbers may differ for some readers, or change when sent.
        if state.result.__class__ is not int or text[0] == "0" or len(text) > 15 or not text.isdigit():
            state.plain.append((state.node, text, state.result))
    elif text == "<<":
        state.tag = MERGE


def _construct(state: State, start: int) -> None:
    name = state.tag.removeprefix(YAML) if state.tag and state.tag.startswith(YAML) else ""
    if name not in KINDS or state.kind not in (None, KINDS[name]):
        if state.kind is None or name not in KINDS:
            # Never its name: it may be a password that begins with `!` and lacks its quotes.
            message = "A word that begins with `!` is a tag, but the CLI does not know it"
            raise YamlSyntaxError(message, TAG_HINT, *_tag_place(state, start))
        raise _tag_mismatch(state, start)
    try:
        if state.result is None:
            state.result = _from_nothing(name)
        elif state.kind is None:
            raise _TagMismatch
        else:
            text, state.result = state.result, TYPES[name](state)
            if name in NOT_ALWAYS_JSON:
                state.tagged.append((state.node, text, state.result))
    except _TagMismatch:
        raise _tag_mismatch(state, start) from None


def _tag_mismatch(state: State, start: int) -> YamlSyntaxError:
    hint = "Delete the tag, or write a value that it fits."
    message = f"The tag `!!{(state.tag or '').removeprefix(YAML)}` does not fit its value"
    return YamlSyntaxError(message, hint, *_tag_place(state, start))


def _tag_place(state: State, start: int) -> tuple[int, int]:
    start = max(start, state.text.find("!", start))
    match = WORD.match(state.text, start)
    return start, max(start + 1, match.end() if match else start)


def _from_nothing(name: str) -> Json:
    if name in ("null", "merge"):
        return None
    empty: dict[str, Callable[[], Json]] = {
        "str": str, "map": dict, "set": dict, "seq": list, "omap": list, "pairs": list
    }  # fmt: skip
    if name not in empty:
        raise _TagMismatch
    return empty[name]()


def _same(state: State) -> Json:
    return state.result


def _read_by(read: Callable[[str], Json]) -> Callable[[State], Json]:
    def value_of(state: State) -> Json:
        value = read(state.result) if isinstance(state.result, str) else None
        if value is None:
            raise _TagMismatch
        return value

    return value_of


def _null(state: State) -> Json:
    if not isinstance(state.result, str) or WORDS.get(state.result, "") is not None:
        raise _TagMismatch
    return None


def _bool(text: str) -> Json:
    return WORDS.get(text)


def _merge(text: str) -> Json:
    return text if text == "<<" else None


def _binary(text: str) -> Json:
    from binascii import a2b_base64

    from nfx_lint.source.values import Binary

    bare = BASE64_IGNORED.sub("", text)
    if not BASE64.fullmatch(text) or (len(text) - text.count("\r") - text.count("\n")) % 4:
        return None
    if not bare:
        return Binary(b"\0\0\0")  # js-yaml's tail of nothing is three bytes
    bare = bare[: len(bare) - (len(bare) % 4 == 1)]
    return Binary(a2b_base64(bare + "=" * (-len(bare) % 4)))


def _set(state: State) -> Json:
    if any(value is not None for value in state.result.values()):
        raise _TagMismatch
    return state.result


def _single_keys(state: State) -> list[str]:
    if not all(isinstance(item, dict) and len(item) == 1 for item in state.result):
        raise _TagMismatch
    return [key for item in state.result for key in item]


def _omap(state: State) -> Json:
    keys = _single_keys(state)
    if len(set(keys)) < len(keys):
        raise _TagMismatch
    return state.result


def _pairs(state: State) -> Json:
    keys = _single_keys(state)
    # The places below are not those of lists; they are found as far as the list of pairs.
    state.node.items = None
    return [[key, item[key]] for item, key in zip(state.result, keys, strict=True)]


KINDS = {
    **dict.fromkeys(("null", "bool", "int", "float", "timestamp", "merge", "binary", "str"), "scalar"),
    **dict.fromkeys(("seq", "omap", "pairs"), "sequence"),
    **dict.fromkeys(("map", "set"), "mapping"),
}
TYPES: dict[str, Callable[[State], Json]] = {
    "null": _null,
    "bool": _read_by(_bool),
    "int": _read_by(whole),
    "float": _read_by(fraction),
    "timestamp": _read_by(date),
    "merge": _read_by(_merge),
    "binary": _read_by(_binary),
    "str": _same,
    "seq": _same,
    "omap": _omap,
    "pairs": _pairs,
    "map": _same,
    "set": _set,
}
