"""The rules, each run from the examples in its own file: `pytest -k <rule id>` runs those of one rule."""

from __future__ import annotations

import ast
import copy
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from string import ascii_uppercase

import pytest
import yaml
from documents import blocks, yaml_of
from shown_pointers import shows

import nfx_lint
from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import first_edition
from nfx_lint.contracts.load import document
from nfx_lint.engine import check_source
from nfx_lint.model import SEVERITIES, Finding, Json, Report, Violation
from nfx_lint.repository.settings import RepositorySettings
from nfx_lint.repository.tree import example_tree
from nfx_lint.rules import catalogue, evaluate
from nfx_lint.rules.examples import body_of
from nfx_lint.rules.verbs import VERBS
from nfx_lint.rules.when import NAMED

ROOT = Path(__file__).parents[2]
FILES = sorted(path for path in ROOT.glob("rules/*/*.yaml"))
BY_ID: dict[str, dict[str, Json]] = {path.stem: yaml_of(path) for path in FILES}
ROW_RULES = [name for name, rule in BY_ID.items() if "rows" in rule]

TOPICS = {
    "ports",
    "scaling",
    "contract",
    "reading",
    "documents",
    "deployment",
    "health-checks",
    "build",
    "version-control",
    "environment",
    "suppression",
    "access",
    "addons",
    "backups",
    "cloud",
    "domains",
    "integrations",
    "network",
    "projects",
    "repository",
    "secrets",
    "template",
    "volumes",
}
ALWAYS = {"id", "since", "level", "basis", "title", "why", "corpus", "sources", "examples"}
OPTIONAL = {"editions", "fix", "suppressible", "stability", "was"}
WITH_ROWS = {"applies_to", "rows", "message", "hint"}
WITH_CHECK = {"applies_to", "check", "message", "hint"}
BY = {
    "contract": {"by", "keywords"},
    "reading": {"by"},
    "engine": {"by"},
    "template": {"by"},
    "repository": {"by"},
}
# Words that begin a relative clause.
CLAUSES = {"that", "which", "who", "whose", "where", "what"}
ACTIONS = {
    *("Add", "Build", "Choose", "Correct", "Enable", "Encode", "Give", "Keep"),
    *("List", "Lower", "Merge", "Move", "Name", "Pin", "Put"),
    *("Raise", "Remove", "Rename", "Set", "Wrap", "Write"),
}
# Keywords of a contract that say where a value is or what it is for, and refuse none.
NO_ASSERTION = {
    "$schema",
    "$comment",
    "$defs",
    "$ref",
    "title",
    "description",
    "default",
    "examples",
    "properties",
    "items",
    "x-source",
    "x-endpoints",
    "x-partial",
    "x-action",
    "x-basis",
    "x-since",
    "x-values-since",
    "x-node",
    "x-expression",
    "format",
    "contentEncoding",
    "x-variants",
    "x-secret",
    "x-expects",
    "x-former",
}


def edition_of(example: Json) -> str:
    return str(example.get("edition") or first_edition(example["kind"]))


def rows_found(example: Json, rule: catalogue.Rule) -> Iterator[Violation]:
    edition = edition_of(example)
    return evaluate.findings(body_of(example, edition), example["kind"], edition, rules=[rule])


every_rule = pytest.mark.parametrize("rule_id", sorted(BY_ID))


def every_example(which: str) -> pytest.MarkDecorator:
    cases = [
        pytest.param(name, example, id=f"{name}-{number}")
        for name, rule in sorted(BY_ID.items())
        for number, example in enumerate(rule["examples"][which])
    ]
    return pytest.mark.parametrize(("rule_id", "example"), cases)


def report_on(example: dict[str, Json], rule_id: str) -> Report:
    """What all rules say that are on by default, and the rule of the example."""
    if "request" in example:
        method, url = example["request"].split(" ")
        return nfx_lint.check_request(
            method, url, document(example["kind"], edition_of(example))["examples"][0]
        )
    select = [name for name in BY_ID if name == rule_id or BY_ID[name].get("stability") != "preview"]
    if "kind" in example:
        return nfx_lint.check(body_of(example, edition_of(example)), kind=example["kind"], select=select)
    if "tree" in example:
        tree = example_tree({example["name"]: example["text"], **example["tree"]}, example.get("git"))
        options = Options(select=select, repository=RepositorySettings(True, example=tree))
        return check_source(example["text"].encode(), example["name"], options)
    if "beside" in example:
        beside = {name: text.encode() for name, text in example["beside"].items()}
        options = Options(select=select)
        return check_source(example["text"].encode(), example["name"], options, siblings=beside)
    if "text" in example:
        return nfx_lint.check_text(example["text"], name=example["name"], select=select)
    return nfx_lint.check_text(bytes.fromhex(example["bytes"]), name=example["name"])


