"""Code actions: the fixes of findings, all safe fixes at once, silencing, and the pages of rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol import types

from nfx_lint.engine import fix_source
from nfx_lint.lsp.diagnostics import SOURCE, diagnostic
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import Editor
from nfx_lint.lsp.rule_pages import RulePages
from nfx_lint.lsp.silence import silencing
from nfx_lint.model import Finding, Fix
from nfx_lint.report.safe import safe

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{SOURCE}"
OPEN_PAGE = "nfx-lint.openRule"
KINDS = (types.CodeActionKind.QuickFix, FIX_ALL)


def actions(
    analysis: Analysis, asked: types.Range, only: Sequence[str], editor: Editor, pages: RulePages
) -> list[types.CodeAction]:
    """The actions for the findings in a range; with `only`, those of these kinds."""
    found: list[types.CodeAction] = []
    if _wants(types.CodeActionKind.QuickFix, only):
        found += _quick_fixes(analysis, asked, editor, pages)
    if _wants(FIX_ALL, only):
        found += _all_fixed(analysis, editor)
    return found


def _wants(kind: str, only: Sequence[str]) -> bool:
    """Whether a kind of action is asked for: `source` asks for `source.fixAll` as well."""
    return not only or any(kind == one or kind.startswith(f"{one}.") for one in only)


def _quick_fixes(
    analysis: Analysis, asked: types.Range, editor: Editor, pages: RulePages
) -> Iterator[types.CodeAction]:
    here = [one for one in analysis.own(analysis.report_with_fixes) if _touches(analysis, one, asked)]
    about = {id(one): [diagnostic(one, analysis, pages)] for one in here}
    for one in here:
        if one.fix:
            yield types.CodeAction(
                safe(one.fix.title),
                types.CodeActionKind.QuickFix,
                about[id(one)],
                is_preferred=one.fix.safe,
                edit=editor.edit(analysis, edits_of(one.fix, analysis)),
            )
    for one in here:
        for title, edit in silencing(one, analysis, editor):
            yield types.CodeAction(title, types.CodeActionKind.QuickFix, about[id(one)], edit=edit)
    for rule in dict.fromkeys(one.rule for one in here) if editor.shows_documents else ():
        page = pages.uri(rule)
        if page:
            title = f"Open the page of {rule}"
            command = types.Command(title, OPEN_PAGE, arguments=[rule])
            yield types.CodeAction(title, types.CodeActionKind.QuickFix, command=command)


def edits_of(fix: Fix, analysis: Analysis) -> list[types.TextEdit]:
    positions = analysis.positions
    return [types.TextEdit(positions.between(edit.start, edit.end), edit.text) for edit in fix.edits]


def _touches(analysis: Analysis, finding: Finding, asked: types.Range) -> bool:
    """Whether a finding is on a line of a range: the cursor need not be in the very word."""
    if finding.span is None:
        return asked.start.line == 0
    there = analysis.positions.range(finding.span)
    return there.start.line <= asked.end.line and asked.start.line <= there.end.line


def _all_fixed(analysis: Analysis, editor: Editor) -> Iterator[types.CodeAction]:
    """One edit with all safe fixes, as `--fix` applies them."""
    if not any(one.fix and one.fix.safe for one in analysis.own(analysis.report_with_fixes)):
        return
    text, path = analysis.snapshot.text, analysis.snapshot.path
    data = text.encode("utf-8", "surrogatepass")
    result = fix_source(data, path, analysis.options, unsafe=False, named=False)
    after = result.data.decode("utf-8", "surrogatepass")
    if after != text:
        edit = editor.edit(analysis, [_difference(text, after, analysis)])
        yield types.CodeAction("Apply all safe fixes of nfx-lint", FIX_ALL, edit=edit)


def _difference(before: str, after: str, analysis: Analysis) -> types.TextEdit:
    """An edit of the part in which two texts differ."""
    start, most = 0, min(len(before), len(after))
    while start < most and before[start] == after[start]:
        start += 1
    end = 0
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    shift = len(before) - len(analysis.document.text)  # a byte order mark
    place = analysis.positions.between(start - shift, len(before) - end - shift)
    return types.TextEdit(place, after[start : len(after) - end])
