"""A user's own rules: what they find, how they are refused, and that nothing in them runs."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from command_line import run
from ecmascript import reference_finds
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, thinned

from nfx_lint.compiler.build import load_contracts, load_rules
from nfx_lint.compiler.row_code import row_source
from nfx_lint.limits import MOST_STEPS_OF_A_PATTERN
from nfx_lint.model import Json
from nfx_lint.patterns.automaton import any_automaton
from nfx_lint.patterns.dfa_table import matches
from nfx_lint.patterns.matching import fault_of, finds, steps_of
from nfx_lint.pointers import MISSING
from nfx_lint.rules import catalogue, evaluate
from nfx_lint.rules.conditions import empty, get
from nfx_lint.rules.rows import single
from nfx_lint.rules.user.files import read_rule
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.rules.verbs import VERBS
from nfx_lint.schemas.bodies import _conditional

POLICY = Path(__file__).parents[2] / "examples" / "policy"
JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
RULE = {
    "id": "my-rule",
    "level": "warning",
    "title": "Something",
    "applies_to": {"at": "", "kinds": ["manual-job"]},
    "rows": [{"required": "tags"}],
    "message": "`{missing}` is missing",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policy").mkdir()
    (tmp_path / "nfx-lint.toml").write_text('rules = ["policy/*.yaml"]')
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    return tmp_path


def write(folder: Path, rule: dict[str, Json] | str, name: str = "my-rule.yaml") -> None:
    text = rule if isinstance(rule, str) else yaml.safe_dump(rule, sort_keys=False)
    (folder / "policy" / name).write_text(text, "utf-8")


def reported(*words: object) -> list[tuple[str, str, str]]:
    rows = json.loads(run(*words, "--format", "json").out)["findings"]
    return [(row["rule"], row["severity"], row["message"]) for row in rows]


# ---- what they do


def test_a_rule_of_ones_own(folder: Path) -> None:
    write(folder, RULE)
    assert reported("job.json") == [("my-rule", "warning", "`tags` is missing")]
    (folder / "job.json").write_text(json.dumps({**JOB, "tags": []}))
    assert reported("job.json") == []


def test_a_rule_may_apply_to_several_things(folder: Path) -> None:
    targets = [{"at": "", "kinds": "manual-job"}, {"shape": "workload-billing", "editions": "2026-06"}]
    write(folder, {**RULE, "applies_to": [*targets, {"at": "/billing", "kinds": "build-service"}]})
    assert reported("job.json") == [("my-rule", "warning", "`tags` is missing")]
    newer = reported("job.json", "--edition", "2026-06", "--select", "my-rule")
    assert newer == [("my-rule", "warning", "`tags` is missing")] * 2


def test_it_can_be_ignored_selected_levelled_and_silenced(folder: Path) -> None:
    write(folder, RULE)
    assert reported("job.json", "--ignore", "my-rule") == []
    assert reported("job.json", "--select", "wrong-type") == []
    assert len(reported("job.json", "--select", "my-rule")) == 1
    config = folder / "nfx-lint.toml"
    before = config.read_text()
    config.write_text(before + '\n[levels]\nmy-rule = "error"')
    assert reported("job.json") == [("my-rule", "error", "`tags` is missing")]
    (folder / "job.yaml").write_text("# nfx-lint: ignore-file[my-rule] -- no tags yet\n" + json.dumps(JOB))
    assert reported("job.yaml") == []
    write(folder, {**RULE, "suppressible": False})
    assert [rule for rule, _, _ in reported("job.yaml")] == ["unused-suppression", "my-rule"]


def test_a_preview_rule_is_silent_until_asked_for(folder: Path) -> None:
    write(folder, {**RULE, "stability": "preview"})
    assert reported("job.json") == []
    assert len(reported("job.json", "--select", "my-rule")) == 1
    config = folder / "nfx-lint.toml"
    before = config.read_text()
    config.write_text(before + '\nextend-select = ["my-rule"]')
    assert len(reported("job.json")) == 1
    config.write_text(before + '\n[levels]\nmy-rule = "note"')
    assert [level for _, level, _ in reported("job.json")] == ["note"]


def test_a_shipped_preview_rule_is_silent_until_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "job.json").write_text(json.dumps({**JOB, "colour": 1}))
    monkeypatch.setattr(catalogue, "previews", lambda: frozenset(["unknown-field"]))
    assert reported("job.json", "--no-config") == []
    assert len(reported("job.json", "--no-config", "--select", "unknown-field")) == 1


def test_a_former_name_keeps_working(folder: Path) -> None:
    write(folder, {**RULE, "was": ["old-rule"]})
    (folder / "nfx-lint.toml").write_text('rules = ["policy/*.yaml"]\nignore = ["old-rule"]')
    ran = run("job.json")
    assert (ran.code, ran.err) == (0, "nfx-lint: the rule old-rule is called my-rule now\n")
    assert "nothing to report" in ran.out


def test_a_baseline_with_a_former_name_keeps_working(folder: Path) -> None:
    (folder / "nfx-lint.toml").write_text('rules = ["policy/*.yaml"]\nbaseline = "known.json"')
    write(folder, {**RULE, "id": "old-rule"}, "old-rule.yaml")
    assert run("baseline").code == 0
    (folder / "policy" / "old-rule.yaml").unlink()
    write(folder, {**RULE, "was": ["old-rule"]})
    ran = run("job.json")
    assert (ran.code, ran.err, "1 in the baseline" in ran.out) == (0, "", True)


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif"])
def test_a_renamed_rule_keeps_its_fingerprints(folder: Path, name: str) -> None:
    write(folder, {**RULE, "id": "old-rule"}, "old-rule.yaml")
    before = prints(run("job.json", "--format", name).out)
    (folder / "policy" / "old-rule.yaml").unlink()
    write(folder, {**RULE, "was": ["old-rule", "later-rule"]})
    assert before and prints(run("job.json", "--format", name).out) == before


def prints(report: str) -> list[str]:
    return re.findall("[0-9a-f]{64}", report)


def test_an_id_of_today_is_not_taken_for_a_former_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "renamed", lambda: {"my-rule": "wrong-type"})
    write(folder, RULE)
    (folder / "nfx-lint.toml").write_text('rules = ["policy/*.yaml"]\nignore = ["my-rule"]')
    ran = run("job.json")
    assert (ran.code, ran.err, "my-rule" in ran.out) == (0, "", False)


@pytest.mark.parametrize(
    "name", ["sarif", "gitlab", "junit", "rdjson", "github", "markdown", "concise", "text"]
)
def test_every_format_shows_it(folder: Path, name: str) -> None:
    write(folder, RULE)
    ran = run("job.json", "--format", name)
    assert (ran.code, "my-rule" in ran.out) == (0, True)


def test_a_field_of_the_body_may_be_at_fault(folder: Path) -> None:
    rule = {
        **RULE,
        "applies_to": {"at": "/billing", "kinds": ["manual-job"]},
        "message": "`{field}` is there",
    }
    write(
        folder,
        {**rule, "rows": [{"forbidden": "/backoffLimit", "when": {"deploymentPlan": "nf-compute-20"}}]},
    )
    (row,) = json.loads(run("job.json", "--format", "json").out)["findings"]
    assert (row["rule"], row["pointer"], row["message"]) == (
        "my-rule",
        "/backoffLimit",
        "`/backoffLimit` is there",
    )


def test_responses_are_left_alone_by_pointers(folder: Path) -> None:
    write(
        folder, {**RULE, "level": "error", "applies_to": {"shape": "billing"}, "rows": [{"forbidden": "gpu"}]}
    )
    ran = run("job.json")
    assert ran.code in (0, 2)


def test_no_placeholder_shows_what_the_rule_did_not_name(folder: Path) -> None:
    rule = {
        **RULE,
        "applies_to": {"at": "/runtimeEnvironment"},
        "rows": [{"forbidden": "PASSWORD", "when": {"PASSWORD": {"present": True}}}],
        "message": "{PASSWORD} {value} {0} {x.__class__} {field}",
    }
    write(folder, rule)
    (folder / "job.json").write_text(json.dumps({**JOB, "runtimeEnvironment": {"PASSWORD": "hunter2"}}))
    ran = run("job.json", "--format", "json")
    assert "hunter2" not in ran.out
    assert reported("job.json")[0][2] == "{PASSWORD} {value} {0} {x.__class__} PASSWORD"


# ---- matches over lists: one meaning for evaluator, accept code and published schema


def accepts(row: dict[str, Json], value: Json) -> bool:
    constants: dict[str, str] = {}
    lines = row_source(row, "v", {}, lambda text: constants.setdefault(text, f"C{len(constants)}"))
    body = "".join(f"    {line}\n" for line in lines)
    tables = "".join(f"{name} = {text}\n" for text, name in constants.items())
    space: dict[str, Json] = {"_get": get, "_empty": empty, "_M": MISSING, "_matches": matches}
    exec(f"{tables}def accept(v, b):\n{body}    return True\n", space)
    return bool(space["accept"](value, value))


LISTS = st.lists(st.sampled_from(["team-a", "team-", "xteam-b", 1, None, "team-b"]), max_size=4)


VALUES = st.sampled_from(["", "x", [], ["x"], {}, {"a": ""}, 0, False, None])


@examples(200)
@given(
    value=st.fixed_dictionaries({}, optional={"name": VALUES, "tags": VALUES, "note": VALUES}),
    verb=st.sampled_from(["required", "forbidden"]),
    where=st.sampled_from(["name", "{field}"]),
    holds=st.booleans(),
)
def test_the_three_readings_of_a_listing_row_agree(
    value: dict[str, Json], verb: str, where: str, holds: bool
) -> None:
    from jsonschema import Draft202012Validator

    row: dict[str, Json] = {verb: ["tags", "note"], "when": {where: {"empty": holds}}}
    rule = catalogue.rule_from({"topic": "own", **RULE, "rows": [row], "places": {"e/k": [[]]}, "hint": "H."})
    found = [one.path for one in evaluate.findings(value, "k", "e", rules=[rule])]
    wanted = []
    for field in ("tags", "note"):
        looked_at = value.get("name" if where == "name" else field)
        absent = ("name" if where == "name" else field) not in value
        nothing = absent or looked_at == "" or looked_at == [] or looked_at == {}
        if nothing is holds and (field in value) is (verb == "forbidden"):
            wanted.append((field,) if verb == "forbidden" else ())
    assert found == wanted
    assert all(accepts(dict(one), value) for one in single(row)) is (not found)
    schemas = [_conditional(one) for one in single(row)]
    assert all(Draft202012Validator(schema).is_valid(value) for schema in schemas) is (not found)


@examples(100)
@given(
    value=st.fixed_dictionaries({}, optional={"tags": LISTS | st.sampled_from(["team-a", "x", 1, None])}),
    items=st.sampled_from(["any", "all", None]),
)
def test_the_three_readings_of_a_row_agree(value: dict[str, Json], items: str | None) -> None:
    from jsonschema import Draft202012Validator

    wanted = {"field": "tags", "pattern": "^team-[a-z]", **({"items": items} if items else {})}
    row = {"matches": wanted}
    rule = catalogue.rule_from(
        {
            **RULE,
            "topic": "own",
            "rows": [row],
            "places": {"e/k": [[]]},
            "hint": "H.",
        }
    )
    found = list(evaluate.findings(value, "k", "e", rules=[rule]))
    assert accepts(row, value) is (not found)
    assert Draft202012Validator(_conditional(row)).is_valid(value) is (not found)


# ---- the examples that ship


@pytest.mark.parametrize("path", sorted(POLICY.glob("*.yaml")), ids=lambda path: path.stem)
def test_an_example_of_a_policy(path: Path) -> None:
    ran = run("rules", "test", path)
    assert (ran.code, ran.out) == (0, "1 rule tested, all find what they should\n")


def test_the_examples_are_those_that_people_ask_for() -> None:
    assert [path.stem for path in sorted(POLICY.glob("*.yaml"))] == [
        "foreign-image",
        "job-without-team-tag",
        "plan-not-agreed",
        "too-many-resources",
    ]
    assert run("rules", "test", POLICY).out == "4 rules tested, all find what they should\n"


def test_rules_test_says_what_fails(folder: Path) -> None:
    bad = [{"kind": "manual-job", "set": {}, "finds": ["/tags"]}, {"kind": "manual-job", "set": {}}]
    bad += [
        {"kind": "jobs", "set": {}, "finds": [""]},
        {"kind": "manual-job", "at": "/name/x", "value": 1, "finds": [""]},
        {"kind": "manual-job", "edition": "2020-01", "set": {}, "finds": [""]},
    ]
    write(folder, {**RULE, "examples": {"bad": bad, "good": [{"kind": "manual-job", "set": {}}]}})
    write(folder, {**RULE, "id": "other"}, "other.yaml")
    ran = run("rules", "test", "policy")
    assert ran.code == 1
    for line in (
        "policy/my-rule.yaml: bad example 1 finds the body, not /tags",
        "policy/my-rule.yaml: bad example 2 names no finding: list the pointers in `finds`",
        "policy/my-rule.yaml: bad example 3 is of a kind that does not exist, `jobs`",
        "policy/my-rule.yaml: bad example 4 does not fit into a body of its kind",
        "policy/my-rule.yaml: bad example 5 is of an edition without `manual-job`",
        "policy/my-rule.yaml: good example 1 finds the body, not nothing",
        "policy/other.yaml: it has no bad example",
        "2 rules tested, 2 with faults",
    ):
        assert line in ran.out


@pytest.mark.parametrize("words", [["rules", "tset"], ["rules", "test"], ["rules", "test", "gone"]])
def test_wrong_use_of_rules(folder: Path, words: list[str]) -> None:
    assert run(*words).code == 2


def test_a_shipped_rule_reads_as_a_user_rule(tmp_path: Path) -> None:
    """The same file form: every shipped rule with rows reads as a user's rule under another id."""
    for rule in thinned(rule for rule in load_rules() if "rows" in rule):
        entry = {key: value for key, value in rule.items() if key not in ("topic", "check")}
        entry["id"] = "own-" + entry["id"]
        examples = {
            which: [e for e in entry["examples"][which] if "kind" in e and "request" not in e]
            for which in ("bad", "good")
        }
        path = tmp_path / f"{entry['id']}.yaml"
        path.write_text(yaml.safe_dump({**entry, "examples": examples}), "utf-8")
        _, faults = read_rule(str(path), path.name)
        assert not faults


