"""A value as a file of the user's: JSON indented as the file was, or YAML in block style."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from nfx_lint.model import Json
from nfx_lint.report.safe import safe_json
from nfx_lint.source.values import NonJson

_INDENT = re.compile(r"\s*[\[{][ \t]*\r?\n([ \t]+)")
# Texts that every reader of YAML takes as they stand; others are quoted as in JSON, which is YAML, too.
_PLAIN = re.compile(r"[A-Za-z/](?:[A-Za-z0-9_./-]| (?! ))*(?<! )", re.ASCII)
_OTHERWISE_READ = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))


def written(value: Json, form: str, like: str) -> str:
    """`value` as a file of the format `form`, with the indentation of the text `like` where it is JSON."""
    value = _as_sent(value)
    if form == "yaml":
        return "".join(f"{line}\n" for line in _block(value))
    indent = _INDENT.match(like)
    if indent is None and "\n" not in like.strip():
        separators = (", ", ": ") if '": ' in like else (",", ":")
        return f"{safe_json(json.dumps(value, ensure_ascii=False, separators=separators))}\n"
    shown = json.dumps(value, ensure_ascii=False, indent=2)
    steps = "  " if indent is None else indent[1]
    lines = (_indented(line, steps) for line in safe_json(shown).split("\n"))
    return "".join(f"{line}\n" for line in lines)


def _indented(line: str, step: str) -> str:
    rest = line.lstrip(" ")
    return step * ((len(line) - len(rest)) // 2) + rest


def _as_sent(value: Json) -> Json:
    """`value` with what JSON cannot say as Northflank's CLI sends it."""
    if isinstance(value, dict):
        return {key: _as_sent(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_sent(item) for item in value]
    return json.loads(value.sent or "null") if isinstance(value, NonJson) else value


def _block(value: Json) -> Iterator[str]:
    """The lines of a value in block style."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            if _is_block(item):
                yield f"{_scalar(key)}:"
                yield from (f"  {line}" for line in _block(item))
            else:
                yield f"{_scalar(key)}: {_scalar(item)}"
    elif isinstance(value, list) and value:
        for item in value:
            for number, line in enumerate(_block(item)):
                yield f"{'  ' if number else '- '}{line}"
    else:
        yield _scalar(value)


def _is_block(value: Json) -> bool:
    return isinstance(value, (dict, list)) and bool(value)


def _scalar(value: Json) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _OTHERWISE_READ:
        return value
    if isinstance(value, float) and "e" in repr(value):  # without a point other readers take it for a text
        digits, _, exponent = repr(value).partition("e")
        return f"{digits if '.' in digits else f'{digits}.0'}e{exponent}"
    return safe_json(json.dumps(value, ensure_ascii=False))
