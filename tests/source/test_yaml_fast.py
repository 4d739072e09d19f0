"""YAML is read as js-yaml 3.14.2 reads it, which made `data/yaml_readings.json`: document, value or null."""

from __future__ import annotations

import base64
import json
import math
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import yaml as pyyaml
from hypothesis import assume, example, given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.model import Json
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.values import Binary, Date, NonJson, NotFinite, Undefined
from nfx_lint.source.yaml import fast
from nfx_lint.source.yaml.exact import read_text
from nfx_lint.source.yaml.keys import number_text

READINGS = json.loads((Path(__file__).parents[1] / "data" / "yaml_readings.json").read_text("utf-8"))
ORDINARY = """\
# A job.
name: my-job
billing: {deploymentPlan: nf-compute-20}
backoffLimit: 0
deployment:
  external:
    imagePath: "nginx:1.27"  # pinned
  docker:
    configType: customCommand
    customCommand: sh -c 'echo hi'
runtimeEnvironment:
  PORT: '8080'
  EMPTY:
  SCRIPT: |
    set -e

    ./run --all
healthChecks:
  - protocol: HTTP
    port: 8080
    path: /health
  - protocol: CMD
    cmd: |-
      true
storage: [1024, 'a b', c]
labels: {}
"""


def described(value: Json) -> Json:
    """A value as the file of readings has it: JavaScript has one type of number, and more than JSON has."""
    if isinstance(value, dict):
        return {"object": {key: described(item) for key, item in value.items()}}
    if isinstance(value, list):
        return {"array": [described(item) for item in value]}
    if isinstance(value, bool):
        return {"bool": value}
    if isinstance(value, (int, float)):
        return {"num": number_text(value)}
    if isinstance(value, Binary):
        return {"binary": base64.b64encode(value.data).decode()}
    if isinstance(value, Date):
        return {"date": value.iso}
    if isinstance(value, NotFinite):
        return {"number": value.name}
    if isinstance(value, Undefined):
        return {"undefined": True}
    return {"null": True} if value is None else {"string": value}


def unordered(expected: Json) -> Json:
    if "object" in expected:
        return {"object": {key: unordered(value) for key, value in expected["object"]}}
    if "array" in expected:
        return {"array": [unordered(value) for value in expected["array"]]}
    return expected


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_a_document_is_read_as_the_cli_reads_it(text: str, expected: Json) -> None:
    reading = read_text(text)
    refused = not reading.parsed or any(fault.rule == "duplicate-key" for fault in reading.faults)
    assert refused == (expected is None)
    if expected is not None:
        assert described(reading.value) == unordered(expected)


@pytest.mark.parametrize("text", [text for text, _ in READINGS])
def test_the_fast_reading_is_the_exact_one_or_none(text: str) -> None:
    assert_same(text)


def assert_same(text: str) -> None:
    """What `parse` gives is the exact reading, and there is nothing to say about it."""
    try:
        value = fast.parse(text)
    except NeedsExactReader:
        return
    reading = read_text(text)
    assert reading.parsed and not reading.faults and not reading.ambiguous
    assert json.dumps(value) == json.dumps(reading.value)


PIECES = r"""a b key name: value: - -- {k: {v: v} a:b x: '' "" 'q' "q" "\n" 'it''s' 1 0 -1 017 1.5 1.2.3 1e3
8:30 2Gi yes no null ~ true {} [] [a, b] {a: [x] | |- > # #c <<: *a &a !t ? : , ] } --- ... é 😀 /x
$x @ % = .5 \ " ' -x 2001-12-14"""
WORDS = st.sampled_from([*PIECES.split(), "\t", "\u00a0", "\r", ""])
LINES = st.builds(
    lambda indent, words, end: " " * indent + " ".join(words) + end,
    st.sampled_from([0, 0, 0, 2, 2, 4, 1, 3]),
    st.lists(WORDS, max_size=4),
    st.sampled_from(["\n", "\n", "\n", "\r\n", "", " \n", " # c\n"]),
)


@examples(1500)
@given(st.lists(LINES, max_size=8).map("".join))
@example("a:\n  b: |\n   x|\n  \n    ")
@example("- [ski #p ci]\n")
@example("\r\n")
@example('- [a,"a" #  "]\n')
@example("- {a: 'a' # '}\n")
def test_on_any_text_the_fast_reading_is_the_exact_one_or_none(text: str) -> None:
    assert_same(text)


@st.composite
def edited_documents(draw: st.DrawFn) -> str:
    """An ordinary document with a few lines repeated, dropped, indented or given another end."""
    lines = ORDINARY.splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        lines[at] = draw(
            st.sampled_from(
                [
                    "",
                    lines[at] * 2,
                    " " + lines[at],
                    lines[at].removeprefix("  "),
                    lines[at].rstrip() + " x\n",
                    lines[at].replace(":", ""),
                    "\n",
                    "- " + lines[at],
                ]
            )
        )
    return "".join(lines)


@examples(1500)
@given(edited_documents())
def test_on_an_edited_document_the_fast_reading_is_the_exact_one_or_none(text: str) -> None:
    assert_same(text)


# Characters of which PyYAML makes no plain text that js-yaml takes for a number or a date.
TEXTS = st.text("abz é😀:#-[]{}'\"\\&*!|>%@,?\n\t\x07\ufeff", max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | TEXTS
    | st.floats(-1e6, 1e6).filter(math.isfinite),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(TEXTS, below, max_size=4),
    max_leaves=12,
)
STYLES = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([False, True, None]),
        "default_style": st.sampled_from([None, "'", '"']),
        "width": st.sampled_from([20, 80, 10_000]),
        "indent": st.integers(2, 6),
        "allow_unicode": st.booleans(),
        "line_break": st.sampled_from(["\n", "\r\n", "\r"]),
        "explicit_start": st.booleans(),
        "sort_keys": st.just(False),
    }
)


