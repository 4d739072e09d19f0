"""`decisions.yaml` beside the contracts of an edition: intended differences from sources, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path as FilePath

from nfx_lint.compiler.rule_files import RuleFileError, read_yaml
from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.compare import GROUPS, Difference
from nfx_lint.compiler.upstream.contracts import editions

FILE = "decisions.yaml"
_KEYS = ("source", "differs", "where", "at", "why")


@dataclass(frozen=True, slots=True)
class Decision:
    """Intended differences: their source, group, kinds (or endpoints) and pointers; `*` is any text."""

    edition: str
    source: str
    differs: str
    where: tuple[str, ...]
    at: tuple[str, ...]
    why: str

    def fits(self, difference: Difference, source: str) -> bool:
        return (
            difference.edition == self.edition
            and difference.group == self.differs
            and fnmatchcase(source, self.source)
            and any(fnmatchcase(difference.where, one) for one in self.where)
            and any(fnmatchcase(difference.pointer, one) for one in self.at)
        )


def decisions_of(edition: str, rules: FilePath = RULES) -> list[Decision]:
    """The decisions for an edition and for those before it, whose contracts it may still use."""
    found = []
    for one in editions(rules):
        path = rules / "contracts" / one / FILE
        if one <= edition and path.is_file():
            try:
                entries = read_yaml(path)["decisions"]
                found += [_decision(one, entry) for entry in entries]
            except (RuleFileError, KeyError, TypeError, ValueError) as error:
                raise SourceError(f"{one}/{FILE}: {error}") from None
    return found


def _decision(edition: str, entry: dict[str, str | list[str]]) -> Decision:
    if entry.keys() != set(_KEYS) or entry["differs"] not in GROUPS:
        raise ValueError(f"an entry has {', '.join(_KEYS)}, and `differs` is one of {', '.join(GROUPS)}")
    source, differs, where, at, why = (entry[key] for key in _KEYS)
    return Decision(edition, str(source), str(differs), _listed(where), _listed(at), str(why))


def _listed(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def undecided(
    found: Sequence[Difference], decisions: Sequence[Decision], source: str
) -> tuple[list[Difference], list[Decision]]:
    """The differences that no decision is about, and the decisions for this source that are about none."""
    about = [one for one in decisions if fnmatchcase(source, one.source)]
    left = [one for one in found if not any(decision.fits(one, source) for decision in about)]
    unused = [decision for decision in about if not any(decision.fits(one, source) for one in found)]
    return left, unused
