"""A body that is migrated says the same in the new form, and has no error that it did not have before."""

from __future__ import annotations

import copy
import json
from pathlib import Path as FilePath

import pytest
from command_line import run
from contract_bodies import bodies
from hypothesis import example, given
from hypothesis import strategies as st
from mutations import ANY_JSON, mutated
from profiles import examples
from strategies import JSON_VALUES

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.cli.yaml_writer import written
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.contracts.load import document
from nfx_lint.diagnose import diagnosed
from nfx_lint.migrate.rewrite import migrated
from nfx_lint.model import Json, Path
from nfx_lint.rules.catalogue import levels
from nfx_lint.rules.examples import body_of
from nfx_lint.source.document import read_text

NEW = "2026-06"
MIGRATIONS = {kind: facts_of(kind).migrates_to for kind in KINDS if facts_of(kind).migrates_to}
DEPRECATED = ["build-service", "combined-service", *MIGRATIONS]
every_migration = pytest.mark.parametrize("kind", MIGRATIONS)
slow = examples(25)


def found(body: Json, kind: str, level: str = "") -> set[tuple[str, Path]]:
    """The rules that speak, and where a `job` has that place."""
    return {
        (
            one.rule,
            (*facts_of(kind).moved.get(str(one.path[0]), ()), *one.path) if one.path else one.path,
        )
        for one in diagnosed(body, kind, NEW)
        if not level or levels()[one.rule] == level
    }


def leaves(value: Json) -> list[str]:
    """What stands in a value, without where it stands."""
    if isinstance(value, dict) and value:
        return sorted(leaf for child in value.values() for leaf in leaves(child))
    if isinstance(value, list) and value:
        return sorted(leaf for child in value for leaf in leaves(child))
    return [json.dumps(value)]


def test_the_table_is_what_the_contracts_say() -> None:
    for kind, new in MIGRATIONS.items():
        assert document(kind, NEW)["x-replaced-by"] == [new]
        fields = document(kind, NEW)["properties"].keys()
        target = document(new, NEW)["properties"]
        assert all(name in facts_of(kind).moved or name in target for name in fields)


@every_migration
@slow
@given(data=st.data())
def test_a_valid_body_of_a_former_kind_is_one_of_the_new_kind(kind: str, data: st.DataObject) -> None:
    body = data.draw(bodies(kind, NEW))
    before = copy.deepcopy(body)
    new = migrated(body, kind, NEW)
    assert (new.kind, new.edition) == (MIGRATIONS[kind], NEW)
    assert found(new.body, new.kind) <= found(body, kind)
    if not new.notes:  # then nothing was left out
        assert leaves(new.body) == leaves(body)
    assert body == before


@pytest.mark.parametrize("kind", DEPRECATED)
@slow
@given(data=st.data())
def test_no_error_is_new(kind: str, data: st.DataObject) -> None:
    body = data.draw(mutated(bodies(kind, NEW)))
    new = migrated(body, kind, NEW)
    before = found(body, kind, "error")
    if any(rule in ("missing-field", "misspelled-field") and len(path) < 2 for rule, path in before):
        before.add(("missing-field", ("settings",)))  # where a `job` needs what it is about
    assert found(new.body, new.kind, "error") <= before


@every_migration
@given(body=ANY_JSON)
@examples(25)
def test_anything_can_be_migrated(kind: str, body: Json) -> None:
    assert migrated(body, kind, NEW).kind == MIGRATIONS[kind]


DOCKERFILE = {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}


def service(dockerfile: Json, billing: Json) -> Json:
    return {"name": "Shop", "billing": billing, "buildSettings": {"dockerfile": {**DOCKERFILE, **dockerfile}}}


