"""Checks of what a Dockerfile copies from the repository."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

from nfx_lint.limits import MOST_KNOWN_NAMES
from nfx_lint.messages import quoted
from nfx_lint.model import Path, Severity, Violation
from nfx_lint.repository.builds import Build
from nfx_lint.repository.dockerfile import Instruction
from nfx_lint.repository.dockerignore import excluding, excluding_all
from nfx_lint.repository.paths import ON_DISK
from nfx_lint.repository.site import SETTINGS, Site
from nfx_lint.repository.stages import Dockerfile, Stage, expanded, with_variables

RULE = "copy-source-not-found"
_REMOTE = ("http://", "https://", "git@", "git://", "ssh://")
_GLOB = frozenset("*?[\\")
# A part of a path that secrets have: a secret group may add such a file, which Git should not have.
_SECRET = re.compile(
    r"^\.(?:env(?!\.(?:example|sample|template|dist))|npmrc|netrc|pgpass|pypirc)(?:\.|$)|^id_(?:rsa|ed25519)$"
    r"|\.(?:pem|key|crt|cer|p12|pfx|jks|keystore)$"
    r"|(?:^|[-_.])(?:key|keyfile|secret|secrets|credentials|cert|certs|certificates)(?:[-_.]|$)",
    re.IGNORECASE,
)
_GIVEN = "Correct the path, or add the file to `buildFiles` or a secret group."


def check(site: Site) -> Iterator[Violation]:
    """Findings about sources of `COPY` and `ADD` that a build does not find."""
    dockerfile = site.dockerfile
    if dockerfile is None or site.work_dir is None or site.target is None:
        return
    seen = set[str]()
    given = arguments_given(site.build)
    for stage in dockerfile.needed(site.target):
        for instruction, source in _sources(dockerfile, stage, given):
            path = posixpath.normpath("/" + source).lstrip("/") or "."
            if len(seen) < MOST_KNOWN_NAMES and path not in seen and not _is_added(site.build, path):
                seen.add(path)
                yield from _checked(site, instruction, path)


def arguments_given(build: Build) -> dict[str, str | None]:
    """The build arguments; None for those that depend on an expression."""
    return {
        name: str(value) if isinstance(value, str | int) and "${" not in str(value) else None
        for name, value in build.table("buildArguments").items()
    }


def _sources(
    dockerfile: Dockerfile, stage: Stage, given: Mapping[str, str | None]
) -> Iterator[tuple[Instruction, str]]:
    """The sources in the repository of a stage, without patterns: one that matches nothing is allowed."""
    for one, values in with_variables(dockerfile, stage, given):
        if one.name not in ("COPY", "ADD") or one.flag("from") is not None:
            continue
        for word in one.words[:-1]:
            source = expanded(word.strip("\"'"), values)
            if source and _GLOB.isdisjoint(source) and not source.startswith((*_REMOTE, "<<")):
                yield one, source


def _is_added(build: Build, path: str) -> bool:
    """Whether Northflank puts a file there, or below it, for the build."""
    names = (*build.table("buildFiles"), *build.extra)
    return any(f"{name.lstrip('/')}/".startswith(f"{path}/") for name in names)


def _checked(site: Site, instruction: Instruction, path: str) -> Iterator[Violation]:
    whole = posixpath.normpath(f"{site.work_dir}/{path}")
    place = site.tree.place(whole)
    lines = [(instruction.line, f"`{instruction.name}` of {quoted(path)}")]
    if path == ".git" or path.startswith(".git/"):
        place = "hidden"  # `git-folder-not-included` is about it
    if place in ON_DISK:
        words, severity = ON_DISK[place]
        message = f"`{instruction.name}` source {quoted(path)} {words}"
        hint = "Add it to Git, or make it in the Dockerfile."
        if _may_be_given(path):
            hint, severity = _GIVEN, "warning"
        yield site.found(RULE, (*SETTINGS, "dockerFilePath"), message, hint, lines, severity=severity)
    elif place == "none":
        yield _not_found(site, instruction, path, lines)
    elif place in ("file", "folder"):
        yield from _excluded(site, instruction, path, whole, lines)


def _not_found(site: Site, one: Instruction, path: str, lines: list[tuple[int, str]]) -> Violation:
    """A source that is missing below the work dir; where it is elsewhere, the work dir is wrong."""
    at: Path = (*SETTINGS, "dockerFilePath")
    hint = _hint(site, path)
    severity: Severity = "error"
    if _may_be_given(path) and site.tree.alike(posixpath.normpath(f"{site.work_dir}/{path}")) is None:
        hint, severity = _GIVEN, "warning"
    for folder in (site.dockerfile.path.rpartition("/")[0] if site.dockerfile else "", ""):
        other = posixpath.normpath(f"{folder}/{path}").lstrip("/")
        if (folder or ".") != site.work_dir and site.tree.place(other) in ("file", "folder"):
            at = (*SETTINGS, "dockerWorkDir")
            hint = f"Set `dockerWorkDir: /{folder}`, or correct the path in the Dockerfile."
            severity = "error"
            break
    message = f"`{one.name}` source {quoted(path)} is not below the work dir {quoted(f'/{_root(site)}')}"
    return site.found(RULE, at, message, hint, lines, severity=severity)


def _may_be_given(path: str) -> bool:
    """Whether a file may be a secret that Northflank adds from a group outside the definition."""
    return any(_SECRET.search(part) for part in path.split("/"))


def _hint(site: Site, path: str) -> str:
    """What to do about a missing source: it may be there in other letters."""
    whole = posixpath.normpath(f"{site.work_dir}/{path}")
    alike = site.tree.alike(whole)
    if alike is None:
        return "Correct the path, or add the file below the work dir."
    if alike.casefold() != whole.casefold():
        return "Rename the file, or write its name in the Unicode form that Git has (NFC or NFD)."
    steps = alike.split("/")[-path.count("/") - 1 :]
    return f"Write {quoted('/'.join(steps))}: upper and lower case count."


def _root(site: Site) -> str:
    return "" if site.work_dir in (None, ".") else str(site.work_dir)


def _excluded(
    site: Site, one: Instruction, path: str, whole: str, lines: list[tuple[int, str]]
) -> Iterator[Violation]:
    if site.ignored is None or path == "." or not site.tree.is_whole:
        return
    file, index = site.ignored
    if site.tree.place(whole) == "file":
        number = excluding(index, path)
    else:
        # A folder without files is copied as well, unless it is excluded itself.
        start = 0 if site.work_dir in (None, ".") else len(f"{site.work_dir}/")
        paths = (path, *(below[start:] for below in site.tree.below(whole)))
        number = excluding_all(index, paths)
    if number >= 0:
        message = f"`{one.name}` source {quoted(path)} is excluded by `{file}`"[:120]
        severity: Severity = "error"
        hint = f"Remove the pattern in line {number + 1} there, or except the path from it with `!`."
        yield site.found(RULE, (*SETTINGS, "dockerFilePath"), message, hint, lines, severity=severity)
