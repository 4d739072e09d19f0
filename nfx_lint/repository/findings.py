"""Findings about a document in the repository that it builds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from nfx_lint.contracts.editions import document_of
from nfx_lint.files.paths import absolute, relative
from nfx_lint.model import Json, Violation
from nfx_lint.repository import paths, triggers
from nfx_lint.repository.builds import Build, builds_of
from nfx_lint.repository.near import root_above
from nfx_lint.repository.site import Site, site_of
from nfx_lint.repository.tree import LISTS, Tree, tree_at
from nfx_lint.summary import NotChecked

if TYPE_CHECKING:
    from nfx_lint.repository.settings import RepositorySettings

Check: TypeAlias = Callable[[Site], Iterator[Violation]]


def findings(body: Json, kind: str, name: str, settings: RepositorySettings) -> list[Violation]:
    """The findings about the body of the file `name` in its repository; none without one.

    The rules of the topic that are off are left out later, as all others are.
    """
    tree = settings.example or _tree(name, settings)
    if tree is None:
        return []
    builds = list(builds_of(body, kind))
    ours = [one for one in builds if one.address in tree.remotes]
    # A document with sources of which some are remotes: the others are other repositories.
    if settings.mode is True and not ours:
        ours = builds
    found = [one for build in ours for one in _of_build(build, tree)]
    return [*found, *_of_document(body, kind, name, tree, is_ours=bool(ours))]


def not_compared(name: str, settings: RepositorySettings) -> NotChecked | None:
    """The repository of the file `name`, if its findings could not be looked for."""
    root = _root(name, settings)
    why = settings.trees.get(root) if root is not None else None
    return NotChecked(relative(root), why) if root is not None and isinstance(why, str) else None


def _tree(name: str, settings: RepositorySettings) -> Tree | None:
    """The tree that a file is compared with; those of a run are read once."""
    root = _root(name, settings)
    if root is None:
        return None
    if root not in settings.trees:
        settings.trees[root] = tree_at(root)
    tree = settings.trees[root]
    return tree if isinstance(tree, Tree) else None


def _root(name: str, settings: RepositorySettings) -> str | None:
    """The folder of the repository that a file is compared with, if any."""
    if not settings.mode:
        return None
    root = absolute(settings.folder) if settings.folder else root_above(os.path.dirname(absolute(name)))
    if root is None and settings.mode is True:
        return settings.base or os.path.dirname(absolute(name))
    return root


def _of_build(build: Build, tree: Tree) -> Iterator[Violation]:
    site = site_of(build, tree)
    is_other_branch = None not in (tree.branch, build.branch) and tree.branch != build.branch
    is_other_branch = is_other_branch or any(one != (tree.branch or one) or not one for one in build.others)
    for check in _checks(build):
        for one in check(site):
            yield replace(one, severity="note") if is_other_branch else one


def _checks(build: Build) -> tuple[Check, ...]:
    """The checks of a build, loaded when they are needed: a clean run waits for them."""
    if build.is_dockerfile:
        from nfx_lint.repository import copies, history, image, inputs

        return paths.check, copies.check, inputs.check, history.check, image.check, triggers.check
    from nfx_lint.repository import buildpacks

    return paths.check, buildpacks.check, triggers.check


def _of_document(body: Json, kind: str, name: str, tree: Tree, *, is_ours: bool) -> Iterator[Violation]:
    is_template = bool(document_of(kind))
    if not is_template and not any(tree.place(name) == "file" for name in LISTS):
        return
    from nfx_lint.repository import documents

    file = _path_in(tree, name)
    if file is not None and is_template:
        yield from documents.gitops(body, file, tree, is_ours=is_ours)
        yield from documents.overrides(body, file, tree)
    if is_ours:
        yield from documents.unset_names(body, kind, tree)


def _path_in(tree: Tree, name: str) -> str | None:
    """The path of a file in the tree; None if it is outside."""
    if not tree.root:
        return name
    root = absolute(os.path.realpath(tree.root)).removesuffix("/")
    path = absolute(os.path.join(os.path.realpath(os.path.dirname(absolute(name))), os.path.basename(name)))
    return path[len(root) + 1 :] if path.startswith(f"{root}/") else None
