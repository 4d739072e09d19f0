"""Syntax errors in JSON: one finding, in plain words, at the place where a person would fix it."""

from __future__ import annotations

import pytest
from mistakes import JSON_MISTAKES

from nfx_lint.source.json.exact import read_text
from nfx_lint.source.json.fast import parse
from nfx_lint.source.lines import Lines
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.reading import SyntaxFault


def _fault(text: str) -> SyntaxFault:
    reading = read_text(text)
    assert not reading.parsed
    assert len(reading.faults) == 1
    with pytest.raises(NeedsExactReader):
        parse(text)
    return reading.faults[0]


@pytest.mark.parametrize(("marked", "message", "hint"), JSON_MISTAKES)
def test_a_mistake_is_named_where_a_person_fixes_it(marked: str, message: str, hint: str) -> None:
    before, rest = marked.split("⟦")
    inside, after = rest.split("⟧")
    text = before + inside + after
    fault = _fault(text)
    assert message in fault.message
    assert hint in fault.hint
    assert fault.span == Lines(text).span(len(before), len(before) + len(inside))


def test_what_is_not_closed_is_pointed_at_from_where_the_file_ends() -> None:
    (related,) = _fault('{"a": 1,\n "b": [1, 2').related
    assert (related.message, related.span.line, related.span.column) == ("opened here", 2, 7)


@pytest.mark.parametrize(
    "secret", ["hunter2", "0hunter2", "'hunter2'", 'hunter2"', '"hunter2\n"', '"\\hunter2"', '"x"hunter2']
)
@pytest.mark.parametrize("around", ["{}", "[{}]", '{{"a": {}}}', '{{"a" {}}}', '{{"a": 1 {}}}'])
def test_a_value_is_never_in_the_words(around: str, secret: str) -> None:
    fault = _fault(around.format(secret))
    assert "hunter2" not in fault.message + fault.hint
