"""Symbols, definition, references and rename."""

from __future__ import annotations

import json

import pytest
import yaml
from editing import HERE, Client, Editor, opened
from lsprotocol import types
from pygls.exceptions import JsonRpcException

TEMPLATE = """\
apiVersion: v1.2
arguments: {region: europe-west, name: Shop}
spec:
  kind: Workflow
  spec:
    type: sequential
    steps:
      - kind: Project
        ref: shop
        spec: {name: "${args.name} 😀", region: "${args.region}"}
      - kind: Volume
        ref: shop-data
        spec:
          name: "Data of ${args.name}"
          projectId: ${refs.shop.id}
          spec: {storageSize: 6144}
          description: "${fn.join(refs.shop.name, args.name)}"
"""


def at(words: str, text: str = TEMPLATE) -> str:
    return text.replace(words, words[:-1] + HERE + words[-1:], 1)


def lines(found: object) -> list[int]:
    assert isinstance(found, list | tuple)
    return [one.range.start.line for one in found if isinstance(one, types.Location)]


def rename(editor: Editor, name: str) -> str:
    params = types.RenameParams(editor.identifier, editor.at, name)
    edit = editor.client.ask(editor.client.lsp.text_document_rename_async(params))
    assert edit and edit.document_changes
    (change,) = edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    return editor.edited([one for one in change.edits if isinstance(one, types.TextEdit)])


def test_nodes_are_symbols(client: Client) -> None:
    editor = opened(client, TEMPLATE)
    params = types.DocumentSymbolParams(editor.identifier)
    found = client.ask(client.lsp.text_document_document_symbol_async(params)) or []
    symbols = [one for one in found if isinstance(one, types.DocumentSymbol)]
    assert [(one.name, one.detail) for one in symbols] == [
        ("region", "argument"),
        ("name", "argument"),
        ("Workflow", "Workflow"),
    ]
    inner = [(one.name, one.detail) for one in symbols[-1].children or ()]
    assert inner == [("shop", "Project"), ("shop-data", "Volume")]


@pytest.mark.parametrize(
    ("words", "line"), [("refs.shop.id", 8), ("refs.shop", 8), ("args.name", 1), ("ref: shop", 8)]
)
def test_definition(client: Client, words: str, line: int) -> None:
    words = words.removesuffix(".id")
    editor = opened(client, at(words))
    found = client.ask(client.lsp.text_document_definition_async(types.DefinitionParams(**editor.here)))
    assert lines(found) == [line]


def test_references(client: Client) -> None:
    editor = opened(client, at("ref: shop"))
    for definition, expected in ((True, [8, 14, 16]), (False, [14, 16])):
        context = types.ReferenceContext(definition)
        params = types.ReferenceParams(context=context, **editor.here)
        assert lines(client.ask(client.lsp.text_document_references_async(params))) == expected


@pytest.mark.parametrize("language", ["yaml", "json"])
def test_rename(client: Client, language: str) -> None:
    text = TEMPLATE if language == "yaml" else json.dumps(yaml.safe_load(TEMPLATE), indent=2)
    expected = yaml.safe_load(text.replace("refs.shop", "refs.store").replace("args.name", "args.title"))
    expected["spec"]["spec"]["steps"][0]["ref"] = "store"
    expected["arguments"] = {"region": "europe-west", "title": "Shop"}
    editor = opened(client, at("refs.shop", text), language=language)
    prepared = client.ask(
        client.lsp.text_document_prepare_rename_async(types.PrepareRenameParams(**editor.here))
    )
    assert isinstance(prepared, types.Range)
    editor.type(at("args.name", rename(editor, "store")))
    assert yaml.safe_load(rename(editor, "title")) == expected


@pytest.mark.parametrize("name", ["shop-data", "two words", "true", "1st", "a.b"])
def test_a_name_that_would_not_do(client: Client, name: str) -> None:
    with pytest.raises(JsonRpcException):
        rename(opened(client, at("refs.shop")), name)


def test_what_is_not_defined_here_is_not_renamed(client: Client) -> None:
    editor = opened(client, at("args.other", TEMPLATE.replace("args.region", "args.other")))
    prepared = types.PrepareRenameParams(**editor.here)
    assert client.ask(client.lsp.text_document_prepare_rename_async(prepared)) is None
