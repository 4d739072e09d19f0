"""The report for programs: version 1 of nfx-lint's JSON. Within a version keys are only ever added.

The output is ASCII, one file or finding a line. `message` and `hint` are ready to be shown; `file` and
`pointer` are exact, for programs that open the one and follow the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from nfx_lint.model import SEVERITIES, CheckedFile, Finding, Json, Report
from nfx_lint.report.safe import safe, safe_json, without_surrogates

VERSION = 1
_LONGEST_POINTER = 10_000


def render(report: Report, tool_version: str) -> str:
    """The whole document with a line break at its end, also when there is nothing to report."""
    members = {
        "version": _encoded(VERSION),
        "tool": _encoded({"name": "nfx-lint", "version": tool_version}),
        "files": _rows(map(_file, report.files)),
        "findings": _rows(map(_finding, report.findings)),
        "summary": _encoded(_summary(report)),
    }
    lines = ",\n".join(f' "{name}": {value}' for name, value in members.items())
    return f"{{\n{lines}\n}}\n"


def _file(file: CheckedFile) -> Json:
    return {
        "file": without_surrogates(file.file),
        "kind": file.kind,
        "edition": file.edition,
        "detected_by": file.detected_by,
    }


def _finding(finding: Finding) -> Json:
    return {
        "file": without_surrogates(finding.file),
        "kind": finding.kind,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": safe(finding.message, 500),
        "hint": safe(finding.hint, 500),
        "pointer": without_surrogates(finding.pointer[:_LONGEST_POINTER]),
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
    }


def _summary(report: Report) -> Json:
    counts = {severity: report.count(severity) for severity in SEVERITIES}
    return {"files": len(report.files), "skipped": report.skipped, **counts}


def _rows(values: Iterable[Json]) -> str:
    rows = ",\n".join(f"  {_encoded(value)}" for value in values)
    return f"[\n{rows}\n ]" if rows else "[]"


def _encoded(value: Json) -> str:
    return safe_json(json.dumps(value))
