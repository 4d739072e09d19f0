"""What is shipped is what `rules/` says: compiled data are compared, not trusted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nfx_lint.compiler.build import (
    COMPILED,
    RULES,
    STAMP,
    compiled_files,
    load_contracts,
    load_rules,
    source_hash,
)
from nfx_lint.compiler.clean_code import check_source
from nfx_lint.compiler.kind_facts import load_facts
from nfx_lint.compiler.pattern_code import UnknownKeyword, table_source
from nfx_lint.compiler.rule_files import RuleFileError
from nfx_lint.contracts.kinds import field_names
from nfx_lint.model import Json


def test_compiled_files_match_the_rules() -> None:
    wanted = compiled_files()
    shipped = {path.name: path.read_text("utf-8") for path in COMPILED.iterdir() if path.is_file()}
    assert shipped.pop(STAMP) == f"{source_hash()}\n"
    assert shipped == wanted


def test_the_page_is_made_with_what_was_just_written() -> None:
    code = "import sys, nfx_lint.compiler; sys.exit(any(name.startswith('nfx_lint._compiled.') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_pattern_has_words_and_every_form_a_pattern() -> None:
    table = json.loads((RULES / "patterns.json").read_text("utf-8"))
    used = {pattern for contract in load_contracts().values() for pattern in patterns_of(contract)}
    assert used == set(table["expects"])
    assert set(table["linear_forms"]) <= used


def patterns_of(schema: Json) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        schema = list(schema.values())
    for child in schema if isinstance(schema, list) else ():
        yield from patterns_of(child)


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
