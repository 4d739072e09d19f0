"""The options of a check, as the command line or the Python API sets them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint.files.read import suffix_of

if TYPE_CHECKING:
    from nfx_lint.config.policy import Policy, RuleSelection


_NONE: frozenset[str] = frozenset()


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
    # Whether links between files are followed; some of a repository's files would seem to lack the others.
    links: bool = True
    kind_source: str = "option"
    # Whether comments in files count for nothing.
    isolated: bool = False
    # Whether frames show the lines as they are, secrets included.
    show_values: bool = False
    # Whether findings get their fixes, which takes a check of the file for each.
    fixes: bool = False
    # json or yaml, whatever the names of the files.
    input_format: str | None = None

    def is_enabled(self, rule: str) -> bool:
        """Whether `rule` is enabled, apart from overrides for single files."""
        return self.selection_for("").is_enabled(rule)

    def selection_for(self, name: str) -> RuleSelection:
        """The rule selection for the file `name`; an empty name is a body without a file."""
        from nfx_lint.config.policy import selection_for

        return selection_for(self.select, self.ignore, self.policy, name)

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
        """These options with the kind that the configuration sets for the file `name`."""
        kind = self.policy.kind_of(name) if self.policy and not self.kind else None
        return replace(self, kind=kind, kind_source="config") if kind else self
