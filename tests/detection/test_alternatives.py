"""What is reported where a body may be of another kind."""

from __future__ import annotations

import nfx_lint
from nfx_lint.config.options import Options
from nfx_lint.detection.detect import detect
from nfx_lint.model import Json

PART: Json = {"internal": {"id": "telemetry-app", "branch": "main", "buildSHA": "c" * 40}}
PLAN: Json = {"deploymentPlan": "nf-compute-20"}


def test_nothing_is_claimed_that_holds_for_one_kind_alone() -> None:
    assert detect(PART, Options()).alike == ("job-deployment", "service-deployment")
    assert nfx_lint.check(PART).findings == ()


def test_what_holds_for_all_kinds_is_reported_and_names_them() -> None:
    (finding,) = nfx_lint.check({"internal": {"id": 7, "branch": "main", "buildSHA": "c" * 40}}).findings
    assert (finding.rule, finding.pointer) == ("wrong-type", "/internal/id")
    assert "job-deployment or service-deployment" in finding.hint


def test_a_missing_name_may_mean_changes() -> None:
    body = {"billing": PLAN, "deployment": {"instances": 1, "external": {"imagePath": "nginx:1"}}}
    (finding,) = nfx_lint.check(body).findings
    assert finding.rule == "missing-field"
    assert finding.hint.endswith("set --kind deployment-service.patch.")


def test_a_field_of_another_kind_names_that_kind() -> None:
    body = {"name": "train", "billing": PLAN, "deployment": {}, "settings": {"backoffLimit": 0}}
    report = nfx_lint.check({**body, "schedule": "0 4 * * *"})
    (hint,) = [one.hint for one in report.findings if one.pointer == "/schedule"]
    assert {one.kind for one in report.findings} == {"job"}
    assert "`schedule` is a field of cron-job" in hint
