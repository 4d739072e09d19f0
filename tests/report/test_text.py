from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runners import COLOR

from nfx_lint.model import CheckedFile, Finding, Related, Report
from nfx_lint.positions import Excerpt, Span
from nfx_lint.report.safe import cells, width
from nfx_lint.report.text import render

LINES = ("name: a", "billing:", "\tplan: x", "name: 日本語 b", "e\u0301: \x1b[31m")
FINDING = Finding(
    file="job.yaml",
    kind="manual-job",
    rule="missing-field",
    severity="error",
    message="`billing` needs `deploymentPlan`",
    hint="Add `deploymentPlan`.",
    pointer="/billing",
    span=Span(2, 1, 2, 8),
    excerpt=Excerpt(1, LINES),
)


def shown(finding: Finding, columns: int | None = None) -> str:
    return render(Report(findings=(finding,)), width=columns, summary=False)


def test_a_finding() -> None:
    assert shown(FINDING) == (
        "error[missing-field]: `billing` needs `deploymentPlan`\n"
        " --> job.yaml:2:1  /billing\n"
        "  |\n"
        "2 | billing:\n"
        "  | ^^^^^^^\n"
        "  |\n"
        "  = hint: Add `deploymentPlan`.\n"
    )


def test_a_finding_without_a_hint_ends_with_its_frame() -> None:
    assert shown(replace(FINDING, hint="")).endswith("  | ^^^^^^^\n")


def test_a_finding_without_a_file() -> None:
    assert shown(replace(FINDING, file="", span=None, excerpt=None)) == (
        "error[missing-field]: `billing` needs `deploymentPlan`\n"
        " --> body  /billing\n"
        "  = hint: Add `deploymentPlan`.\n"
    )
    assert " --> body\n" in shown(replace(FINDING, file="", span=None, excerpt=None, pointer=""))


def test_a_finding_of_a_file_without_a_place() -> None:
    finding = replace(FINDING, rule="unreadable-file", pointer="", span=None, excerpt=None, hint="")
    assert shown(finding).split("\n")[1:] == [" --> job.yaml", ""]


def test_a_span_outside_of_the_excerpt_has_no_frame() -> None:
    assert "|" not in shown(replace(FINDING, span=Span(9, 1, 9, 2)))


def frame(span: Span, lines: tuple[str, ...] = LINES, columns: int | None = None) -> list[str]:
    """The source line and its underline, without the gutter."""
    finding = replace(FINDING, message="short", span=span, excerpt=Excerpt(1, lines), hint="")
    output = shown(finding, columns).split("\n")
    return [line.partition("| ")[2] for line in output[3:5]]


@pytest.mark.parametrize(
    ("span", "source", "underline"),
    [
        (Span(3, 2, 3, 6), "    plan: x", "    ^^^^"),
        (Span(3, 1, 3, 6), "    plan: x", "^^^^^^^^"),
        (Span(4, 7, 4, 10), "name: 日本語 b", "      ^^^^^^"),
        (Span(4, 11, 4, 12), "name: 日本語 b", "             ^"),
        (Span(5, 5, 5, 6), "e\u0301: \\x1b[31m", "   ^^^^"),
        (Span(5, 6, 5, 10), "e\u0301: \\x1b[31m", "       ^^^^"),
        (Span(2, 4, 2, 4), "billing:", "   ^"),
        (Span(2, 9, 2, 9), "billing:", "        ^"),
        (Span(2, 50, 2, 60), "billing:", "        ^"),
        (Span(2, 1, 4, 3), "billing:", "^^^^^^^^"),
    ],
)
def test_the_underline(span: Span, source: str, underline: str) -> None:
    assert frame(span) == [source, underline]


def test_an_empty_line() -> None:
    assert shown(replace(FINDING, excerpt=Excerpt(2, ("",)))).split("\n")[2:5] == ["  |", "2 |", "  | ^"]


LONG = "a" * 200 + "HERE" + "b" * 200


