"""The server: it hands each request of an editor to the module that answers it.

Messages are read on the event loop, in order; answers are computed one after the other on one thread, each
from a snapshot. A waiting request can be cancelled, and gets no answer once its document has changed.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException
from pygls.lsp.server import LanguageServer

from nfx_lint import __version__
from nfx_lint.limits import LONGEST_PAUSE
from nfx_lint.lsp.diagnostics import SOURCE, diagnostics
from nfx_lint.lsp.documents import Analysis, Reading, Snapshot
from nfx_lint.lsp.rule_pages import RulePages
from nfx_lint.lsp.settings import KnownSettings
from nfx_lint.lsp.uris import path_of
from nfx_lint.model import UsageError

Answer = TypeVar("Answer")
Work = Callable[[Analysis], Answer]

LOOPBACK = "127.0.0.1"


class Server(LanguageServer):
    """The state of one process: the settings, and what is known about each open document."""

    def __init__(self, *, debug: bool = False) -> None:
        # Whole texts: pygls applies changes by lines that end at U+2028 as well, which no editor counts.
        super().__init__(SOURCE, __version__, types.TextDocumentSyncKind.Full)
        self.pages, self._debug = RulePages(), debug
        self._settings = KnownSettings()
        self._worker = ThreadPoolExecutor(1)
        self._analyses: dict[str, Analysis] = {}
        self._readings: dict[str, Reading] = {}
        self._faults: dict[str, str] = {}
        self._shown_fault = ""
        self._announced: dict[str, asyncio.Task[None]] = {}

    async def answer(self, uri: str, work: Work[Answer], otherwise: Answer) -> Answer:
        """The result of `work` for the current document; `otherwise` if the document is not open."""
        found = self.workspace.text_documents.get(uri)
        if found is None:
            return otherwise
        version = found.version or 0
        given = (uri, found.source, version, found.language_id or "")
        loop = asyncio.get_running_loop()
        try:
            answer = await loop.run_in_executor(self._worker, self._worked, given, work)
        finally:
            self._show_fault(uri)
        if self._version(uri) != version:
            raise _modified()
        return answer

    def _worked(self, given: tuple[str, str, int, str], work: Work[Answer]) -> Answer:
        if self._version(given[0]) != given[2]:
            raise _modified()
        try:
            analysis = self._analysis(*given)
            answer = work(analysis)
            self._keep(analysis)
            return answer
        except UsageError as error:  # a rule of the user that may not look at this kind
            self._faults[given[0]] = str(error)
            raise _failed("its configuration is wrong") from None
        except Exception as error:
            # Its text may quote a document, and editors log what they receive.
            raise _failed(self._described(error)) from None

    def _analysis(self, uri: str, text: str, version: int, language: str) -> Analysis:
        settings = self._settings.of(path_of(uri))
        snapshot = Snapshot(
            uri, path_of(uri), text, version, language, self.workspace.position_encoding or "utf-16", settings
        )
        analysis = self._analyses.get(uri)
        if analysis is None or analysis.snapshot != snapshot:
            analysis = self._analyses[uri] = Analysis(snapshot, self._readings.get(uri))
        if settings.fault:
            self._faults[uri] = settings.fault
        return analysis

    def _keep(self, analysis: Analysis) -> None:
        """Keep the reading of a checked version: later versions may not parse, or need a quick answer."""
        uri = analysis.snapshot.uri
        is_gone = self._version(uri) != analysis.snapshot.version
        if is_gone or not analysis.is_checked or not analysis.is_ours or not analysis.document.parsed:
            return
        reading = analysis.checked_reading
        if reading:
            self._readings[uri] = reading
        else:
            self._readings.pop(uri, None)

    def _version(self, uri: str) -> int | None:
        found = self.workspace.text_documents.get(uri)
        return None if found is None else found.version or 0

    def _described(self, error: Exception) -> str:
        where = "".join(traceback.format_tb(error.__traceback__)) if self._debug else ""
        return f"{where}a fault in nfx-lint ({type(error).__name__})"

    def _show_fault(self, uri: str) -> None:
        """Show what is wrong with a configuration, once for each fault."""
        fault = self._faults.pop(uri, "")
        if fault and self._shown_fault != fault:
            self._shown_fault = fault
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"nfx-lint: {fault}"))

    def report_server_error(self, error: Exception, source: object) -> None:
        if source is FeatureRequestError:
            return  # the answer has it
        words = f"nfx-lint: {self._described(error)}"
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, words))

    @property
    def is_asked(self) -> bool:
        """Whether the editor requests diagnostics, so that none are sent unasked."""
        known = self.client_capabilities.text_document
        return known is not None and known.diagnostic is not None

    def announce(self, uri: str) -> None:
        """Send the diagnostics of a document once nothing has changed for a moment."""
        before = self._announced.pop(uri, None)
        if before:
            before.cancel()
        if not self.is_asked:
            self._announced[uri] = asyncio.get_running_loop().create_task(self._announce(uri))

    async def _announce(self, uri: str) -> None:
        await asyncio.sleep(LONGEST_PAUSE)
        try:
            found = await self.answer(uri, self._diagnosed, None)
        except JsonRpcException:
            return  # a later version has an announcement of its own
        if found is not None:
            self.text_document_publish_diagnostics(found)

    def _diagnosed(self, analysis: Analysis) -> types.PublishDiagnosticsParams | None:
        snapshot = analysis.snapshot
        found = diagnostics(analysis, self.pages)
        return types.PublishDiagnosticsParams(snapshot.uri, found, snapshot.version)

    def announce_all(self) -> None:
        """Update the diagnostics of all open documents after a change of their settings."""
        known = self.client_capabilities.workspace
        if self.is_asked and known and known.diagnostics and known.diagnostics.refresh_support:
            self.workspace_diagnostic_refresh(None)
        for uri in list(self.workspace.text_documents):
            self.announce(uri)

    def forget(self, uri: str) -> None:
        """Drop what is known about a document that was closed."""
        before = self._announced.pop(uri, None)
        if before:
            before.cancel()
        for known in (self._analyses, self._readings, self._faults):
            known.pop(uri, None)
        if not self.is_asked:
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


def _modified() -> JsonRpcException:
    return JsonRpcException("the document has changed", types.LSPErrorCodes.ContentModified)


def _failed(words: str) -> JsonRpcException:
    return JsonRpcException(words, types.LSPErrorCodes.RequestFailed)


def serve(*, port: int | None = None, debug: bool = False) -> None:
    """Serve one editor on standard input and output, or on a port of this machine."""
    from nfx_lint.lsp.features import add_features

    for name in ("pygls", "asyncio"):  # they log messages with the text of documents
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    server = Server(debug=debug)
    add_features(server)
    try:
        if port is None:
            server.start_io()
        else:
            server.start_tcp(LOOPBACK, port)
    finally:
        server.pages.close()
