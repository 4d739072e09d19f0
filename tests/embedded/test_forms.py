"""A body in code has the findings of the body, at the places where the code has them."""

from __future__ import annotations

import pytest
from code_forms import forms

import nfx_lint
from nfx_lint.model import Finding

PATH = "/v1/projects/shop/services/deployment"
BODY = {
    "name": "Shop",
    "description": 'it\'s "quoted": 5 % ünd 😀',
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instnces": 1, "external": {"imagePath": "nginx"}},
    "ports": [{"name": "p01", "internalPort": "8080", "public": True, "protocol": "HTTP"}],
}
CLEAN = {
    **BODY,
    "description": "A shop",
    "deployment": {"instances": 1, "external": {"imagePath": "nginx:1.27"}},
    "ports": [{"name": "p01", "internalPort": 8080, "public": True, "protocol": "HTTP"}],
}


# What the span of a finding has. Of a description it is the first character that does not fit, if that is
# written as it is.
SHOWN = {
    "instnces": ["instnces"],
    "imagePath": ["nginx"],
    "internalPort": ["8080"],
    "description": ["ü", "quoted"],
}


def part(text: str, finding: Finding) -> str:
    """The text at the span of a finding, which is on one line."""
    span = finding.span
    assert span is not None and span.line == span.end_line
    return text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(("file", "text"), [pytest.param(*one[1:], id=one[0]) for one in forms(BODY)])
def test_a_body_has_its_findings_in_place(file: str, text: str) -> None:
    wanted = {(one.rule, one.pointer) for one in nfx_lint.check_request("POST", PATH, BODY).findings}
    found = nfx_lint.check_text(text, file, embedded=True).findings
    assert {(one.rule, one.pointer) for one in found} == wanted
    assert len(found) == len(wanted) >= 4
    for one in found:
        shown = SHOWN[one.pointer.rpartition("/")[2]]
        assert any(word in part(text, one) for word in shown)
        assert one.file == file


@pytest.mark.parametrize(("file", "text"), [pytest.param(*one[1:], id=one[0]) for one in forms(CLEAN)])
def test_a_clean_body_has_none(file: str, text: str) -> None:
    report = nfx_lint.check_text(text, file, embedded=True)
    assert report.findings == ()
    assert [one.detected_by for one in report.files] == ["embedded"]
