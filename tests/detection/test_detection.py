"""Kinds are reported from content, other people's files are left alone."""

from __future__ import annotations

import copy
import json

import pytest
from contract_bodies import bodies
from contract_cases import REQUEST_KINDS, all_cases
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled, thinned
from strategies import valid_bodies

import nfx_lint
from nfx_lint._compiled.kinds import KINDS, LESSER, MARKS, PARTIAL
from nfx_lint.config.options import Options
from nfx_lint.contracts.kinds import all_kinds
from nfx_lint.contracts.load import document
from nfx_lint.detection.candidates import has_mark, kinds_that_fit, template_of
from nfx_lint.detection.complaints import weight
from nfx_lint.detection.detect import detect
from nfx_lint.detection.ranking import candidates_for
from nfx_lint.diagnose import diagnosed, violations
from nfx_lint.model import Json
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.catalogue import levels
from nfx_lint.validation.clean import is_clean

PAGES = ("build-service", "build-service.response", "manual-job", "manual-job.response")
WHOLE = sorted(set(MARKS) - set(PARTIAL) - set(LESSER))
of_the_pages = pytest.mark.parametrize("kind", PAGES)


@of_the_pages
@examples(40)
@given(data=st.data())
def test_valid_bodies_are_recognised(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    assert kind in kinds_that_fit(body)
    detected = detect(body, Options())
    reported, unknown = detected.kind or None, detected.violation
    assert reported == kind and unknown is None


@of_the_pages
def test_a_body_with_one_slip_is_still_recognised(kind: str) -> None:
    whole = document(kind, "2025-07")["examples"][0]
    response = kind.endswith(".response")
    for key in whole["data"] if response else whole:
        for change in ("drop", "misspell", "null"):
            if (key, change) == ("backoffLimit", "drop") and not response:
                continue  # what is left is a whole body of the newer kind `job`
            body = copy.deepcopy(whole)
            inner = body["data"] if response else body
            value = inner.pop(key)
            if change == "misspell":
                inner[key[0] + key[2:]] = value
            if change == "null":
                inner[key] = None
            report = nfx_lint.check(body)
            assert {finding.kind for finding in report.findings} == {kind}, (key, change, report.findings)


@pytest.mark.parametrize("kind", sampled(WHOLE, 6))
@examples(15)
@given(data=st.data())
def test_bodies_of_every_kind_are_recognised_or_left_alone(kind: str, data: st.DataObject) -> None:
    edition = KINDS[kind][0]
    body = data.draw(bodies(kind, edition))
    detected = detect(body, Options())
    reported, unknown = detected.kind or None, detected.violation
    if reported is None:
        assert unknown is not None and unknown.rule in ("not-northflank", "unknown-kind")
        return
    if reported != kind and kind not in detected.alike:
        # Then the other kind fits as well: it has all the keys, and complaints that weigh no more (patterns
        # are not weighed). Of kinds that are alike, the report names both, and has only what holds for both.
        assert set(keys_of(body, reported)) <= set(all_kinds()[reported].editions[KINDS[reported][-1]].keys)
        assert min(weight(body, reported, one) for one in KINDS[reported]) <= weight(body, kind, edition)


def test_actions_and_kinds_that_are_only_typed_have_no_marks_of_their_own() -> None:
    assert {name for name, kind in all_kinds().items() if kind.action} < set(LESSER)
    assert {name for name, editions in KINDS.items() if editions == ("2026-10",)} < set(LESSER)
    for kind in LESSER:
        body = document(kind, KINDS[kind][0])["examples"][0]
        assert kind not in kinds_that_fit(body, marked=True)


@pytest.mark.parametrize("kind", sampled(LESSER, 6))
@examples(15)
@given(data=st.data())
def test_actions_and_kinds_that_are_only_typed_are_detected_in_named_files(
    kind: str, data: st.DataObject
) -> None:
    body = data.draw(bodies(kind, KINDS[kind][0]))
    detected = detect(body, Options())
    if not detected.clean and body:
        assert not is_clean(body, kind, KINDS[kind][0])
    assert detect(body, Options(kind)).kind == detect(body, Options(), kind).kind == kind


@pytest.mark.parametrize("spec", [{}, {"provider": {"type": "aws"}, "restrictions": {}}])
def test_a_body_without_marks_and_name_is_taken_for_changes(spec: Json) -> None:
    # With a name it would be a `workload-identity`.
    assert detect({"createdAt": "", "spec": spec}, Options()).kind == "workload-identity.update"


def keys_of(body: Json, kind: str) -> Json:
    return body["data"] if kind.endswith(".response") else body


@pytest.mark.parametrize("kind", WHOLE)
def test_the_smallest_body_of_a_kind_tells_it_if_it_has_a_mark(kind: str) -> None:
    body = document(kind, KINDS[kind][0])["examples"][0]
    reported = detect(body, Options(), named=False).kind or None
    assert (reported is not None) == (has_mark(keys_of(body, kind), kind) or template_of(body) is not None)
    if not body:
        return
    named = detect(body, Options()).kind
    assert diagnosed(body, named, KINDS[named][0]) in ([], diagnosed(body, kind, KINDS[kind][0]))


@pytest.mark.parametrize(
    ("region", "reported"),
    [
        ("europe-west", True),
        ("us-east-ohio", True),
        ("eu-west-1", False),
        ("europe-west1", False),
        ("us", False),
    ]
    + [
        ("iad1", False),
        (["europe-west"], False),
        (None, False),
        ("mars-north", False),
        ("europe-West", False),
    ],
)
def test_a_project_is_told_from_the_form_of_its_region(region: Json, reported: bool) -> None:
    body = {"name": "Shop", "description": "All of the shop", "region": region}
    assert (detect(body, Options(), named=False).kind == "project") is reported
    assert detect(body, Options()).kind == "project"
    assert (
        detect({**body, "dependencies": {}, "scripts": {}, "version": "1"}, Options()).kind or None
    ) is None


def test_changes_are_told_where_too_much_lacks_for_a_whole_body() -> None:
    changes = {"buildConfiguration": {"pathIgnoreRules": ["docs/"]}, "disabledCI": True}
    assert detect(changes, Options()).kind in PARTIAL
    assert detect({"billing": {"deploymentPlan": "nf-compute-20"}}, Options()).kind in PARTIAL
    whole = {"name": "Shop", "billing": {"deploymentPlan": "nf-compute-20"}, "buildConfiguration": {}}
    assert detect(whole, Options()).kind not in PARTIAL


OTHERS = {
    "package.json": '{"name": "shop", "version": "1.0.0", "description": "x", "scripts": {"build": "tsc"}}',
    "tsconfig.json": '{"compilerOptions": {"strict": true}}',
    "compose.yaml": "name: shop\nservices:\n  web:\n    image: nginx\n    healthcheck: {}\n",
    "deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {}}}\n",
    "workflow.yml": "name: ci\non: push\njobs: {build: {runs-on: ubuntu-latest}}\n",
    "northflank.json": '{"build": {"dockerfile": "Dockerfile"}, "deployment": {"replicas": 1}, "name": "x"}',
    "list.yaml": "- a\n- b\n",
    "text.yaml": "just text\n",
    "null.json": "null",
    "renovate.json": '{"extends": ["config:base"], "tags": ["x"]}',
}
UNKNOWN = {
    "invented.json": '{"name": "a", "buildSettings": {}, "scaling": {}, "resources": {}, "runtimeSettings": {}}',
}
KNOWN = {
    "cron-job": '{"name": "abc", "billing": {}, "backoffLimit": 0, "schedule": "@daily"}',
    "combined-service": '{"name": "abc", "billing": {}, "vcsData": {}, "buildSettings": {}, "deployment": {}}',
    "deployment-service": '{"name": "abc", "billing": {}, "deployment": {"instances": 1, "internal": {}}}',
    "job": '{"name": "abc", "billing": {}, "deployment": {}, "settings": {"backoffLimit": 0}}',
    "addon": '{"name": "abc", "type": "redis", "version": "7", "tlsEnabled": true, "billing": {}}',
}


@pytest.mark.parametrize("kind", KNOWN)
def test_bodies_of_other_kinds_are_told_from_their_keys(kind: str) -> None:
    assert nfx_lint.check_text(KNOWN[kind], "a.json").files[0].kind == kind


@pytest.mark.parametrize("name", OTHERS)
def test_other_programs_files_get_one_finding(name: str) -> None:
    (finding,) = nfx_lint.check_text(OTHERS[name], name).findings
    assert (finding.rule, finding.pointer, finding.line, finding.column) == ("not-northflank", "", 1, 1)


@pytest.mark.parametrize("name", UNKNOWN)
def test_bodies_without_a_contract_get_one_finding(name: str) -> None:
    (finding,) = nfx_lint.check_text(UNKNOWN[name], name).findings
    assert finding.rule == "unknown-kind"
    assert len(finding.message) <= 120


def test_of_two_kinds_that_fit_equally_the_one_with_fewer_faults_is_taken() -> None:
    body = {"name": "Image", "billing": {"buildPlan": "nf-compute-400-16"}}
    body["buildSettings"] = {"buildpack": {}}
    assert candidates_for(body).kinds == ("build-service",)
    (finding,) = nfx_lint.check(body).findings
    assert (finding.kind, finding.rule) == ("build-service", "missing-field")


def test_a_kind_that_requires_one_field_is_not_close_to_one_that_shares_more() -> None:
    # `org-role` requires `name` alone, so it lacks less than the services, whatever the body.
    assert candidates_for({"name": "Shop", "vcsData": {}, "buildSource": "git"}).kinds == ("build-service",)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_declared_kind_is_on_the_first_line(end: str) -> None:
    lines = [
        "# ours",
        "# nfx-lint: kind=manual-job",
        "name: Nightly report",
        "billing: {deploymentPlan: a}",
        "",
    ]
    for text, how in ((lines, "content"), (lines[1:], "comment")):
        report = nfx_lint.check_text(end.join(text), "a.yaml")
        assert [file.detected_by for file in report.files] == [how]


def test_a_comment_on_the_first_line_tells_the_kind() -> None:
    report = nfx_lint.check_text("# nfx-lint: kind=manual-job\nname: Nightly report\n", "a.yaml")
    assert report.files[0].kind == "manual-job"
    assert report.files[0].detected_by == "comment"
    assert [f.rule for f in report.findings] == ["missing-field", "missing-field"]
    (finding,) = nfx_lint.check_text("# nfx-lint: kind=manual-jb\nname: Nightly report\n", "a.yaml").findings
    assert finding.rule == "unknown-kind"
    assert "manual-jb" in finding.message


def test_the_kind_that_is_asked_for_wins() -> None:
    body = json.dumps(document("manual-job", "2025-07")["examples"][0])
    report = nfx_lint.check_text(body, "a.json", kind="build-service")
    assert {finding.kind for finding in report.findings} == {"build-service"}
    assert report.files[0].detected_by == "option"


@pytest.mark.parametrize("kind", REQUEST_KINDS)
def test_faults_are_told_where_the_content_tells_the_kind(kind: str) -> None:
    """What another kind would allow is no way out: a body is taken for what it lacks least of."""
    missed = []
    for case in thinned(all_cases(kind), 11):
        wanted = {pointer for pointer, _, severity in case.finds if severity == "error"}
        if isinstance(case.body, dict) and kind == "manual-job" and "backoffLimit" not in case.body:
            continue  # a whole body of the newer kind `job`
        # Reports have dots in the pointers of some keys.
        detection = detect(case.body, Options())
        found = [detection.violation] if detection.violation else violations(detection, Options())
        reported = {pointer_of(one.path) for one in found if levels()[one.rule] == "error"}
        missed += [case.name] if wanted - reported else []
    assert not missed
