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
from work import calls_in

from nfx_lint.files.discover import candidates
from nfx_lint.files.gitignore import ignored, rules_of
from nfx_lint.limits import LONGEST_GLOB, MOST_GLOBS
from nfx_lint.model import ConfigError

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


def test_patterns_without_wildcards_cost_nothing_for_each_file() -> None:
    def work(lines: int) -> int:
        patterns = [
            f"{name}{number}{end}" for number in range(lines) for name in ("out", "/a/b") for end in "/x"
        ]
        rules = rules_of([*patterns, *(f"*.{number}" for number in range(lines)), "!c.json"], "/r")
        return calls_in(lambda: [ignored(rules, f"/r/a/{name}.json", False) for name in "abc"])

    assert work(10_000) == work(1)


def test_patterns_with_wildcards_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "a.json").write_text("{}")
    half = MOST_GLOBS // 2
    for path, lines in (("", half), ("below", MOST_GLOBS - half)):
        text = "".join(f"{path}*x{number}*\n" * 2 for number in range(lines))
        (tmp_path / path / ".gitignore").write_text(text)
    assert [one.path for one in candidates(["."])] == ["below/a.json"]
    with (tmp_path / "below" / ".gitignore").open("a") as file:
        file.write("one*more\n")
    with pytest.raises(ConfigError, match=r"below/\.gitignore: more than 1000 patterns"):
        list(candidates(["."]))
    assert [one.path for one in candidates(["."], isolated=True)] == ["below/a.json"]
    (tmp_path / ".gitignore").write_text("".join(f"*x{number}*\n" for number in range(MOST_GLOBS + 1)))
    with pytest.raises(ConfigError):
        list(candidates(["."]))


def test_a_pattern_that_is_longer_than_any_path_matches_nothing() -> None:
    rules = rules_of(["?" * LONGEST_GLOB, "?" * (LONGEST_GLOB + 1)], "/r")
    assert ignored(rules, "/r/" + "a" * LONGEST_GLOB, False)
    assert not ignored(rules, "/r/" + "a" * (LONGEST_GLOB + 1), False)