@pytest.mark.parametrize(
    ("line", "span", "source", "underline"),
    [
        (LONG, Span(1, 201, 1, 205), "…aaaaaaaaaaaaaHEREbbbbbbbbbbbbb…", "              ^^^^"),
        (LONG, Span(1, 1, 1, 3), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…", "^^"),
        (LONG, Span(1, 404, 1, 405), "…bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", " " * 30 + "^"),
        (LONG, Span(1, 11, 1, 300), "…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…", " " + "^" * 30),
    ],
)
def test_a_long_line_is_seen_through_a_window(line: str, span: Span, source: str, underline: str) -> None:
    assert frame(span, (line,), columns=36) == [source, underline]


@given(
    st.builds(str.__mul__, st.text(st.characters(exclude_characters="\n\r"), min_size=1), st.integers(1, 30)),
    st.data(),
    st.integers(30, 120),
)
def test_the_underline_is_below_what_it_is_about(line: str, data: st.DataObject, columns: int) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    stop = data.draw(st.integers(start + 1, len(line)))
    source, underline = frame(Span(1, start + 1, 1, stop + 1), (line,), columns)
    before = len(underline) - len(underline.lstrip(" "))
    assert underline.strip(" ") == "^" * (len(underline) - before)
    assert sum(map(width, source)) <= columns
    if line[start] != "\t":
        rest, first = skipped(source, before), cells(line[start])[0]
        assert rest.startswith(first) or width(first) == 0 or not first.strip()


def skipped(text: str, columns: int) -> str:
    """`text` from the first character that is wholly after the first `columns` columns of a terminal."""
    for index, char in enumerate(text):
        if columns <= 0 and width(char):
            return text[index:]
        columns -= width(char)
    return ""


FIRST = Related("first defined here", Span(1, 1, 1, 5))


def test_a_related_place_in_view() -> None:
    assert shown(replace(FINDING, span=Span(4, 1, 4, 5), related=(FIRST,), hint="")).split("\n")[2:] == [
        "  |",
        "1 | name: a",
        "  | ---- first defined here",
        "...",
        "4 | name: 日本語 b",
        "  | ^^^^",
        "",
    ]


def test_a_related_place_on_the_same_line() -> None:
    finding = replace(
        FINDING,
        span=Span(1, 10, 1, 13),
        excerpt=Excerpt(1, ('{"a": 1, "a": 2}',)),
        related=(Related("first defined here", Span(1, 2, 1, 5)),),
        hint="",
    )
    assert shown(finding).split("\n")[3:6] == [
        '1 | {"a": 1, "a": 2}',
        "  |  --- first defined here",
        "  |          ^^^",
    ]


def test_a_related_place_out_of_view() -> None:
    finding = replace(FINDING, span=Span(14, 1, 14, 5), excerpt=Excerpt(14, ("name: b",)), related=(FIRST,))
    assert shown(finding).split("\n")[1:] == [
        "  --> job.yaml:14:1  /billing",
        "   |",
        "14 | name: b",
        "   | ^^^^",
        "   |",
        "   = first defined here: job.yaml:1:1",
        "   = hint: Add `deploymentPlan`.",
        "",
    ]


def test_a_related_place_brings_its_own_line() -> None:
    first = Related("first defined here", Span(2, 1, 2, 5), Excerpt(2, ("name: a",)))
    finding = replace(FINDING, span=Span(14, 1, 14, 5), excerpt=Excerpt(14, ("name: b",)), related=(first,))
    assert shown(finding).split("\n")[1:] == [
        "  --> job.yaml:14:1  /billing",
        "   |",
        " 2 | name: a",
        "   | ---- first defined here",
        "...",
        "14 | name: b",
        "   | ^^^^",
        "   |",
        "   = hint: Add `deploymentPlan`.",
        "",
    ]


def test_a_rule_is_linked_on_a_terminal_only() -> None:
    report, docs = Report(findings=(FINDING,)), "https://docs.example.com/rules/{rule}"
    link = "\x1b]8;;https://docs.example.com/rules/missing-field\x1b\\missing-field\x1b]8;;\x1b\\"
    assert render(report, width=80, color=True, docs=docs).startswith(f"\x1b[1;31merror[{link}]\x1b[0m")
    assert render(report, docs=docs) == render(report, width=120, docs=docs) == render(report)
    assert render(report, color=True, docs=docs) == render(report, color=True)
    # A text that is not a rule id is not put into an address.
    hostile = Report(findings=(replace(FINDING, rule="a b/../\x1b\\"),))
    assert render(hostile, width=80, color=True, docs=docs) == render(hostile, width=80, color=True)


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (Report(suppressed=2, known=3, skipped=1), "; 2 suppressed; 3 in the baseline; 1 skipped"),
        (Report(suppressed=1), "; 1 suppressed\n"),
    ],
)
def test_the_last_line_tells_what_is_left_out(report: Report, line: str) -> None:
    assert line in render(report)


