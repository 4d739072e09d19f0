"""Paths of the command line → files to check.

A file that is named is always a candidate. A folder is walked for JSON and YAML files that git does not
ignore, sorted by name, without following links to folders.
"""

from __future__ import annotations

import os

from nfx_lint.files.paths import slashed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from nfx_lint.files.gitignore import Rules

    # Displayed path, real path, and for a folder its ignore rules.
    _Entry: TypeAlias = tuple[str, str, tuple[Rules, ...] | None]

SUFFIXES = (".json", ".yaml", ".yml")
# Tool directories without hand-written files.
SKIPPED_FOLDERS = frozenset(
    {".git", ".hg", ".svn", ".bzr", ".jj", "node_modules", "site-packages", "__pycache__", ".venv", ".tox"}
    | {".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".terraform"}
)
SKIPPED_FILES = frozenset(
    ("package-lock.json", "npm-shrinkwrap.json", "packages.lock.json", "pnpm-lock.yaml")
)


class Candidate:
    """A file to check: its path, with forward slashes, and whether it was named explicitly."""

    __slots__ = ("named", "path")

    def __init__(self, path: str, named: bool) -> None:
        self.path = path
        self.named = named

    def __repr__(self) -> str:
        return f"Candidate({self.path!r}, {self.named})"


def candidates(
    paths: Sequence[str], exclude: Sequence[str] = (), folder: str | None = None
) -> Iterator[Candidate]:
    """The files at and below `paths`, each once, in the order of the paths and by name within a directory.

    `exclude` are patterns as in a `.gitignore` in `folder`, by default the current directory; like
    `.gitignore` files they apply to walks only. An unreadable directory is itself a candidate, so that
    reading it reports the reason. Raises `UsageError` for a path that does not exist first.
    """
    folders = [_is_folder(path) for path in paths]
    if len(paths) == 1 and not folders[0]:
        return iter([Candidate(display(paths[0]), True)])
    return _all(paths, folders, _excluded(exclude, folder or os.getcwd()))


def _excluded(exclude: Sequence[str], folder: str) -> tuple[Rules, ...]:
    if not exclude:
        return ()
    from nfx_lint.files.gitignore import rules_of

    return rules_of(exclude, slashed(os.path.realpath(folder)))


def display(path: str) -> str:
    """A path as reports show it: forward slashes, no `./`, no `//`."""
    shown = slashed(path)
    if shown.startswith("./") or "//" in shown or "/./" in shown or shown.endswith(("/", "/.")):
        root = "/" if shown.startswith("/") else ""
        shown = root + "/".join(part for part in shown.split("/") if part not in ("", "."))
    return shown or "."


def _is_folder(path: str) -> bool:
    from stat import S_ISDIR

    try:
        return S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError) as error:
        if isinstance(error, (FileNotFoundError, NotADirectoryError)) and not os.path.islink(path):
            from nfx_lint.model import UsageError

            raise UsageError(f"no such file or folder: {path}") from None
        return False  # reading it reports the reason


def _all(paths: Sequence[str], folders: list[bool], excluded: tuple[Rules, ...]) -> Iterator[Candidate]:
    real_folders: dict[str, str] = {}
    named = [_real(path, real_folders) for path in paths]
    seen = {path for path, is_folder in zip(named, folders, strict=True) if not is_folder}
    given: set[str] = set()
    for path, real, is_folder in zip(paths, named, folders, strict=True):
        if real in given:
            continue
        given.add(real)
        if is_folder:
            yield from _walk(path, real, excluded, seen)
        else:
            yield Candidate(display(path), True)


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


def _walk(path: str, real: str, excluded: tuple[Rules, ...], seen: set[str]) -> Iterator[Candidate]:
    """The files below a folder with the real path `real`; `seen` are real paths to skip."""
    from nfx_lint.files.gitignore import rules_above

    shown = display(path)
    stack: list[_Entry] = [("" if shown == "." else shown, real, rules_above(real))]
    while stack:
        shown, real, rules = stack.pop()
        if rules is None:
            if real not in seen:
                seen.add(real)
                yield Candidate(shown, False)
            continue
        try:
            stack += reversed(list(_inside(shown, real, rules, excluded)))
        except OSError:
            yield Candidate(shown or ".", False)


def _inside(shown: str, real: str, rules: tuple[Rules, ...], excluded: tuple[Rules, ...]) -> Iterator[_Entry]:
    """The folders and files in a folder to visit, sorted by name."""
    from nfx_lint.files.gitignore import folder_rules, ignored, repository_rules

    with os.scandir(shown or ".") as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    names = {entry.name for entry in listed}
    if ".git" in names:
        rules = repository_rules(real)  # a nested repository has its own rules
    if ".gitignore" in names:
        rules += folder_rules(real)
    for entry in listed:
        is_folder = entry.is_dir(follow_symlinks=False)
        path = f"{real.removesuffix('/')}/{entry.name}"
        if (
            _is_foreign(entry, is_folder)
            or ignored(rules, path, is_folder)
            or ignored(excluded, path, is_folder)
        ):
            continue
        if entry.is_symlink():
            path = slashed(os.path.realpath(path))
        inside = f"{shown.removesuffix('/')}/{entry.name}" if shown else entry.name
        yield inside, path, rules if is_folder else None


def _is_foreign(entry: os.DirEntry[str], is_folder: bool) -> bool:
    """Whether an entry cannot be a definition: by its name, or a pipe, a dangling link, …"""
    if is_folder:
        return entry.name in SKIPPED_FOLDERS
    if not entry.name.lower().endswith(SUFFIXES) or entry.name in SKIPPED_FILES:
        return True
    try:
        return not entry.is_file()
    except OSError:
        return False  # reading it reports the reason
