"""Work trees of unusual kinds are compared as others are, or it is reported why they are not."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from git_trees import SOURCE, git, repository, service, write

import nfx_lint
from nfx_lint.repository.git import GitFacts, git_facts
from nfx_lint.repository.git_folder import git_stamp
from nfx_lint.repository.tree import Tree, tree_at

SHOP = "https://github.com/acme/shop"
FILES = {
    "Dockerfile": 'FROM node:22\nCOPY app/a.txt lib /\nCMD ["node"]\n',
    "app/a.txt": "a\n",
    "lib/b.txt": "b\n",
}


def rules(root: Path, body: dict[str, Any] | None = None) -> list[str]:
    text = json.dumps(body or service())
    report = nfx_lint.check_text(text, str(root / "service.json"), repository="only-remotes")
    return [one.rule for one in report.findings]


def facts_of(root: Path) -> GitFacts:
    facts = git_facts(str(root))
    assert isinstance(facts, GitFacts), facts
    return facts


def sparse(root: Path) -> None:
    git(root, "sparse-checkout", "set", "--cone", "app")
    assert not (root / "lib").exists()


def sparse_index(root: Path) -> None:
    git(root, "sparse-checkout", "set", "--cone", "--sparse-index", "app")


def split_index(root: Path) -> None:
    git(root, "update-index", "--split-index")
    write(root, {"later.txt": "\n"})
    git(root, "add", "later.txt")


def no_quotes(root: Path) -> None:
    git(root, "config", "core.quotePath", "false")


def foreign_owner(root: Path) -> None:
    """What Git takes for an owner is that of the folder; it asks for `safe.directory` if it is another one."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    shutil.chown(root / ".git", 65534)
    shutil.chown(root, 65534)


def detached(root: Path) -> None:
    git(root, "checkout", "-q", "--detach")


