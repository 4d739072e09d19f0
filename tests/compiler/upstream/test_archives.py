"""Archives are read in memory, and hostile ones are refused before anything is made of them."""

from __future__ import annotations

import gzip
import tarfile
from pathlib import Path

import pytest
from upstream import write_tarball, write_zip

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream import archives
from nfx_lint.compiler.upstream.archives import SourceError, files_of

OUTSIDE = ("../a.py", "a/../../b.py", "/etc/a.py", "c:/a.py", "a\\..\\b.py")


def every(name: str) -> bool:
    return True


def link(kind: bytes) -> tarfile.TarInfo:
    member = tarfile.TarInfo("a")
    member.type, member.linkname = kind, "/etc/passwd"
    return member


def test_only_wanted_files_are_read(tmp_path: Path) -> None:
    files = {"a/b.py": "é", "a/c.txt": "2"}
    for path in (write_zip(tmp_path / "a.whl", files), write_tarball(tmp_path / "a.tgz", files)):
        assert files_of(path, lambda name: name.endswith(".py")) == {"a/b.py": "é"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tgz", "a.whl"]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    for path in (write_zip(tmp_path / "a.whl", {name: ""}), write_tarball(tmp_path / "a.tgz", {name: ""})):
        with pytest.raises(SourceError, match="leads out"):
            files_of(path, every)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_a_link_or_a_device_is_refused(tmp_path: Path, kind: bytes) -> None:
    with pytest.raises(SourceError, match="link or a device"):
        files_of(write_tarball(tmp_path / "a.tgz", {"b": "1"}, link(kind)), every)


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 10_000)
    files = {"a.py": "a" * 6_000, "b.py": "b" * 6_000}
    for path in (write_zip(tmp_path / "a.whl", files), write_tarball(tmp_path / "a.tgz", files)):
        assert path.stat().st_size < 1_000
        with pytest.raises(SourceError, match="more than 10000 bytes"):
            files_of(path, every)


def test_a_zip_file_that_lies_about_a_size_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.whl", {"a.py": "a" * 5_000})
    data = path.read_bytes()
    path.write_bytes(data.replace((5_000).to_bytes(4, "little"), (50).to_bytes(4, "little")))
    with pytest.raises(SourceError):
        files_of(path, every)


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 3)
    files = {f"{number}.py": "" for number in range(4)}
    for path in (write_zip(tmp_path / "a.whl", files), write_tarball(tmp_path / "a.tgz", files)):
        with pytest.raises(SourceError, match="3 files"):
            files_of(path, every)


def test_a_large_file_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_PACKED", 100)
    with pytest.raises(SourceError, match="larger than 100 bytes"):
        files_of(write_zip(tmp_path / "a.whl", {"a" * 90: ""}), every)


@pytest.mark.parametrize(
    "data", [b"", b"PK\3\4 no archive", gzip.compress(b"no tar", mtime=0), b"\x1f\x8b\x08 cut"]
)
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.whl").write_bytes(data)
    with pytest.raises(SourceError, match="cannot be read"):
        files_of(tmp_path / "a.whl", every)


def test_a_cut_archive_is_refused(tmp_path: Path) -> None:
    for path in (
        write_zip(tmp_path / "a.whl", {"a": "1" * 999}),
        write_tarball(tmp_path / "a", {"a": "2" * 99}),
    ):
        path.write_bytes(path.read_bytes()[:-30])
        with pytest.raises(SourceError):
            files_of(path, every)


def test_a_file_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    write_tarball(tmp_path / "a.tgz", {"a": "\udc80".encode("utf-8", "surrogatepass").decode("latin-1")})
    (tmp_path / "b.tgz").write_bytes((tmp_path / "a.tgz").read_bytes())
    with pytest.raises(SourceError, match="cannot be read"):
        files_of(tmp_path / "none.whl", every)


def test_the_tool_is_not_in_the_wheel() -> None:
    """The installed wheel is looked at by `tests/wheel/installed.py`; this is the line that it rests on."""
    text = (RULES.parent / "pyproject.toml").read_text("utf-8")
    _, _, wheel = text.partition("[tool.hatch.build.targets.wheel]")
    assert 'exclude = ["nfx_lint/compiler"]' in wheel.partition("\n[")[0]
    assert "nfx_lint/compiler/upstream/archives.py" in Path(archives.__file__).as_posix()
