"""Findings about a document in the repository that it builds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.contracts.editions import document_of
from nfx_lint.files.paths import absolute
from nfx_lint.model import Json, Violation
from nfx_lint.repository import buildpacks, copies, documents, history, image, inputs, paths, triggers
from nfx_lint.repository.builds import Build, builds_of
from nfx_lint.repository.near import root_above
from nfx_lint.repository.site import site_of
from nfx_lint.repository.tree import Tree, tree_at

if TYPE_CHECKING:
    from nfx_lint.repository.settings import RepositorySettings

_DOCKERFILE = (paths, copies, inputs, history, image, triggers)
_BUILDPACK = (paths, buildpacks, triggers)


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


def _tree(name: str, settings: RepositorySettings) -> Tree | None:
    """The tree that a file is compared with; those of a run are read once."""
    if not settings.mode:
        return None
    root = absolute(settings.folder) if settings.folder else root_above(os.path.dirname(absolute(name)))
    if root is None and settings.mode is True:
        root = settings.base or os.path.dirname(absolute(name))
    if root is None:
        return None
    if root not in settings.trees:
        settings.trees[root] = tree_at(root)
    return settings.trees[root]


def _of_build(build: Build, tree: Tree) -> Iterator[Violation]:
    site = site_of(build, tree)
    is_other_branch = None not in (tree.branch, build.branch) and tree.branch != build.branch
    for checks in _DOCKERFILE if build.is_dockerfile else _BUILDPACK:
        for one in checks.check(site):
            yield replace(one, severity="note") if is_other_branch else one


def _of_document(body: Json, kind: str, name: str, tree: Tree, *, is_ours: bool) -> Iterator[Violation]:
    file = _path_in(tree, name)
    if file is not None and document_of(kind):
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
