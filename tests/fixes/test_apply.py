"""Fixing a file: what is left, and that fixing twice is fixing once, in JSON and in YAML."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import first_edition
from nfx_lint.engine import check_source, fix_source
from nfx_lint.fixes.apply import Fixed, fixed
from nfx_lint.limits import MOST_ALIKE
from nfx_lint.model import Finding, Json
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.examples import body_of
from tests.support.profiles import examples, thinned


def bodies() -> Iterator[tuple[str, str, Json]]:
    """The bodies of the bad examples: kind, edition, value."""
    for rule in catalogue():
        for example in rule.docs.examples["bad"]:
            if "kind" in example and "request" not in example:
                edition = rule.editions[0] if rule.editions else first_edition(example["kind"])
                yield example["kind"], edition, body_of(example, edition)


def fix(text: str, name: str, options: Options, *, unsafe: bool = True) -> Fixed:
    options = replace(options, fixes=True)

    def findings(data: bytes) -> tuple[Finding, ...]:
        return check_source(data, name, options).findings

    return fixed(text.encode(), name, options, findings, unsafe=unsafe)


def written(body: Json) -> Mapping[str, str]:
    """A body as three files."""
    return {
        "body.json": json.dumps(body, indent=2),
        "block.yaml": yaml.safe_dump(body, sort_keys=False, allow_unicode=True),
        "flow.yaml": yaml.safe_dump(body, sort_keys=False, default_flow_style=True),
    }


@pytest.mark.parametrize("name", ["body.json", "block.yaml", "flow.yaml"])
def test_fixing_twice_is_fixing_once_and_makes_nothing_worse(name: str) -> None:
    for kind, edition, body in thinned(list(bodies())):
        options = Options(kind, edition)
        text = written(body)[name]
        before = check_source(text.encode(), name, options)
        once = fix(text, name, options)
        after = check_source(once.data, name, options)
        assert after.count("error") <= before.count("error"), text
        assert len(after.findings) <= len(before.findings) or after.count("error") < before.count("error")
        assert fix(once.data.decode(), name, options).data == once.data, text


JOB = "name: Nightly report\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"


def test_several_fixes_of_one_object_take_several_rounds() -> None:
    text = JOB + "tags: [shop, shop, shop, shop]\n"
    assert fix(text, "job.yaml", Options()).data.decode() == JOB + "tags: [shop]\n"


def test_a_fix_that_would_change_two_places_is_not_offered() -> None:
    text = (
        JOB
        + "runtimeFiles: &files\n  app/a.json: {data: e30=, encoding: utf-8}\n"
        + "dockerSecretMounts: *files\n"
    )
    assert fix(text, "job.yaml", Options()).data.decode() == text


def test_an_error_inside_a_misspelled_key_is_no_way_to_hide_it() -> None:
    """After the rename its value would be reported, at the same level."""
    text = JOB + "deploymnt:\n  gracePeriodSeconds: soon\n"
    result = fix(text, "job.yaml", Options())
    assert result.data.decode() == text
    assert result.count == 0


@pytest.mark.parametrize(
    ("billing", "expected", "unsafe"),
    [
        ("{deploymentPlan: nf-compute-400-16}", "{buildPlan: nf-compute-400-16}", False),
        ("{deploymentPlan: own, buildPlan: own}", "{buildPlan: own}", False),
        ("{deploymentPlan: own, buildPlan: other}", "{deploymentPlan: own, buildPlan: other}", False),
        ("{deploymentPlan: own, buildPlan: other}", "{buildPlan: other}", True),
    ],
)
def test_a_deprecated_field_becomes_its_successor_or_goes(billing: str, expected: str, unsafe: bool) -> None:
    text = (
        "name: Shop\nvcsData: {projectUrl: https://github.com/acme/shop, projectType: github}\n"
        "buildSettings: {dockerfile: {dockerFilePath: /Dockerfile, dockerWorkDir: /}}\nbilling: "
    )
    options = Options("build-service", "2026-06")
    assert fix(f"{text}{billing}\n", "a.yaml", options, unsafe=unsafe).data.decode() == f"{text}{expected}\n"


FAULTS = (
    ('"backoffLimit": 1', '"backoffLimit": "1"'),
    ('"backoffLimit": 1', '"backoffLimt": 1'),
    ('"deploymentPlan"', '"deploymentplan"'),
    ('"configType": "default"', '"configType": "Default"'),
    ('"backoffLimit": 1', '"backoffLimit": -1'),
    ('"tags": ["a-tag"]', '"tags": "a-tag"'),
    ('"periodSeconds": 10', '"periodSeconds": 1'),
    ('"path": "/health"', '"path": "health"'),
    ('"useCache": true', '"useCache": "yes"'),
    ('"runtimeEnvironment"', '"runtimeEnviroment"'),
    ('"port": 8080', '"port": "8080"'),
    ('"healthChecks": [{', '"healthChecks": [null, {'),
)
WHOLE: Json = {
    "name": "Nightly report",
    "backoffLimit": 1,
    "billing": {"deploymentPlan": "nf-compute-20"},
    "tags": ["a-tag"],
    "runtimeEnvironment": {"STAGE": "test"},
    "healthChecks": [
        {"protocol": "HTTP", "type": "startupProbe", "path": "/health", "port": 8080, "periodSeconds": 10}
    ],
    "deployment": {"docker": {"configType": "default"}},
    "buildSettings": {
        "dockerfile": {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/", "buildkit": {"useCache": True}}
    },
}


@examples(60)
@given(
    st.lists(st.sampled_from(FAULTS), min_size=1, max_size=5, unique=True),
    st.sampled_from(["body.json", "block.yaml", "flow.yaml"]),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.booleans(),
)
def test_several_faults_at_once(
    faults: list[tuple[str, str]], name: str, line_end: str, is_whole: bool, unsafe: bool
) -> None:
    body = json.dumps(WHOLE)
    for right, wrong in faults:
        body = body.replace(right, wrong)
    text = written(json.loads(body))[name].strip("\n").replace("\n", line_end) + line_end * is_whole
    options = Options("manual-job")
    before = check_source(text.encode(), name, options)
    once = fix(text, name, options, unsafe=unsafe)
    after = check_source(once.data, name, options)
    left, were = ((one.count("error"), one.count("warning"), one.count("note")) for one in (after, before))
    assert left < were if once.count else left == were
    assert fix(once.data.decode(), name, options, unsafe=unsafe).data == once.data
    result = once.data.decode()
    assert result.endswith(line_end) == text.endswith(line_end)
    assert result.count("\r\n") == (result.count("\n") if line_end == "\r\n" else 0)


def test_of_many_findings_alike_a_report_has_the_fixes_that_it_shows() -> None:
    check = {"protocol": "CMD", "cmd": "true", "type": "readinessProbe", "initialDelaySeconds": 10}
    check |= {"periodSeconds": 60, "timeoutSeconds": 60, "failureThreshold": 3, "sucessThreshold": 1}
    job = {"name": "Nightly report", "backoffLimit": 0, "billing": {"deploymentPlan": "nf-compute-20"}}
    data = json.dumps({**job, "healthChecks": [check] * (MOST_ALIKE + 9)}, indent=1).encode()
    options = Options(kind="manual-job", select=["misspelled-field"], fixes=True)
    findings = check_source(data, "job.json", options).findings
    assert [one.fix is not None for one in findings] == [True] * MOST_ALIKE + [False] * 9
    assert fix_source(data, "job.json", options, unsafe=True).count == MOST_ALIKE + 9
