"""A build with the files that it is made from: the place where the checks look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nfx_lint.files.glob_index import GlobIndex
from nfx_lint.model import Facts, Path, Related, Severity, Violation
from nfx_lint.positions import Span
from nfx_lint.repository.builds import Build, clean_path
from nfx_lint.repository.dockerignore import ignore_file
from nfx_lint.repository.stages import Dockerfile, dockerfile_from
from nfx_lint.repository.tree import Tree

SETTINGS = ("buildSettings", "dockerfile")
CONTENTS = (*SETTINGS, "dockerfileContents")


@dataclass(frozen=True, slots=True)
class Site:
    """A build and the tree that it is built from.

    `dockerfile_path` and `work_dir` are paths in the tree, None if they are unknown or nothing is there.
    `target` is the stage to build, empty for the last, None if it is unknown.
    """

    tree: Tree
    build: Build
    dockerfile_path: str | None = None
    dockerfile: Dockerfile | None = None
    work_dir: str | None = None
    target: str | None = ""
    ignored: tuple[str, GlobIndex] | None = None

    def found(
        self,
        rule: str,
        at: Path,
        message: str,
        hint: str,
        lines: Iterable[tuple[int, str]] = (),
        *,
        on: str = "value",
        missing: str | None = None,
        severity: Severity | None = None,
    ) -> Violation:
        """A violation at a path of the body; `lines` are those of the Dockerfile, with messages."""
        elsewhere, related = [], []
        for line, words in lines:
            if self.dockerfile and self.dockerfile.path:
                file = self.tree.shown(self.dockerfile.path)
                elsewhere.append(Related(words, Span(line, 1, line, 1), file=file))
            else:
                related.append(((*self.build.path, *CONTENTS), words))
        return Violation(
            rule,
            (*self.build.path, *at),
            message,
            hint,
            on="key" if on == "key" else "value",
            related=tuple(related[:1]),
            facts=Facts(missing=missing),
            elsewhere=tuple(elsewhere),
            severity=severity,
        )

    def found_in(
        self,
        rule: str,
        at: Path,
        message: str,
        hint: str,
        file: str,
        words: str,
        *,
        severity: Severity | None = None,
    ) -> Violation:
        """A violation at a path of the body, because of a file."""
        other = Related(words, Span(1, 1, 1, 1), file=self.tree.shown(file))
        path = (*self.build.path, *at)
        return Violation(rule, path, message, hint, elsewhere=(other,), severity=severity)

    def missing(
        self,
        rule: str,
        field: tuple[str, ...],
        message: str,
        hint: str,
        lines: Iterable[tuple[int, str]] = (),
        *,
        severity: Severity | None = None,
    ) -> Violation:
        """A violation about a field that is not written: it is at the object that should have it."""
        holder = self.build.holder(*field[:-1])
        at = holder[len(self.build.path) :]
        return self.found(rule, at, message, hint, lines, missing=field[len(at)], severity=severity)


def site_of(build: Build, tree: Tree) -> Site:
    """The site of a build."""
    if not build.is_dockerfile:
        folder = _folder(tree, build.text("buildSettings", "buildpack", "buildContext") or "/")
        return Site(tree, build, work_dir=folder)
    given = build.text(*SETTINGS, "dockerFilePath")
    path = clean_path(given) if given is not None else None
    contents = build.get(*CONTENTS)
    dockerfile = None
    if isinstance(contents, str) and contents.strip():
        path = None
        dockerfile = dockerfile_from(contents) if "${" not in contents or not build.path else None
    elif path is not None and (text := tree.text(path)) is not None:
        dockerfile = dockerfile_from(text, path)
    target = build.get("buildConfiguration", "dockerfileTarget")
    known = build.text("buildConfiguration", "dockerfileTarget") if target else ""
    work_dir = _folder(tree, build.text(*SETTINGS, "dockerWorkDir"))
    ignored = ignore_file(tree, path, work_dir) if dockerfile and work_dir is not None else None
    return Site(tree, build, path, dockerfile, work_dir, known, ignored)


def _folder(tree: Tree, text: str | None) -> str | None:
    path = clean_path(text) if text is not None else None
    return path if path is not None and tree.place(path) == "folder" else None
