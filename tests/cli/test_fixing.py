"""`--fix`, `--diff` and `--fix-only`: what is written, and what is left alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.cli import atomic_write, fixing

BROKEN = """\
# nightly
name: Nightly report
backoffLimit: "0" # none
billing: {deploymentPlan: nf-compute-20}
runtimeEnviroment:
  PASSWORD: correct-horse
"""
SAFE = BROKEN.replace('"0"', "0")
UNSAFE = SAFE.replace("Enviroment", "Environment")


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "job.yaml"
    file.write_text(BROKEN, newline="")
    return file


def test_safe_fixes_are_written_and_the_rest_is_reported(job: Path) -> None:
    ran = run("--fix", "job.yaml")
    assert job.read_text() == SAFE
    assert ran.code == 1
    assert "misspelled-field" in ran.out and "wrong-type" not in ran.out
    assert ran.err == "nfx-lint: fixed 1 finding in 1 file\n"


def test_unsafe_fixes_need_their_option(job: Path) -> None:
    ran = run("--fix", "--unsafe-fixes", "job.yaml")
    assert job.read_text() == UNSAFE
    assert ran.code == 0


def test_fixing_twice_changes_nothing_more(job: Path) -> None:
    run("--fix", "--unsafe-fixes", "job.yaml")
    assert run("--fix", "--unsafe-fixes", "job.yaml").err == ""
    assert job.read_text() == UNSAFE


def test_the_diff_changes_nothing_and_shows_no_secret(job: Path) -> None:
    ran = run("--diff", "--unsafe-fixes", "job.yaml")
    assert job.read_text() == BROKEN
    assert ran.code == 1
    assert "-runtimeEnviroment:\n+runtimeEnvironment:" in ran.out
    assert "correct-horse" not in ran.out
    job.write_text(UNSAFE)
    assert run("--diff", "job.yaml").out == ""
    assert run("--diff", "job.yaml").code == 0


def test_fix_only_reports_nothing(job: Path) -> None:
    ran = run("--fix-only", "job.yaml")
    assert job.read_text() == SAFE
    assert (ran.code, ran.out) == (0, "")


def test_standard_input_becomes_standard_output(job: Path) -> None:
    ran = run("--fix", "--unsafe-fixes", "-", stdin=BROKEN.encode())
    assert ran.out == UNSAFE
    assert ran.err == "1 file checked, nothing to report\n"
    assert "correct-horse" not in run("--diff", "-", stdin=BROKEN.encode()).out
    assert job.read_text() == BROKEN


def test_line_ends_and_the_byte_order_mark_stay(job: Path) -> None:
    job.write_bytes(b"\xef\xbb\xbf" + BROKEN.replace("\n", "\r\n").encode())
    run("--fix", "job.yaml")
    assert job.read_bytes() == b"\xef\xbb\xbf" + SAFE.replace("\n", "\r\n").encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither modes nor plain links")
def test_mode_and_links_stay(job: Path) -> None:
    job.chmod(0o640)
    link = job.with_name("link.yaml")
    link.symlink_to("job.yaml")
    run("--fix", "link.yaml")
    assert link.is_symlink() and job.read_text() == SAFE
    assert stat.S_IMODE(job.stat().st_mode) == 0o640
    assert sorted(os.listdir(job.parent)) == ["job.yaml", "link.yaml"]


def test_a_file_that_changed_meanwhile_is_left_alone(job: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_late(name: str, data: bytes, expected: bytes) -> bool:
        job.write_text("name: other\n")
        return atomic_write.replace_bytes(name, data, expected)

    monkeypatch.setattr(fixing, "replace_bytes", too_late)
    ran = run("--fix", "job.yaml")
    assert job.read_text() == "name: other\n"
    assert ran.err == "nfx-lint: job.yaml changed during the check and was not fixed\n"
    assert os.listdir(job.parent) == ["job.yaml"]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ('{"name": "Job", // a\n "backoffLimit": 0,\n}\n', '{"name": "Job",\n "backoffLimit": 0\n}\n'),
        ('# a\n{"name": "Job"} // b', '{"name": "Job"}'),
        ('\ufeff{"name": "//", "b": [1, 2, /* c */ ]}', '{"name": "//", "b": [1, 2 ]}'),
        ('{"name": "Job", "name": "Job"}', '{"name": "Job"}'),
        ('{"name": "Job", "name": "Other"}', '{"name": "Job", "name": "Other"}'),
    ],
)
def test_what_json_does_not_have(text: str, fixed: str) -> None:
    ran = run("--fix-only", "--stdin-filename", "job.json", "-", stdin=text.encode())
    assert ran.out == fixed


def test_a_suppressed_finding_is_not_fixed(job: Path) -> None:
    text = BROKEN.replace("# none", "# nfx-lint: ignore[wrong-type] -- as it was")
    job.write_text(text)
    run("--fix", "job.yaml")
    assert job.read_text() == text


@pytest.mark.parametrize("words", [["--fix", "--diff"], ["--fix-only", "--diff"], ["--unsafe-fixes"]])
def test_options_that_do_not_go_together(words: list[str]) -> None:
    assert run(*words, "job.yaml").code == 2
