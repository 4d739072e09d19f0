"""`nfx-lint schema KIND`: an ordinary JSON Schema that refuses what the rules call an error."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from command_line import run
from contract_cases import CONDITION_GROUPS, KINDS, REQUEST_KINDS
from contract_cases.faults import missing_fields, union_faults
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError, validators
from profiles import examples
from strategies import valid_bodies

import nfx_lint
from nfx_lint.patterns.matching import finds
from nfx_lint.schemas.bodies import published


def _pattern(validator: object, pattern: str, value: object, schema: object) -> Iterator[ValidationError]:
    # As ECMAScript means it: Python's own engine warns of brackets and ends a text before a line break.
    if isinstance(value, str) and not finds(pattern, value):
        yield ValidationError(pattern)


EcmaScript = validators.extend(Draft202012Validator, {"pattern": _pattern})

every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
def test_it_is_printed_and_needs_nothing_else(kind: str) -> None:
    schema = json.loads(run("schema", kind).out)
    assert schema == published(kind, "2025-07")
    Draft202012Validator.check_schema(schema)
    text = json.dumps(schema)
    assert "shapes.json" not in text and "x-expects" not in text and "x-later" not in text


@every_kind
@examples(60)
@given(data=st.data())
def test_it_takes_valid_bodies(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    # What is deprecated or has no effect is a warning to us, and nothing to a schema.
    assert nfx_lint.check(body, kind=kind).ok
    assert EcmaScript(published(kind, "2025-07")).is_valid(body)


@pytest.mark.parametrize("kind", REQUEST_KINDS)
def test_it_refuses_what_breaks_a_condition(kind: str) -> None:
    validator = EcmaScript(published(kind, "2025-07"))
    cases = [case for group in (*CONDITION_GROUPS, missing_fields, union_faults) for case in group(kind)]
    faulty = [case for case in cases if any(severity == "error" for _, _, severity in case.finds)]
    assert len(faulty) > 40
    assert [case.name for case in faulty if validator.is_valid(case.body)] == []
