"""What a caller asks for: what to check against, and what to say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nfx_lint.policy import Policy, Wanted


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
    kind_told_by: str = "option"

    def says(self, rule: str) -> bool:
        """Whether findings of `rule` are wanted, whatever the file."""
        return self.wanted("").says(rule)

    def hears(self, rules: Collection[str]) -> bool:
        """Whether somebody asked for one of some rules that are silent otherwise."""
        asked = bool(self.select or self.policy)
        return asked and any(self.says(rule) for rule in rules)

    def wanted(self, name: str) -> Wanted:
        """Which rules speak about the file called `name`; an empty name is a body without a file."""
        from nfx_lint.policy import wanted

        return wanted(self.select, self.ignore, self.policy, name)

    def for_file(self, name: str) -> Options:
        """These options with the kind that the configuration gives to the file called `name`."""
        kind = self.policy.kind_of(name) if self.policy and not self.kind else None
        return replace(self, kind=kind, kind_told_by="config") if kind else self
