"""The items of a completion at a place of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from lsprotocol import types

from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.kinds import all_nodes
from nfx_lint.contracts.naming import NODE
from nfx_lint.detection.detect import declared_kind, detect
from nfx_lint.lsp.completion import expressions
from nfx_lint.lsp.completion.cursor import MARK, Cursor, cursor_at
from nfx_lint.lsp.completion.fields import (
    Field,
    Spot,
    fields_at,
    is_object,
    siblings,
    spec_of,
    spot_at,
    values_at,
)
from nfx_lint.lsp.completion.snippets import Snippet, plain, scalar
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import Editor
from nfx_lint.model import Json
from nfx_lint.pointers import value_at
from nfx_lint.source.document import FORMATS
from nfx_lint.templates.documents import TemplateNode


@dataclass(frozen=True, slots=True)
class _Here:
    """What all items of one completion share."""

    analysis: Analysis
    cursor: Cursor
    editor: Editor
    is_json: bool
    edition: str

    @property
    def range(self) -> types.Range:
        return self.analysis.positions.between(self.cursor.start, self.cursor.end)

    @property
    def extra(self) -> str:
        """The indentation that a block needs beyond the line of the cursor, after its hyphens."""
        text = self.analysis.document.text
        line = text[max(text.rfind("\n", 0, self.cursor.start), text.rfind("\r", 0, self.cursor.start)) + 1 :]
        match = re.match(r"( *)((?:- +)*)", line)
        return " " * len(match[2]) if match and not self.is_json else ""


def completions(analysis: Analysis, offset: int, editor: Editor) -> list[types.CompletionItem]:
    """The items at an offset."""
    suffix = analysis.options.suffix(analysis.snapshot.path)
    if not analysis.is_ours or suffix.lower() not in FORMATS:
        return []
    text = analysis.document.text
    is_json = FORMATS[suffix.lower()] == "json"
    cursor = cursor_at(text, offset, suffix, is_json=is_json)
    opened = expressions.opened_at(text, offset)
    body = cursor.body if cursor else analysis.reading.document.value if analysis.reading else None
    kind, edition = _kind_of(analysis, body)
    if not kind:
        return []
    if opened is not None:
        path = cursor.path if cursor else ()
        return list(expressions.items(analysis, body, kind, path, offset, opened, editor))
    if cursor is None:
        return []
    here = _Here(analysis, cursor, editor, is_json, edition)
    return list(_items(here, kind))


def _kind_of(analysis: Analysis, body: Json) -> tuple[str, str]:
    if analysis.reading:
        return analysis.reading.kind, analysis.reading.edition
    if analysis.document.parsed:
        return "", ""  # a foreign document
    declared = declared_kind(analysis.document, analysis.options)[1]
    found = detect(body, analysis.options, declared, named=False)
    return found.kind, found.edition


def _items(here: _Here, kind: str) -> Iterator[types.CompletionItem]:
    cursor = here.cursor
    if here.is_json and not cursor.is_key:
        yield from _items_of_steps(here, kind)
    spot = spot_at(cursor.body, kind, here.edition, cursor.path)
    if spot is None:
        return
    if cursor.is_key and is_object(spot):
        yield from _keys(here, spot)
    elif not cursor.is_key or set(siblings(cursor.body, cursor.path, MARK)) == set():
        yield from _values(here, spot)
        yield from expressions.links(cursor.body, kind, cursor.path, here.range, here.is_json, cursor.quote)


def _items_of_steps(here: _Here, kind: str) -> Iterator[types.CompletionItem]:
    """Whole nodes, for an item in JSON that is going to be a node."""
    body, path = deepcopy(here.cursor.body), here.cursor.path
    if path and isinstance(path[-1], int) and here.editor.knows_snippets and not here.cursor.quote:
        value_at(body, path[:-1])[path[-1]] = {}
        spot = spot_at(body, kind, here.edition, path)
        if spot and spot.node and spot.node.path == path:
            for one in spot.schema["properties"]["kind"]["enum"]:
                yield _node(here, spot.node, one)


def _keys(here: _Here, spot: Spot) -> Iterator[types.CompletionItem]:
    cursor = here.cursor
    there = siblings(cursor.body, cursor.path, MARK)
    value = value_at(cursor.body, cursor.path)
    for field in fields_at(spot, {key: child for key, child in value.items() if key != MARK}):
        if field.name not in there:
            yield _key(here, field, spot)
    if spot.node and not there - {"ref"} and here.editor.knows_snippets and not cursor.has_value:
        kinds = spot.schema["properties"]["kind"]["enum"]
        yield from (_node(here, spot.node, kind) for kind in kinds)


def _key(here: _Here, field: Field, spot: Spot) -> types.CompletionItem:
    cursor, deprecated = here.cursor, field.schema.get("x-deprecated")
    words = [str(field.schema.get("description", "")), deprecated["text"] if deprecated else ""]
    names = " or ".join(sorted(types_of(field.schema)))
    item = types.CompletionItem(
        field.name,
        kind=types.CompletionItemKind.Property,
        detail=f"{'required' if field.required else 'optional'}{f', {names}' if names else ''}",
        documentation=_prose(*words),
        sort_text=f"{'2' if deprecated else '0' if field.required else '1'}{field.name}",
        filter_text=f"{cursor.quote}{field.name}{cursor.quote}" if cursor.quote else field.name,
        tags=[types.CompletionItemTag.Deprecated] if deprecated else None,
    )
    written = scalar(field.name, is_json=here.is_json)
    if cursor.has_value:
        return _with_text(here, item, written)
    snippet = Snippet(spot.contract, here.is_json, cursor.is_flow and not here.is_json)
    text = snippet.member(field.name, field.schema, here.extra)
    end = "," if cursor.comma else ""
    if here.editor.knows_snippets:
        return _with_text(here, item, f"{text}{end}", is_snippet=True)
    return _with_text(here, item, f"{written}: ")


def _node(here: _Here, node: TemplateNode, kind: str) -> types.CompletionItem:
    """A whole node, with the required fields of its spec; with braces if it is an item."""
    spot = spec_of(kind, here.edition)
    indent = here.extra if here.cursor.is_key else "  "
    snippet = Snippet(spot.contract, here.is_json, here.cursor.is_flow and not here.is_json)
    members = [plain(f"{scalar('kind', is_json=here.is_json)}: {scalar(kind, is_json=here.is_json)}")]
    if not node.ref:
        members.append(snippet.member("ref", {"type": "string"}, indent))
    members.append(snippet.member("spec", spot.schema, indent))
    between = ", " if snippet.is_flow else f",\n{indent}" if here.is_json else f"\n{indent}"
    text = between.join(members)
    text = text if here.cursor.is_key else f"{{\n{indent}{text}\n}}"
    item = types.CompletionItem(
        f"{kind} node",
        kind=types.CompletionItemKind.Snippet,
        documentation=_prose(_title(kind)),
        sort_text=f"3{kind}",
        filter_text=f"{here.cursor.quote}kind {kind}",
    )
    return _with_text(here, item, text + "," * here.cursor.comma, is_snippet=True)


def _title(kind: str) -> str:
    found = all_nodes().get(f"{NODE}{kind}")
    return found.title if found else ""


def _values(here: _Here, spot: Spot) -> Iterator[types.CompletionItem]:
    is_kind = spot.node is not None and here.cursor.path[-1:] == ("kind",)
    for number, value in enumerate(values_at(spot)):
        text = scalar(value, is_json=here.is_json)
        if here.cursor.quote and isinstance(value, str) and not here.is_json:
            text = f"{here.cursor.quote}{value}{here.cursor.quote}"
        item = types.CompletionItem(
            str(value) if isinstance(value, str) else text,
            kind=types.CompletionItemKind.Class if is_kind else types.CompletionItemKind.EnumMember,
            documentation=_prose(_title(value)) if is_kind else None,
            sort_text=f"{number:04}",
            filter_text=f"{here.cursor.quote}{value}"
            if here.cursor.quote
            else str(value)
            if isinstance(value, str)
            else text,
        )
        yield _with_text(here, item, text + "," * here.cursor.comma)


def _with_text(
    here: _Here, item: types.CompletionItem, text: str, *, is_snippet: bool = False
) -> types.CompletionItem:
    item.text_edit = types.TextEdit(here.range, text)
    if is_snippet:
        item.insert_text_format = types.InsertTextFormat.Snippet
        item.insert_text_mode = types.InsertTextMode.AdjustIndentation
    return item


def _prose(*words: str) -> types.MarkupContent | None:
    text = "\n\n".join(filter(None, words))
    return types.MarkupContent(types.MarkupKind.Markdown, text) if text else None
