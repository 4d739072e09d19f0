"""`nfx-lint show --arg`: a template with its arguments filled in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from hypothesis import given
from templates import Json, templates

from nfx_lint.templates.graph import findings
from nfx_lint.templates.substitute import arguments_of, filled

TEMPLATE: Json = {
    "apiVersion": "v1.2",
    "name": "Shop",
    "arguments": {"STAGE": "test", "REPLICAS": 2},
    "argumentOverrides": {"TOKEN": "${fn.randomSecret(32)}"},
    "spec": {
        "kind": "Workflow",
        "spec": {
            "type": "sequential",
            "context": {"projectId": "shop"},
            "steps": [
                {
                    "kind": "CombinedService",
                    "ref": "web",
                    "skipNodeExecution": "${fn.eq(args.STAGE, 'test')}",
                    "spec": {
                        "name": "web-${args.STAGE}",
                        "deployment": {"instances": "${args.REPLICAS}"},
                        "runtimeEnvironment": {
                            "A": "${args.OTHER}",
                            "B": "${refs.web.id} ${args.STAGE}/${args.REPLICAS} \\${args.STAGE}",
                            "C": "${args.TOKEN}",
                        },
                    },
                }
            ],
        },
    },
}


def web(body: Json) -> Json:
    return body["spec"]["spec"]["steps"][0]


def shown(tmp_path: Path, *words: str) -> Json:
    file = tmp_path / "template.json"
    file.write_text(json.dumps(TEMPLATE), encoding="utf-8")
    result = run("show", str(file), *words)
    assert result.code == 0, result.err
    return json.loads(result.out)


def test_without_arguments_nothing_is_filled_in(tmp_path: Path) -> None:
    assert shown(tmp_path) == TEMPLATE


def test_arguments_are_filled_in(tmp_path: Path) -> None:
    node = web(shown(tmp_path, "--arg", "STAGE=it's live", "--arg", 'OTHER={"a": 1}'))
    assert node["skipNodeExecution"] == "${fn.eq('it\\'s live', 'test')}"
    assert node["spec"]["name"] == "web-it's live"
    assert node["spec"]["deployment"]["instances"] == 2
    environment = node["spec"]["runtimeEnvironment"]
    assert environment["A"] == {"a": 1}
    assert environment["B"] == "${refs.web.id} it's live/2 \\${args.STAGE}"
    assert environment["C"] == "${fn.randomSecret(32)}"


def test_a_value_is_what_json_makes_of_it(tmp_path: Path) -> None:
    for word, value in {"3": 3, "true": True, "a=b": "a=b", "": "", '"q"': '"q"', "01": "01"}.items():
        node = web(shown(tmp_path, "--arg", f"OTHER={word}"))
        assert node["spec"]["runtimeEnvironment"]["A"] == value


def test_wrong_use(tmp_path: Path) -> None:
    file = tmp_path / "template.json"
    file.write_text(json.dumps(TEMPLATE), encoding="utf-8")
    for words, message in {
        ("--arg", "STAEG=x"): "did you mean `STAGE`?",
        ("--arg", "STAGE"): "NAME=VALUE",
    }.items():
        result = run("show", str(file), *words)
        assert result.code == 2 and message in result.err
    file.write_text('{"name": "Nightly report"}', encoding="utf-8")
    result = run("show", str(file), "--arg", "A=1")
    assert result.code == 2 and "template" in result.err


@given(templates())
def test_what_is_filled_in_is_clean_and_has_no_arguments_left(body: Json) -> None:
    values = dict.fromkeys(arguments_of(body, "template"), "x")
    done = filled(body, "template", values)
    assert "${args." not in json.dumps(done["spec"])
    assert [found.rule for found in findings(done, "template", previews=False)] == ["unused-argument"] * len(
        values
    )


@pytest.mark.parametrize("command", [["show"], ["migrate", "--kind", "manual-job"]])
@pytest.mark.parametrize(
    "keys", ["hunter2: 1\nhunter2: 2", "runtimeEnvironment: {a hunter2: 1, a hunter2: 2}"]
)
def test_syntax_errors_are_reported_without_secrets(command: list[str], keys: str, tmp_path: Path) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(f"name: abc\nbilling: {{deploymentPlan: nf-compute-20}}\n{keys}\n")
    ran = run(*command, file)
    assert ran.code == 1 and "duplicate key" in ran.err
    assert "hunter2" not in ran.err
