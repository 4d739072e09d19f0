"""The functions that a deploy script calls."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType

import pytest
from command_line import run

import nfx_lint
from nfx_lint import (
    CheckFailed,
    CheckWarning,
    UsageError,
    check,
    check_file,
    check_paths,
    check_request,
    check_text,
)

JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
SERVICE = {
    "name": "Example Service",
    "billing": {},
    "vcsData": {"projectUrl": "https://github.com/acme/shop", "projectType": "github"},
    "buildSettings": {"buildpack": {}},
}


def test_a_clean_body() -> None:
    report = check(JOB, kind="manual-job")
    assert report.ok and not report.findings
    report.raise_for_errors()
    assert check(SERVICE).ok


def test_a_body_with_a_fault() -> None:
    report = check({**JOB, "backoffLimit": "0"}, kind="manual-job")
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.pointer) == ("wrong-type", "error", "/backoffLimit")
    assert finding.line is None and finding.file == "" and finding.kind == "manual-job"
    with pytest.raises(CheckFailed) as caught:
        report.raise_for_errors()
    assert caught.value.report is report
    assert "/backoffLimit" in str(caught.value) and "wrong-type" in str(caught.value)


def test_warnings_alone_do_not_fail() -> None:
    report = check({**JOB, "extraField": 1}, kind="manual-job")
    assert [finding.severity for finding in report.findings] == ["warning"]
    assert report.ok
    report.raise_for_errors()


def test_rules_can_be_chosen() -> None:
    body = {**JOB, "backoffLimit": "0", "extraField": 1}
    assert [f.rule for f in check(body, select=["unknown-field"]).findings] == ["unknown-field"]
    assert [f.rule for f in check(body, ignore=["unknown-field"]).findings] == ["wrong-type"]
    with pytest.raises(UsageError, match="did you mean `unknown-field`"):
        check(body, ignore=["unknown-feild"])


@pytest.mark.parametrize(("kind", "edition"), [("manual-jobb", None), ("manual-job", "1999-01")])
def test_a_kind_or_an_edition_that_is_not_there(kind: str, edition: str | None) -> None:
    with pytest.raises(UsageError):
        check(JOB, kind=kind, edition=edition)
    with pytest.raises(UsageError):
        check_text(json.dumps(JOB), "a.json", kind=kind, edition=edition)


@pytest.mark.parametrize(
    ("method", "url", "kind"),
    [
        ("POST", "/v1/projects/shop/jobs/manual", "manual-job"),
        ("post", "https://api.example.com/v1/projects/shop/jobs/manual?x=1", "manual-job"),
        ("POST", "/v1/teams/acme/projects/shop/jobs/manual", "manual-job"),
        ("PUT", "/v1/projects/shop/services/build", "build-service"),
        ("POST", "/v1/teams/acme/projects/a%2Fb/jobs/manual/", "manual-job"),
        ("PUT", "v1/projects/shop/services/build/", "build-service"),
    ],
)
def test_a_request_tells_its_kind(method: str, url: str, kind: str) -> None:
    body = JOB if kind == "manual-job" else SERVICE
    assert check_request(method, url, body).findings == ()
    (finding,) = check_request(method, url, {**body, "name": "a"}).findings
    assert (finding.kind, finding.pointer) == (kind, "/name")


@pytest.mark.parametrize("project", ["{projectId}", "", "%20", ":projectId", "${PROJECT}", "<project>"])
def test_a_request_without_its_project(project: str) -> None:
    (finding,) = check_request("POST", f"/v1/projects/{project}/jobs/manual", JOB).findings
    assert (finding.rule, finding.severity) == ("path-parameter-missing", "error")
    assert "projectId" in finding.message


def test_a_request_without_its_team() -> None:
    (finding,) = check_request("POST", "/v1/teams/{teamId}/projects/shop/jobs/manual", JOB).findings
    assert finding.rule == "path-parameter-missing"
    assert "teamId" in finding.message


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("GET", "/v1/projects/shop/jobs/manual"),
        ("POST", "/v1/projects/shop/tasks"),
        ("POST", "/v1/users/acme/projects/shop/jobs/manual"),
        ("POST", "/v2/teams/acme/projects/shop/jobs/manual"),
        ("POST", "/v1/teams/projects/shop/jobs/manual"),
        ("POST", "/v1/teams/acme/teams/acme/projects/shop/jobs/manual"),
        ("POST", ""),
        ("PUT", "http://["),
    ],
)
def test_a_request_that_nothing_describes(method: str, url: str) -> None:
    (finding,) = check_request(method, url, JOB).findings
    assert finding.rule == "unknown-kind"


def test_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    (tmp_path / "bad.yaml").write_text("name: a\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n")
    (tmp_path / "other.json").write_text("{}")
    assert check_file(tmp_path / "job.json").ok
    (finding,) = check_file(tmp_path / "bad.yaml").findings
    assert (finding.pointer, finding.line, finding.column, finding.end_line, finding.end_column) == (
        "/name",
        1,
        7,
        1,
        8,
    )
    report = check_paths([tmp_path])
    assert [Path(file.file).name for file in report.files] == ["bad.yaml", "job.json"]
    assert report.skipped == 1
    with pytest.raises(UsageError):
        check_paths([tmp_path / "nothing"])
    (finding,) = check_file(tmp_path / "nothing.json").findings
    assert finding.rule == "unreadable-file"


def test_files_and_findings_do_not_depend_on_the_order_of_paths(tmp_path: Path) -> None:
    for name in ("a.json", "b.json", "c.json"):
        (tmp_path / name).write_text(json.dumps({**JOB, "backoffLimit": "0", "tags": 1}))
    paths = [tmp_path / name for name in ("c.json", "a.json", "b.json")]
    report = check_paths(paths)
    assert report == check_paths(sorted(paths))
    assert [Path(one.file).name for one in report.findings] == ["a.json"] * 2 + ["b.json"] * 2 + [
        "c.json"
    ] * 2


def test_odd_bodies_from_python_are_reported_not_raised() -> None:
    class Odd:
        pass

    for value in (
        Odd(),
        (1, 2),
        {1: 2},
        {"name": Odd()},
        {"tags": (1,)},
        float("nan"),
        b"x",
        {"a": {1, 2}},
    ):
        for kind in (None, "manual-job"):
            assert check(value, kind=kind).findings
    cyclic: dict[str, object] = dict(JOB)
    cyclic["deployment"] = cyclic
    assert check(cyclic, kind="manual-job").findings


def test_it_may_be_used_from_threads() -> None:
    seen: list[object] = []

    def work() -> None:
        for number in range(30):
            seen.append([f.pointer for f in check({**JOB, "backoffLimit": str(number)}).findings])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [["/backoffLimit"]] * 240


def test_names_load_lazily_and_are_all_there() -> None:
    assert set(nfx_lint.__all__) <= set(dir(nfx_lint))
    assert all(getattr(nfx_lint, name) for name in nfx_lint.__all__)
    with pytest.raises(AttributeError):
        nfx_lint.nothing  # noqa: B018
    code = "import sys, nfx_lint; sys.exit(len([m for m in sys.modules if m.startswith('nfx_lint')]) - 1)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@dataclass
class Billing:
    deploymentPlan: str


class Plan(Enum):
    SMALL = "nf-compute-20"


class Model:
    """What a pydantic model is known by."""

    def model_dump(self, **_: object) -> dict[str, object]:
        return JOB


@pytest.mark.parametrize(
    "body",
    [
        MappingProxyType(JOB),
        {**JOB, "billing": MappingProxyType({"deploymentPlan": "nf-compute-20"})},
        {**JOB, "billing": Billing("nf-compute-20")},
        {**JOB, "billing": {"deploymentPlan": Plan.SMALL}},
        {**JOB, "tags": ("one", "two")},
    ],
)
def test_python_values_have_their_natural_reading(body: object) -> None:
    for kind in ("manual-job", None):
        assert check(body, kind=kind).findings == ()
    assert check_request("POST", "/v1/projects/shop/jobs/manual", body).findings == ()


def test_a_fault_in_a_python_value_is_found_at_its_place() -> None:
    body = MappingProxyType({**JOB, "billing": Billing("no plan"), "tags": ("one", 1)})
    pointers = {finding.pointer for finding in check(body, kind="manual-job").findings}
    assert pointers == {"/billing/deploymentPlan", "/tags/1"}


def test_a_model_is_to_be_passed_as_a_dict() -> None:
    for kind in ("manual-job", None):
        with pytest.raises(UsageError, match=r"pass its `model_dump\(by_alias=True\)`"):
            check(Model(), kind=kind)
    (finding,) = check({**JOB, "billing": Model()}, kind="manual-job").findings
    assert (finding.pointer, finding.hint) == ("/billing", "Pass `model_dump(by_alias=True)` of the model.")


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: check(JOB, kind=5), "`kind` must be a string, not an integer"),  # type: ignore[arg-type]
        (lambda: check(JOB, kind=["job"]), "`kind` must be a string, not a list"),  # type: ignore[arg-type]
        (lambda: check(JOB, kind=""), "there is no kind ``; `nfx-lint kinds` lists them"),
        (lambda: check(JOB, edition=2026), "`edition` must be a string, not an integer"),  # type: ignore[arg-type]
        (
            lambda: check({}, kind="addon", edition="2025-07"),
            "there is no edition of addon called `2025-07`; choose from 2026-06",
        ),
        (lambda: check(JOB, select="wrong-type"), "`select` must be a list of strings, not a string"),
        (lambda: check(JOB, ignore=[None]), "`ignore` must be a list of strings, not of None"),  # type: ignore[list-item]
        (lambda: check(JOB, ignore=5), "`ignore` must be a list of strings, not an integer"),  # type: ignore[arg-type]
        (lambda: check_paths("examples"), "`paths` must be a list of paths, not a string"),
        (lambda: check_paths(None), "`paths` must be a list of paths, not None"),  # type: ignore[arg-type]
        (lambda: check_paths([b"a"]), "`paths` must be a path as a string, not a Python bytes"),  # type: ignore[list-item]
        (lambda: check_paths(["examples"], select="wrong-type", config="nothing"), "`select` must be a list"),
        (lambda: check_paths(["examples"], config=b"a"), "`config` must be a path as a string"),  # type: ignore[arg-type]
        (lambda: check_file(b"a.json"), "`path` must be a path as a string, not a Python bytes"),  # type: ignore[arg-type]
        (lambda: check_file(None), "`path` must be a path as a string, not None"),  # type: ignore[arg-type]
        (lambda: check_text(None), "`text` must be a string, not None"),  # type: ignore[arg-type]
        (lambda: check_text("a: 1", None), "`name` must be a path as a string, not None"),  # type: ignore[arg-type]
        (lambda: check_request(None, "/v1", {}), "`method` must be a string, not None"),  # type: ignore[arg-type]
        (lambda: check_request("GET", b"/v1", {}), "`url` must be a string, not a Python bytes"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_argument_is_answered_with_a_sentence(call: Callable[[], object], sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        call()
    assert str(caught.value).startswith(sentence)


def test_an_edition_that_a_kind_lacks_is_answered_as_on_the_command_line() -> None:
    with pytest.raises(UsageError) as caught:
        check({}, kind="addon", edition="2025-07")
    assert (
        run("--kind", "addon", "--edition", "2025-07", "examples/job.yaml").err
        == f"nfx-lint: {caught.value}\n"
    )


def test_a_report_as_text() -> None:
    report = check({**JOB, "name": "a", "backoffLimit": "0"}, kind="manual-job")
    assert str(report).splitlines() == [
        "body#/name: error[length-out-of-bounds]: `name` has 1 character; it needs at least 3"
        " (manual-job /name). Write 3 to 52 characters.",
        "body#/backoffLimit: error[wrong-type]: `backoffLimit` is a string, not an integer"
        " (manual-job /backoffLimit). Write the number without quotes.",
    ]
    assert json.loads(report.to_json())["summary"]["error"] == 2
    assert report.to_text().startswith("error[length-out-of-bounds]")
    assert str(check(JOB, kind="manual-job")) == ""
    assert str(CheckFailed(report)) == str(CheckWarning(report))
    assert str(CheckFailed(report)).splitlines()[-3:] == [
        "error[wrong-type]: `backoffLimit` is a string, not an integer",
        " --> body  /backoffLimit",
        "  = hint: Write the number without quotes.",
    ]


def test_findings_by_file() -> None:
    report = check_paths(["examples/job.yaml", "examples/service-with-mistakes.json"])
    found = report.by_file()
    assert list(found) == ["examples/job.yaml", "examples/service-with-mistakes.json"]
    assert found["examples/job.yaml"] == ()
    assert found["examples/service-with-mistakes.json"] == report.findings
    body = check({**JOB, "name": "a"}, kind="manual-job")
    assert body.by_file() == {"": body.findings}


def test_help_begins_with_what_there_is() -> None:
    assert nfx_lint.__doc__
    for name in nfx_lint.__all__:
        assert name == "__version__" or name in nfx_lint.__doc__
