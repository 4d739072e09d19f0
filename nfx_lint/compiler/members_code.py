"""Writes the members of a kind: what a body of it may and must have, at any depth, as one Python constant.

Detection compares bodies with it, where several kinds are possible. It is the contract without what hardly
differs between kinds: patterns and descriptions.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.walk import resolved
from nfx_lint.model import Json

_TITLE = '"""Compiled by `python -m nfx_lint.compiler` from rules/contracts. Do not edit."""\n\n'


def members_source(contract: dict[str, Json], *, request: bool) -> str:
    """The text of the module with `MEMBERS`, the members of the body that `contract` describes."""
    writer = _Writer(contract, request)
    replaced_by = contract.get("x-replaced-by", ()) if request else ()
    root = writer.node(contract, replaced_by=tuple(replaced_by))
    lines = [f"{name} = {text}\n" for text, name in writer.constants.items()]
    return f"{_TITLE}{''.join(lines)}MEMBERS = {root}\n"


@dataclass
class _Writer:
    contract: dict[str, Json]
    request: bool
    constants: dict[str, str] = field(default_factory=dict)  # by their text, so that equal ones are one

    def node(self, schema: dict[str, Json], *, replaced_by: tuple[str, ...] = ()) -> str:
        """The name of the constant for a schema."""
        schema, _ = resolved(schema, self.contract)
        parts: list[tuple[str, str]] = []
        if types := types_of(schema):
            parts.append(("types", repr(types)))
        if "enum" in schema:
            parts.append(("values", repr(tuple(schema["enum"]))))
        for name, least, most in (("length", "minLength", "maxLength"), ("range", "minimum", "maximum")):
            if least in schema or most in schema:
                parts.append((name, repr((schema.get(least), schema.get(most)))))
        if "properties" in schema:
            fields = ", ".join(f"{key!r}: {self.node(child)}" for key, child in schema["properties"].items())
            parts.append(("fields", f"{{{fields}}}"))
        if schema.get("required"):
            parts.append(("required", repr(tuple(schema["required"]))))
        if schema.get("additionalProperties") is False:
            parts.append(("closed", "True"))
        elif isinstance(schema.get("additionalProperties"), dict):
            parts.append(("others", self.node(schema["additionalProperties"])))
        if "items" in schema:
            parts.append(("items", self.node(schema["items"])))
        if "x-variants" in schema:
            branches = ", ".join(self.node(branch) for branch in schema["oneOf"])
            parts += [("variants", repr(schema["x-variants"])), ("branches", f"[{branches}]")]
        if "x-expression" in schema:
            parts.append(("expression", "True"))
        if replaced_by or (self.request and "x-deprecated" in schema):
            parts.append(("deprecated", "True"))
        if replaced_by:
            parts.append(("replaced_by", repr(replaced_by)))
        text = f"{{{', '.join(f'{key!r}: {value}' for key, value in parts)}}}"
        return self.constants.setdefault(text, f"_{len(self.constants)}")
