"""What an editor does in tests of the language server: it opens documents, changes them, and asks.

pygls has the client as well. It runs on a thread of its own, so that tests are plain functions.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import sys
import threading
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import BaseLanguageClient

Answer = TypeVar("Answer")

COMMAND = [sys.executable, "-m", "nfx_lint", "lsp"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
CAPABILITIES = types.ClientCapabilities(
    general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16]),
    text_document=types.TextDocumentClientCapabilities(
        completion=types.CompletionClientCapabilities(
            completion_item=types.ClientCompletionItemOptions(snippet_support=True)
        ),
        publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=True),
    ),
    window=types.WindowClientCapabilities(show_document=types.ShowDocumentClientCapabilities(support=True)),
    workspace=types.WorkspaceClientCapabilities(
        workspace_edit=types.WorkspaceEditClientCapabilities(
            document_changes=True, resource_operations=[types.ResourceOperationKind.Create]
        ),
        did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
    ),
)
HERE = "¦"
LONGEST_WAIT = 60
_numbers = itertools.count(1)


class Client:
    """A connection to a server process. `sent` are the last diagnostics of each document, with their version."""

    def __init__(
        self, capabilities: types.ClientCapabilities = CAPABILITIES, folders: list[Path] | None = None
    ) -> None:
        self.sent: dict[str, tuple[int, list[types.Diagnostic]]] = {}
        self.versions: dict[str, list[int]] = {}
        self.messages: list[str] = []
        self.shown: list[types.ShowDocumentParams] = []
        self.registered: list[types.Registration] = []
        self.is_quiet = threading.Condition()
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self.lsp = BaseLanguageClient("editor", "1")
        self._listen()
        self.ask(self.lsp.start_io(*COMMAND, env=ENVIRONMENT))
        asked = types.InitializeParams(
            capabilities=capabilities,
            workspace_folders=[types.WorkspaceFolder(one.as_uri(), one.name) for one in folders or []],
        )
        self.server: types.InitializeResult = self.ask(self.lsp.initialize_async(asked))
        self.tell(self.lsp.initialized, types.InitializedParams())

    def ask(self, question: Coroutine[Any, Any, Answer]) -> Answer:
        """The answer to a request."""
        return asyncio.run_coroutine_threadsafe(question, self.loop).result(LONGEST_WAIT)

    def tell(self, notify: Any, params: Any) -> None:
        """Send a notification, on the thread of the client."""

        async def send() -> None:
            notify(params)

        self.ask(send())

    def end(self) -> int | None:
        """Shut the server down, and return its exit code."""
        self.ask(self.lsp.shutdown_async(None))
        self.tell(self.lsp.exit, None)

        async def ended() -> int | None:
            server = self.lsp._server
            code = await server.wait() if server else None
            await self.lsp.stop()
            return code

        code = self.ask(ended())
        self.loop.call_soon_threadsafe(self.loop.stop)
        return code

    def _listen(self) -> None:
        @self.lsp.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: types.PublishDiagnosticsParams) -> None:
            with self.is_quiet:
                self.sent[params.uri] = (params.version or 0, list(params.diagnostics))
                self.versions.setdefault(params.uri, []).append(params.version or 0)
                self.is_quiet.notify_all()

        @self.lsp.feature(types.WINDOW_SHOW_MESSAGE)
        def show_message(params: types.ShowMessageParams) -> None:
            self.messages.append(params.message)

        @self.lsp.feature(types.WINDOW_LOG_MESSAGE)
        def log_message(params: types.LogMessageParams) -> None:
            self.messages.append(params.message)

        @self.lsp.feature(types.WINDOW_SHOW_DOCUMENT)
        def show_document(params: types.ShowDocumentParams) -> types.ShowDocumentResult:
            self.shown.append(params)
            return types.ShowDocumentResult(True)

        @self.lsp.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params: types.RegistrationParams) -> None:
            self.registered += params.registrations


@dataclass
class Editor:
    """An open document. In the texts that it is given, `¦` is the cursor."""

    client: Client
    uri: str
    text: str = ""
    version: int = 0
    at: types.Position = field(default_factory=lambda: types.Position(0, 0))

    @property
    def identifier(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    @property
    def here(self) -> dict[str, Any]:
        """The parameters of a request about the cursor."""
        return {"text_document": self.identifier, "position": self.at}

    def type(self, text: str) -> None:
        """Make `text` the whole document."""
        self.text, self.at = cursor_in(text)
        self.version += 1
        identifier = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        change = types.TextDocumentContentChangeWholeDocument(self.text)
        self.client.tell(
            self.client.lsp.text_document_did_change, types.DidChangeTextDocumentParams(identifier, [change])
        )

    def diagnostics(self) -> list[types.Diagnostic]:
        """The diagnostics of this version, once they have come."""

        def has_come() -> bool:
            return self.client.sent.get(self.uri, (0, []))[0] == self.version

        with self.client.is_quiet:
            assert self.client.is_quiet.wait_for(has_come, LONGEST_WAIT), "no diagnostics have come"
            return self.client.sent[self.uri][1]

    def close(self) -> None:
        params = types.DidCloseTextDocumentParams(self.identifier)
        self.client.tell(self.client.lsp.text_document_did_close, params)

    def edited(self, edits: list[types.TextEdit]) -> str:
        """The text after some edits of it."""
        text = self.text
        starts = [0]
        for line in text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        for edit in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character))[::-1]:
            start, end = (starts[at.line] + at.character for at in (edit.range.start, edit.range.end))
            text = text[:start] + edit.new_text + text[end:]
        return text


def cursor_in(text: str) -> tuple[str, types.Position]:
    """A text without its cursor, and where that was."""
    before, _, after = text.partition(HERE)
    lines = before.split("\n")
    return before + after, types.Position(
        len(lines) - 1, len(lines[-1].encode("utf-16-le", "surrogatepass")) // 2
    )


def opened(client: Client, text: str, path: Path | None = None, language: str = "yaml") -> Editor:
    """A document that was just opened: at `path`, or without a file."""
    uri = path.as_uri() if path else f"untitled:document-{next(_numbers)}.{language}"
    written, at = cursor_in(text)
    item = types.TextDocumentItem(uri, language, 1, written)
    client.tell(client.lsp.text_document_did_open, types.DidOpenTextDocumentParams(item))
    return Editor(client, uri, written, 1, at)
