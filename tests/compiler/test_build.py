"""What is shipped is what `rules/` says: compiled data are compared, not trusted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from nfx_lint.compiler.build import (
    COMPILED,
    RULES,
    STAMP,
    compiled_files,
    load_rules,
    source_hash,
)
from nfx_lint.compiler.clean_code import check_source
from nfx_lint.compiler.kind_facts import load_facts
from nfx_lint.compiler.pattern_code import UnknownKeyword, table_source
from nfx_lint.compiler.rule_files import RuleFileError
from nfx_lint.contracts.kinds import field_names


def test_compiled_files_match_the_rules() -> None:
    wanted = compiled_files()
    shipped = {path.name: path.read_text("utf-8") for path in COMPILED.iterdir() if path.is_file()}
    assert shipped.pop(STAMP) == f"{source_hash()}\n"
    assert shipped == wanted


def test_the_page_is_made_with_what_was_just_written() -> None:
    code = "import sys, nfx_lint.compiler; sys.exit(any(name.startswith('nfx_lint._compiled.') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_keyword_that_is_not_checked_stops_the_compilation() -> None:
    with pytest.raises(UnknownKeyword, match="multipleOf"):
        check_source(
            {"type": "object", "properties": {"a": {"type": "integer", "multipleOf": 2}}},
            {},
            "manual-job",
            source="",
        )


def test_a_pattern_that_tells_wide_characters_apart_stops_the_compilation() -> None:
    with pytest.raises(UnknownKeyword):
        table_source("^[a-zé]+$")


def copied_rules(folder: Path) -> None:
    for source in RULES.rglob("*.*"):
        target = folder / source.relative_to(RULES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())


def test_a_rule_that_applies_nowhere_stops_the_compilation(tmp_path: Path) -> None:
    copied_rules(tmp_path)
    rule = next(rule for rule in load_rules(tmp_path) if "rows" in rule)
    path = tmp_path / rule["topic"] / f"{rule['id']}.yaml"
    path.write_text(
        path.read_text("utf-8").replace("applies_to:", "applies_to: {shape: nothing}\nnot_used:"), "utf-8"
    )
    with pytest.raises(RuleFileError, match=f"{rule['id']}: applies nowhere"):
        compiled_files(tmp_path)


@pytest.mark.parametrize("row", ["{filled: name}", "{required: name, forbidden: tags}", "{when: {name: x}}"])
def test_a_row_without_a_single_known_verb_stops_the_compilation(row: str, tmp_path: Path) -> None:
    copied_rules(tmp_path)
    path = tmp_path / "documents" / "duplicate-tag.yaml"
    text = re.sub(
        "rows:.*?(?=^\\w)", f"rows: [{row}]\n", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
    )
    path.write_text(text, "utf-8")
    with pytest.raises(RuleFileError, match="duplicate-tag: a row has one verb of required, "):
        compiled_files(tmp_path)


@pytest.mark.parametrize(
    ("written", "wrong", "said"),
    [
        ("  volume: {makes: Volume}", "  volum: {makes: Volume}", "volum: unknown kind 'volum'"),
        ("{makes: Volume}", "{makes: Disk}", "volume: unknown kind 'node.Disk'"),
        ("{makes: Volume}", "{make: Volume}", "volume: unknown fact 'make'"),
        (
            "job-settings: {migrates_to: job.patch}",
            "job-settings: {migrates_to: jobs}",
            "unknown kind 'jobs'",
        ),
        ("job.patch: *job", "volume: *job", "moved: nothing migrates to 'volume'"),
        ("  plain: [billing]", "  plain: [billing", "kinds.yaml: "),
    ],
)
def test_a_fact_about_nothing_stops_the_compilation(
    written: str, wrong: str, said: str, tmp_path: Path
) -> None:
    copied_rules(tmp_path)
    path = tmp_path / "kinds.yaml"
    text = path.read_text("utf-8")
    assert written in text
    path.write_text(text.replace(written, wrong), "utf-8")
    with pytest.raises(RuleFileError, match=said):
        compiled_files(tmp_path)


def test_names_that_other_formats_share_are_names_of_ours() -> None:
    marks = load_facts(RULES)["marks"]
    assert field_names() >= {*marks["shared"], *marks["plain"]}
