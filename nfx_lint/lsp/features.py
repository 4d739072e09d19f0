"""The requests and notifications that the server answers."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from nfx_lint.lsp.actions import KINDS, OPEN_PAGE, actions
from nfx_lint.lsp.completion.items import completions
from nfx_lint.lsp.diagnostics import SOURCE, diagnostics
from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import editor_of
from nfx_lint.lsp.hover import hover
from nfx_lint.lsp.navigation import NotRenamed, definitions, references, renamed, renamed_part
from nfx_lint.lsp.server import Server
from nfx_lint.lsp.settings import WATCHED
from nfx_lint.lsp.symbols import symbols

# A key, a value or a name of an expression begins after these.
_TRIGGERS = ('"', ".", "$", "{", "(", ":", " ")


def add_features(server: Server) -> None:
    """Register all of them."""
    _add_synchronization(server)
    _add_diagnostics(server)
    _add_actions(server)
    _add_navigation(server)
    _add_reading(server)
    _add_completion(server)


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
        server.announce_all()  # the saved file may be a rule file or a baseline

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


def _add_reading(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hovered(params: types.HoverParams) -> types.Hover | None:
        def work(analysis: Analysis) -> types.Hover | None:
            return hover(analysis, analysis.positions.offset(params.position))

        return await server.answer(params.text_document.uri, work, None)

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def listed(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        return await server.answer(params.text_document.uri, symbols, [])


def _add_navigation(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def defined(params: types.DefinitionParams) -> list[types.Location]:
        def work(analysis: Analysis) -> list[types.Location]:
            return definitions(analysis, analysis.positions.offset(params.position))

        return await server.answer(params.text_document.uri, work, [])

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    async def used(params: types.ReferenceParams) -> list[types.Location]:
        def work(analysis: Analysis) -> list[types.Location]:
            offset = analysis.positions.offset(params.position)
            return references(analysis, offset, definition=params.context.include_declaration)

        return await server.answer(params.text_document.uri, work, [])

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    async def prepared(params: types.PrepareRenameParams) -> types.Range | None:
        def work(analysis: Analysis) -> types.Range | None:
            return renamed_part(analysis, analysis.positions.offset(params.position))

        return await server.answer(params.text_document.uri, work, None)

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    async def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        def work(analysis: Analysis) -> types.WorkspaceEdit | NotRenamed | None:
            offset, editor = analysis.positions.offset(params.position), editor_of(server.client_capabilities)
            try:
                return renamed(analysis, offset, params.new_name, editor)
            except NotRenamed as reason:
                return reason

        found = await server.answer(params.text_document.uri, work, None)
        if isinstance(found, NotRenamed):
            raise JsonRpcException(str(found), types.LSPErrorCodes.RequestFailed)
        return found


def _add_completion(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(list(_TRIGGERS)))
    async def completed(params: types.CompletionParams) -> types.CompletionList:
        def work(analysis: Analysis) -> types.CompletionList:
            offset, editor = analysis.positions.offset(params.position), editor_of(server.client_capabilities)
            return types.CompletionList(False, completions(analysis, offset, editor))

        return await server.answer(params.text_document.uri, work, types.CompletionList(False, []))
