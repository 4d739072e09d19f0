"""What is ignored is what git ignores: git itself is asked, about random patterns in random places."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.files.discover import candidates
from nfx_lint.files.gitignore import ignored, rules_of

NAMES = ["a", "b", "ab", "a b", "build", "x-y", "B", "[a]", "#a", "!b", "a*"]
FOLDERS = ["", "a", "b", "a/b", "a/b/ab", "ab", "build", "build/a", "a b", "x-y/a/b"]
if os.name != "nt":  # where no name ends in a blank
    FOLDERS += ["a ", "b\\"]
FILES = [f"{folder}/{name}.json".lstrip("/") for folder in FOLDERS for name in NAMES]
PIECES = [
    *("a", "b", "ab", "build", "x", "y", "-", ".json", "json", "B", "#", "!"),
    *("*", "*", "**", "**/", "/**", "/", "/", "?", " ", "\\", "\\ ", "\\#", "\\!", "\\*"),
    *(
        "[ab]",
        "[!a]",
        "[^b]",
        "[a-c]",
        "[]a]",
        "[a",
        "[[:alpha:]]",
        "[[:upper:]]b",
        "[a-]",
        "[b-a]",
        "[\\]a]",
    ),
]


def _is_compared(line: str) -> bool:
    # git holds what is left of `a**/b` after its literal beginning to be `**/b`; its manual says otherwise.
    # And it takes a slash in brackets for the name of a character, as no other reader does.
    return not re.search(r"\[[^\]]*/", line) and not any(
        segment.strip("*") and "**" in segment for segment in line.removeprefix("!").strip().split("/")
    )


lines = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join).filter(_is_compared)
negatable = st.tuples(st.sampled_from(["", "", "!"]), lines).map("".join)
files = st.lists(negatable, max_size=6).map("\n".join)
ends = st.sampled_from(["\n", "\r\n"])


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    root = tmp_path_factory.mktemp("repository")
    _git(root, "init", "-q")
    for path in FILES:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    before = Path.cwd()
    os.chdir(root)
    yield root
    os.chdir(before)


def _git(root: Path, *words: str) -> str:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return subprocess.run(
        ["git", *words], cwd=root, env=environment, check=True, capture_output=True, text=True
    ).stdout


def _not_ignored(root: Path) -> list[str]:
    listed = _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    return sorted(path for path in listed if path.endswith(".json"))


@examples(150)
@given(st.dictionaries(st.sampled_from(["", "a", "a/b", "build"]), files, max_size=3), files, ends)
@example({"": "/*\n!/a\n!/build/\n", "a": "*.json\n!b/\n"}, "", "\n")
@example({"": "a/b/\n", "a": "!b/\n"}, "", "\n")
@example({"": "build/\n!build/a.json\n"}, "*.json\n", "\r\n")
@example({"": "a\\ \nb\\\\ \n"}, "", "\n")
@example({"": "\ufeffab.json\n\\#a.json\n\\!b.json\na\\ b.json  \n"}, "", "\n")
def test_a_walk_gives_what_git_does_not_ignore(
    repository: Path, patterns: dict[str, str], exclude: str, end: str
) -> None:
    written = [repository / folder / ".gitignore" for folder in patterns]
    for path, text in zip(written, patterns.values(), strict=True):
        path.write_bytes(text.replace("\n", end).encode())
    (repository / ".git/info/exclude").write_bytes(exclude.replace("\n", end).encode())
    try:
        found = [candidate.path for candidate in candidates(["."]) if not candidate.reason]
        assert sorted(found) == _not_ignored(repository)
    finally:
        for path in written:
            path.unlink()


@pytest.mark.parametrize(
    ("line", "name", "is_ignored"),
    [
        ("a ", "a", True),
        ("a ", "a ", False),
        ("a\\ ", "a ", True),
        ("a\\ ", "a", False),
        ("a\\   ", "a ", True),
        ("a\\\\ ", "a\\", True),
        ("a\\\\ ", "a\\ ", False),
    ],
)
def test_a_blank_at_the_end_of_a_line_counts_behind_a_backslash(
    line: str, name: str, is_ignored: bool
) -> None:
    assert ignored(rules_of([line], "/"), f"/{name}", False) is is_ignored


def test_many_stars_do_not_backtrack() -> None:
    """With backtracking this would outlive the tests."""
    rules = rules_of(["*a" * 60 + "b", "**/a/" * 60 + "b"], "/")
    assert not ignored(rules, "/" + "a" * 2000, False)
    assert not ignored(rules, "/a" * 2000, False)
