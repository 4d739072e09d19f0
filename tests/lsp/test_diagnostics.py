"""Diagnostics, as an editor gets them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from editing import Client, Editor, opened
from lsprotocol import types
from lsprotocol.types import DiagnosticTag

JOB = """\
name: Nightly
billing: {deploymentPlan: nf-compute-20}
backofLimit: 0
"""
SECRET = "hunter2-and-more"


def ranged(line: int, start: int, end: int) -> types.Range:
    return types.Range(types.Position(line, start), types.Position(line, end))


def rules_in(editor: Editor) -> list[str]:
    return [str(one.code) for one in editor.diagnostics()]


def test_mistakes_are_sent_while_one_types(client: Client) -> None:
    editor = opened(client, JOB)
    (found,) = editor.diagnostics()
    assert (found.code, found.source) == ("misspelled-field", "nfx-lint")
    assert found.severity == types.DiagnosticSeverity.Error
    assert found.range == ranged(2, 0, 11)
    assert "backoffLimit" in found.message
    editor.type(JOB.replace("backof", "backoff"))
    assert editor.diagnostics() == []


def test_the_code_of_a_diagnostic_leads_to_the_rules_page(client: Client) -> None:
    (found,) = opened(client, JOB).diagnostics()
    assert found.code_description is not None
    page = Path(unquote(urlsplit(found.code_description.href).path))
    assert page.read_text("utf-8").startswith("# misspelled-field\n")


def test_they_can_be_asked_for(asking: Client) -> None:
    editor = opened(asking, JOB)
    asked = types.DocumentDiagnosticParams(editor.identifier)
    report = asking.ask(asking.lsp.text_document_diagnostic_async(asked))
    assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
    assert [one.code for one in report.items] == ["misspelled-field"]
    again = types.DocumentDiagnosticParams(editor.identifier, previous_result_id=report.result_id)
    unchanged = asking.ask(asking.lsp.text_document_diagnostic_async(again))
    assert isinstance(unchanged, types.RelatedUnchangedDocumentDiagnosticReport)
    assert editor.uri not in asking.sent


@pytest.mark.parametrize(("connected", "units"), [("client", 2), ("asking", 4)])
def test_positions_count_the_units_that_were_agreed_on(
    connected: str, units: int, request: pytest.FixtureRequest
) -> None:
    client: Client = request.getfixturevalue(connected)
    editor = opened(
        client, '{"name": "😀", "billing": {"deploymentPlan": "x"}, "backofLimit": 0}', language="json"
    )
    if connected == "client":
        found = editor.diagnostics()
    else:
        asked = types.DocumentDiagnosticParams(editor.identifier)
        report = client.ask(client.lsp.text_document_diagnostic_async(asked))
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        found = list(report.items)
    start = next(one.range.start for one in found if one.code == "misspelled-field")
    assert start.character == 51 - 1 + units - 1


def test_a_document_of_another_program_has_none(client: Client) -> None:
    assert opened(client, '{"name": "left-pad", "version": "1.0.0"}', language="json").diagnostics() == []


def test_a_very_large_document_has_none(client: Client) -> None:
    assert opened(client, JOB + f"description: {'x' * 1_000_000}\n").diagnostics() == []


def test_what_does_not_parse_is_one(client: Client) -> None:
    assert rules_in(opened(client, JOB + "  deployment: {\n")) == ["syntax-error"]


def test_tags_and_related_places(client: Client) -> None:
    editor = opened(
        client,
        """\
apiVersion: v1.2
spec:
  kind: Workflow
  spec:
    type: sequential
    steps:
      - {kind: Project, ref: a, spec: {name: One, region: europe-west}}
      - {kind: Project, ref: a, spec: {name: Two, region: europe-west}}
