"""Values that envsubst or Jinja fills in: unknown with the setting, named by a hint without it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

from nfx_lint import check
from nfx_lint.validation.placeholders import tool_of, without_placeholders

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
SETTING = ("--config", 'placeholders=["envsubst", "jinja"]')


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def found(body: object, *words: str) -> list[tuple[str, str]]:
    Path("job.json").write_text(json.dumps(body))
    report = json.loads(run("job.json", "--kind", "manual-job", "--format", "json", *words).out)
    return [(one["rule"], one["pointer"]) for one in report["findings"]]


@pytest.mark.parametrize(
    "change",
    [
        {"backoffLimit": "${LIMIT}"},
        {"backoffLimit": "{{ limit }}"},
        {"backoffLimit": "{% if a %}1{% endif %}"},
        {"name": "${NAME}"},
        {"name": "{{ name }}-job"},
        {"runOnSourceChange": "${WHEN}"},
        {"billing": "{{ billing }}"},
        {"healthChecks": [{"protocol": "{{ protocol }}", "type": "livenessProbe"}]},
        {"deployment": {"docker": {"configType": "{{ type }}"}}},
    ],
)
def test_such_a_value_is_unknown(change: dict[str, object]) -> None:
    places = {f"/{key}" for key in change}
    rest = [one for one in found({**JOB, **change}, *SETTING) if one[1] in places]
    assert rest == []


def test_what_is_known_is_still_reported() -> None:
    body = {"name": "${NAME}", "backoffLimit": "0", "colour": "${COLOUR}"}
    places = found(body, *SETTING)
    assert ("wrong-type", "/backoffLimit") in places
    assert ("unknown-field", "/colour") in places
    assert ("missing-field", "") in places
    assert not any(pointer == "/name" for _, pointer in places)


def test_one_tool_alone() -> None:
    body = {**JOB, "backoffLimit": "{{ limit }}"}
    assert found(body, "--config", 'placeholders=["envsubst"]') == [("wrong-type", "/backoffLimit")]
    assert found(body, "--config", 'placeholders=["jinja"]') == []


def test_conditions_over_it_are_silent() -> None:
    docker = {"configType": "customCommand"}
    body = {**JOB, "deployment": {"docker": docker}}
    assert ("command-override-incomplete", "/deployment/docker") in found(body, *SETTING)
    body["deployment"] = {"docker": {"configType": "{{ type }}"}}
    assert not any(rule == "command-override-incomplete" for rule, _ in found(body, *SETTING))


@pytest.mark.parametrize(("text", "tool"), [("${LIMIT}", "envsubst"), ("{{ limit }}", "jinja")])
def test_a_hint_names_the_setting(text: str, tool: str) -> None:
    (finding,) = check({**JOB, "backoffLimit": text}, kind="manual-job").findings
    assert finding.hint.endswith(
        f' If {tool} fills it in, set `placeholders = ["{tool}"]` in the configuration.'
    )
    assert text not in finding.hint
    (finding,) = check({**JOB, "backoffLimit": "0"}, kind="manual-job").findings
    assert "placeholders" not in finding.hint


def test_what_a_placeholder_is() -> None:
    assert tool_of("a${B_1}c") == "envsubst"
    assert tool_of("${refs.job.id}") is None
    assert tool_of("}}{{") is None
    assert tool_of("{{" * 100_000) is None
    assert tool_of("${" * 100_000) is None
    body = {"a": ["x", "{{ y }}"], "b": 1}
    assert without_placeholders(body, ("jinja",)) == (
        {"a": ["x", "${placeholder}"], "b": 1},
        {("a", 1)},
    )
    assert body["a"] == ["x", "{{ y }}"]


def test_a_wrong_tool() -> None:
    ran = run("job.json", "--config", 'placeholders=["helm"]')
    assert (ran.code, "is not one of `envsubst` or `jinja`" in ran.err) == (2, True)
