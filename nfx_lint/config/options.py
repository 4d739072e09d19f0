"""The options of a check, as the command line or the Python API sets them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint.files.read import suffix_of

if TYPE_CHECKING:
    from nfx_lint.config.nested import Nested
    from nfx_lint.config.policy import Policy
    from nfx_lint.config.selection import RuleSelection
    from nfx_lint.repository.settings import RepositorySettings


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Embedded:
    """Checks of bodies in code: in all files, or in those that match `globs`, relative to `folder`."""

    globs: tuple[str, ...] = ()
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a check. An empty `select` selects the default rules; `kind` overrides detection."""

    kind: str | None = None
    edition: str | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()
    skip_unknown: bool = False
    policy: Policy | None = None
    suppress: bool = True
    # Whether the run covers everything below the configuration's folder.
    whole: bool = False
    # Whether links between files are checked; in a part of a repository's files the targets would seem
    # missing.
    links: bool = True
    kind_source: str = "option"
    # Whether to ignore comments in files.
    isolated: bool = False
    # Whether excerpts show the lines in full, secrets included.
    show_values: bool = False
    # Whether findings get their fixes, which takes a check of the file for each.
    fixes: bool = False
    # Whether to find all fixes, to apply them, and not only those that a report shows.
    every_fix: bool = False
    # json or yaml, whatever the names of the files.
    input_format: str | None = None
    # The configurations of folders, which replace that of the run for their files.
    nested: Nested | None = None
    embedded: Embedded | None = None
    # The repository that definitions are compared with, if any.
    repository: RepositorySettings | None = None

    def is_enabled(self, rule: str) -> bool:
        """Whether `rule` is enabled, apart from overrides for single files."""
        return self.selection_for("").is_enabled(rule)

    def selection_for(self, name: str) -> RuleSelection:
        """The rule selection for the file `name`; an empty name is a body without a file."""
        from nfx_lint.config.selection import selection_for

        held = self._held_by(name) if name else self
        return selection_for(held.select, held.ignore, held.policy, name)

    def previews(self) -> frozenset[str]:
        """The shipped preview rules that are selected for any file."""
        if not self.select and self.policy is None:
            return _NONE
        named = {*self.select, *(self.policy.named() if self.policy else ())}
        if not named:
            return _NONE
        from nfx_lint.rules.catalogue import previews

        return previews() & named

    def needs_more(self) -> bool:
        """Whether user rules or preview rules are selected, which compiled code does not evaluate."""
        return bool(self.policy and self.policy.rules) or bool(self.previews())

    def suffix(self, name: str) -> str:
        """The suffix that selects how the file `name` is read."""
        return f".{self.input_format}" if self.input_format else suffix_of(name)

    def for_file(self, name: str) -> Options:
        """These options with what the configuration of the file `name` sets."""
        held = self._held_by(name)
        kind = held.policy.kind_of(name) if held.policy and not held.kind else None
        return replace(held, kind=kind, kind_source="config") if kind else held

    def _held_by(self, name: str) -> Options:
        """These options, or those of the nested configuration for the file `name`."""
        holding = self.nested.of_file(name) if self.nested else None
        return self._by_nested(holding.options) if holding else self

    def _by_nested(self, own: Options) -> Options:
        baseline = self.policy.baseline if self.policy else None
        policy = replace(own.policy, baseline=baseline) if own.policy else None
        edition, select, ignore = own.edition, own.select, own.ignore
        return replace(
            self,
            edition=edition,
            select=select,
            ignore=ignore,
            policy=policy,
            whole=own.whole,
            nested=None,
        )

    def source_of(self, name: str) -> str:
        """The path of the configuration for the file `name`; empty if there is none."""
        holding = self.nested.of_file(name) if self.nested else None
        policy = holding.options.policy if holding else self.policy
        return policy.source if policy else ""

    def each(self) -> Iterator[Options]:
        """These options, and those of each nested configuration that has been read."""
        yield self
        for holding in self.nested.read() if self.nested else ():
            yield self._by_nested(holding.options)
