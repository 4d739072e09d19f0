"""What differs on Windows about files: reserved names, long paths, files that another program holds."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from nfx_lint.cli.atomic_write import replace_bytes, write_whole
from nfx_lint.files import read
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import LONGEST_PATH_ON_WINDOWS
from nfx_lint.model import UsageError


@pytest.fixture(autouse=True)
def windows(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The `os` that reads files, which says that it is that of Windows."""
    system = SimpleNamespace(**vars(os) | {"name": "nt"})
    monkeypatch.setattr(read, "os", system)
    return system


def _reason(path: str) -> Unreadable:
    with pytest.raises(Unreadable) as raised:
        read_bytes(path)
    return raised.value


@pytest.mark.parametrize("name", ["NUL", "con.json", "aux.yaml", "COM1"])
def test_a_reserved_name_is_a_device(name: str, windows: SimpleNamespace) -> None:
    """There these names are devices in each folder, whatever their ending. Nothing is read of them."""
    device = os.stat_result([stat.S_IFCHR, *[0] * 9])
    windows.open, windows.fstat = lambda path, flags: 99, lambda number: device
    windows.close = windows.read = lambda number: None
    assert str(_reason(name)) == "The path leads to a device, not to a file"


def test_a_path_that_is_longer_than_windows_opens(tmp_path: Path) -> None:
    """Windows says of such a file that it does not exist."""
    folder = f"{tmp_path}/"
    longest = folder + "a" * (LONGEST_PATH_ON_WINDOWS - len(folder))
    assert str(_reason(longest[:-1])) == str(_reason(longest)) == "The file does not exist"
    too_long = folder + "b/" * ((LONGEST_PATH_ON_WINDOWS - len(folder)) // 2) + "job.json"
    assert f"longer than {LONGEST_PATH_ON_WINDOWS} characters" in str(_reason(too_long))
    assert "LongPathsEnabled" in _reason(too_long).hint


def test_a_file_that_another_program_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: SimpleNamespace
) -> None:
    """There a file that is open elsewhere can be neither replaced nor read: one sentence, nothing left."""
    held = tmp_path / "job.json"
    held.write_text("{}")

    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(UsageError, match=r"cannot write .*job\.json: Access is denied"):
        write_whole(str(held), "[]")
    with pytest.raises(UsageError, match=r"cannot write .*job\.json: Access is denied"):
        replace_bytes(str(held), b"[]", b"{}")
    assert os.listdir(tmp_path) == ["job.json"] and held.read_text() == "{}"
    windows.open = refused
    assert str(_reason(str(held))) == "This user may not read the file"
