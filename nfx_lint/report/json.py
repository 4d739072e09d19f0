"""The JSON report, version 1. Within a version keys are only added.

The output is ASCII, one file or finding per line. `message` and `hint` are safe to display; `file` and
`pointer` are exact, for programs that open or follow them. `report.schema.json` describes the format, and
a test compares the two.
"""

from __future__ import annotations

from pathlib import Path

from nfx_lint import __version__
from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_POINTER
from nfx_lint.model import SEVERITIES, CheckedFile, Finding, Fix, Json, Related, Report
from nfx_lint.positions import Span
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.fingerprint import fingerprints
from nfx_lint.report.fixes import fixable
from nfx_lint.report.rows import encoded, members, rows
from nfx_lint.report.safe import safe, without_surrogates
from nfx_lint.summary import REASONS

VERSION = 1


def render(report: Report, about: About | None = None) -> str:
    """The whole document with a final line break, even without findings."""
    about = about or About(__version__)
    names = fingerprints(report.findings, about)
    document = {
        "version": encoded(VERSION),
        "tool": encoded({"name": TOOL, "version": about.version}),
        "files": rows(map(_file, report.files), " "),
        "findings": rows(map(_finding, report.findings, names), " "),
        "summary": encoded(_summary(report)),
    }
    return members(document, "") + "\n"


def schema_text() -> str:
    """The JSON Schema of this format."""
    return Path(__file__).with_name("report.schema.json").read_text("utf-8")


def _file(file: CheckedFile) -> Json:
    return {
        "file": without_surrogates(file.file),
        "kind": file.kind,
        "edition": file.edition,
        "detected_by": file.detected_by,
    }


def _finding(finding: Finding, fingerprint: str) -> Json:
    return {
        "file": without_surrogates(finding.file),
        "kind": finding.kind,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": safe(finding.message, LONGEST_MESSAGE),
        "hint": safe(finding.hint, LONGEST_MESSAGE),
        "pointer": without_surrogates(finding.pointer[:LONGEST_POINTER]),
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "related": [_related(related) for related in finding.related],
        "fingerprint": fingerprint,
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> Json:
    """A fix; `edits` are left out if one of them contains what has to be redacted."""
    edits = [{**_place(edit.span), "text": without_surrogates(edit.text)} for edit in fix.edits]
    title = safe(fix.title, LONGEST_MESSAGE)
    return {"title": title, "safe": fix.safe, "edits": edits if fix.shareable else None}


def _place(span: Span) -> dict[str, Json]:
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _related(related: Related) -> Json:
    file = {"file": without_surrogates(related.file)} if related.file else {}
    return {"message": safe(related.message, LONGEST_MESSAGE), **file, **_place(related.span)}


def _summary(report: Report) -> Json:
    counts = {severity: report.count(severity) for severity in SEVERITIES}
    silent = {"suppressed": report.suppressed, "known": report.known}
    configured = {"off": report.silent("off"), "lowered": report.silent("lowered")}
    left_out = {"not_checked": {reason: report.left_out(reason) for reason in REASONS}}
    fixes = dict(zip(("fixable", "fixable_unsafe"), fixable(report), strict=True))
    return {
        "files": len(report.files),
        "skipped": report.skipped,
        **counts,
        **silent,
        **configured,
        **left_out,
        **fixes,
    }