def reported(findings: tuple[Finding, ...]) -> Counter[tuple[str, str]]:
    return Counter((finding.rule, finding.pointer) for finding in findings)


# The files


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_rule_file_is_called_as_its_rule(path: Path) -> None:
    assert BY_ID[path.stem]["id"] == path.stem
    assert path.parent.name in TOPICS


def test_the_page_about_writing_rules_shows_one_that_ships() -> None:
    _, shown = (yaml.safe_load(block.text) for block in blocks("yaml", "docs/writing-rules.md"))
    assert shown == BY_ID[shown["id"]]


def test_no_two_rules_share_an_id_or_a_title() -> None:
    assert len(BY_ID) == len(FILES)
    titles = Counter(rule["title"] for rule in BY_ID.values())
    assert [title for title, times in titles.items() if times > 1] == []


def test_no_former_id_names_a_rule_of_today_or_two_rules() -> None:
    former = [name for rule in BY_ID.values() for name in rule.get("was", ())]
    assert former and len(former) == len(set(former))
    assert not BY_ID.keys() & set(former)


@every_rule
def test_keys_are_known_and_complete(rule_id: str) -> None:
    rule = BY_ID[rule_id]
    needed = ALWAYS | (BY[rule["by"]] if "by" in rule else WITH_CHECK if "check" in rule else WITH_ROWS)
    assert needed <= rule.keys() <= needed | OPTIONAL


@every_rule
def test_levels_rest_on_evidence(rule_id: str) -> None:
    rule = BY_ID[rule_id]
    assert rule["level"] in SEVERITIES
    assert rule["basis"] in {"documented", "observed", "inferred"}
    assert rule["level"] != "error" or rule["basis"] != "inferred"
    assert rule["corpus"].keys() == {"documents", "hits"}
    documents, hits = rule["corpus"]["documents"], rule["corpus"]["hits"]
    assert documents > 0 <= hits or documents == hits == 0  # of some kinds nobody publishes documents
    assert rule["sources"]
    for source in rule["sources"]:
        assert source.keys() == {"page", "read"} and all(source.values())


@every_rule
def test_words(rule_id: str) -> None:
    rule = BY_ID[rule_id]
    title = rule["title"].split()
    assert title[0][0] in f"`{ascii_uppercase}" and title[-1][-1] not in ".:"
    assert len(title) <= 6 and not CLAUSES & set(title)
    why = rule["why"].rstrip()
    assert why.endswith(".") and 1 <= why.count(". ") <= 2
    for words in [rule, *rule.get("rows", ())]:
        if "message" in words:
            message = words["message"]
            assert len(message) <= 120 and not message[0].isupper() and not message.endswith(".")
            assert not {"please", "invalid"} & set(message.lower().split())
        if "hint" in words:
            hint = words["hint"]
            assert hint.partition(" ")[0] in ACTIONS and hint.endswith(".") and ". " not in hint


@pytest.mark.parametrize("rule_id", ROW_RULES)
def test_rows_have_one_verb(rule_id: str) -> None:
    for row in BY_ID[rule_id]["rows"]:
        assert len(row.keys() & VERBS.keys()) == 1
        assert row.keys() <= {"when", "message", "hint", "fix", *VERBS}
        for wanted in row.get("when", {}).values():
            assert not isinstance(wanted, dict) or (len(wanted) == 1 and wanted.keys() <= NAMED.keys())


@every_rule
def test_examples_have_the_form_of_examples(rule_id: str) -> None:
    examples = BY_ID[rule_id]["examples"]
    assert examples.keys() == {"bad", "good"} and examples["bad"] and examples["good"]
    forms = [
        {"kind", "at", "value"},
        {"kind", "set"},
        {"kind", "request"},
        {"name", "text"},
        {"name", "bytes"},
        {"name", "text", "beside"},
        {"name", "text", "tree"},
        {"name", "text", "tree", "git"},
    ]
    for example in examples["bad"]:
        assert example["finds"] and example.keys() - {"finds", "edition"} in forms
    for example in examples["good"]:
        assert example.keys() - {"edition"} in forms


# The examples


@every_example("bad")
def test_bad_example(rule_id: str, example: dict[str, Json]) -> None:
    findings = report_on(example, rule_id).findings
    assert {finding.rule for finding in findings} == {rule_id} and len(findings) == len(example["finds"])
    for pointer in example["finds"]:
        assert any(shows(finding.pointer, pointer) for finding in findings)
    for finding in findings:
        assert finding.severity == BY_ID[rule_id]["level"]
        assert 0 < len(finding.message) <= 120
        assert finding.hint == "" or finding.hint.endswith(".")
        assert not unfilled(finding.message) and not unfilled(finding.hint)


