"""Which configuration holds in a folder: the nearest one from there up to the root of the repository.

Every run asks, so this imports nothing but `os`: a few questions to the file system, and the answer is
mostly "none".
"""

import os

NAME = "nfx-lint.toml"
SHARED = "pyproject.toml"
_TABLE = b"tool.nfx-lint"
_LARGEST = 1024 * 1024


def nearest(folder: str) -> "str | None":
    """The path of the configuration for `folder`, an absolute path; None if there is none.

    Without a repository (a folder with `.git`) around it, only `folder` itself is looked at: what others
    may have put into the folders above, such as /tmp, is not ours.
    """
    found = _in(folder)
    start = folder
    while not os.path.exists(_join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return found if found and os.path.dirname(found) == start else None
        folder = above
        found = found or _in(folder)
    return found


def _in(folder: str) -> "str | None":
    path = _join(folder, NAME)
    if os.path.lexists(path):
        return path
    path = _join(folder, SHARED)
    return path if os.path.isfile(path) and has_table(path) else None


def has_table(path: str) -> bool:
    """Whether a pyproject.toml has a table of ours, written `[tool.nfx-lint]`."""
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST)
    except OSError:
        return False
    return any(
        line.translate(None, b" \t[\"'").startswith(_TABLE)
        for line in data.split(b"\n")
        if b"nfx-lint" in line
    )


def _join(folder: str, name: str) -> str:
    return f"{folder}{name}" if folder.endswith(("/", os.sep)) else f"{folder}/{name}"
