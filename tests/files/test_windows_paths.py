"""What differs on Windows about paths, with its `os.path` in the place of ours: slashes, drives, letter case."""

from __future__ import annotations

import ntpath
from types import ModuleType, SimpleNamespace

import pytest

from nfx_lint.cli import repository_paths, since
from nfx_lint.detection.evidence import is_named_northflank
from nfx_lint.files import discover, paths
from nfx_lint.files.read import suffix_of

WINDOWS = SimpleNamespace(sep="\\", path=ntpath, curdir=".")


@pytest.fixture(autouse=True)
def _windows(monkeypatch: pytest.MonkeyPatch) -> None:
    modules: tuple[ModuleType, ...] = (paths, discover, repository_paths, since)
    for module in modules:
        monkeypatch.setattr(module, "os", WINDOWS)


def test_paths_are_shown_with_forward_slashes() -> None:
    assert paths.slashed(r"C:\work\job.yaml") == "C:/work/job.yaml"
    assert discover.display(r".\jobs\\nightly.yaml") == "jobs/nightly.yaml"
    assert discover.display(r"\\server\share\job.yaml").endswith("/server/share/job.yaml")


def test_a_path_on_another_drive_stays_whole() -> None:
    assert paths.relative(r"C:\work\jobs\a.yaml", r"C:\work") == "jobs/a.yaml"
    assert paths.relative(r"D:\a.yaml", r"C:\work") == "D:/a.yaml"
    assert repository_paths._within(r"C:\work", r"D:\a.yaml") == "D:/a.yaml"
    assert repository_paths._within(r"C:\work", r"C:\work\jobs\a.yaml") == "jobs/a.yaml"


def test_git_and_the_disk_may_write_a_path_differently() -> None:
    assert since._key("C:/Work/Jobs/A.yaml") == since._key(r"c:\work\.\jobs\a.yaml")
    assert list(since._above(r"c:\work\a.yaml")) == ["c:\\work", "c:\\"]


def test_names_are_taken_from_paths_of_either_kind() -> None:
    assert suffix_of(r"C:\work.d\job.yaml") == ".yaml" and suffix_of(r"C:\work.d\job") == ""
    assert is_named_northflank(r"C:\work\northflank.yaml")
