"""The contracts of edition 2026-10 say what the SDK types, and each fault of a body is found at its place."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from edition_2026.bodies import places
from edition_2026.cases import Case, cases
from edition_2026.contract import place_of
from edition_2026.tree import Place, said, settled

import nfx_lint
from nfx_lint._compiled.kinds import EDITIONS, KINDS
from nfx_lint.contracts.diff import differences
from nfx_lint.contracts.endpoints import all_endpoints
from nfx_lint.contracts.load import document
from nfx_lint.pointers import pointer_of
from nfx_lint.validation.clean import is_clean
from nfx_lint.validation.validator import findings

EDITION = "2026-10"
ROOT = Path(__file__).parents[2]
EARLIER = "2026-06"
WRITTEN: dict[str, Any] = json.loads((ROOT / f"tests/facts/{EDITION}.json").read_text("utf-8"))
FACTS, CHANGED = WRITTEN["endpoints"], WRITTEN["changed"]
ALL: dict[str, Any] = {
    path.stem: json.loads(path.read_text("utf-8"))
    for path in sorted((ROOT / "rules/contracts" / EDITION).glob("*.json"))
    if path.stem != "shapes"
}
FILES = {kind: file for kind, file in ALL.items() if kind not in CHANGED}
every_kind = pytest.mark.parametrize("kind", FILES)


@cache
def roots(kind: str) -> tuple[Place, ...]:
    """The body of each endpoint of a kind, as the SDK types it."""
    endpoints = {(one["method"], one["path"]) for one in FILES[kind]["x-endpoints"]}
    bodies = [one["body"] for one in FACTS.values() if (one["method"], one["path"]) in endpoints]
    return tuple(map(settled, bodies))


def lines(place: Place) -> dict[str, Any]:
    return {path: {**fact, "open": bool(fact.get("open"))} for path, fact in said(place)}


@every_kind
def test_the_contract_says_what_is_typed(kind: str) -> None:
    assert roots(kind)
    for root in roots(kind):
        assert lines(place_of(FILES[kind])) == lines(root)
    assert FILES[kind]["x-basis"] == "typed"


def test_every_endpoint_has_its_contract() -> None:
    ours = {(one["method"], one["path"]) for file in FILES.values() for one in file["x-endpoints"]}
    assert ours == {(one["method"], one["path"]) for one in FACTS.values()}
    described = {(one.method, one.path): one.edition for one in all_endpoints() if one.kind}
    assert {described[endpoint] for endpoint in ours} <= {EDITION}


@pytest.mark.parametrize("kind", CHANGED)
def test_a_kind_that_is_older_differs_in_what_the_sdk_types_differently(kind: str) -> None:
    found: dict[str, list[str]] = {}
    for one in differences(document(kind, EARLIER), document(kind, EDITION)):
        found.setdefault(one.what, []).append(pointer_of(one.path))
    assert found == CHANGED[kind]
    assert "x-basis" not in ALL[kind]


@pytest.mark.parametrize("kind", CHANGED)
def test_the_example_of_a_changed_kind_is_clean_in_both_editions(kind: str) -> None:
    for edition in (EARLIER, EDITION):
        assert nfx_lint.check(
            ALL[kind]["examples"][0], kind, edition=edition, ignore=["deprecated-endpoint"]
        ).ok


def test_a_field_that_an_older_edition_accepts_is_marked_with_its_edition_and_basis() -> None:
    texts = [path.read_text("utf-8") for path in (ROOT / "rules/contracts" / EARLIER).rglob("*.json")]
    marked = [one for text in texts for one in _marked(json.loads(text))]
    later = EDITIONS[EDITIONS.index(EARLIER) + 1 :]
    assert marked
    for schema in marked:
        assert schema.get("x-since", EDITION) in later
        assert schema.get("x-basis", "typed") == "typed"
        for edition, values in schema.get("x-values-since", {}).items():
            assert edition in later and values and set(values) < set(schema["enum"])


def _marked(value: Any) -> list[dict[str, Any]]:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = [value] if isinstance(value, dict) and {"x-since", "x-values-since"} & value.keys() else []
    return [*found, *(one for child in below for one in _marked(child))]


@every_kind
def test_a_body_is_told_exactly_its_fault(kind: str) -> None:
    for root in roots(kind):
        tried = list(cases(root, {at.name for at in places(root)}))
        assert len(tried) > 15
        assert not [case.name for case in tried if not _is_told(kind, case)]


def _is_told(kind: str, case: Case) -> bool:
    reported = [(one.rule, one.path) for one in findings(case.body, kind, EDITION)]
    clean = not nfx_lint.check(case.body, kind, edition=EDITION).findings
    return reported == ([(case.rule, case.path)] if case.rule else []) and clean == is_clean(
        case.body, kind, EDITION
    )


@every_kind
def test_a_kind_that_is_only_typed_is_found_only_by_name(kind: str) -> None:
    example = FILES[kind]["examples"][0]
    assert not nfx_lint.check(example, kind).findings
    assert {finding.kind for finding in nfx_lint.check(example).findings}.isdisjoint(FILES)


def test_the_edition_is_chosen_by_name() -> None:
    """A kind that older editions document keeps its default, and `2026-10` changes nothing for it."""
    assert all(EDITION not in editions[:1] for kind, editions in KINDS.items() if kind not in FILES)
    assert all(KINDS[kind] == (EDITION,) for kind in FILES)
    assert all(KINDS[kind] == (EARLIER, EDITION) for kind in CHANGED)


@every_kind
def test_a_description_is_a_sentence_and_a_secret_is_marked(kind: str) -> None:
    secrets = {
        "accessKey",
        "secretAccessKey",
        "keyfileJson",
        "secretKey",
        "secret",
        "token",
        "apiKey",
        "privateKey",
    }
    for name, schema in _named(FILES[kind]):
        assert schema["description"].endswith(".") and len(schema["description"]) < 100, name
        assert name not in secrets or schema.get("x-secret"), name


def _named(schema: Any) -> list[tuple[str, Any]]:
    found = list(schema.get("properties", {}).items())
    below = [child for _, child in found] + ([schema["items"]] if "items" in schema else [])
    return [*found, *(one for child in below for one in _named(child))]
