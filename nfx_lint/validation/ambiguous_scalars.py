"""Plain YAML scalars that other readers read differently, if that matters for the contract's type."""

from __future__ import annotations

from collections.abc import Mapping

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.naming import body_word
from nfx_lint.contracts.walk import node_at
from nfx_lint.messages import subject
from nfx_lint.model import Json, Path, Violation
from nfx_lint.pointers import value_at
from nfx_lint.source.yaml.ambiguous import ZEROS_LOST


def findings(ambiguous: Mapping[Path, str], body: Json, kind: str, edition: str) -> list[Violation]:
    """The violations of the scalars in `ambiguous` (the values of other readers by path)."""
    contract = contracts.document(kind, edition)
    found = []
    for path, otherwise in ambiguous.items():
        value = value_at(body, path)
        if otherwise == ZEROS_LOST:
            if _is_open(path, contract, body):
                message = (
                    f"{subject(path, body_word(kind))} is a number, so the zeros at its end are not sent"
                )
                found.append(Violation("ambiguous-scalar", path, message, "Put it in quotes."))
        elif _matters(value, path, contract, body):
            is_number = isinstance(value, int | float)
            read = "text" if isinstance(value, str) else "a number" if is_number else "a date"
            message = (
                f"{subject(path, body_word(kind))} is {read} to Northflank and {otherwise} to other readers"
            )
            quotes = not is_number or _is_open(path, contract, body)
            hint = "Put it in quotes." if quotes else "Write it in plain decimal digits."
            found.append(Violation("ambiguous-scalar", path, message, hint))
    return found


def _matters(value: Json, path: Path, contract: dict[str, Json], body: Json) -> bool:
    """Whether our reading is right for the field's type, and another reader's would not be.

    A value of the wrong type is reported by the contract. Where any value is allowed (environment
    variables), a text is fine, but a number or a date was most likely meant as text.
    """
    node = node_at(contract, path, body)
    if node is None:
        return _is_open(path, contract, body) and not isinstance(value, str)
    wanted = types_of(node.schema)
    if "string" in wanted:
        return isinstance(value, str) and {"string", "null"}.issuperset(wanted)
    return bool({"integer", "number"}.intersection(wanted)) and isinstance(value, int | float)


def _is_open(path: Path, contract: dict[str, Json], body: Json) -> bool:
    parent = node_at(contract, path[:-1], body)
    return parent is not None and "properties" not in parent.schema and "object" in types_of(parent.schema)
