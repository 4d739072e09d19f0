"""Many findings on one screen: grouped by file, and folded where one rule has many in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nfx_lint.limits import MOST_LINES_OF_A_FOLD, MOST_OF_A_RULE
from nfx_lint.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class Fold:
    """The findings of one rule in one file that are only counted, and their first lines."""

    rule: str
    severity: Severity
    count: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one file that follow each other, without those that are folded."""

    file: str
    findings: tuple[Finding, ...]
    folds: tuple[Fold, ...]


def groups(findings: Iterable[Finding]) -> Iterator[Group]:
    """The findings by file, in their order."""
    for file, members in groupby(findings, key=lambda finding: finding.file):
        yield _folded(file, list(members))


def _folded(file: str, findings: list[Finding]) -> Group:
    counts = Counter(finding.rule for finding in findings)
    seen: Counter[str] = Counter()
    shown, hidden = list[Finding](), dict[str, list[Finding]]()
    for finding in findings:
        seen[finding.rule] += 1
        # One more than fits is shown: a fold of one would take as much room.
        if counts[finding.rule] <= MOST_OF_A_RULE + 1 or seen[finding.rule] <= MOST_OF_A_RULE:
            shown.append(finding)
        else:
            hidden.setdefault(finding.rule, []).append(finding)
    folds = (
        Fold(rule, members[0].severity, len(members), _lines(members)) for rule, members in hidden.items()
    )
    return Group(file, tuple(shown), tuple(folds))


def _lines(findings: Iterable[Finding]) -> tuple[int, ...]:
    lines = dict.fromkeys(finding.line for finding in findings if finding.line)
    return tuple(lines)[:MOST_LINES_OF_A_FOLD]
