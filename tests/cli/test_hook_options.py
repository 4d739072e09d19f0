"""Files that a hook names: excluded ones are left out, and one that is gone does not stop the rest."""

from __future__ import annotations

import json
import os
import shlex
from pathlib import Path

import pytest
import yaml
from command_line import run

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
WRONG = {**JOB, "backoffLimit": "0"}
HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("legacy/deep", "sandbox", "new"):
        Path(folder).mkdir(parents=True)
    for name in ("legacy/old.json", "legacy/deep/old.json", "sandbox/job.json", "new/job.json"):
        Path(name).write_text(json.dumps(WRONG))
    Path("nfx-lint.toml").write_text(
        'exclude = ["legacy/"]\n[[overrides]]\nfiles = ["sandbox/"]\nignore = ["wrong-type"]\n'
    )


def files(*words: str) -> tuple[int, list[str]]:
    ran = run(*words, "--format", "json")
    return ran.code, [file["file"] for file in json.loads(ran.out)["files"]]


@pytest.mark.parametrize("option", ["--skip-unknown", "--force-exclude"])
def test_what_is_excluded_is_left_out_if_it_is_named(option: str) -> None:
    assert files("legacy/old.json") == (1, ["legacy/old.json"])
    assert files(option, "legacy/old.json") == (0, [])
    assert files(option, "legacy/old.json", "./legacy/deep/../deep/old.json") == (0, [])
    assert files(option, "legacy") == files(option, "legacy/deep") == (0, [])
    assert files(option, "legacy/old.json", "new/job.json") == (1, ["new/job.json"])
    assert files(option, os.path.abspath("legacy/deep/old.json")) == (0, [])
    ran = run(option, "legacy/old.json")
    assert (ran.out, ran.err) == ("nothing checked; 1 excluded by the configuration\n", "")


def test_overrides_hold_for_named_files() -> None:
    assert files("--skip-unknown", "sandbox/job.json") == (0, ["sandbox/job.json"])


def test_a_path_that_is_gone_does_not_stop_the_rest() -> None:
    ran = run("gone.json", "sandbox/job.json", "new/job.json", "gone.json", "also/gone.json")
    assert ran.code == 2
    assert "new/job.json:1:" in ran.out
    assert ran.err == (
        "nfx-lint: no such file or folder: also/gone.json\nnfx-lint: no such file or folder: gone.json\n"
    )
    ran = run("gone.json", "--skip-unknown")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "nfx-lint: no such file or folder: gone.json\n"


def test_the_folder_hook_fails_on_what_it_finds() -> None:
    (hook,) = (one for one in yaml.safe_load(HOOKS.read_text()) if one["id"] == "nfx-lint-folder")
    words = shlex.split(hook["entry"])
    assert words[:2] == ["nfx-lint", "check"]
    for name in ("a", "b"):
        project = {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "europe-west"}}
        spec = {"name": "Queue", "projectId": "${refs.project.id}", "type": "redis", "version": "7"}
        steps = [project, {"kind": "Addon", "spec": spec}]
        body = {
            "apiVersion": "v1.2",
            "name": name,
            "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": steps}},
        }
        Path(f"{name}.json").write_text(json.dumps(body))
    ran = run(*words[1:])
    assert ran.code == 1
    assert "warning[duplicate-across-files]" in ran.out
