"""Where reports go: several at once, into files, by what the environment says, into a step's summary."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Ran, run
from documents import section
from runners import commands_in, parsed_command

from nfx_lint.cli.formats import FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples"
JOB, BAD_JOB = EXAMPLES / "job.yaml", EXAMPLES / "job-with-mistakes.yaml"
ACTIONS = {"GITHUB_ACTIONS": "true"}


def test_the_documents_name_every_format() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", section("docs/usage.md", "Reports"), re.MULTILINE)
    assert rows == list(FORMATS)


def test_several_formats_at_once(tmp_path: Path) -> None:
    files = {name: tmp_path / f"report.{name}" for name in FORMATS if name != "text"}
    words = [f"--format={name}={file}" for name, file in files.items()]
    assert run(BAD_JOB, "--format", "text", *words) == run(BAD_JOB)
    for name, file in files.items():
        assert file.read_bytes().decode() == run(BAD_JOB, "--format", name).out
    assert {file.name for file in tmp_path.iterdir()} == {file.name for file in files.values()}


def test_a_format_that_goes_to_a_file_leaves_standard_output_alone(tmp_path: Path) -> None:
    file = tmp_path / "a=b.json"
    assert run(BAD_JOB, "--format", f"json={file}") == Ran(1, "", "")
    assert json.loads(file.read_text("utf-8"))["version"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "text", "--format", "json"], "text and json cannot share standard output"),
        (["--format", "sarif=a", "--format", "json=a"], "two formats cannot share the file a"),
        (["--format", "json", "--format", "sarif=a", "--output", "b"], "--output is for one format"),
        (["--format", "json=a", "--output", "b"], "--output is for one format"),
        (["--format", "json="], "names no file"),
        (["--format", "jsn=a"], "did you mean `json`?"),
    ],
)
def test_what_cannot_be_meant(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(JOB, *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_file_is_whole_also_when_there_is_nothing_to_say(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report"
    file.write_text("what was there before, and was longer than any of these reports" * 1000)
    assert run(JOB, "--format", f"{name}={file}") == Ran(0, "", "")
    assert file.read_bytes().decode() == run(JOB, "--format", name).out
    assert list(tmp_path.iterdir()) == [file]


# ---- chosen by the environment


def test_github_actions_gets_annotations_and_a_table(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("# Written by an earlier line of the step\n")
    ran = run(BAD_JOB, environ={**ACTIONS, "GITHUB_STEP_SUMMARY": str(summary)})
    assert ran == run(BAD_JOB, "--format", "github")
    table = run(BAD_JOB, "--format", "markdown").out
    assert summary.read_text("utf-8") == f"# Written by an earlier line of the step\n{table}"
    assert len([line for line in ran.out.splitlines() if parsed_command(line)]) > 5


@pytest.mark.parametrize(
    ("words", "environ"),
    [
        ([], {}),
        ([], {"GITHUB_ACTIONS": "false"}),
        ([], {"CI": "true", "GITLAB_CI": "true"}),
        (["--format", "text"], ACTIONS),
    ],
)
def test_elsewhere_the_text_is_for_people(words: list[str], environ: dict[str, str], tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    ran = run(BAD_JOB, *words, environ={**environ, "GITHUB_STEP_SUMMARY": str(summary)})
    assert ran == run(BAD_JOB)
    assert not commands_in(ran.out)
    assert not summary.exists()


def test_a_file_is_text_on_github_too(tmp_path: Path) -> None:
    run(BAD_JOB, "--output", tmp_path / "report", environ=ACTIONS)
    assert (tmp_path / "report").read_text("utf-8") == run(BAD_JOB).out


def test_a_clean_run_says_the_same_on_github(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    ran = run(JOB, environ={**ACTIONS, "GITHUB_STEP_SUMMARY": str(summary)})
    assert ran == run(JOB) == Ran(0, "1 file checked, nothing to report\n", "")
    assert not summary.exists()


def test_a_summary_that_cannot_be_written_does_not_fail_the_run(tmp_path: Path) -> None:
    ran = run(BAD_JOB, environ={**ACTIONS, "GITHUB_STEP_SUMMARY": str(tmp_path)})
    assert (ran.code, ran.out) == (1, run(BAD_JOB, "--format", "github").out)
    assert ran.err.startswith("nfx-lint: cannot write the summary of the step: ")
    assert run(BAD_JOB, environ=ACTIONS).err == ""


def test_a_full_summary_is_left_as_it_is(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("x" * 1_000_000)
    run(BAD_JOB, environ={**ACTIONS, "GITHUB_STEP_SUMMARY": str(summary)})
    assert summary.stat().st_size == 1_000_000


# ---- names of files


@pytest.mark.parametrize("variable", ["", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_trackers_know_files_from_the_root(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = tmp_path / "deploy" / "jobs"
    below.mkdir(parents=True)
    (below / "job.yaml").write_bytes(BAD_JOB.read_bytes())
    if not variable:
        (tmp_path / ".git").mkdir()
    monkeypatch.chdir(below)
    environ = {variable: str(tmp_path)} if variable else {}

    def paths(name: str, *words: object) -> set[str]:
        rows = json.loads(run(*words, "--format", name, environ=environ).out)
        return {row["location"]["path"] for row in (rows if name == "gitlab" else rows["diagnostics"])}

    for words in (["job.yaml"], ["."], ["../jobs/job.yaml"], [below / "job.yaml"]):
        assert paths("gitlab", *words) == paths("rdjson", *words) == {"deploy/jobs/job.yaml"}


def test_a_file_from_elsewhere_keeps_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "job.yaml").write_bytes(BAD_JOB.read_bytes())
    monkeypatch.chdir(tmp_path / "here")
    run_ = json.loads(run("../job.yaml", "--format", "sarif").out)["runs"][0]
    uri = run_["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == (tmp_path.resolve() / "job.yaml").as_uri()


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson"])
def test_a_path_that_cannot_exist_is_a_finding_in_every_format(name: str) -> None:
    ran = run("a\0b.json", "--format", name)
    assert (ran.code, ran.err) == (1, "") and "unreadable-file" in ran.out


# ---- cost


def test_a_clean_run_loads_no_format() -> None:
    code = f"""
