"""Snippets: the fields that a value needs, with places to fill in, in JSON or YAML."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.walk import resolved
from nfx_lint.fixes.scalars import is_plain
from nfx_lint.limits import DEEPEST_SNIPPET
from nfx_lint.lsp.completion.fields import Schema, Spot, fields_at, item_of
from nfx_lint.model import Json

_SPECIAL = re.compile(r"[\\$}]")
_SPECIAL_IN_CHOICE = re.compile(r"[\\$},|]")
_STEP = "  "


def scalar(value: Json, *, is_json: bool) -> str:
    """A value as it is written."""
    if isinstance(value, str) and not is_json and is_plain(value):
        return value
    return json.dumps(value, ensure_ascii=False)


def plain(text: str) -> str:
    """A text in a snippet, escaped."""
    return _SPECIAL.sub(r"\\\g<0>", text)


@dataclass
class Snippet:
    """A snippet that is being written; `stops` counts its places to fill in."""

    contract: Schema
    is_json: bool
    is_flow: bool
    stops: int = field(default=0)

    def stop(self, text: str = "") -> str:
        self.stops += 1
        return f"${{{self.stops}:{plain(text)}}}" if text else f"${self.stops}"

    def member(self, name: str, schema: Schema, indent: str = "", level: int = 0) -> str:
        """A key with a value to fill in."""
        key = json.dumps(name) if self.is_json else scalar(name, is_json=False)
        value = self.value(schema, indent, level)
        return f"{plain(key)}:{'' if value.startswith(chr(10)) else ' '}{value}"

    def value(self, schema: Schema, indent: str, level: int) -> str:
        schema = resolved(schema, self.contract)[0] if self.contract else schema
        types = types_of(schema)
        if "object" in types or "properties" in schema:
            return self.object(schema, indent, level)
        if "array" in types:
            return self.list(schema, indent, level)
        return self.scalar(schema, types)

    def scalar(self, schema: Schema, types: object) -> str:
        values = schema.get("enum") or ([True, False] if "boolean" in str(types) else [])
        if values:
            self.stops += 1
            shown = (scalar(value, is_json=self.is_json) for value in values)
            choices = ",".join(_SPECIAL_IN_CHOICE.sub(r"\\\g<0>", value) for value in shown)
            return f"${{{self.stops}|{choices}|}}"
        if "integer" in str(types) or "number" in str(types):
            return self.stop(str(schema.get("default", schema.get("minimum", 0))))
        return f'"{self.stop()}"' if self.is_json else self.stop()

    def object(self, schema: Schema, indent: str, level: int) -> str:
        needed = [one for one in fields_at(Spot(schema, self.contract), {}) if one.required]
        inner = indent + _STEP
        members = [
            self.member(one.name, one.schema, inner, level + 1) for one in needed if level < DEEPEST_SNIPPET
        ]
        if self.is_json:
            if not members:
                return f"{{{self.stop()}}}"
            return "{\n" + ",\n".join(inner + one for one in members) + f"\n{indent}}}"
        if self.is_flow:
            return "{" + (", ".join(members) or self.stop()) + "}"
        return "".join(f"\n{inner}{one}" for one in members) or f"\n{inner}{self.stop()}"

    def list(self, schema: Schema, indent: str, level: int) -> str:
        if self.is_json or self.is_flow:
            return f"[{self.stop()}]"
        item = item_of(schema, self.contract)
        if "object" not in types_of(item) or level >= DEEPEST_SNIPPET:
            return f"\n{indent}{_STEP}- {self.stop()}"
        # The members of an item are aligned after its hyphen.
        members = self.object(item, indent + _STEP, level + 1).lstrip()
        return f"\n{indent}{_STEP}- {members}"
