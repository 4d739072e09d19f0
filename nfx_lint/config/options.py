"""What a caller asks for: what to check against, and what to say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nfx_lint.config.policy import Policy, RuleSelection


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Options:
    """What to check against and what to say. Empty `select` means all rules; `kind` overrides detection."""

    kind: str | None = None
    edition: str | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()
    skip_unknown: bool = False
    policy: Policy | None = None
    suppress: bool = True
    # Whether the files are all that stand below the configuration's folder.
    whole: bool = False
    kind_source: str = "option"

    def is_enabled(self, rule: str) -> bool:
        """Whether findings of `rule` are wanted, whatever the file."""
        return self.selection_for("").is_enabled(rule)

    def selection_for(self, name: str) -> RuleSelection:
        """Which rules speak about the file called `name`; an empty name is a body without a file."""
        from nfx_lint.config.policy import selection_for

        return selection_for(self.select, self.ignore, self.policy, name)

    def previews(self) -> frozenset[str]:
        """The preview rules of nfx-lint that somebody named, for any of the files."""
        if not self.select and self.policy is None:
            return _NONE
        named = {*self.select, *(self.policy.named() if self.policy else ())}
        if not named:
            return _NONE
        from nfx_lint.rules.catalogue import previews

        return previews() & named

    def needs_more(self) -> bool:
        """Whether rules are selected that compiled code does not evaluate: a user's own, or previews."""
        return bool(self.policy and self.policy.rules) or bool(self.previews())

    def for_file(self, name: str) -> Options:
        """These options with the kind that the configuration gives to the file called `name`."""
        kind = self.policy.kind_of(name) if self.policy and not self.kind else None
        return replace(self, kind=kind, kind_source="config") if kind else self
