"""The Git folder of a work tree: where it is, and whether `git` may read it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from stat import S_ISDIR, S_ISREG
from typing import TypeAlias

from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_BYTES_OF_AN_INDEX
from nfx_lint.repository.remotes import user_configurations
from nfx_lint.summary import Uncompared

Stamp: TypeAlias = "tuple[tuple[str, int, int, int], ...]"
HEADS = "refs/heads/"


@dataclass(frozen=True, slots=True)
class GitFolder:
    """Where Git keeps what it knows of a work tree.

    `own` is the folder with its `HEAD`, `common` that with the configuration and the refs of all work trees
    of the repository. `index` is the list of tracked files: None before the first `git add`.
    """

    own: str
    common: str
    index: str | None


def git_folder(root: str) -> GitFolder | Uncompared:
    """The Git folder of the work tree at `root`, or why nothing there is read."""
    folders = _folders(root)
    if folders is None:
        return "other-git-folder"
    own, common = folders
    index = _index_in(own, root)
    if not os.path.lexists(index):
        return GitFolder(own, common, None) if _is_unborn(own, common) else "unread-tree"
    try:
        shared = [os.path.join(own, name) for name in os.listdir(own) if name.startswith("sharedindex.")]
        found = [os.lstat(path) for path in (index, *shared)]
    except OSError:
        return "unread-tree"
    if not all(S_ISREG(one.st_mode) for one in found):
        return "unread-tree"
    is_large = any(one.st_size > MOST_BYTES_OF_AN_INDEX for one in found)
    return "large-tree" if is_large else GitFolder(own, common, index)


def git_stamp(root: str) -> Stamp | None:
    """The state of all that Git's facts come from: as long as it is the same, so are they.

    None if they cannot be had. Git replaces these files by new ones, and adds branches to folders.
    """
    folder = git_folder(root)
    if isinstance(folder, str):
        return None
    paths = [folder.index or os.path.join(folder.own, "index"), os.path.join(folder.own, "HEAD")]
    paths += [os.path.join(folder.common, name) for name in ("config", "packed-refs", "shallow")]
    for name in ("heads", "remotes"):
        paths += [above for above, _, _ in os.walk(os.path.join(folder.common, "refs", name))]
    return tuple(map(_state, (*paths, *user_configurations())))


def line_in(folder: str, name: str) -> str:
    """The text of a file with one line; empty if there is none, or if it has a NUL, as no path does."""
    try:
        line = os.fsdecode(read_bytes(os.path.join(folder, name))).strip()
    except Unreadable:
        return ""
    return "" if "\0" in line else line


def _state(path: str) -> tuple[str, int, int, int]:
    try:
        found = os.stat(path)
    except OSError:
        return path, 0, 0, 0
    return path, found.st_mtime_ns, found.st_size, found.st_ino


def _folders(root: str) -> tuple[str, str] | None:
    """The folder of the index, and that of configuration and refs; None if a hostile `.git` leads elsewhere.

    In a worktree or a submodule `.git` is a file that names a folder. It counts if that folder belongs to it:
    it names this `.git` in return, or is that of a submodule of a repository around it.
    """
    path = os.path.join(root, ".git")
    try:
        if S_ISDIR(os.lstat(path).st_mode):
            return path, path
    except OSError:
        return None
    own = _named_by(path)
    if own is None:
        return None
    if _is_linked(own, path):
        common = os.path.realpath(os.path.join(own, line_in(own, "commondir") or "."))
        return (own, common) if os.path.dirname(os.path.dirname(own)) == common else None
    return (own, own) if _is_of_submodule(own, root) else None


def _named_by(path: str) -> str | None:
    """The folder that a `.git` file names; None if it is a link, or names none."""
    named = "" if os.path.islink(path) else line_in(*os.path.split(path))
    if not named.startswith("gitdir:"):
        return None
    return os.path.realpath(os.path.join(os.path.dirname(path), named.removeprefix("gitdir:").strip()))


def _is_linked(own: str, path: str) -> bool:
    """Whether the Git folder of a linked work tree names the `.git` file at `path` in return."""
    named = line_in(own, "gitdir")
    return bool(named) and os.path.realpath(os.path.join(own, named)) == os.path.realpath(path)


def _is_of_submodule(own: str, root: str) -> bool:
    """Whether a Git folder is where a repository around `root` keeps those of its submodules."""
    above = os.path.dirname(os.path.realpath(root))
    while above != os.path.dirname(above):
        path = os.path.join(above, ".git")
        outer = _named_by(path)
        holder = outer if outer is not None and _is_linked(outer, path) else path
        if own.startswith(os.path.join(holder, "modules", "")):
            return True
        above = os.path.dirname(above)
    return False


def _index_in(own: str, root: str) -> str:
    """The index of a work tree: that of the commit being made, if Git started this run and names it."""
    given = os.getenv("GIT_INDEX_FILE")
    if given:
        path = os.path.realpath(os.path.join(root, given))
        if os.path.dirname(path) == os.path.realpath(own) and os.path.lexists(path):
            return path
    return os.path.join(own, "index")


def _is_unborn(own: str, common: str) -> bool:
    """Whether the branch that is checked out has no commit yet, so that no index is missing."""
    head = line_in(own, "HEAD")
    ref = head.removeprefix("ref: ")
    if not head.startswith(f"ref: {HEADS}") or ref == f"{HEADS}.invalid":
        return False
    return not os.path.lexists(os.path.join(common, ref)) and ref not in line_in(common, "packed-refs")
