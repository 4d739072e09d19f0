"""Silences one finding: by a comment in YAML, by an entry of the configuration for JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

from lsprotocol import types

from nfx_lint.config.discovery import NAME
from nfx_lint.engine import check_source
from nfx_lint.files.paths import relative
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import Editor
from nfx_lint.lsp.uris import uri_of
from nfx_lint.model import Finding
from nfx_lint.source.document import read_text
from nfx_lint.source.lines import line_end_of, lines_of
from nfx_lint.source.needs_exact import DIRECTIVE

# A suppression without a reason is a finding, so this remains visible until somebody writes one.
_REASON = "TODO: say why"


def silencing(
    finding: Finding, analysis: Analysis, editor: Editor
) -> Iterator[tuple[str, types.WorkspaceEdit]]:
    """The title and the edit of each way to silence a finding."""
    selection = analysis.options.selection_for(analysis.snapshot.path)
    if finding.span is None or not selection.suppressible(finding.rule) or not analysis.document.parsed:
        return
    if analysis.document.format == "yaml":
        comment = _comment(finding, analysis)
        if comment:
            yield f"Silence {finding.rule} here, by a comment", editor.edit(analysis, [comment])
    elif entry := _entry(finding, analysis, editor):
        yield f"Silence {finding.rule} here, in {os.path.basename(_config(analysis))}", entry


def _comment(finding: Finding, analysis: Analysis) -> types.TextEdit | None:
    """A comment above the line of a finding, or at its end if none fits above."""
    text = analysis.document.text
    line = finding.line or 1
    written = lines_of(text)[line - 1]
    comment = f"# {DIRECTIVE} ignore[{finding.rule}] -- {_REASON}"
    indent = written[: len(written) - len(written.lstrip(" "))]
    start = analysis.positions.offset_of(line, 1)
    end = start + len(written.rstrip())
    for at, new in ((start, f"{indent}{comment}{line_end_of(text)}"), (end, f" {comment}")):
        if _silences(f"{text[:at]}{new}{text[at:]}", finding, analysis):
            return types.TextEdit(analysis.positions.between(at, at), new)
    return None


def _silences(text: str, finding: Finding, analysis: Analysis) -> bool:
    """Whether a text has the same value as the document, and one finding fewer of this rule."""
    snapshot, options = analysis.snapshot, analysis.options
    after = read_text(text, options.suffix(snapshot.path))
    if not after.parsed or repr(after.value) != repr(analysis.document.value):
        return False
    data = text.encode("utf-8", "surrogatepass")
    found = check_source(data, snapshot.path, options, named=False).findings
    return _count(found, finding) < _count(analysis.report.findings, finding)


def _count(findings: tuple[Finding, ...], like: Finding) -> int:
    return sum((one.rule, one.pointer) == (like.rule, like.pointer) for one in findings)


def _entry(finding: Finding, analysis: Analysis, editor: Editor) -> types.WorkspaceEdit | None:
    """An entry at the end of the configuration, which is created if there is none."""
    path = _config(analysis)
    uri, exists = uri_of(path), os.path.isfile(path)
    if not editor.knows_versions or not (exists or editor.creates_files):
        return None
    text = _text_of(path) if exists else ""
    if text is None:
        return None
    table = "suppressions" if os.path.basename(path) == NAME else "tool.nfx-lint.suppressions"
    values = {
        "file": relative(analysis.snapshot.path, os.path.dirname(path)),
        "rule": finding.rule,
        "pointer": finding.pointer,
        "reason": _REASON,
    }
    lines = [f"[[{table}]]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())]
    last = len(lines_of(text)) - 1
    end = types.Position(last, len(lines_of(text)[last]))
    new = "\n" * (bool(text) + bool(text and not text.endswith("\n"))) + "\n".join(lines) + "\n"
    identifier = types.OptionalVersionedTextDocumentIdentifier(uri)
    edit = types.TextDocumentEdit(identifier, [types.TextEdit(types.Range(end, end), new)])
    making = types.CreateFile(uri, options=types.CreateFileOptions(ignore_if_exists=True))
    return types.WorkspaceEdit(document_changes=[edit] if exists else [making, edit])


def _config(analysis: Analysis) -> str:
    """The configuration of a document, or where one belongs: beside it."""
    found = analysis.snapshot.settings.config
    return found or os.path.join(os.path.dirname(analysis.snapshot.path), NAME)


def _text_of(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return None
