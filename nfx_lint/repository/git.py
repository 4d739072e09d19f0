"""The facts that Git has about a work tree, read by `git` without anything of the repository's own.

dulwich reads the same without `git`, but takes four times as long to import as a whole clean run without it,
and needs urllib3; see docs/repository.md.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from nfx_lint.files.paths import slashed
from nfx_lint.limits import LONGEST_GLOB
from nfx_lint.repository.git_folder import HEADS, GitFolder, git_folder, line_in
from nfx_lint.repository.git_view import View, view_of
from nfx_lint.repository.remotes import (
    KEYS,
    SHORT_FORMS,
    Entry,
    addresses,
    entries_of,
    fetches_all_branches,
    object_format,
    user_configurations,
)
from nfx_lint.summary import Uncompared

_MODES = {"120000": "link", "160000": "module", "040000": "sparse"}
_REMOTES = "refs/remotes/"


@dataclass(frozen=True, slots=True)
class GitFacts:
    """What Git knows: the kind of each tracked path, and the remotes.

    A kind is file, link, module, or sparse for a folder whose files are not listed. `branch` is the one that
    is checked out; None if there is none, as in many CI systems. `has_all_branches` is whether one that is
    not known here does not exist: a shallow clone has few of them.
    """

    files: dict[str, str]
    remotes: frozenset[str] = frozenset()
    branch: str | None = None
    has_all_branches: bool = True


def git_facts(root: str) -> GitFacts | Uncompared:
    """The facts about the work tree at `root`, or why they cannot be had safely."""
    folder = git_folder(root)
    if isinstance(folder, str):
        return folder
    with view_of(root, folder) as view:
        if isinstance(view, str):
            return view
        printed = view.settings(os.path.join(folder.common, "config"), KEYS)
        if printed is None:
            return "unread-tree"
        entries = entries_of(printed)
        view.configure(object_format(entries))
        listed = _listed(view, folder)
        if listed is None:
            return "unread-tree"
        remotes = addresses(entries, lambda: _short_forms_of_user(view))
    is_shallow = os.path.lexists(os.path.join(folder.common, "shallow"))
    has_all = not is_shallow and fetches_all_branches(entries)
    return GitFacts(_files(listed), remotes, _current_branch(folder), has_all)


def branches(root: str, current: str | None) -> frozenset[str]:
    """All branches that are known: few documents name any, so they are asked for apart."""
    folder = git_folder(root)
    if isinstance(folder, str):
        return frozenset()
    with view_of(root, folder, refs=True) as view:
        if isinstance(view, str):
            return frozenset()
        refs = view.asked("for-each-ref", "--format=%(refname)", HEADS, _REMOTES)
    return _branches(refs or b"", current)


def _current_branch(folder: GitFolder) -> str | None:
    head = line_in(folder.own, "HEAD").removeprefix("ref: ")
    # Where refs are kept as a table, `HEAD` names no branch.
    named = head.startswith(HEADS) and head != f"{HEADS}.invalid"
    return head.removeprefix(HEADS) if named else None


def _listed(view: View, folder: GitFolder) -> bytes | None:
    """The tracked paths with their modes; Git before 2.35 lists no sparse index."""
    if folder.index is None:
        return b""
    words = ("ls-files", "--stage", "-z")
    listed = view.asked(*words, "--sparse", index=folder.index)
    return view.asked(*words, index=folder.index) if listed is None else listed


def _short_forms_of_user(view: View) -> list[Entry]:
    found: list[Entry] = []
    for path in map(os.path.realpath, user_configurations()):
        found += entries_of(view.settings(path, SHORT_FORMS) or b"")
    return found


def _files(listed: bytes) -> dict[str, str]:
    files = {}
    for entry in listed.decode("utf-8", "surrogateescape").split("\0"):
        about, tab, path = entry.partition("\t")
        if tab and len(path) <= LONGEST_GLOB:
            files[slashed(path).rstrip("/")] = _MODES.get(about[:6], "file")
    return files


def _branches(printed: bytes, current: str | None) -> frozenset[str]:
    """Local branches and those of remotes, without the name of the remote."""
    names = {current} if current else set[str]()
    for ref in printed.decode("utf-8", "surrogateescape").splitlines():
        if ref.startswith(HEADS):
            names.add(ref.removeprefix(HEADS))
        else:
            names.add(ref.removeprefix(_REMOTES).partition("/")[2])
    return frozenset(names - {"", "HEAD"})
