"""Paths to files: each once, in a sure order, and nothing that stops the run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nfx_lint.files.discover import candidates, display
from nfx_lint.model import UsageError

posix = pytest.mark.skipif(sys.platform == "win32", reason="not on Windows")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _write(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch()


def _found(*paths: str, exclude: tuple[str, ...] = ()) -> list[tuple[str, bool]]:
    """The files to check, and whether each was named."""
    found = candidates(paths, exclude)
    return [(candidate.path, candidate.named) for candidate in found if not candidate.reason]


def _left_out(*paths: str, exclude: tuple[str, ...] = (), isolated: bool = False) -> dict[str, str]:
    """The files and folders that are left out, with the reasons."""
    found = candidates(paths, exclude, isolated=isolated)
    return {candidate.path: candidate.reason for candidate in found if candidate.reason}


def _walked(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return [path for path, _ in _found(*paths, exclude=exclude)]


def test_a_walk_takes_json_and_yaml_by_name() -> None:
    _write("b/z.json", "b/a.yml", "b.json", "a.yaml", "B/x.JSON", "c.txt", "d", "e.json5", ".github/x.yaml")
    expected = [".github/x.yaml", "B/x.JSON", "a.yaml", "b/a.yml", "b/z.json", "b.json"]
    assert _found(".") == [(path, False) for path in expected]
    assert _found("b/") == _found("./b") == _found("b//.") == [("b/a.yml", False), ("b/z.json", False)]


def test_a_file_named_by_hand_is_taken_as_it_is() -> None:
    _write("node_modules/a.json", "package-lock.json", "notes.txt", ".gitignore")
    Path(".gitignore").write_text("*")
    for path in ("node_modules/a.json", "package-lock.json", "notes.txt"):
        assert _found(path) == [(path, True)]
    assert _walked(".") == []


def test_what_tools_write_is_not_walked() -> None:
    _write(
        ".git/a.json",
        "x/node_modules/a.json",
        ".venv/a.json",
        "package-lock.json",
        "x/pnpm-lock.yaml",
        "x/a.json",
    )
    assert _walked(".") == ["x/a.json"]


def test_each_file_comes_once() -> None:
    _write("a.json", "b/c.json")
    assert _found("a.json", "./a.json", "b/../a.json") == [("a.json", True)]
    assert _found("b", "b/.", "b/c.json") == [("b/c.json", True)]
    assert _found(".", "a.json") == [("b/c.json", False), ("a.json", True)]
    assert _found("a.json", ".", "b") == [("a.json", True), ("b/c.json", False)]
    assert _found("a.json", str(Path("a.json").resolve())) == [("a.json", True)]


@pytest.mark.parametrize("path", ["none.json", "none/none.json", "a.json/b.json", "none/"])
def test_a_path_that_is_not_there_is_named_before_anything_is_given(path: str) -> None:
    _write("a.json")
    with pytest.raises(UsageError) as raised:
        candidates(["a.json", path])
    assert path in str(raised.value)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a.json", "a.json"),
        ("./a.json", "a.json"),
        (".//b/./a.json", "b/a.json"),
        ("../a.json", "../a.json"),
        ("b/../a.json", "b/../a.json"),
        ("/x//a.json", "/x/a.json"),
        ("b/", "b"),
        (".", "."),
        ("./", "."),
        ("/", "/"),
        (".a.json", ".a.json"),
    ],
)
def test_paths_are_shown_plainly(path: str, shown: str) -> None:
    assert display(path) == shown


def test_an_absolute_path_stays_absolute(tmp_path: Path) -> None:
    _write("b/a.json")
    shown = (tmp_path / "b/a.json").as_posix()
    assert _walked(str(tmp_path)) == _walked(str(tmp_path / "b")) == [shown]


@posix
def test_links_to_files_are_followed_and_links_to_folders_are_not() -> None:
    _write("real/a.json", "elsewhere.txt")
    Path("real/loop").symlink_to("..")
    Path("real/same.json").symlink_to("a.json")
    Path("real/text.json").symlink_to("../elsewhere.txt")
    Path("real/none.json").symlink_to("nowhere")
    Path("folder").symlink_to("real")
    assert _walked(".") == ["real/a.json", "real/text.json"]
    assert _walked("folder") == ["folder/a.json"]
    assert _left_out("folder") == {"folder/text.json": "outside"}
    assert _found("real/none.json") == [("real/none.json", True)]
    assert _found("real/same.json", "real/a.json") == [("real/same.json", True)]


def test_what_a_walk_leaves_out_is_counted() -> None:
    _write("a.json", "b.json", "c.json", "d/e.txt", "f.txt", ".git/g.json", ".venv/h.json", "yarn/i.json")
    _write("package-lock.json")
    Path(".gitignore").write_text("b.json\nd/\nf.txt\n")
    assert _walked(".", exclude=("c.json", "yarn/")) == ["a.json"]
    assert _left_out(".", exclude=("c.json", "yarn/")) == {
        "b.json": "ignored",
        "d": "ignored",
        "c.json": "excluded",
        "yarn": "excluded",
        ".venv": "tool",
        "package-lock.json": "tool",
    }
    assert _left_out(".", isolated=True) == {".venv": "tool", "package-lock.json": "tool"}


@posix
def test_what_is_no_file_is_left_out_of_a_walk_only() -> None:
    os.mkfifo("pipe.json")
    assert _walked(".") == []
    assert _found("pipe.json") == [("pipe.json", True)]


@posix
def test_a_path_that_no_file_can_have_is_left_to_the_reader() -> None:
    assert _found("a\0b") == [("a\0b", True)]
    assert _found("a" * 5000) == [("a" * 5000, True)]


def test_a_folder_that_cannot_be_read_is_given_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    _write("a/x.json", "b/x.json", "c/x.json")
    true = os.scandir

    def scandir(path: str) -> object:
        if path == "b":
            raise PermissionError(13, "denied")
        return true(path)

    monkeypatch.setattr("nfx_lint.files.discover.os.scandir", scandir)
    assert _walked(".") == ["a/x.json", "b", "c/x.json"]


def test_a_deep_tree_is_walked() -> None:
    deep = "d/" * 300
    _write(f"{deep}a.json")
    assert _walked(".") == [f"{deep}a.json"]


def test_patterns_exclude_from_walks() -> None:
    _write("a/x.json", "a/y.json", "b/x.json", "tests/bad/x.json")
    assert _walked(".", exclude=("tests/", "/a/x.json")) == ["a/y.json", "b/x.json"]
    assert _walked("a", "tests", exclude=("tests/bad", "x.json", "!a/x.json")) == ["a/x.json", "a/y.json"]
    assert _walked(str(Path.cwd()), exclude=("/a", "b")) == [(Path.cwd() / "tests/bad/x.json").as_posix()]
    assert _found("b/x.json", exclude=("b",)) == [("b/x.json", True)]


def test_git_rules_count_from_the_root_of_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    _write(".git/HEAD", "a/b/x.json", "a/b/y.json", "a/b/c/z.json")
    Path(".gitignore").write_text("x.json\n/a/b/c\n")
    assert _walked("a/b") == ["a/b/y.json"]
    monkeypatch.chdir("a/b")
    assert _walked(".") == ["y.json"]
    assert _walked("..") == ["../b/y.json"]


def test_git_rules_end_where_another_repository_begins() -> None:
    _write(".git/HEAD", "inner/.git/HEAD", "inner/x.json", "inner/y.json", "x.json")
    Path(".gitignore").write_text("x.json\n")
    Path("inner/.gitignore").write_text("y.json\n")
    assert _walked(".") == ["inner/x.json"]
    assert _walked("inner") == ["inner/x.json"]


def test_a_worktree_has_the_rules_of_its_repository() -> None:
    _write("main/.git/info/exclude", "main/.git/worktrees/w/commondir", "w/x.json", "w/y.json")
    Path("main/.git/info/exclude").write_text("x.json\n")
    Path("main/.git/worktrees/w/commondir").write_text("../..\n")
    Path("w/.git").write_text("gitdir: ../main/.git/worktrees/w\n")
    assert _walked("w") == ["w/y.json"]


def test_git_rules_hold_without_a_repository() -> None:
    _write("a/x.json", "a/y.json")
    Path("a/.gitignore").write_text("x.json\n")
    assert _walked(".") == ["a/y.json"]


def test_loading_it_loads_nothing_else() -> None:
    program = (
        "import sys; before = set(sys.modules); import nfx_lint.files.discover;"
        "print(*sorted(set(sys.modules) - before))"
    )
    root = str(Path(__file__).parents[2])
    loaded = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=root
    )
    assert set(loaded.stdout.split()) <= {
        "nfx_lint",
        "nfx_lint.files",
        "nfx_lint.files.discover",
        "nfx_lint.files.paths",
        "__future__",
    }
