"""What a run needs of the machine, and the messages if the machine lacks it."""

from __future__ import annotations

import errno
import os

from nfx_lint.cli.commands import OUR_FAULT, WRONG_USE

_LACKS = {
    errno.EMFILE: "too many files are open; raise the limit of open files (ulimit -n)",
    errno.ENFILE: "too many files are open on this machine; try again later",
    errno.ENOMEM: "there is not enough memory; check fewer files at once",
    errno.EAGAIN: "the system cannot start more processes; try again with -j 1",
}


def lack_of_machine(error: OSError | MemoryError) -> tuple[int, str] | None:
    """The exit code and a sentence if `error` is due to the machine or to the working directory."""
    if isinstance(error, MemoryError):
        return OUR_FAULT, _LACKS[errno.ENOMEM]
    if error.errno in _LACKS:
        return OUR_FAULT, _LACKS[error.errno]
    if isinstance(error, FileNotFoundError) and not _has_folder():
        return WRONG_USE, "the working directory no longer exists; change to another one"
    return None


def _has_folder() -> bool:
    try:
        os.getcwd()
    except OSError:
        return False
    return True
