"""The requests and notifications that the server answers."""

from __future__ import annotations

from lsprotocol import types

from nfx_lint.lsp.actions import KINDS, OPEN_PAGE, actions
from nfx_lint.lsp.diagnostics import SOURCE, diagnostics
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import editor_of
from nfx_lint.lsp.server import Server
from nfx_lint.lsp.settings import WATCHED


def add_features(server: Server) -> None:
    """Register all of them."""
    _add_synchronization(server)
    _add_diagnostics(server)
    _add_actions(server)


def _add_synchronization(server: Server) -> None:
    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        known = server.client_capabilities.workspace
        watching = known.did_change_watched_files if known else None
        if watching and watching.dynamic_registration:
            watchers = [types.FileSystemWatcher(glob) for glob in WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            registration = types.Registration("nfx-lint-configuration", method, options)
            server.client_register_capability(types.RegistrationParams([registration]))

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.announce(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.announce(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(_: types.DidSaveTextDocumentParams) -> None:
        server.announce_all()  # what was saved may be a rule file, or a baseline

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def changed_outside(_: types.DidChangeWatchedFilesParams) -> None:
        server.announce_all()


def _add_diagnostics(server: Server) -> None:
    options = types.DiagnosticOptions(
        inter_file_dependencies=False, workspace_diagnostics=False, identifier=SOURCE
    )

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)
    async def asked(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        def work(analysis: Analysis) -> types.DocumentDiagnosticReport:
            snapshot = analysis.snapshot
            name = f"{snapshot.version}.{snapshot.settings.number}"
            if params.previous_result_id == name:
                return types.RelatedUnchangedDocumentDiagnosticReport(name)
            return types.RelatedFullDocumentDiagnosticReport(
                diagnostics(analysis, server.pages), result_id=name
            )

        nothing = types.RelatedFullDocumentDiagnosticReport([])
        return await server.answer(params.text_document.uri, work, nothing)


def _add_actions(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(list(KINDS)))
    async def asked(params: types.CodeActionParams) -> list[types.CodeAction]:
        def work(analysis: Analysis) -> list[types.CodeAction]:
            editor, only = editor_of(server.client_capabilities), params.context.only or ()
            return actions(analysis, params.range, only, editor, server.pages)

        return await server.answer(params.text_document.uri, work, [])

    @server.command(OPEN_PAGE)
    async def open_page(rule: str) -> None:
        page = server.pages.uri(rule)
        if page:
            await server.window_show_document_async(types.ShowDocumentParams(page, take_focus=True))
