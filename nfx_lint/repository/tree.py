"""The files of a repository: as Git knows them, in a folder without Git, or in an example of a rule."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from stat import S_ISDIR, S_ISLNK
from typing import TYPE_CHECKING, Literal, TypeAlias

from nfx_lint.files import gitignore
from nfx_lint.files.paths import absolute, relative, slashed
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import LONGEST_GLOB, MOST_BYTES_OF_A_DOCKERFILE, MOST_FILES_OF_A_TREE
from nfx_lint.model import ConfigError, Json
from nfx_lint.repository.address import normal_address
from nfx_lint.summary import Uncompared

if TYPE_CHECKING:
    from nfx_lint.repository.git_folder import Stamp

# `hidden` is in a link, a submodule or a folder that Git does not list: nothing here looks into these.
Place: TypeAlias = Literal["file", "folder", "hidden", "untracked", "ignored", "none"]

_CLOSED = ("module", "sparse")
# Examples of an environment, the variables of which an application reads.
LISTS = (".env.example", ".env.sample", "env.example", "env.sample", ".env.template", ".env.dist")


@dataclass(frozen=True, slots=True)
class Tree:
    """A repository. `files` has the kind of each path, `folders` the paths of folders.

    A kind is file, link, module, or sparse for a folder whose files Git does not list here.
    `root` is its folder on disk; `texts` are the files of an example, which has none. `branch` is the one
    that is checked out, if any; `given` are the branches of an example. `stamp` is the state of what Git knew
    when it was asked. `is_whole` is whether all files are listed, so that what is missing there is
    not in the repository.
    """

    root: str
    files: Mapping[str, str]
    folders: frozenset[str]
    is_git: bool = False
    remotes: frozenset[str] = frozenset()
    branch: str | None = None
    given: frozenset[str] | None = None
    texts: Mapping[str, str] | None = None
    stamp: Stamp | None = None
    is_whole: bool = True
    _read: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)
    _asked: list[frozenset[str]] = field(default_factory=list, compare=False, repr=False)
    _alike: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def branches(self) -> frozenset[str]:
        """All branches that are known."""
        if self.given is not None or not self.is_git:
            return self.given or frozenset()
        if not self._asked:
            from nfx_lint.repository.git import branches

            self._asked.append(branches(self.root, self.branch))
        return self._asked[0]

    def place(self, path: str) -> Place:
        """What is at a clean path, in the letters of the repository; `.` is its root."""
        if len(path) > LONGEST_GLOB:  # no path is as long
            return "none"
        if path == "." or path in self.folders:
            return "folder"
        kind = self.files.get(path)
        if kind is not None:
            return "hidden" if kind in _CLOSED else "file"
        if any(above in self.files for above in _above(path)):
            below_file = all(self.files.get(above, "file") == "file" for above in _above(path))
            return "none" if below_file else "hidden"
        return self._place_on_disk(path) if self.is_git else "none"

    def _place_on_disk(self, path: str) -> Place:
        """What is at a path that Git does not track."""
        at = self.root
        mode = 0
        for step in path.split("/"):
            try:
                # The system may not distinguish `dockerfile` from `Dockerfile`; Git does.
                if step not in os.listdir(at):
                    return "none"
                at = os.path.join(at, step)
                mode = os.lstat(at).st_mode
            except (OSError, ValueError):
                return "none"
            if S_ISLNK(mode):
                return "hidden"
        return "ignored" if self._is_ignored(path, S_ISDIR(mode)) else "untracked"

    def _is_ignored(self, path: str, is_folder: bool) -> bool:
        at = absolute(self.root)
        rules = gitignore.repository_rules(at)
        try:
            for number, above in enumerate((*_above(path), path)):
                rules += gitignore.folder_rules(at)
                folder = is_folder or number < path.count("/")
                if gitignore.ignored(rules, f"{absolute(self.root)}/{above}", folder):
                    return True
                at = f"{absolute(self.root)}/{above}"
        except ConfigError:
            return False
        return False

    def text(self, path: str) -> str | None:
        """The text of a file; None if it cannot be read, is a link, or is too large."""
        if path not in self._read:
            self._read[path] = self._text(path)
        return self._read[path]

    def _text(self, path: str) -> str | None:
        if self.files.get(path) != "file":
            return None
        if self.texts is not None:
            return self.texts.get(path)
        whole = os.path.join(self.root, path)
        folder = os.path.join(os.path.realpath(self.root), os.path.dirname(path))
        try:
            inside = os.path.realpath(os.path.dirname(whole)) == os.path.normpath(folder)
            if not inside or os.path.islink(whole) or os.path.getsize(whole) > MOST_BYTES_OF_A_DOCKERFILE:
                return None
            text = read_bytes(whole).decode("utf-8", "surrogateescape")  # as Git's paths are
            return text.removeprefix("\ufeff").replace("\r\n", "\n")
        except (OSError, ValueError, Unreadable):
            return None

    def shown(self, path: str) -> str:
        """A path as reports write it: from the working directory."""
        return relative(os.path.join(self.root, path)) if self.root else path

    def alike(self, path: str) -> str | None:
        """The path that is the same but for case, or for the Unicode form of its letters."""
        if not self._alike:
            for known in sorted((*self.files, *self.folders), reverse=True):
                self._alike[_folded(known)] = known
        return self._alike.get(_folded(path))

    def below(self, folder: str) -> Iterator[str]:
        """The files below a folder."""
        return (path for path in self.files if folder == "." or path.startswith(f"{folder}/"))


def _folded(path: str) -> str:
    import unicodedata

    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()


def _above(path: str) -> Iterator[str]:
    """The folders above a path, the outermost first."""
    at = path.find("/")
    while at >= 0:
        yield path[:at]
        at = path.find("/", at + 1)


def _folders_of(files: Mapping[str, str]) -> frozenset[str]:
    found: set[str] = set()
    for path in files:
        above = path.rpartition("/")[0]
        while above and above not in found:
            found.add(above)
            above = above.rpartition("/")[0]
    return frozenset(found)


def example_tree(texts: Mapping[str, str], git: Mapping[str, Json] | None = None) -> Tree:
    """A tree that is only in memory, of an example; `git` has its `remotes` and `branches`."""
    files = dict.fromkeys(texts, "file")
    remotes = frozenset(map(normal_address, git.get("remotes", ()) if git else ()))
    branches = list(git.get("branches", ()) if git else ())
    current = branches[0] if branches else None
    folders = _folders_of(files)
    return Tree("", files, folders, git is not None, remotes, current, frozenset(branches), texts)


def tree_at(root: str) -> Tree | Uncompared:
    """The tree at `root`, or why it is not compared."""
    if not os.path.lexists(os.path.join(root, ".git")):
        return _folder(root)
    from nfx_lint.repository.git import git_facts
    from nfx_lint.repository.git_folder import git_stamp

    stamp = git_stamp(root)
    facts = git_facts(root)
    if isinstance(facts, str):
        return facts
    if len(facts.files) > MOST_FILES_OF_A_TREE:
        return "large-tree"
    return Tree(
        *(root, facts.files, _folders_of(facts.files), True, facts.remotes, facts.branch),
        given=None if facts.has_all_branches else frozenset(),
        stamp=stamp,
        is_whole="sparse" not in facts.files.values(),
    )


def unchanged(tree: Tree) -> Tree | None:
    """A tree without the texts that were read of it; None if Git knows other things now, or is not there."""
    if tree.stamp is None:
        return None
    from nfx_lint.repository.git_folder import git_stamp

    return replace(tree, _read={}) if git_stamp(tree.root) == tree.stamp else None


def _folder(root: str) -> Tree | Uncompared:
    """A folder without Git, walked without following links."""
    if _is_git_folder(root):
        return "no-work-tree"
    files: dict[str, str] = {}
    folders: set[str] = set()
    pending = [""]
    while pending:
        above = pending.pop()
        try:
            with os.scandir(os.path.join(root, above)) as entries:
                for entry in entries:
                    path = slashed(os.path.join(above, entry.name))
                    if entry.is_dir(follow_symlinks=False):
                        folders.add(path)
                        pending.append(path)
                    else:
                        files[path] = "link" if entry.is_symlink() else "file"
                    if len(files) + len(folders) > MOST_FILES_OF_A_TREE:
                        return "large-tree"
        except OSError:
            continue
    return Tree(root, files, frozenset(folders))


def _is_git_folder(root: str) -> bool:
    """Whether a folder is that of a bare repository, or a `.git` itself."""
    parts = ("objects", "refs")
    is_git = os.path.isfile(os.path.join(root, "HEAD"))
    return is_git and all(os.path.isdir(os.path.join(root, name)) for name in parts)
