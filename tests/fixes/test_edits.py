"""The text after a change: everything else is as it was written."""

from __future__ import annotations

import pytest

from nfx_lint.fixes.changes import NotApplicable, applied, same
from nfx_lint.fixes.edits import edited, pieces_of
from nfx_lint.fixes.written import Written
from nfx_lint.model import Change
from nfx_lint.source.document import read_text


def after(text: str, suffix: str, change: Change) -> str:
    """The text after a change, which has to do to the value what the change says."""
    document = read_text(text, suffix)
    assert document.parsed
    changed = edited(document.text, pieces_of(Written(document), change))
    now = read_text(changed, suffix)
    assert now.parsed
    assert same(now.value, applied(document.value, change))
    return changed


JSON_CASES = [
    ('{"a": 1, "b": 2}', Change("rename", ("b",), ("c",)), '{"a": 1, "c": 2}'),
    ('{"a": "x"}\n', Change("replace", ("a",), value='y"'), '{"a": "y\\""}\n'),
    ('{"a": 1, "b": 2, "c": 3}', Change("remove", ("b",)), '{"a": 1, "c": 3}'),
    ('{"a": 1, "b": 2}', Change("remove", ("b",)), '{"a": 1}'),
    ('{\r\n  "a": 1,\r\n  "b": 2\r\n}', Change("remove", ("a",)), '{\r\n  "b": 2\r\n}'),
    ('{\n\t"a": {\n\t\t"b": 1\n\t}\n}', Change("remove", ("a", "b")), '{\n\t"a": {}\n}'),
    ("[1, [2], 3]", Change("remove", (1,)), "[1, 3]"),
    ('{"a": 1}', Change("add", ("b",), value=True), '{"a": 1, "b": true}'),
    ('{ "a" : 1 , "b" : 2 }', Change("add", ("c",), value=3), '{ "a" : 1 , "b" : 2 , "c" : 3 }'),
    ('{\n  "a": 1\n}\n', Change("add", ("b",), value="x"), '{\n  "a": 1,\n  "b": "x"\n}\n'),
    ('{"a": {}}', Change("add", ("a", "b"), value=1), '{"a": {"b": 1}}'),
    ('{"a": 1, "b": {"c": 2}}', Change("move", ("a",), ("b", "a")), '{"b": {"c": 2, "a": 1}}'),
    ('{"a": 1, "b": 2}', Change("move", ("a",), ("c", "d")), '{"c": {"d": 1}, "b": 2}'),
    (
        '{\n  "a": 1,\n  "b": 2\n}',
        Change("move", ("b",), ("c", "d")),
        '{\n  "a": 1,\n  "c": {\n    "d": 2\n  }\n}',
    ),
    ('{"a": 1.10}', Change("quote", ("a",), value="1.10"), '{"a": "1.10"}'),
    ('{"a": "x"}', Change("replace", ("a",), value=["x"]), '{"a": ["x"]}'),
    ('{"a": {"b": "x", "c": 1}}', Change("replace", ("a",), value="x"), '{"a": "x"}'),
    ('{"a": [true]}', Change("replace", ("a",), value=True), '{"a": true}'),
    (
        '{\n  "a": {\n    "b": 1\n  }\n}',
        Change("replace", ("a",), value=[{"b": 1}]),
        '{\n  "a": [{\n    "b": 1\n  }]\n}',
    ),
    ('{"a": "one tow"}', Change("replace", ("a",), value="two", within=(4, 7)), '{"a": "one two"}'),
    ('{"a": "f(\\"x\\")"}', Change("replace", ("a",), value="'x'", within=(2, 5)), '{"a": "f(\'x\')"}'),
    ('{"a": "tow"}', Change("replace", ("a",), value='"2"', within=(0, 3)), '{"a": "\\"2\\""}'),
]
YAML_CASES = [
    ("a: 1 # one\nb: 2\n", Change("rename", ("a",), ("c",)), "c: 1 # one\nb: 2\n"),
    ("'a': 1\n", Change("rename", ("a",), ("it's",)), "'it''s': 1\n"),
    ("a: x\n", Change("replace", ("a",), value="z"), "a: z\n"),
    ("a: x\n", Change("replace", ("a",), value="yes"), 'a: "yes"\n'),
    ("a: 'x'\n", Change("replace", ("a",), value="y z"), "a: 'y z'\n"),
    ("a: &n x\nb: 1\n", Change("replace", ("a",), value="z"), "a: &n z\nb: 1\n"),
    ("# top\na: 1\n# about b\nb: 2 # two\nc: 3", Change("remove", ("b",)), "# top\na: 1\n# about b\nc: 3"),
    ("a: 1\nb: 2", Change("remove", ("b",)), "a: 1"),
    ("a: 1\r\nb:\r\n  c: 2\r\nd: 3\r\n", Change("remove", ("b",)), "a: 1\r\nd: 3\r\n"),
    ("a:\n  b: 1\nc: 2\n", Change("remove", ("a", "b")), "a: {}\nc: 2\n"),
    ("- a: 1\n  b: 2\n", Change("remove", (0, "a")), "- b: 2\n"),
    ("- a: 1\n  b: 2\n- c\n", Change("remove", (1,)), "- a: 1\n  b: 2\n"),
    ("a:\n- x\nb: 1\n", Change("remove", ("a", 0)), "a: []\nb: 1\n"),
    ("a: |\n  text\n\nb: 1\n", Change("remove", ("a",)), "\nb: 1\n"),
    ("a: {b: 1, c: 2}\n", Change("remove", ("a", "c")), "a: {b: 1}\n"),
    ("a: [1, 2, ]\n", Change("remove", ("a", 1)), "a: [1, ]\n"),
    ("a: 1 # one", Change("add", ("b",), value=True), "a: 1 # one\nb: true"),
    ("a:\n    b: 1\n\nc: 2\n", Change("add", ("a", "d"), value="x"), "a:\n    b: 1\n    d: x\n\nc: 2\n"),
    ("- a: 1\n- b\n", Change("add", (0, "c"), value=2), "- a: 1\n  c: 2\n- b\n"),
    ("a: |\n  text\n", Change("add", ("b",), value=2), "a: |\n  text\nb: 2\n"),
    ("a: {}\n", Change("add", ("a", "b"), value="x"), "a: {b: x}\n"),
    ("a: {b: 1}\n", Change("add", ("a", "c"), value="no"), 'a: {b: 1, c: "no"}\n'),
    ("a: 1\nb: 2\n", Change("move", ("a",), ("c", "d")), "c:\n  d: 1\nb: 2\n"),
    ("a: {x: 1}\nb:\n  c: 2\n", Change("move", ("a",), ("b", "a")), "b:\n  c: 2\n  a: {x: 1}\n"),
    ("a:\n  x: 1\nb:\n  c: 2\n", Change("move", ("a",), ("b", "a")), "b:\n  c: 2\n  a:\n    x: 1\n"),
    (
        "b:\n  c: 2\n  a:\n    - 1\nd: 0\n",
        Change("move", ("b", "a"), ("a",)),
        "b:\n  c: 2\nd: 0\na:\n  - 1\n",
    ),
    ("a: {b: x, c: 1} # why\nd: 2\n", Change("replace", ("a",), value="x"), "a: x # why\nd: 2\n"),
    ("a:\n  b: x\n  c: 1\nd: 2\n", Change("replace", ("a",), value=1), "a: 1\nd: 2\n"),
    ("a:\n  - x\n\nd: 2\n", Change("replace", ("a",), value="x"), "a: x\n\nd: 2\n"),
    ("a: {b: 1}\n", Change("replace", ("a",), value=[{"b": 1}]), "a: [{b: 1}]\n"),
    (
        "a:\n  # one\n  b:\n    c: 1\n\n  d: |\n    x\ne: 1\n",
        Change("replace", ("a",), value=[{"b": {"c": 1}, "d": "x\n"}]),
        "a:\n  # one\n  - b:\n      c: 1\n\n    d: |\n      x\ne: 1\n",
    ),
    (
        "a:\r\n  b: 1\r\n  c: 2\r\n",
        Change("replace", ("a",), value=[{"b": 1, "c": 2}]),
        "a:\r\n  - b: 1\r\n    c: 2\r\n",
    ),
    ("a: 0x10\n", Change("quote", ("a",), value="0x10"), 'a: "0x10"\n'),
    ("a: yes\n", Change("spell", ("a",)), 'a: "yes"\n'),
    ("a: 010\n", Change("spell", ("a",)), "a: 8\n"),
    ("a: x # why\n", Change("replace", ("a",), value=["x"]), "a: [x] # why\n"),
    (
        "a: >-\n  one\n  tow\nb: tow\n",
        Change("replace", ("b",), value="two", within=(0, 3)),
        "a: >-\n  one\n  tow\nb: two\n",
    ),
]


