"""Scripts that YAML folds: a finding has the place where its text is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

import nfx_lint
from nfx_lint.embedded.folded import folded_positions
from nfx_lint.source.document import read_text
from nfx_lint.source.lines import lines_of

BODY = '"billing": {"deploymentPlan": "nf-compute-20"}'
FORMS = {
    "folded": f"""\
run: >
  northflank create job manual
  --input '{{"name": "nightly",

  {BODY},
    "backofLimit": 0}}'
""",
    "folded and stripped": f"""\
run: >-
  northflank create job manual --input
  '{{"name": "nightly", {BODY},
  "backofLimit": 0}}'
""",
    "plain": f"""\
run: northflank create job manual --input
  '{{"name":"nightly",{BODY.replace(": ", ":")},
  "backofLimit":0}}'
""",
    "a list of GitLab": f"""\
script:
  - >-
    northflank create job manual
    --input '{{"name": "nightly", {BODY},
    "backofLimit": 0}}'
""",
    "a command of CircleCI": f"""\
run:
  command: >+
    northflank create job manual
    --input '{{"name": "nightly", {BODY}, "backofLimit": 0}}'

""",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_finding_is_at_its_place(form: str) -> None:
    text = FORMS[form]
    (found,) = nfx_lint.check_text(text, ".github/workflows/ship.yml", embedded=True).findings
    lines = text.splitlines()
    line = next(number for number, line in enumerate(lines, 1) if "backofLimit" in line)
    place = (found.span.line, found.span.column)
    assert (found.rule, place) == ("misspelled-field", (line, lines[line - 1].index('"backofLimit"') + 1))


def test_escapes_in_a_text_of_several_lines_have_no_places() -> None:
    text = 'run: "northflank create job manual\n  --input \\"{}\\""\n'
    document = read_text(text, ".yaml")
    span = document.locate([("run",)])["run",].value
    assert folded_positions(lines_of(text), span, document.value["run"]) is None


WORDS = st.text("ab:#'\"{}", min_size=1, max_size=6)
LINES = st.lists(st.tuples(st.sampled_from(["", "  "]), st.lists(WORDS, max_size=3)), min_size=1, max_size=6)


@examples(300)
@given(header=st.sampled_from([">", ">-", ">+"]), written=LINES, indent=st.integers(1, 4))
def test_each_character_is_where_it_is_written(
    header: str, written: list[tuple[str, list[str]]], indent: int
) -> None:
    block = [" " * indent + more + " ".join(words) if words else "" for more, words in written]
    text = "\n".join([f"run: {header}", *block, "next: 1", ""])
    document = read_text(text, ".yaml")
    if not document.parsed:  # the first line is indented more than a later one
        return
    value, lines = document.value["run"], lines_of(text)
    found = folded_positions(lines, document.locate([("run",)])["run",].value, value)
    if not value.strip("\n"):
        return
    assert found is not None and len(found) == len(value) + 1
    for char, (line, column) in zip(value, found, strict=False):
        there = lines[line - 1][column - 1 : column]
        assert there == char or (char in " \n" and there == "")
    assert found == sorted(found)
