"""The addresses of documents as paths."""

from __future__ import annotations

import os
from urllib.parse import unquote, urlsplit

from pygls.uris import from_fs_path, to_fs_path

from nfx_lint.files.paths import absolute


def path_of(uri: str) -> str:
    """The absolute path of a document; one that has no file counts as a file of the current folder."""
    if urlsplit(uri).scheme == "file":
        return absolute(to_fs_path(uri) or os.curdir)
    name = os.path.basename(unquote(urlsplit(uri).path)) or "untitled"
    return absolute(name)


def uri_of(path: str) -> str:
    """The address of a file."""
    return from_fs_path(path) or ""
