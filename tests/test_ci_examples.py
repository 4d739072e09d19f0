"""`examples/ci` holds what people paste: it has to parse, and its commands have to do what it says.

The services are not here: installers, reviewdog and gh are stand-ins that look at what they are given.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from readers import is_degradation
from rich import write_rich
from runners import parsed_command
from upstream import SDK, write_zip
from validators import missing

ROOT = Path(__file__).parent.parent
CI = ROOT / "examples" / "ci"
SOURCE = "git+https://git.example.com/tools/nfx-lint@v0.1.0"

NFX_LINT = f'exec {shlex.quote(sys.executable)} -m nfx_lint "$@"'
STAND_INS = {
    "nfx-lint": NFX_LINT,
    "pip": f'[ "$*" = "install {SOURCE}" ]',
    "pipx": (
        f'[ "$*" = "install {SOURCE}" ] && exit\n'
        f'[ "$1 $2 $3 $4" = "run --spec {SOURCE} nfx-lint" ] && shift 4 && {NFX_LINT}'
    ),
    "uvx": f'[ "$1 $2 $3" = "--from {SOURCE} nfx-lint" ] && shift 3 && {NFX_LINT}',
    "reviewdog": '[ "$1 $2" = "-f=rdjson -name=nfx-lint" ] && cat > "$HOME/rdjson"',
    "gh": '[ "$*" = "pr comment --body-file -" ] && cat > "$HOME/comment"',
}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, body in STAND_INS.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    (tmp_path / "repository").mkdir()
    write_rich(tmp_path / "repository")
    return tmp_path


def ran(home: Path, command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=home / "repository",
        env={
            "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            **environ,
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def parsed(name: str) -> Any:
    return yaml.safe_load((CI / name).read_text("utf-8"))


def steps_of(name: str) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = parsed(name)["jobs"]["nfx-lint"]["steps"]
    return steps


@pytest.mark.parametrize("name", ["github-actions.yml", "github-code-scanning.yml"])
def test_the_workflows_annotate_and_fail(name: str, home: Path) -> None:
    install, check = [step["run"] for step in steps_of(name) if "run" in step]
    environ = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(home / "summary.md")}
    assert ran(home, install, **environ).returncode == 0
    process = ran(home, check, **environ)
    assert (process.returncode, process.stderr) == (1, "")
    assert all(parsed_command(line) for line in process.stdout.splitlines())
    assert (home / "summary.md").read_text("utf-8").startswith("### nfx-lint: ")


def test_code_scanning_gets_the_file_that_was_written(home: Path) -> None:
    *_, check, upload = steps_of("github-code-scanning.yml")
    ran(home, check["run"])
    report = json.loads((home / "repository" / upload["with"]["sarif_file"]).read_text("utf-8"))
    assert report["version"] == "2.1.0" and report["runs"][0]["results"]
    # Findings fail the step before, and then the upload matters most.
    assert "failure()" in upload["if"]
    assert parsed("github-code-scanning.yml")["permissions"]["security-events"] == "write"


def test_the_gitlab_job_leaves_the_reports_it_names(home: Path) -> None:
    job = parsed("gitlab-ci.yml")["nfx-lint"]
    install, check = job["script"]
    assert ran(home, install).returncode == 0
    process = ran(home, check, CI="true", GITLAB_CI="true", CI_PROJECT_DIR=str(home / "repository"))
    assert process.returncode == 1 and "error[" in process.stdout
    reports = {name: home / "repository" / file for name, file in job["artifacts"]["reports"].items()}
    assert set(reports) == {"codequality", "junit"} and job["artifacts"]["when"] == "always"
    assert all(map(is_degradation, json.loads(reports["codequality"].read_text("utf-8"))))
    assert int(ElementTree.parse(reports["junit"]).getroot().attrib["failures"]) > 5


def test_the_commands(home: Path) -> None:
    lines = (CI / "commands.sh").read_text("utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    codes = [ran(home, command).returncode for command in commands]
    assert codes == [1, 1, 0, 0]
    assert json.loads((home / "rdjson").read_text("utf-8"))["diagnostics"]
    assert (home / "comment").read_text("utf-8").count("\n| ") > 5


def test_pre_commit_takes_its_configuration() -> None:
    file = CI / "pre-commit-config.yaml"
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", file], check=True)
    (repo,) = parsed(file.name)["repos"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    # `nfx-lint-fix` takes the place of `nfx-lint`.
    offered = [hook["id"] for hook in hooks]
    assert [one["id"] for one in repo["hooks"]] == [id for id in offered if id != "nfx-lint-fix"]
    assert "nfx-lint-fix" in offered


def test_the_weekly_comparison_opens_one_issue_for_each_version(home: Path) -> None:
    """Run in this repository, as the workflow is; only the made-up SDK has the endpoint of boats."""
    steps = parsed("upstream.yml")["jobs"]["compare"]["steps"]
    _, compare, issue = [step["run"] for step in steps if "run" in step]
    (home / "runner").mkdir()
    write_zip(home / "northflank-9.8.7-py3-none-any.whl", SDK)
    pip = (
        'case "$*" in *" --no-deps "*" northflank") ;; *) exit 9 ;; esac\n'
        'mkdir -p "$RUNNER_TEMP/sdk" && cp "$HOME"/*.whl "$RUNNER_TEMP/sdk"'
    )
    gh = 'case "$2" in list) cat "$HOME/known" ;; create) echo "$4" >> "$HOME/known"; cat "$6" > "$HOME/body" ;; esac'
    for name, body in (("pip", pip), ("gh", gh), ("python", f'exec {shlex.quote(sys.executable)} "$@"')):
        (home / "bin" / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (home / "bin" / name).chmod(0o755)
    (home / "known").write_text("northflank-9.8.7 differs\n", encoding="utf-8")
    for _ in range(2):
        for command in (compare, issue):
            process = ran(
                home, f"set -e; cd {shlex.quote(str(ROOT))}; {command}", RUNNER_TEMP=str(home / "runner")
            )
            assert process.returncode == 0, process.stderr
    titles = (home / "known").read_text("utf-8").splitlines()
    assert titles[1:] == ["northflank-9.8.7 differs from the newest edition"]
    assert "\n  PUT /v1/boats\n" in (home / "body").read_text("utf-8")


@pytest.mark.validators
def test_the_workflow_with_rights_has_no_weakness_that_zizmor_knows() -> None:
    program = shutil.which(
        "zizmor", path=os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
    )
    if program is None:
        missing("pip install zizmor")
    command = [program, "--offline", "--persona=pedantic", str(CI / "upstream.yml")]
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == 0, process.stdout


def test_the_workflow_with_rights_has_few() -> None:
    workflow = parsed("upstream.yml")
    (job,) = workflow["jobs"].values()
    assert (workflow["permissions"], job["permissions"]) == ({}, {"contents": "read", "issues": "write"})
    for step in job["steps"]:
        assert re.fullmatch(
            r"actions/checkout@[0-9a-f]{40}", step.get("uses", "actions/checkout@" + "0" * 40)
        )
        assert "${{" not in step.get("run", "")


def test_every_file_is_tried_here() -> None:
    text = Path(__file__).read_text("utf-8")
    for file in CI.iterdir():
        assert text.count(f'"{file.name}"') > 0, file.name
        for version in re.findall(r"(?:@|rev: )(v\d+\.\d+\.\d+)", file.read_text("utf-8")):
            assert version == SOURCE.rpartition("@")[2]


@pytest.mark.validators
@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("vendor.github-workflows", "github-actions.yml"),
        ("vendor.github-workflows", "github-code-scanning.yml"),
        ("vendor.github-workflows", "upstream.yml"),
        ("vendor.gitlab-ci", "gitlab-ci.yml"),
    ],
)
def test_they_keep_to_the_schemas_of_the_services(schema: str, name: str) -> None:
    pytest.importorskip("check_jsonschema", reason="pip install check-jsonschema")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(CI / name)]
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == 0, process.stdout
