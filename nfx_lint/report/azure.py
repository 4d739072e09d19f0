"""Azure Pipelines logging commands: the errors and warnings of a run.

https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
"""

from __future__ import annotations

from nfx_lint.model import Finding, Report
from nfx_lint.report.about import About
from nfx_lint.report.safe import inert, safe
from nfx_lint.report.totals import rest, totals
from nfx_lint.report.words import in_full

# Azure has no annotation for notes: they are lines of the log.
_LOGGED = ("error", "warning")
_ESCAPES = {"%": "%AZP25", ";": "%3B", "\r": "%0D", "\n": "%0A", "]": "%5D"}


def render(report: Report, about: About) -> str:
    """A command per error and warning, a plain line per note, and one with the totals."""
    found = (_issue(one, about) if one.severity in _LOGGED else _note(one, about) for one in report.shown)
    return "".join(f"{inert(line)}\n" for line in (*found, *rest(report), totals(report)))


def _issue(finding: Finding, about: About) -> str:
    properties: dict[str, str] = {"type": finding.severity}
    if finding.file:
        properties["sourcepath"] = safe(about.path(finding.file))
    if finding.file and finding.span:
        properties |= {"linenumber": str(finding.span.line), "columnnumber": str(finding.span.column)}
    properties["code"] = safe(finding.rule)
    listed = "".join(f"{key}={_escaped(value)};" for key, value in properties.items())
    return f"##vso[task.logissue {listed}]{in_full(finding)}"


def _note(finding: Finding, about: About) -> str:
    span = finding.span
    place = f":{span.line}:{span.column}" if span else ""
    return f"{safe(about.path(finding.file))}{place}: note[{safe(finding.rule)}]: {in_full(finding)}"


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(char, char) for char in text)
