"""Requests: the method and the URL determine the kind, and what the body needs."""

from __future__ import annotations

import nfx_lint

SPEC = {"kind": "Workflow", "spec": {"type": "sequential"}}


def test_a_template_needs_its_name_only_in_a_request() -> None:
    body = {"apiVersion": "v1.2", "spec": SPEC}
    assert nfx_lint.check(body).findings == ()
    (found,) = nfx_lint.check_request("POST", "/v1/templates", body).findings
    assert (found.rule, found.pointer, found.missing) == ("missing-field", "", "name")
    assert nfx_lint.check_request("POST", "/v1/templates", {**body, "name": "Shop"}).findings == ()
    (found,) = nfx_lint.check_request("POST", "/v1/templates", {**body, "nmae": "Shop"}).findings
    assert found.rule == "misspelled-field"
    assert nfx_lint.check_request("POST", "/v1/templates", body, ignore=["missing-field"]).findings == ()
