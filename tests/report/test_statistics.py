"""Counts by rule, as text and as JSON."""

from __future__ import annotations

import json

from nfx_lint.model import Edit, Finding, Fix, Report, Severity
from nfx_lint.positions import Span
from nfx_lint.report.about import About
from nfx_lint.report.statistics import render, render_json

EDIT = Edit(0, 1, "x", Span(1, 1, 1, 2))


def finding(rule: str, severity: Severity, file: str, safe: bool | None = None) -> Finding:
    fix = None if safe is None else Fix("Title", safe, (), (EDIT,))
    return Finding(file, None, rule, severity, "message", "", "", Span(1, 1, 1, 2), fix=fix)


REPORT = Report(
    findings=(
        finding("unknown-field", "warning", "a.yaml"),
        finding("unknown-field", "warning", "b.yaml", False),
        finding("unknown-field", "warning", "b.yaml", True),
        finding("wrong-type", "error", "b.yaml", True),
    )
)


def test_the_most_severe_rule_is_first() -> None:
    assert render(REPORT, summary=False) == (
        "count  files  fixable  unsafe  level    rule\n"
        "    1      1        1          error    wrong-type\n"
        "    3      2        1       1  warning  unknown-field\n"
    )


def test_a_clean_run_has_only_the_totals() -> None:
    assert render(Report(), summary=False) == ""
    assert render(Report()) == "nothing checked\n"


def test_json_has_the_same_counts() -> None:
    counts = json.loads(render_json(REPORT, About("0.1")))["statistics"]
    assert counts[1] == {
        "rule": "unknown-field",
        "severity": "warning",
        "count": 3,
        "files": 2,
        "fixable": 1,
        "fixable_unsafe": 1,
    }
