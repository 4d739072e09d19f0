"""TeamCity service messages: the findings as code inspections.

https://www.jetbrains.com/help/teamcity/service-messages.html#Reporting+Inspections
"""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.model import Finding, Report
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.safe import safe
from nfx_lint.report.totals import totals
from nfx_lint.report.words import in_full

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
_ESCAPES = {"'": "|'", "\n": "|n", "\r": "|r", "|": "||", "[": "|[", "]": "|]"}


def render(report: Report, about: About) -> str:
    """The type of each inspection, one for each rule that found something; the findings; and the totals."""
    lines = (*_types(report, about), *(_inspection(one, about) for one in report.findings))
    return "".join(f"{line}\n" for line in (*lines, totals(report)))


def _types(report: Report, about: About) -> Iterator[str]:
    described = {rule.id: rule for rule in about.rules}
    for id in dict.fromkeys(finding.rule for finding in report.findings):
        rule = described.get(id)
        words = {"id": id, "name": rule.title if rule else id, "category": TOOL}
        yield _message("inspectionType", {**words, "description": rule.why.strip() if rule else id})


def _inspection(finding: Finding, about: About) -> str:
    # An inspection has no column, so that the message names it.
    at = f"column {finding.span.column}: " if finding.span else ""
    words = {"typeId": finding.rule, "message": f"{at}{in_full(finding)}", "file": about.path(finding.file)}
    if finding.span:
        words["line"] = str(finding.span.line)
    return _message("inspection", {**words, "SEVERITY": _SEVERITIES[finding.severity]})


def _message(name: str, words: dict[str, str]) -> str:
    listed = " ".join(f"{key}='{_escaped(safe(value))}'" for key, value in words.items())
    return f"##teamcity[{name} {listed}]"


def _escaped(text: str) -> str:
    return "".join(map(_escaped_char, text))


def _escaped_char(char: str) -> str:
    if char.isascii():
        return _ESCAPES.get(char, char)
    # An escape has room for two bytes; TeamCity reads all other characters as they are.
    return f"|0x{ord(char):04x}" if char <= "\uffff" else char
