"""The rules of this version, as they were compiled from `rules/`.

A rule file is the source of a rule's texts, level, documentation and tests; `nfx_lint.compiler` adds the
places at which its rows apply.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from nfx_lint.contracts.load import data_text
from nfx_lint.model import Json, Severity, UsageError

Row = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class RuleDocs:
    """The parts of a rule that only its documentation needs.

    `corpus` counts the public documents that the rule was run over, and its findings in them.
    """

    since: str = ""
    basis: str = "inferred"
    why: str = ""
    sources: tuple[Mapping[str, str], ...] = ()
    examples: Mapping[str, Json] = field(default_factory=dict)
    corpus: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule from a rule file. `places` are the paths of its rows by edition/kind; `*` is any item."""

    id: str
    topic: str
    level: Severity
    title: str
    message: str = ""
    hint: str = ""
    by: str = ""
    keywords: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    check: str = ""
    places: Mapping[str, Json] | None = None
    applies_to: Mapping[str, Json] | tuple[Mapping[str, Json], ...] | None = None
    editions: tuple[str, ...] = ()
    suppressible: bool = True
    stability: str = "stable"
    was: tuple[str, ...] = ()
    fix: Json = None
    own: RuleDocs | None = None  # set for a user rule, whose patterns run on the automaton

    @property
    def docs(self) -> RuleDocs:
        """The rule's documentation, loaded on first use for a shipped rule."""
        return self.own or _docs()[self.id]


@lru_cache(maxsize=1)
def catalogue() -> tuple[Rule, ...]:
    """All rules of this version, by id."""
    return tuple(rule_from(entry) for entry in json.loads(data_text("rules.json")))


def rule_from(entry: Mapping[str, Json], docs: RuleDocs | None = None) -> Rule:
    """A compiled rule as a `Rule`; `docs` are the documentation of a user's rule."""
    return Rule(**_with_tuples(entry), own=docs)


def docs_from(entry: Mapping[str, Json]) -> RuleDocs:
    """The documentation of a rule from its part of a rule file."""
    return RuleDocs(**_with_tuples(entry))


def _with_tuples(entry: Mapping[str, Json]) -> dict[str, Json]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


@lru_cache(maxsize=1)
def _docs() -> Mapping[str, RuleDocs]:
    entries = json.loads(data_text("rule_docs.json"))
    return {rule: docs_from(entry) for rule, entry in entries.items()}


@lru_cache(maxsize=1)
def levels() -> Mapping[str, Severity]:
    """The severity of each rule's findings, by id."""
    return {rule.id: rule.level for rule in catalogue()}


@lru_cache(maxsize=1)
def unsuppressible() -> frozenset[str]:
    """The rules that cannot be suppressed by a comment, the configuration or a baseline."""
    return frozenset(rule.id for rule in catalogue() if not rule.suppressible)


@lru_cache(maxsize=1)
def previews() -> frozenset[str]:
    """The preview rules, which are off unless selected by name."""
    return frozenset(rule.id for rule in catalogue() if rule.stability == "preview")


@lru_cache(maxsize=1)
def default_rules() -> tuple[Rule, ...]:
    """The rules that are on by default; compiled code covers exactly these."""
    return tuple(rule for rule in catalogue() if rule.stability != "preview")


@lru_cache(maxsize=1)
def renamed() -> Mapping[str, str]:
    """The current rule id for each former one."""
    return {former: rule.id for rule in catalogue() for former in rule.was}


def current_ids(own: Iterable[Rule] = ()) -> Mapping[str, str]:
    """The current id for each former id of shipped and of user rules (`own`)."""
    current = {rule.id for rule in own}
    shipped = {former: rule for former, rule in renamed().items() if former not in current}
    return {**shipped, **{former: rule.id for rule in own for former in rule.was}}


def rule_ids(ids: Iterable[str], own: Iterable[Rule] = ()) -> frozenset[str]:
    """The current ids for `ids`, which may be former ones. Raises `UsageError` for an unknown id.

    `own` are user rules.
    """
    names = [rule.id for rule in (*catalogue(), *own)]
    former = current_ids(own)
    found = set()
    for name in ids:
        if name not in names and name not in former:
            raise UsageError(no_such_rule(name, names))
        found.add(former.get(name, name))
    return frozenset(found)


def no_such_rule(name: str, names: Iterable[str]) -> str:
    """A sentence, without its period, for an unknown rule."""
    from nfx_lint.suggest import no_such

    return no_such("rule", name, names, "`nfx-lint rules` lists them")
