"""`--since REV`: check only the files that differ from a Git revision.

Git runs without the programs that a repository could name: hooks, a file monitor, filters, diff programs.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nfx_lint.files.discover import Candidate
from nfx_lint.model import UsageError
from nfx_lint.repository.git_view import NO_PROGRAMS, NO_QUESTIONS


@dataclass(frozen=True, slots=True)
class Git:
    """How to run Git in a folder: its program, its environment, and the folder."""

    program: str
    environ: Mapping[str, str]
    folder: str

    def run(self, *words: str) -> str | None:
        """The output of a command; None if it fails."""
        import subprocess

        command = [self.program, "-C", self.folder, *NO_PROGRAMS, *words]
        ran = subprocess.run(
            command, env=self.environ, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        return os.fsdecode(ran.stdout) if ran.returncode == 0 else None


def since(
    revision: str,
    paths: Sequence[str],
    files: Iterable[Candidate],
    environ: Mapping[str, str],
    *,
    isolated: bool = False,
) -> Iterator[Candidate]:
    """The files at and below `paths` that differ from `revision`, and the paths that are gone.

    New files that Git ignores are left out, unless the run is `isolated`.
    """
    if not revision or revision.startswith("-"):
        raise UsageError(f"--since takes a Git revision such as origin/main, not {revision!r}")
    folders = dict.fromkeys(_folder(path) for path in paths if os.path.lexists(path))
    repositories = {git.folder: git for git in (_repository(folder, environ) for folder in folders)}
    changed = {path for git in repositories.values() for path in _changed(git, revision, isolated)}
    above = {folder for path in changed for folder in _above(path)}
    real = cache(os.path.realpath)
    for one in files:
        folder, name = os.path.split(one.path)
        path = _key(os.path.join(real(folder or os.curdir), name))
        # A submodule or a nested repository is a single path of this one: all files below it count as
        # changed.
        if one.reason == "gone" or path in changed or path in above or not changed.isdisjoint(_above(path)):
            yield one


def _folder(path: str) -> str:
    return path if os.path.isdir(path) else os.path.dirname(path) or os.curdir


def _key(path: str) -> str:
    """A path to compare: on Windows neither case nor the kind of slash matters."""
    return os.path.normcase(os.path.normpath(path))


def _above(path: str) -> Iterator[str]:
    """The folders above a path."""
    while (folder := os.path.dirname(path)) != path:
        yield folder
        path = folder


def _repository(folder: str, environ: Mapping[str, str]) -> Git:
    """Git at the top of the repository that a folder is in, without the filters that this one sets up."""
    program = shutil.which("git", path=environ.get("PATH"))
    # A program in the current folder has a relative path, and may have come with the checkout.
    if program is None or not os.path.isabs(program):
        raise UsageError("--since needs Git, and there is no program `git`")
    git = Git(program, {**environ, **NO_QUESTIONS}, folder)
    top = git.run("rev-parse", "--show-toplevel")
    if top is None:
        raise UsageError(f"--since needs a Git repository, and {folder} is not in one")
    return Git(program, _without_filters(git), os.path.realpath(top.removesuffix("\n")))


def _without_filters(git: Git) -> Mapping[str, str]:
    """The environment in which each configured filter is empty: Git runs one to compare a file."""
    settings = git.run("config", "--null", "--name-only", "--get-regexp", r"^filter\..*\.") or ""
    filters = dict.fromkeys(name.rpartition(".")[0] for name in settings.split("\0") if name)
    empty = {"clean": "", "process": "", "required": "false"}
    pairs = [(f"{name}.{key}", value) for name in filters for key, value in empty.items()]
    first = int(git.environ.get("GIT_CONFIG_COUNT", "0") or 0)
    environ = {**git.environ, "GIT_CONFIG_COUNT": str(first + len(pairs))}
    for number, (key, value) in enumerate(pairs, first):
        environ |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return environ


def _changed(git: Git, revision: str, isolated: bool) -> Iterator[str]:
    """The paths that differ from where this branch left `revision`, in commits or only in the files."""
    commit = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError(f"--since: there is no revision {revision} in this repository")
    base = git.run("merge-base", commit.strip(), "HEAD")
    if base is None:
        raise UsageError(f"--since: {revision} and HEAD have no common commit; fetch the whole history")
    diff = ("diff-index", "--name-only", "-z", "--no-ext-diff", "--no-textconv", "--no-renames")
    answers = (
        git.run(*diff, "--ignore-submodules=dirty", base.strip(), "--"),
        git.run("ls-files", "-z", "--others", *(() if isolated else ("--exclude-standard",))),
    )
    for answer in answers:
        if answer is None:
            raise UsageError("--since: Git cannot compare the files of this repository")
        yield from (_key(os.path.join(git.folder, name)) for name in answer.split("\0") if name)
