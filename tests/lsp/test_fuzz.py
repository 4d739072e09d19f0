"""Random edits with requests in between: no exception, and no answer for a version that is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from random import Random
from typing import Any

import pytest
from editing import Client, Editor, opened
from lsprotocol import types
from profiles import full
from pygls.exceptions import JsonRpcException

ROOT = Path(__file__).parents[2]
TOKENS = (
    *(
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ",",
        '"',
        "'",
        "|\n",
        "&a ",
        "*a",
        "<<: ",
        "# ",
        "\n",
        "\r\n",
        "\t",
        "  ",
    ),
    *(
        "${",
        "${refs.",
        "${fn.join(",
        "${args.a}",
        "}",
        "\\u",
        "\ufeff",
        "\x85",
        "\u2028",
        "é",
        "😀",
        "\ud800",
    ),
    *(
        "kind: Job\n",
        "spec:\n",
        "ref: a\n",
        "name",
        "kind",
        "true",
        "0x1f",
        '"kind": "Project",',
        "null",
        "9" * 30,
    ),
)
GONE = (types.LSPErrorCodes.ContentModified, types.LSPErrorCodes.RequestCancelled)


def documents() -> list[tuple[str, str]]:
    """Texts and languages of documents of the repository, templates and bodies."""
    paths = [*ROOT.glob("examples/**/*.*"), *ROOT.glob("tests/cases/templates/**/*.*")]
    languages = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}
    found = [(path.read_text("utf-8")[:4000], languages.get(path.suffix, "")) for path in sorted(paths)]
    return [(text, language) for text, language in found if language]


def edited(text: str, random: Random) -> str:
    start = random.randint(0, len(text))
    end = min(len(text), start + random.choice((0, 1, 1, 3, 20)))
    match random.randrange(5):
        case 0:
            return text[:start] + text[end:]
        case 1:
            return text[:start] + text[start:end] + text[start:]
        case 2:
            return text[:start] + random.choice(TOKENS) + text[end:]
        case _:
            return text[:start] + random.choice(TOKENS) + text[start:]


def requests(editor: Editor, random: Random) -> list[tuple[Callable[[Any], Coroutine[Any, Any, Any]], Any]]:
    """Every request with its parameters, at a random place that need not exist."""
    lsp, document = editor.client.lsp, editor.identifier
    at = types.Position(random.randint(0, editor.text.count("\n") + 1), random.randint(0, 60))
    here: dict[str, Any] = {"text_document": document, "position": at}
    line = types.Range(types.Position(at.line, 0), types.Position(at.line + 1, 0))
    actions = types.CodeActionParams(document, line, types.CodeActionContext([]))
    return [
        (lsp.text_document_hover_async, types.HoverParams(**here)),
        (lsp.text_document_completion_async, types.CompletionParams(**here)),
        (lsp.text_document_definition_async, types.DefinitionParams(**here)),
        (lsp.text_document_references_async, types.ReferenceParams(types.ReferenceContext(True), **here)),
        (lsp.text_document_prepare_rename_async, types.PrepareRenameParams(**here)),
        (lsp.text_document_rename_async, types.RenameParams(new_name="other", **here)),
        (lsp.text_document_document_symbol_async, types.DocumentSymbolParams(document)),
        (lsp.text_document_code_action_async, actions),
        (lsp.text_document_diagnostic_async, types.DocumentDiagnosticParams(document)),
    ]


def faults(editor: Editor, random: Random, steps: int) -> list[str]:
    """What went wrong in so many edits, each with three requests; only sometimes somebody waits for answers."""
    found: list[str] = []
    waiting: list[tuple[str, Future[Any]]] = []
    for step in range(steps):
        editor.type(edited(editor.text, random))
        for ask, params in random.sample(requests(editor, random), 3):
            answer = asyncio.run_coroutine_threadsafe(ask(params), editor.client.loop)
            waiting.append((ask.__name__, answer))
        if random.random() < 0.7 or step == steps - 1:
            found += [fault for name, answer in waiting if (fault := fault_of(name, answer))]
            waiting.clear()
    return found


def fault_of(name: str, answer: Future[Any]) -> str:
    try:
        answer.result(60)
    except JsonRpcException as error:
        is_refused = "rename" in name and "fault" not in str(error)
        return "" if error.code in GONE or is_refused else f"{name}: {error}"
    return ""


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=full) for seed in range(2, 26))])
def test_random_edits(client: Client, seed: int) -> None:
    random = Random(seed)
    text, language = random.choice(documents())
    editor = opened(client, text, language=language)
    before = len(client.messages)
    assert faults(editor, random, 40) == []
    editor.diagnostics()
    versions = client.versions[editor.uri]
    assert versions == sorted(set(versions)), "an answer for a version that is gone"
    assert client.messages[before:] == []


def test_no_answer_for_a_version_that_is_gone(client: Client) -> None:
    steps = "".join(f"  - {{kind: Project, ref: r{n}, spec: {{name: N{n}}}}}\n" for n in range(1500))
    text = f"apiVersion: v1.2\nspec:\n kind: Workflow\n spec:\n  type: sequential\n  steps:\n{steps}"
    editor = opened(client, text)

    async def burst() -> Any:
        asked = asyncio.ensure_future(
            client.lsp.text_document_document_symbol_async(types.DocumentSymbolParams(editor.identifier))
        )
        await asyncio.sleep(0)
        identifier = types.VersionedTextDocumentIdentifier(2, editor.uri)
        change = types.TextDocumentContentChangeWholeDocument(text + "arguments: {}\n")
        client.lsp.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [change]))
        return await asked

    with pytest.raises(JsonRpcException) as raised:
        client.ask(burst())
    assert raised.value.code == types.LSPErrorCodes.ContentModified
    editor.close()


def test_a_request_that_waits_can_be_cancelled(client: Client) -> None:
    steps = "".join(f"  - {{kind: Project, ref: r{n}, spec: {{name: N{n}}}}}\n" for n in range(1500))
    text = f"apiVersion: v1.2\nspec:\n kind: Workflow\n spec:\n  type: sequential\n  steps:\n{steps}"
    editor = opened(client, text)

    async def asked_twice() -> Any:
        params = types.DocumentSymbolParams(editor.identifier)
        first = asyncio.ensure_future(client.lsp.text_document_document_symbol_async(params))
        hover = types.HoverParams(editor.identifier, types.Position(0, 0))
        second = client.lsp.protocol.send_request("textDocument/hover", hover, msg_id="second")
        client.lsp.cancel_request(types.CancelParams("second"))
        await first
        return await asyncio.wrap_future(second)

    with pytest.raises(JsonRpcException) as raised:
        client.ask(asked_twice())
    assert raised.value.code == types.LSPErrorCodes.RequestCancelled
    editor.close()
