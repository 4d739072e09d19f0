"""accept ≡ diagnosis finds nothing, for every body: the fast answer and the slow one are one answer."""

from __future__ import annotations

import copy
import json

import pytest
from contract_bodies import bodies
from contract_cases import KINDS as REQUEST_KINDS_OF_PAGES
from hypothesis import given
from hypothesis import strategies as st
from mutations import ANY_JSON, mutated
from profiles import examples, sampled
from strategies import valid_bodies

import nfx_lint
from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.editions import TEMPLATES, first_edition
from nfx_lint.contracts.load import document
from nfx_lint.detection.clean_file import clean_kind
from nfx_lint.diagnose import diagnosed, diagnosed_where_fired
from nfx_lint.model import Json
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.examples import body_of
from nfx_lint.validation.clean import PREVIEWS, fired_rules, is_clean

every_kind = pytest.mark.parametrize("kind", REQUEST_KINDS_OF_PAGES)
CONTRACTS = [(kind, edition) for kind, editions in {**KINDS, **NODES}.items() for edition in editions]
some_bodies = pytest.mark.parametrize(("kind", "edition"), sampled(CONTRACTS, 9))


def agree(body: Json, kind: str, edition: str) -> None:
    before = copy.deepcopy(body)
    found = diagnosed(body, kind, edition)
    assert diagnosed_where_fired(body, kind, edition) == found
    fired = fired_rules(body, kind, edition)
    if fired is not None and kind not in TEMPLATES:
        assert set(fired) == {one.rule for one in found}
    clean = is_clean(body, kind, edition)
    if kind in TEMPLATES:  # some of these get a closer look that finds nothing; tests of templates say when
        assert not clean or all(one.rule in PREVIEWS for one in found)
    else:
        assert clean is (not found), [(f.rule, f.path) for f in found]
    assert body == before


@every_kind
@examples(60)
@given(data=st.data())
def test_valid_bodies_are_accepted_unless_a_warning_stands(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    agree(body, kind, first_edition(kind))
    assert nfx_lint.check(body, kind=kind).ok


@some_bodies
@examples(8)
@given(data=st.data())
def test_they_agree_on_bodies_of_every_kind(kind: str, edition: str, data: st.DataObject) -> None:
    agree(data.draw(bodies(kind, edition)), kind, edition)


EXAMPLES = [
    (example["kind"], edition, body_of(example, edition))
    for rule in catalogue()
    if rule.places
    for which in ("bad", "good")
    for example in rule.docs.examples[which]
    for edition in [rule.editions[0] if rule.editions else first_edition(example["kind"])]
]


def test_they_agree_on_the_examples_of_rules() -> None:
    for kind, edition, body in EXAMPLES:
        agree(body, kind, edition)


@examples(300)
@given(data=st.data())
def test_they_agree_on_mutated_examples(data: st.DataObject) -> None:
    kind, edition, body = data.draw(st.sampled_from(EXAMPLES))
    agree(data.draw(mutated(st.just(body))), kind, edition)


@some_bodies
@examples(10)
@given(data=st.data())
def test_they_agree_on_mutated_bodies(kind: str, edition: str, data: st.DataObject) -> None:
    agree(data.draw(mutated(bodies(kind, edition))), kind, edition)


@some_bodies
@examples(15)
@given(body=ANY_JSON)
def test_they_agree_on_any_value(kind: str, edition: str, body: Json) -> None:
    agree(body, kind, edition)


@examples(300)
@given(body=ANY_JSON)
def test_any_value_gives_a_report(body: Json) -> None:
    for kind in (None, "manual-job", "build-service"):
        for finding in nfx_lint.check(body, kind=kind).findings:
            assert len(finding.message) <= 200
            assert finding.severity in ("error", "warning", "note")


@pytest.mark.parametrize(("kind", "edition"), CONTRACTS)
def test_of_the_minimal_body_nothing_is_said_but_that_its_endpoint_is_deprecated(
    kind: str, edition: str
) -> None:
    contract = document(kind, edition)
    body = contract["examples"][0]
    said = [found.rule for found in diagnosed(body, kind, edition)]
    assert said == (["deprecated-endpoint"] if "x-replaced-by" in contract else [])
    assert is_clean(body, kind, edition) is (not said)


@every_kind
def test_the_kind_of_the_minimal_body_is_told(kind: str) -> None:
    body = document(kind, first_edition(kind))["examples"][0]
    assert clean_kind(json.dumps(body).encode(), "a.json") == kind


def test_what_needs_a_closer_look_is_not_accepted() -> None:
    body = '{"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}'
    assert clean_kind(body.encode(), "a.json") == "manual-job"
    assert clean_kind(body.encode(), "a.yaml") == "manual-job"
    assert clean_kind(body.encode(), "a.txt") is None
    assert clean_kind(body.encode("utf-16"), "a.json") is None
    assert clean_kind(b"# nfx-lint: kind=build-service\n" + body.encode(), "a.yaml") is None
    assert clean_kind(body.replace('"name"', '"name": "x", "name"').encode(), "a.json") is None
    assert clean_kind(body.encode(), "a.json", "build-service") is None
