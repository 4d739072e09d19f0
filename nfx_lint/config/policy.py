"""The resolved configuration: kinds, enabled rules and severities per file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from nfx_lint.files import gitignore
from nfx_lint.files.paths import absolute
from nfx_lint.model import ConfigError, UsageError

if TYPE_CHECKING:
    from nfx_lint.config.baseline_file import Baseline
    from nfx_lint.config.load import Config, Setting
    from nfx_lint.config.selection import RuleSelection
    from nfx_lint.files.glob_index import GlobIndex
    from nfx_lint.rules.catalogue import Rule

# The tables of a configuration whose entries have globs.
Table: TypeAlias = Literal["files", "overrides", "suppressions"]


@dataclass(frozen=True, slots=True)
class Override:
    """Other settings for the files that match one of `globs`."""

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
    # The tools whose placeholders make a value unknown.
    placeholders: tuple[str, ...] = ()
    # The rule selection of the command line alone.
    given: RuleSelection | None = None
    # Whether the user named the configuration: then its rules may look into secrets.
    is_trusted: bool = True
    _placed: dict[tuple[str, str], tuple[Rule, ...]] = field(default_factory=dict, compare=False, repr=False)
    _indexes: dict[str, GlobIndex] = field(default_factory=dict, compare=False, repr=False)
    _reached: dict[tuple[str, str], tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)

    def placed(self, kind: str, edition: str) -> tuple[Rule, ...]:
        """The user rules that apply to a kind, with the places that they check.

        Raises `ConfigError` for a rule that may not look there.
        """
        if (kind, edition) not in self._placed:
            from nfx_lint.rules.user.targets import placed

            rules = placed(self.rules, kind, edition)
            if rules and not self.is_trusted:
                from nfx_lint.rules.user.secrets import require_public

                require_public(rules, kind, edition)
            self._placed[kind, edition] = rules
        return self._placed[kind, edition]

    def named(self) -> Iterator[str]:
        """The rules in `extend-select`, and those with a level for any file."""
        yield from self.extend_select
        yield from self.levels
        for override in self.overrides:
            yield from override.levels

    def kind_of(self, name: str) -> str | None:
        """The configured kind of a file: that of the last matching glob."""
        numbers = self.reaching("files", name)
        return self.kinds[numbers[-1]][1] if numbers else None

    def reaching(self, table: Table, name: str) -> tuple[int, ...]:
        """The numbers of the entries of a table whose globs match the file `name` or a folder above it."""
        key = (table, name)
        if key not in self._reached:
            self._reached[key] = tuple(sorted(self._reaching(table, absolute(name))))
        return self._reached[key]

    def _reaching(self, table: Table, path: str) -> set[int]:
        if table not in self._indexes:
            self._indexes[table] = gitignore.globs_of(self._globs(table), f"{self.source}: {table}")
        index, top = self._indexes[table], f"{self.folder.removesuffix('/')}/"
        if not index.ignores or not path.startswith(top):
            return set()
        below = path[len(top) :]
        found = set(index.matching(below, False))
        while "/" in below:
            below = below.rpartition("/")[0]
            found.update(index.matching(below, True))
        return found

    def _globs(self, table: Table) -> list[tuple[int, str]]:
        """The globs of a table, each with the number of its entry."""
        if table == "files":
            return [(number, glob) for number, (glob, _) in enumerate(self.kinds)]
        if table == "suppressions":
            return [(number, entry.file) for number, entry in enumerate(self.suppressions)]
        return [(number, glob) for number, one in enumerate(self.overrides) for glob in one.globs]


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
        placeholders=tuple(held["placeholders"].value),
        is_trusted=config.is_named,
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
