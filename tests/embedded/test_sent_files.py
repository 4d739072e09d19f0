"""Files that commands in code send: which are read, with which kind, and how they are reported."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from code_forms import workflow
from command_line import run

import nfx_lint
from nfx_lint.limits import MOST_SENT_FILES

JOB = '{"name": "Example job", "billing": {"deploymentPlan": "nf-compute-20"}, "backofLimit": 0}'
# No kind can be detected from it.
VAGUE = '{"name": "x"}'
JOBS = "https://api.northflank.com/v1/projects/shop/jobs/manual"
SECRETS = "https://api.northflank.com/v1/projects/shop/secrets"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "infra").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(*arguments: str) -> dict[str, list[str]]:
    """The files of a run, with the rules found in each."""
    report = json.loads(run("--embedded", "--format", "json", *arguments).out)
    names = [file["file"] for file in report["files"]]
    assert len(names) == len(set(names))
    return {
        name: [one["rule"] for one in report["findings"] if one["file"] == name] for name in sorted(names)
    }


@pytest.mark.parametrize(
    "command",
    [
        "northflank create job manual --project shop --file job.json",
        "northflank create job manual --file=job.json",
        "npx @northflank/cli create job manual -f job.json",
        f"curl {JOBS} -d @job.json",
        f"curl {JOBS} --data @./job.json",
        f"curl {JOBS} --json '@job.json'",
        f"curl {JOBS} --data-binary @job.json",
        f"curl -X POST {JOBS} -T job.json",
        f"wget {JOBS} --post-file job.json",
        f"curl {JOBS} -d @- < job.json",
        "northflank create job manual -f - < job.json > out.txt",
        f"http POST {JOBS} < ./job.json",
        f'curl {JOBS} -d "$(cat job.json)"',
        "northflank create job manual --input \"$(<'job.json')\"",
        f'FILE=job.json\ncurl {JOBS} -d "@$FILE"',
        f'cd "$(dirname "$0")"\ncurl {JOBS} -d @job.json',
        f"jq . job.json > /dev/null\ncurl {JOBS} -d @job.json",
    ],
)
def test_a_file_that_a_command_sends_has_the_kind_of_its_endpoint(folder: Path, command: str) -> None:
    (folder / "job.json").write_text(JOB)
    (folder / "deploy.sh").write_text(f"#!/bin/sh\n{command}\n")
    assert checked("deploy.sh") == {"job.json": ["misspelled-field"]}


@pytest.mark.parametrize(
    "command",
    [
        f"curl {JOBS} --data-raw @job.json",
        f"curl {SECRETS} -G -d @job.json",
        f'curl {JOBS} -d "@$1"',
        f'curl {JOBS} -d "@$DIR/job.json"',
        f"curl {JOBS} -d @job.json -d @other.json",
        f"curl {JOBS} -d @job.txt",
        f"curl {JOBS} -d @- < job.json <<EOF\n$BODY\nEOF",
        f"sed s/x/y/ | curl {JOBS} -d @-",
        f'curl {JOBS} -d "$(cat job.json other.json)"',
        f'curl {JOBS} -d "$(jq . job.json)"',
        f"curl {JOBS} -d '$(cat job.json)' # is sent as it is",
        f'curl {JOBS} -d @- <"$1"',
        f"curl {JOBS} -d @missing.json",
        f"curl {JOBS} -d @infra",
        f"curl {JOBS} -d '@job.json\0'",
        "curl https://api.example.com/v1/projects/shop/jobs/manual -d @job.json",
        f"cd infra && curl {JOBS} -d @job.json",
        f"sed -i s/PLAN/$PLAN/ job.json\ncurl {JOBS} -d @job.json",
        f"envsubst < job.tpl > ./job.json\ncurl {JOBS} -d @job.json",
        f"cat <<EOF >job.json\n{JOB}\nEOF\ncurl {JOBS} -d @job.json",
        f"jq .job all.json | tee job.json\ncurl {JOBS} -d @job.json",
    ],
)
def test_other_files_are_let_be(folder: Path, command: str) -> None:
    for name in ("job.json", "other.json", "job.txt"):
        (folder / name).write_text(JOB)
    (folder / "deploy.sh").write_text(f"#!/bin/sh\n{command}\n")
    assert checked("deploy.sh") == {}


def test_a_finding_names_the_command(folder: Path) -> None:
    (folder / "job.json").write_text(JOB)
    (folder / "deploy.sh").write_text(f"curl {JOBS} \\\n  -d @job.json\n")
    report = json.loads(run("--embedded", "--format", "json", "deploy.sh").out)
    [related] = report["findings"][0]["related"]
    assert (related["message"], related["file"], related["line"]) == ("sent here", "deploy.sh", 2)
    assert report["files"][0]["detected_by"] == "request"


def test_a_folder_run_reports_a_file_once(folder: Path) -> None:
    (folder / "vague.json").write_text(VAGUE)
    (folder / "infra" / "job.json").write_text(JOB)
    (folder / "infra" / "a.sh").write_text(f"curl {JOBS} -d @job.json\ncurl {JOBS} -d @../vague.json\n")
    (folder / "infra" / "b.sh").write_text(f"curl {JOBS} -d @vague.json\ncurl {JOBS} -d @infra/job.json\n")
    expected = checked("-j", "1", ".")
    assert list(expected) == ["infra/job.json", "vague.json"]
    assert expected["infra/job.json"] == ["misspelled-field"]
    assert "missing-field" in expected["vague.json"]
    assert checked("-j", "2", ".") == expected
    assert checked("infra") == {"vague.json": expected["vague.json"], "infra/job.json": ["misspelled-field"]}


def test_a_detected_kind_stays(folder: Path) -> None:
    (folder / "job.json").write_text(JOB)
    (folder / "deploy.sh").write_text(f"curl {SECRETS} -d @job.json\n")
    assert checked(".") == {"job.json": ["misspelled-field"]}


def test_a_configured_kind_and_excluded_files_stay(folder: Path) -> None:
    (folder / "infra" / "job.json").write_text(JOB)
    (folder / "deploy.sh").write_text(f"curl {SECRETS} -d @infra/job.json\n")
    (folder / "nfx-lint.toml").write_text('[[files]]\nglob = "infra/*.json"\nkind = "manual-job"\n')
    assert checked("deploy.sh") == {"infra/job.json": ["misspelled-field"]}
    (folder / "nfx-lint.toml").write_text('exclude = ["infra/"]\n')
    assert checked(".") == {}


def test_workflows_and_pages_name_files(folder: Path) -> None:
    (folder / "job.json").write_text(JOB)
    line = f"curl {JOBS} -d @job.json"
    (folder / "README.md").write_text(f"```sh\n{line}\n```\n")
    assert checked("README.md") == {"job.json": ["misspelled-field"]}
    flow = folder / "infra" / "ship.yml"
    flow.write_text(workflow(line))
    assert checked("infra/ship.yml") == {"job.json": ["misspelled-field"]}
    flow.write_text(f"{workflow(line)}\ndefaults: {{run: {{working-directory: web}}}}\n")
    assert "job.json" not in checked("infra/ship.yml")


def test_a_request_needs_what_a_file_does_not(folder: Path) -> None:
    template = (
        '{"apiVersion": "v1.2", "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": []}}}'
    )
    (folder / "t.json").write_text(template)
    (folder / "deploy.sh").write_text("curl https://api.northflank.com/v1/templates -d @t.json\n")
    assert "missing-field" in checked("deploy.sh")["t.json"]


def test_a_sent_file_is_fixed(folder: Path) -> None:
    (folder / "vague.json").write_text('{"name": "Example job", "backofLimit": 0}\n')
    (folder / "deploy.sh").write_text(f"curl {JOBS} -d @vague.json\n")
    run("--embedded", "--fix", "--unsafe-fixes", "deploy.sh")
    assert '"backoffLimit": 0' in (folder / "vague.json").read_text()


def test_check_text_reads_no_file(folder: Path) -> None:
    (folder / "job.json").write_text(JOB)
    report = nfx_lint.check_text(f"curl {JOBS} -d @job.json", "deploy.sh", embedded=True)
    assert report.files == () and report.findings == ()
    (folder / "deploy.sh").write_text(f"curl {JOBS} -d @job.json")
    assert [one.file for one in nfx_lint.check_file("deploy.sh", embedded=True).findings] == ["job.json"]


# ---- hostile scripts


def test_nothing_outside_is_read(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "job.json"
    outside.write_text(JOB)
    (folder / "link.json").symlink_to(outside)
    (folder / "out").symlink_to(outside.parent)
    names = [
        *(str(outside), os.path.relpath(outside, folder), "link.json", "out/job.json"),
        *("/etc/passwd", "~/job.json", "a" * 5000 + ".json", "//host/share/job.json", "\\\\host\\a.json"),
    ]
    lines = [f"curl {JOBS} -d '@{name}'\n" for name in names]
    (folder / "deploy.sh").write_text("".join(lines))
    assert checked("deploy.sh") == {}
    assert checked(".") == {}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_not_read(folder: Path) -> None:
    os.mkfifo(folder / "job.json")
    (folder / "deploy.sh").write_text(f"curl {JOBS} -d @job.json\n")
    assert checked("deploy.sh") == {}


def test_the_files_of_a_run_are_bounded(folder: Path) -> None:
    for number in range(MOST_SENT_FILES + 20):
        (folder / f"{number}.json").write_text(VAGUE)
    for script, numbers in (("a", range(150)), ("b", range(150, MOST_SENT_FILES + 20))):
        lines = [f"curl {JOBS} -d @{number}.json\n" for number in numbers]
        (folder / f"{script}.sh").write_text("".join(lines))
    assert len(checked("a.sh", "b.sh")) == MOST_SENT_FILES
