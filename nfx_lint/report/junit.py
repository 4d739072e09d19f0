"""JUnit XML, as read by Jenkins and GitLab: a suite per file, a case per finding."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape  # xml.sax.saxutils would load urllib.request

from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import SEVERITIES, Finding, Report
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.safe import safe
from nfx_lint.report.words import within

_NO_TIME = "0"


def render(report: Report, about: About) -> str:
    """The whole document. A finding below `about.fail_on` is a passing case with output."""
    by_file: dict[str, list[Finding]] = {file.file: [] for file in report.files}
    for finding in report.findings:
        by_file.setdefault(finding.file, []).append(finding)
    failing = sum(_fails(finding, about) for finding in report.findings)
    cases = sum(len(findings) or 1 for findings in by_file.values())
    root = _attributes(name=TOOL, tests=cases, failures=failing, errors=0, time=_NO_TIME)
    suites = "".join(
        f"{line}\n" for file in sorted(by_file) for line in _suite(about.path(file), by_file[file], about)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites{root}>\n{suites}</testsuites>\n'


def _suite(path: str, findings: list[Finding], about: About) -> Iterator[str]:
    failing = sum(_fails(finding, about) for finding in findings)
    file = safe(path)
    yield (
        " <testsuite"
        + _attributes(
            name=file, tests=len(findings) or 1, failures=failing, errors=0, skipped=0, time=_NO_TIME
        )
        + ">"
    )
    if not findings:
        passed = _attributes(name="nothing to report", classname=file, file=file, time=_NO_TIME)
        yield f"  <testcase{passed}/>"
    names: set[str] = set()
    for finding in findings:
        name = _name(finding, names)
        names.add(name)
        # GitLab links `file`; Jenkins ignores `file` and `line`, which its schema lacks.
        where = _attributes(name=name, classname=file, file=file, line=finding.line or 1, time=_NO_TIME)
        yield f"  <testcase{where}>"
        yield from _outcome(finding, file, about)
        yield "  </testcase>"
    yield " </testsuite>"


def _name(finding: Finding, taken: set[str]) -> str:
    """A unique case name: GitLab keeps one case per name."""
    name = f"{safe(finding.rule)} {safe(finding.pointer, LONGEST_MESSAGE)}".rstrip()
    if name not in taken:
        return name
    return next(other for number in range(2, len(taken) + 3) if (other := f"{name} #{number}") not in taken)


def _outcome(finding: Finding, file: str, about: About) -> Iterator[str]:
    # GitLab drops the attribute `message` if there is a text, so the text is complete.
    text = escape("\n".join(_lines(finding, file, about)), quote=False)
    if _fails(finding, about):
        failure = _attributes(message=safe(finding.message, LONGEST_MESSAGE), type=finding.severity)
        yield f"   <failure{failure}>{text}</failure>"
    else:
        yield f"   <system-out>{text}</system-out>"


def _lines(finding: Finding, file: str, about: About) -> Iterator[str]:
    yield f"{finding.severity}[{safe(finding.rule)}]: {safe(finding.message, LONGEST_MESSAGE)}"
    place = f"{file}:{finding.line}:{finding.column}" if finding.span else file
    yield f"at {place}{within(finding)}"
    for related in finding.related:
        place = about.path(related.file) if related.file else file
        yield f"see {place}:{related.span.line}:{related.span.column} {safe(related.message, LONGEST_NOTE)}"
    if finding.hint:
        yield f"hint: {safe(finding.hint, LONGEST_MESSAGE)}"
    if page := about.page(finding.rule):
        yield f"more: {safe(page)}"


def _fails(finding: Finding, about: About) -> bool:
    if about.fail_on not in SEVERITIES:
        return False
    return SEVERITIES.index(finding.severity) <= SEVERITIES.index(about.fail_on)


def _attributes(**values: object) -> str:
    return "".join(f' {name}="{escape(str(value))}"' for name, value in values.items())
