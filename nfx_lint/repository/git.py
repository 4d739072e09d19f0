"""The facts that Git has about a work tree, read by `git` without anything of the repository's own.

A repository's configuration can name programs to run (`core.fsmonitor`, filters, hooks, transports) and other
places to read (`core.worktree`, `include.path`, alternates). `git` never gets to see it here: it is started
in a folder of our own, which borrows the index, the refs and the name of the current branch. Only
`git config --file` opens the configuration, as plain text without its includes.

dulwich reads the same without `git`, but takes four times as long to import as a whole clean run without it,
and needs urllib3; see docs/repository.md.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from stat import S_ISDIR, S_ISREG
from typing import TypeAlias

from nfx_lint.files.paths import slashed
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import (
    LONGEST_GLOB,
    MOST_BYTES_OF_A_CONFIGURATION,
    MOST_BYTES_OF_AN_INDEX,
    MOST_BYTES_OF_GIT,
    MOST_SECONDS_OF_GIT,
)
from nfx_lint.repository.address import normal_address

# `core.hooksPath` and `core.fsmonitor` name programs; the variables keep Git from asking and from fetching.
NO_PROGRAMS = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}")
NO_QUESTIONS = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
_MODES = {"120000": "link", "160000": "module"}
Stamp: TypeAlias = "tuple[tuple[str, int, int, int], ...]"
_HEADS, _REMOTES = "refs/heads/", "refs/remotes/"


@dataclass(frozen=True, slots=True)
class GitFacts:
    """What Git knows: the kind of each tracked path (file, link or module), and the remotes.

    `branch` is the one that is checked out; None if there is none, as in many CI systems.
    """

    files: dict[str, str]
    remotes: frozenset[str] = frozenset()
    branch: str | None = None


def git_facts(root: str) -> GitFacts | None:
    """The facts about the work tree at `root`; None if they cannot be had safely."""
    with _view(root) as asked:
        if asked is None:
            return None
        program, view, own, common = asked
        listed = _run(program, view, os.path.join(own, "index"), "ls-files", "--stage", "-z")
        if listed is None:
            return None
        remotes = _run(
            program,
            view,
            "",
            *("config", "--file", os.path.join(common, "config"), "--no-includes", "-z"),
            *("--get-regexp", r"^remote\..*\.url$"),
        )
        head = _line_in(view, "HEAD").removeprefix("ref: ")
    # Where refs are kept as a table, `HEAD` names no branch.
    named = head.startswith(_HEADS) and head != f"{_HEADS}.invalid"
    branch = head.removeprefix(_HEADS) if named else None
    return GitFacts(_files(listed), _addresses(remotes or b""), branch)


def branches(root: str, current: str | None) -> frozenset[str]:
    """All branches that are known: few documents name any, so they are asked for apart."""
    with _view(root) as asked:
        if asked is None:
            return frozenset()
        refs = _run(*asked[:2], "", "for-each-ref", "--format=%(refname)", _HEADS, _REMOTES)
    return _branches(refs or b"", current)


@contextmanager
def _view(root: str) -> Iterator[tuple[str, str, str, str] | None]:
    """What asking Git takes: its program, a view of the repository, its own folder and the common one.

    None if there is no Git, or nothing that it may be asked about.
    """
    folders, program = _git_folders(root), _program(root)
    if folders is None or program is None:
        yield None
        return
    import tempfile

    with tempfile.TemporaryDirectory(prefix="nfx-lint-") as view:
        _make_view(view, *folders)
        yield program, view, *folders


def git_stamp(root: str) -> Stamp | None:
    """The state of all that `git_facts` reads: as long as it is the same, so are the facts.

    None if they cannot be had. Git replaces these files by new ones, and adds branches to folders.
    """
    folders = _git_folders(root)
    if folders is None:
        return None
    own, common = folders
    paths = [os.path.join(own, name) for name in ("index", "HEAD")]
    paths += [os.path.join(common, name) for name in ("config", "packed-refs")]
    for name in ("heads", "remotes"):
        paths += [above for above, _, _ in os.walk(os.path.join(common, "refs", name))]
    return tuple(map(_state, paths))


def _state(path: str) -> tuple[str, int, int, int]:
    try:
        found = os.stat(path)
    except OSError:
        return path, 0, 0, 0
    return path, found.st_mtime_ns, found.st_size, found.st_ino


def _git_folders(root: str) -> tuple[str, str] | None:
    """The folder of the index, and that of configuration and refs; None if a hostile `.git` leads elsewhere.

    In a worktree or a submodule `.git` is a file that names a folder. It counts if that folder belongs to it:
    it names this `.git` in return, or is that of a submodule of a repository around it.
    """
    path = os.path.join(root, ".git")
    try:
        mode = os.lstat(path).st_mode
        if S_ISDIR(mode):
            return (path, path) if _is_index(path) else None
        if not S_ISREG(mode):
            return None
        named = os.fsdecode(read_bytes(path)).strip()
    except (OSError, Unreadable):
        return None
    own = os.path.realpath(os.path.join(root, named.removeprefix("gitdir:").strip()))
    if not named.startswith("gitdir:") or not _is_index(own):
        return None
    if os.path.realpath(_line_in(own, "gitdir") or os.devnull) == os.path.realpath(path):
        common = os.path.realpath(os.path.join(own, _line_in(own, "commondir") or "."))
        return (own, common) if os.path.dirname(os.path.dirname(own)) == common else None
    return (own, own) if _is_of_submodule(own, root) else None


def _is_index(folder: str) -> bool:
    """Whether a Git folder has an index of a size that is worth reading."""
    try:
        status = os.lstat(os.path.join(folder, "index"))
    except OSError:
        return False
    return S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES_OF_AN_INDEX


def _line_in(folder: str, name: str) -> str:
    try:
        return os.fsdecode(read_bytes(os.path.join(folder, name))).strip()
    except Unreadable:
        return ""


def _is_of_submodule(own: str, root: str) -> bool:
    """Whether a Git folder is where a repository around `root` keeps those of its submodules."""
    above = os.path.dirname(os.path.realpath(root))
    while above != os.path.dirname(above):
        if own.startswith(os.path.join(above, ".git", "modules", "")):
            return True
        above = os.path.dirname(above)
    return False


def _program(root: str) -> str | None:
    """The path of `git`, unless it is in the repository itself."""
    import shutil

    found = shutil.which("git")
    if found is None or not os.path.isabs(found):
        return None
    inside = os.path.join(os.path.realpath(root), "")
    return None if os.path.realpath(found).startswith(inside) else found


def _make_view(view: str, own: str, common: str) -> None:
    """A Git folder without configuration, hooks and objects, with the refs of another one."""
    os.mkdir(os.path.join(view, "objects"))
    refs = os.path.join(common, "refs")
    try:
        os.symlink(refs, os.path.join(view, "refs"), target_is_directory=True)
        if os.path.isfile(os.path.join(common, "packed-refs")):
            os.symlink(os.path.join(common, "packed-refs"), os.path.join(view, "packed-refs"))
    except OSError:  # Windows without the right to make links: no branch is known
        os.makedirs(os.path.join(view, "refs"), exist_ok=True)
    head = _line_in(own, "HEAD")
    with open(os.path.join(view, "HEAD"), "wb") as file:
        file.write(os.fsencode(head if head.startswith("ref: refs/") else "ref: refs/none") + b"\n")


def _run(program: str, view: str, index: str, *words: str) -> bytes | None:
    """What `git` prints; None if it fails, prints too much, or waits for a pipe in place of a ref."""
    import subprocess
    import threading

    environment = {
        "PATH": os.path.dirname(program),
        "SYSTEMROOT": os.getenv("SYSTEMROOT") or "",
        "HOME": view,
        "LC_ALL": "C",
        "GIT_DIR": view,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **NO_QUESTIONS,
        "GIT_ALLOW_PROTOCOL": "none",
        **({"GIT_INDEX_FILE": index} if index else {}),
    }
    if words[0] == "config" and not _is_small(words[2]):
        return None
    try:
        with subprocess.Popen(
            [program, *NO_PROGRAMS, *words],
            cwd=view,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            assert process.stdout is not None
            timer = threading.Timer(MOST_SECONDS_OF_GIT, process.kill)
            timer.start()
            printed = process.stdout.read(MOST_BYTES_OF_GIT + 1)
            timer.cancel()
            if len(printed) > MOST_BYTES_OF_GIT:
                process.kill()
                return None
            return printed if process.wait() == 0 else None
    except OSError:
        return None


def _is_small(path: str) -> bool:
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES_OF_A_CONFIGURATION


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _files(listed: bytes) -> dict[str, str]:
    files = {}
    for entry in _text(listed).split("\0"):
        about, tab, path = entry.partition("\t")
        if tab and len(path) <= LONGEST_GLOB:
            files[slashed(path)] = _MODES.get(about[:6], "file")
    return files


def _addresses(printed: bytes) -> frozenset[str]:
    urls = (entry.partition("\n")[2] for entry in _text(printed).split("\0"))
    return frozenset(address for url in urls if (address := normal_address(url)))


def _branches(printed: bytes, current: str | None) -> frozenset[str]:
    """Local branches and those of remotes, without the name of the remote."""
    names = {current} if current else set[str]()
    for ref in _text(printed).splitlines():
        if ref.startswith(_HEADS):
            names.add(ref.removeprefix(_HEADS))
        else:
            names.add(ref.removeprefix(_REMOTES).partition("/")[2])
    return frozenset(names - {"", "HEAD"})
