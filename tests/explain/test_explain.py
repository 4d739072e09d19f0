"""`nfx-lint explain` agrees with the engine and the contracts on rules and places."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from command_line import run
from profiles import sampled
from runners import commands_in, raw_controls
from shown_pointers import shows

import nfx_lint
from nfx_lint._compiled.kinds import KINDS
from nfx_lint.contracts.editions import first_edition
from nfx_lint.contracts.load import document
from nfx_lint.contracts.walk import nodes
from nfx_lint.explain.rule import describe
from nfx_lint.model import Json, Report
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.examples import body_of

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CASES = Path(__file__).parents[1] / "cases"


def _said(report: Report) -> list[tuple[str, str, int | None, str]]:
    return [(one.rule, one.pointer, one.line, one.message) for one in report.findings]


RULES = {rule.id: rule for rule in catalogue()}
every_rule = pytest.mark.parametrize("rule_id", sorted(RULES))
some_rules = pytest.mark.parametrize("rule_id", sampled(sorted(RULES), 4))
SECRET = "correct-horse-battery"
JOB = f"""\
name: Nightly report
backoffLimit: 0
billing: {{deploymentPlan: nf-compute-20}}
description: "password=Hunter2-and-more"
deployment:
  external: {{imagePath: "nginx:1.27"}}
  dokcer: {{customCommand: {SECRET}}}
runtimeEnvironment:
  PLAIN: {SECRET}
runtimeFiles:
  /etc/app.conf: {{data: {SECRET}, encoding: utf-8}}
