"""Facts and contracts are compared place by place; the sources of our own contracts differ in nothing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from copy import deepcopy
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from upstream import DOTS

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream import compare, decisions
from nfx_lint.compiler.upstream.__main__ import main
from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.compare import Difference, differences
from nfx_lint.compiler.upstream.contracts import contracts_of, editions
from nfx_lint.compiler.upstream.decisions import Decision, decisions_of, undecided
from nfx_lint.compiler.upstream.facts import Endpoint, Facts, bare, read_facts, text_of
from nfx_lint.compiler.upstream.places import MOST_LEVELS, lines_of
from nfx_lint.compiler.upstream.schemas import SAYS, read_openapi, read_schema
from nfx_lint.compiler.upstream.sdk import read_sdk

EDITION = "2026-06"
Schema = dict[str, Any]
Change = Callable[[Schema], None]


def facts_of(kind: str, change: Change = lambda schema: None) -> Facts:
    """A source that says what the contract of a kind says, except for a change."""
    schema = deepcopy(contracts_of(EDITION)[kind].schema)
    change(schema)
    endpoints = [Endpoint(one["method"], one["path"], bare(schema)) for one in schema["x-endpoints"]]
    return Facts("test", SAYS, False, tuple(endpoints))


def rows(found: list[Difference]) -> list[tuple[str, str, str]]:
    return [(one.group, one.pointer, one.detail) for one in found]


def _set(*path: str, **keywords: Any) -> Change:
    def change(schema: Schema) -> None:
        for step in path:
            schema = schema["properties"][step]
        schema.update(keywords)

    return change


def _drop(*path: str) -> Change:
    def change(schema: Schema) -> None:
        for step in path[:-1]:
            schema = schema["properties"][step]
        del schema["properties"][path[-1]]

    return change


def _add(name: str, child: Schema, *, required: bool = False) -> Change:
    def change(schema: Schema) -> None:
        schema["properties"][name] = child
        schema["required"] = [*schema["required"], *([name] if required else [])]

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_add("hue", {"type": "string"}), ("new field", "/hue", "string")),
        (_add("hue", {"type": "string"}, required=True), ("new field", "/hue", "string, required")),
        (_add("hue", {"properties": {"a": {}}}), ("new field", "/hue", "anything")),
        (_set("type", enum=["s3", "gcs"]), ("new member", "/type", "gcs")),
        (_set("usage", enum=["globalBackups"]), ("member gone", "/usage", "containerSnapshots")),
        (_set("prefix", enum=["a/"]), ("member gone", "/prefix", "only a/")),
        (_drop("usage"), ("field gone", "/usage", "")),
        (_set("prefix", type=["string", "null"]), ("type changed", "/prefix", "string -> null or string")),
        (_set("prefix", pattern="^a$"), ("pattern changed", "/prefix", "^([a-zA-Z0-9-_]+)\\/$ -> ^a$")),
        (_set("prefix", maxLength=9), ("bound changed", "/prefix", "maxLength none -> 9")),
        (
            lambda schema: schema.update(required=["name", "type", "credentials"]),
            ("became optional", "/prefix", ""),
        ),
        (
            lambda schema: schema.update(required=[*schema["required"], "usage"]),
            ("became required", "/usage", ""),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_one_change_is_one_difference(change: Change, expected: tuple[str, str, str]) -> None:
    found = differences(facts_of("backup-destination", change), EDITION)
    assert rows(found) == [expected]
    assert found[0].where == "backup-destination" and found[0].edition == EDITION


def test_endpoints_that_are_new_and_gone() -> None:
    body: Schema = {"type": "object"}
    new = (Endpoint("POST", "/v1/boats", body), Endpoint("GET", "/v1/boats", None))
    known = (Endpoint("GET", "/v1/projects", None), Endpoint("POST", "/v1/projects", None))
    found = differences(Facts("test", SAYS, False, (*new, *known)), EDITION)
    assert [(one.group, one.where, one.detail) for one in found] == [
        ("new endpoint", "GET /v1/boats", ""),
        ("new endpoint", "POST /v1/boats", ""),
        ("type changed", "project", "takes no body"),
    ]
    whole = differences(Facts("test", SAYS, True, (*new, *known)), EDITION)
    gone = [one.where for one in whole if one.group == "endpoint gone"]
    assert "DELETE /v1/projects/{}" in gone and not {"GET /v1/projects", "POST /v1/projects"} & set(gone)


def test_what_a_source_cannot_say_is_not_compared() -> None:
    def loosened(schema: Schema) -> None:
        del schema["properties"]["prefix"]["pattern"]

    facts = facts_of("backup-destination", loosened)
    typed = Facts("test", ("enum", "required", "type"), False, facts.endpoints)
    assert rows(differences(facts, EDITION)) and not differences(typed, EDITION)


def test_a_report_has_the_groups_in_order() -> None:
    found = [
        Difference("field gone", "boat", EDITION, "/a"),
        Difference("new field", "boat", EDITION, "/b", "x"),
    ]
    assert compare.text_of(found) == "new field (1)\n  boat /b: x\nfield gone (1)\n  boat /a\n"


def requests(edition: str) -> list[Schema]:
    contracts = [one for one in contracts_of(edition).values() if not one.kind.endswith(".response")]
    return [one.schema for one in contracts if one.edition == edition and "x-endpoints" in one.schema]


@pytest.mark.parametrize("edition", editions())
def test_a_schema_made_from_a_contract_differs_in_nothing(tmp_path: Path, edition: str) -> None:
    """With `oneOf` and shared shapes, as in OpenAPI documents."""
    paths: dict[str, Any] = {}
    shapes: dict[str, Any] = {}
    for schema in requests(edition):
        whole = json.loads(json.dumps(schema).replace("#/$defs/", "#/components/schemas/"))
        shapes |= whole.pop("$defs")
        for one in whole["x-endpoints"]:
            body = {"content": {"application/json": {"schema": whole}}}
            operation = {"summary": "A sentence.", "requestBody": body}
            paths.setdefault(one["path"].removeprefix("/v1"), {})[one["method"].lower()] = operation
    written = {
        "openapi": "3.1.0",
        "info": {"version": "7"},
        "servers": [{"url": "https://api.example.com/v1"}],
    }
    file = tmp_path / "openapi.json"
    file.write_text(
        json.dumps({**written, "paths": paths, "components": {"schemas": shapes}}), encoding="utf-8"
    )
    facts = read_openapi(file)
    assert facts.source == "openapi 7" and len(facts.endpoints) >= len(requests(edition)) / 2
    assert {one.group for one in differences(facts, edition)} <= {"endpoint gone"}
    assert "A sentence." not in text_of(facts) and '"description": "' not in text_of(facts)


@pytest.mark.parametrize("kind", ["template", "release-flow", "preview-blueprint", "workflow"])
def test_the_schema_of_a_document_is_compared_by_its_kind(tmp_path: Path, kind: str) -> None:
    schema = deepcopy(contracts_of(EDITION)[kind].schema)
    (tmp_path / f"{kind}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    (tmp_path / "other.json").write_text(json.dumps({**schema, "required": []}), encoding="utf-8")
    assert not differences(read_schema(tmp_path / f"{kind}.schema.json"), EDITION)
    found = differences(read_schema(tmp_path / "other.json", kind), EDITION)
    assert {(one.group, one.where) for one in found} == {("became optional", kind)}


def test_swagger_2_is_read(tmp_path: Path) -> None:
    body = {"in": "body", "schema": {"$ref": "#/definitions/Boat"}}
    paths = {"/boats": {"post": {"parameters": [{"in": "query"}, body]}, "get": {}}}
    boat = {"properties": {"name": {"type": "string"}, "next": {"$ref": "#/definitions/Boat"}}}
    document = {"swagger": "2.0", "basePath": "/v1", "paths": paths, "definitions": {"Boat": boat}}
    (tmp_path / "a.json").write_text(json.dumps(document), encoding="utf-8")
    get, post = read_openapi(tmp_path / "a.json").endpoints
    assert (get.method, get.path, get.body) == ("GET", "/v1/boats", None)
    assert post.body and list(lines_of(post.body)) == [(), ("name",), ("next",)]


def _deep(levels: int) -> Schema:
    schema: Schema = {"type": "string"}
    for _ in range(levels):
        schema = {"properties": {"a": schema}}
    return schema


def _doubled(levels: int) -> Schema:
    twice = {
        f"d{n}": {"properties": {name: {"$ref": f"#/$defs/d{n + 1}"} for name in "ab"}} for n in range(levels)
    }
    return {"$ref": "#/$defs/d0", "$defs": {**twice, f"d{levels}": {}}}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (_deep(MOST_LEVELS + 2), "too many levels"),
        ({"$ref": "#/$defs/none"}, "leads nowhere"),
        ({"$ref": "https://example.com/a.json"}, "leads nowhere"),
        (_doubled(15), "more than 1000 types and fields"),
    ],
)
def test_a_hostile_schema_is_refused(schema: Schema, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nfx_lint.compiler.upstream.facts.MOST_STEPS", 1000)
    with pytest.raises(SourceError, match=words):
        lines_of(schema)


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 5000, '{"paths": 1}', '{"endpoints": [{}]}'])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    for read in (read_openapi, read_schema, read_facts):
        with pytest.raises(SourceError, match=r"^a\.json: "):
            read(tmp_path / "a.json")


def test_a_decision_takes_its_difference_away_and_an_unneeded_one_is_reported() -> None:
    found = [Difference("new field", "boat", EDITION, "/a/b")]
    why = Decision(EDITION, "sdk *", "new field", ("boat*",), ("/a/*",), "why")
    other = Decision(EDITION, "sdk *", "field gone", ("boat*",), ("/a/*",), "why")
    assert undecided(found, [why, other], "sdk 1") == ([], [other])
    assert undecided(found, [why], "js 1") == (found, [])
    assert undecided([Difference("new field", "boat", "2026-10", "/a/b")], [why], "sdk 1")[0]


@pytest.mark.parametrize("edition", editions())
def test_the_decisions_are_complete_and_about_kinds_that_there_are(edition: str) -> None:
    known = contracts_of(edition)
    for one in decisions_of(edition):
        assert one.why.endswith(".") and set(one.where) <= set(known)
    path = RULES / "contracts" / edition / decisions.FILE
    if path.is_file():
        for entry in decisions.read_yaml(path)["not_compared"]:
            assert entry.keys() == {"source", "what", "why"}


def test_a_wrong_decision_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "contracts" / EDITION
    folder.mkdir(parents=True)
    for text in ("decisions: [{source: a}]", "decisions: 1", "other: []", "a: ["):
        (folder / decisions.FILE).write_text(text, encoding="utf-8")
        with pytest.raises(SourceError, match=rf"^{EDITION}/decisions\.yaml"):
            decisions_of(EDITION, tmp_path)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The facts of the SDK that is installed, its files packed as a wheel has them."""
    if metadata.version("northflank") != "2.1.0":
        pytest.skip("needs version 2.1.0 of the SDK")
    folder = tmp_path_factory.mktemp("sdk")
    files = [one for one in metadata.files("northflank") or () if one.parts[0] == "northflank"]
    with zipfile.ZipFile(folder / "northflank-2.1.0-py3-none-any.whl", "w") as archive:
        for one in files:
            if one.suffix == ".py":
                archive.write(str(one.locate()), one.as_posix())
    (folder / "facts.json").write_text(
        text_of(read_sdk(folder / "northflank-2.1.0-py3-none-any.whl")), "utf-8"
    )
    return folder / "facts.json"


