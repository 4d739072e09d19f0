"""The baseline: what is known is not reported, what is new is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from work import calls_in

from nfx_lint.config.baseline_file import Baseline, _known, written
from nfx_lint.filters.baseline import place_of, subtracted
from nfx_lint.rules import catalogue

CHECK = {
    "protocol": "TCP",
    "type": "readinessProbe",
    "port": 80,
    "initialDelaySeconds": 10,
    "periodSeconds": 60,
    "timeoutSeconds": 1,
    "failureThreshold": 3,
}
JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": "0"}
NAME = "nfx-lint-baseline.json"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write("job.json", {**JOB, "colour": 1})
    return tmp_path


def write(name: str, body: object) -> None:
    Path(name).write_text(json.dumps(body, indent=1))


def known() -> list[tuple[str, str, int]]:
    rows = json.loads(Path(NAME).read_text())["findings"]
    return [(row["rule"], row["at"], row["count"]) for row in rows]


def test_known_findings_are_not_reported(folder: Path) -> None:
    assert run("job.json").code == 1
    ran = run("baseline")
    assert (ran.code, ran.out) == (0, f"{NAME}: 2 findings written, 0 removed\n")
    assert known() == [("unknown-field", "/colour", 1), ("wrong-type", "/backoffLimit", 1)]
    ran = run(".", "--baseline", NAME)
    assert (ran.code, ran.err, "2 in the baseline" in ran.out) == (0, "", True)
    Path("nfx-lint.toml").write_text(f'baseline = "{NAME}"')
    assert run(".").code == 0
    write("job.json", {**JOB, "colour": 1, "name": 1})
    ran = run("job.json", "--format", "json")
    assert [row["rule"] for row in json.loads(ran.out)["findings"]] == ["wrong-type"]


def test_lines_may_move_and_items_too(folder: Path) -> None:
    bad = {**CHECK, "periodSeconds": 5}
    other = {**CHECK, "type": "livenessProbe"}
    write("job.json", {**JOB, "backoffLimit": 0, "healthChecks": [bad, other]})
    run("baseline")
    assert known() == [
        ("number-out-of-bounds", "/healthChecks/type=readinessProbe,protocol=TCP/periodSeconds", 1)
    ]
    write("job.json", {"healthChecks": [other, bad], **JOB, "backoffLimit": 0})
    assert run("job.json", "--baseline", NAME).code == 0
    write("job.json", {"healthChecks": [bad, {**other, "periodSeconds": 5}], **JOB, "backoffLimit": 0})
    assert run("job.json", "--baseline", NAME).code == 1


def test_counts(folder: Path) -> None:
    bad = {**CHECK, "periodSeconds": 5}
    write("job.json", {**JOB, "backoffLimit": 0, "healthChecks": [bad]})
    run("baseline")
    write("job.json", {**JOB, "backoffLimit": 0, "healthChecks": [bad, bad]})
    reported = run("job.json", "--baseline", NAME, "--select", "number-out-of-bounds", "--format", "json")
    findings = json.loads(reported.out)["findings"]
    assert [row["pointer"] for row in findings] == ["/healthChecks/1/periodSeconds"]


def test_stale_entries_are_told_and_taken_out(folder: Path) -> None:
    run("baseline")
    write("job.json", {**JOB, "backoffLimit": 0, "colour": 1})
    ran = run("job.json", "--baseline", NAME)
    assert (ran.code, ran.err) == (
        0,
        f"nfx-lint: 1 finding of {NAME} is no longer found: nfx-lint baseline removes it\n",
    )
    assert run("baseline").out == f"{NAME}: 1 finding written, 1 removed\n"
    assert known() == [("unknown-field", "/colour", 1)]
    Path("job.json").unlink()
    write("other.json", {**JOB, "backoffLimit": 0})
    assert run("baseline").code == 0
    assert known() == []


def test_files_that_were_not_checked_keep_their_entries(folder: Path) -> None:
    write("other.json", JOB)
    run("baseline")
    before = known()
    assert run("baseline", "job.json").code == 0
    assert known() == before


def test_a_renamed_rule_matches_entries_with_its_former_id(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "renamed", lambda: {"type-wrong": "wrong-type"})
    run("baseline")
    before = Path(NAME).read_text()
    Path(NAME).write_text(before.replace("wrong-type", "type-wrong"))
    ran = run("job.json", "--baseline", NAME)
    assert (ran.code, ran.err, "2 in the baseline" in ran.out) == (0, "", True)
    assert run("baseline").out == f"{NAME}: 2 findings written, 0 removed\n"
    assert Path(NAME).read_text() == before


def test_an_entry_under_both_ids_of_a_rule_counts_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "renamed", lambda: {"type-wrong": "wrong-type"})
    run("baseline")
    value = json.loads(Path(NAME).read_text())
    value["findings"] += [
        {**row, "rule": "type-wrong"} for row in value["findings"] if row["rule"] == "wrong-type"
    ]
    Path(NAME).write_text(json.dumps(value))
    ran = run("job.json", "--baseline", NAME)
    assert (ran.code, ran.err) == (0, "")


def test_new_debt_only_when_asked_for(folder: Path) -> None:
    run("baseline")
    write("job.json", {**JOB, "colour": 1, "name": 1})
    ran = run("baseline")
    assert (ran.code, "1 finding not in the baseline" in ran.err) == (1, True)
    assert len(known()) == 2
    assert run("baseline", "--accept-new").code == 0
    assert len(known()) == 3


def test_what_is_suppressed_or_cannot_be_is_not_in_it(folder: Path) -> None:
    Path("nfx-lint.toml").write_text(
        '[[suppressions]]\nfile = "job.json"\nrule = "wrong-type"\nreason = "soon"\n'
    )
    Path("broken.json").write_text('{"backoffLimit": 0, "billing": {}, "deployment":')
    run("baseline")
    assert known() == [("unknown-field", "/colour", 1)]
    assert run(".", "--baseline", NAME).code == 1


def test_it_is_found_from_below(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".git").mkdir()
    (folder / "jobs").mkdir()
    write("jobs/a.json", JOB)
    Path("nfx-lint.toml").write_text(f'baseline = "{NAME}"')
    assert run("baseline").code == 0
    monkeypatch.chdir(folder / "jobs")
    assert run("a.json").code == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": 2, "findings": []}',
        '{"version": true, "findings": []}',
        '{"version": 1, "findings": [{"file": "a"}]}',
        '{"version": 1, "findings": [{"file": "a", "rule": "b", "at": "", "count": 0}]}',
        '{"version": 1, "findings": [{"file": "a", "rule": "b", "at": "", "count": true}]}',
        "<<<<<<< ours\n" + '{"version": 1, "findings": []}',
        "[" * 100_000,
    ],
)
def test_a_malformed_baseline_is_2(folder: Path, text: str) -> None:
    Path(NAME).write_text(text)
    for words in (["job.json", "--baseline", NAME], ["baseline"]):
        ran = run(*words)
        assert (ran.code, ran.out) == (2, "")
        assert "not a baseline of version 1; fix it" in ran.err
    assert Path(NAME).read_text() == text


def test_a_baseline_that_is_not_there_is_2(folder: Path) -> None:
    assert "nfx-lint baseline writes a baseline" in run("job.json", "--baseline", "gone.json").err
    Path("nfx-lint.toml").write_text('baseline = "gone.json"')
    assert run("job.json").code == 2
    assert run("baseline").code == 0
    assert run("job.json").code == 0


@pytest.mark.parametrize("words", [["baseline"], ["baseline", "--baseline", "known.json"]])
def test_it_is_not_written_through_a_link(folder: Path, words: list[str]) -> None:
    Path("elsewhere").mkdir()
    name = words[-1] if len(words) > 1 else NAME
    for target in ("elsewhere/a.txt", "elsewhere"):
        Path(name).symlink_to(target)
        ran = run(*words)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert not list(Path("elsewhere").iterdir())
        Path(name).unlink()


def test_no_value_gets_into_it(folder: Path) -> None:
    write("job.json", {**JOB, "name": "hunter2 #", "secrets": [{"name": "password=hunter2"}, {"id": 5}]})
    run("baseline")
    assert "hunter2" not in Path(NAME).read_text()


def test_places() -> None:
    body = {"a": [{"name": "x/y", "b": 1}, {"name": "x y\n"}, {"type": "t", "protocol": "p"}, 3]}
    assert place_of("/a/0/b", body, lambda path: True) == "/a/name=x~1y/b"
    assert place_of("/a/1", body, lambda path: True) == "/a/1"
    assert place_of("/a/2", body, lambda path: True) == "/a/type=t,protocol=p"
    assert place_of("/a/3", body, lambda path: True) == "/a/3"
    assert place_of("/a/9/b", body, lambda path: True) == "/a/9/b"
    assert place_of("", body, lambda path: True) == ""


KEYS = st.tuples(*[st.text(max_size=5)] * 3)


@examples(60)
@given(st.dictionaries(KEYS, st.integers(1, 5)))
def test_what_is_written_is_read(entries: dict[tuple[str, str, str], int]) -> None:
    text = written(entries)
    assert _known(json.loads(text)) == entries
    assert len(text.split('"count": ')) == len(entries) + 1
    assert sum('"count": ' in line for line in text.split("\n")) == len(entries)
    assert written(dict(reversed(entries.items()))) == text


@pytest.mark.parametrize("names", [[], ["extra.json"]])
def test_a_renamed_file_keeps_its_entries(folder: Path, names: list[str]) -> None:
    for name in names:
        write(name, JOB)
    run("baseline")
    Path("nfx-lint.toml").write_text(f'baseline = "{NAME}"')
    before = known()
    Path("job.json").rename("renamed.json")
    ran = run(".")
    assert (ran.code, ran.err) == (0, "")
    assert f"; {2 + len(names)} in the baseline" in ran.out
    assert run("renamed.json").code == 0
    assert run("baseline", "--check").code == 0
    assert run("baseline").code == 0
    assert known() == before
    assert '"renamed.json"' in Path(NAME).read_text() and '"job.json"' not in Path(NAME).read_text()
    write("renamed.json", {**JOB, "colour": 1, "name": 1})
    assert run(".").code == 1


def test_a_copy_of_a_known_file_is_not_known(folder: Path) -> None:
    run("baseline")
    write("copy.json", JOB)
    assert run(".", "--baseline", NAME).code == 1
    Path("job.json").unlink()
    write("another.json", JOB)
    ran = run(".", "--baseline", NAME, "--select", "wrong-type")
    assert (ran.code, "1 error" in ran.out, "1 in the baseline" in ran.out) == (1, True, True)


def test_stale_entries_of_a_file_that_is_clean_or_gone(folder: Path) -> None:
    write("other.json", JOB)
    run("baseline")
    write("job.json", {**JOB, "backoffLimit": 0})
    Path("other.json").unlink()
    ran = run(".", "--baseline", NAME)
    assert (ran.code, ran.err.startswith("nfx-lint: 3 findings of ")) == (0, True)
    ran = run("job.json", "--baseline", NAME)
    assert (ran.code, ran.err.startswith("nfx-lint: 2 findings of ")) == (0, True)


def test_check_fails_on_new_and_stale_entries_and_writes_nothing(folder: Path) -> None:
    run("baseline")
    text = Path(NAME).read_text()
    for body, words in (
        ({**JOB, "colour": 1}, "0 findings not in it, 0 no longer found"),
        ({**JOB}, "0 findings not in it, 1 no longer found"),
        ({**JOB, "colour": 1, "name": 1}, "1 finding not in it, 0 no longer found"),
    ):
        write("job.json", body)
        ran = run("baseline", "--check")
        assert (ran.code, ran.out) == (int("0 findings not in it, 0" not in words), f"{NAME}: {words}\n")
        assert Path(NAME).read_text() == text


@pytest.mark.parametrize("before", [None, "# ours\n[levels]\nunknown-field = 'note'\n"])
def test_what_comes_next(folder: Path, before: str | None) -> None:
    if before:
        Path("nfx-lint.toml").write_text(before)
    ran = run("baseline")
    assert ran.err == (
        f'nfx-lint: to use it, write baseline = "{NAME}" into nfx-lint.toml, or pass --baseline FILE;'
        " --configure writes the line\n"
    )
    ran = run("baseline", "--configure")
    assert (ran.code, ran.err) == (0, "")
    assert Path("nfx-lint.toml").read_text() == f'baseline = "{NAME}"\n{before or ""}'
    assert run(".").code == 0
    assert run("baseline").err == ""


def test_only_our_own_configuration_is_written(folder: Path) -> None:
    Path("pyproject.toml").write_text("[tool.nfx-lint]\n")
    ran = run("baseline", "--configure")
    assert (ran.code, "into pyproject.toml yourself" in ran.err) == (2, True)
    assert Path("pyproject.toml").read_text() == "[tool.nfx-lint]\n"


def test_entries_for_other_files_cost_nothing() -> None:
    def work(entries: int) -> int:
        known = {(f"{number}.json", "wrong-type", ""): 1 for number in range(entries)}
        baseline = Baseline("b", "/r", known)
        baseline.known_in("")
        return calls_in(lambda: subtracted([], baseline, "/r/a.json", bool))

    assert work(10_000) == work(1)
