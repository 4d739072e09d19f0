"""Whether a file may be about the work tree around it: asked for every file, so it imports next to nothing.

The answer is never wrongly no. It is yes if the last part of a remote's path is anywhere in the file, or if
a remote may be a short form of its address.
"""

import os

from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.repository.address import normal_address

_FIELDS = (b"projectUrl", b"repoUrl")
_COMMITTED = b"argumentOverrides"
# What begins a comment, or continues a line.
_MARKS = (b";", b"#", b"\\")


class Remotes:
    """The remotes of the work trees around the files of a run, read once for each folder."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[str, tuple[bool, frozenset[bytes] | None]] = {}

    def around(self, folder: str) -> "tuple[bool, frozenset[bytes] | None]":
        """Whether a folder is in a work tree, and the last parts of its remotes; None if `git` has to say."""
        if folder not in self._known:
            root = root_above(os.path.abspath(folder))
            self._known[folder] = (False, frozenset()) if root is None else (True, _remotes_of(root))
        return self._known[folder]

    def forget(self) -> None:
        """Read everything again when it is asked for."""
        self._known.clear()


def concerns(data: bytes, name: str, remotes: Remotes) -> bool:
    """Whether the file `name` with the content `data` may have findings about its work tree."""
    has_source = any(field in data for field in _FIELDS)
    if not has_source and _COMMITTED not in data:
        return False
    in_tree, names = remotes.around(os.path.dirname(name))
    if not in_tree:
        return False
    if _COMMITTED in data or names is None:
        return True
    data = data.lower()
    return any(last in data for last in names)


def root_above(folder: str) -> "str | None":
    """The work tree that an absolute path is in: the nearest folder with `.git`."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _remotes_of(root: str) -> "frozenset[bytes] | None":
    path = os.path.join(root, ".git")
    if not os.path.isdir(path):
        return None  # in a linked work tree or a submodule: `git` knows
    try:
        config = read_bytes(os.path.join(path, "config")).lower()
    except Unreadable:
        return frozenset()
    if b"insteadof" in config:
        return None  # a remote may be a short form
    names = set()
    for line in config.split(b"\n"):
        key, sign, url = line.partition(b"=")
        if sign and key.lstrip().startswith(b"["):
            return None  # a setting beside the name of its section
        if sign and key.strip() == b"url":
            url = url.strip(b' \t\r"/').removesuffix(b".git").rstrip(b"/")
            if not normal_address(url.decode("utf-8", "replace")) or any(mark in url for mark in _MARKS):
                return None
            names.add(url.replace(b":", b"/").rpartition(b"/")[2])
    return frozenset(names - {b""})
