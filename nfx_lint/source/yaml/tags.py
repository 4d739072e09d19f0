"""Tags, anchors, aliases and directives of YAML, as js-yaml 3.14 reads and resolves them."""

from __future__ import annotations

import re

from nfx_lint.source.yaml.state import END, State, YamlSyntaxError, refer, skip

YAML = "tag:yaml.org,2002:"
MERGE = YAML + "merge"

NAME = re.compile(r"[^ \t\r\n\0,\[\]{}]*")
WORD = re.compile(r"[^ \t\r\n\0]*")
VERBATIM = re.compile(r"[^\0][^>\0]*")
HANDLE = re.compile(r"!|!!|![A-Za-z\-]+!")
FLOW_CHARACTER = re.compile(r"[,\[\]{}]")
URI = re.compile(r"(?:!|[^,\[\]{}])(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])*")

TAG_HINT = "Put quotes around the value if the `!` belongs to it, else delete the tag."


def _end(pattern: re.Pattern[str], text: str, pos: int) -> int:
    match = pattern.match(text, pos)
    return match.end() if match else pos


def tag(state: State) -> bool:
    """`!name`, `!!name`, `!handle!name` or `!<uri>` before a value."""
    text, start = state.text, state.pos
    if text[start] != "!":
        return False
    if state.tag is not None:
        raise YamlSyntaxError("This value has two tags", "Remove one of them.", start)
    if text[start + 1] == "<":
        state.pos = _end(VERBATIM, text, start + 2)
        if text[state.pos] == END:
            raise YamlSyntaxError("This tag is never closed", "Add the closing `>`.", start)
        handle, name = "", text[start + 2 : state.pos]
        state.pos += 1
    else:
        state.pos = _end(WORD, text, start)
        handle, name = _handle_and_name(text[start : state.pos], start)
    state.end = state.pos
    if name and not URI.fullmatch(name):
        raise YamlSyntaxError("Invalid character in a tag", TAG_HINT, start, state.pos)
    state.tag = _full_tag(state, handle, name, start)
    return True


def _handle_and_name(word: str, start: int) -> tuple[str, str]:
    handle, name = ("!!", word[2:]) if word.startswith("!!") else ("!", word[1:])
    if "!" in name and handle == "!":
        middle = name.index("!") + 2
        handle, name = word[:middle], word[middle:]
        if not HANDLE.fullmatch(handle):
            raise YamlSyntaxError("Invalid character in a tag", TAG_HINT, start, start + len(word))
    if "!" in name:
        raise YamlSyntaxError("The name of a tag cannot contain `!`", TAG_HINT, start, start + len(word))
    if FLOW_CHARACTER.search(name):
        raise YamlSyntaxError(
            "A tag cannot contain a comma, a bracket or a brace",
            "Put a space between the tag and what follows it.",
            start,
            start + len(word),
        )
    return handle, name


def _full_tag(state: State, handle: str, name: str, start: int) -> str:
    if not handle:
        return name
    if handle in state.tags:
        return state.tags[handle] + name
    if handle == "!":
        return "!" + name
    if handle == "!!":
        return YAML + name
    message = "A word that begins with `!` is a tag, but its handle is not declared"
    raise YamlSyntaxError(message, TAG_HINT, start, state.end)


def anchor(state: State) -> bool:
    """`&name` before a value."""
    text, start = state.text, state.pos
    if text[start] != "&":
        return False
    if state.anchor is not None:
        raise YamlSyntaxError("This value has two anchors", "Keep one of them.", start)
    state.pos = state.end = _end(NAME, text, start + 1)
    if state.pos == start + 1:
        raise YamlSyntaxError(
            "`&` begins an anchor, but no name follows",
            "Put quotes around the value if the `&` belongs to it.",
            start,
        )
    state.anchor = text[start + 1 : state.pos]
    return True


def alias(state: State) -> bool:
    """`*name`: the value of that anchor again."""
    text, start = state.text, state.pos
    if text[start] != "*":
        return False
    state.pos = state.end = _end(NAME, text, start + 1)
    name = text[start + 1 : state.pos]
    if name not in state.anchors:
        raise _unknown_alias(name, start, state.pos)
    value, target = state.anchors[name]
    refer(state, value, target, start)
    skip(state)
    return True


def _unknown_alias(name: str, start: int, end: int) -> YamlSyntaxError:
    hint = "Put quotes around the value if the `*` belongs to it."
    if not name:
        return YamlSyntaxError("`*` begins an alias, but no name follows", hint, start)
    if name.replace("-", "_").isidentifier():
        hint = "Define the anchor first, or put quotes around the value if the `*` belongs to it."
    # Never its name: it may be a password that begins with `*` and lacks its quotes.
    message = "`*` without quotes begins an alias, but its anchor is not defined"
    return YamlSyntaxError(message, hint, start, end)
