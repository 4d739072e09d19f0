"""Which names are shown: canaries in keys, in expressions, in comments, anchors and syntax errors."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.api import check, check_text
from nfx_lint.cli.formats import FORMATS
from nfx_lint.filters.baseline import place_of
from nfx_lint.locate.names import is_identifier
from nfx_lint.model import Report

JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
HEAD = "# nfx-lint: kind=manual-job\nname: a\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\n"
TEMPLATE = {
    "apiVersion": "v1.2",
    "name": "shop",
    "arguments": {"DATABASE": "x"},
    "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": []}},
}


def shown_of(report: Report) -> str:
    """Everything that a report holds, fingerprints included."""
    return repr(report.findings)


def template(text: str, field: str = "description") -> str:
    """A template with an expression in a public field of a node."""
    node = {"kind": "Project", "ref": "shop", "spec": {"name": "shop", "region": "europe-west", field: text}}
    steps = {"type": "sequential", "steps": [node]}
    return json.dumps({**TEMPLATE, "spec": {"kind": "Workflow", "spec": steps}})


LINK = template("x").replace(
    '"description": "x"',
    '"runtimeEnvironment": {"addonId": "hunter2"}, "projectId": "shop"}}, {"kind": "ManualJob", "ref": "job", '
    '"spec": {"name": "job", "projectId": "shop", "runtimeEnvironment": {"addonId": "hunter2"}',
)


def variable(name: str) -> str:
    """A job on one line with a variable and a finding, so that the variable is in its frame."""
    return json.dumps({"backofLimit": 1, "runtimeEnvironment": {name: "x"}, **JOB})


# A name of each class, where it is, and whether a report may show it.
HIDDEN = {
    "an unknown key": ("hunter2", json.dumps({**JOB, "hunter2": 1}, indent=1)),
    "an unknown key of an object": ("hunter2", json.dumps({**JOB, "billing": {"hunter2": 1}}, indent=1)),
    "a key with a space": ("hunter2 x", variable("hunter2 x")),
    "a key with a bang": ("et!hunter2", variable("et!hunter2")),
    "a key of 65 characters": ("h" * 65, variable("h" * 65)),
    "a key with a backtick": ("hun`ter2", variable("hun`ter2")),
    "a key with the form of a credential": ("AKIA" + "Q7" * 8, variable("AKIA" + "Q7" * 8)),
    "a random key": ("a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6", variable("a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6")),
    "a UUID": (
        "d6a1b2c3-1a2b-3c4d-5e6f-aabbccddeeff",
        variable("d6a1b2c3-1a2b-3c4d-5e6f-aabbccddeeff"),
    ),
    "half a password": ("hunter2", HEAD + "runtimeEnvironment: {PASSWORD: s3cr,hunter2}\n"),
    "half a password with a bang": ("et!hunter2", HEAD + "runtimeEnvironment: {PASSWORD: s3cr,et!hunter2}\n"),
    "a key twice": ("hunter2", HEAD + "hunter2: 1\nhunter2: 2\n"),
    "an undeclared argument": ("hunter2", template("${args.hunter2}")),
    "an unknown reference": ("hunter2", template("${refs.hunter2.id}")),
    "an unknown output": ("hunter2", template("${refs.shop.hunter2}")),
    "an unknown function": ("hunter2", template("${fn.hunter2('a')}")),
    "an unknown root": ("hunter2", template("${hunter2.a.b}")),
    "a name in a broken expression": ("hunter2", template("${args.DATABASE hunter2}")),
    "a name for the shell": ("hunter2", template("${hunter2}")),
    "a name in a secret": ("hunter2", template("${refs.hunter2.id}", "runtimeEnvironment")),
    "a variable with the name of a link": ("hunter2", LINK),
    "a key without a colon": ("hunter2", '{"name":"a","runtimeEnvironment":{"PASSWORD":"pa","hunter2"}}'),
    "a key without a value": ("hunter2", '{"name":"a","runtimeEnvironment":{"hunter2"}}'),
    "a comment": ("hunter2", HEAD + "bogus: 1 # hunter2\n"),
    "a comment behind the header of a block": (
        "hunter2",
        HEAD + "runOnSourceChange: |  # hunter2\n  text\n",
    ),
    "a comment below an anchor": ("hunter2", HEAD + "runOnSourceChange: &x\n  # hunter2\n  text\n"),
    "an anchor": ("hunter2", HEAD + "runOnSourceChange: &hunter2 text\n"),
    "an anchor of a block": ("hunter2", HEAD + "runOnSourceChange: &hunter2 |\n  text\n"),
    "a tag": ("hunter2", HEAD + "runOnSourceChange: !hunter2 text\n"),
    "an unknown alias": ("hunter2", HEAD + "runOnSourceChange: *hunter2\n"),
    "a value that is public and private": (
        "hunter2",
        "# nfx-lint: kind=manual-job\nrunOnSourceChange: x\nruntimeEnvironment: {PASSWORD: &p hunter2}\n"
        "name: *p\nbilling: {deploymentPlan: 1}\nbackoffLimit: 0\nrunOnSourceChange2: *p\n",
    ),
    "a merge that is public and private": (
        "hunter2",
        "# nfx-lint: kind=manual-job\nruntimeEnvironment: &env {name: hunter2}\nbilling: 1\nbackoffLimit: 0\n"
        "<<: *env\n",
    ),
    "a user of a URL": (
        "hunter2",
        json.dumps({**JOB, "deployment": {"vcs": {"projectUrl": "https://hunter2@github.com/a/b"}}}),
    ),
    "a command": (
        "hunter2",
        json.dumps({**JOB, "deployment": {"docker": {"configType": "x", "customCommand": "run -p hunter2"}}}),
    ),
    "the kind in a comment": ("hunter2", "# nfx-lint: kind=hunter2\nname: a\n"),
    "a rule in a comment": ("hunter2", HEAD + "x: 1 # nfx-lint: ignore[hunter2] -- hunter2\n"),
    "a date in a comment": ("hunter2", HEAD + "x: 1 # nfx-lint: ignore[unknown-field] until hunter2 -- x\n"),
}
VISIBLE = {
    "the operator of a command": (
        "• && •",
        json.dumps(
            {
                **JOB,
                "deployment": {"docker": {"configType": "customCommand", "customCommand": "run -p x && go"}},
            }
        ),
    ),
    "a misspelled key": ("backofLimit", json.dumps({**JOB, "backofLimit": 1}, indent=1)),
    "a misplaced key": ("buildSettings", json.dumps({**JOB, "buildSettings": 1}, indent=1)),
    "a key of other tools": ("replicas", json.dumps({**JOB, "replicas": 1}, indent=1)),
    "a variable": ("hunter2", variable("hunter2")),
    "a long variable": ("h" * 39, variable("h" * 39)),
    "a variable in a flow mapping": (
        "hunter2",
        HEAD + "runtimeEnvironment: {PASSWORD: s3cr, hunter2: x, hunter2: y}\n",
    ),
    "a variable without a value": ("HUNTER", HEAD + "runtimeEnvironment:\n  HUNTER:\n  HUNTER:\n"),
    "a declared argument": ("DATABASE", template("${args.DATABASE} ${args.")),
    "a misspelled argument": ("DATABSE", template("${args.DATABSE}")),
    "a misspelled reference": ("shopp", template("${refs.shopp.id}")),
    "a misspelled function": ("randomString", template("${fn.randomString(3)}")),
    "a variable for the shell": ("HOME_DIR", template("${HOME_DIR}")),
}


def name_of(text: str) -> str:
    return "document.json" if text.startswith("{") else "document.yaml"


@pytest.mark.parametrize("what", HIDDEN)
def test_a_name_that_may_be_a_secret_is_hidden(what: str) -> None:
    name, text = HIDDEN[what]
    report = check_text(text, name_of(text))
    assert report.findings, "a test that cannot fail"
    assert name not in shown_of(report)
    for form in FORMATS:
        ran = run("-", "--stdin-filename", name_of(text), "--format", form, "-v", stdin=text.encode())
        assert ran.code == 1 if not report.ok else ran.code in (0, 1)
        assert name not in re.sub("\x1b\\[[0-9;]*m", "", ran.out + ran.err), form


@pytest.mark.parametrize("what", VISIBLE)
def test_a_name_that_helps_is_shown(what: str) -> None:
    name, text = VISIBLE[what]
    report = check_text(text, name_of(text))
    lines = [line for one in report.findings if one.excerpt for line in one.excerpt.lines]
    assert any(name in line for line in lines), lines


@pytest.mark.parametrize("what", ["a misspelled function", "a misspelled argument", "a misspelled reference"])
def test_a_message_names_what_was_probably_meant(what: str) -> None:
    name, text = VISIBLE[what]
    messages = [one.message for one in check_text(text, "a.json").findings]
    assert any(f"`{name}`" in message and "did you mean" in message for message in messages), messages


def test_hidden_keys_of_a_body_without_a_file() -> None:
    report = check({**JOB, "runtimeEnvironment": {"et!hunter2": ["x"]}, "hunter2": 1}, kind="manual-job")
    assert report.findings and "hunter2" not in shown_of(report)
    assert {finding.pointer for finding in report.findings} == {"/runtimeEnvironment/•••", "/•••"}


def test_a_hidden_key_has_a_place_in_a_baseline() -> None:
    pointer, body = "/runtimeEnvironment/•••", {"runtimeEnvironment": {"hunter 2": 1}}
    assert place_of(pointer, body, lambda path: True) == pointer


def test_a_place_names_items_by_public_values_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    body = {
        **JOB,
        "ports": [{"name": "hunter2", "x": 1}],
        "healthChecks": [{"type": "x", "protocol": "hunter3"}],
    }
    Path("job.json").write_text(json.dumps(body), "utf-8")
    assert run("baseline", "job.json", "--kind", "manual-job").code == 0
    written = Path("nfx-lint-baseline.json").read_text("utf-8")
    assert "healthChecks" in written and "hunter2" not in written


def test_only_the_part_that_a_finding_is_about_is_shown_of_a_command() -> None:
    text = template("", "description").replace(
        '"Project", "ref": "shop", "spec": {',
        '"Action", "ref": "shop", "spec": {"kind": "Job", "spec": {"type": "execute", "data": {"command": "hunter2 ${args.DATABSE} hunter2"}}, ',
    )
    found = next(one for one in check_text(text, "a.json").findings if one.rule == "misspelled-argument")
    assert found.excerpt and " ••args.DATABSE• " in found.excerpt.lines[0]
    assert "hunter2" not in found.excerpt.lines[0]


@pytest.mark.parametrize("name", ["NODE_ENV", "a", "next-public", "NEXT_PUBLIC_FIREBASE_SENDER_ID_2", "_x9"])
def test_names_that_are_identifiers(name: str) -> None:
    assert is_identifier(name)


@pytest.mark.parametrize("name", ["", "9a", "a b", "ü", "a.b", "x" * 65, "ghp_" + "a1B2" * 9])
def test_names_that_are_not_identifiers(name: str) -> None:
    assert not is_identifier(name)