"""


def explained(*words: str) -> Json:
    ran = run("explain", *words, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "job.yaml").write_text(JOB, "utf-8")
    return "job.yaml"


# ---- rules


@every_rule
def test_examples_give_what_their_file_says(rule_id: str) -> None:
    rule, about = RULES[rule_id], describe(RULES[rule_id])
    for example, wanted in zip(about.bad, rule.docs.examples["bad"], strict=True):
        found = [(finding.rule, finding.pointer) for finding in example.report.findings]
        assert len(found) == len(wanted["finds"])
        for pointer in wanted["finds"]:
            assert any(rule == rule_id and shows(shown, pointer) for rule, shown in found)
    assert all(not example.report.findings for example in about.good)


def needs_git(rule_id: str) -> bool:
    """Whether the examples of a rule need branches and remotes, which no files give."""
    return any("git" in example for examples in RULES[rule_id].docs.examples.values() for example in examples)


@some_rules
def test_a_shown_text_is_what_was_run(rule_id: str, tmp_path: Path) -> None:
    for number, example in enumerate((*describe(RULES[rule_id]).bad, *describe(RULES[rule_id]).good)):
        if needs_git(rule_id):
            continue
        if example.beside:
            folder = tmp_path / str(number)
            for name, text in [(example.file, example.text), *example.beside]:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(text, "utf-8")
            again = nfx_lint.check_paths([folder], select=[rule_id], repository=True)
            here = [one.message for one in again.findings if one.file.endswith(f"/{example.file}")]
            assert here == [one.message for one in example.report.findings]
        elif example.language != "text":
            kinds = {
                one["kind"] for of in RULES[rule_id].docs.examples.values() for one in of if "kind" in one
            }
            kind = next((one for one in kinds if example.file == f"{one}.json"), None)
            again = nfx_lint.check_text(example.text, example.file, kind=kind)
            if RULES[rule_id].stability == "preview":  # is silent until it is asked for by name
                again = nfx_lint.check_text(example.text, example.file, kind=kind, select=[rule_id])
            assert _said(again) == _said(example.report)


@some_rules
def test_a_rule_says_how_to_mend_and_how_to_silence(rule_id: str) -> None:
    about, shown = describe(RULES[rule_id]), run("explain", rule_id).out
    assert about.fix and "{field}" not in about.fix
    assert ("How to suppress it:" in shown) == RULES[rule_id].suppressible
    assert all(source in shown for source in about.sources)
    assert f"[{rule_id}]: " in shown


def test_a_rule_of_repositories_says_how_often_it_speaks() -> None:
    rules = [rule for rule in RULES.values() if rule.by == "repository"]
    assert rules
    for rule in rules:
        said = (
            f"Run over public repositories, with {rule.docs.corpus['documents']} definitions that fit them: "
        )
        assert said in run("explain", rule.id).out


@pytest.mark.parametrize(
    ("rule_id", "source"),
    [
        ("duplicate-key", "Source: Northflank CLI 0.9, option --file, as tried on 2026-11-22"),
        ("unused-suppression", "Source: nfx-lint itself, as of 2026-11-22"),
        ("wrong-type", 'Source: Northflank API reference, "Create manual job", as of 2025-07-29'),
    ],
)
def test_a_source_is_called_what_it_is(rule_id: str, source: str) -> None:
    assert source in run("explain", rule_id).out.splitlines()
    assert source.startswith("Source: Northflank API") or "API reference" not in run("explain", rule_id).out


@some_rules
def test_the_exception_silences_the_rule_at_its_field_in_its_kind(
    rule_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    about, shown = describe(RULES[rule_id], most=1), run("explain", rule_id).out
    assert f"Basis: {RULES[rule_id].docs.basis}, " in shown
    if not about.exception:
        assert not RULES[rule_id].suppressible or RULES[rule_id].by in ("reading", "engine")
        return
    assert all(f"  {line}" in shown.splitlines() for line in about.exception.splitlines())
    assert explained(rule_id)["exception"] == about.exception
    monkeypatch.chdir(tmp_path)
    Path("nfx-lint.toml").write_text(about.exception, "utf-8")
    if needs_git(rule_id):
        return
    example = about.bad[0]
    for name, text in [(example.file, example.text), *example.beside]:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, "utf-8")
    kind = None if example.beside else tomllib.loads(about.exception)["suppressions"][0]["kind"]
    report = nfx_lint.check_paths(["."], config="nfx-lint.toml", kind=kind, select=[rule_id], repository=True)
    assert report.suppressed


@some_rules
def test_json_tells_of_all_examples(rule_id: str) -> None:
    value, rule = explained(rule_id), RULES[rule_id]
    assert value["rule"] == rule_id and value["level"] == rule.level
    assert [len(value["examples"][which]) for which in ("bad", "good")] == [
        len(rule.docs.examples[which]) for which in ("bad", "good")
    ]
    assert all(example["findings"] for example in value["examples"]["bad"])


def test_rules_of_ones_own_are_listed_and_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / "user-rules/findings")
    own = [
        row["rule"] for row in json.loads(run("rules", "--format", "json").out) if row["rule"] not in RULES
    ]
    assert own and own == [path.stem for path in sorted(Path("policy").glob("*.yaml"))]
    for rule_id in own:
        ran = run("explain", rule_id)
        assert (ran.code, ran.err) == (0, "")
        assert f"[{rule_id}]: " in ran.out and "Source: a rule of your own" in ran.out
    assert own[0] not in run("rules", "--no-config").out
    assert run("explain", own[0], "--no-config").code == 2


# ---- places


@pytest.mark.parametrize("kind", ["manual-job", "build-service", "addon", "volume", "project.patch"])
def test_every_documented_place_can_be_explained(kind: str, tmp_path: Path) -> None:
    contract = document(kind, KINDS[kind][0])
    file = tmp_path / "body.json"
    file.write_text(json.dumps(contract["examples"][0]), "utf-8")
    for node in nodes(contract):
        if any(other.path == node.path and other.schema != node.schema for other in nodes(contract)):
            continue  # which of several branches is meant the file decides
        pointer = pointer_of(tuple(0 if step == "*" else step for step in node.path))
        value = explained(f"{file}#{pointer}", "--kind", kind)
        assert value["documented"] and value["pointer"] == pointer
        assert value["required"] == node.required
        assert value["type"] == node.schema["type"]
        if "pattern" in node.schema:
            assert "pattern-mismatch" in [row["rule"] for row in value["rules"]]


def test_a_place_that_is_written(job: str) -> None:
    value = explained(f"{job}#/billing/deploymentPlan")
    assert value["written"] == {"line": 3, "column": 11, "value": "nf-compute-20"}
    assert (value["kind"], value["kind_detected_by"], value["required"]) == ("manual-job", "content", True)


def test_a_place_that_is_not_written_yet(job: str) -> None:
    value = explained(f"{job}#/healthChecks/0/port")
    assert value["written"] is None and value["minimum"] == 1
    assert {"health-check-incomplete", "wrong-type"} <= {row["rule"] for row in value["rules"]}
    assert "not written in this file" in run("explain", f"{job}#/healthChecks/0/port").out


@pytest.mark.parametrize("rule_id", sorted(rule.id for rule in catalogue() if rule.places))
def test_a_rule_is_listed_where_it_finds_something(rule_id: str, tmp_path: Path) -> None:
    examples = [one for one in RULES[rule_id].docs.examples["bad"] if "kind" in one]
    assert examples
    for example in examples:
        kind, edition = example["kind"], first_edition(example["kind"])
        file = tmp_path / "body.json"
        file.write_text(json.dumps(body_of(example, edition)), "utf-8")
        for pointer in example["finds"]:
            value = explained(f"{file}#{pointer}", "--kind", kind)
            assert rule_id in [row["rule"] for row in value["rules"]], pointer
            assert value["pointer"] == pointer


def test_a_field_that_is_missing_is_a_finding_there(job: str) -> None:
    Path(job).write_text(JOB.replace("deploymentPlan: nf-compute-20", ""), "utf-8")
    found = explained(f"{job}#/billing/deploymentPlan")["findings"]
    assert [finding["rule"] for finding in found] == ["missing-field"]


def test_a_field_that_a_rule_requires_is_a_finding_there(job: str) -> None:
    Path(job).write_text(
        JOB.replace(f"dokcer: {{customCommand: {SECRET}}}", "docker: {configType: customCommand}")
    )
    found = explained(f"{job}#/deployment/docker/customCommand")["findings"]
    assert [finding["rule"] for finding in found] == ["command-override-incomplete"]
    assert explained(f"{job}#/deployment/docker/customEntrypoint")["findings"] == []


@pytest.mark.parametrize(
    ("change", "taken", "why"),
    [
        ({}, "external image", "`external` is there"),
        ({"external": "docker"}, "choose later", "none of `vcs`, `external` and `internal` is there"),
        ({"dokcer": "vcs"}, None, "`vcs` and `external` are present, but exclude each other"),
    ],
)
def test_which_branch_of_a_union(job: str, change: dict[str, str], taken: str | None, why: str) -> None:
    text = f"# nfx-lint: kind=manual-job\n{JOB}"  # what is inside a wrong `vcs` is no job's
    for old, new in change.items():
        text = text.replace(f"  {old}:", f"  {new}:")
    Path(job).write_text(text, "utf-8")
    (choice,) = explained(f"{job}#/deployment")["choices"]
    assert (choice["taken"], choice["why"]) == (taken, why)
    assert explained(f"{job}#/deployment/external")["choices"] == [choice]


@pytest.mark.parametrize(
    "pointer",
    [
        "",
        "/description",
        "/deployment/dokcer",
        "/deployment/dokcer/customCommand",
        "/runtimeEnvironment",
        "/runtimeEnvironment/PLAIN",
        "/runtimeFiles",
        "/runtimeFiles/~1etc~1app.conf/data",
    ],
)
def test_no_secret_is_told(job: str, pointer: str) -> None:
    for words in ([], ["--format", "json"]):
        ran = run("explain", f"{job}#{pointer}", *words)
        assert (ran.code, ran.err) == (0, "")
        assert SECRET not in ran.out and "Hunter2" not in ran.out


def test_secrets_are_said_to_be_secret(job: str) -> None:
    assert explained(f"{job}#/runtimeEnvironment/PLAIN")["secret"]
    assert not explained(f"{job}#/name")["secret"]
    assert "a secret, never shown" in run("explain", f"{job}#/runtimeEnvironment/PLAIN").out


def test_a_deprecated_field(tmp_path: Path) -> None:
    file = tmp_path / "service.json"
    file.write_text(json.dumps(document("build-service", "2025-07")["examples"][0]), "utf-8")
    value = explained(f"{file}#/billing/deploymentPlan", "--kind", "build-service")
    assert value["deprecated"] == "Use `buildPlan` instead." and value["kind_detected_by"] == "option"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("job.yaml#/deployment/docker/customComand", "did you mean /deployment/docker/customCommand?"),
        ("job.yaml#/nmae", "did you mean /name?"),
        ("job.yaml#/name/first", "nothing called `first` below it"),
        ("job.yaml#/healthChecks/first", "nothing called `first` below it"),
        ("job.yaml#name", "write job.yaml#/name"),
        ("jbo.yaml#/name", "no such file: jbo.yaml"),
        ("other.yaml#/name", "set it with --kind KIND"),
        ("broken.json#/name", "broken.json cannot be read"),
    ],
)
def test_a_place_that_cannot_be(job: str, place: str, said: str) -> None:
    Path("other.yaml").write_text("services: {web: {image: nginx}}\n", "utf-8")
    Path("broken.json").write_text('{"name": ', "utf-8")
    ran = run("explain", place)
    assert (ran.code, ran.out) == (2, "") and said in ran.err


def test_hostile_names_do_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    key = "a\x1b[2J\n::error::b"
    body = {
        "name": "Shop",
        "billing": {"deploymentPlan": "nf-compute-20"},
        "backoffLimit": 0,
        key: "::warning::",
    }
    Path("job.json").write_text(json.dumps(body), "utf-8")
    for words in ([], ["--format", "json"]):
        out = run("explain", f"job.json#/{key}", "--kind", "manual-job", *words).out
        assert "unknown-field" in out and not commands_in(out) and not raw_controls(out)


@pytest.mark.parametrize("blanks", range(60, 100, 3))
def test_a_value_that_is_wrapped_begins_no_command(
    blanks: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    body = {**document("manual-job", "2025-07")["examples"][0], "description": f"{'a' * blanks} ::error::b"}
    Path("::error::.json").write_text(json.dumps(body), "utf-8")
    ran = run("explain", "::error::.json#/description")
    assert ran.code == 0 and "error" in ran.out and not commands_in(ran.out)


def test_the_file_alone_is_its_body(job: str) -> None:
    assert run("explain", job).out == run("explain", f"{job}#").out == run("explain", f"{job}#/").out


NAMES = {
    "half a password": ("runtimeEnvironment: {PASSWORD: s3cr,hunter2}", "#/runtimeEnvironment/hunter2"),
    "an unknown key": ("hunter2: 1", ":5"),
    "a variable of an odd name": ("runtimeEnvironment:\n  hunter2 x: 1", ":6"),
    "half a password on a line": ("runtimeEnvironment: {\n  PASSWORD: s3cr,\n  hunter2}", ":7"),
    "a name in an expression": ("description: a ${hunter2}", ":5"),
    "an alias of a secret": (
        "runtimeEnvironment: {A: &a hunter2}\ndescription: *a",
        "#/description",
    ),
}


@pytest.mark.parametrize("what", NAMES)
@pytest.mark.parametrize("form", ["text", "json"])
def test_what_reports_hide_is_not_explained(what: str, form: str, tmp_path: Path) -> None:
    written, place = NAMES[what]
    file = tmp_path / "job.yaml"
    file.write_text(
        "# nfx-lint: kind=manual-job\nname: abc\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\n"
        f"{written}\n"
    )
    ran = run("explain", f"{file}{place}", "--format", form)
    assert (ran.code, ran.err) == (0, "")
    named = ran.out.replace("/runtimeEnvironment/hunter2", "") if place.startswith("#") else ran.out
    assert "hunter2" not in named