import sys
sys.argv = ["nfx-lint", {str(JOB)!r}]
from nfx_lint.cli.fast import main
assert main() == 0
loaded = [name for name in sys.modules if name.startswith(("nfx_lint.report", "nfx_lint.cli.commands"))]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.mark.parametrize("words", [[str(JOB)], [str(BAD_JOB)], [str(BAD_JOB), "--no-such-option"]])
def test_the_command_ends_at_once_and_loses_no_output(words: list[str]) -> None:
    def ran(function: str) -> tuple[int, str, str]:
        code = (
            f"import atexit, sys; sys.argv[0] = 'nfx-lint'; from nfx_lint.cli.fast import {function}\n"
            f"atexit.register(print, 'freed'); sys.exit({function}())"
        )
        done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    code, out, err = ran("main")
    assert ran("command") == (code, out.removesuffix("freed\n"), err)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_the_command_reports_an_output_that_it_cannot_write() -> None:
    code = "import sys; from nfx_lint.cli.fast import command; sys.exit(command())"
    words = [sys.executable, "-c", code, str(BAD_JOB)]
    with open("/dev/full", "w") as full:
        ran = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (ran.returncode, "cannot write to standard output" in ran.stderr) == (2, True)


@pytest.mark.parametrize("name", list(FORMATS))
def test_a_format_loads_no_other(name: str) -> None:
    code = f"""
import sys, io
from nfx_lint.cli.main import main
main([{str(JOB)!r}, "--format", {name!r}], stdin=io.BytesIO(), stdout=io.StringIO(), stderr=sys.stderr)
formats = {set(FORMATS)!r} - {{{name!r}}}
assert not [other for other in formats if f"nfx_lint.report.{{other}}" in sys.modules]
"""
    subprocess.run([sys.executable, "-c", code], check=True)
