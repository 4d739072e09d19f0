"""The reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.

Columns count UTF-8 bytes.
"""

from __future__ import annotations

from nfx_lint.limits import LONGEST_NOTE
from nfx_lint.model import Finding, Json, Report
from nfx_lint.positions import Columns, Span
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.fixes import shown
from nfx_lint.report.rows import encoded, members, rows
from nfx_lint.report.safe import safe, without_surrogates
from nfx_lint.report.words import in_full

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def render(report: Report, about: About) -> str:
    """The whole document, even without findings."""
    document = {
        "source": encoded({"name": TOOL}),
        "diagnostics": rows((_diagnostic(finding, about) for finding in report.findings), " "),
    }
    return members(document, "") + "\n"


def _diagnostic(finding: Finding, about: About) -> Json:
    path = without_surrogates(about.path(finding.file))
    page = about.page(finding.rule)
    diagnostic: dict[str, Json] = {
        "message": in_full(finding),
        "location": {"path": path},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule, **({"url": page} if page else {})},
    }
    if finding.span:
        diagnostic["location"]["range"] = _range(finding.span, finding.columns)
    # Suggestions are alternatives, so a fix of several edits is not one.
    if (fix := shown(finding)) and len(fix.edits) == 1:
        diagnostic["suggestions"] = [
            {"range": _range(edit.span, edit.columns), "text": without_surrogates(edit.text)}
            for edit in fix.edits
        ]
    if finding.related:
        diagnostic["related_locations"] = [
            {
                "message": safe(related.message, LONGEST_NOTE),
                "location": {
                    "path": without_surrogates(about.path(related.file)) if related.file else path,
                    "range": _range(related.span, related.columns),
                },
            }
            for related in finding.related
        ]
    return diagnostic


def _range(span: Span, columns: Columns | None) -> Json:
    start, end = (columns.utf8, columns.utf8_end) if columns else (span.column, span.end_column)
    return {
        "start": {"line": span.line, "column": start},
        "end": {"line": span.end_line, "column": end},
    }
