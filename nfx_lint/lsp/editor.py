"""The abilities of the connected editor, and edits in the form that it accepts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lsprotocol import types

from nfx_lint.lsp.documents import Analysis


@dataclass(frozen=True, slots=True)
class Editor:
    """The abilities of an editor that answers depend on."""

    shows_documents: bool = False
    knows_versions: bool = False
    creates_files: bool = False
    knows_snippets: bool = False

    def edit(self, analysis: Analysis, edits: Iterable[types.TextEdit]) -> types.WorkspaceEdit:
        """Edits of the document, for the version that they were made for."""
        snapshot = analysis.snapshot
        if not self.knows_versions:
            return types.WorkspaceEdit(changes={snapshot.uri: list(edits)})
        identifier = types.OptionalVersionedTextDocumentIdentifier(snapshot.uri, snapshot.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, list(edits))])


def editor_of(known: types.ClientCapabilities) -> Editor:
    """The abilities that a client declares."""
    texts, window, workspace = known.text_document, known.window, known.workspace
    edits = workspace.workspace_edit if workspace else None
    completion = texts.completion if texts else None
    items = completion.completion_item if completion else None
    return Editor(
        shows_documents=bool(window and window.show_document and window.show_document.support),
        knows_versions=bool(edits and edits.document_changes),
        creates_files=bool(edits and types.ResourceOperationKind.Create in (edits.resource_operations or ())),
        knows_snippets=bool(items and items.snippet_support),
    )
