"""The schema of a template contains the schemas of its nodes."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import lru_cache

import pytest
from command_line import run
from edition_2026.bodies import places
from edition_2026.cases import cases
from edition_2026.tree import node
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError, validators
from profiles import sampled

from nfx_lint._compiled.kinds import DOCUMENTS, NODES
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json
from nfx_lint.patterns.matching import finds, texts_of_one_alone
from nfx_lint.patterns.portable import portable
from nfx_lint.rules import evaluate
from nfx_lint.schemas.bodies import published, published_node
from nfx_lint.validation.validator import findings

EDITION = "2026-06"
# Nodes that contain nodes, about which the facts say nothing.
WITH_NODES = ("LoopWorkflow", "Pipeline", "PreviewBlueprint", "Workflow", "WorkflowTemplate")
LEAVES = [name for name in (kind.removeprefix(NODE) for kind in NODES) if name not in WITH_NODES]
EVERY_SO_MANY = 23  # of the places of a spec are tried
NOT_REFUSED = ("deprecated-field", "deprecated-value")


def _pattern(validator: object, pattern: str, value: object, schema: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not finds(pattern, value):
        yield ValidationError(pattern)


@lru_cache
def validator(kind: str) -> Draft202012Validator:
    schema = (
        published_node(kind, EDITION) if kind in NODES else published(kind, nearest_edition(kind, EDITION))
    )
    Draft202012Validator.check_schema(schema)
    made: Draft202012Validator = validators.extend(Draft202012Validator, {"pattern": _pattern})(schema)
    return made


def job(**spec: Json) -> Json:
    valid = {"name": "Report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
    return {"kind": "ManualJob", "ref": "report", "spec": {**valid, **spec}}


def template(*steps: Json) -> Json:
    spec = {"kind": "Workflow", "spec": {"type": "sequential", "steps": list(steps)}}
    return {"apiVersion": "v1.2", "name": "Shop", "spec": spec}


@pytest.mark.parametrize("kind", sampled([*DOCUMENTS, *NODES], 8))
def test_every_schema_is_valid_and_complete(kind: str) -> None:
    text = json.dumps(validator(kind).schema)
    names = set(validator(kind).schema.get("$defs", ()))
    used = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}
    assert used <= names and "shapes.json" not in text


@pytest.mark.parametrize("name", sampled(LEAVES, 6))
def test_it_agrees_with_the_contract(name: str) -> None:
    """Specs without a fault are accepted, and those with a fault are refused."""
    kind, root = f"{NODE}{name}", node(name)
    names = [at.name for at in places(root)]
    wrong = []
    for case in cases(root, set(names[::EVERY_SO_MANY])):
        contract = findings(case.body, kind, EDITION)
        if any(one.rule == "conflicting-options" for one in contract):
            continue  # JSON Schema does not see half of an option
        faulty = any(one.rule not in NOT_REFUSED for one in contract)
        if not faulty and any(evaluate.findings(case.body, kind, EDITION, contract)):
            continue  # a rule that a schema may express or not
        if validator(kind).is_valid(case.body) == faulty:
            wrong.append(f"{case.name}: {'accepted' if faulty else 'refused'}")
    assert not wrong


@pytest.mark.parametrize(
    "spec",
    [
        {"backoffLimit": "many"},
        {"backofLimit": 1},
        {"billing": {}},
        {"billing": {"deploymentPlan": 5}},
        {"healthChecks": [{"protocol": "UDP"}]},
    ],
)
def test_a_fault_of_a_spec_is_found(spec: Json) -> None:
    assert validator("template").is_valid(template(job()))
    assert not validator("template").is_valid(template(job(**spec)))
    deep = {"kind": "Workflow", "spec": {"type": "parallel", "steps": [job(**spec)]}}
    assert not validator("template").is_valid(template(deep))
    assert not validator("node.ManualJob").is_valid(job(**spec)["spec"])


@pytest.mark.parametrize(
    "spec",
    [
        {"backoffLimit": "${args.retries}"},
        {"billing": "${fn.if(true, args.small, args.large)}"},
        {"billing": {"deploymentPlan": "${args.plan}"}},
        {
            "deployment": {
                "external": {"imagePath": "${args.image}"},
                "docker": {"configType": "${args.type}"},
            }
        },
    ],
)
def test_an_expression_is_accepted_in_every_field(spec: Json) -> None:
    assert validator("template").is_valid(template(job(**spec)))


def test_a_condition_with_an_expression_is_unknown() -> None:
    docker = {"configType": "customCommand"}
    image = {"imagePath": "nginx:1.27"}
    assert not validator("template").is_valid(template(job(deployment={"external": image, "docker": docker})))
    unknown = {"configType": "${args.type}"}
    assert validator("template").is_valid(template(job(deployment={"external": image, "docker": unknown})))


def test_nodes_of_other_documents_are_refused() -> None:
    assert not validator("template").is_valid(template({"kind": "ReleaseStage", "spec": {}}))
    assert not validator("template").is_valid(template({"kind": "ManualJobb", "spec": {}}))


def test_nested_documents_have_their_own_nodes() -> None:
    flow: Json = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [job(backoffLimit="many")]}}
    nested = {
        "kind": "WorkflowTemplate",
        "spec": {"name": "Deploy", "apiVersion": "v1.2", "spec": copy.deepcopy(flow), "projectId": "shop"},
    }
    assert not validator("template").is_valid(template(nested))


@pytest.mark.parametrize("kind", sampled([*DOCUMENTS, "node.Addon", "manual-job"], 5))
def test_it_is_printed(kind: str) -> None:
    assert (
        json.loads(run("schema", "--edition", nearest_edition(kind, EDITION), kind).out)
        == validator(kind).schema
    )


def test_an_unknown_node_is_an_error() -> None:
    ran = run("schema", "node.Addn")
    assert ran.code == 2 and ran.err == "nfx-lint: there is no node `node.Addn`; did you mean `node.Addon`?\n"


def _patterns(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        value = list(value.values())
    if isinstance(value, list):
        for child in value:
            yield from _patterns(child)


def test_portable_patterns_accept_the_same_texts() -> None:
    from nfx_lint.contracts import load
    from nfx_lint.contracts.editions import KINDS

    found = {
        pattern
        for kind, editions in {**KINDS, **NODES}.items()
        for edition in editions
        for pattern in _patterns(load.document(kind, edition))
    }
    changed = {pattern for pattern in found if portable(pattern) != pattern}
    assert len(changed) > 3
    for pattern in changed:
        assert texts_of_one_alone(pattern, portable(pattern)) == (False, False)


@given(st.sampled_from("-:@]{}\\/.^$*+?()[|"), st.booleans())
def test_an_escaped_character_is_itself(char: str, in_class: bool) -> None:
    pattern = f"^[\\{char}]$" if in_class else f"^\\{char}$"
    assert finds(portable(pattern), char)
