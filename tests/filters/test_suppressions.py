"""Suppressions: comments in YAML, entries of the configuration, and findings about both."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from command_line import run
from documents import blocks
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled

import nfx_lint
from nfx_lint.filters import suppressions
from nfx_lint.rules import catalogue
from nfx_lint.source.document import read

JOB = """\
name: Nightly report
backoffLimit: "0"
billing: {deploymentPlan: nf-compute-20}
"""


def reported(text: str, name: str = "job.yaml") -> list[tuple[str, int | None]]:
    return [(one.rule, one.line) for one in nfx_lint.check_text(text, name).findings]


def with_comment(comment: str) -> str:
    return JOB.replace('"0"', f'"0"  {comment}')


def test_a_comment_silences_its_line_or_the_next() -> None:
    comment = "# nfx-lint: ignore[wrong-type] -- soon"
    assert reported(JOB) == [("wrong-type", 2)]
    assert reported(with_comment(comment)) == []
    assert reported(JOB.replace("backoff", f"{comment}\n\nbackoff")) == [
        ("unused-suppression", 2),
        ("wrong-type", 4),
    ]
    assert reported(JOB.replace("backoff", f"{comment}\n# more\nbackoff")) == []
    assert reported(JOB.replace("billing", f"{comment}\nbilling")) == [
        ("wrong-type", 2),
        ("unused-suppression", 3),
    ]
    two = f"{comment}\n# nfx-lint: ignore[unknown-field] -- soon\nbackoff"
    assert reported(JOB.replace("backoff", two)) == [("unused-suppression", 3)]


def test_one_comment_may_name_several_rules() -> None:
    text = JOB + "a: 1  # nfx-lint: ignore[unknown-field, wrong-type] -- soon\n"
    assert reported(text) == [("wrong-type", 2), ("unused-suppression", 4)]


def test_a_whole_file() -> None:
    comment = "# nfx-lint: ignore-file[wrong-type] -- by a tool\n"
    for before in ("", "\n", "# nfx-lint: kind=manual-job\n", "%YAML 1.1\n---\n", "---\n"):
        assert reported(before + comment + JOB) == []
    assert reported(JOB.replace("billing", comment + "billing")) == [
        ("wrong-type", 2),
        ("invalid-suppression", 3),
    ]


@pytest.mark.parametrize(
    "comment",
    [
        "# nfx-lint: ignore -- all",
        "# nfx-lint: ignore[] -- none",
        "# nfx-lint: ignore wrong-type",
        "# nfx-lint: ignore[wrong-type] until tomorrow -- soon",
        "# nfx-lint: ignore[wrong-type] until 2026-02-30 -- soon",
        "# nfx-lint: ignore[wrong-type] soon",
        "# nfx-lint: ignore[wrong-typ] -- a slip",
        "# nfx-lint: ingore[wrong-type] -- a slip",
        "# nfx-lint:",
        "#nfx-lint: kind=manual-job",
    ],
)
def test_a_slip_is_said_and_silences_nothing(comment: str) -> None:
    assert sorted(reported(with_comment(comment))) == [("invalid-suppression", 2), ("wrong-type", 2)]


@pytest.mark.parametrize(
    "text",
    [
        JOB + 'runtimeEnvironment: {A: "# nfx-lint: ignore"}\n',
        JOB + "runtimeEnvironment:\n  A: |\n    # nfx-lint: ignore\n    b\n",
        JOB + "runtimeEnvironment:\n  A: a# nfx-lint:ignore\n",
        JOB + "runtimeEnvironment:\n  A: 'x\n    # nfx-lint: ignore'\n",
        JOB + "# see nfx-lint: ignore\n",
    ],
)
def test_what_is_no_comment_of_ours(text: str) -> None:
    assert reported(text) == [("wrong-type", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "tags: [a,  # nfx-lint: ignore\n  b]\n",
        "description: |  # nfx-lint: ignore\n  a\n",
        "description: 'a'  # nfx-lint: ignore\n",
        "description: a\n  b  # nfx-lint: ignore\n",
        "tags: # nfx-lint: ignore\n  - a\n",
        "tags:\n  - a\n  # nfx-lint: ignore\n",
        "deployment: {external: {imagePath: a}}  # nfx-lint: ignore",
    ],
)
def test_comments_wherever_yaml_has_them(text: str) -> None:
    rules_told = [rule for rule, _ in reported(JOB + text)]
    assert rules_told.count("invalid-suppression") == 1


def test_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    text = with_comment("# nfx-lint: ignore[wrong-type] until 2026-06-30 -- soon")
    monkeypatch.setattr(suppressions, "today", lambda: datetime.date(2026, 6, 30))
    assert reported(text) == []
    monkeypatch.setattr(suppressions, "today", lambda: datetime.date(2026, 7, 1))
    assert sorted(reported(text)) == [("expired-suppression", 2), ("wrong-type", 2)]


def test_a_reason_is_asked_for() -> None:
    assert reported(with_comment("# nfx-lint: ignore[wrong-type]")) == [("suppression-without-reason", 2)]
    assert reported(with_comment("# nfx-lint: ignore[wrong-type] --  ")) == [
        ("suppression-without-reason", 2)
    ]


def test_some_rules_cannot_be_silenced() -> None:
    text = "# nfx-lint: ignore-file[unreadable-file, unused-suppression] -- no\n" + JOB
    assert sorted(reported(text)) == [("unused-suppression", 1)] * 2 + [("wrong-type", 3)]
    assert {"syntax-error", "unreadable-file", "unused-suppression"} <= catalogue.unsuppressible()


def test_an_ignored_rule_still_uses_its_suppression() -> None:
    text = with_comment("# nfx-lint: ignore[wrong-type] -- soon")
    assert nfx_lint.check_text(text, "a.yaml", ignore=["wrong-type"]).findings == ()
    assert nfx_lint.check_text(text, "a.yaml", select=["unknown-field"]).findings == ()


def test_no_suppressions_and_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("job.yaml").write_text(with_comment("# nfx-lint: ignore[wrong-type] -- soon"))
    ran = run("job.yaml")
    assert (ran.code, "1 suppressed" in ran.out) == (0, True)
    assert run("job.yaml", "--no-suppressions").code == 1
    assert nfx_lint.check_file("job.yaml").suppressed == 1


def test_a_former_name_still_silences_and_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(catalogue, "renamed", lambda: {"type-wrong": "wrong-type"})
    Path("job.yaml").write_text(with_comment("# nfx-lint: ignore[type-wrong] -- soon"))
    ran = run("job.yaml")
    assert (ran.code, ran.err) == (0, "nfx-lint: the rule type-wrong is called wrong-type now\n")
    ran = run("job.yaml", "--no-suppressions", "--ignore", "type-wrong")
    assert (ran.code, ran.err) == (0, "nfx-lint: the rule type-wrong is called wrong-type now\n")


# ---- entries of the configuration


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    body = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": "0"}
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "a.json").write_text(json.dumps(body))
    (tmp_path / "b.json").write_text(json.dumps({**body, "backoffLimit": 0}))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def entry(**keys: str) -> str:
    return "[[suppressions]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())


def rows(*words: str) -> list[tuple[str, str, int | None]]:
    findings = json.loads(run(*words, "--format", "json").out)["findings"]
    return [(row["file"], row["rule"], row["line"]) for row in findings]


@pytest.mark.parametrize(
    ("pointer", "silenced"),
    [(None, True), ("/backoffLimit", True), ("/*", True), ("", False), ("/billing", False), ("/*/*", False)],
)
def test_an_entry_by_pointer(folder: Path, pointer: str | None, silenced: bool) -> None:
    keys = {} if pointer is None else {"pointer": pointer}
    Path("nfx-lint.toml").write_text(entry(file="jobs/*.json", rule="wrong-type", reason="soon", **keys))
    found = rows(".")
    assert (("jobs/a.json", "wrong-type", 1) in found) is not silenced
    assert (("nfx-lint.toml", "unused-suppression", 1) in found) is not silenced
    assert rows("jobs/a.json", "--no-suppressions") == [("jobs/a.json", "wrong-type", 1)]


@pytest.mark.parametrize(("kind", "silenced"), [("manual-job", True), ("build-service", False)])
def test_an_entry_for_one_kind(folder: Path, kind: str, silenced: bool) -> None:
    keys = {"file": "*", "kind": kind, "rule": "wrong-type", "pointer": "/backoffLimit", "reason": "soon"}
    Path("nfx-lint.toml").write_text(entry(**keys))
    found = rows(".")
    assert (("jobs/a.json", "wrong-type", 1) in found) is not silenced
    assert (("nfx-lint.toml", "unused-suppression", 1) in found) is not silenced


def test_an_entry_names_a_kind_that_exists(folder: Path) -> None:
    Path("nfx-lint.toml").write_text(entry(file="*", kind="manual-jbo", rule="wrong-type", reason="soon"))
    ran = run(".")
    assert (ran.code, ran.out) == (2, "") and "nfx-lint.toml:3: there is no kind `manual-jbo`" in ran.err


def test_an_unused_entry_is_told_as_far_as_the_run_can_tell(folder: Path) -> None:
    text = entry(file="jobs/*.json", rule="unknown-field", reason="a")
    text += entry(file="jobs/a.json", rule="missing-field", reason="b")
    Path("nfx-lint.toml").write_text(text + entry(file="gone.json", rule="missing-field", reason="c"))
    assert [line for file, _, line in rows(".") if file == "nfx-lint.toml"] == [1, 5, 9]
    assert [line for file, _, line in rows("jobs/a.json") if file == "nfx-lint.toml"] == [5]
    assert rows("b.json") == []


def test_dates_and_reasons_of_entries(folder: Path) -> None:
    Path("nfx-lint.toml").write_text(
        "[[suppressions]]\nfile = 'jobs/a.json'\nrule = 'wrong-type'\nuntil = 2024-01-31"
    )
    assert rows("jobs/a.json") == [
        ("jobs/a.json", "wrong-type", 1),
        ("nfx-lint.toml", "expired-suppression", 1),
        ("nfx-lint.toml", "suppression-without-reason", 1),
    ]


@examples(150)
@given(
    st.lists(
        st.sampled_from(
            [
                "# nfx-lint: ignore[wrong-type] -- a",
                "a: 1",
                " ",
                "\n",
                "#",
                "- ",
                "|",
                "'",
                '"',
                "[",
                "]",
                ": ",
            ]
        )
    )
)
def test_a_comment_found_is_a_comment(pieces: list[str]) -> None:
    """What counts as a comment begins with # behind white space, and without it the value is the same."""
    document = read("".join(pieces).encode(), ".yaml")
    lines = document.text.split("\n")
    for span in document.comments:
        line = lines[span.line - 1]
        assert line[span.column - 1] == "#"
        assert len(line) == span.end_column - 1
    if document.parsed:
        for span in document.comments:
            lines[span.line - 1] = lines[span.line - 1][: span.column] + "x"
        again = read("\n".join(lines).encode(), ".yaml")
        assert (again.parsed, repr(again.value)) == (True, repr(document.value))


def test_the_comments_in_the_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    (text,) = (block.text for block in blocks("yaml", "docs/configuration.md"))
    monkeypatch.setattr(suppressions, "today", lambda: datetime.date(2027, 1, 31))
    report = nfx_lint.check_text(text, "job.yaml")
    assert report.findings == ()
    assert report.suppressed == 2


@pytest.mark.parametrize(
    "comment", sampled(["# nfx-lint: ignore[wrong-type] -- a", "# nfx-lint: ignore", "# nfx-lint: x"], 3)
)
def test_a_hostile_number_of_comments_ends(comment: str) -> None:
    many = f"{comment}\n" * 20_000
    fields = "".join(f"a{number}: 1\n" for number in range(2000))
    report = nfx_lint.check_text(many + JOB + fields, "job.yaml")
    told_rules = {one.rule for one in report.findings}
    assert "invalid-suppression" in told_rules
    assert len([one for one in report.findings if "suppression" in one.rule]) <= 1001
