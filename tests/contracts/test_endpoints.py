"""Every documented endpoint is recognised, and an unknown one is answered with the nearest."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import northflank
import pytest
from edition_2026.tree import FACTS

from nfx_lint import check_request
from nfx_lint.contracts.endpoints import all_endpoints, matching, nearest, steps_of

DESCRIBED = sorted((one["method"], one["path"]) for one in FACTS["endpoints"].values())


@lru_cache(maxsize=1)
def endpoints_of_sdk() -> list[tuple[str, str, bool]]:
    return list(_endpoints_of_sdk())


def _endpoints_of_sdk() -> Iterator[tuple[str, str, bool]]:
    """Method, path and whether there is a body, from the source of the SDK, which is only parsed."""
    for file in sorted((Path(northflank.__file__).parent / "endpoints").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                values = {
                    target.id: one.value
                    for one in node.body
                    if isinstance(one, ast.Assign)
                    for target in one.targets
                    if isinstance(target, ast.Name)
                }
                if "path_templates" in values:
                    method, body = (ast.literal_eval(values[name]) for name in ("method", "has_body"))
                    for path in ast.literal_eval(values["path_templates"]):
                        yield method.upper(), path, body


def filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "some", path)


def test_the_sdk_is_read() -> None:
    assert len(endpoints_of_sdk()) > 400
    assert {method for method, _, _ in endpoints_of_sdk()} == {"GET", "POST", "PUT", "PATCH", "DELETE"}


def test_an_endpoint_of_the_sdk_is_recognised() -> None:
    unknown = [
        (method, path)
        for method, path, _ in endpoints_of_sdk()
        for one in check_request(method, filled(path)).findings
        if one.rule not in ("missing-field", "missing-option", "deprecated-endpoint")
    ]
    assert not unknown


def test_a_request_without_a_body_is_clean() -> None:
    faulty = [
        (method, path)
        for method, path, has_body in endpoints_of_sdk()
        if not has_body and check_request(method, f"{filled(path)}?page=1&per_page=50").findings
    ]
    assert not faulty


@pytest.mark.parametrize(("method", "path"), DESCRIBED)
def test_an_endpoint_of_the_facts_has_its_kind(method: str, path: str) -> None:
    found = [one.endpoint for one in matching(steps_of(filled(path))) if one.endpoint.method == method]
    assert [(one.method, one.path) for one in found if one.kind] == [(method, path)] * len(found)
    assert any(one.kind for one in found)


def test_no_endpoint_is_listed_twice() -> None:
    assert len(set(all_endpoints())) == len(all_endpoints())
    without_contract = {(one.method, one.path) for one in all_endpoints() if not one.kind}
    assert without_contract.isdisjoint(DESCRIBED)


@pytest.mark.parametrize("body", [None, {}])
def test_an_action_without_required_fields_needs_no_body(body: object) -> None:
    assert not check_request("POST", "/v1/projects/shop/jobs/report/runs", body).findings


def test_without_a_body_what_is_required_is_missing() -> None:
    (finding,) = check_request("POST", "/v1/teams/acme/members").findings
    assert (finding.rule, finding.kind) == ("missing-field", "team-member-invite.create")


@pytest.mark.parametrize(
    ("method", "path", "documented"),
    [
        ("POST", "/v1/projects/shop/job", "POST /v1/projects/{projectId}/jobs"),
        ("POST", "/v1/projects/shop/jobs/report/run", "POST /v1/projects/{projectId}/jobs/{jobId}/runs"),
        ("GET", "/v1/projects/shop/jobs/report/run", "GET /v1/projects/{projectId}/jobs/{jobId}/runs"),
        ("POST", "/projects/shop/jobs", "POST /v1/projects/{projectId}/jobs"),
        ("POST", "/v1/teams/acme/projects/shop/volume", "POST /v1/projects/{projectId}/volumes"),
        (
            "post",
            "/v1/projects/shop/services/web/scales",
            "POST /v1/projects/{projectId}/services/{serviceId}/scale",
        ),
    ],
)
def test_an_unknown_path_is_answered_with_the_nearest(method: str, path: str, documented: str) -> None:
    (finding,) = check_request(method, path, {}).findings
    assert (finding.rule, finding.severity) == ("unknown-kind", "error")
    assert finding.hint == f"Check the path; the nearest documented one is `{documented}`."


def test_an_unknown_method_is_answered_with_those_of_the_path() -> None:
    (finding,) = check_request("PATCH", "/v1/projects/shop/jobs", {}).findings
    assert finding.rule == "unknown-kind"
    assert finding.message == "`PATCH` is not a method of this path; it has POST, PUT, GET"


@pytest.mark.parametrize("path", ["", "/", "/v9", "https://example.com/a/b/c", "/v1/" + "a/" * 4000, "//["])
def test_a_path_far_from_all_has_no_nearest(path: str) -> None:
    assert nearest("POST", steps_of(path)) is None
    (finding,) = check_request("POST", path, {}).findings
    assert finding.hint == "Check the method and the path."


def test_the_id_of_a_service_may_be_a_word_of_another_path() -> None:
    assert not check_request("POST", "/v1/projects/shop/services/build/restart").findings