def test_an_example_of_an_edition(folder: Path) -> None:
    """What one edition documents another one does not, and each has bodies of its own."""
    bad = [{"kind": "manual-job", "edition": one, "set": {}, "finds": [""]} for one in ("2025-07", "2026-06")]
    good = [{"kind": "manual-job", "edition": "2026-06", "set": {"/tags": ["a"]}}]
    write(folder, {**RULE, "examples": {"bad": bad, "good": good}})
    assert run("rules", "test", "policy").code == 0


# ---- faults


@pytest.mark.parametrize(
    ("change", "word", "said"),
    [
        ({"check": "os.system"}, "check:", "here no code runs; write `rows`"),
        ({"by": "engine"}, "by:", "here no code runs"),
        ({"verbs": []}, "verbs:", "there is no `verbs`; known are"),
        ({"level": "fatal"}, "level:", "`level` is not one of `error`, `warning` or `note`"),
        ({"id": "My Rule"}, "id:", "`id` does not have the documented form"),
        ({"id": "other"}, "id:", "the id is `other` and the file's name `my-rule`"),
        ({"rows": []}, "rows:", "`rows` is empty"),
        ({"rows": [{"requierd": "tags"}]}, "requierd", "there is no `requierd`; did you mean `required`?"),
        ({"rows": [{"when": {"name": "a"}}]}, "when", "this one has none"),
        (
            {"rows": [{"required": "tags", "forbidden": "name"}]},
            "required",
            "this one has `required` and `forbidden`",
        ),
        (
            {"rows": [{"required": "tgas"}]},
            "required",
            "no field there is called `tgas`; did you mean `tags`?",
        ),
        (
            {"rows": [{"required": "tags", "when": {"/deployment/extrenal": {"present": True}}}]},
            "required",
            "`external`?",
        ),
        ({"rows": [{"required": "tags", "when": {"name": {"presnt": True}}}]}, "presnt:", "`present`"),
        ({"rows": [{"required": "tags", "when": {"name": {}}}]}, "name:", "or `{empty: true}`"),
        (
            {"rows": [{"required": "tags", "when": {"name": {"present": True, "empty": True}}}]},
            "name:",
            "a condition is a value",
        ),
        (
            {"rows": [{"required": ["description", "tgas"]}]},
            "required",
            "called `tgas`; did you mean `tags`?",
        ),
        ({"rows": [{"no_effect": []}]}, "no_effect", "`no_effect` is empty"),
        ({"rows": [{"unique_by": "type"}]}, "unique_by", "is not a list"),
        (
            {"applies_to": {"at": "/healthChecks"}, "rows": [{"unique_by": ["type", "prot"]}]},
            "unique_by",
            "called `prot`; did you mean `port`?",
        ),
        (
            {"applies_to": {"at": "/healthChecks"}, "rows": [{"count": {"where": {"tpye": "x"}, "most": 1}}]},
            "count",
            "called `tpye`; did you mean `type`?",
        ),
        ({"rows": [{"matches": {"field": "name", "pattern": "("}}]}, "pattern", "unclosed group"),
        ({"rows": [{"matches": {"field": "name", "pattern": "^(?!a)"}}]}, "pattern", "may not be linear"),
        ({"rows": [{"matches": {"keys": r"(a)\1"}}]}, "keys", "may not be linear"),
        ({"rows": [{"matches": {"keys": "^(a$"}}]}, "keys", "is not a pattern: unclosed group"),
        ({"rows": [{"matches": {"keys": "a)"}}]}, "keys", "is not a pattern: unexpected"),
        (
            {"rows": [{"matches": {"field": "name", "pattern": "((((a{99}){99}){99}){99}){99}"}}]},
            "pattern",
            "linear",
        ),
        ({"rows": [{"matches": {"field": "name", "pattern": "a" * 501}}]}, "pattern", "longer than 500"),
        ({"rows": [{"matches": {"field": "name"}}]}, "matches", "needs `field` and `pattern`"),
        ({"rows": [{"matches": {}}]}, "matches", "needs `field` and `pattern`"),
        (
            {"applies_to": {"shape": "heath-check"}},
            "applies_to",
            "there is no shape `heath-check`; did you mean `health-check`?",
        ),
        (
            {"applies_to": {"at": "/biling"}},
            "applies_to",
            "there is no at `/biling`; did you mean `/billing`?",
        ),
        (
            {"applies_to": {"at": "", "kinds": "jobs"}},
            "kinds",
            "there is no kind `jobs`; did you mean `job`?",
        ),
        ({"applies_to": {"kinds": ["manual-job"]}}, "applies_to", "needs `shape` or `at`"),
        (
            {"applies_to": [{"at": "", "kinds": ["manual-job"]}, {"at": "", "kinds": "jobs"}]},
            "jobs",
            "no kind `jobs`",
        ),
        ({"applies_to": []}, "applies_to", "is empty"),
        ({"rows": [{"count": {"where": {"a": 1}}}]}, "count:", "`count` needs `least`, `most`, or both"),
        ({"rows": [{"count": {"least": 0}}]}, "least:", "`least` is below 1"),
        ({"applies_to": {"at": "/name"}}, "required", "is not an object"),
    ],
)
def test_a_fault_of_a_rule(folder: Path, change: dict[str, Json], word: str, said: str) -> None:
    write(folder, {**RULE, **change})
    ran = run("job.json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.startswith("nfx-lint: policy/my-rule.yaml:") and ran.err.count("\n") == 1
    lines = (folder / "policy" / "my-rule.yaml").read_text("utf-8").split("\n")
    assert word in lines[int(ran.err.split(":")[2]) - 1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id: [", "policy/my-rule.yaml:1: "),
        ("id: a\nid: b", "policy/my-rule.yaml:2: duplicate key `id`"),
        ("", "policy/my-rule.yaml"),
        ("- a", "is a list, not an object"),
        ("id: !!python/object/apply:os.system [ls]", "policy/my-rule.yaml:1: "),
        ("a: &a [x, x]\n" + "".join(f"a{n}: &b{n} [*a, *a]\n" for n in range(9)), "there is no `a`"),
        ("#" * 300_000, "larger than"),
    ],
)
def test_a_rule_file_that_is_none(folder: Path, text: str, said: str) -> None:
    write(folder, text)
    ran = run("job.json")
    assert (ran.code, said in ran.err) == (2, True), ran.err


def test_two_rules_of_one_name(folder: Path) -> None:
    write(folder, RULE)
    (folder / "more").mkdir()
    (folder / "more" / "my-rule.yaml").write_text(yaml.safe_dump(RULE))
    (folder / "nfx-lint.toml").write_text('rules = ["policy/*.yaml", "more/my-rule.yaml"]')
    assert "another file has the rule `my-rule`" in run("job.json").err
    (folder / "nfx-lint.toml").write_text('rules = ["policy/*.yaml"]')
    write(folder, {**RULE, "id": "missing-field"}, "missing-field.yaml")
    assert "nfx-lint itself has a rule `missing-field`" in run("job.json").err


def test_a_rule_file_does_not_lead_out_by_a_link(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "my-rule.yaml"
    outside.write_text(yaml.safe_dump(RULE))
    try:
        (folder / "policy" / "my-rule.yaml").symlink_to(outside)
    except OSError:
        pytest.skip("no links here")
    assert "leads out of its folder" in run("job.json").err


def test_the_schema_of_rules_is_printed() -> None:
    assert json.loads(run("schema", "rule").out) == rule_schema()
    assert {"when", "message", "hint", "fix", *VERBS} == rule_schema()["$defs"]["row"]["properties"].keys()


# ---- patterns


def documented() -> list[str]:
    table = json.loads((Path(__file__).parents[2] / "rules/patterns.json").read_text("utf-8"))
    return sorted(table["expects"])


@examples(200)
@given(
    pattern=st.sampled_from([*documented(), "^team-", "a|^b|c$", "(ab?)+$", "[^a-c]x", r"\d\s\w", "é+"]),
    text=st.text(alphabet="abctem-:/. é12\n\u2028", max_size=12),
)
def test_it_finds_what_regex_finds(pattern: str, text: str) -> None:
    assert not fault_of(pattern)
    assert finds(pattern, text) is reference_finds(pattern, text)


@examples(200)
@given(st.text(alphabet="ab(|)*+?{}[]^$\\.-,19", max_size=14))
def test_any_pattern_is_taken_or_refused(pattern: str) -> None:
    if not fault_of(pattern):
        finds(pattern, "ab" * 20)


def test_no_pattern_stalls_the_run(folder: Path) -> None:
    """Exponential for a backtracking engine, one step a character for ours: it ends, that is all."""
    write(folder, {**RULE, "rows": [{"matches": {"field": "name", "pattern": "^(a+)+$"}}]})
    (folder / "job.json").write_text(json.dumps({**JOB, "name": "a" * 100_000 + "!"}))
    assert run("job.json").code == 1


COSTLY = "(a|b)*a(a|b){15}$"
# Each within the limit for one pattern, and different, so that none is built before.
NEARLY_COSTLY = [f"^(a|b)*a(a|b){{8}}c{{{number}}}$" for number in range(60)]


def matching(patterns: list[str]) -> dict[str, Json]:
    return {**RULE, "rows": [{"matches": {"field": "name", "pattern": pattern}} for pattern in patterns]}


def test_a_file_is_refused_at_its_first_costly_pattern(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    monkeypatch.setattr(
        "nfx_lint.rules.verbs.matches.fault_of",
        lambda pattern: looked_at.append(pattern) or fault_of(pattern),
    )
    write(folder, matching(["^a", *[COSTLY + "b" * number for number in range(60)]]))
    ran = run("job.json")
    assert (ran.code, len(looked_at)) == (2, 2)
    assert "my-rule.yaml:14" in ran.err and "may not be linear: too many ways to go on" in ran.err


def test_a_file_is_refused_when_its_patterns_together_cost_too_much(folder: Path) -> None:
    assert all(0 < steps_of(pattern) < MOST_STEPS_OF_A_PATTERN for pattern in NEARLY_COSTLY[:2])
    before = any_automaton.cache_info().misses
    write(folder, matching(NEARLY_COSTLY))
    ran = run("job.json")
    assert ran.code == 2 and "take too many steps to build; use fewer or simpler ones" in ran.err
    assert any_automaton.cache_info().misses - before < 20


def test_files_are_refused_when_their_patterns_together_cost_too_much(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nfx_lint.rules.user.files.MOST_STEPS_OF_ALL_PATTERNS", steps_of("^ab+$") * 2)
    for number in range(3):
        write(folder, {**matching(["^ab+$"]), "id": f"my-{number}"}, f"my-{number}.yaml")
    ran = run("job.json")
    assert ran.code == 2 and "policy/my-2.yaml: the patterns up to here take too many steps" in ran.err


def test_contracts_know_the_shapes_of_the_readme() -> None:
    assert {edition for edition, _ in load_contracts()} >= {"2025-07"}


SECRET = "/runtimeEnvironment/TOKEN"


@pytest.mark.parametrize(
    ("row", "is_refused"),
    [
        ({"matches": {"field": SECRET, "pattern": "^a"}}, True),
        ({"allowed": {"field": "runtimeEnvironment/TOKEN", "values": ["a"]}}, True),
        ({"required": "tags", "when": {SECRET: "a"}}, True),
        ({"required": "tags", "when": {SECRET: {"not": ["a"]}}}, True),
        ({"required": "tags", "when": {SECRET: {"empty": True}}}, True),
        ({"required": "tags", "when": {SECRET: {"present": True}}}, False),
        ({"forbidden": "runtimeEnvironment/TOKEN"}, False),
        ({"matches": {"field": "name", "pattern": "^a"}}, False),
    ],
)
def test_a_found_rule_may_not_look_into_a_secret(
    folder: Path, row: dict[str, Json], is_refused: bool
) -> None:
    write(folder, {**RULE, "rows": [row], "message": "found"})
    ran = run("job.json")
    assert (ran.code == 2) is is_refused, ran
    if is_refused:
        assert (ran.out, ran.err.count("\n")) == ("", 1)
        assert "looks into `/runtimeEnvironment/TOKEN` of manual-job, which is secret" in ran.err
        assert run(".").code == 2
    assert run("job.json", "--config", "nfx-lint.toml").code == 0
    (folder / "job.json").write_text('{"name": "a", "data": {}}')
    assert run("job.json", "--kind", "project").code == 1


def test_a_found_rule_may_not_look_into_a_secret_of_a_node(folder: Path) -> None:
    row = {"matches": {"field": "secrets/variables/TOKEN", "pattern": "^a"}}
    write(folder, {**RULE, "applies_to": {"at": ""}, "rows": [row], "message": "found"})
    spec = {
        "name": "Group",
        "secretType": "environment",
        "priority": 1,
        "projectId": "shop",
        "secrets": {"variables": {}},
    }
    node = {"kind": "SecretGroup", "ref": "group", "spec": spec}
    template = {
        "apiVersion": "v1.2",
        "name": "t",
        "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": [node]}},
    }
    (folder / "job.json").write_text(json.dumps(template))
    assert run("job.json", "--kind", "template").code == 2
    assert run("job.json", "--kind", "template", "--config", "nfx-lint.toml").code < 2
