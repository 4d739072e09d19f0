"""Reports to try the formats on: any report at all, for properties, and a plain one."""

from __future__ import annotations

from hypothesis import strategies as st

from nfx_lint.model import SEVERITIES, CheckedFile, Edit, Finding, Fix, Related, Report
from nfx_lint.positions import Columns, Excerpt, LinePrefix, Span
from nfx_lint.report.about import About, AboutRule

HOSTILE = st.lists(
    st.sampled_from(
        [
            *("##[", "##vso[", "##teamcity[", "]", "::", "::error::", " ", "\n", "\r", "\x1b[31m", "\x85"),
            *(
                "a",
                "`",
                "|",
                "<b>",
                "@me",
                "#1",
                "](x)",
                "&",
                '"',
                "%0A",
                "%",
                ",",
                ":",
                "\\",
                "\ud800",
                "😀",
            ),
            "\0",
        ]
    )
).map("".join)
TEXT = HOSTILE | st.text(st.characters(), max_size=30)
NUMBERS = st.integers(1, 40)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    line, column = draw(NUMBERS), draw(NUMBERS)
    end_line = line + draw(st.integers(0, 2))
    end_column = draw(st.integers(column, 60)) if end_line == line else draw(NUMBERS)
    return Span(line, column, end_line, end_column)


def lists_of(items: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(items, max_size=3).map(tuple)


EXCERPTS = st.builds(Excerpt, NUMBERS, st.lists(TEXT, min_size=1, max_size=5).map(tuple))
COLUMNS = st.none() | st.builds(
    lambda column, length: Columns(column, column + length, column + 1, column + length + 1),
    NUMBERS,
    st.integers(0, 9),
)
RELATED = st.builds(Related, TEXT, spans(), st.none() | EXCERPTS, COLUMNS)
EDITS = st.builds(Edit, NUMBERS, NUMBERS, TEXT, spans(), COLUMNS)
FIXES = st.builds(
    Fix,
    TEXT,
    st.booleans(),
    st.just(()),
    st.lists(EDITS, min_size=1, max_size=2).map(tuple),
    diff=lists_of(TEXT.map(lambda text: f"+{text}")),
    shareable=st.booleans(),
)
RULE_IDS = st.from_regex(r"[a-z]{1,6}(-[a-z]{1,6}){0,2}", fullmatch=True)
FINDINGS = st.builds(
    Finding,
    file=TEXT,
    kind=st.none() | TEXT,
    rule=RULE_IDS,
    severity=st.sampled_from(SEVERITIES),
    message=TEXT,
    hint=TEXT,
    pointer=TEXT,
    span=st.none() | spans(),
    excerpt=st.none() | EXCERPTS,
    related=lists_of(RELATED),
    columns=COLUMNS,
    opening=st.none() | st.builds(LinePrefix, TEXT.map(lambda text: text[:100]), NUMBERS),
    fix=st.none() | FIXES,
)
FILES = st.builds(CheckedFile, TEXT, st.none() | TEXT, st.none() | TEXT, TEXT)
REPORTS = st.builds(Report, lists_of(FILES), lists_of(FINDINGS), st.integers(0, 3))
RULES = st.builds(
    AboutRule,
    TEXT,
    st.sampled_from(SEVERITIES),
    TEXT,
    TEXT,
    TEXT,
    TEXT,
    st.sampled_from(["documented", "inferred"]),
)
ABOUTS = st.builds(
    About,
    version=st.just("0.1"),
    rules=lists_of(RULES),
    paths=st.dictionaries(TEXT, TEXT, max_size=2),
    fail_on=st.sampled_from([*SEVERITIES, "never"]),
    docs=st.sampled_from(["", "https://docs.example.com/rules/{rule}"]),
)

ABOUT = About("0.1")
FINDING = Finding(
    file="deploy/job.yaml",
    kind="manual-job",
    rule="missing-field",
    severity="error",
    message="`billing` needs `deploymentPlan`",
    hint="Add `deploymentPlan`.",
    pointer="/billing",
    span=Span(4, 1, 4, 8),
)
REPORT = Report((CheckedFile("deploy/job.yaml", "manual-job", "2025-07", "content"),), (FINDING,), 2)
