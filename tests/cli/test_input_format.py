"""Files with other endings are read as the option says, by the same readers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
YAML = "name: Nightly report\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", ["job.jsonc", "job.tpl", "job", "job.yaml"])
def test_any_file_is_read_in_the_format(name: str) -> None:
    for form, text in (("json", json.dumps(JOB)), ("yaml", YAML)):
        for good in (True, False):
            Path(name).write_text(text if good else text.replace("0}", "0, x: 1}").replace(" 0", " []"))
            ran = run(name, "--input-format", form)
            assert ran.code == int(not good), ran
            assert run("-", "--input-format", form, stdin=Path(name).read_bytes()).code == ran.code
    Path(name).write_text(YAML)
    assert run(name, "--input-format", "json").out.startswith("error[syntax-error]")


def test_the_reading_is_unchanged() -> None:
    Path("job.jsonc").write_text(f"// a comment\n{json.dumps(JOB)}")
    assert run("job.jsonc").code == 1
    assert run("job.jsonc", "--input-format", "json").out.startswith("error[syntax-error]")


def test_files_of_a_folder_too() -> None:
    Path("a.json").write_text(YAML)
    assert run(".", "--input-format", "yaml").code == 0
    assert run(".", "--input-format", "xml").err == (
        "nfx-lint: there is no input format `xml`; choose from json, yaml\n"
    )
