"""The tools that check and fix: a text that the assistant has, or files below the folder."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from nfx_lint.engine import check_candidates, check_source, fix_source
from nfx_lint.files.discover import candidates
from nfx_lint.limits import LONGEST_TEXT_OF_A_TOOL, MOST_FILES_OF_A_TOOL, MOST_FINDINGS_OF_A_TOOL
from nfx_lint.mcp.workspace import inside, run_for
from nfx_lint.model import Json, Report, UsageError
from nfx_lint.report.fixes import diff_lines
from nfx_lint.report.json import render

_OF_A_FINDING = ("file", "rule", "severity", "pointer", "line", "column", "message", "hint", "fix")


def check_text(
    text: str, kind: str | None = None, edition: str | None = None, file: str | None = None
) -> Json:
    """The findings of a text."""
    name = _name(text, file)
    return _of_text(check_source(_data(text), name, run_for([name], kind, edition).options))


def fix_text(
    text: str,
    kind: str | None = None,
    edition: str | None = None,
    file: str | None = None,
    unsafe: bool = False,
) -> Json:
    """A text with its fixes applied, and the findings that are left."""
    name = _name(text, file)
    options = run_for([name], kind, edition).options
    result = fix_source(_data(text), name, options, unsafe=unsafe)
    return {
        "fixed": result.count,
        "text": result.data.decode("utf-8", "surrogatepass"),
        "diff": diff_lines(result.diff),
        **_of_text(check_source(result.data, name, options)),
    }


def check_files(paths: Iterable[str] = (".",), kind: str | None = None, edition: str | None = None) -> Json:
    """The findings of files, and of files in folders."""
    names = [inside(path) for path in paths]
    run = run_for(names, kind, edition)
    found = candidates(
        names,
        run.exclude,
        run.folder,
        excluding=run.options.nested.excluding if run.options.nested else None,
    )
    files = list(islice(found, MOST_FILES_OF_A_TOOL + 1))
    if len(files) > MOST_FILES_OF_A_TOOL:
        raise UsageError(f"there are more than {MOST_FILES_OF_A_TOOL} files; name a folder with fewer")
    report = check_candidates(files, run.options)
    return {"files": len(report.files), "skipped": report.skipped, **answer(report)}


def answer(report: Report) -> Json:
    """The first findings of a report, as in the JSON report; `more` counts the others."""
    shown = report.findings[:MOST_FINDINGS_OF_A_TOOL]
    rows = json.loads(render(replace(report, findings=shown)))["findings"]
    return {
        "clean": not report.findings,
        "findings": [{key: row[key] for key in _OF_A_FINDING} for row in rows],
        "more": len(report.findings) - len(shown),
        "suppressed": report.suppressed + report.known,
    }


def _of_text(report: Report) -> Json:
    checked = report.files[0]
    return {"kind": checked.kind, "edition": checked.edition, **answer(report)}


def _name(text: str, file: str | None) -> str:
    if file is not None:
        return inside(file)
    return "document.json" if text.lstrip()[:1] in ("{", "[") else "document.yaml"


def _data(text: str) -> bytes:
    if len(text) > LONGEST_TEXT_OF_A_TOOL:
        raise UsageError(
            f"the text is longer than {LONGEST_TEXT_OF_A_TOOL} characters; write it to a file for check_files"
        )
    return text.encode("utf-8", "surrogatepass")