@pytest.mark.parametrize(
    ("dockerfile", "expected", "notes"),
    [
        ({"useCache": True}, {"buildkit": {"useCache": True}}, 0),
        ({"buildkit": {"useInternalCache": False}}, {"buildkit": {"useCache": False}}, 0),
        ({"buildkit": {"internalCacheStorage": 16384}}, {"buildkit": {"cacheStorageSize": 16384}}, 0),
        ({"useCache": True, "buildkit": {"useCache": False}}, {"buildkit": {"useCache": False}}, 1),
        ({"useCache": True, "buildkit": 3}, {"useCache": True, "buildkit": 3}, 1),
        (
            {"buildkit": {"internalCacheStorage": 16384.5}},
            {"buildkit": {"internalCacheStorage": 16384.5}},
            1,
        ),
    ],
)
def test_deprecated_fields(dockerfile: Json, expected: Json, notes: int) -> None:
    new = migrated(service(dockerfile, {"deploymentPlan": "nf-compute-400-16"}), "build-service", NEW)
    assert new.body == service(expected, {"buildPlan": "nf-compute-400-16"})
    assert len(new.notes) == notes


@pytest.mark.parametrize(
    ("kind", "at", "value", "other"),
    [
        ("global-secret", "/gitops/vcsLinkId", "65f0c1d2e3a4b5c6d7e8f901", "accountLogin"),
        ("volume", "/owningObject", {"type": "service", "id": "shop"}, "attachedObjects"),
    ],
)
def test_a_value_that_would_mean_another_thing_stays(kind: str, at: str, value: Json, other: str) -> None:
    body = body_of({"kind": kind, "at": at, "value": value}, NEW)
    new = migrated(body, kind, NEW)
    assert new.body == body
    assert f"{at} is deprecated and stays: Use `{other}` instead." in new.notes


def test_what_is_not_deprecated_in_an_edition_stays() -> None:
    body = {"name": "Example", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
    new = migrated(body, "manual-job", "2025-07")
    assert (new.body, new.kind, new.notes) == (body, "manual-job", ())


def test_what_takes_no_body_of_the_same_kind_is_said() -> None:
    new = migrated({"healthChecks": []}, "service-health-checks", NEW)
    assert new.kind == "service-health-checks"
    assert "deployment-service.patch" in new.notes[0]


@examples(150)
@example(value=[2.0**53, -(2.0**53) - 2, 1e16, 1e22])
@given(value=JSON_VALUES | st.lists(st.floats(allow_nan=False, allow_infinity=False) | st.text()))
def test_what_is_written_reads_back(value: Json) -> None:
    text = written(value, "yaml", "")
    read = read_text(text, ".yaml")
    assert (read.parsed, read.faults, read.value, dict(read.ambiguous)) == (True, (), value, {})
    for like in ("", '{"a":1}', '{"a": 1}', "{\n    \n}", '{\n\t"a": 1\n}', '{\n    "a": 1\n}'):
        again = read_text(written(value, "json", like), ".json")
        assert (again.parsed, again.faults, again.value) == (True, (), value)


def test_json_keeps_its_indentation() -> None:
    for indent in (None, 1, 2, 4, "\t"):
        text = json.dumps({"a": {"b": [1, 2]}, "c": "x"}, indent=indent) + "\n"
        assert written(json.loads(text), "json", text) == text


def test_the_file_is_not_changed(tmp_path: FilePath) -> None:
    file = tmp_path / "job.yaml"
    text = "name: Nightly report\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: none\n"
    file.write_text(text, "utf-8")
    ran = run("migrate", str(file), "--kind", "manual-job")
    assert ran.code == 1
    assert "the new body has 1 error" in ran.err
    assert ran.out.startswith("name: Nightly report\n")
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.yaml"], "no such file"),
        (["job.yaml", "--kind", "manual-jbo"], "did you mean `manual-job`?"),
        (["job.yaml", "--edition", "2026-60"], "did you mean `2026-06`?"),
        (["other.json"], "--kind KIND"),
        (["empty.yaml"], "--kind KIND"),
    ],
)
def test_wrong_use(words: list[str], said: str, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "job.yaml").write_text("name: a\n", "utf-8")
    (tmp_path / "other.json").write_text('{"a": 1}\n', "utf-8")
    (tmp_path / "empty.yaml").write_text("", "utf-8")
    ran = run("migrate", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
