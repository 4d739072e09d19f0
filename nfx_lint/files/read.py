"""Path → bytes, for any path: never blocks, never reads without end."""

from __future__ import annotations

import os
from stat import S_ISDIR, S_ISFIFO, S_ISREG, S_ISSOCK

from nfx_lint.limits import LONGEST_PATH_ON_WINDOWS, MOST_BYTES

_FIRST_READ = 32 * 1024
# Opening a pipe without a writer blocks; a terminal could become ours. Windows lacks these flags.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)


class Unreadable(Exception):
    """A file that cannot be read, with a reason and a hint."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def read_bytes(path: str) -> bytes:
    """All bytes of a regular file; `Unreadable` for everything else."""
    try:
        descriptor = os.open(path, _FLAGS)
        try:
            return _read(descriptor)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:  # ValueError: an invalid path, such as one with NUL
        raise _reason(path, error) from None


def _read(descriptor: int) -> bytes:
    status = os.fstat(descriptor)
    if not S_ISREG(status.st_mode):
        raise _not_a_file(status.st_mode)
    if status.st_size > MOST_BYTES:
        raise _too_large()
    data = os.read(descriptor, max(status.st_size + 1, _FIRST_READ))
    if len(data) == status.st_size > 0:
        return data
    # Its size has changed in the meantime, or it has none, as below /proc.
    pieces = [data]
    length = len(data)
    while pieces[-1]:
        if length > MOST_BYTES:
            raise _too_large()
        pieces.append(os.read(descriptor, 1024 * 1024))
        length += len(pieces[-1])
    return b"".join(pieces)


def _too_large() -> Unreadable:
    return Unreadable(
        f"The file is larger than {MOST_BYTES // 1024 // 1024} MB",
        "Check that it is a Northflank definition: none is nearly as large.",
    )


def _not_a_file(mode: int) -> Unreadable:
    if S_ISDIR(mode):
        return Unreadable("The path leads to a directory", "Name a file in it.")
    what = "a named pipe" if S_ISFIFO(mode) else "a socket" if S_ISSOCK(mode) else "a device"
    return Unreadable(
        f"The path leads to {what}, not to a file", "Name a file, or use `-` for standard input."
    )


def _reason(path: str, error: OSError | ValueError) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        return _missing(path)
    if isinstance(error, ValueError):
        return Unreadable("The path is not valid", "Check how the path is written.")
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        mode = 0
    # Windows does not open directories at all, and no system opens a socket.
    if mode and not S_ISREG(mode):
        return _not_a_file(mode)
    if isinstance(error, PermissionError):
        return Unreadable("This user may not read the file", "Change its permissions, or run as its owner.")
    return _rare(error)


def _missing(path: str) -> Unreadable:
    if os.path.islink(path):
        return Unreadable("The link leads to a file that does not exist", "Fix the link, or remove it.")
    if os.name == "nt" and len(os.path.abspath(path)) > LONGEST_PATH_ON_WINDOWS:
        return Unreadable(
            f"The path is longer than {LONGEST_PATH_ON_WINDOWS} characters, and Windows finds no such file",
            "Check the path. If it is right, set LongPathsEnabled in the registry, or use a shorter path.",
        )
    return Unreadable("The file does not exist", "Check the path.")


def _rare(error: OSError) -> Unreadable:
    import errno

    reasons = {
        errno.ENOTDIR: ("A part of the path is a file, not a directory", "Check the path."),
        errno.ELOOP: ("The link leads to itself", "Fix the link, or remove it."),
        errno.ENAMETOOLONG: ("The path is longer than this system allows", "Use a shorter path."),
        errno.EMFILE: ("Too many files are open", "Raise the limit of open files, or check fewer at once."),
        errno.ENFILE: ("Too many files are open on this machine", "Try again later."),
        errno.EIO: ("The disk reports an error for this file", "Copy the file again, or check the disk."),
    }
    unknown = ("The system cannot read the file", "Copy the file, and check the copy.")
    return Unreadable(*reasons.get(error.errno or 0, unknown))


def suffix_of(name: str) -> str:
    """The suffix of a file name with its dot, `.json`; empty if it has none."""
    base = name.replace("\\", "/").rpartition("/")[2]
    return base[base.rindex(".") :] if "." in base else ""
