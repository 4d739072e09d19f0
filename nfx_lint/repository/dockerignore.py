"""`.dockerignore`: the last pattern that matches a path or a folder above it decides, as in BuildKit."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator

from nfx_lint.files.gitignore import index_of_all
from nfx_lint.files.glob_index import GlobIndex
from nfx_lint.limits import MOST_COMPARED_PATHS
from nfx_lint.model import ConfigError
from nfx_lint.repository.tree import Tree

NAME = ".dockerignore"


def ignore_file(tree: Tree, dockerfile: str | None, work_dir: str) -> tuple[str, GlobIndex] | None:
    """The path and the patterns of the file that counts: that of the Dockerfile, or that of the work dir."""
    for path in (f"{dockerfile}{NAME}" if dockerfile else "", posixpath.normpath(f"{work_dir}/{NAME}")):
        text = tree.text(path) if path else None
        if text is not None:
            try:
                return path, index_of_all(_anchored(text), path)
            except ConfigError:  # more patterns than anybody writes
                return None
    return None


def _anchored(text: str) -> Iterator[str]:
    """The lines as `.gitignore` would write them: every pattern counts from the top."""
    for line in text.split("\n"):
        pattern = line.strip()
        if not pattern or pattern.startswith("#"):
            yield ""
            continue
        negated = "!" if pattern.startswith("!") else ""
        kept = posixpath.normpath(pattern.removeprefix("!").strip() or ".").lstrip("/")
        yield f"{negated}/{kept}" if kept not in (".", "") else ""


def excluding(index: GlobIndex, path: str) -> int:
    """The number of the line that excludes a path (from the work dir); -1 if it is included."""
    last = -1
    at = path.find("/")
    while at >= 0:
        last = max(last, index.last(path[:at], True))
        at = path.find("/", at + 1)
    last = max(last, index.last(path, True))
    return last if last >= 0 and index.ignores[last] else -1


def excluding_all(index: GlobIndex, paths: Iterable[str]) -> int:
    """The number of a line that excludes the first of `paths`, if all are excluded; else -1."""
    found, compared = -1, 0
    for path in paths:
        compared += len(index.ignores)
        number = excluding(index, path) if compared <= MOST_COMPARED_PATHS else -1
        if number < 0:
            return -1
        found = number if found < 0 else found
    return found
