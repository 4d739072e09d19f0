"""Keys and scalars as text, in the style of the text around them."""

from __future__ import annotations

import json
import re

from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.model import Json
from nfx_lint.source.yaml.ambiguous import other_reading

# A plain YAML scalar of these characters is text for every reader, in blocks and between brackets.
_PLAIN = re.compile(r"[A-Za-z/][\w./-]*", re.ASCII)
_WORDS = frozenset(("null", "true", "false"))


def text_of(value: Json, like: str, *, is_json: bool) -> str:
    """A key or scalar, quoted as `like` is: the text of the old value or of a neighbour."""
    if not isinstance(value, str | int | float | None):
        raise NotApplicable  # an object, a list, or a YAML value that JSON lacks
    if is_json or not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if like.startswith("'") and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    if like.startswith('"') or not is_plain(value):
        return json.dumps(value, ensure_ascii=False)
    return value


def is_plain(text: str) -> bool:
    """Whether YAML needs no quotes for a text."""
    return bool(_PLAIN.fullmatch(text)) and text.lower() not in _WORDS and not other_reading(text, text)
