"""The rules that are enabled for a file, with their severities. Every run with findings loads this module."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nfx_lint.model import SEVERITIES, Finding, Json

if TYPE_CHECKING:
    from nfx_lint.config.policy import Policy
    from nfx_lint.rules.catalogue import Rule

OFF = "off"


@dataclass(frozen=True, slots=True)
class RuleSelection:
    """The enabled rules for one file, and their severities."""

    select: Collection[str]
    ignore: Collection[str]
    extend_select: Collection[str] = ()
    levels: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[str, Rule] = field(default_factory=dict)
    unconfigured: RuleSelection | None = None

    def is_enabled(self, rule: str) -> bool:
        """Whether `rule` is enabled. A preview rule has to be selected by name."""
        if rule in self.ignore or self.levels.get(rule) == OFF:
            return False
        if self.select or rule in self.extend_select:
            return rule in self.select or rule in self.extend_select
        return rule in self.levels or not self._is_preview(rule)

    def _is_preview(self, rule: str) -> bool:
        from nfx_lint.rules.catalogue import previews

        return self.own[rule].stability == "preview" if rule in self.own else rule in previews()

    def with_severity(self, finding: Finding) -> Finding:
        """`finding` with its configured severity."""
        level: Json = self.levels.get(finding.rule)
        if level is None and finding.rule in self.own:
            level = self.own[finding.rule].level
        return replace(finding, severity=level) if level not in (None, OFF, finding.severity) else finding

    def turned_off(self, rule: str) -> bool:
        """Whether the configuration turns `rule` off."""
        return bool(self.unconfigured and self.unconfigured.is_enabled(rule)) and not self.is_enabled(rule)

    def lowers(self, finding: Finding) -> bool:
        """Whether the configuration gives `finding` a lower severity."""
        before = self.own[finding.rule].level if finding.rule in self.own else finding.severity
        return SEVERITIES.index(self.with_severity(finding).severity) > SEVERITIES.index(before)

    def suppressible(self, rule: str) -> bool:
        from nfx_lint.rules.catalogue import unsuppressible

        return self.own[rule].suppressible if rule in self.own else rule not in unsuppressible()


def selection_for(
    select: Collection[str], ignore: Collection[str], policy: Policy | None, name: str
) -> RuleSelection:
    """The rule selection for the file `name`; an empty name is a body without a file."""
    if policy is None:
        return RuleSelection(select, ignore)
    ignored, levels = set(ignore), dict(policy.levels)
    for number in policy.reaching("overrides", name) if name else ():
        override = policy.overrides[number]
        ignored |= override.ignore
        levels |= override.levels
        ignored -= {rule for rule, level in override.levels.items() if level != OFF}
    own = {rule.id: rule for rule in policy.rules}
    unconfigured = replace(policy.given, own=own) if policy.given else None
    return RuleSelection(select, ignored, policy.extend_select, levels, own, unconfigured)
