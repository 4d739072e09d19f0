"""Paths from the repository root, as trackers name files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from nfx_lint.files.paths import slashed

# Where GitHub and GitLab runners check out a repository.
_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def tracked_paths(files: Iterable[str], environ: Mapping[str, str]) -> dict[str, str]:
    """The path of each file from the root of the current repository, or else from the working directory.

    Paths have forward slashes and resolved links, since trackers compare them literally; a file elsewhere
    keeps its absolute path, and a path that cannot exist stays as it is.
    """
    root = _root(os.path.realpath(os.curdir), environ)
    return {file: file if "\0" in file else _within(root, os.path.realpath(file)) for file in files if file}


def _root(here: str, environ: Mapping[str, str]) -> str:
    for name in _CHECKOUTS:
        checkout = environ.get(name)
        if checkout and _is_within(os.path.realpath(checkout), here):
            return os.path.realpath(checkout)
    folder = here
    while True:
        if os.path.exists(os.path.join(folder, ".git")):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return here
        folder = above


def _is_within(root: str, path: str) -> bool:
    try:
        return os.path.commonpath([root, path]) == root
    except ValueError:  # on another drive
        return False


def _within(root: str, path: str) -> str:
    return slashed(os.path.relpath(path, root) if _is_within(root, path) else path)
