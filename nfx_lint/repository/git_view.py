"""A Git folder of our own, in which `git` answers about a repository without its configuration.

A repository's configuration can name programs to run (`core.fsmonitor`, filters, hooks, transports) and other
places to read (`core.worktree`, `include.path`, alternates). `git` never gets to see it here: it is started
in a folder of our own, which borrows the index, the refs and the name of the current branch. Only
`git config --file` opens the configuration, as plain text without its includes.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from stat import S_ISREG
from typing import TYPE_CHECKING

from nfx_lint.files.paths import relative
from nfx_lint.limits import MOST_BYTES_OF_A_CONFIGURATION, MOST_BYTES_OF_GIT, MOST_SECONDS_OF_GIT
from nfx_lint.model import UsageError
from nfx_lint.repository.git_folder import GitFolder, line_in
from nfx_lint.summary import Uncompared

if TYPE_CHECKING:
    from subprocess import Popen

# `core.hooksPath` and `core.fsmonitor` name programs; the variables keep Git from asking and from fetching.
NO_PROGRAMS = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}")
NO_QUESTIONS = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
# Git lists a sparse index as it is only if the work tree may be sparse; else it looks for objects.
_SPARSE = "[core]\nsparseCheckout = true\nsparseCheckoutCone = true\n[index]\nsparse = true\n"
_SPARSE += "[sparse]\nexpectFilesOutsideOfPatterns = true\n"
_FORMATS = {
    "sha1": "[core]\nrepositoryFormatVersion = 0\n",
    "sha256": "[core]\nrepositoryFormatVersion = 1\n[extensions]\nobjectFormat = sha256\n",
}
_CANNOT_START = (errno.ENOENT, errno.EACCES, errno.ENOEXEC)


@dataclass(frozen=True, slots=True)
class View:
    """How `git` is asked about the work tree at `root`: its program, and its Git folder, which is ours."""

    program: str
    path: str
    root: str

    def configure(self, object_format: str) -> None:
        """Let Git read an index with the names of objects in this format."""
        with open(os.path.join(self.path, "config"), "w", encoding="ascii") as file:
            file.write(_FORMATS[object_format] + _SPARSE)

    def settings(self, path: str, keys: str) -> bytes | None:
        """The entries of a configuration file whose keys match a pattern; None if it cannot be read."""
        if not _is_file(path, MOST_BYTES_OF_A_CONFIGURATION):
            return None
        return self.asked(*("config", "--file", path, "--no-includes", "-z", "--get-regexp", keys), none=1)

    def asked(self, *words: str, index: str = "", none: int = 0) -> bytes | None:
        """What `git` prints; None if it fails, or prints too much. `none` is its code if it finds nothing.

        Raises `UsageError` if it does not end: what is reported must not depend on a clock.
        """
        import subprocess

        try:
            with subprocess.Popen(
                [self.program, *NO_PROGRAMS, *words],
                cwd=self.path,
                env=_environment(self.program, self.path, index),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            ) as process:
                printed = _printed(process, self.root)
                return printed if process.wait() in (0, none) else None
        except OSError as error:
            if error.errno in _CANNOT_START:
                return None
            raise


@contextmanager
def view_of(root: str, folder: GitFolder, *, refs: bool = False) -> Iterator[View | Uncompared]:
    """A view of the repository around a work tree, with its refs if they are needed, or why there is none."""
    program = _program(root)
    if program is None:
        yield "no-git"
        return
    import tempfile

    try:
        temporary = tempfile.TemporaryDirectory(prefix="nfx-lint-")
        _fill(temporary.name, folder, refs=refs)
    except OSError:
        yield "no-temporary-folder"
        return
    with temporary as path:
        yield View(program, path, root)


def _program(root: str) -> str | None:
    """The path of `git`, unless it is in the repository itself."""
    import shutil

    found = shutil.which("git")
    if found is None or not os.path.isabs(found):
        return None
    inside = os.path.join(os.path.realpath(root), "")
    return None if os.path.realpath(found).startswith(inside) else found


def _fill(view: str, folder: GitFolder, *, refs: bool) -> None:
    """Make a Git folder without hooks and objects, perhaps with the refs of another one."""
    for name in ("objects", "info"):
        os.mkdir(os.path.join(view, name))
    with open(os.path.join(view, "info", "sparse-checkout"), "wb") as file:
        file.write(b"/*\n!/*/\n")
    head = line_in(folder.own, "HEAD")
    with open(os.path.join(view, "HEAD"), "wb") as file:
        file.write(os.fsencode(head if head.startswith("ref: refs/") else "ref: refs/none") + b"\n")
    if not refs or not _link_refs(view, folder.common):
        os.makedirs(os.path.join(view, "refs"), exist_ok=True)


def _link_refs(view: str, common: str) -> bool:
    """Link the refs of a repository; not if there is more than files, since `git` would wait for a pipe."""
    loose, packed = os.path.join(common, "refs"), os.path.join(common, "packed-refs")
    if os.path.islink(loose) or not _has_only_files(loose):
        return False
    try:
        os.symlink(loose, os.path.join(view, "refs"), target_is_directory=True)
        if _is_file(packed):
            os.symlink(packed, os.path.join(view, "packed-refs"))
    except OSError:  # Windows without the right to make links: no branch is known
        return os.path.lexists(os.path.join(view, "refs"))
    return True


def _has_only_files(folder: str) -> bool:
    """Whether a folder has only files and folders of such, and no links."""
    for above, folders, files in os.walk(folder):
        if not all(_is_file(os.path.join(above, name)) for name in files):
            return False
        if any(os.path.islink(os.path.join(above, name)) for name in folders):
            return False
    return True


def _is_file(path: str, most: int | None = None) -> bool:
    """Whether there is a file at a path, and no link, of at most so many bytes."""
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return S_ISREG(status.st_mode) and (most is None or status.st_size <= most)


def _environment(program: str, view: str, index: str) -> dict[str, str]:
    """The variables for `git`: none of the user's, and none of a Git that started this run."""
    return {
        "PATH": os.path.dirname(program),
        "SYSTEMROOT": os.getenv("SYSTEMROOT") or "",
        "HOME": view,
        "LC_ALL": "C",
        "GIT_DIR": view,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **NO_QUESTIONS,
        "GIT_ALLOW_PROTOCOL": "none",
        **({"GIT_INDEX_FILE": index} if index else {}),
    }


def _printed(process: Popen[bytes], root: str) -> bytes | None:
    """What a process prints; None if that is too much."""
    import threading

    assert process.stdout is not None
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        process.kill()

    timer = threading.Timer(MOST_SECONDS_OF_GIT, stop)
    timer.start()
    printed = process.stdout.read(MOST_BYTES_OF_GIT + 1)
    timer.cancel()
    if stopped.is_set():
        raise UsageError(
            f"Git gave no answer about {relative(root)} in {MOST_SECONDS_OF_GIT} seconds;"
            " `repository = false` checks without it"
        )
    if len(printed) > MOST_BYTES_OF_GIT:
        process.kill()
        return None
    return printed
