"""The rules that a selector names: an id, `ALL`, a level, a topic, or the first words of ids."""

from __future__ import annotations

from collections.abc import Iterable

from nfx_lint.model import SEVERITIES, UsageError
from nfx_lint.rules.catalogue import Rule, catalogue, current_ids, no_such_rule

ALL = "ALL"


def selected(selectors: Iterable[str], own: Iterable[Rule] = (), *, previews: bool = False) -> frozenset[str]:
    """The ids of the rules that any of `selectors` names. Raises `UsageError` for one that names none.

    A group includes no preview rules unless `previews` is set: they are selected by id. `own` are user
    rules.
    """
    rules = (*catalogue(), *own)
    ids, former = {rule.id for rule in rules}, current_ids(own)
    found: set[str] = set()
    for name in selectors:
        if name in ids or name in former:
            found.add(former.get(name, name))
            continue
        members = [rule for rule in rules if _is_in(rule, name)]
        if not members:
            raise UsageError(no_such_rule(name, [*ids, *{rule.topic for rule in rules}]))
        found |= {rule.id for rule in members if previews or rule.stability != "preview"}
    return frozenset(found)


def _is_in(rule: Rule, group: str) -> bool:
    if group in SEVERITIES:
        return rule.level == group
    return group in (ALL, rule.topic) or rule.id.startswith(f"{group}-")
