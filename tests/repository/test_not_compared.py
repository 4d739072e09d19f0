"""A repository that cannot be compared is reported with --verbose, and no finding depends on a clock."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from command_line import run
from git_trees import repository, service

import nfx_lint
from nfx_lint.cli import fast
from nfx_lint.model import UsageError

BODY = service(dockerFilePath="/none")


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = repository(tmp_path / "shop", {"Dockerfile": "FROM scratch\n"})
    for name in ("a.json", "b.json"):
        (root / name).write_text(json.dumps(BODY))
    monkeypatch.chdir(root)
    return root


def program(folder: Path, text: str) -> Path:
    """A program `git` in a folder of its own."""
    folder.mkdir()
    (folder / "git").write_text(f"#!/bin/sh\n{text}\n")
    (folder / "git").chmod(0o755)
    return folder


def lines(*options: str) -> list[str]:
    """What a run over two files prints about the repository on standard error."""
    ran = run(*options, "a.json", "b.json")
    assert (ran.code, ran.out) == (0, "2 files checked, nothing to report\n")
    return [line for line in ran.err.splitlines() if "compared" in line]


def check_reason(words: str) -> None:
    """Assert that `words` are reported once if a word about it is asked for, and the library has the reason."""
    line = f"nfx-lint: .: not compared with definitions because {words}"
    assert lines("-v") == lines("--repository", ".") == lines("-v", "--repository", ".") == [line]
    assert lines() == []
    (one,) = nfx_lint.check_paths(["a.json", "b.json"]).not_checked
    assert one.path == "."


def test_without_git(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    check_reason("there is no program git on the path")


def test_git_that_fails(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "PATH", str(program(tmp_path / "bin", "echo 'fatal: dubious ownership' >&2; exit 128"))
    )
    check_reason("Git cannot read its configuration and its index")
    (tmp_path / "bin/git").write_text("no program\n")
    check_reason("Git cannot read its configuration and its index")


def test_git_of_many_years_ago(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not know `--sparse`."""
    git = shutil.which("git")
    old = f'case "$*" in *--sparse*) exit 129;; esac\nexec {git} "$@"'
    monkeypatch.setenv("PATH", str(program(tmp_path / "bin", old)))
    assert [one.rule for one in nfx_lint.check_file("a.json").findings] == ["dockerfile-not-found"]


def test_large_tree(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nfx_lint.repository.tree.MOST_FILES_OF_A_TREE", 0)
    check_reason("it has too many files")


def test_git_file_of_another_one(shop: Path) -> None:
    (shop / ".git").rename(shop.parent / "elsewhere")
    (shop / ".git").write_text("gitdir: ../elsewhere\n")
    check_reason("its .git leads to the folder of another one")


def test_no_folder_for_temporary_files(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(shop / "none"))
    check_reason("there is no folder for temporary files")


def test_bodies_in_code_have_the_reason(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    url = "https://api.northflank.com/v1/projects/shop/services/combined"
    (shop / "create.sh").write_text(f"curl -X POST {url} -d '{json.dumps(BODY)}'\n")
    (one,) = nfx_lint.check_file("create.sh", embedded=True).not_checked
    assert (one.path, one.reason) == (".", "no-git")


def test_git_that_does_not_answer_fails_the_run(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nfx_lint.repository.git_view.MOST_SECONDS_OF_GIT", 0.1)
    monkeypatch.setenv("PATH", str(program(tmp_path / "bin", f"exec {shutil.which('sleep')} 60")))
    sentence = "Git gave no answer about . in 0.1 seconds; `repository = false` checks without it"
    ran = run("a.json")
    assert (ran.code, ran.out, ran.err) == (2, "", f"nfx-lint: {sentence}\n")
    assert not fast.all_clean(["a.json"])
    with pytest.raises(UsageError, match="gave no answer"):
        nfx_lint.check_file("a.json")
    assert run("--config", "repository=false", "a.json").code == 0