arguments: {unused: 1}
""",
    )
    found = {str(one.code): one for one in editor.diagnostics()}
    assert list(found["unused-argument"].tags or ()) == [DiagnosticTag.Unnecessary]
    (related,) = found["duplicate-ref"].related_information or ()
    assert (related.location.uri, related.location.range.start.line) == (editor.uri, 6)


def test_what_is_deprecated_is_tagged(client: Client) -> None:
    text = """\
name: Build
billing: {deploymentPlan: nf-compute-20}
vcsData: {projectUrl: https://github.com/a/b, projectType: github}
buildSettings: {dockerfile: {buildEngine: kaniko, dockerFilePath: /Dockerfile, dockerWorkDir: /}}
"""
    found = [one for one in opened(client, text).diagnostics() if str(one.code).startswith("deprecated-")]
    assert found
    assert all(list(one.tags or ()) == [DiagnosticTag.Deprecated] for one in found)


def test_a_secret_is_in_no_message(client: Client) -> None:
    text = JOB + f"runtimeEnvironment: {{PASSWORD: [{SECRET}]}}\ndeployment: {SECRET}\n"
    found = opened(client, text).diagnostics()
    assert len(found) > 1
    assert SECRET not in str(found)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "jobs").mkdir()
    return tmp_path


def test_each_file_has_the_configuration_that_holds_for_it(client: Client, folder: Path) -> None:
    (folder / "nfx-lint.toml").write_text('ignore = ["misspelled-field"]\nexclude = ["old/"]\n', "utf-8")
    (folder / "old").mkdir()
    assert rules_in(opened(client, JOB, folder / "jobs" / "a.yaml")) == []
    assert rules_in(opened(client, JOB + "{", folder / "old" / "a.yaml")) == []
    assert rules_in(opened(client, JOB)) == ["misspelled-field"]


def test_a_configuration_is_read_again_when_it_changes(client: Client, folder: Path) -> None:
    editor = opened(client, JOB, folder / "jobs" / "a.yaml")
    assert rules_in(editor) == ["misspelled-field"]
    (folder / "nfx-lint.toml").write_text('ignore = ["misspelled-field"]\n', "utf-8")
    changed = [types.FileEvent((folder / "nfx-lint.toml").as_uri(), types.FileChangeType.Created)]
    client.sent.clear()
    client.tell(client.lsp.workspace_did_change_watched_files, types.DidChangeWatchedFilesParams(changed))
    assert rules_in(editor) == []
    assert any(one.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES for one in client.registered)


def test_a_wrong_configuration_is_shown_and_the_last_right_one_stays(client: Client, folder: Path) -> None:
    config = folder / "nfx-lint.toml"
    config.write_text('ignore = ["misspelled-field"]\n', "utf-8")
    editor = opened(client, JOB, folder / "a.yaml")
    assert rules_in(editor) == []
    config.write_text('ignore = ["no-such-rule", "really"]\n', "utf-8")
    editor.type(JOB + "\n")
    assert rules_in(editor) == []
    assert any("no-such-rule" in one for one in client.messages)


def test_comments_and_a_baseline_count(client: Client, folder: Path) -> None:
    silenced = JOB.replace("backof", "# nfx-lint: ignore[misspelled-field] -- known\nbackof")
    assert rules_in(opened(client, silenced, folder / "a.yaml")) == []
    known = '{"file": "b.yaml", "rule": "misspelled-field", "at": "/backofLimit", "count": 1}'
    (folder / "b.yaml").write_text(JOB, "utf-8")
    (folder / "known.json").write_text(f'{{"version": 1, "findings": [{known}]}}', "utf-8")
    (folder / "nfx-lint.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert rules_in(opened(client, JOB, folder / "b.yaml")) == []
    assert rules_in(opened(client, JOB, folder / "c.yaml")) == ["misspelled-field"]


def test_a_closed_document_has_none(client: Client) -> None:
    editor = opened(client, JOB)
    assert editor.diagnostics()
    editor.close()
    editor.version = 0
    assert editor.diagnostics() == []
