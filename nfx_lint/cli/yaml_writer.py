"""The text of a value as a file: JSON indented as the user's file was, or YAML in block style by PyYAML.

The output reads back equal under js-yaml's rules, and all other YAML readers agree: a string is plain only
if all of them read it as a string, and double-quoted otherwise.
"""

from __future__ import annotations

import json
import re

from nfx_lint.model import Json
from nfx_lint.report.safe import safe_json
from nfx_lint.source.values import NonJson
from nfx_lint.source.yaml.ambiguous import other_reading
from nfx_lint.source.yaml.scalars import resolve

_INDENT = re.compile(r"\s*[\[{][ \t]*\r?\n([ \t]+)")
# From here on Python writes a double with an exponent.
_FIRST_WITH_EXPONENT = 10**16
# Texts without characters that have a meaning in YAML; all others go into double quotes.
_PLAIN = re.compile(r"[A-Za-z/](?:[A-Za-z0-9_./-]| (?! ))*(?<! )", re.ASCII)


def written(value: Json, form: str, like: str) -> str:
    """`value` as a file of the format `form`, with the indentation of the text `like` where it is JSON."""
    value = _as_sent(value)
    if form == "yaml":
        return safe_json(_yaml_text(value))
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
    """`value` as Northflank's CLI sends it, with values that JSON lacks converted."""
    if isinstance(value, dict):
        return {key: _as_sent(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_sent(item) for item in value]
    return json.loads(value.sent or "null") if isinstance(value, NonJson) else value


def _yaml_text(value: Json) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        """PyYAML's writer without anchors, and with lists indented below their key."""

        def ignore_aliases(self, data: Json) -> bool:
            return True

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            super().increase_indent(flow, False)

    def text_node(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=None if _is_plain(text) else '"')

    def float_node(dumper: yaml.SafeDumper, number: float) -> yaml.Node:
        if number.is_integer() and abs(number) < _FIRST_WITH_EXPONENT:
            return dumper.represent_scalar("tag:yaml.org,2002:int", str(int(number)))
        return dumper.represent_scalar("tag:yaml.org,2002:float", _float_text(number))

    Dumper.add_representer(str, text_node)
    Dumper.add_representer(float, float_node)
    width = float("inf")  # PyYAML would fold longer lines
    text: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=width)
    return text.removesuffix("...\n")  # which PyYAML writes after a document that is one plain scalar


def _is_plain(text: str) -> bool:
    return bool(_PLAIN.fullmatch(text)) and resolve(text) == text and not other_reading(text, text)


def _float_text(number: float) -> str:
    """A number with a point: without one some readers take `1e3` for a text."""
    digits, exponent, power = repr(number).partition("e")
    return f"{digits if '.' in digits else f'{digits}.0'}{exponent}{power}"
