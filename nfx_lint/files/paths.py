"""Paths as reports and configurations write them: with forward slashes on every system."""

from __future__ import annotations

import os


def slashed(path: str) -> str:
    """A path with forward slashes."""
    return path if os.sep == "/" else path.replace(os.sep, "/")


def absolute(path: str) -> str:
    """The absolute path, with forward slashes and without `..`."""
    return slashed(os.path.abspath(path))


def relative(path: str, folder: str = os.curdir) -> str:
    """The path from `folder`, with forward slashes; unchanged if it is on another drive."""
    try:
        return slashed(os.path.relpath(path, folder))
    except ValueError:
        return slashed(path)
