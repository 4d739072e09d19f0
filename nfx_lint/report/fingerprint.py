"""Fingerprints of findings that survive changes elsewhere in the file."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from nfx_lint.model import Finding
from nfx_lint.report.about import About


def fingerprints(findings: Iterable[Finding], about: About) -> list[str]:
    """A hash per finding of its rule, file, pointer and index among equal ones.

    Lines, messages and values are left out: lines and texts change, and a short secret could be guessed from
    its hash. A renamed rule keeps its first id here, so that trackers recognise its findings.
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
