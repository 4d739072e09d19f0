"""SARIF 2.1.0 with the additions for GitHub code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
https://docs.github.com/code-security/reference/code-scanning/sarif-files. Columns count UTF-16 code units.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from urllib.parse import quote_from_bytes

from nfx_lint.limits import (
    LONGEST_HELP,
    LONGEST_LINE_PREFIX,
    LONGEST_MESSAGE,
    LONGEST_NOTE,
    LONGEST_PARAGRAPH,
    LONGEST_SARIF_ID,
    LONGEST_SARIF_TAG,
    MOST_RESULTS,
)
from nfx_lint.model import SEVERITIES, Finding, Fix, Json, Report
from nfx_lint.positions import Columns, LinePrefix, Span
from nfx_lint.report.about import TOOL, About, AboutRule
from nfx_lint.report.fingerprint import fingerprints
from nfx_lint.report.fixes import shown
from nfx_lint.report.rows import encoded, members, rows
from nfx_lint.report.safe import safe, without_surrogates
from nfx_lint.report.words import in_full, sentence

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PRECISION = {"documented": "very-high", "observed": "high"}
_PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}
_PLACEHOLDER = re.compile(r"\{\w+\}")
_END_OF_FILE = 0xFFFF


def render(report: Report, about: About) -> str:
    """The whole document, even without findings."""
    ran = _rules(report, about)
    index = {rule.id: number for number, rule in enumerate(ran)}
    keys = _line_keys(report)
    names = fingerprints(report.findings, about)
    results = (
        _result(finding, index, keys.get(number, ""), names[number], about)
        for number, finding in _most_severe(report)
    )
    driver = {
        "name": encoded(TOOL),
        "semanticVersion": encoded(about.version or "0.0.0"),
        "rules": rows((_descriptor(rule, about) for rule in ran), "     "),
    }
    run = {
        "tool": members({"driver": members(driver, "    ")}, "   "),
        "columnKind": encoded("utf16CodeUnits"),
        "automationDetails": encoded({"id": f"{TOOL}/"}),
        "invocations": encoded([_invocation(report)]),
        "results": rows(results, "   "),
    }
    document = {
        "$schema": encoded(_SCHEMA),
        "version": encoded("2.1.0"),
        "runs": f"[\n  {members(run, '  ')}\n ]",
    }
    return members(document, "") + "\n"


def _rules(report: Report, about: About) -> list[AboutRule]:
    """The enabled rules by id, with or without findings."""
    by_id = {finding.rule: AboutRule(finding.rule, finding.severity, "") for finding in report.findings}
    by_id.update((rule.id, rule) for rule in about.rules)
    return [by_id[name] for name in sorted(by_id)]


def _descriptor(rule: AboutRule, about: About) -> Json:
    id, page = safe(rule.id, LONGEST_SARIF_ID) or "rule", about.page(rule.id)
    title = safe(rule.title, LONGEST_MESSAGE) or id
    hint = f" {_PLACEHOLDER.sub('…', rule.hint)}" if rule.hint else ""
    return {
        "id": id,
        "name": "".join(word.capitalize() for word in re.findall(r"\w+", id)) or "Rule",
        "shortDescription": {"text": sentence(title)},
        "fullDescription": {"text": safe(" ".join(rule.why.split()), LONGEST_PARAGRAPH) or sentence(title)},
        "help": {"text": sentence(safe(f"{title}. {' '.join(rule.why.split())}{hint}", LONGEST_HELP))},
        **({"helpUri": page} if page else {}),
        "defaultConfiguration": {"level": rule.level},
        "properties": {
            "precision": _PRECISION.get(rule.basis, "medium"),
            "problem.severity": _PROBLEM[rule.level],
            "tags": [safe(rule.topic, LONGEST_SARIF_TAG)] if rule.topic else [],
        },
    }


def _result(finding: Finding, index: dict[str, int], key: str, name: str, about: About) -> Json:
    words = _unlinked(in_full(finding, placed=False))
    for number, related in enumerate(finding.related, 1):
        words += f" See [{_unlinked(safe(related.message, LONGEST_NOTE)) or 'there'}]({number})."
    result: dict[str, Json] = {
        "ruleId": safe(finding.rule, LONGEST_SARIF_ID) or "rule",
        "ruleIndex": index[finding.rule],
        "level": finding.severity,
        "message": {"text": words},
        "locations": [_location(finding.file, finding.span or Span(1, 1, 1, 1), finding.columns, about)],
        "partialFingerprints": {"primaryLocationLineHash": key or f"{name[:16]}:1", "nfxLint/v1": name},
    }
    if finding.pointer:
        result["locations"][0]["logicalLocations"] = [
            {"fullyQualifiedName": safe(finding.pointer, LONGEST_PARAGRAPH)}
        ]
    if finding.kind:
        result["properties"] = {"kind": safe(finding.kind, LONGEST_NOTE)}
    if fix := shown(finding):
        result["fixes"] = [_fix(fix, finding, about)]
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": safe(related.message, LONGEST_NOTE) or "there"},
                **_location(related.file or finding.file, related.span, related.columns, about),
            }
            for number, related in enumerate(finding.related, 1)
        ]
    return result


def _fix(fix: Fix, finding: Finding, about: About) -> Json:
    replacements = [
        {
            "deletedRegion": _region(edit.span, edit.columns),
            "insertedContent": {"text": without_surrogates(edit.text)},
        }
        for edit in fix.edits
    ]
    artifact = {"uri": _uri(about.path(finding.file))}
    return {
        "description": {"text": sentence(safe(fix.title, LONGEST_NOTE))},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}],
    }


def _location(file: str, span: Span, columns: Columns | None, about: About) -> dict[str, Json]:
    artifact = {"uri": _uri(about.path(file))}
    return {"physicalLocation": {"artifactLocation": artifact, "region": _region(span, columns)}}


def _region(span: Span, columns: Columns | None) -> Json:
    start, end = (columns.utf16, columns.utf16_end) if columns else (span.column, span.end_column)
    return {
        "startLine": span.line,
        "startColumn": start,
        "endLine": span.end_line,
        "endColumn": end,
    }


def _uri(path: str) -> str:
    try:
        written = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        written = path.encode("utf-8", "replace")
    quoted = quote_from_bytes(written, safe="/")
    if re.match("[A-Za-z]%3A/", quoted):
        return f"file:///{quoted[0]}:{quoted[4:]}"
    return f"file://{'/' + quoted.lstrip('/')}" if quoted.startswith("/") else quoted


def _line_keys(report: Report) -> dict[int, str]:
    """GitHub's hash of a finding's line, by index, where it is unique to the finding.

    GitHub merges findings of one rule with equal keys, and all findings on a line have the same key.
    """
    lines = [(finding.file, finding.line, finding.rule) for finding in report.findings]
    alone = Counter(lines)
    return {
        number: _line_hash(finding.opening)
        for number, finding in enumerate(report.findings)
        if finding.opening and alone[lines[number]] == 1
    }


@lru_cache(maxsize=1024)
def _line_hash(opening: LinePrefix) -> str:
    """The hash of github/codeql-action (`src/fingerprints.ts`), base 37 modulo 2^64, with a count."""
    units = opening.text.encode("utf-16-le", "surrogatepass")
    codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    value = 0
    for code in [*codes, _END_OF_FILE, *[0] * LONGEST_LINE_PREFIX][:LONGEST_LINE_PREFIX]:
        value = value * 37 + code
    return f"{value % 2**64:x}:{opening.number}"


def _most_severe(report: Report) -> list[tuple[int, Finding]]:
    numbered = list(enumerate(report.findings))
    if len(numbered) <= MOST_RESULTS:
        return numbered
    ranked = sorted(numbered, key=lambda pair: SEVERITIES.index(pair[1].severity))
    return sorted(ranked[:MOST_RESULTS], key=lambda pair: pair[0])


def _invocation(report: Report) -> Json:
    left_out = len(report.findings) - MOST_RESULTS
    if left_out <= 0:
        return {"executionSuccessful": True}
    omitted = {"text": f"{left_out} findings were left out: GitHub accepts {MOST_RESULTS} at most."}
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": omitted}],
    }


def _unlinked(text: str) -> str:
    """`text` without links: SARIF reads `[words](address)` in a message as one."""
    return re.sub(r"([\\\[\]])", r"\\\1", text) if "](" in text or "\\" in text else text
