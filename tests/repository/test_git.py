"""What Git knows of a tree; nothing of a hostile repository runs, and nothing leads out of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from git_trees import SOURCE, git, repository, write

import nfx_lint
from nfx_lint import limits
from nfx_lint.model import UsageError
from nfx_lint.repository import near
from nfx_lint.repository.git import GitFacts, branches, git_facts
from nfx_lint.repository.tree import Tree, tree_at

BODY = {
    "name": "web",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instances": 1},
    "vcsData": SOURCE,
    "buildSettings": {"dockerfile": {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}},
}
FILES = {"Dockerfile": "FROM node:22\nCMD node\n", "a/b.txt": "\n"}


def body(folder: Path, path: str = "/dockerfile", url: str = SOURCE["projectUrl"]) -> Path:
    settings = {"dockerfile": {"dockerFilePath": path, "dockerWorkDir": "/"}}
    value = {**BODY, "vcsData": {**SOURCE, "projectUrl": url}, "buildSettings": settings}
    (folder / "service.json").write_text(json.dumps(value))
    return folder / "service.json"


def facts_of(root: Path) -> GitFacts:
    """The facts about a work tree that can be read."""
    facts = git_facts(str(root))
    assert isinstance(facts, GitFacts)
    return facts


def rules(file: Path, **options: bool | str | Path) -> list[str]:
    return [one.rule for one in nfx_lint.check_file(file, **options).findings]


@pytest.mark.parametrize(
    "remote",
    [
        "git@github.com:Acme/Shop.git",
        "https://github.com/acme/shop",
        "https://GitHub.com/ACME/SHOP.GIT/",
        "ssh://git@github.com:22/acme/shop.git",
    ],
)
def test_a_remote_in_any_form(remote: str, tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES, remote)
    assert rules(body(root, url="github.com/acme/shop.git")) == ["dockerfile-not-found"]
    assert rules(body(root, url="https://github.com/acme/shopping")) == []


def test_when_a_file_is_compared(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES, "https://github.com/acme/other")
    file = body(root)
    assert rules(file) == []
    assert rules(file, repository=True) == ["dockerfile-not-found"]
    assert rules(file, repository=False) == []
    (tmp_path / "elsewhere").mkdir()
    file = body(tmp_path / "elsewhere")
    assert rules(file) == []
    assert rules(file, repository=root) == ["dockerfile-not-found"]
    assert rules(body(tmp_path / "elsewhere", "/Dockerfile"), repository=str(root)) == []
    with pytest.raises(UsageError, match="must be a folder"):
        rules(file, repository="nowhere")


def test_a_folder_without_git_is_just_a_folder(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert rules(body(tmp_path, "/Dockerfile"), repository=True) == []
    assert rules(body(tmp_path), repository=True) == ["dockerfile-not-found"]


def test_branches_and_remotes(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    git(root, "branch", "release/1")
    git(root, "update-ref", "refs/remotes/origin/next", "HEAD")
    git(root, "pack-refs", "--all")
    facts = facts_of(root)
    assert facts.files == {"Dockerfile": "file", "a/b.txt": "file"}
    assert facts.remotes == {"github.com/acme/shop"}
    assert facts.branch == "main"
    assert branches(str(root), facts.branch) == {"main", "next", "release/1"}
    git(root, "checkout", "-q", "--detach")
    assert facts_of(root).branch is None
    assert "main" in branches(str(root), None)


def test_a_linked_work_tree_and_a_submodule(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    git(root, "worktree", "add", "-q", "-b", "next", str(tmp_path / "linked"))
    linked = facts_of(tmp_path / "linked")
    assert linked.branch == "next" and linked.remotes == {"github.com/acme/shop"}
    outer = repository(tmp_path / "outer", {"x": "\n"}, "https://github.com/acme/outer")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(root), "inner")
    assert "Dockerfile" in facts_of(outer / "inner").files
    assert facts_of(outer).files["inner"] == "module"
    assert rules(body(outer, "/inner/Dockerfile", "https://github.com/acme/outer")) == []


def test_nothing_of_a_hostile_repository_runs(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    ran = tmp_path / "ran"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {ran}\n")
    program.chmod(0o755)
    for key in (
        "core.fsmonitor",
        "core.sshCommand",
        "core.pager",
        "core.editor",
        "core.gitProxy",
        "alias.ls-files",
    ):
        git(root, "config", key, str(program))
    git(root, "config", "filter.x.clean", str(program))
    git(root, "config", "filter.x.process", str(program))
    git(root, "config", "core.hooksPath", str(tmp_path))
    git(root, "config", "extensions.partialClone", "origin")
    (root / ".gitattributes").write_text("* filter=x\n")
    for name in ("post-index-change", "pre-commit", "reference-transaction"):
        (tmp_path / name).symlink_to(program)
    ran.unlink(missing_ok=True)
    assert rules(body(root)) == ["dockerfile-not-found"]
    assert not ran.exists()


def test_nothing_leads_out_of_the_repository(tmp_path: Path) -> None:
    outside = repository(tmp_path / "outside", {"Dockerfile": "FROM scratch\n", "secret/x": "\n"})
    root = repository(tmp_path / "a", {"x": "\n"})
    git(root, "config", "core.worktree", str(outside))
    (root / ".git/objects/info/alternates").write_text(f"{outside}/.git/objects\n")
    with open(root / ".git/config", "a") as config:
        config.write(
            f'[include]\n\tpath = {outside}/.git/config\n[includeIf "gitdir:/"]\n\tpath = {outside}/.git/config\n'
        )
    (root / "link").symlink_to(outside)
    (root / "Dockerfile").symlink_to(outside / "Dockerfile")
    git(
        root,
        "-c",
        "core.worktree=",
        "-c",
        "core.bare=false",
        "update-index",
        "--add",
        "--cacheinfo",
        f"120000,{'0' * 39}1,Dockerfile",
    )
    tree = tree_at(str(root))
    assert isinstance(tree, Tree)
    assert tree.text("Dockerfile") is None and tree.place("link/secret") == "hidden"
    assert tree.place("../outside") in ("none", "hidden")
    assert rules(body(root, "/../outside/Dockerfile")) == ["dockerfile-not-found"]


@pytest.mark.parametrize("form", ["elsewhere", "link", "nothing", "nul", "relative"])
def test_a_git_file_that_leads_elsewhere(form: str, tmp_path: Path) -> None:
    outside = repository(tmp_path / "outside", FILES)
    root = tmp_path / "a"
    write(root, {"x": "\n"})
    if form == "link":
        (root / ".git").symlink_to(outside / ".git")
    else:
        named = {
            "elsewhere": f"gitdir: {outside}/.git",
            "nothing": "hello",
            "nul": "gitdir: a\0b",
            "relative": "gitdir: ../outside/.git",
        }
        (root / ".git").write_text(named[form])
    assert git_facts(str(root)) == "other-git-folder"
    assert rules(body(root)) == []


@pytest.mark.parametrize(
    "place", ["index", "config", "HEAD", "refs/heads/x", "packed-refs", "sharedindex.1", "commondir"]
)
def test_git_never_waits_for_a_pipe(place: str, tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    (root / ".git" / place).unlink(missing_ok=True)
    os.mkfifo(root / ".git" / place)
    is_read = place not in ("index", "config", "sharedindex.1")
    assert isinstance(git_facts(str(root)), GitFacts) == is_read
    assert rules(body(root)) == (["dockerfile-not-found"] if is_read else [])
    assert branches(str(root), "main") <= {"main"}


def test_a_broken_index(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    (root / ".git/index").write_bytes(b"DIRC" + b"\xff" * 100)
    assert rules(body(root)) == []


def test_git_in_the_repository_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "a", FILES)
    (root / "git").write_text("#!/bin/sh\ntouch ran\n")
    (root / "git").chmod(0o755)
    for path in (str(root), ""):
        monkeypatch.setenv("PATH", path)
        assert git_facts(str(root)) == "no-git"


def test_larger_trees_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "a", FILES)
    write(tmp_path / "b", FILES)
    with monkeypatch.context() as patched:
        patched.setattr("nfx_lint.repository.tree.MOST_FILES_OF_A_TREE", 1)
        assert tree_at(str(root)) == tree_at(str(tmp_path / "b")) == "large-tree"
    with monkeypatch.context() as patched:
        patched.setattr("nfx_lint.repository.git_folder.MOST_BYTES_OF_AN_INDEX", 1)
        assert git_facts(str(root)) == "large-tree"
    monkeypatch.setattr("nfx_lint.repository.git_view.MOST_BYTES_OF_GIT", 1)
    assert git_facts(str(root)) == "unread-tree"


def test_a_large_dockerfile_is_not_read(tmp_path: Path) -> None:
    root = repository(
        tmp_path / "a", {"Dockerfile": "FROM scratch\n" + "#" * limits.MOST_BYTES_OF_A_DOCKERFILE}
    )
    assert rules(body(root, "/Dockerfile")) == []


def test_a_path_that_is_longer_than_any(tmp_path: Path) -> None:
    root = repository(
        tmp_path / "a", {"Dockerfile": "FROM node:22\nCOPY " + "a/" * 100_000 + " /\nCMD node\n"}
    )
    assert rules(body(root, "/Dockerfile")) == ["copy-source-not-found"]


def test_many_patterns_and_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "a", FILES)
    value = {**BODY, "buildConfiguration": {"pathIgnoreRules": ["*a*a*a*b", "none"]}}
    (root / "service.json").write_text(json.dumps(value))
    assert rules(root / "service.json") == ["path-rule-without-match"] * 2
    monkeypatch.setattr("nfx_lint.repository.triggers.MOST_COMPARED_PATHS", 1)
    assert rules(root / "service.json") == []


@pytest.mark.parametrize(
    "form", ["/Dockerfile", "Dockerfile", "./Dockerfile", "//Dockerfile", "/a/../Dockerfile"]
)
def test_forms_of_a_path(form: str, tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    assert "dockerfile-not-found" not in rules(body(root, form))


def test_the_clean_way_asks_for_the_remote_only(tmp_path: Path) -> None:
    root = repository(tmp_path / "a", FILES)
    file = body(root, "/Dockerfile")
    assert near.concerns(file.read_bytes(), str(file), near.Remotes())
    other = file.read_bytes().replace(b"acme/shop", b"acme/other")
    assert not near.concerns(other, str(file), near.Remotes())
    assert not near.concerns(b"{}", str(file), near.Remotes())
    assert not near.concerns(file.read_bytes(), str(tmp_path / "service.json"), near.Remotes())
