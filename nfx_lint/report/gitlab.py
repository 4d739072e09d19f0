"""GitLab Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/.

GitLab stops at the first incomplete element, and keeps one finding per fingerprint.
"""

from __future__ import annotations

from nfx_lint.model import Finding, Json, Report
from nfx_lint.positions import Span
from nfx_lint.report.about import About
from nfx_lint.report.fingerprint import fingerprints
from nfx_lint.report.rows import rows
from nfx_lint.report.safe import safe, without_surrogates
from nfx_lint.report.words import in_full

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def render(report: Report, about: About) -> str:
    """A list of findings, `[]` if there are none, which GitLab needs for comparison."""
    names = fingerprints(report.findings, about)
    return rows((_finding(*pair, about) for pair in zip(report.findings, names, strict=True)), "") + "\n"


def _finding(finding: Finding, fingerprint: str, about: About) -> Json:
    span = finding.span or Span(1, 1, 1, 1)
    # GitLab shows only the description, not the check name.
    return {
        "description": f"{safe(finding.rule)}: {in_full(finding)}",
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": without_surrogates(about.path(finding.file)),
            "lines": {"begin": span.line, "end": span.end_line},
            "positions": {
                "begin": {"line": span.line, "column": span.column},
                "end": {"line": span.end_line, "column": span.end_column},
            },
        },
    }
