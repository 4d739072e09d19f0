"""Atomic file writes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from nfx_lint.model import UsageError


def write_whole(name: str, text: str) -> None:
    """Write `text` to the file `name` as UTF-8, through a temporary file that replaces it.

    Anything but a regular file, such as /dev/stdout or a pipe, is written directly.
    """
    path = Path(name).resolve() if Path(name).is_symlink() else Path(name)
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(path, text)
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror or error}") from None


def replace_bytes(name: str, data: bytes, expected: bytes) -> bool:
    """Replace the content of the file `name`, a link's target, with its mode and owner.

    False if the file no longer has the `expected` content; it is then not changed.
    """
    path = Path(name).resolve()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
        there = path.stat()
        _give(temporary, there)
        if path.read_bytes() != expected:
            return False
        temporary.replace(path)
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror or error}") from None
    finally:
        temporary.unlink(missing_ok=True)
    return True


def _give(path: Path, like: os.stat_result) -> None:
    """Give a new file the owner, group and mode of another."""
    there = path.stat()
    if hasattr(os, "chown") and (there.st_uid, there.st_gid) != (like.st_uid, like.st_gid):
        os.chown(path, like.st_uid, like.st_gid)
    path.chmod(stat.S_IMODE(like.st_mode))


def _replace(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