def unfilled(text: str) -> bool:
    words = "missing field fields key other value what operator tag host provider type builder"
    words += " configType protocol projectType runOnSourceChange"
    words += " interval backupType mode values enabled public internalPort"
    return any(f"{{{word}}}" in text for word in words.split())


@every_example("good")
def test_good_example(rule_id: str, example: dict[str, Json]) -> None:
    assert reported(report_on(example, rule_id).findings) == Counter()


ROWS = [
    pytest.param(name, number, id=f"{name}-{number}")
    for name in ROW_RULES
    for number in range(len(BY_ID[name]["rows"]))
]


@pytest.mark.parametrize(("rule_id", "number"), ROWS)
def test_a_row_that_is_dropped_lets_a_bad_example_pass(rule_id: str, number: int) -> None:
    rule = next(rule for rule in catalogue.catalogue() if rule.id == rule_id)
    fewer = replace(rule, rows=rule.rows[:number] + rule.rows[number + 1 :])
    passing = [example for example in rule.docs.examples["bad"] if not list(rows_found(example, fewer))]
    assert passing


LISTED = [
    pytest.param(name, number, verb, id=f"{name}-{number}-{verb}")
    for name in ROW_RULES
    for number, row in enumerate(BY_ID[name]["rows"])
    for verb in VERBS
    if VERBS[verb].lists_fields and isinstance(row.get(verb), list)
]


@pytest.mark.parametrize(("rule_id", "number", "verb"), LISTED)
def test_a_listed_field_that_is_dropped_lets_a_bad_example_pass(rule_id: str, number: int, verb: str) -> None:
    rule = next(rule for rule in catalogue.catalogue() if rule.id == rule_id)
    for dropped in rule.rows[number][verb]:
        fields = [field for field in rule.rows[number][verb] if field != dropped]
        rows = [{**row, verb: fields} if at == number else row for at, row in enumerate(rule.rows)]
        fewer = replace(rule, rows=tuple(rows))
        assert any(not list(rows_found(example, fewer)) for example in rule.docs.examples["bad"]), dropped


CONDITIONS = [
    pytest.param(name, number, condition, id=f"{name}-{number}-{condition}")
    for name in ROW_RULES
    for number, row in enumerate(BY_ID[name]["rows"])
    for condition, wanted in row.get("when", {}).items()
    if isinstance(wanted, list)
]


@pytest.mark.parametrize(("rule_id", "number", "condition"), CONDITIONS)
def test_a_listed_value_that_is_dropped_lets_a_bad_example_pass(
    rule_id: str, number: int, condition: str
) -> None:
    rule = next(rule for rule in catalogue.catalogue() if rule.id == rule_id)
    listed = rule.rows[number]["when"][condition]
    for dropped in listed:
        when = {**rule.rows[number]["when"], condition: [value for value in listed if value != dropped]}
        rows = [{**row, "when": when} if at == number else row for at, row in enumerate(rule.rows)]
        fewer = replace(rule, rows=tuple(rows))
        assert any(not list(rows_found(example, fewer)) for example in rule.docs.examples["bad"]), dropped


# The rules and the code


def test_compiled_rules_are_the_files() -> None:
    compiled = json.loads((ROOT / "nfx_lint/_compiled/rules.json").read_text("utf-8"))
    docs = json.loads((ROOT / "nfx_lint/_compiled/rule_docs.json").read_text("utf-8"))
    added = {"topic", "places"}
    whole = [{**rule, **docs[rule["id"]]} for rule in compiled]
    plain = {rule["id"]: {key: rule[key] for key in rule if key not in added} for rule in whole}
    assert plain == json.loads(json.dumps(BY_ID))
    assert {rule["id"]: rule["topic"] for rule in compiled} == {path.stem: path.parent.name for path in FILES}


def test_code_emits_the_rules_whose_files_say_so() -> None:
    said = {name for name, rule in BY_ID.items() if "by" in rule}
    assert set(emitted()) <= said
    assert said <= set(texts_in_code())


def python_files() -> list[Path]:
    return [path for path in ROOT.glob("nfx_lint/**/*.py") if path.parent.name != "_compiled"]


def emitted() -> Iterator[str]:
    """The ids that code writes where a finding is made."""
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in {"KeywordError", "Violation", "violation", "say"}:
                    yield node.args[0].value


