"""Checks of paths in build settings: the Dockerfile and the folder of the build."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from nfx_lint.limits import LONGEST_GUESS, MOST_KNOWN_NAMES
from nfx_lint.messages import quoted
from nfx_lint.model import Severity, Violation
from nfx_lint.repository.builds import clean_path
from nfx_lint.repository.site import CONTENTS, SETTINGS, Site
from nfx_lint.repository.tree import Place, Tree
from nfx_lint.suggest import closest

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/")
# How messages put what Git knows of a path that is on disk only, and how sure it is that a build lacks it.
ON_DISK: dict[Place, tuple[str, Severity]] = {
    "untracked": ("is not tracked by Git", "warning"),
    "ignored": ("is ignored by Git", "error"),
}


def check(site: Site) -> Iterator[Violation]:
    """Findings about the paths of a build."""
    build = site.build
    if build.is_dockerfile:
        if not build.get(*CONTENTS):
            yield from _dockerfile(site)
        yield from _folder(site, (*SETTINGS, "dockerWorkDir"))
    else:
        yield from _folder(site, ("buildSettings", "buildpack", "buildContext"))


def _dockerfile(site: Site) -> Iterator[Violation]:
    at = (*SETTINGS, "dockerFilePath")
    text = site.build.text(*at)
    if text is None:
        return
    path = clean_path(text)
    place = site.tree.place(path) if path is not None else "none"
    if place in ON_DISK:
        yield _on_disk_only(site, "dockerfile-not-found", at, text, place)
    elif place == "none":
        meant = _meant(path, site.tree, site.tree.files)
        hint = f"Write `/{meant}`, or add the file." if meant else "Add the file, or correct the path."
        message = f"{quoted(text)} is not in the repository{_guess(meant)}"
        yield site.found("dockerfile-not-found", at, message, hint)
    elif place == "folder":
        inside = "Dockerfile" if path == "." else f"{path}/Dockerfile"
        known = site.tree.place(inside) == "file"
        hint = f"Write `/{inside}`." if known else "Name the Dockerfile, not its folder."
        yield site.found("dockerfile-is-folder", at, f"{quoted(text)} is a folder in the repository", hint)


def _folder(site: Site, at: tuple[str, ...]) -> Iterator[Violation]:
    text = site.build.text(*at)
    if text is None:
        return
    path = clean_path(text)
    place = site.tree.place(path) if path is not None else "none"
    if place in ON_DISK:
        yield _on_disk_only(site, "build-folder-not-found", at, text, place)
    elif place == "file" and site.tree.files.get(path or "") == "file":
        above = (path or "").rpartition("/")[0]
        message = f"{quoted(text)} is a file in the repository, not a folder"
        yield site.found("build-folder-not-found", at, message, f"Name its folder, `/{above}`.")
    elif place == "none":
        meant = _meant(path, site.tree, site.tree.folders)
        hint = f"Write `/{meant}`, or add the folder." if meant else "Correct the path, or add the folder."
        message = f"{quoted(text)} is not a folder in the repository{_guess(meant)}"
        yield site.found("build-folder-not-found", at, message, hint)


def hint_for(place: Place, path: str) -> str:
    """What to do about a path that is on disk only."""
    if place == "ignored":
        return "Remove it from `.gitignore` and add it to Git, or name a tracked one."
    from shlex import quote

    name = path.lstrip("/") or "."
    return f"Add it with `git add {quote(f'./{name}' if name.startswith('-') else name)}`, and commit it."


def _on_disk_only(site: Site, rule: str, at: tuple[str, ...], text: str, place: Place) -> Violation:
    words, severity = ON_DISK[place]
    message = f"{quoted(text)} {words}, so that a build lacks it"
    return site.found(rule, at, message, hint_for(place, text), severity=severity)


def _guess(meant: str | None) -> str:
    return f"; did you mean `/{meant}`?" if meant and len(meant) <= LONGEST_GUESS else ""


def _meant(path: str | None, tree: Tree, known: Collection[str]) -> str | None:
    """The path that one without a file means: in other case, with a typo, or in another folder."""
    if not path:
        return None
    same = tree.alike(path)
    if same is not None and same in known:
        return same if _is_writable(same) else None
    name, folder = path.rpartition("/")[2].casefold(), path.rpartition("/")[0]
    namesakes = [one for one in known if one.rpartition("/")[2].casefold() == name and _is_writable(one)]
    siblings = [one for one in known if one.rpartition("/")[0] == folder and _is_writable(one)]
    for some in (siblings, namesakes):
        near = closest(path, some[:MOST_KNOWN_NAMES])
        if near:
            return near
    return namesakes[0] if len(namesakes) == 1 else None


def _is_writable(path: str) -> bool:
    """Whether a definition may name a path: the contract refuses all others."""
    return _LETTERS.issuperset(path)
