"""The findings that formats for people show: if one rule has many in a file, only the first ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from nfx_lint.limits import MOST_ALIKE
from nfx_lint.model import Finding
from nfx_lint.summary import Folded


def folded(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Folded, ...]]:
    """The findings to show, and the numbers of the others."""
    shown, counts = [], Counter[tuple[str, str]]()
    for finding in findings:
        key = (finding.file, finding.rule)
        counts[key] += 1
        if counts[key] <= MOST_ALIKE:
            shown.append(finding)
    rest = (Folded(*key, count - MOST_ALIKE) for key, count in counts.items() if count > MOST_ALIKE)
    return tuple(shown), tuple(rest)
