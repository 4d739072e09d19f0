"""Hints: what they say to do makes the finding go away, and they name the value, the unit, or the field."""

from __future__ import annotations

import copy
import json

import pytest
from contract_bodies import bodies
from hypothesis import given
from hypothesis import strategies as st
from mutations import mutated
from profiles import examples, sampled

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import TEMPLATES, editions_of, first_edition
from nfx_lint.contracts.load import data_text
from nfx_lint.diagnose import diagnosed
from nfx_lint.model import Json, Violation
from nfx_lint.pointers import MISSING, value_at
from nfx_lint.rules import evaluate
from nfx_lint.rules.catalogue import Rule, catalogue
from nfx_lint.rules.examples import body_of
from nfx_lint.validation.type_hints import converted
from nfx_lint.validation.validator import _fields, findings

SAMPLES = {"string": "a", "integer": 1, "number": 1, "boolean": True, "array": [], "object": {}, "null": None}
WHERE = [(kind, edition) for kind in KINDS if kind not in TEMPLATES for edition in editions_of(kind)]
JOB, SERVICE = ("manual-job", "2025-07"), ("deployment-service", "2026-06")
FLOW = ("node.WorkflowTemplate", "2026-06")


def followed(body: Json, found: Violation) -> Json:
    """A copy of `body` in which somebody has done what the hint says; None if it leaves open what to do."""
    body, facts = copy.deepcopy(body), found.facts
    here, key = value_at(body, found.path), found.path[-1] if found.path else ""
    around = value_at(body, found.path[:-1])
    match found.rule:
        case "missing-field":
            here[facts.missing] = {}
        case "missing-option":
            here[facts.options[0]] = {}
        case "conflicting-options":
            for name in facts.options[1:]:
                del here[name]
        case "misspelled-field":
            around[facts.meant] = around.pop(key)
        case "unknown-field" | "deprecated-field":
            value = around.pop(key)
            for step in facts.replacement[:-1]:
                around = around.setdefault(step, {})
                if not isinstance(around, dict):
                    return None
            if facts.replacement:
                around.setdefault(facts.replacement[-1], value)
        case "value-not-allowed":
            around[key] = facts.meant or facts.allowed[0]
        case "wrong-type":
            around[key] = SAMPLES[facts.types[0]]
        case "number-out-of-bounds":
            around[key] = facts.least if facts.least is not None else facts.most
        case "length-out-of-bounds":
            size = (
                int(facts.least or 0) if facts.most is None or len(here) < (facts.least or 0) else facts.most
            )
            longer = here * (int(size) + 1) if here else ("a" if isinstance(here, str) else [{}]) * int(size)
            around[key] = longer[: int(size)]
        case _:
            return None
    return body


@pytest.mark.parametrize(("kind", "edition"), sampled(WHERE, 12))
@examples(12)
@given(data=st.data())
def test_a_hint_that_is_followed_makes_its_finding_go_away(
    kind: str, edition: str, data: st.DataObject
) -> None:
    body = data.draw(mutated(bodies(kind, edition)))
    for found in findings(body, kind, edition):
        if found.path or found.rule in ("missing-field", "missing-option", "conflicting-options"):
            fixed = followed(body, found)
            if fixed is not None:
                rest = [(one.rule, one.path, one.facts) for one in findings(fixed, kind, edition)]
                assert (found.rule, found.path, found.facts) not in rest, found


def _fixed(body: Json, found: Violation) -> Json:
    """A copy of `body` with what the facts of a rule's violation demand; None if there are none."""
    body, facts = copy.deepcopy(body), found.facts
    *steps, last = [*found.path, *(facts.missing or "").split("/")] if facts.missing else [*found.path, ""]
    if facts.missing:
        around = body
        for step in steps:
            around = around.setdefault(step, {}) if isinstance(around, dict) else around[step]
        around[last] = {}
    elif facts.options:
        here = value_at(body, found.path)
        present = [name for name in facts.options if value_at(here, tuple(name.split("/"))) is not MISSING]
        if not present:
            here[facts.options[0]] = {}
        for name in present[1:]:
            *inside, key = name.split("/")
            del value_at(here, tuple(inside))[key]
    elif facts.allowed:
        value_at(body, found.path[:-1])[found.path[-1]] = facts.allowed[0]
    elif facts.least is not None or facts.most is not None:
        bound = facts.least if facts.least is not None else facts.most
        value_at(body, found.path[:-1])[found.path[-1]] = bound
    else:
        return None
    return body


