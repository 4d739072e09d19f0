"""Reading bytes: any path gives bytes or a reason, at once."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from nfx_lint.files import read as files
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_BYTES


def _reason(path: Path | str) -> str:
    with pytest.raises(Unreadable) as raised:
        read_bytes(str(path))
    assert raised.value.hint.endswith(".")
    assert str(raised.value) == raised.value.message
    assert "Errno" not in raised.value.message
    return raised.value.message


@pytest.mark.parametrize("length", [0, 1, 32 * 1024 - 1, 32 * 1024, 32 * 1024 + 1, 3_000_000])
def test_all_bytes_are_read(tmp_path: Path, length: int) -> None:
    data = bytes(number % 251 for number in range(min(length, 1000))) * max(1, length // 1000)
    (tmp_path / "a.json").write_bytes(data)
    assert read_bytes(str(tmp_path / "a.json")) == data


def test_line_ends_and_the_end_of_file_character_stay(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"a\r\nb\n\x1ac")
    assert read_bytes(str(tmp_path / "a.json")) == b"a\r\nb\n\x1ac"


def test_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert _reason(tmp_path / "a.json") == "The file does not exist"
    assert _reason(tmp_path / "file" / "a.json").startswith(("A part of the path", "The file does not exist"))
    assert _reason("") == "The file does not exist"
    assert _reason("a\0b.json") == "The path is not valid"
    assert _reason("a" * 100_000)


def test_a_folder(tmp_path: Path) -> None:
    assert _reason(tmp_path) == "The path leads to a directory"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"{}")
    for name, target in (("good", "target"), ("dangling", "nowhere"), ("loop", "loop")):
        (tmp_path / name).symlink_to(target)
    assert read_bytes(str(tmp_path / "good")) == b"{}"
    assert _reason(tmp_path / "dangling") == "The link leads to a file that does not exist"
    assert _reason(tmp_path / "loop") == "The link leads to itself"


@pytest.mark.skipif(sys.platform == "win32", reason="no such things on Windows")
def test_what_would_keep_a_reader_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    os.mkfifo("pipe")
    assert _reason("pipe") == "The path leads to a named pipe, not to a file"
    assert _reason("/dev/zero") == "The path leads to a device, not to a file"
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("socket")
        assert _reason("socket") == "The path leads to a socket, not to a file"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "a.json").touch(mode=0)
    assert _reason(tmp_path / "a.json") == "This user may not read the file"


@pytest.mark.parametrize("error", [PermissionError(13, "x"), OSError(5, "x"), OSError(24, "x"), OSError("x")])
def test_any_error_of_the_system_is_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def fail(*_: object) -> int:
        raise error

    (tmp_path / "a.json").touch()
    monkeypatch.setattr(os, "open", fail)
    assert _reason(tmp_path / "a.json")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert _reason(tmp_path / "a.json") == "The file is larger than 16 MB"


def test_a_file_that_grows_or_shrinks_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_bytes(b"a" * 100_000)
    true = os.fstat

    def lying(size: int) -> None:
        def status(descriptor: int) -> os.stat_result:
            values = list(true(descriptor))
            values[6] = size
            return os.stat_result(values)

        monkeypatch.setattr(os, "fstat", status)

    for size in (0, 10, 99_999, 100_001, MOST_BYTES):
        lying(size)
        assert read_bytes(str(tmp_path / "a.json")) == b"a" * 100_000
    monkeypatch.setattr(files, "MOST_BYTES", 50_000)
    lying(10)
    assert _reason(tmp_path / "a.json").startswith("The file is larger")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc")
def test_a_file_without_a_size() -> None:
    assert b"Pid:" in read_bytes("/proc/self/status")


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    (tmp_path / "a.json").touch()
    for path in (tmp_path, tmp_path / "a.json", tmp_path / "none"):
        first = os.open(os.devnull, os.O_RDONLY)
        os.close(first)
        with suppress(Unreadable):
            read_bytes(str(path))
        again = os.open(os.devnull, os.O_RDONLY)
        os.close(again)
        assert again == first


def test_loading_it_loads_nothing_else() -> None:
    program = (
        "import sys; before = set(sys.modules); import nfx_lint.files.read;"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert set(loaded.stdout.split()) <= {
        "nfx_lint",
        "nfx_lint.files",
        "nfx_lint.files.read",
        "nfx_lint.limits",
        "__future__",
    }
