"""One finding per line, `path:line:column: level[rule]: message`, for editors, grep and problem matchers."""

from __future__ import annotations

from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Finding, Report
from nfx_lint.report.fixes import fix_mark
from nfx_lint.report.safe import safe
from nfx_lint.report.words import sentence, within


def render(report: Report) -> str:
    """A line per finding; a clean run prints nothing."""
    return "".join(f"{_line(finding)}\n" for finding in report.findings)


def _line(finding: Finding) -> str:
    message = safe(finding.message, LONGEST_MESSAGE)
    hint = f" {safe(finding.hint, LONGEST_MESSAGE)}" if finding.hint else ""
    message = f"{fix_mark(finding)}{message}{within(finding)}"
    words = f"{sentence(message)}{hint}" if hint else message
    return f"{_place(finding)}: {finding.severity}[{safe(finding.rule)}]: {words}"


def _place(finding: Finding) -> str:
    """`path:line:column`; or `path#pointer` without a span, as in `body#/deployment`."""
    file = safe(finding.file) or "body"
    if file.lstrip().startswith(":"):
        # A CI runner executes a line that begins with `::`; `./` names the same file.
        file = f"./{file}"
    if finding.span:
        return f"{file}:{finding.span.line}:{finding.span.column}"
    return f"{file}#{safe(finding.pointer, LONGEST_NOTE)}" if finding.pointer else file