def texts_in_code() -> Iterator[str]:
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_every_keyword_of_the_contracts_has_a_rule() -> None:
    used: set[str] = set()
    for path in ROOT.glob("rules/contracts/*/*.json"):
        used |= set(keywords_of(json.loads(path.read_text("utf-8"))))
    covered = {keyword for rule in BY_ID.values() for keyword in rule.get("keywords", ())}
    assert used - NO_ASSERTION <= covered


def keywords_of(schema: Json) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    yield from schema
    for key in ("$defs", "properties"):
        for child in schema.get(key, {}).values():
            yield from keywords_of(child)
    yield from keywords_of(schema.get("items"))
    yield from keywords_of(schema.get("additionalProperties"))


@pytest.mark.parametrize(
    "kind", ["manual-job", "build-service", "manual-job.response", "build-service.response"]
)
def test_the_body_that_examples_start_from_is_clean(kind: str) -> None:
    assert nfx_lint.check(document(kind, first_edition(kind))["examples"][0], kind=kind).findings == ()


# The example bodies that the two pages show

FILE = {
    "data": "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
    "encoding": "utf-8",
}
PAGES: dict[str, dict[str, Json]] = yaml.safe_load("""
manual-job:
  name: Example Job
  description: A job description
  billing: {buildPlan: nf-compute-200-8, deploymentPlan: nf-compute-20}
  backoffLimit: 0
  runOnSourceChange: never
  activeDeadlineSeconds: 600
  deployment:
    docker: {configType: default}
    storage: {ephemeralStorage: {storageSize: 1024}}
    vcs:
      projectUrl: https://github.com/northflank/gatsby-with-northflank
      projectType: github
      accountLogin: github-user
      projectBranch: master
  buildConfiguration: &buildConfiguration
    pathIgnoreRules: [README.md]
    isAllowList: false
    ciIgnoreFlags: ["[skip ci]"]
    dockerCredentials: [example-docker-credential]
    storage: {ephemeralStorage: {storageSize: 16384}}
  buildSettings:
    storage: {ephemeralStorage: {storageSize: 16384}}
    dockerfile:
      buildEngine: buildkit
      dockerFilePath: /Dockerfile
      dockerWorkDir: /
      buildkit: {useCache: true, cacheStorageSize: 32768}
  runtimeEnvironment: {variable1: abcdef, variable2: "12345"}
  buildArguments: {variable1: abcdef, variable2: "12345"}
  healthChecks:
    - protocol: HTTP
      type: readinessProbe
      path: /health-check
      port: 8080
      initialDelaySeconds: 10
      periodSeconds: 60
      timeoutSeconds: 1
      failureThreshold: 3
      successThreshold: 1
build-service:
  name: Example Service
  description: A service description
  tags: [my-tag]
  billing: {deploymentPlan: nf-compute-20, buildPlan: nf-compute-200-8}
  vcsData:
    projectUrl: https://github.com/northflank/gatsby-with-northflank
    projectType: github
    accountLogin: github-user
  buildSettings:
    storage: {ephemeralStorage: {storageSize: 16384}}
    dockerfile: {buildEngine: kaniko, dockerFilePath: /Dockerfile, dockerWorkDir: /, useCache: false}
  buildConfiguration:
    <<: *buildConfiguration
    prRestrictions: [feature/*]
    branchRestrictions: [feature/*]
  buildArguments: {ARGUMENT_1: abcdef, ARGUMENT_2: "12345"}
""")
for body in PAGES.values():
    body["buildFiles"] = {"/dir/fileName": FILE}
PAGES["manual-job"]["runtimeFiles"] = {"/dir/fileName": FILE}
PAGES["manual-job"]["dockerSecretMounts"] = {"example-secret-mount_1": FILE}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("manual-job", []), ("build-service", [("deprecated-field", "/billing/deploymentPlan")])],
)
def test_a_page_example_has_no_fault(kind: str, expected: list[tuple[str, str]]) -> None:
    findings = nfx_lint.check(PAGES[kind], kind=kind).findings
    assert [(finding.rule, finding.pointer) for finding in findings] == expected


def test_an_answer_may_name_all_sources_at_once() -> None:
    answer = copy.deepcopy(document("manual-job.response", "2025-07")["examples"][0])
    answer["data"] |= PAGES["manual-job"]
    answer["data"]["deployment"] |= {
        "external": {"imagePath": "nginx:latest", "credentials": "example-credentials"},
        "internal": {"id": "example-build-service", "branch": "master", "buildId": "premium-guide-6393"},
    }
    assert nfx_lint.check(answer, kind="manual-job.response").findings == ()
