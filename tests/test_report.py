"""What holds for every format, whatever a report says. `test_report_text.py` has what the text looks like."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runners import commands_in, raw_controls

from nfx_lint.model import SEVERITIES, CheckedFile, Excerpt, Finding, Related, Report, Span
from nfx_lint.report import concise, text
from nfx_lint.report import json as json_report

HOSTILE = st.lists(
    st.sampled_from(
        ["##[", "##vso[", "##teamcity[", "]", "::", "::error::", " ", "\n", "\r", "\x1b[31m", "\x85", "a"]
    )
).map("".join)
TEXT = HOSTILE | st.text(st.characters(), max_size=30)
NUMBERS = st.integers(1, 40)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    line, column = draw(NUMBERS), draw(NUMBERS)
    end_line = line + draw(st.integers(0, 2))
    end_column = draw(st.integers(column, 60)) if end_line == line else draw(NUMBERS)
    return Span(line, column, end_line, end_column)


def lists_of(items: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(items, max_size=3).map(tuple)


EXCERPTS = st.builds(Excerpt, NUMBERS, st.lists(TEXT, min_size=1, max_size=5).map(tuple))
FINDINGS = st.builds(
    Finding,
    file=TEXT,
    kind=st.none() | TEXT,
    rule=TEXT,
    severity=st.sampled_from(SEVERITIES),
    message=TEXT,
    hint=TEXT,
    pointer=TEXT,
    span=st.none() | spans(),
    excerpt=st.none() | EXCERPTS,
    related=lists_of(st.builds(Related, TEXT, spans())),
)
FILES = st.builds(CheckedFile, TEXT, st.none() | TEXT, st.none() | TEXT, TEXT)
REPORTS = st.builds(Report, lists_of(FILES), lists_of(FINDINGS), st.integers(0, 3))


def outputs(report: Report) -> list[str]:
    return [
        text.render(report),
        text.render(report, color=True, width=40),
        text.render(report, width=1, summary=False),
        concise.render(report),
        json_report.render(report, "0.1"),
    ]


@settings(deadline=None)
@given(REPORTS)
def test_no_report_acts_on_a_runner_or_a_terminal(report: Report) -> None:
    for output in outputs(report):
        assert not commands_in(output)
        assert not raw_controls(output)
        assert output == "" or (output.endswith("\n") and not output.endswith("\n\n"))
        assert output.encode() is not None  # no lone surrogates


@settings(deadline=None)
@given(REPORTS)
def test_document_text_never_starts_a_line_of_the_text_format(report: Report) -> None:
    ours = re.compile(
        r"(error|warning|note)\[|\.\.\.$| *(-->|\||\d+ \||=) ?|\d+ files? checked|nothing checked|checked|$"
    )
    assert all(ours.match(line) for line in text.render(report).split("\n"))


@settings(deadline=None)
@given(REPORTS)
def test_json_says_what_the_report_says(report: Report) -> None:
    output = json_report.render(report, "0.1")
    assert output.isascii()
    document = json.loads(output)
    assert list(document) == ["version", "tool", "files", "findings", "summary"]
    assert [(row["line"], row["column"]) for row in document["findings"]] == [
        (finding.line, finding.column) for finding in report.findings
    ]
    assert len(document["files"]) == document["summary"]["files"] == len(report.files)
    assert sum(document["summary"][severity] for severity in SEVERITIES) == len(report.findings)


@settings(deadline=None)
@given(REPORTS)
def test_concise_has_a_line_for_each_finding(report: Report) -> None:
    lines = concise.render(report).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(report.findings)


FINDING = Finding(
    file="deploy/job.yaml",
    kind="manual-job",
    rule="missing-field",
    severity="error",
    message="`billing` needs `deploymentPlan`",
    hint="Add `deploymentPlan`.",
    pointer="/billing",
    span=Span(4, 1, 4, 8),
)
REPORT = Report((CheckedFile("deploy/job.yaml", "manual-job", "2025-07", "content"),), (FINDING,), 2)


def test_the_json_format_is_version_1() -> None:
    assert json.loads(json_report.render(REPORT, "0.1")) == {
        "version": 1,
        "tool": {"name": "nfx-lint", "version": "0.1"},
        "files": [
            {"file": "deploy/job.yaml", "kind": "manual-job", "edition": "2025-07", "detected_by": "content"}
        ],
        "findings": [
            {
                "file": "deploy/job.yaml",
                "kind": "manual-job",
                "rule": "missing-field",
                "severity": "error",
                "message": "`billing` needs `deploymentPlan`",
                "hint": "Add `deploymentPlan`.",
                "pointer": "/billing",
                "line": 4,
                "column": 1,
                "end_line": 4,
                "end_column": 8,
            }
        ],
        "summary": {"files": 1, "skipped": 2, "error": 1, "warning": 0, "note": 0},
    }


def test_json_of_a_body_without_a_file() -> None:
    document = json.loads(json_report.render(Report(findings=(replace(FINDING, file="", span=None),)), "0.1"))
    (row,) = document["findings"]
    assert row["file"] == ""
    assert [row[key] for key in ("line", "column", "end_line", "end_column")] == [None] * 4


def test_json_keeps_file_and_pointer_exact() -> None:
    finding = replace(FINDING, file="a\nb.json", pointer="/##[error]\x1b", message="key `\x1b`")
    (row,) = json.loads(json_report.render(Report(findings=(finding,)), "0.1"))["findings"]
    assert (row["file"], row["pointer"], row["message"]) == ("a\nb.json", "/##[error]\x1b", "key `\\x1b`")


def test_clean_reports_are_whole() -> None:
    assert json.loads(json_report.render(Report(), "0.1"))["findings"] == []
    assert concise.render(Report()) == ""


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        (FINDING, "deploy/job.yaml:4:1: error[missing-field]: `billing` needs `deploymentPlan`\n"),
        (
            replace(FINDING, span=None),
            "deploy/job.yaml#/billing: error[missing-field]: `billing` needs `deploymentPlan`\n",
        ),
        (
            replace(FINDING, file="", pointer="", span=None, severity="note", message="a\nb"),
            "body: note[missing-field]: a\\nb\n",
        ),
        (
            replace(FINDING, file="::error::x.json", message="m"),
            "./::error::x.json:4:1: error[missing-field]: m\n",
        ),
    ],
)
def test_concise_lines(finding: Finding, line: str) -> None:
    assert concise.render(Report(findings=(finding,))) == line
