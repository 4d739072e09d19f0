"""GitHub Actions workflow commands: annotations on the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import SEVERITIES, Finding, Report
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.safe import safe
from nfx_lint.report.totals import rest, totals
from nfx_lint.report.words import within

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, about: About) -> str:
    """A command per finding, errors first, and one with the totals; without findings a plain line.

    GitHub shows about ten annotations per level and step, so the most severe come first.
    """
    ranked = sorted(report.shown, key=lambda finding: SEVERITIES.index(finding.severity))
    lines = [_command(_COMMANDS[one.severity], _properties(one, about), _words(one)) for one in ranked]
    if lines:
        lines += [_command("notice", {"title": TOOL}, line) for line in (*rest(report), totals(report))]
    return "".join(f"{line}\n" for line in lines or [totals(report)])


def _properties(finding: Finding, about: About) -> dict[str, str]:
    properties = {"file": safe(about.path(finding.file))} if finding.file else {}
    span = finding.span
    if span and finding.file:
        properties |= {"line": str(span.line), "endLine": str(span.end_line)}
        if span.line == span.end_line:
            # The runner drops columns of multi-line annotations.
            properties |= {"col": str(span.column), "endColumn": str(span.end_column)}
    return {**properties, "title": safe(finding.rule)}


def _words(finding: Finding) -> str:
    return "\n".join(_lines(finding))


def _lines(finding: Finding) -> Iterator[str]:
    yield safe(finding.message, LONGEST_MESSAGE) + within(finding)
    for related in finding.related:
        file = f"{safe(related.file)}, " if related.file else ""
        place = f"{file}line {related.span.line}, column {related.span.column}"
        yield f"{safe(related.message, LONGEST_NOTE)}: {place}"
    if finding.hint:
        yield safe(finding.hint, LONGEST_MESSAGE)


def _command(name: str, properties: dict[str, str], words: str) -> str:
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {listed}::{_data(words)}" if listed else f"::{name}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
