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
    found = config_in(folder)
    start = folder
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return found if found and os.path.dirname(found) == start else None
        folder = above
        found = found or config_in(folder)
    return found


def nearest_nested(folder: str, top: str, known: "dict[str, str | None]") -> "str | None":
    """The configuration that is nearer to the files in `folder` than that of the working directory `top`.

    Below `top` each folder is looked into once, and `known` keeps the answer; elsewhere `nearest` decides.
    Both are absolute paths.
    """
    if folder in known:
        return known[folder]
    if folder != top and not folder.startswith(os.path.join(top, "")):
        known[folder] = nearest(folder)
        return known[folder]
    found, passed = None, []
    while folder != top and not found:
        if folder in known:
            found = known[folder]
            break
        passed.append(folder)
        found = config_in(folder)
        folder = os.path.dirname(folder)
    known.update(dict.fromkeys(passed, found))
    return found


def config_in(folder: str) -> "str | None":
    """The path of the configuration in `folder` itself."""
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
