"""The entries for SchemaStore's catalog name files that nfx-lint reads, and schemas that it prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from jsonschema import Draft202012Validator

from nfx_lint.config.discovery import NAME
from nfx_lint.detection.evidence import is_named_northflank

CATALOG = Path(__file__).parents[2] / "editors" / "schemastore" / "catalog.json"
CONFIG, TEMPLATE = json.loads(CATALOG.read_text("utf-8"))["schemas"]


@pytest.mark.parametrize(("entry", "document"), [(CONFIG, "config"), (TEMPLATE, "template")])
def test_an_entry_is_as_the_catalog_wants_it(entry: dict[str, object], document: str) -> None:
    assert list(entry) == ["name", "description", "fileMatch", "url"]
    assert "schema" not in f"{entry['name']} {entry['description']}".lower()
    assert str(entry["url"]).startswith("https://json.schemastore.org/")
    Draft202012Validator.check_schema(json.loads(run("schema", document).out))


def test_the_files_are_those_that_nfx_lint_knows() -> None:
    assert CONFIG["fileMatch"] == [NAME]
    assert all(map(is_named_northflank, TEMPLATE["fileMatch"])) and "northflank.json" in TEMPLATE["fileMatch"]
