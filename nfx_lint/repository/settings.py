"""With which repository a run compares definitions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from nfx_lint.repository.near import Remotes, concerns
from nfx_lint.summary import NotChecked, Uncompared

if TYPE_CHECKING:
    from nfx_lint.repository.tree import Tree

Mode: TypeAlias = "bool | Literal['only-remotes']"
ONLY_REMOTES: Mode = "only-remotes"


@dataclass(frozen=True, slots=True)
class RepositorySettings:
    """How the repository of a definition is found; the trees that were read are kept for the run.

    `mode` is whether definitions are compared at all, and whether only those whose source is a remote of
    the work tree. `folder` is the repository that the user named, `base` that of the configuration, for
    files outside any work tree. `example` is the tree of a rule's example. `trees` has a reason in place of
    a tree that cannot be read.
    """

    mode: Mode = False
    folder: str | None = None
    base: str | None = None
    example: Tree | None = None
    trees: dict[str, Tree | Uncompared] = field(default_factory=dict, compare=False, repr=False)
    remotes: Remotes = field(default_factory=Remotes, compare=False, repr=False)

    def concerns(self, data: bytes, name: str) -> bool:
        """Whether the file `name` may have findings: mostly it has none, and nothing more is loaded."""
        if self.mode is not True:
            return self.example is not None or (
                self.mode == ONLY_REMOTES and concerns(data, name, self.remotes)
            )
        return any(field in data for field in (b"buildSettings", b"repoUrl", b"argumentOverrides"))

    def not_compared(self, name: str) -> NotChecked | None:
        """The repository of the file `name`, if its findings could not be looked for."""
        if not any(isinstance(tree, str) for tree in self.trees.values()):
            return None
        from nfx_lint.repository.findings import not_compared

        return not_compared(name, self)

    def refresh(self) -> None:
        """Forget what may have changed since the last check, for a process that runs for long."""
        from nfx_lint.repository.tree import unchanged

        kept = {root: unchanged(tree) for root, tree in self.trees.items() if not isinstance(tree, str)}
        self.trees.clear()
        self.trees.update((root, tree) for root, tree in kept.items() if tree)
        self.remotes.forget()
