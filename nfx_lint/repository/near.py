"""Whether a file may be about the work tree around it: asked for every file, so it imports next to nothing.

The answer is never wrongly no. It is yes if a remote's path, `acme/shop`, is anywhere in the file.
"""

import os

from nfx_lint.files.read import Unreadable, read_bytes

_FIELDS = (b"projectUrl", b"repoUrl")
_COMMITTED = b"argumentOverrides"


def concerns(data: bytes, name: str) -> bool:
    """Whether the file `name` with the content `data` may have findings about its work tree."""
    has_source = any(field in data for field in _FIELDS)
    if not has_source and _COMMITTED not in data:
        return False
    root = root_above(os.path.dirname(os.path.abspath(name)))
    if root is None:
        return False
    return _COMMITTED in data or _has_remote_of(root, data.lower())


def root_above(folder: str) -> "str | None":
    """The work tree that an absolute path is in: the nearest folder with `.git`."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _has_remote_of(root: str, data: bytes) -> bool:
    path = os.path.join(root, ".git")
    if not os.path.isdir(path):
        return True  # in a linked work tree or a submodule: `git` knows
    try:
        config = read_bytes(os.path.join(path, "config")).lower()
    except Unreadable:
        return False
    for line in config.split(b"\n"):
        key, sign, url = line.partition(b"=")
        if sign and key.strip() == b"url":
            url = url.strip(b' \t\r"/').removesuffix(b".git").rstrip(b"/")
            last = url.replace(b":", b"/").rpartition(b"/")[2]
            if last and last in data:
                return True
    return False
