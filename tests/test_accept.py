"""accept ≡ diagnosis finds nothing, for every body: the fast answer and the slow one are one answer."""

from __future__ import annotations

import copy
import json

import pytest
from contract_bodies import bodies
from contract_cases import KINDS as REQUEST_KINDS_OF_PAGES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import valid_bodies

import nfx_lint
from nfx_lint._compiled.kinds import KEYS, KINDS, NODES
from nfx_lint.accept import PREVIEWS, accepted, nothing_to_say
from nfx_lint.contract.schema import document
from nfx_lint.editions import TEMPLATES, first_edition
from nfx_lint.model import Json, Path
from nfx_lint.rule_examples import body_of
from nfx_lint.rules import catalogue, diagnosed

every_kind = pytest.mark.parametrize("kind", REQUEST_KINDS_OF_PAGES)
every_body = pytest.mark.parametrize(
    ("kind", "edition"), [(kind, one) for kind, told in {**KINDS, **NODES}.items() for one in told]
)

# Values that sit on the borders between types, plus any JSON at all.
ODD = st.sampled_from(
    [None, True, False, 0, 1, -1, 1.0, 1.5, 0.0, 2**53, 1e300, "", "a", "0", "true", "latest", "/", "default"]
    + [[], {}, [None], [[]], [{}], {"": None}, {"a": 1}, "é", "a\n", 15, 16384, 65536.0, 131072]
)
ANY_JSON = st.recursive(
    ODD | st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
WORDS = sorted(KEYS)


def paths(value: Json, path: Path = ()) -> list[Path]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, child in steps for found in paths(child, (*path, step)))]


@st.composite
def mutated(draw: st.DrawFn, bodies: st.SearchStrategy[Json]) -> Json:
    """A body with a few changes, each at a place of its own choice."""
    body = copy.deepcopy(draw(bodies))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(paths(body)))
        if not path:
            continue
        parent = body
        for step in path[:-1]:
            parent = parent[step]
        match draw(st.sampled_from(["replace", "drop", "add", "rename", "copy"])):
            case "replace":
                parent[path[-1]] = copy.deepcopy(draw(ODD | ANY_JSON))  # the next change may be in it
            case "drop":
                del parent[path[-1]]
            case "add" if isinstance(parent, dict):
                parent[draw(st.sampled_from(WORDS) | st.text(max_size=6))] = copy.deepcopy(draw(ODD))
            case "rename" if isinstance(parent, dict):
                parent[str(path[-1])[::-1] if draw(st.booleans()) else f"{path[-1]}s"] = parent.pop(path[-1])
            case "copy" if isinstance(parent, list):
                parent.append(copy.deepcopy(parent[path[-1]]))
    return body


def agree(body: Json, kind: str, edition: str) -> None:
    before = copy.deepcopy(body)
    found = diagnosed(body, kind, edition)
    clean = nothing_to_say(body, kind, edition)
    if kind in TEMPLATES:  # some of these get a closer look that finds nothing; tests of templates say when
        assert not clean or all(one.rule in PREVIEWS for one in found)
    else:
        assert clean is (not found), [(f.rule, f.path) for f in found]
    assert body == before


@every_kind
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_valid_bodies_are_accepted_unless_a_warning_stands(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    agree(body, kind, first_edition(kind))
    assert nfx_lint.check(body, kind=kind).ok


@every_body
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
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


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_they_agree_on_mutated_examples(data: st.DataObject) -> None:
    kind, edition, body = data.draw(st.sampled_from(EXAMPLES))
    agree(data.draw(mutated(st.just(body))), kind, edition)


@every_body
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_they_agree_on_mutated_bodies(kind: str, edition: str, data: st.DataObject) -> None:
    agree(data.draw(mutated(bodies(kind, edition))), kind, edition)


@every_body
@settings(max_examples=15, deadline=None)
@given(body=ANY_JSON)
def test_they_agree_on_any_value(kind: str, edition: str, body: Json) -> None:
    agree(body, kind, edition)


@settings(max_examples=300, deadline=None)
@given(body=ANY_JSON)
def test_any_value_gives_a_report(body: Json) -> None:
    for kind in (None, "manual-job", "build-service"):
        for finding in nfx_lint.check(body, kind=kind).findings:
            assert len(finding.message) <= 200
            assert finding.severity in ("error", "warning", "note")


@every_body
def test_of_the_minimal_body_nothing_is_said_but_that_its_endpoint_is_deprecated(
    kind: str, edition: str
) -> None:
    contract = document(kind, edition)
    body = contract["examples"][0]
    said = [found.rule for found in diagnosed(body, kind, edition)]
    assert said == (["deprecated-endpoint"] if "x-replaced-by" in contract else [])
    assert nothing_to_say(body, kind, edition) is (not said)


@every_kind
def test_the_kind_of_the_minimal_body_is_told(kind: str) -> None:
    body = document(kind, first_edition(kind))["examples"][0]
    assert accepted(json.dumps(body).encode(), "a.json") == kind


def test_what_needs_a_closer_look_is_not_accepted() -> None:
    body = '{"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}'
    assert accepted(body.encode(), "a.json") == "manual-job"
    assert accepted(body.encode(), "a.yaml") == "manual-job"
    assert accepted(body.encode(), "a.txt") is None
    assert accepted(body.encode("utf-16"), "a.json") is None
    assert accepted(b"# nfx-lint: kind=build-service\n" + body.encode(), "a.yaml") is None
    assert accepted(body.replace('"name"', '"name": "x", "name"').encode(), "a.json") is None
    assert accepted(body.encode(), "a.json", "build-service") is None
