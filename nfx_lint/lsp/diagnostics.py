"""Findings as diagnostics: what an editor underlines."""

from __future__ import annotations

from functools import lru_cache

from lsprotocol import types

from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.rule_pages import RulePages
from nfx_lint.model import Finding
from nfx_lint.report.safe import safe
from nfx_lint.report.words import in_full
from nfx_lint.rules.catalogue import catalogue

SOURCE = "nfx-lint"
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "note": types.DiagnosticSeverity.Information,
}


def diagnostics(analysis: Analysis, pages: RulePages) -> list[types.Diagnostic]:
    """The diagnostics of a document, in the order of its text."""
    return [diagnostic(one, analysis, pages) for one in analysis.findings]


def diagnostic(finding: Finding, analysis: Analysis, pages: RulePages) -> types.Diagnostic:
    positions, start = analysis.positions, types.Position(0, 0)
    page = pages.uri(finding.rule)
    return types.Diagnostic(
        range=positions.range(finding.span) if finding.span else types.Range(start, start),
        message=in_full(finding, placed=False),
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        code_description=types.CodeDescription(page) if page else None,
        source=SOURCE,
        tags=list(_tags().get(finding.rule, ())) or None,
        related_information=[
            types.DiagnosticRelatedInformation(
                types.Location(analysis.snapshot.uri, positions.range(one.span)), safe(one.message)
            )
            for one in finding.related
        ]
        or None,
    )


@lru_cache(maxsize=1)
def _tags() -> dict[str, tuple[types.DiagnosticTag, ...]]:
    """The rules about what is deprecated, or has no effect: editors strike it through, or fade it."""
    found: dict[str, tuple[types.DiagnosticTag, ...]] = {}
    for rule in catalogue():
        if "x-deprecated" in rule.keywords or rule.id.startswith("deprecated-"):
            found[rule.id] = (types.DiagnosticTag.Deprecated,)
        elif rule.id.startswith("unused-") or (rule.rows and all("no_effect" in row for row in rule.rows)):
            found[rule.id] = (types.DiagnosticTag.Unnecessary,)
    return found
