"""The name of a file or of its folder helps where the content leaves several kinds, and only there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import nfx_lint
from nfx_lint.config.options import Options
from nfx_lint.detection.detect import detect
from nfx_lint.detection.file_names import NOTHING, suggested_by
from nfx_lint.engine import fix_source
from nfx_lint.model import Json

PLAN: Json = {"deploymentPlan": "nf-compute-20"}
PART: Json = {"internal": {"id": "telemetry-app", "branch": "main", "buildSHA": "c" * 40}}
UNFINISHED: Json = {"name": "nightly", "billing": PLAN, "deployment": {"external": {"imagePath": "a/b:1"}}}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("cron-jobs/nightly.json", "cron-job"),
        ("deploy/CronJobs/nightly.yaml", "cron-job"),
        ("db.addon.json", "addon"),
        ("shop/redis-addon.yml", "addon"),
        ("jobs/db.addon.json", "addon"),
        ("secret-groups/api.json", "secret"),
        ("registries\\load_balancers\\a.json", "load-balancer"),
    ],
)
def test_a_name_that_is_one_of_a_kind(path: str, kind: str) -> None:
    others = {"job", "secret", "project"} - {kind}
    assert kind in suggested_by(path).kinds and others.isdisjoint(suggested_by(path).kinds)


def test_a_name_of_several_kinds() -> None:
    assert {"job", "cron-job", "manual-job", "job.patch"} <= suggested_by("jobs/a.json").kinds
    assert {"build-service", "combined-service"} <= suggested_by("services/web.json").kinds


@pytest.mark.parametrize("path", ["", "a.json", "shop/package.json", "addons", "a/jobs/b/c.json"])
def test_a_name_of_no_kind(path: str) -> None:
    assert suggested_by(path) == NOTHING


def test_of_kinds_that_fit_alike_the_name_chooses_one() -> None:
    assert len(detect(PART, Options()).alike) == 2
    detected = detect(PART, Options(), name="jobs/part.json")
    assert (detected.kind, detected.alike, detected.by_name) == ("job-deployment", (), True)
    assert detect(PART, Options(), name="services/part.json").kind == "service-deployment"
    assert not detect(PART, Options(), name="other/part.json").by_name


def test_a_kind_that_lacks_one_field_more_is_the_one_that_the_name_says() -> None:
    body = {"name": "nightly", "billing": PLAN, "backoffLimit": 1, "nodePool": "a"}
    assert detect(body, Options()).kind == "manual-job"
    detected = detect(body, Options(), name="cron-jobs/a.json")
    assert (detected.kind, detected.by_name) == ("cron-job", True)


def test_a_name_does_not_override_structure() -> None:
    service = {**UNFINISHED, "ports": [], "buildSettings": 1, "vcsData": {"projectUrl": 7}}
    for path in ("addons/a.json", "jobs/a.json", "secrets/a.secret.json"):
        assert detect(service, Options(), name=path).kind == detect(service, Options()).kind


def test_a_few_common_keys_are_enough_where_the_file_is_named(tmp_path: Path) -> None:
    body = {"name": "db", "version": "16", "size": 1}
    assert detect(body, Options()).violation
    assert detect(body, Options(), name="addons/db.json").kind == "addon"
    assert detect({"name": "db", "a": 1, "b": 2}, Options(), name="addons/db.json").violation
    assert detect(body, Options(), name="addons/db.json", named=False).violation
    (tmp_path / "addons").mkdir()
    (tmp_path / "addons" / "db.json").write_text(json.dumps(body))
    assert nfx_lint.check_paths([tmp_path]).findings == ()
    report = nfx_lint.check_paths([tmp_path / "addons" / "db.json"])
    assert [(one.kind, one.detected_by) for one in report.files] == [("addon", "name")]


def test_a_comment_and_the_configuration_win(tmp_path: Path) -> None:
    text = "# nfx-lint: kind=manual-job\nname: nightly\nbilling: {deploymentPlan: nf-compute-20}\n"
    (tmp_path / "cron-jobs").mkdir()
    file = tmp_path / "cron-jobs" / "a.yaml"
    file.write_text(text)
    (checked,) = nfx_lint.check_file(file).files
    assert (checked.kind, checked.detected_by) == ("manual-job", "comment")
    assert detect(UNFINISHED, Options(kind="job"), name="addons/a.json").kind == "job"


def test_a_fix_is_proven_for_the_kind_that_the_name_says() -> None:
    data = json.dumps({"name": "database", "type": "redis", "version": 7, "size": 1}).encode()
    assert fix_source(data, "addons/a.json", Options(), unsafe=False).count == 1
    assert fix_source(data, "other/a.json", Options(), unsafe=False).count == 0
