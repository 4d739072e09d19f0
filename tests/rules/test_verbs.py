"""The verbs of rows: each has one meaning, for evaluation, generated code, schema and the fields it looks at."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from profiles import examples

from nfx_lint.compiler import clean_code
from nfx_lint.compiler.row_code import row_source
from nfx_lint.model import NO_FACTS, Facts, Json, Path, Violation
from nfx_lint.rules import catalogue, evaluate, verbs
from nfx_lint.rules.field_paths import path_of
from nfx_lint.rules.rows import fields_of
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.rules.verbs import VERBS
from nfx_lint.rules.when import NAMED
from nfx_lint.schemas.bodies import _conditional
from nfx_lint.validation.own_files import faults

ROOT = FilePath(__file__).parents[2]
RULE = {"id": "my-rule", "topic": "own", "level": "warning", "title": "Something", "hint": "Do it."}
ROWS: dict[str, list[Json]] = {
    "required": ["a"],
    "forbidden": ["a", "c/d"],
    "no_effect": ["a", "c/d"],
    "exactly_one": [["a", "b"], ["a", "c/d", "b"]],
    "at_most_one": [["a", "b"], ["a", "c/d", "b"]],
    "unique_by": ["", "a", "c/d", ["a", "b"]],
    "count": [{"where": {"a": ["x", 1], "c/d": {"present": True}}, "most": 1}, {"least": 2}],
    "allowed": [{"field": "a", "values": ["x", 1]}, {"field": "c/d", "values": [True]}],
    "compare": [["a", "<", "b"], ["a", ">=", 1], ["c/d", "<=", "a"], ["a", ">", "c/d"]],
    "matches": [
        {"field": "a", "pattern": "^x"},
        {"field": "a", "pattern": "^x", "items": "any"},
        {"field": "c/d", "pattern": "^x", "items": "all"},
        {"keys": "^[abd]+$"},
    ],
}
CONDITIONS: dict[str, list[Json]] = {
    "present": [{"present": True}, {"present": False}],
    "empty": [{"empty": True}, {"empty": False}],
    "not": [{"not": ["x", 1]}],
    "unless": [{"unless": ["x", 1]}, {"unless": [True]}],
    "": ["x", ["x", 1], True, 0],
}

VALUES = st.sampled_from(
    ["", "x", "y", "${a}", 0, 1, 1.0, 2, True, False, None, [], ["x"], ["y", "x", 1], {}]
)
# `c` is an object where it is there: rows are about bodies that keep to their contract.
OBJECTS = st.fixed_dictionaries(
    {}, optional={"a": VALUES, "b": VALUES, "c": st.fixed_dictionaries({}, optional={"d": VALUES})}
)
LISTS = st.lists(OBJECTS | VALUES, max_size=4)

every_row = pytest.mark.parametrize(
    ("verb", "wanted"), [(verb, wanted) for verb, rows in ROWS.items() for wanted in rows], ids=str
)
every_condition = pytest.mark.parametrize(
    "condition", [condition for conditions in CONDITIONS.values() for condition in conditions], ids=str
)


def found(row: dict[str, Json], value: Json) -> list[Violation]:
    """What a row finds in the value at `/at` of a body."""
    rule = catalogue.rule_from({**RULE, "rows": [row], "places": {"e/k": [["at"]]}})
    return list(evaluate.findings({"at": value}, "k", "e", rules=[rule]))


@pytest.mark.parametrize(
    ("row", "value", "facts"),
    [
        ({"required": "a"}, {}, Facts(missing="a")),
        ({"forbidden": "a"}, {"a": 1}, NO_FACTS),
        ({"exactly_one": ["a", "c/d", "e"]}, {}, Facts(options=("a", "c/d", "e"))),
        ({"exactly_one": ["a", "c/d", "e"]}, {"a": 1, "c": {"d": 1}}, Facts(options=("a", "c/d"))),
        ({"at_most_one": ["a", "b", "e"]}, {"a": 1, "e": 1}, Facts(options=("a", "e"))),
        ({"allowed": {"field": "a", "values": ["x", 2]}}, {"a": "y"}, Facts(allowed=("x", 2))),
        ({"compare": ["a", "<=", "b"]}, {"a": 3, "b": 2}, Facts(most=2)),
        ({"compare": ["a", ">=", 5]}, {"a": 3}, Facts(least=5)),
        ({"compare": ["a", "<", 2]}, {"a": 2}, NO_FACTS),
        ({"matches": {"field": "a", "pattern": "^x"}}, {"a": "y"}, Facts(pattern="^x")),
        ({"matches": {"keys": "^x"}}, {"y": 1}, Facts(pattern="^x")),
        (
            {"matches": {"field": "a", "pattern": "^x", "items": "all"}},
            {"a": ["x", "y"]},
            Facts(pattern="^x"),
        ),
        ({"matches": {"field": "a", "pattern": "^x", "items": "any"}}, {"a": ["y"]}, Facts(pattern="^x")),
    ],
    ids=str,
)
def test_the_facts_of_what_a_row_finds(row: dict[str, Json], value: Json, facts: Facts) -> None:
    assert [one.facts for one in found(row, value)] == [facts]


def accepts(row: dict[str, Json], value: Json) -> bool:
    """Whether generated code accepts the value."""
    constants: dict[str, str] = {}
    lines = list(row_source(row, "v", {}, lambda text: constants.setdefault(text, f"C{len(constants)}")))
    tables = "".join(f"{name} = {text}\n" for text, name in constants.items())
    body = "".join(f"    {line}\n" for line in lines)
    space: dict[str, Json] = {}
    header = clean_code._HEADER.format(matches="matches")
    exec(f"{header}{tables}def accept(v, b):\n{body}    return True\n", space)
    return bool(space["accept"](value, {"at": value}))


def test_rows_here_have_all_verbs_and_conditions() -> None:
    assert ROWS.keys() == VERBS.keys()
    assert CONDITIONS.keys() - {""} == NAMED.keys()


def test_each_module_is_the_verb_of_its_name() -> None:
    modules = {path.stem for path in FilePath(verbs.__file__).parent.glob("*.py")}
    assert modules - {"__init__", "verb"} == VERBS.keys()
    assert all(getattr(verbs, name).VERB is verb for name, verb in VERBS.items())


def test_the_page_about_writing_rules_names_each_verb() -> None:
    text = (ROOT / "docs" / "writing-rules.md").read_text("utf-8")
    assert [name for name in VERBS if f"`{name}`" not in text] == []


@every_row
@examples(60)
@given(data=st.data())
def test_all_readings_of_a_verb_agree(verb: str, wanted: Json, data: st.DataObject) -> None:
    row: dict[str, Json] = {verb: wanted}
    value = data.draw(LISTS if VERBS[verb].of_lists else OBJECTS)
    findings = found(row, value)
    assert accepts(row, value) is (not findings)
    schema = _conditional(row)
    assert schema is None or Draft202012Validator(schema).is_valid(value) is (not findings)
    looked_at = [("at",), *(path_of(field, ("at",)) for field in fields_of(row))]
    assert all(any(covers(place, one.path) for place in looked_at) for one in findings)


@every_condition
@examples(60)
@given(value=OBJECTS)
def test_all_readings_of_a_condition_agree(condition: Json, value: dict[str, Json]) -> None:
    for field in ("b", "c/d"):
        row = {"forbidden": "a", "when": {field: condition}}
        findings = found(row, value)
        assert accepts(row, value) is (not findings)
        assert Draft202012Validator(_conditional(row)).is_valid(value) is (not findings)


def covers(place: Path, path: Path) -> bool:
    return len(place) == len(path) and all(
        step in ("*", other) for step, other in zip(place, path, strict=True)
    )


@every_row
def test_a_value_of_a_verb_has_its_form(verb: str, wanted: Json) -> None:
    schema = {**VERBS[verb].form, "$defs": rule_schema()["$defs"]}
    assert list(faults(wanted, schema)) == list(VERBS[verb].faults(wanted)) == []
    assert list(faults({"wrong": 1}, schema))


@pytest.mark.parametrize(
    "row",
    [
        {"forbidden": "/a"},
        {"no_effect": "/a"},
        {"allowed": {"field": "/a", "values": ["x"]}},
        {"compare": ["/a", "<", "b"]},
        {"matches": {"field": "/a", "pattern": "^x"}},
        {"matches": {"field": "/a", "pattern": "^x", "items": "all"}},
        {"required": "b", "when": {"/a": {"present": True}}},
    ],
    ids=str,
)
def test_a_field_of_the_body_is_looked_at_there(row: dict[str, Json]) -> None:
    assert next(iter(fields_of(row))) == "/a"
    assert _conditional(row) is None
    rule = catalogue.rule_from({**RULE, "rows": [row], "places": {"e/k": [["at"]]}})
    value: Json = ["y"] if "items" in str(row) else 2 if "compare" in row else "y"
    (one,) = evaluate.findings(
        {"a": value, "at": {"b": 1} if "compare" in row else {}}, "k", "e", rules=[rule]
    )
    assert one.path[:1] == (("at",) if "required" in row else ("a",))
    assert list(evaluate.findings({"at": {"a": value, "b": 1}}, "k", "e", rules=[rule])) == []
