"""The resolved configuration: kinds, enabled rules and severities per file."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from nfx_lint.files import gitignore
from nfx_lint.files.paths import absolute
from nfx_lint.model import ConfigError, Finding, Json, UsageError

if TYPE_CHECKING:
    from nfx_lint.config.baseline_file import Baseline
    from nfx_lint.config.load import Config, Setting
    from nfx_lint.rules.catalogue import Rule

OFF = "off"


@dataclass(frozen=True, slots=True)
class Override:
    """Different settings for the files that one of `globs` matches."""

    globs: tuple[str, ...]
    ignore: frozenset[str]
    levels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SuppressionEntry:
    """A suppression in the configuration, optionally for one kind; `line` is its line there."""

    file: str
    rule: str
    pointer: str | None
    reason: str
    until: str
    line: int
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """The checked configuration of a run. Globs match paths below `folder`, an absolute path."""

    folder: str
    source: str = ""
    kinds: tuple[tuple[str, str], ...] = ()
    extend_select: frozenset[str] = frozenset()
    levels: Mapping[str, str] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    rules: tuple[Rule, ...] = ()
    suppressions: tuple[SuppressionEntry, ...] = ()
    baseline: Baseline | None = None
    _placed: dict[tuple[str, str], tuple[Rule, ...]] = field(default_factory=dict, compare=False, repr=False)

    def placed(self, kind: str, edition: str) -> tuple[Rule, ...]:
        """The user rules that apply to a kind, with the places they check."""
        if (kind, edition) not in self._placed:
            from nfx_lint.rules.user.targets import placed

            self._placed[kind, edition] = placed(self.rules, kind, edition)
        return self._placed[kind, edition]

    def named(self) -> Iterator[str]:
        """The rules in `extend-select`, and those with a level for any file."""
        yield from self.extend_select
        yield from self.levels
        for override in self.overrides:
            yield from override.levels

    def kind_of(self, name: str) -> str | None:
        """The configured kind of a file: that of the last matching glob."""
        path = absolute(name)
        return next((kind for glob, kind in reversed(self.kinds) if self.covers(glob, path)), None)

    def covers(self, glob: str, path: str) -> bool:
        """Whether a glob matches the absolute `path` or a folder above it."""
        return path.startswith(f"{self.folder.removesuffix('/')}/") and covers(glob, self.folder, path)


@dataclass(frozen=True, slots=True)
class RuleSelection:
    """The enabled rules for one file, and their severities."""

    select: Collection[str]
    ignore: Collection[str]
    extend_select: Collection[str] = ()
    levels: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[str, Rule] = field(default_factory=dict)

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
    path = absolute(name) if name else ""
    for override in policy.overrides:
        if any(policy.covers(glob, path) for glob in override.globs):
            ignored |= override.ignore
            levels |= override.levels
            ignored -= {rule for rule, level in override.levels.items() if level != OFF}
    own = {rule.id: rule for rule in policy.rules}
    return RuleSelection(select, ignored, policy.extend_select, levels, own)


@lru_cache(maxsize=65536)
def covers(glob: str, folder: str, path: str) -> bool:
    """Whether a glob, read as a `.gitignore` line in `folder`, matches a path below it."""
    rules = _rules(glob, folder)
    steps = path[len(folder.removesuffix("/")) + 1 :].split("/")
    above = (f"{folder.removesuffix('/')}/{'/'.join(steps[:count])}" for count in range(1, len(steps)))
    return any(gitignore.ignored(rules, one, True) for one in above) or gitignore.ignored(rules, path, False)


@lru_cache(maxsize=1024)
def _rules(glob: str, folder: str) -> tuple[gitignore.Rules, ...]:
    return gitignore.rules_of([glob], folder)


def policy_from(config: Config | None, held: Mapping[str, Setting]) -> Policy:
    """The policy from the settings of a run. Raises `ConfigError` for unknown rules and kinds."""
    if config is None:
        return Policy(absolute(os.curdir))
    own = _own_rules(config, held["rules"].value)
    names = _Names(config, own)
    extend_select = names.all(held["extend-select"].value, "extend-select")
    kinds = [
        (entry["glob"], _kind(config, entry["kind"], "files", number))
        for number, entry in enumerate(held["files"].value)
    ]
    overrides = [
        Override(
            tuple(entry["files"]),
            names.all(entry.get("ignore", ()), "overrides", number, "ignore"),
            names.levels(entry.get("levels", {}), "overrides", number, "levels"),
        )
        for number, entry in enumerate(held["overrides"].value)
    ]
    suppressions = [
        SuppressionEntry(
            entry["file"],
            names.one(entry["rule"], "suppressions", number, "rule"),
            entry.get("pointer"),
            entry.get("reason", "").strip(),
            entry.get("until", ""),
            config.line("suppressions", number),
            _kind(config, entry["kind"], "suppressions", number) if "kind" in entry else None,
        )
        for number, entry in enumerate(held["suppressions"].value)
    ]
    levels = names.levels(held["levels"].value, "levels")
    return Policy(
        config.folder,
        config.path,
        tuple(kinds),
        extend_select,
        levels,
        tuple(overrides),
        own,
        tuple(suppressions),
    )


def _own_rules(config: Config, patterns: list[str]) -> tuple[Rule, ...]:
    if not patterns:
        return ()
    from nfx_lint.rules.user.files import FaultyRule, load

    prefix = config.path[: len(config.path) - len(os.path.basename(config.path))]
    try:
        return load(patterns, config.folder, prefix)
    except FaultyRule:
        raise
    except ConfigError as error:
        raise ConfigError(f"{config.place('rules')}: {error}") from None


def _kind(config: Config, kind: str, *path: str | int) -> str:
    from nfx_lint._compiled.kinds import KINDS

    if kind not in KINDS:
        from nfx_lint.contracts.kinds import no_such_kind

        place = config.place(*path, "kind")
        raise ConfigError(f"{place}: {no_such_kind(kind)}")
    return kind


class _Names:
    """Resolves the rule names of a configuration; former names count as current ones."""

    def __init__(self, config: Config, own: tuple[Rule, ...]) -> None:
        self.config, self.own = config, own

    def all(self, names: Iterable[str], *path: str | int) -> frozenset[str]:
        from nfx_lint.rules.selectors import selected

        try:
            return selected(names, self.own, previews=path[-1] == "ignore")
        except UsageError as error:
            raise ConfigError(f"{self.config.place(*path)}: {error}") from None

    def one(self, name: str, *path: str | int) -> str:
        from nfx_lint.rules.catalogue import rule_ids

        try:
            return next(iter(rule_ids([name], self.own)))
        except UsageError as error:
            raise ConfigError(f"{self.config.place(*path)}: {error}") from None

    def levels(self, levels: Mapping[str, str], *path: str | int) -> dict[str, str]:
        return {self.one(name, *path, name): level for name, level in levels.items()}
