"""Paths of the command line → files to check, and what is left out.

A file that is named is a candidate. A folder is walked for JSON and YAML files that git does not ignore,
sorted by name, without following links to folders or out of the folder.
"""

from __future__ import annotations

import os

from nfx_lint.files.paths import slashed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from nfx_lint.files.gitignore import Rules
    from nfx_lint.summary import Reason

    # Displayed path, real path, the ignore rules of a folder, and the reason if it is left out.
    _Entry: TypeAlias = tuple[str, str, tuple[Rules, ...] | None, Reason | None]
    # The patterns that exclude entries of a folder, by its displayed path.
    Excluding: TypeAlias = Callable[[str], tuple[Rules, ...]]

SUFFIXES = (".json", ".yaml", ".yml")
# Tool directories without hand-written files.
SKIPPED_FOLDERS = frozenset(
    {".git", ".hg", ".svn", ".bzr", ".jj", "node_modules", "site-packages", "__pycache__", ".venv", ".tox"}
    | {".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".terraform"}
)
SKIPPED_FILES = frozenset(
    ("package-lock.json", "npm-shrinkwrap.json", "packages.lock.json", "pnpm-lock.yaml")
)


# No commit can put a file into a repository's own folder, so it is not counted.
UNCOUNTED_FOLDER = ".git"


class Candidate:
    """A file to check: its path, with forward slashes, and whether it was named explicitly.

    With a `reason` it is a file or a folder that is left out. `top` is the folder whose walk found it.
    """

    __slots__ = ("named", "path", "reason", "top")

    def __init__(self, path: str, named: bool, reason: Reason | None = None, top: str | None = None) -> None:
        self.path = path
        self.named = named
        self.reason = reason
        self.top = top

    def __repr__(self) -> str:
        return f"Candidate({self.path!r}, {self.named})"


def candidates(
    paths: Sequence[str],
    exclude: Sequence[str] = (),
    folder: str | None = None,
    *,
    isolated: bool = False,
    force_exclude: bool = False,
    keep_going: bool = False,
    excluding: Callable[[str, tuple[Rules, ...]], tuple[Rules, ...]] | None = None,
    suffixes: tuple[str, ...] = SUFFIXES,
) -> Iterator[Candidate]:
    """The files at and below `paths`, each once, in the order of the paths and by name within a directory.

    `exclude` are patterns as in a `.gitignore` in `folder`, by default the current directory; like
    `.gitignore` files they apply to walks only, or with `force_exclude` to named files as well. A walk that
    is `isolated` reads no ignore files. An unreadable directory is itself a candidate, so that reading it
    reports the reason. A path that does not exist raises `UsageError` first, or is left out with
    `keep_going`. `excluding` gives the patterns for the entries of a folder, from its path and `exclude`. In
    folders only files with one of the `suffixes` count.
    """
    gone = dict.fromkeys(path for path in paths if _is_gone(path))
    if gone and not keep_going:
        from nfx_lint.model import UsageError

        raise UsageError(f"no such file or folder: {next(iter(gone))}")
    there = [path for path in paths if path not in gone] if gone else paths
    folders = [os.path.isdir(path) for path in there]
    excluded = _excluded(exclude, folder or os.getcwd()) if exclude else ()
    if len(paths) == 1 and folders == [False] and not (force_exclude and (excluded or excluding)):
        return iter([Candidate(display(paths[0]), True)])

    def excluded_in(shown: str) -> tuple[Rules, ...]:
        return excluding(shown, excluded) if excluding else excluded

    return _all(gone, there, folders, excluded_in, isolated, force_exclude, suffixes)


def _excluded(exclude: Sequence[str], folder: str) -> tuple[Rules, ...]:
    from nfx_lint.files.gitignore import rules_of

    return rules_of(exclude, slashed(os.path.realpath(folder)))


def display(path: str) -> str:
    """A path as reports show it: forward slashes, without `./` and `//`."""
    shown = slashed(path)
    if shown.startswith("./") or "//" in shown or "/./" in shown or shown.endswith(("/", "/.")):
        root = "/" if shown.startswith("/") else ""
        shown = root + "/".join(part for part in shown.split("/") if part not in ("", "."))
    return shown or "."


def _is_gone(path: str) -> bool:
    """Whether a path does not exist; for other reasons, reading it reports them."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return not os.path.islink(path)
    except (OSError, ValueError):
        return False
    return False


def _all(
    gone: Iterable[str],
    paths: Sequence[str],
    folders: list[bool],
    excluded_in: Excluding,
    isolated: bool,
    force_exclude: bool,
    suffixes: tuple[str, ...],
) -> Iterator[Candidate]:
    for path in gone:
        yield Candidate(display(path), True, "gone")
    real_folders: dict[str, str] = {}
    named = [_real(path, real_folders) for path in paths]
    seen = {path for path, is_folder in zip(named, folders, strict=True) if not is_folder}
    given: set[str] = set()
    for path, real, is_folder in zip(paths, named, folders, strict=True):
        if real in given:
            continue
        given.add(real)
        if force_exclude and _is_excluded(excluded_in, display(path), real, is_folder):
            yield Candidate(display(path), True, "excluded")
        elif is_folder:
            yield from _walk(path, real, excluded_in, seen, isolated, suffixes)
        else:
            yield Candidate(display(path), True)


def is_excluded(path: str, exclude: Sequence[str], folder: str | None = None) -> bool:
    """Whether patterns, as in `candidates`, exclude the file at a path, which need not exist."""
    excluded = _excluded(exclude, folder or os.getcwd()) if exclude else ()
    return bool(excluded) and _is_excluded(lambda _: excluded, display(path), _real(path, {}), False)


def _is_excluded(excluded_in: Excluding, shown: str, real: str, is_folder: bool) -> bool:
    """Whether patterns exclude a path or a folder above it; each entry by the patterns of its folder."""
    from nfx_lint.files.gitignore import ignored

    while "/" in real:
        shown = os.path.dirname(shown)
        excluded = excluded_in(shown)
        if excluded and ignored(excluded, real, is_folder):
            return True
        real, is_folder = real.rpartition("/")[0], True
    return False


def _real(path: str, folders: dict[str, str]) -> str:
    """The canonical path of a file; `folders` caches lookups."""
    try:
        if os.path.islink(path) or os.path.basename(path) in ("", ".", ".."):
            return slashed(os.path.realpath(path))
        folder, name = os.path.split(path)
        if folder not in folders:
            folders[folder] = slashed(os.path.realpath(folder)).removesuffix("/")
        return f"{folders[folder]}/{name}"
    except (OSError, ValueError):
        return path


def _walk(
    path: str,
    real: str,
    excluded_in: Excluding,
    seen: set[str],
    isolated: bool,
    suffixes: tuple[str, ...],
) -> Iterator[Candidate]:
    """The files below a folder with the real path `real`; `seen` are real paths to skip."""
    from nfx_lint.files.gitignore import rules_above

    shown, top = display(path), f"{real.removesuffix('/')}/"
    rules = () if isolated else rules_above(real)
    stack: list[_Entry] = [("" if shown == "." else shown, real, rules, None)]
    while stack:
        shown, real, inner, reason = stack.pop()
        if reason is None and not f"{real}/".startswith(top):
            reason = "outside"
        if reason:
            yield Candidate(shown, False, reason)
            continue
        if inner is None:
            if real not in seen:
                seen.add(real)
                yield Candidate(shown, False, top=path)
            continue
        try:
            stack += reversed(list(_inside(shown, real, inner, excluded_in(shown), isolated, suffixes)))
        except OSError:
            yield Candidate(shown or ".", False)


def _inside(
    shown: str,
    real: str,
    rules: tuple[Rules, ...],
    excluded: tuple[Rules, ...],
    isolated: bool,
    suffixes: tuple[str, ...],
) -> Iterator[_Entry]:
    """The folders and files in a folder to visit or to count, sorted by name."""
    from nfx_lint.files.gitignore import folder_rules, ignored, repository_rules, require_few

    with os.scandir(shown or ".") as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    names = {entry.name for entry in listed}
    if not isolated and ".git" in names:
        rules = repository_rules(real)  # a nested repository has its own rules
    if not isolated and ".gitignore" in names:
        rules += folder_rules(real)
        require_few(rules)
    for entry in listed:
        is_folder = entry.is_dir(follow_symlinks=False)
        if _is_other(entry, is_folder, suffixes):
            continue
        path = f"{real.removesuffix('/')}/{entry.name}"
        reason: Reason | None = None
        if entry.name in (SKIPPED_FOLDERS if is_folder else SKIPPED_FILES):
            reason = "tool"
        elif ignored(rules, path, is_folder):
            reason = "ignored"
        elif ignored(excluded, path, is_folder):
            reason = "excluded"
        elif entry.is_symlink():
            path = slashed(os.path.realpath(path))
        inside = f"{shown.removesuffix('/')}/{entry.name}" if shown else entry.name
        yield inside, path, rules if is_folder else None, reason


def _is_other(entry: os.DirEntry[str], is_folder: bool, suffixes: tuple[str, ...]) -> bool:
    """Whether an entry cannot be a definition: by its suffix, or a pipe, a dangling link, …"""
    if is_folder:
        return entry.name == UNCOUNTED_FOLDER
    if not entry.name.lower().endswith(suffixes):
        return True
    try:
        return not entry.is_file()
    except OSError:
        return False  # reading it reports the reason
