"""The tools without a server: what holds for every kind, and the command without its extra."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import run

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.editions import first_edition
from nfx_lint.mcp.bodies import minimal_body
from nfx_lint.mcp.checking import check_files
from nfx_lint.mcp.knowledge import explain
from nfx_lint.mcp.outline import CUT, outlined
from nfx_lint.mcp.tools import TOOLS
from nfx_lint.model import Json, UsageError

RULE = """\
id: job-without-tags
level: warning
title: Job without tags
why: Alerts go to the team whose tag a job carries.
applies_to: {at: "", kinds: [job]}
rows:
  - required: tags
message: "A job needs tags"
hint: "Add your team's tag to `tags`."
"""


@pytest.mark.parametrize("kind", sorted([*KINDS, *NODES]))
def test_minimal_bodies_are_valid(kind: str) -> None:
    found = minimal_body(kind)
    assert found["edition"] == first_edition(kind)
    assert {one["rule"] for one in found["findings"]} <= {"deprecated-endpoint", "unknown-reference"}
    assert all(one["meaning"] or one["pointer"] for one in found["choose"])


def test_what_the_contract_fixes_is_no_choice() -> None:
    found = minimal_body("log-sink")
    assert "sinkType" in found["body"]
    assert "/sinkType" not in {one["pointer"] for one in found["choose"]}


def test_arguments_have_the_names_of_parameters() -> None:
    for tool in TOOLS:
        code = tool.answer.__code__
        assert set(tool.arguments) == set(code.co_varnames[: code.co_argcount]), tool.name


def levels(schema: Json) -> int:
    """How many levels of fields and items a schema shows."""
    if not isinstance(schema, dict):
        return 0
    same = [levels(schema[key]) for key in ("if", "then", "else", "not") if key in schema]
    same += [levels(one) for key in ("allOf", "anyOf", "oneOf") for one in schema.get(key, ())]
    inner = [levels(one) for one in schema.get("properties", {}).values()]
    inner += [
        levels(schema[key]) for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)
    ]
    return max([0, *same, *(1 + one for one in inner)])


def test_an_outline_has_so_many_levels_at_most() -> None:
    schema: Json = {"properties": {"a": {"$ref": "#/$defs/inner"}, "b": {"type": "integer", "maximum": 3}}}
    definitions = {"inner": {"type": "object", "properties": {"again": {"$ref": "#/$defs/inner"}}}}
    for depth in (1, 2, 5):
        assert levels(outlined(schema, definitions, depth)) == depth
    cut = outlined(schema, definitions, 1)["properties"]
    assert cut == {"a": {"type": "object", CUT: ["again"]}, "b": {"type": "integer", "maximum": 3}}


def test_files_are_bounded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("nfx_lint.mcp.checking.MOST_FILES_OF_A_TOOL", 1)
    (tmp_path / "northflank.yaml").write_text("name: a\n", "utf-8")
    assert check_files()["files"] == 1
    (tmp_path / "northflank.json").write_text("{}", "utf-8")
    with pytest.raises(UsageError, match="more than 1 files"):
        check_files()


def test_a_rule_of_the_folder_is_explained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nfx-lint.toml").write_text('rules = ["job-without-tags.yaml"]\n', "utf-8")
    (tmp_path / "job-without-tags.yaml").write_text(RULE, "utf-8")
    assert explain("job-without-tags")["title"] == "Job without tags"


def test_without_the_extra_a_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("nfx_lint.cli.commands.mcp.find_spec", lambda name: None)
    monkeypatch.chdir(tmp_path)
    result = run("mcp")
    assert result.code == 2
    assert result.err == (
        "nfx-lint: the tools for assistants need the extra `mcp`; install it with pip install 'nfx-lint[mcp]'\n"
    )
