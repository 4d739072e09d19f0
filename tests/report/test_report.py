"""Properties of every format, for any report. `test_text.py` has the form of the text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib import import_module

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from reports import ABOUT, ABOUTS, FINDING, REPORT, REPORTS
from runners import CI_SYSTEMS, commands_in, raw_controls

from nfx_lint.cli.formats import FORMATS
from nfx_lint.model import SEVERITIES, Finding, Report
from nfx_lint.positions import Span
from nfx_lint.report import concise, text
from nfx_lint.report import json as json_report
from nfx_lint.report.about import About
from nfx_lint.report.fingerprint import fingerprints
from nfx_lint.summary import REASONS

RENDERERS = {
    name: import_module(f"nfx_lint.report.{name}").render
    for name in FORMATS
    if name not in ("text", "concise")
}


def outputs(report: Report, about: About = ABOUT) -> dict[str, str]:
    """The report in all formats but those of CI systems, whose commands are meant to act."""
    return {
        "text": text.render(report),
        "coloured": text.render(report, color=True, width=40),
        "narrow": text.render(report, width=1, summary=False),
        "concise": concise.render(report),
        **{name: render(report, about) for name, render in RENDERERS.items() if name not in CI_SYSTEMS},
    }


def test_no_wrapped_line_is_a_command() -> None:
    words = f"{'a' * 60} ::error::b ::warning::c"
    finding = Finding("a.json", None, "rule", "error", words, words, "")
    for output in outputs(Report(findings=(finding,))).values():
        assert not commands_in(output)


@given(REPORTS, ABOUTS)
def test_no_report_acts_on_a_runner_or_a_terminal(report: Report, about: About) -> None:
    for output in outputs(report, about).values():
        assert not commands_in(output)
        assert not raw_controls(output)
        assert output == "" or (output.endswith("\n") and not output.endswith("\n\n"))
        assert output.encode() is not None  # no lone surrogates


@given(REPORTS)
def test_document_text_never_starts_a_line_of_the_text_format(report: Report) -> None:
    ours = re.compile(
        r"(error|warning|note)\[|\.\.\.$| *(-->|\||\d+ \||=) ?|\d+ files? checked|nothing checked|checked|==="
        r"|\d+ fixable|read more|$"
    )
    assert all(ours.match(line) for line in text.render(report).split("\n"))


@given(REPORTS)
def test_json_says_what_the_report_says(report: Report) -> None:
    output = json_report.render(report, ABOUT)
    assert output.isascii()
    document = json.loads(output)
    assert list(document) == ["version", "tool", "files", "findings", "summary"]
    assert [(row["line"], row["column"]) for row in document["findings"]] == [
        (finding.line, finding.column) for finding in report.findings
    ]
    assert len(document["files"]) == document["summary"]["files"] == len(report.files)
    assert sum(document["summary"][severity] for severity in SEVERITIES) == len(report.findings)


@given(REPORTS)
def test_concise_has_a_line_for_each_finding(report: Report) -> None:
    lines = concise.render(report).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(report.findings)


def test_the_json_format_is_version_1() -> None:
    assert json.loads(json_report.render(REPORT, ABOUT)) == {
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
                "related": [],
                "fingerprint": fingerprints([FINDING], ABOUT)[0],
                "fix": None,
            }
        ],
        "summary": {
            "files": 1,
            "skipped": 2,
            "error": 1,
            "warning": 0,
            "note": 0,
            "suppressed": 0,
            "known": 0,
            "off": 0,
            "lowered": 0,
            "not_checked": dict.fromkeys(REASONS, 0),
            "fixable": 0,
            "fixable_unsafe": 0,
        },
    }


SCHEMA = json.loads(json_report.schema_text())
REST = " (manual-job /billing). Add `deploymentPlan`.\n"


def test_the_schema_of_the_report_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(REPORTS, ABOUTS)
def test_every_report_keeps_to_its_schema(report: Report, about: About) -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(json_report.render(report, about)))


def test_the_schema_names_every_member() -> None:
    document = json.loads(json_report.render(REPORT, ABOUT))
    finding, definitions = document["findings"][0], SCHEMA["$defs"]
    place = set(definitions["place"]["required"])
    assert set(finding) == set(definitions["finding"]["properties"]) | place
    assert set(finding) == set(definitions["finding"]["required"]) | place
    assert set(document) == set(SCHEMA["properties"]) == set(SCHEMA["required"])
    assert set(document["files"][0]) == set(definitions["file"]["properties"])
    assert set(document["summary"]) == set(SCHEMA["properties"]["summary"]["properties"])
    for member in list(finding):
        broken = {**finding, member: object()}
        assert not Draft202012Validator(SCHEMA).is_valid({**document, "findings": [broken]}), member


def test_json_of_a_body_without_a_file() -> None:
    document = json.loads(json_report.render(Report(findings=(replace(FINDING, file="", span=None),)), ABOUT))
    (row,) = document["findings"]
    assert row["file"] == ""
    assert [row[key] for key in ("line", "column", "end_line", "end_column")] == [None] * 4


def test_json_keeps_file_and_pointer_exact() -> None:
    finding = replace(FINDING, file="a\nb.json", pointer="/##[error]\x1b", message="key `\x1b`")
    (row,) = json.loads(json_report.render(Report(findings=(finding,)), ABOUT))["findings"]
    assert (row["file"], row["pointer"], row["message"]) == ("a\nb.json", "/##[error]\x1b", "key `\\x1b`")


def test_clean_reports_are_whole() -> None:
    assert json.loads(json_report.render(Report(), ABOUT))["findings"] == []
    assert concise.render(Report()) == ""


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        (FINDING, f"deploy/job.yaml:4:1: error[missing-field]: `billing` needs `deploymentPlan`{REST}"),
        (
            replace(FINDING, span=None),
            f"deploy/job.yaml#/billing: error[missing-field]: `billing` needs `deploymentPlan`{REST}",
        ),
        (
            replace(FINDING, file="", pointer="", span=None, severity="note", message="a\nb"),
            "body: note[missing-field]: a\\nb (manual-job). Add `deploymentPlan`.\n",
        ),
        (
            replace(FINDING, file="::error::x.json", message="m"),
            f"./::error::x.json:4:1: error[missing-field]: m{REST}",
        ),
    ],
)
def test_concise_lines(finding: Finding, line: str) -> None:
    assert concise.render(Report(findings=(finding,))) == line


@pytest.mark.parametrize("name", [":", " :", "::", "::error::x"])
def test_a_file_name_of_colons_begins_no_command(name: str) -> None:
    finding = Finding(name, None, "wrong-type", "error", "x", "", "", Span(1, 1, 1, 2))
    assert not commands_in(concise.render(Report((), (finding,))))
