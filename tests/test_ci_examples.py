"""`examples/ci` and `action.yml` are what people paste: each has to parse, and its commands have to work.

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
from collections.abc import Callable
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
(ADDRESS,) = re.findall('^Repository = "(.*)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.M)
SOURCE = f"git+{ADDRESS}@v0.1.0"

NFX_LINT = f'exec {shlex.quote(sys.executable)} -m nfx_lint "$@"'
STAND_INS = {
    "nfx-lint": NFX_LINT,
    "pip": f'case "$*" in "install {SOURCE}" | "install --quiet {SOURCE}") ;; *) exit 1 ;; esac',
    # A virtual environment with the same stand-ins, so that what is installed there can be called.
    "python": (
        '[ "$1 $2" = "-m venv" ] && { mkdir -p "$3"; cp -r "$HOME/bin" "$3/bin"; exit; }\n'
        f'[ "$*" = "-m pip install --quiet --disable-pip-version-check {ROOT}" ]'
    ),
    "python3": 'exec "$HOME/bin/python" "$@"',
    "apt-get": 'case "$*" in "update -qq" | "install -qq --no-install-recommends git") ;; *) exit 1 ;; esac',
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


def ran(home: Path, command: str, *shell: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*(shell or ("/bin/sh",)), "-c", command],
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
    job = parsed("github-code-scanning.yml")["jobs"]["nfx-lint"]
    assert job["permissions"]["security-events"] == "write"


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


def failures(report: Path) -> int:
    return int(ElementTree.parse(report).getroot().attrib["failures"])


def azure_lines() -> tuple[list[str], str]:
    *_, publish = steps = parsed("azure-pipelines.yml")["steps"]
    return [step["script"] for step in steps if "script" in step], publish["inputs"]["testResultsFiles"]


def bitbucket_lines() -> tuple[list[str], str]:
    (entry,) = parsed("bitbucket-pipelines.yml")["pipelines"]["default"]
    return entry["step"]["script"], "test-results/nfx-lint.xml"


def circle_lines() -> tuple[list[str], str]:
    steps = parsed("circleci.yml")["jobs"]["nfx-lint"]["steps"]
    (stored,) = [step["store_test_results"]["path"] for step in steps if "store_test_results" in step]
    return [step["run"] for step in steps if "run" in step], f"{stored}/nfx-lint.xml"


def jenkins_lines() -> tuple[list[str], str]:
    text = (CI / "Jenkinsfile").read_text("utf-8")
    assert text.count("{") == text.count("}") and "testResults: 'nfx-lint.xml'" in text
    lines = [line.strip()[4:-1] for line in text.splitlines() if line.strip().startswith("sh ")]
    return lines, "nfx-lint.xml"


@pytest.mark.parametrize("lines", [azure_lines, bitbucket_lines, circle_lines, jenkins_lines])
def test_the_other_services_get_a_test_report(lines: Callable[[], tuple[list[str], str]], home: Path) -> None:
    (*installs, check), report = lines()
    assert [ran(home, install).returncode for install in installs] == [0] * len(installs)
    process = ran(home, check, CI="true")
    assert (process.returncode, process.stderr) == (1, "") and process.stdout
    assert failures(home / "repository" / report) > 5


def component(**inputs: str) -> dict[str, Any]:
    """The job of the GitLab component, with the inputs filled in as GitLab does."""
    text = (CI / "gitlab-component" / "templates" / "nfx-lint.yml").read_text("utf-8")
    head, job = yaml.safe_load_all(text)
    values = {name: one["default"] for name, one in head["spec"]["inputs"].items()} | inputs
    filled = json.loads(
        re.sub(
            r"\$\[\[ inputs\.(\w+) \]\]",
            lambda match: json.dumps(values[match[1]])[1:-1],
            json.dumps(job),
        )
    )
    assert "$[[" not in json.dumps(filled)
    result: dict[str, Any] = filled["nfx-lint"]
    return result


HOSTILE = "; touch stolen #$(touch stolen)`touch stolen`"


def test_the_gitlab_component(home: Path) -> None:
    job = component(arguments="--min-level error --select missing-field")
    assert job["stage"] == "test"
    for line in job["before_script"]:
        assert ran(home, line, **job["variables"]).returncode == 0, line
    process = ran(home, *job["script"], **job["variables"])
    assert process.returncode == 1 and "error[missing-field]" in process.stdout
    reports = job["artifacts"]["reports"].values()
    assert all((home / "repository" / report).stat().st_size for report in reports)
    for name in ("arguments", "paths"):
        job = component(**{name: HOSTILE})
        assert ran(home, *job["script"], **job["variables"]).returncode == 2
        assert not (home / "repository" / "stolen").exists()
    job = component(version=HOSTILE)
    assert ran(home, job["before_script"][1], **job["variables"]).returncode == 1
    assert not (home / "repository" / "stolen").exists()


ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
# How GitHub runs `shell: bash`.
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail")


def acted(home: Path, base: str = "", fork: str = "", **inputs: str) -> subprocess.CompletedProcess[str]:
    """The shell steps of the action, with its inputs and what GitHub tells about a pull request."""
    values = {f"inputs.{name}": one["default"] for name, one in ACTION["inputs"].items()}
    values |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
    values |= {"github.action_path": str(ROOT)}
    output = home / "output"
    output.write_text("")
    for step in [step for step in ACTION["runs"]["steps"] if "run" in step]:
        assert "${{" not in step["run"]
        environ = {}
        for name, text in step["env"].items():
            expression = text.removeprefix("${{ ").removesuffix(" }}")
            known = {**values, "steps.install.outputs.program": output.read_text().strip()[len("program=") :]}
            contexts = {"NFX_BASE": base, "NFX_FORK": fork}
            environ[name] = contexts[name] if name in contexts else known[expression]
        process = ran(home, step["run"], *BASH, RUNNER_TEMP=str(home), GITHUB_OUTPUT=str(output), **environ)
        if step.get("id") == "install":
            assert process.returncode == 0, process.stderr
    return process


def annotated(process: subprocess.CompletedProcess[str]) -> set[str]:
    commands = [parsed_command(line) for line in process.stdout.splitlines()]
    return {command.properties["file"] for command in commands if command and "file" in command.properties}


def committed(home: Path) -> str:
    """The commit that holds everything in the checkout by now."""
    words = [
        "init -q",
        "add --all",
        "-c user.name=a -c user.email=a@example.com commit -q -m all",
        "rev-parse HEAD",
    ]
    for word in words:
        process = ran(home, f"git {word}")
        assert process.returncode == 0, process.stderr
    return process.stdout.strip()


def test_the_action_annotates_and_fails(home: Path) -> None:
    process = acted(home, sarif_file="a report.sarif")
    assert process.returncode == 1 and annotated(process)
    assert json.loads((home / "repository" / "a report.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert acted(home, fail_on="never").returncode == 0


def test_the_action_takes_a_line_for_each_word(home: Path) -> None:
    folder = home / "repository" / "a folder"
    folder.mkdir()
    (folder / "job.json").write_text('{"backoffLimit": "0", "deployment": {"docker": {}}}')
    process = acted(home, paths="a folder/job.json\n", arguments="--kind\nmanual-job\n--min-level\nerror\n")
    assert annotated(process) == {"a folder/job.json"}
    for hostile in (
        {"paths": HOSTILE},
        {"arguments": HOSTILE},
        {"fail_on": HOSTILE},
        {"sarif_file": HOSTILE},
    ):
        acted(home, **hostile)
        assert not (home / "repository" / "stolen").exists(), hostile


@pytest.mark.parametrize(
    ("isolated", "fork", "silenced"),
    [
        ("auto", "", True),
        ("auto", "false", True),
        ("auto", "true", False),
        ("true", "", False),
        ("false", "true", True),
    ],
)
def test_a_fork_cannot_silence_findings(isolated: str, fork: str, silenced: bool, home: Path) -> None:
    (home / "repository" / "nfx-lint.toml").write_text('ignore = ["ALL"]\n')
    assert (acted(home, isolated=isolated, fork=fork).returncode == 0) is silenced


def test_the_action_checks_what_changed(home: Path) -> None:
    base = committed(home)
    process = acted(home, base=base, changed_only="true")
    assert (process.returncode, annotated(process)) == (0, set())
    (home / "repository" / "new.json").write_text('{"backoffLimit": "0", "deployment": {"docker": {}}}')
    committed(home)
    process = acted(home, base=base, changed_only="true", arguments="--kind\nmanual-job")
    assert annotated(process) == {"new.json"}
    # A new branch, a shallow checkout, or a branch that was pushed by force.
    for unknown in ("0" * 40, "1" * 40, ""):
        process = acted(home, base=unknown, changed_only="true")
        assert process.returncode == 1 and "::notice::nfx-lint checks everything" in process.stdout


def test_the_workflow_with_the_action_names_this_repository() -> None:
    *_, step = steps_of("github-action.yml")
    assert step["uses"] == f"{'/'.join(ADDRESS.split('/')[3:])}@v0.1.0"
    assert set(step["with"]) <= set(ACTION["inputs"])


def test_pre_commit_takes_its_configuration() -> None:
    file = CI / "pre-commit-config.yaml"
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", file], check=True)
    (repo,) = parsed(file.name)["repos"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    # `nfx-lint-fix` takes the place of `nfx-lint`, and `nfx-lint-code` needs parsers.
    offered = [hook["id"] for hook in hooks]
    assert [one["id"] for one in repo["hooks"]] == ["nfx-lint", "nfx-lint-folder"]
    assert {*offered} == {"nfx-lint", "nfx-lint-fix", "nfx-lint-folder", "nfx-lint-code"}


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
    for file in filter(Path.is_file, CI.rglob("*")):
        assert text.count(f'"{file.name}"') > 0, file.name
        for version in re.findall(r"(?:@|rev: )(v\d+\.\d+\.\d+)", file.read_text("utf-8")):
            assert version == SOURCE.rpartition("@")[2]


@pytest.mark.validators
@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("github-workflows", "examples/ci/github-action.yml"),
        ("github-workflows", "examples/ci/github-actions.yml"),
        ("github-workflows", "examples/ci/github-code-scanning.yml"),
        ("github-workflows", "examples/ci/upstream.yml"),
        ("github-workflows", ".github/workflows/ci.yml"),
        ("github-workflows", ".github/workflows/release.yml"),
        ("github-actions", "action.yml"),
        ("gitlab-ci", "examples/ci/gitlab-ci.yml"),
        ("azure-pipelines", "examples/ci/azure-pipelines.yml"),
        ("bitbucket-pipelines", "examples/ci/bitbucket-pipelines.yml"),
        ("circle-ci", "examples/ci/circleci.yml"),
    ],
)
def test_they_keep_to_the_schemas_of_the_services(schema: str, name: str) -> None:
    assert_valid(schema, ROOT / name)


def program(name: str) -> Path:
    """A program of the extra `validators`, beside this Python."""
    path = Path(sys.executable).with_name(name)
    return path if path.exists() else missing(f"{name} is not installed: pip install nfx-lint[validators]")


def assert_valid(schema: str, file: Path) -> None:
    # Python reads patterns that are none of ECMAScript's Unicode mode, such as those for Azure.
    options = ("--regex-variant", "python", "--builtin-schema", f"vendor.{schema}")
    command = [program("check-jsonschema"), *options, file]
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == 0, process.stdout


@pytest.mark.validators
def test_the_job_of_the_component_keeps_to_the_schema(tmp_path: Path) -> None:
    file = tmp_path / ".gitlab-ci.yml"
    file.write_text(yaml.safe_dump({"nfx-lint": component()}), encoding="utf-8")
    assert_valid("gitlab-ci", file)


@pytest.mark.validators
def test_zizmor_finds_nothing_unsafe_in_workflows_and_action() -> None:
    paths = [ROOT / "action.yml", ROOT / ".github", *CI.glob("github-*.yml")]
    command = [program("zizmor"), "--offline", "--no-progress", *paths]
    process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == 0, process.stdout
