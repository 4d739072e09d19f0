"""A drafted edition says what its source says, and what a person must decide is listed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from upstream import DOTS

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.compare import differences
from nfx_lint.compiler.upstream.contracts import contracts_of
from nfx_lint.compiler.upstream.draft import draft, name_of
from nfx_lint.compiler.upstream.facts import Endpoint, Facts, bare
from nfx_lint.compiler.upstream.layout import WIDTH, contract_text
from nfx_lint.compiler.upstream.pages import read_pages
from nfx_lint.compiler.upstream.schemas import SAYS

EDITION, NEW = "2026-10", "2027-01"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    for name in ("contracts", "tables"):
        shutil.copytree(RULES / name, tmp_path / name)
    return tmp_path


def source(kind: str, rules: Path) -> tuple[dict[str, Any], Facts]:
    """The bare contract of a kind, to be changed, and facts that have it."""
    whole = contracts_of(EDITION, rules)[kind].schema
    body = bare(whole)
    ends = [Endpoint(one["method"], one["path"], body) for one in whole["x-endpoints"]]
    return body, Facts("test 1", SAYS, False, tuple(ends))


def written(rules: Path, kind: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((rules / "contracts" / NEW / f"{kind}.json").read_text("utf-8"))
    return value


def test_changes_of_every_kind_are_drafted(rules: Path) -> None:
    body, facts = source("backup-destination", rules)
    fields = body["properties"]
    fields["hue"] = {
        "type": "object",
        "properties": {"red": {"type": "integer", "maximum": 255}},
        "required": ["red"],
    }
    fields["type"]["enum"].append("gcs")
    fields["prefix"] |= {"pattern": "^[a-z]+$", "maxLength": 9, "type": ["string", "null"]}
    del fields["usage"]
    body["required"] = ["name", "type", "credentials", "hue"]
    assert len(differences(facts, EDITION, rules)) == 7

    todo = draft(facts, EDITION, NEW, rules, read="2027-01-02").splitlines()
    assert not differences(facts, NEW, rules)
    assert [line for line in todo if line.startswith("backup-destination")] == [
        "backup-destination /hue: new field: describe it, and mark a secret with `x-secret`",
        "backup-destination /prefix: pattern changed: explain it in rules/patterns.json",
        "backup-destination /prefix: type changed: compare the other keywords of the field with the new type",
        "backup-destination /usage: field gone: look for it in the rules and in the example",
    ]
    drafted = written(rules, "backup-destination")
    assert drafted["x-source"] == {"page": "SDK 2.1.0, Add backup destination", "read": "2027-01-02"}
    assert drafted["properties"]["name"]["$ref"] == "shapes.json#/$defs/long-resource-name"
    assert {path.name for path in (rules / "contracts" / NEW).iterdir()} == {
        "backup-destination.json",
        "shapes.json",
    }
    shapes = json.loads((rules / "contracts" / NEW / "shapes.json").read_text("utf-8"))["$defs"]
    assert {"long-resource-name", "resource-description"} <= shapes.keys() and len(shapes) < 5


def test_a_change_inside_a_shape_is_made_where_it_is_used(rules: Path) -> None:
    body, facts = source("project", rules)
    body["$defs"]["resource-description"]["maxLength"] = 7
    found = differences(facts, EDITION, rules)
    assert found and {one.group for one in found} == {"bound changed"}
    draft(facts, EDITION, NEW, rules)
    assert not differences(facts, NEW, rules)
    assert written(rules, "project")["properties"]["description"]["maxLength"] == 7


def test_a_change_in_a_union_is_left_to_a_person(rules: Path) -> None:
    body, facts = source("manual-job", rules)
    body["$defs"]["job-deployment"] = {"type": "object", "properties": {"internal": {"type": "string"}}}
    body["properties"]["deployment"] = {"$ref": "#/$defs/job-deployment"}
    todo = draft(facts, EDITION, NEW, rules)
    assert "manual-job /deployment" in todo


def test_a_new_endpoint_gets_a_contract_to_complete(rules: Path, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(DOTS, encoding="utf-8")
    facts = read_pages([tmp_path / "page.txt"])
    todo = draft(facts, EDITION, NEW, rules)
    assert "PUT /v1/boats: name the kind (now `boat.put`)" in todo
    assert not differences(facts, NEW, rules)
    drafted = written(rules, "boat.put")
    assert drafted["examples"] == [{"name": "example", "engine": {}}]
    assert drafted["required"] == ["name", "engine"] and "x-basis" not in drafted


def test_a_new_endpoint_without_a_body_belongs_in_the_table(rules: Path) -> None:
    facts = Facts("test", SAYS, False, (Endpoint("GET", "/v1/boats", None),))
    assert "GET /v1/boats: add it to rules/tables/endpoints.json" in draft(facts, EDITION, NEW, rules)


@pytest.mark.parametrize("new", ["2026-10", "2026-09", "next", "../2027-01", "2027-1"])
def test_a_new_edition_is_called_by_a_later_month(rules: Path, new: str) -> None:
    with pytest.raises(SourceError, match="called by its month"):
        draft(Facts("test", SAYS, False, ()), EDITION, new, rules)
    assert not (rules / "contracts" / NEW).exists()


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("POST", "/v1/projects/{projectId}/boats", "project-boat"),
        ("PATCH", "/v1/projects/{projectId}/boats/{boatId}", "boat.patch"),
        ("PUT", "/v1/addresses", "address.put"),
        ("POST", "/v1/policies/{policyId}/run", "policy-run"),
    ],
)
def test_a_first_name(method: str, path: str, name: str) -> None:
    assert name_of(Endpoint(method, path, {})) == name


def test_a_contract_is_laid_out_as_the_others_are() -> None:
    for path in sorted((RULES / "contracts" / EDITION).glob("*.json")):
        text = path.read_text("utf-8")
        assert contract_text(json.loads(text)) == text or max(map(len, text.splitlines())) > WIDTH
