"""The JSON of `nfx-lint show`. The expected texts are what Node 20's `JSON.stringify` gives."""

from __future__ import annotations

import json
import math

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.source.javascript import number, sent


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (100.0, "100"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (0.000001, "0.000001"),
        (1e-7, "1e-7"),
        (1.25e-9, "1.25e-9"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (2.0**53, "9007199254740992"),
    ],
)
def test_numbers_are_written_as_javascript_writes_them(value: float, text: str) -> None:
    assert number(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_exactly(value: float) -> None:
    assert float(number(value)) == value
    assert math.isfinite(float(number(value)))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(JSON)
def test_the_json_is_the_value(value: object) -> None:
    assert json.loads(sent(value), parse_int=float) == value


def test_lines_are_indented_and_array_indexes_come_first() -> None:
    assert sent({"b": [], "10": {}, "9": [1.0, True, None], "01": "é"}) == (
        '{\n  "9": [\n    1,\n    true,\n    null\n  ],\n  "10": {},\n  "b": [],\n  "01": "é"\n}'
    )


def show(text: str, suffix: str, tmp_path: object) -> tuple[int, str, str]:
    file = tmp_path / f"file.{suffix}"  # type: ignore[operator]
    file.write_bytes(text.encode())
    ran = run("show", file)
    return ran.code, ran.out, ran.err


def test_yaml_is_shown_as_the_cli_reads_it(tmp_path: object) -> None:
    code, out, _ = show("at: 8:30\nmode: 0o17\non: yes\n\nsize: 1_000\n", "yaml", tmp_path)
    assert json.loads(out) == {"at": 510, "mode": "0o17", "on": "yes", "size": 1000}
    assert code == 0


def test_secrets_are_shown_because_the_document_was_asked_for(tmp_path: object) -> None:
    code, out, err = show('{"buildArguments": {"TOKEN": "hunter2"}}', "json", tmp_path)
    assert (code, json.loads(out), err) == (0, {"buildArguments": {"TOKEN": "hunter2"}}, "")


def test_what_is_wrong_with_the_file_is_said_on_standard_error(tmp_path: object) -> None:
    code, out, err = show('{"a": "hunter2", "a": }', "json", tmp_path)
    assert (code, out) == (1, "")
    assert "error[syntax-error]" in err
    assert "hunter2" not in err


def test_control_characters_are_shown_as_json_escapes(tmp_path: object) -> None:
    _, out, _ = show('{"a": "\x7f\u202e##[error]é"}', "json", tmp_path)
    assert out == '{\n  "a": "\\u007f\\u202e#\\u0023[error]é"\n}\n'
