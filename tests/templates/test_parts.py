"""The contracts of nodes inside a document: findings in a spec alone are also made in its document."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path as FilePath

import pytest
from contract_bodies import bodies
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled
from templates import Json, mistaken, templates, value_at

import nfx_lint
from nfx_lint._compiled.kinds import NODES
from nfx_lint._compiled.template_table import DOCUMENTS, KINDS
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import TEMPLATES, document_of
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.contracts.walk import node_at, nodes
from nfx_lint.diagnose import diagnosed
from nfx_lint.model import Path, Violation
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.templates.documents import documents_in
from nfx_lint.templates.graph import findings
from nfx_lint.templates.result_types import known_results
from nfx_lint.validation.clean import PREVIEWS, is_clean

EDITION = "2026-06"
every_node = pytest.mark.parametrize("kind", sampled(sorted(KINDS), 4))


def rules_and_pointers(found: list[Violation]) -> list[tuple[str, str]]:
    return [(one.rule, pointer_of(one.path)) for one in found if one.rule not in PREVIEWS]


def test_the_tables_agree() -> None:
    assert {*DOCUMENTS, ONE_NODE} == {document_of(kind) for kind in TEMPLATES}
    assert all(document_of(kind) == kind.removesuffix(".update") for kind in TEMPLATES)
    assert {kind.removeprefix("node.") for kind in NODES} == set(KINDS)
    assert set(PREVIEWS) == {
        rule.id for rule in catalogue() if rule.stability == "preview" and rule.by == "template"
    }


def document_for(kind: str) -> str:
    homes = [name for name, entry in DOCUMENTS.items() if kind in entry["kinds"]]
    return homes[0] if homes else "template"


@every_node
@examples(15)
@given(data=st.data())
def test_a_spec_is_checked_where_it_stands(kind: str, data: st.DataObject) -> None:
    spec = data.draw(bodies(f"node.{kind}", EDITION).filter(lambda body: isinstance(body, dict)))
    spec = {key: value for key, value in spec.items() if key != "steps"}
    node = {"kind": kind, "spec": spec}
    root = {
        "kind": "Workflow",
        "spec": {"type": "sequential", "context": {"projectId": "shop"}, "steps": [node]},
    }
    home = document_for(kind)
    body = {"apiVersion": "v1.2", "name": "Shop", "spec": root}
    if kind == "OpenTofuDestroy":
        body = {
            **body,
            "spec": {**root, "spec": {**root["spec"], "steps": []}},
            "teardownSpec": {"spec": node},
        }
    if home not in ("template", "workflow", "preview-blueprint"):
        del body["name"]
    at = "/teardownSpec/spec/spec" if kind == "OpenTofuDestroy" else "/spec/spec/steps/0/spec"
    alone = rules_and_pointers(diagnosed(copy.deepcopy(spec), f"node.{kind}", EDITION))
    inside = rules_and_pointers(diagnosed(body, home, EDITION))
    graph = rules_and_pointers(list(findings(body, home)))
    assert sorted(inside) == sorted([*((rule, at + pointer) for rule, pointer in alone), *graph])
    assert is_clean(body, home, EDITION) is (not inside)


@examples(150)
@given(templates() | mistaken().map(lambda planted: planted[0]))
def test_what_is_accepted_is_what_there_is_nothing_to_say_about(body: Json) -> None:
    closer = (
        next(known_results(documents_in(body, "template")), None) is not None
    )  # only the contract decides
    clean = not rules_and_pointers(diagnosed(body, "template", EDITION))
    assert is_clean(body, "template", EDITION) is (clean and not closer)


def test_a_clean_template_loads_nothing_heavy(tmp_path: FilePath) -> None:
    group = {"name": "Secrets", "secretType": "environment", "priority": 10}
    group["secrets"] = {"variables": {"REGION": "${args.REGION}", "HOST": "${NF_HOST}"}}
    project = {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "${args.REGION}"}}
    inner = {"type": "sequential", "context": {"projectId": "${refs.project.id}"}}
    inner["steps"] = [{"kind": "SecretGroup", "ref": "secrets", "spec": group}]
    steps = [project, {"kind": "Workflow", "spec": inner}]
    body = {"apiVersion": "v1.2", "name": "Shop", "arguments": {"REGION": "europe-west"}}
    body["spec"] = {"kind": "Workflow", "spec": {"type": "sequential", "steps": steps}}
    assert nfx_lint.check_text(json.dumps(body), name="template.json").findings == ()
    file = tmp_path / "template.json"
    file.write_text(json.dumps(body), encoding="utf-8")
    code = (
        "import sys; sys.argv = ['nfx-lint', '--no-config', sys.argv[1]]\n"
        "from nfx_lint.__main__ import main\n"
        "assert main() == 0\n"
        "heavy = ('re', 'typing', 'dataclasses', 'json', 'jsonschema', 'regex', 'nfx_lint.model', 'nfx_lint.cli.main')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    command = [sys.executable, "-S", "-c", code, str(file)]
    result = subprocess.run(
        command, capture_output=True, text=True, cwd=FilePath(nfx_lint.__file__).parent.parent
    )
    assert result.stdout == "1 file checked, nothing to report\n[]\n", result.stderr


@every_node
@examples(8)
@given(data=st.data())
def test_a_mistake_in_any_field_is_told_there(kind: str, data: st.DataObject) -> None:
    contract = contracts.document(f"node.{kind}", EDITION)
    spec = data.draw(bodies(f"node.{kind}", EDITION).filter(lambda body: isinstance(body, dict)))
    places = [
        (path, types)
        for path in paths_in(spec)
        if path and path[-1] != "steps" and (types := types_at(contract, path, spec))
    ]
    # What an expression chooses among branches is not known, nor then what its fields take.
    if not places or any("${" in str(value) for value in chosen_by(contract, spec)):
        return
    path, types = data.draw(st.sampled_from(places))
    wrong = next(value for value, one in WRONG if one not in types)
    inside = spec
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = wrong
    node = {"kind": kind, "spec": spec}
    root = {
        "kind": "Workflow",
        "spec": {"type": "sequential", "context": {"projectId": "shop"}, "steps": [node]},
    }
    body = {"apiVersion": "v1.2", "name": "Shop", "spec": root}
    reported = [pointer for _, pointer in rules_and_pointers(diagnosed(body, document_for(kind), EDITION))]
    assert f"/spec/spec/steps/0/spec{pointer_of(path)}" in reported


WRONG: tuple[tuple[Json, str], ...] = (([], "array"), ({"zz": 1}, "object"), (True, "boolean"))


def chosen_by(contract: Json, spec: Json) -> list[Json]:
    """The values that decide about a union."""
    variants = [one for node in nodes(contract) for one in node.schema.get("x-variants", ())]
    fields = {one["field"] for one in variants if "field" in one}
    return [value_at(spec, path) for path in paths_in(spec) if path and path[-1] in fields]


def types_at(contract: Json, path: Path, spec: Json) -> tuple[str, ...]:
    place = node_at(contract, path, spec)
    return types_of(place.schema) if place else ()


def paths_in(value: Json, path: Path = ()) -> list[Path]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(below for step, child in pairs for below in paths_in(child, (*path, step)))]


def test_a_function_with_swapped_digits_is_guessed() -> None:
    body = {"apiVersion": "v1.2", "name": "Shop", "description": "${fn.toBase46('a')}"}
    body["spec"] = {"kind": "Workflow", "spec": {"type": "sequential", "steps": []}}
    (finding,) = nfx_lint.check(body, kind="template", select=["unknown-function"]).findings
    assert "did you mean `toBase64`?" in finding.message
