"""Completion inside `${…}`: roots, refs, outputs, arguments, and functions with their arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lsprotocol import types

from nfx_lint._compiled.expression_table import FUNCTIONS, ROOTS
from nfx_lint._compiled.template_table import KINDS, TRIGGER_OUTPUTS
from nfx_lint.contracts.editions import document_of
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import Editor
from nfx_lint.lsp.names import Template
from nfx_lint.model import Json, Path
from nfx_lint.templates.documents import documents_in
from nfx_lint.templates.expressions.check import signature
from nfx_lint.templates.links import kinds_linked
from nfx_lint.templates.scopes import Scope, scopes_of

_DOTTED = re.compile(r"[A-Za-z0-9_.-]*$")
_WORD = re.compile(r"[A-Za-z0-9_-]*")
_ABOUT_ROOTS = {
    "args": "an argument of the template",
    "refs": "an output of another node, by its `ref`",
    "fn": "a function",
    "secrets": "a secret of the team, by its id",
    "template": "a name of the document around this one",
}


def opened_at(text: str, offset: int) -> str | None:
    """The text of an expression before the cursor; None outside expressions and in a string in one."""
    first = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    start = text.rfind("${", first, offset)
    written = text[start + 2 : offset] if start >= 0 else "}"
    return None if "}" in written or written.count("'") % 2 else written.removeprefix("{")


def items(
    analysis: Analysis, body: Json, kind: str, path: Path, offset: int, opened: str, editor: Editor
) -> Iterator[types.CompletionItem]:
    """The items that may follow the text of an expression."""
    template = _template(body, kind)
    if template is None:
        return
    scope = template.scope_at(path)
    dotted = _DOTTED.search(opened)
    *before, word = dotted[0].split(".") if dotted else [""]
    if before[:1] == ["template"] and scope.outer:
        scope, before = scope.outer, before[1:]
    after = _WORD.match(analysis.document.text, offset)
    end = offset + len(after[0] if after else "")
    place = analysis.positions.between(offset - len(word), end)
    for item in _following(before, scope, editor):
        text = item.insert_text or item.label
        item.insert_text, item.text_edit = None, types.TextEdit(place, text)
        yield item


def _template(body: Json, kind: str) -> Template | None:
    if not document_of(kind) or not isinstance(body, dict):
        return None
    documents = documents_in(body, document_of(kind))
    return Template(documents, scopes_of(documents))


def _following(before: list[str], scope: Scope, editor: Editor) -> Iterator[types.CompletionItem]:
    if not before:
        roots = (root for root in ROOTS if root != "template" or scope.outer)
        for root in roots:
            yield _item(root, types.CompletionItemKind.Module, _ABOUT_ROOTS[root])
    elif before == ["fn"]:
        yield from (_function(name, editor) for name in FUNCTIONS)
    elif before == ["args"]:
        for name in scope.arguments:
            yield _item(name, types.CompletionItemKind.Variable, "argument")
    elif before == ["refs"]:
        for name, nodes in scope.nodes.items():
            yield _item(name, types.CompletionItemKind.Reference, nodes[0].kind)
        for name in scope.triggers:
            yield _item(name, types.CompletionItemKind.Event, "trigger")
    elif before[0] == "refs":
        name, rest = scope.resolved(tuple(before[1:]))
        nodes = scope.nodes.get(name, [])
        outputs = TRIGGER_OUTPUTS if name in scope.triggers else ("id",)
        if nodes:
            outputs = KINDS.get(nodes[0].kind, {}).get("outputs", outputs)
        for output in () if rest else outputs:
            yield _item(
                output, types.CompletionItemKind.Field, f"output of {nodes[0].kind if nodes else 'a trigger'}"
            )


def _item(label: str, kind: types.CompletionItemKind, detail: str) -> types.CompletionItem:
    # The most frequent one comes first: a node's id.
    return types.CompletionItem(label, kind=kind, detail=detail, sort_text=f"{label != 'id':d}{label}")


def _function(name: str, editor: Editor) -> types.CompletionItem:
    function = FUNCTIONS[name]
    item = _item(name, types.CompletionItemKind.Function, f"{signature(name)}: {function['gives']}")
    if editor.knows_snippets:
        needed = (
            function["parameters"][:1] * function["least"]
            if function["most"] is None
            else (function["parameters"][: function["least"]])
        )
        stops = ", ".join(f"${{{number}:{word}}}" for number, word in enumerate(needed, 1))
        item.insert_text, item.insert_text_format = f"{name}({stops})", types.InsertTextFormat.Snippet
    return item


def links(
    body: Json, kind: str, path: Path, place: types.Range, is_json: bool, quote: str
) -> Iterator[types.CompletionItem]:
    """References to the nodes whose id a field holds."""
    template = _template(body, kind)
    node = template.node_at(path) if template and path else None
    kinds = kinds_linked(path, node) if node else []
    if template is None or not kinds:
        return
    for name, nodes in template.scope_at(path).nodes.items():
        if nodes[0].kind in kinds:
            written = f"${{refs.{name}.id}}"
            text = json.dumps(written) if is_json or quote == '"' else f"{quote}{written}{quote}"
            yield types.CompletionItem(
                written,
                kind=types.CompletionItemKind.Reference,
                detail=nodes[0].kind,
                filter_text=f"{quote}{written}",
                text_edit=types.TextEdit(place, text),
            )
