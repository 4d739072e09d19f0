"""The walk that leaves out what is fine has the errors of jsonschema's own walk with the same keywords."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from contract_bodies import bodies
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.validators import extend
from mutations import mutated, paths
from profiles import examples, sampled

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.load import document
from nfx_lint.model import Json
from nfx_lint.validation.descent import descents
from nfx_lint.validation.validator import _validator

CONTRACTS = [(kind, edition) for kind, editions in {**KINDS, **NODES}.items() for edition in editions]
WRONG: list[Json] = [None, True, 0, -1, 1.5, 10**9, "", "a b!", "x" * 300, "${args.a}", [], {}, [None]]


@cache
def whole_walk(kind: str, edition: str) -> Any:
    """The validator of a contract without keywords of ours that descend."""
    ours = _validator(kind, edition)
    keywords = {
        name: check
        for name, check in ours.VALIDATORS.items()
        if name not in descents({}, lambda *_: ()) and check is not Draft202012Validator.VALIDATORS.get(name)
    }
    return extend(Draft202012Validator, keywords)(ours.schema)


def errors_of(validator: Any, body: Json) -> list[Any]:
    return [
        (
            *error.absolute_path,
            error.rule,
            error.message,
            error.hint,
            error.on,
            error.within,
            repr(error.facts),
        )
        for error in validator.iter_errors(body)
    ]


def single_faults(body: Json) -> Iterator[Json]:
    """The body with each of its values replaced, left out, renamed, and with a key beside it."""
    for path in paths(body)[1:]:
        for wrong in WRONG:
            yield changed(body, path, lambda holder, step, wrong=wrong: holder.__setitem__(step, wrong))
        yield changed(body, path, lambda holder, step: holder.pop(step))
        if isinstance(path[-1], str):
            yield changed(body, path, lambda holder, step: holder.__setitem__(f"{step}s", holder.pop(step)))
            yield changed(body, path, lambda holder, step: holder.__setitem__("zzz", 1))


def changed(body: Json, path: Any, change: Any) -> Json:
    body = holder = copy.deepcopy(body)
    for step in path[:-1]:
        holder = holder[step]
    change(holder, path[-1])
    return body


@pytest.mark.parametrize(("kind", "edition"), sampled(CONTRACTS, 9))
def test_every_single_fault_of_every_kind(kind: str, edition: str) -> None:
    body = document(kind, edition)["examples"][0]
    for faulty in (body, *single_faults(body)):
        assert errors_of(_validator(kind, edition), faulty) == errors_of(whole_walk(kind, edition), faulty)


@pytest.mark.parametrize(("kind", "edition"), sampled(CONTRACTS, 9))
@examples(12)
@given(data=st.data())
def test_bodies_with_some_changes(kind: str, edition: str, data: st.DataObject) -> None:
    some = bodies(kind, edition)
    body = data.draw(some | mutated(some))
    assert errors_of(_validator(kind, edition), body) == errors_of(whole_walk(kind, edition), body)
