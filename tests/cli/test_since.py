"""`--since REV`, with a real Git: what differs is checked, and nothing that a repository names is run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from command_line import Ran, run

from nfx_lint.cli import since

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": "0"}

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="Git is not installed")


def git(*words: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    command = ["git", *identity, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def write(*names: str, plan: str = "nf-compute-20") -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(json.dumps({**JOB, "billing": {"deploymentPlan": plan}}))


def commit(*names: str, plan: str = "nf-compute-20") -> None:
    write(*names, plan=plan)
    git("add", "--all")
    git("commit", "-q", "-m", "more")


def checked(*words: str) -> list[str]:
    ran = run("--format", "json", *words)
    assert ran.code in (0, 1), ran.err
    return sorted(file["file"] for file in json.loads(ran.out)["files"])


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "a folder"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git("init", "-q", "-b", "main")
    commit("old.json", "sub/old.json", "gone.json")
    return folder


def test_what_is_committed_staged_changed_and_new() -> None:
    git("checkout", "-q", "-b", "mine")
    commit("sub/committed.json")
    write("staged ü.json")
    git("add", "--all")
    write("old.json", plan="nf-compute-10")
    write("new.json", "out/ignored.json")
    Path("gone.json").unlink()
    Path(".gitignore").write_text("out\n")
    expected = ["new.json", "old.json", "staged ü.json", "sub/committed.json"]
    assert checked("--since", "main") == checked("--since", "main", ".") == expected
    assert checked("--since", "main", "--isolated") == sorted([*expected, "out/ignored.json"])
    assert checked("--since", "HEAD") == ["new.json", "old.json", "staged ü.json"]
    assert checked("--since", "main", "sub") == ["sub/committed.json"]
    assert checked("--since", "main", "old.json", "sub/old.json") == ["old.json"]


def test_from_a_folder_below_and_through_a_link(monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    write("sub/new.json", "new.json")
    monkeypatch.chdir("sub")
    assert checked("--since", "HEAD") == ["new.json"]
    assert checked("--since", "HEAD", "..") == ["../new.json", "../sub/new.json"]
    link = repository.parent / "link"
    try:
        link.symlink_to(repository, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    monkeypatch.chdir(repository.parent)
    assert checked("--since", "HEAD", "link/new.json") == ["link/new.json"]


def test_what_changed_on_the_other_branch_meanwhile_does_not_count() -> None:
    git("checkout", "-q", "-b", "mine")
    commit("mine.json")
    git("checkout", "-q", "main")
    commit("old.json", plan="nf-compute-10")
    git("checkout", "-q", "mine")
    assert checked("--since", "main") == ["mine.json"]


def test_a_repository_inside_counts_whole() -> None:
    write("inner/a.json", "inner/b.json")
    git("-C", "inner", "init", "-q")
    git("-C", "inner", "add", "a.json")
    git("-C", "inner", "commit", "-q", "-m", "first")
    assert checked("--since", "HEAD") == ["inner/a.json", "inner/b.json"]


def test_nothing_changed_is_fine() -> None:
    ran = run("--since", "HEAD")
    assert ran == Ran(0, "nothing checked\n", "nfx-lint: nothing changed since HEAD\n")
    Path("other.json").write_text('{"compilerOptions": {}}')
    assert run("--since", "HEAD").code == 0


def test_a_baseline_is_not_called_stale() -> None:
    run("baseline", ".", "--output", "known.json")
    Path("nfx-lint.toml").write_text('baseline = "known.json"\n')
    git("add", "--all")
    git("commit", "-q", "-m", "baseline")
    write("old.json", plan="nf-compute-10")
    assert "no longer found" not in run(".", "--since", "HEAD").err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nowhere"], "there is no revision nowhere in this repository"),
        (["HEAD:old.json"], "there is no revision HEAD:old.json in this repository"),
        (["--output=stolen"], "--since takes a Git revision such as origin/main, not '--output=stolen'"),
        ([""], "--since takes a Git revision such as origin/main, not ''"),
        (["HEAD", "-"], "--since compares files, so it cannot be used with standard input"),
    ],
)
def test_wrong_use_is_one_sentence(words: list[str], sentence: str) -> None:
    revision, *paths = words
    ran = run(f"--since={revision}", *paths)
    assert (ran.code, ran.out) == (2, "") and ran.err.count("\n") == 1
    assert sentence in ran.err
    assert not Path("stolen").exists()


def test_without_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write("job.json")
    ran = run("--since", "HEAD", environ=os.environ)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "nfx-lint: --since needs a Git repository, and . is not in one\n"


@pytest.mark.parametrize("found", [None, "./git"])
def test_without_git_or_with_one_from_the_checkout(
    found: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a program is looked for in the current folder first, and found with a relative path."""
    monkeypatch.setattr(since.shutil, "which", lambda name, path: found)
    ran = run("--since", "HEAD")
    assert (ran.code, ran.err) == (2, "nfx-lint: --since needs Git, and there is no program `git`\n")


def test_histories_without_a_common_commit() -> None:
    git("checkout", "-q", "--orphan", "other")
    commit("other.json")
    ran = run("--since", "main")
    assert ran.code == 2 and "no common commit; fetch the whole history" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="the program is for a POSIX shell")
def test_no_program_of_the_repository_is_run(tmp_path: Path) -> None:
    spy = tmp_path / "spy"
    spy.write_text(f'#!/bin/sh\necho "$0 $*" >> "{tmp_path}/ran"\ncat\n')
    spy.chmod(0o755)
    Path(".gitattributes").write_text("*.json filter=evil diff=evil\n")
    git("add", "--all")
    git("commit", "-q", "-m", "attributes")
    for name in ("core.fsmonitor", "diff.external", "diff.evil.textconv", "diff.evil.command"):
        git("config", name, str(spy))
    for name in ("filter.evil.clean", "filter.evil.smudge", "filter.evil.process"):
        git("config", name, str(spy))
    git("config", "filter.evil.required", "true")
    hooks = Path(".git/hooks")
    for hook in ("post-index-change", "reference-transaction", "fsmonitor-watchman"):
        shutil.copy(spy, hooks / hook)
    write("old.json", plan="nf-compute-99")  # of the same length: only the content can tell
    (tmp_path / "ran").unlink(missing_ok=True)
    assert checked("--since", "HEAD") == ["old.json"]
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()
    # The trap works: Git alone runs it.
    subprocess.run(["git", "diff", "HEAD"], capture_output=True)
    assert (tmp_path / "ran").exists()