@pytest.mark.parametrize(("text", "change", "expected"), JSON_CASES)
def test_json(text: str, change: Change, expected: str) -> None:
    assert after(text, ".json", change) == expected


@pytest.mark.parametrize(("text", "change", "expected"), YAML_CASES)
def test_yaml(text: str, change: Change, expected: str) -> None:
    assert after(text, ".yaml", change) == expected


@pytest.mark.parametrize(("text", "change", "expected"), JSON_CASES)
def test_json_in_a_yaml_file(text: str, change: Change, expected: str) -> None:
    """YAML's flow style is JSON's, but keys that need no quotes get none only beside others without."""
    if "\t" not in text:
        after(text, ".yaml", change)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("a: &x {b: 1}\nc: *x\n", Change("rename", ("c", "b"), ("c", "d"))),
        ("a: &x {b: 1}\nc: {<<: *x}\n", Change("replace", ("c", "b"), value=2)),
        ("a: 1\n", Change("rename", ("a",), ("a",))),
        ("a: {b: 1}\n", Change("add", ("a", "b"), value=2)),
        ("a: [1 # one\n  , 2]\n", Change("remove", ("a", 0))),
        ("a: 1\n", Change("remove", ("b",))),
        ("a: 1\n", Change("add", ("a", "b"), value=2)),
        ("a: {x: 1}\n", Change("replace", ("a",), value=2)),
    ],
)
def test_what_cannot_be_edited(text: str, change: Change) -> None:
    document = read_text(text, ".yaml")
    with pytest.raises(NotApplicable):
        applied(document.value, change)
        pieces_of(Written(document), change)


def test_one_edit_that_would_change_two_places_changes_the_value_elsewhere() -> None:
    """The proof refuses it: what is anchored here is used again."""
    document = read_text("a: &x\n  b: 1\nc: *x\n", ".yaml")
    change = Change("rename", ("a", "b"), ("a", "d"))
    now = read_text(edited(document.text, pieces_of(Written(document), change)), ".yaml")
    assert not same(now.value, applied(document.value, change))