EXAMPLES = [
    (rule, example)
    for rule in catalogue()
    for example in rule.docs.examples.get("bad", ())
    if not rule.by and ("value" in example or "set" in example)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[rule.id for rule, _ in EXAMPLES])
def test_what_a_rule_s_facts_demand_makes_its_finding_go_away(rule: Rule, example: Json) -> None:
    kind = example["kind"]
    edition = example.get("edition") or (rule.editions[0] if rule.editions else first_edition(kind))
    body = body_of(example, edition)
    for found in evaluate.findings(body, kind, edition, rules=[rule]):
        fixed = _fixed(body, found)
        if fixed is not None:
            rest = [(one.path, one.facts) for one in evaluate.findings(fixed, kind, edition, rules=[rule])]
            assert (found.path, found.facts) not in rest


def hints(kind: tuple[str, str], at: str, value: Json) -> list[str]:
    """The hints about a value of the smallest body."""
    path = tuple(at.strip("/").split("/"))
    body = body_of({"kind": kind[0], "at": at, "value": value}, kind[1])
    return [one.hint for one in diagnosed(body, *kind) if one.path[: len(path)] == path]


@pytest.mark.parametrize(
    ("kind", "at", "value", "hint"),
    [
        (JOB, "/backoffLimit", "3", "Write the number without quotes."),
        (JOB, "/backoffLimit", "3m", "Write the number alone, without a unit and without quotes."),
        (JOB, "/backoffLimit", "many", "Write a whole number."),
        (JOB, "/activeDeadlineSeconds", "10m", "Write 600: the unit is seconds."),
        (JOB, "/activeDeadlineSeconds", "10 moons", "Write a number of seconds."),
        (JOB, "/runOnSourceChange", True, "Write never, cd-promote or always."),
        (JOB, "/name", True, "Put it in quotes."),
        (JOB, "/name", "ab", "Write 3 to 52 characters."),
        (JOB, "/billing", "small", "Write an object with `deploymentPlan`."),
        (JOB, "/runtimeEnvironment", [{"name": "A", "value": "b"}], "Write each `name` as a key with its `value`"),
        (JOB, "/runtimeEnvironment", ["A=b"], "Write each `NAME=value` as a key with its value"),
        (JOB, "/runtimeEnvironment", "A=b", "Write an object of names and values."),
        (JOB, "/tags", "web", "Put it into a list."),
        (FLOW, "/richInputs", "commit", "Write a list of objects with `kind` and `spec`."),
        (("build-service", "2025-07"), "/disabledCI", "yes", "Write true: Northflank reads other words as text."),
        (("build-service", "2025-07"), "/disabledCI", "False", "Write false without quotes."),
        (("template", "2026-06"), "/apiVersion", "v3", "Write v1.2."),
    ],
)  # fmt: skip
def test_what_to_write_in_place_of_a_wrong_value(
    kind: tuple[str, str], at: str, value: Json, hint: str
) -> None:
    assert [one[: len(hint)] for one in hints(kind, at, value)] == [hint]


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("10m", "seconds", 600),
        ("1.5 hours", "seconds", 5400),
        ("2 weeks", "days", 14),
        ("1GB", "MB", 1024),
        ("512Mi", "MB", 512),
        ("80%", "percent", 80),
        ("5 miles", "seconds", None),
        ("0.3s", "seconds", None),
        ("m", "seconds", None),
    ],
)
def test_numbers_with_a_unit(text: str, unit: str, number: int | None) -> None:
    assert converted(text, unit) == number


CHECK = {"type": "liveness", "protocol": "TCP", "port": 80, "initialDelaySeconds": 1, "periodSeconds": 60}


def test_a_value_that_begins_like_an_allowed_one() -> None:
    check = {**CHECK, "timeoutSeconds": 1, "failureThreshold": 1}
    allowed = "Allowed are livenessProbe, readinessProbe, startupProbe."
    assert hints(JOB, "/healthChecks", [check]) == [f"Write livenessProbe. {allowed}"]


def test_a_deprecated_field_beside_the_one_that_replaces_it() -> None:
    kind = ("build-service", "2026-06")
    assert hints(kind, "/billing", {"deploymentPlan": "nf-compute-20"}) == ["Use `buildPlan` instead."]
    both = {"deploymentPlan": "nf-compute-20", "buildPlan": "nf-compute-400-16"}
    assert hints(kind, "/billing", both) == ["Remove it: `buildPlan` is there already."]