@pytest.mark.parametrize(
    ("files", "findings", "skipped", "line"),
    [
        (2, ("error", "error", "error", "warning"), 0, "2 files checked: 3 errors, 1 warning"),
        (1, ("note",), 1, "1 file checked: 1 note; 1 skipped (not Northflank documents)"),
        (2, (), 0, "2 files checked, nothing to report"),
        (0, (), 3, "nothing checked; 3 skipped (not Northflank documents)"),
        (0, (), 0, "nothing checked"),
        (0, ("error",), 0, "checked: 1 error"),
    ],
)
def test_the_last_line_counts(files: int, findings: tuple[str, ...], skipped: int, line: str) -> None:
    report = Report(
        (CheckedFile("a.json", "manual-job", "2025-07", "content"),) * files,
        tuple(replace(FINDING, severity=severity) for severity in findings),  # type: ignore[arg-type]
        skipped,
    )
    assert line in render(report).split("\n")[-3:]
    assert line not in render(report, summary=False)


def test_colour_is_all_that_colour_adds() -> None:
    report = Report(findings=(FINDING, replace(FINDING, severity="warning", related=(FIRST,))))
    coloured = render(report, color=True)
    assert "\x1b[1;31merror[missing-field]\x1b[0m" in coloured
    assert COLOR.sub("", coloured) == render(report)
    assert "\x1b" not in render(report)


def test_messages_and_hints_are_wrapped_on_a_terminal_only() -> None:
    words = "one two three four five six seven eight nine ten"
    finding = replace(FINDING, message=words, hint=f"Write {words}.")
    assert shown(finding, 50) == (
        "error[missing-field]: one two three four five six\n"
        "  seven eight nine ten\n"
        " --> job.yaml:2:1  /billing\n"
        "  |\n"
        "2 | billing:\n"
        "  | ^^^^^^^\n"
        "  |\n"
        "  = hint: Write one two three four five six seven\n"
        "          eight nine ten.\n"
    )
    assert f": {words}\n" in shown(finding) and f"hint: Write {words}.\n" in shown(finding)


@pytest.mark.parametrize("columns", [10, 30, 60, 200])
def test_wrapping_keeps_all_words(columns: int) -> None:
    hint = " ".join(f"`{'x' * length}`" for length in range(1, 40, 3))
    lines = shown(replace(FINDING, hint=hint), columns).splitlines()
    at = next(number for number, line in enumerate(lines) if "hint: " in line)
    assert " ".join([lines[at].partition("hint: ")[2], *map(str.strip, lines[at + 1 :])]) == hint


def test_a_long_list_says_how_to_get_an_overview() -> None:
    def last(count: int) -> list[str]:
        return render(Report(findings=(FINDING,) * count)).splitlines()[-2:]

    assert last(51) == [
        "count them by rule with `--statistics`, or see the errors first with `--sort level`",
        "read more with `nfx-lint explain missing-field`",
    ]
    assert "--statistics" not in "".join(last(50))
