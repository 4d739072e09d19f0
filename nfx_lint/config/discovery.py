"""Configuration discovery: the nearest file between a folder and the root of its repository.

Every run does this, so it imports only `os` and makes few system calls; most runs find none.
"""

import os

from nfx_lint.limits import MOST_BYTES_SEARCHED_FOR_A_TABLE

NAME = "nfx-lint.toml"
SHARED = "pyproject.toml"
_TABLE = b"tool.nfx-lint"


def nearest(folder: str) -> "str | None":
    """The path of the configuration for `folder`, an absolute path; None if there is none.

    Outside a repository (a folder with `.git`) only `folder` itself is searched: files above it, such as in
    /tmp, may belong to other users.
    """
    found = _in(folder)
    start = folder
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return found if found and os.path.dirname(found) == start else None
        folder = above
        found = found or _in(folder)
    return found


def _in(folder: str) -> "str | None":
    path = os.path.join(folder, NAME)
    if os.path.lexists(path):
        return path
    path = os.path.join(folder, SHARED)
    return path if os.path.isfile(path) and has_table(path) else None


def has_table(path: str) -> bool:
    """Whether a pyproject.toml has a `[tool.nfx-lint]` table."""
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES_SEARCHED_FOR_A_TABLE)
    except OSError:
        return False
    return any(
        line.translate(None, b" \t[\"'").startswith(_TABLE)
        for line in data.split(b"\n")
        if b"nfx-lint" in line
    )
