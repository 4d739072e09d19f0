"""A name for each finding that stays the same while the file around it changes."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from nfx_lint.model import Finding
from nfx_lint.report.about import About


def fingerprints(findings: Iterable[Finding], about: About) -> list[str]:
    """One for each finding: of its rule, its file, its pointer, and which of several such it is.

    Neither line nor message nor any value goes into it: lines move, words change, and a short secret could
    be guessed from its hash. A renamed rule counts under its first id, so that trackers keep what they know.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    names = []
    for finding in findings:
        rule = about.first_ids.get(finding.rule, finding.rule)
        identity = (rule, about.path(finding.file), finding.pointer)
        ordinal = seen[identity]
        seen[identity] += 1
        names.append(hashlib.sha256(json.dumps([*identity, ordinal]).encode()).hexdigest())
    return names