@pytest.mark.parametrize(
    ("kind", "at", "hint"),
    [
        (SERVICE, "/env", "Write `runtimeEnvironment`, an object of names and values."),
        (SERVICE, "/environment_variables", "Write `runtimeEnvironment`, an object of names and values."),
        (SERVICE, "/replicas", "Remove it: `deployment.instances` is there already."),
        (SERVICE, "/deployment/replicas", "Remove it: `instances` is there already."),
        (SERVICE, "/docker", "Write `deployment.docker`."),
        (SERVICE, "/memory", "Remove it: `billing.deploymentPlan` is there already."),
        (SERVICE, "/type", "Remove it: the path of the request decides what is created."),
        (SERVICE, "/region", "Remove it: the region is that of the project."),
        (JOB, "/vcsData", "Write `deployment.vcs`."),
        (JOB, "/image", "Write `deployment.external.imagePath`."),
        (JOB, "/cmd", "Write `deployment.docker.customCommand`, with `configType: customCommand`."),
        (JOB, "/schedule", "Remove it, or make a job of kind `cron-job`, which has a schedule."),
        (("secret", "2026-06"), "/data", "Write `secrets.variables`, an object of names and values."),
        (("addon", "2026-06"), "/replicas", "Write `billing.replicas`."),
        (("job", "2026-06"), "/vcsData", "Write `deployment.vcs`."),
        (("job", "2026-06"), "/schedule", "Write `settings.cron.schedule`."),
        (("job", "2026-06"), "/concurrencyPolicy", "Write `settings.cron.concurrencyPolicy`."),
        (("node.Job", "2026-06"), "/backoffLimit", "Write `settings.backoffLimit`."),
        (("job", "2026-06"), "/timeout", "Write `settings.activeDeadlineSeconds`, a number of seconds."),
        (("job.patch", "2026-06"), "/retries", "Write `settings.backoffLimit`."),
        (("node.CronJob", "2026-06"), "/replicas", "Remove it: a job is not scaled."),
        (("cron-job", "2026-06"), "/ports", "Remove it: a job has no ports."),
        (("node.ManualJob", "2026-06"), "/type", "Remove it: the `kind` of the node decides what is created."),
        (("combined-service", "2026-06"), "/image", "Remove it, or make a service of kind `deployment-service`, which runs an image."),
        (("node.CombinedService", "2026-06"), "/deployment/external", "Remove it, or make a service of kind `deployment-service`, which runs an image."),
        (("deployment-service", "2026-06"), "/vcsData", "Remove it, or make a service of kind `combined-service`, which builds from a repository."),
        (("build-service", "2026-06"), "/plan", "Write `billing.buildPlan`, a plan has both CPU and memory."),
        (("deployment-service", "2026-06"), "/maxReplicas", "Write `autoscaling.horizontal.maxReplicas`."),
        (("volume", "2026-06"), "/mountPath", "Write `containerMountPath` in an item of `mounts`."),
        (("volume", "2026-06"), "/storageClass", "Write `spec.storageClassName`."),
        (("addon", "2026-06"), "/size", "Write `billing.storage`, a number of megabytes."),
        (("addon", "2026-06"), "/backups", "Write `backupSchedules`, a list."),
        (("addon", "2026-06"), "/typeSpecificFields", "Write `typeSpecificSettings`."),
        (("addon.patch", "2026-06"), "/type", "Remove it: the type of an addon cannot be changed."),
        (("domain", "2026-06"), "/hostname", "Remove it: `domain` is there already."),
        (("deployment-service.patch", "2026-06"), "/name", "Remove it: a name cannot be changed."),
        (("template", "2026-06"), "/kind", "Move it into `spec`, which is a node: its `kind` beside its own `spec`."),
    ],
)  # fmt: skip
def test_names_that_people_write_for_others(kind: tuple[str, str], at: str, hint: str) -> None:
    assert hints(kind, at, {}) == [hint]


def test_every_name_leads_to_a_field() -> None:
    fields = {which: _fields(contracts.document(*which)) for which in WHERE}
    fields |= {("node.Build", "2026-06"): _fields(contracts.document("node.Build", "2026-06"))}
    table = json.loads(data_text("names.json"))
    assert all(len(entry.keys() & {"use", "say"}) == 1 and "seen" in entry for entry in table)
    for entry in table:
        for path in entry.get("use", ()):
            assert any(tuple(path.split("/")) in one for one in fields.values()), path


def test_no_hint_leads_below_a_key_that_a_person_chooses() -> None:
    # `data` and `encoding` are fields of each file, under a path of the user's own.
    (hint,) = hints(JOB, "/encoding", "utf-8")
    assert not hint.startswith("Move it into")
