"""Code actions: fixes, silencing, and the pages of rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from editing import Client, Editor, opened
from lsprotocol import types

JOB = """\
name: Nightly
billing: {deploymentPlan: nf-compute-20}
backofLimit: 0
"""
JSON_JOB = '{"name": "Nightly", "billing": {"deploymentPlan": "nf-compute-20"}, "backofLimit": 0}'


def actions(editor: Editor, line: int = 0, only: str | None = None) -> dict[str, Any]:
    """The actions on a line, by their titles."""
    place = types.Range(types.Position(line, 0), types.Position(line, 200))
    context = types.CodeActionContext([], only=[only] if only else None)
    asked = types.CodeActionParams(editor.identifier, place, context)
    found = editor.client.ask(editor.client.lsp.text_document_code_action_async(asked)) or []
    return {one.title: one for one in found}


def edits_of(action: types.CodeAction) -> list[types.TextEdit]:
    """The edits of the one document that an action changes last."""
    assert action.edit and action.edit.document_changes
    change = action.edit.document_changes[-1]
    assert isinstance(change, types.TextDocumentEdit)
    return [one for one in change.edits if isinstance(one, types.TextEdit)]


def test_a_fix_is_offered_where_its_finding_is(client: Client) -> None:
    editor = opened(client, JOB)
    fix = actions(editor, 2)["Rename `backofLimit` to `backoffLimit`"]
    assert fix.kind == types.CodeActionKind.QuickFix
    assert [one.code for one in fix.diagnostics or ()] == ["misspelled-field"]
    assert editor.edited(edits_of(fix)) == JOB.replace("backof", "backoff")
    assert actions(editor, 0) == {}


def test_all_safe_fixes_at_once(client: Client) -> None:
    text = """\
name: "Nightly 😀"
billing: {deploymentPlan: nf-compute-20}
backoffLimit: "0" # 😀
runOnSourceChange: Never
"""
    editor = opened(client, text)
    (fix,) = actions(editor, 0, "source.fixAll").values()
    assert fix.kind == "source.fixAll.nfx-lint"
    assert editor.edited(edits_of(fix)) == text.replace('"0"', "0").replace("Never", "never")
    assert fix.title in actions(editor, 0)
    assert actions(opened(client, JOB), 0, "source.fixAll") == {}


def test_a_finding_is_silenced_by_a_comment(client: Client) -> None:
    editor = opened(client, JOB)
    silence = actions(editor, 2)["Silence misspelled-field here, by a comment"]
    editor.type(editor.edited(edits_of(silence)))
    assert "# nfx-lint: ignore[misspelled-field] -- TODO: say why\nbackof" in editor.text
    assert editor.diagnostics() == []


def test_no_comment_is_put_into_a_text(client: Client) -> None:
    editor = opened(client, JOB + "deployment:\n  docker: {configType: customCommand, customComand: |\n  }\n")
    for line in range(6):
        for title, action in actions(editor, line).items():
            if title.endswith("by a comment"):
                assert "say why" in editor.edited(edits_of(action))


def test_json_is_silenced_in_the_configuration(client: Client, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    editor = opened(client, JSON_JOB, tmp_path / "jobs" / "a.json", "json")
    silence = actions(editor)["Silence misspelled-field here, in nfx-lint.toml"]
    (edit,) = edits_of(silence)
    assert silence.edit and silence.edit.document_changes
    assert isinstance(silence.edit.document_changes[0], types.CreateFile)
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "nfx-lint.toml").write_text(edit.new_text, "utf-8")
    editor.type(JSON_JOB + "\n")
    assert editor.diagnostics() == []


def test_an_entry_is_added_to_a_configuration(client: Client, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.nfx-lint]\nignore = []", "utf-8")
    editor = opened(client, JSON_JOB, tmp_path / "a.json", "json")
    silence = actions(editor)["Silence misspelled-field here, in pyproject.toml"]
    (edit,) = edits_of(silence)
    assert edit.range.start == types.Position(1, 11)
    assert edit.new_text.startswith('\n\n[[tool.nfx-lint.suppressions]]\nfile = "a.json"\n')


def test_the_page_of_a_rule_is_opened(client: Client) -> None:
    action = actions(opened(client, JOB), 2)["Open the page of misspelled-field"]
    # The client's types take an action without an edit for a command, whose name is then that of the command.
    params = types.ExecuteCommandParams("nfx-lint.openRule", ["misspelled-field"])
    assert params.command in str(action.command)
    client.ask(client.lsp.workspace_execute_command_async(params))
    assert client.shown[-1].uri.endswith("/misspelled-field.md")
