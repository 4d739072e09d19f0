"""Kinds are told from content, other people's files are left alone."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import valid_bodies

import nfx_lint
from nfx_lint.contract.schema import document
from nfx_lint.data.kinds import KINDS
from nfx_lint.detect import detect, fitting

every_kind = pytest.mark.parametrize("kind", sorted(KINDS))


@every_kind
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_valid_bodies_are_recognised(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    assert fitting(body) == kind
    assert detect(body).kind == kind


@every_kind
def test_a_body_with_one_slip_is_still_recognised(kind: str) -> None:
    whole = document(kind, "2025-07")["examples"][0]
    response = kind.endswith(".response")
    for key in whole["data"] if response else whole:
        for change in ("drop", "misspell", "null"):
            body = copy.deepcopy(whole)
            inner = body["data"] if response else body
            value = inner.pop(key)
            if change == "misspell":
                inner[key[0] + key[2:]] = value
            if change == "null":
                inner[key] = None
            report = nfx_lint.check(body)
            assert {finding.kind for finding in report.findings} == {kind}, (key, change, report.findings)


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
    "cron.json": '{"name": "a", "billing": {}, "backoffLimit": 0, "schedule": "@daily"}',
    "combined.json": '{"name": "a", "billing": {}, "vcsData": {}, "buildSettings": {}, "deployment": {}}',
    "ports.json": '{"name": "a", "billing": {}, "vcsData": {}, "buildSettings": {}, "ports": []}',
    "deployment.json": '{"name": "a", "billing": {}, "deployment": {"instances": 1, "internal": {}}}',
    "job.json": '{"name": "a", "billing": {}, "deployment": {}, "settings": {"backoffLimit": 0}}',
    "addon.json": '{"name": "a", "type": "redis", "version": "7", "tlsEnabled": true, "billing": {}}',
    "template.json": '{"apiVersion": "v1.2", "spec": {"kind": "Workflow", "spec": {"steps": []}}}',
    "invented.json": '{"name": "a", "buildSettings": {}, "scaling": {}, "resources": {}, "runtimeSettings": {}}',
}


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
    assert detect(body).candidates == ("build-service", "manual-job")
    (finding,) = nfx_lint.check(body).findings
    assert (finding.kind, finding.rule) == ("build-service", "missing-field")


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
