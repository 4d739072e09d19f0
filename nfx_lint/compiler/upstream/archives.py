"""Reads files of a wheel or an npm tarball in memory. Nothing is unpacked, so no name can lead anywhere."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import IO

# The SDK 2.1.0 has 519 files of 2.4 MB, the JavaScript client 0.9.5 has 8 of 6 MB.
MOST_FILES = 20_000
MOST_BYTES = 100_000_000  # of all files that are read, unpacked
MOST_PACKED = 50_000_000


class SourceError(Exception):
    """A source that is not what it should be; the text is for the person who gave it."""


def files_of(path: FilePath, wanted: Callable[[str], bool]) -> dict[str, str]:
    """The texts of the files of an archive (`.whl`, `.zip`, `.tgz`) whose names are wanted.

    Raises `SourceError` for an archive with a name that leads out of it, with links, or too large.
    """
    try:
        if path.stat().st_size > MOST_PACKED:
            raise SourceError(f"{path.name}: larger than {MOST_PACKED} bytes")
        if zipfile.is_zipfile(path):
            return _of_zip(path, wanted)
        return _of_tar(path, wanted)
    except (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, UnicodeDecodeError) as error:
        raise SourceError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    except (
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:  # an encrypted or odd zip file; bad zlib data
        raise SourceError(f"{path.name}: cannot be read ({type(error).__name__})") from None


def _of_zip(path: FilePath, wanted: Callable[[str], bool]) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _require_names(path, [entry.filename for entry in entries])
        found: dict[str, str] = {}
        left = MOST_BYTES
        for entry in entries:
            if wanted(entry.filename):
                found[entry.filename] = _text(path, archive.open(entry), left)
                left -= len(found[entry.filename])
        return found


def _of_tar(path: FilePath, wanted: Callable[[str], bool]) -> dict[str, str]:
    found, names, seen = {}, [], 0
    with tarfile.open(path, "r:gz") as archive:
        # Members come one by one: a list of all would unpack a bomb before it is counted.
        for member in archive:
            names.append(member.name)
            seen += member.size
            if seen > MOST_BYTES or len(names) > MOST_FILES:
                raise SourceError(f"{path.name}: more than {MOST_BYTES} bytes or {MOST_FILES} files")
            if not (member.isfile() or member.isdir()):
                raise SourceError(f"{path.name}: a link or a device: {member.name!r}")
            file = archive.extractfile(member) if wanted(member.name) else None
            if file is not None:
                found[member.name] = _text(path, file, member.size)
    _require_names(path, names)
    return found


def _require_names(path: FilePath, names: list[str]) -> None:
    if len(names) > MOST_FILES:
        raise SourceError(f"{path.name}: more than {MOST_FILES} files")
    for name in names:
        if "\\" in name or ":" in name or PurePosixPath(name).is_absolute() or ".." in name.split("/"):
            raise SourceError(f"{path.name}: a name that leads out of the archive: {name!r}")


def _text(path: FilePath, file: IO[bytes], left: int) -> str:
    """The text of a file of at most `left` bytes: the sizes that an archive states need not be true."""
    with file:
        data = file.read(left + 1)
    if len(data) > left:
        raise SourceError(f"{path.name}: more than {MOST_BYTES} bytes")
    return data.decode("utf-8")