def test_the_newest_edition_says_what_the_sdk_says(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "2026-10", str(sdk)]) == 0
    assert capsys.readouterr() == ("", "")


def test_the_edition_before_lacks_what_is_known(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", EDITION, str(sdk)]) == 1
    out, err = capsys.readouterr()
    written = json.loads((RULES.parent / "tests/facts/2026-10.json").read_text("utf-8"))
    new = {f"  {one['method']} {one['path']}" for one in written["endpoints"].values()}
    changed = {
        f"  {kind} {pointer}"
        for kind, kinds in written["changed"].items()
        for pointers in kinds.values()
        for pointer in pointers
    }
    listed = {line.partition(":")[0] for line in out.splitlines() if line.startswith("  ")}
    assert listed == new | changed and not err


def test_fields_that_are_only_typed_are_in_the_sdk(sdk: Path) -> None:
    """What the contracts mark as newer than their edition is there, where the SDK describes the object."""
    facts, kinds = read_facts(sdk), contracts_of(EDITION)
    for one in facts.endpoints:
        for kind, contract in kinds.items():
            addresses = [(end["method"], end["path"]) for end in contract.schema.get("x-endpoints", ())]
            if one.body is not None and (one.method, one.path) in addresses:
                theirs = lines_of(one.body)
                marked = [
                    (name,) for name, child in contract.schema["properties"].items() if "x-since" in child
                ]
                assert set(marked) <= theirs.keys(), kind


def test_the_command_reads_compares_and_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.txt").write_text(DOTS, encoding="utf-8")
    assert main(["page", str(tmp_path / "page.txt")]) == 0
    (tmp_path / "facts.json").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["compare", EDITION, str(tmp_path / "facts.json")]) == 1
    assert capsys.readouterr().out == "new endpoint (1)\n  PUT /v1/boats\n"
    for words in (["compare", "2026-99"], ["schema"], ["openapi"], ["sdk"], ["js"]):
        assert main([*words, str(tmp_path / "page.txt")]) == 2
        assert capsys.readouterr().err.count("\n") == 1