FORMS: list[Callable[[Path], None]] = [sparse, split_index, no_quotes, foreign_owner, detached, sparse_index]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_form_of_a_work_tree(form: Callable[[Path], None], tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", FILES)
    form(root)
    facts = facts_of(root)
    assert facts.remotes == {"github.com/acme/shop"}
    assert facts.branch == (None if form is detached else "main")
    assert rules(root) == []
    assert rules(root, service(dockerFilePath="/dockerfile")) == ["dockerfile-not-found"]
    assert rules(root, service(dockerWorkDir="/none")) == ["build-folder-not-found"]
    write(root, {"Dockerfile": FILES["Dockerfile"].replace("app/a", "app/none")})
    assert rules(root) == ["copy-source-not-found"]


def test_folder_that_a_sparse_index_does_not_list_is_not_missing(tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", FILES)
    sparse_index(root)
    assert facts_of(root).files["lib"] == "sparse"
    tree = tree_at(str(root))
    assert isinstance(tree, Tree) and not tree.is_whole
    assert [tree.place(path) for path in ("lib", "lib/b.txt", "lib/none")] == ["hidden"] * 3
    body = service(dockerFilePath="/lib/Dockerfile", dockerWorkDir="/lib")
    body["buildConfiguration"] = {"pathIgnoreRules": ["lib/*.md"]}
    assert rules(root, body) == []
    body["buildSettings"] = {"buildpack": {"builder": "HEROKU_24", "buildContext": "/"}}
    assert rules(root, body) == []


def test_repository_with_longer_names_of_objects(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    root.mkdir()
    git(root, "init", "-q", "-b", "main", "--object-format=sha256")
    git(root, "remote", "add", "origin", SHOP)
    write(root, FILES)
    git(root, "add", ".")
    assert set(facts_of(root).files) == set(FILES)
    assert rules(root) == []


def test_repository_without_a_commit(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    root.mkdir()
    git(root, "init", "-q", "-b", "main")
    git(root, "remote", "add", "origin", SHOP)
    write(root, FILES)
    assert facts_of(root).files == {} and facts_of(root).branch == "main"
    text = json.dumps(service())
    (finding,) = nfx_lint.check_text(text, str(root / "a.json"), repository="only-remotes").findings
    assert (finding.rule, finding.severity) == ("dockerfile-not-found", "warning")
    assert "not tracked" in finding.message
    stamp = git_stamp(str(root))
    git(root, "add", ".")
    assert git_stamp(str(root)) != stamp
    assert rules(root) == []


def test_clone_without_checkout_is_not_compared(tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", FILES)
    (root / ".git/index").unlink()
    assert git_facts(str(root)) == "unread-tree"
    git(root, "pack-refs", "--all")
    assert git_facts(str(root)) == "unread-tree"


# ---- folders of Git elsewhere


@pytest.mark.parametrize("named", ["absolute", "relative"])
def test_linked_work_tree(named: str, tmp_path: Path) -> None:
    root, linked = repository(tmp_path / "shop", FILES), tmp_path / "linked"
    git(root, "worktree", "add", "-q", "-b", "next", str(linked))
    if named == "relative":
        (linked / ".git").write_text("gitdir: ../shop/.git/worktrees/linked\n")
        (root / ".git/worktrees/linked/gitdir").write_text("../../../../linked/.git\n")
    assert facts_of(linked).branch == "next"
    assert rules(linked, service(dockerFilePath="/dockerfile")) == ["dockerfile-not-found"]


def with_submodule(tmp_path: Path) -> Path:
    inner = repository(tmp_path / "inner", FILES)
    deep = repository(tmp_path / "deep", {"deep.txt": "\n"})
    add = ("-c", "protocol.file.allow=always", "submodule", "add", "-q")
    git(inner, *add, str(deep), "deep")
    git(inner, "commit", "-q", "-m", "second")
    copies = "FROM node:22\nCOPY inner/app/a.txt inner/none.txt inner /\nCMD node\n"
    outer = repository(tmp_path / "outer", {"Dockerfile": copies})
    git(outer, *add, str(inner), "inner")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "update", "-q", "--init", "--recursive")
    git(outer, "commit", "-q", "-m", "second")
    return outer


def test_source_in_a_submodule_is_not_missing(tmp_path: Path) -> None:
    outer = with_submodule(tmp_path)
    assert rules(outer) == []
    git(outer, "submodule", "deinit", "-q", "--all")
    assert list((outer / "inner").iterdir()) == [] and rules(outer) == []
    assert rules(outer, service(dockerFilePath="/inner/Dockerfile", dockerWorkDir="/inner")) == []


def test_definition_in_a_submodule(tmp_path: Path) -> None:
    outer, linked = with_submodule(tmp_path), tmp_path / "linked"
    git(outer, "worktree", "add", "-q", "-b", "next", str(linked))
    git(linked, "-c", "protocol.file.allow=always", "submodule", "update", "-q", "--init", "--recursive")
    for top in (outer, linked):
        assert set(FILES) <= facts_of(top / "inner").files.keys()
        assert facts_of(top / "inner/deep").files == {"deep.txt": "file"}
        git(top / "inner", "remote", "set-url", "origin", SHOP)
        assert rules(top / "inner", service(dockerFilePath="/none")) == ["dockerfile-not-found"]


def test_bare_repository_is_not_compared(tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", FILES)
    git(tmp_path, "clone", "-q", "--bare", str(root), "bare.git")
    (tmp_path / "service.json").write_text(json.dumps(service()))
    for folder in (tmp_path / "bare.git", root / ".git"):
        assert tree_at(str(folder)) == "no-work-tree"
        ran = run("--repository", str(folder), str(tmp_path / "service.json"))
        assert ran.code == 0 and "it is a Git folder without a work tree" in ran.err


# ---- clones with a part of the repository

BRANCHES = {"branchRestrictions": ["release/*"]}


@pytest.mark.parametrize(
    "options", [(), ("--depth", "1"), ("--single-branch",)], ids=["whole", "shallow", "single"]
)
def test_branch_that_a_clone_lacks_is_not_unknown(options: tuple[str, ...], tmp_path: Path) -> None:
    origin = repository(tmp_path / "origin", FILES)
    git(tmp_path, "clone", "-q", *options, origin.as_uri(), "shop")
    root = tmp_path / "shop"
    git(root, "remote", "set-url", "origin", SHOP)
    kept = {key: value for key, value in service().items() if key in ("name", "buildSettings")}
    source = {key: SOURCE[key] for key in ("projectUrl", "projectType")}
    plan = {"billing": {"buildPlan": "nf-compute-400-16"}, "buildConfiguration": BRANCHES}
    assert rules(root, {**kept, **plan, "vcsData": source}) == (
        [] if options else ["unknown-branch-restriction"]
    )


# ---- a run that Git started


@pytest.fixture
def staged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a new file that is staged, of which one commit takes all, another one only a part."""
    root = repository(tmp_path / "shop", FILES)
    git(root, "rm", "-q", "--cached", "lib/b.txt")
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(root)
    return root


def test_staged_files_count_before_the_commit(staged: Path) -> None:
    assert rules(staged) == ["copy-source-not-found"]
    git(staged, "add", "lib/b.txt")
    assert rules(staged) == []


@pytest.mark.parametrize("form", ["absolute", "relative"])
def test_index_of_the_commit_that_is_made_counts(
    form: str, staged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(staged / ".git/index", staged / ".git/next-index-1.lock")
    git(staged, "add", "lib/b.txt")
    path = ".git/next-index-1.lock" if form == "relative" else str(staged / ".git/next-index-1.lock")
    monkeypatch.setenv("GIT_INDEX_FILE", path)
    assert rules(staged) == ["copy-source-not-found"]
    before = git_stamp(str(staged))
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert rules(staged) == [] and git_stamp(str(staged)) != before


def test_variables_about_another_repository_count_for_nothing(
    staged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = repository(tmp_path / "other", {"x": "\n"}, "https://example.com/a/b")
    for name, value in (
        ("GIT_DIR", other / ".git"),
        ("GIT_WORK_TREE", other),
        ("GIT_INDEX_FILE", other / ".git/index"),
        ("GIT_OBJECT_DIRECTORY", other / ".git/objects"),
        ("GIT_CONFIG_PARAMETERS", "'core.bare=true'"),
        ("GIT_NAMESPACE", "other"),
    ):
        monkeypatch.setenv(name, str(value))
    facts = facts_of(staged)
    assert facts.remotes == {"github.com/acme/shop"}
    assert facts.files == {"Dockerfile": "file", "app/a.txt": "file"}
