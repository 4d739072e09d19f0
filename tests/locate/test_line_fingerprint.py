"""The keys that GitHub's code scanning gives to lines, against a port of its own code."""

from __future__ import annotations

import re

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st
from rich import FILES, SECRET

import nfx_lint
from nfx_lint.cli.formats import FORMATS
from nfx_lint.limits import LONGEST_LINE_PREFIX
from nfx_lint.locate.line_fingerprint import line_prefixes
from nfx_lint.report.sarif import _line_hash


def line_hashes(text: str) -> list[str]:
    """`hash` of github/codeql-action's src/fingerprints.ts, word by word: one window rolls over the file."""
    window, lines, index = [0] * 100, [-1] * 100, 0
    value, number, starts, after_return = 0, 0, True, False
    first = 37**100
    counts: dict[int, int] = {}
    found: dict[int, str] = {}

    def put_out() -> None:
        unsigned = value % 2**64
        counts[unsigned] = counts.get(unsigned, 0) + 1
        found[lines[index]] = f"{unsigned:x}:{counts[unsigned]}"
        lines[index] = -1

    def take_in(unit: int) -> None:
        nonlocal value, index
        value = 37 * value + unit - first * window[index]
        window[index] = unit
        index = (index + 1) % 100

    data = text.encode("utf-16-le", "surrogatepass")
    for unit in [*(data[at] + 256 * data[at + 1] for at in range(0, len(data), 2)), 65535]:
        if unit in (32, 9) or (after_return and unit == 10):
            after_return = False
            continue
        after_return = unit == 13
        unit = 10 if unit == 13 else unit
        if lines[index] != -1:
            put_out()
        if starts:
            starts, number = False, number + 1
            lines[index] = number
        starts = unit == 10
        take_in(unit)
    for _ in range(100):
        if lines[index] != -1:
            put_out()
        take_in(0)
    return [found[line] for line in sorted(found)]


# From the project's own tests.
@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", ["c129715d7a2bc9a3:1"]),
        (
            " a\nb\n  \t\tc\n d",
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
        ),
        ("Lorem ipsum dolor sit amet.\n" * 10, [f"a7f2ff13bc495cf2:{count}" for count in range(1, 7)]),
    ],
)
def test_the_port_is_one(text: str, hashes: list[str]) -> None:
    assert line_hashes(text)[: len(hashes)] == hashes


TEXTS = st.lists(
    st.text(st.characters(exclude_characters="\r\n"), max_size=5)
    | st.sampled_from(["\n", "\r\n", "\r", "a: 1\n", "  a:\t1\n", " ", "😀" * 60, "b" * 99, "\n\n"])
).map("".join)


@given(TEXTS)
def test_the_keys_are_those_of_github(text: str) -> None:
    lines = re.split("\r\n|\r|\n", text)
    expected = line_hashes(text)
    assert len(expected) == len(lines)
    known = line_prefixes(lines, range(1, len(lines) + 1), lambda number: True)
    for number, opening in known.items():
        assert _line_hash(opening) == expected[number - 1]
    compact = [re.sub("[ \t]", "", line) for line in lines]
    units = [len(line.encode("utf-16-le", "surrogatepass")) // 2 for line in compact]
    short = {number for number, length in enumerate(units, 1) if length <= LONGEST_LINE_PREFIX}
    assert set(known) == (short if any(compact[1:]) else set())


def test_a_line_that_reaches_into_a_private_one_has_none() -> None:
    lines = ["a" * 40, "b" * 40, "c" * 40, "d" * 40, ""]
    assert set(line_prefixes(lines, range(1, 6), lambda number: number != 4)) == {1, 5}
    assert set(line_prefixes(lines, [2], lambda number: True)) == {2}
    assert line_prefixes(lines[:1], [1], lambda number: True) == {}


def test_no_secret_is_in_an_opening() -> None:
    for name, text in FILES.items():
        report = nfx_lint.check_text(text, name)
        for finding in report.findings:
            assert not finding.opening or SECRET not in finding.opening.text
    job = nfx_lint.check_text(FILES["deploy/nightly 😀.yaml"], "job.yaml")
    # The line of the secret comes within the first hundred characters above it.
    assert job.findings[0].opening is None and job.findings[-1].opening is not None


@given(st.text("abxyz01", min_size=1, max_size=8))
def test_no_report_depends_on_a_secret(secret: str) -> None:
    """Reports with their hashes are equal for all values of an environment variable of the same length."""

    def output(name: str, value: str) -> str:
        lines = ["name: job 2.0", f"runtimeEnvironment: {{TOKEN: '{value}'}}", "backoffLimit: '2'", ""]
        return run("-", "--stdin-filename", "a.yaml", "--format", name, stdin="\n".join(lines).encode()).out

    for name in FORMATS:
        assert output(name, secret) == output(name, "q" * len(secret))