@examples(400)
@given(VALUES, STYLES)
def test_what_another_tool_writes_is_read_back(value: Json, style: dict[str, Json]) -> None:
    text = pyyaml.safe_dump(value, **style)
    # PyYAML folds some quoted keys so that it does not read them back itself.
    assume(pyyaml.safe_load(text) == value)
    assert read_text(text).value == value
    assert_same(text)


def test_an_ordinary_document_needs_neither_the_exact_reader_nor_heavy_imports() -> None:
    script = (
        "import sys; from nfx_lint.source.yaml import fast; value = fast.parse(sys.stdin.buffer.read().decode());"
        "heavy = {'re', 'yaml', 'json', 'dataclasses', 'typing', 'enum'};"
        "print(len(value), sorted(heavy & set(sys.modules)),"
        "[name for name in sys.modules if name.startswith('nfx_lint.source.yaml.') and name != 'nfx_lint.source.yaml.fast'])"
    )
    command = [sys.executable, "-S", "-c", script]
    for text in (ORDINARY, ORDINARY.replace("\n", "\r\n"), "---\n" + ORDINARY):
        run = subprocess.run(
            command, input=text.encode(), capture_output=True, check=True, cwd=Path(__file__).parents[2]
        )
        assert run.stdout.split() == [b"8", b"[]", b"[]"]


def test_an_ordinary_document_is_read() -> None:
    value = fast.parse(ORDINARY)
    assert value["runtimeEnvironment"] == {"PORT": "8080", "EMPTY": None, "SCRIPT": "set -e\n\n./run --all\n"}
    assert value["healthChecks"][1] == {"protocol": "CMD", "cmd": "true"}
    assert value["storage"] == [1024, "a b", "c"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: 1\na: 2",
        "a: [",
        "a: yes",
        "a: 8:30",
        "a: 1e3",
        "a: 0o17",
        "a: 2001-12-14",
        "a: .inf",
        "a: .nan",
        "a: 1e999",
        "a: 9007199254740993",
        "a: !!binary R0lG",
        "a: !!timestamp '2001-12-14'",
        "a: !!int '9007199254740993'",
        'a: "\\ud800"',
        "- yes",
        "[no]",
        "{a: on}",
        "a: =",
    ],
)
def test_what_needs_a_second_look_is_unclear(text: str) -> None:
    with pytest.raises(NeedsExactReader):
        fast.parse(text + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "on: push",
        "yes: 1",
        "8080: a",
        "a: &x 1\nb: *x",
        "a: >-\n  b\n  c",
        "a: b\n  c",
        '"a": b',
        "a: !!str 1",
    ],
)
def test_what_is_only_unusual_is_not_unclear(text: str) -> None:
    assert fast.parse(text + "\n") == read_text(text + "\n").value


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("yes", "a boolean"),
        ("N", "a boolean"),
        ("017", "another number"),
        ("0o17", "a number"),
        ("08", "a number"),
        ("-.5", "a number"),
        ("8:30", "text"),
        ("1_000", "text"),
        ("0b11", "text"),
        ("1e3", "text"),
        ("1.5e3", "text"),
        ("2001-12-14", "text"),
        ("=", "a sign of YAML 1.1"),
    ],
)
def test_a_scalar_that_others_read_otherwise_is_told(text: str, other: str) -> None:
    assert read_text(f"a: [{text}]\n{text}: 1\n").ambiguous == {("a", 0): other}
    assert read_text(f"a: ['{text}', {text} x]\n").ambiguous == {}


@pytest.mark.parametrize(
    "text", ["1", "-1", "0", "007", "1.5", ".5", "1.", "0x1F", "1.5e+3", "true", "~", ".inf"]
)
def test_a_scalar_that_all_read_alike_is_not_told(text: str) -> None:
    assert read_text(f"a: {text}\n").ambiguous == {}


def test_only_scalars_of_the_value_are_told() -> None:
    assert read_text("a: yes\na: 1\n").ambiguous == {}
    assert read_text("<<: {a: yes}\na: 1\n").ambiguous == {}
    assert read_text("{? [yes] : no}\n").ambiguous == {("yes",): "a boolean"}


def test_dates_and_bytes_know_what_is_sent_for_them() -> None:
    reading = read_text("[2001-12-14, .nan, -.inf, !!binary AAE=]\n")
    assert [(item.what, item.sent) for item in reading.value] == [
        ("a date", '"2001-12-14T00:00:00.000Z"'),
        ("NaN", "null"),
        ("an infinite number", "null"),
        ("binary data", '{"type":"Buffer","data":[0,1]}'),
    ]
    assert all(isinstance(item, NonJson) for item in reading.value)
    assert read_text("").value == Undefined() and Undefined().sent == ""


def test_readings_stay_sorted_into_values_and_refusals() -> None:
    # The file is made by running js-yaml; a slip that turned all into refusals would test nothing.
    assert sum(expected is None for _, expected in READINGS) > 100
    assert sum(expected is not None for _, expected in READINGS) > 200
    assert len({text for text, _ in READINGS}) == len(READINGS)
    assert not any(one == other for one, other in pairwise(READINGS))
