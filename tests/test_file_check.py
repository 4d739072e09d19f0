"""How much work one file is: each question is asked once, and only where its answer is needed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from nfx_lint import file_check
from nfx_lint.config.options import Options
from nfx_lint.detection import detect
from nfx_lint.source import document
from nfx_lint.validation import clean, validator

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
JOB |= {"deployment": {"external": {"imagePath": "acme/shop:1.4"}}}
TEMPLATE = {
    "apiVersion": "v1.2",
    "name": "Shop",
    "description": "",
    "spec": {
        "kind": "Workflow",
        "spec": {
            "type": "sequential",
            "steps": [
                {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "europe-west"}},
            ],
        },
    },
}
FILES: dict[str, tuple[Any, str]] = {
    "clean": (JOB, "manual-job"),
    "a rule's warning": ({**JOB, "runtimeEnvironment": {"A B": "x"}}, "manual-job"),
    "a contract fault": ({**JOB, "backoffLimit": "0"}, "manual-job"),
    "unknown kind": ({"a": 1, "b": {"c": []}}, ""),
    "clean template": (TEMPLATE, "template"),
}


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each step was called while a file was checked; compiled code by the kind that it is of."""
    counted: Counter[str] = Counter()

    def count(holder: object, name: str, label: Callable[..., str]) -> None:
        real = getattr(holder, name)

        def counting(*arguments: Any, **named: Any) -> Any:
            counted[label(*arguments)] += 1
            return real(*arguments, **named)

        monkeypatch.setattr(holder, name, counting)

    count(file_check, "fast_value", lambda *_: "fast parse")
    count(document, "read", lambda *_: "exact parse")
    count(file_check, "detect", lambda *_: "detection")
    count(detect, "fired_rules", lambda body, kind, edition: f"compiled {kind}")
    count(clean, "fired_rules", lambda body, kind, edition: f"compiled {kind}")
    count(validator, "findings", lambda body, kind, edition: f"jsonschema {kind}")
    return counted


def outcome(body: Any, suffix: str) -> file_check.Outcome:
    # JSON is YAML that both readers take.
    return file_check.checked(json.dumps(body).encode(), f"a{suffix}", Options(), named=True)


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
@pytest.mark.parametrize("case", FILES)
def test_each_step_is_taken_once(case: str, suffix: str, calls: Counter[str]) -> None:
    body, kind = FILES[case]
    file = outcome(body, suffix).file
    assert file and (file.kind or "") == kind
    assert calls.pop("detection") == 1
    assert calls.pop("fast parse") == 1
    # JSON that the fast reader takes has no faults, and its positions are looked up in the text.
    assert calls.pop("exact parse", 0) == (0 if case.startswith("clean") or suffix == ".json" else 1)
    walks = {name: number for name, number in calls.items() if name.startswith("jsonschema")}
    assert walks == ({f"jsonschema {kind}": 1} if case == "a contract fault" else {})
    assert all(number == 1 for number in calls.values()), calls


def test_a_skipped_file_is_parsed_once(calls: Counter[str]) -> None:
    result = file_check.checked(b'{"name": "x", "scripts": {}}', "a.json", Options(), named=False)
    assert result.file is None
    assert calls == {"fast parse": 1, "detection": 1}


def test_one_fault_in_a_template_is_one_walk(calls: Counter[str]) -> None:
    body = json.loads(json.dumps(TEMPLATE))
    body["spec"]["spec"]["steps"][0]["spec"]["name"] = 1
    result = outcome(body, ".json")
    assert [finding.pointer for finding in result.filtered.findings] == ["/spec/spec/steps/0/spec/name"]
    assert {name: number for name, number in calls.items() if name.startswith("jsonschema")} == {
        "jsonschema node.Project": 1
    }
