"""Nested configurations: the nearest one holds for a file, whole; what holds for a run is not theirs."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.config import discovery
from nfx_lint.config.nested import Nested
from nfx_lint.config.options import Options

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
WRONG = {**JOB, "backoffLimit": "0"}
OFF = 'ignore = ["wrong-type"]\n'


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()


def write(name: str, content: object = WRONG) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(content if isinstance(content, str) else json.dumps(content))


def found(*words: str) -> list[str]:
    return [
        line.partition(":")[0] for line in run("--format", "concise", *words).out.splitlines() if ": " in line
    ]


def test_the_nearest_configuration_holds_whole() -> None:
    write("nfx-lint.toml", OFF)
    write("a/nfx-lint.toml", "")
    write("a/b/pyproject.toml", f"[tool.nfx-lint]\n{OFF}")
    for name in ("job.json", "a/job.json", "a/b/job.json", "a/b/c/job.json", "d/job.json"):
        write(name)
    assert found(".") == ["a/job.json"]
    assert found("job.json", "a/job.json", "a/b/c/job.json") == ["a/job.json"]
    assert "\n5 files checked: 1 error; 4 turned off by the configuration\n" in run(".").out
    assert "nfx-lint: a/b/pyproject.toml applies to 2 files\n" in run("-v", ".").err


@pytest.mark.parametrize("words", [["--config", "nfx-lint.toml"], ["--no-config"], ["--isolated"]])
def test_options_that_settle_the_configuration_leave_nested_ones_out(words: list[str]) -> None:
    write("nfx-lint.toml", "")
    write("a/nfx-lint.toml", "this is not TOML")
    write("a/job.json")
    assert found("a/job.json", *words) == ["a/job.json"]
    assert run("a/job.json").err.startswith("nfx-lint: a/nfx-lint.toml: not TOML")


def test_clean_files_below_a_nested_configuration_take_the_full_way(monkeypatch: pytest.MonkeyPatch) -> None:
    from nfx_lint.cli.fast import unconfigured

    write("a/b/job.json", JOB)
    assert unconfigured(["a/b/job.json", "job.json"])
    write("a/nfx-lint.toml", "")
    assert unconfigured(["job.json"])
    assert not unconfigured(["job.json", "a/b/job.json"])
    assert not unconfigured([str(Path("a/b/job.json").absolute())])
    Path("c").mkdir()
    monkeypatch.chdir("c")
    assert not unconfigured(["../a/b/job.json"])


def test_run_wide_keys_come_from_the_working_directory() -> None:
    write("nfx-lint.toml", 'fail-on = "never"\n')
    write("a/nfx-lint.toml", 'fail-on = "error"\nbaseline = "b.json"\n')
    write("b/nfx-lint.toml", 'fail-on = "error"\n')
    write("a/job.json")
    write("b/job.json")
    ran = run(".")
    assert ran.code == 0
    assert "nfx-lint: a/nfx-lint.toml:1: `fail-on` applies to a whole run" in ran.err
    assert "move it there, and 1 more like it\n" in ran.err
    assert "nfx-lint: a/nfx-lint.toml:2: `baseline` applies to a whole run" in ran.err


def test_a_configuration_above_the_working_directory_may_set_run_wide_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write("nfx-lint.toml", f'fail-on = "never"\n{OFF}')
    write("a/nfx-lint.toml", "")
    write("a/job.json")
    write("b/job.json")
    monkeypatch.chdir("a")
    ran = run("job.json", "../b/job.json")
    assert (ran.code, "run-wide" in ran.err, "whole run" in ran.err) == (1, False, False)
    assert found("job.json", "../b/job.json") == ["job.json"]


def test_the_baseline_of_the_run_covers_nested_files() -> None:
    write("nfx-lint.toml", 'baseline = "nfx-lint-baseline.json"\n')
    write("a/nfx-lint.toml", 'levels = {wrong-type = "warning"}\n')
    write("a/job.json")
    assert "1 finding written" in run("baseline").out
    assert run(".").code == 0
    assert "1 in the baseline" in run(".").out
    assert run("baseline", "--check").code == 0


def test_each_folder_has_its_own_exclusions() -> None:
    write("nfx-lint.toml", 'exclude = ["out/", "x.json"]\n')
    write("a/nfx-lint.toml", 'exclude = ["y.json"]\n')
    write("out/nfx-lint.toml", "")
    for name in ("x.json", "y.json", "a/x.json", "a/y.json", "out/z.json"):
        write(name)
    assert found(".") == ["a/x.json", "y.json"]
    names = ["x.json", "y.json", "a/x.json", "a/y.json", "out/z.json"]
    assert found("--force-exclude", *names) == ["a/x.json", "y.json"]
    assert found("--force-exclude", "a/y.json") == []


def test_suppressions_are_judged_by_the_files_of_their_configuration() -> None:
    entry = '[[suppressions]]\nfile = "job.json"\nrule = "wrong-type"\nreason = "why"\n'
    write("nfx-lint.toml", entry)
    write("a/nfx-lint.toml", entry)
    write("a/job.json")
    write("job.json", JOB)
    lines = run("--format", "concise", ".").out.splitlines()
    assert [line.partition(" ")[0] for line in lines if "unused-suppression" in line] == [
        "nfx-lint.toml:1:1:"
    ]
    assert not any("wrong-type]:" in line for line in lines)


def test_the_command_line_wins_over_each() -> None:
    write("a/nfx-lint.toml", OFF)
    write("a/job.json")
    assert found("--ignore", "unknown-field", "a/job.json") == ["a/job.json"]


def test_standard_input_has_the_configuration_of_its_name() -> None:
    write("a/nfx-lint.toml", OFF)
    data = json.dumps(WRONG).encode()
    assert run("-", "--stdin-filename", "a/job.json", stdin=data).code == 0
    assert run("-", "--stdin-filename", "job.json", stdin=data).code == 1


def test_fixes_follow_the_nearest_configuration() -> None:
    write("a/nfx-lint.toml", OFF)
    write("a/job.json")
    write("job.json")
    run("--fix", ".")
    assert json.loads(Path("a/job.json").read_text()) == WRONG
    assert json.loads(Path("job.json").read_text()) == JOB


def test_config_shows_what_holds_for_a_file() -> None:
    write("nfx-lint.toml", 'edition = "2025-07"\nfail-on = "note"\n')
    write("a/nfx-lint.toml", OFF + '[[overrides]]\nfiles = ["*.json"]\nlevels = {wrong-type = "note"}\n')
    ran = run("config", "a/job.json", "--format", "json")
    rows = {row["setting"]: row for row in json.loads(ran.out)}
    assert rows["ignore"]["origin"] == "a/nfx-lint.toml:1"
    assert rows["edition"]["origin"] == "default"
    assert rows["fail-on"]["origin"] == "nfx-lint.toml:2"
    assert "nfx-lint: a/nfx-lint.toml applies to a/job.json" in ran.err
    assert "nfx-lint: it matches entry 1 of `overrides`\n" in ran.err
    assert "nfx-lint.toml applies to job.json: no configuration is nearer" in run("config", "job.json").err
    assert "no configuration applies to job.json" in run("config", "job.json", "--no-config").err


def test_a_link_out_of_the_folder_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.toml"
    outside.write_text(OFF)
    write("a/job.json")
    Path("a/nfx-lint.toml").symlink_to(outside)
    ran = run("a/job.json")
    assert (ran.code, "a/nfx-lint.toml is a link out of the checked folder" in ran.err) == (2, True)
    Path("a/nfx-lint.toml").unlink()
    write("shared.toml", OFF)
    Path("a/nfx-lint.toml").symlink_to("../shared.toml")
    assert found("a/job.json") == []


def test_there_is_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nfx_lint.config.nested.MOST_NESTED_CONFIGURATIONS", 2)
    for name in "abc":
        write(f"{name}/nfx-lint.toml", "")
        write(f"{name}/job.json", JOB)
    assert "more than 2 nested configurations" in run(".").err
    monkeypatch.setattr("nfx_lint.config.nested.MOST_NESTED_CONFIGURATIONS", 3)
    assert run(".").code == 0
    monkeypatch.setattr("nfx_lint.config.nested.MOST_BYTES_OF_NESTED_CONFIGURATIONS", 10)
    write("a/nfx-lint.toml", "# short\n")
    write("b/nfx-lint.toml", "# and a bit\n")
    assert "larger than 10 bytes together" in run(".").err


def test_each_folder_is_looked_into_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    original = discovery.config_in
    monkeypatch.setattr(discovery, "config_in", lambda folder: looked.append(folder) or original(folder))
    nested = Nested(os.getcwd(), None, {}, ())
    for number in range(50):
        nested.of_file(f"a/b/{number % 5}/{number}.json")
    assert len(looked) == len(set(looked)) == 7


def test_other_processes_get_what_was_read() -> None:
    write("a/nfx-lint.toml", OFF)
    nested = Nested(os.getcwd(), None, {}, ())
    nested.prepare(["a/job.json", "job.json"])
    options = pickle.loads(pickle.dumps(Options(nested=nested)))
    assert not options.selection_for("a/job.json").is_enabled("wrong-type")
    assert options.selection_for("job.json").is_enabled("wrong-type")


def test_processes_give_the_same_report() -> None:
    write("a/nfx-lint.toml", OFF)
    for number in range(60):
        write(f"{'ab'[number % 2]}/{number}.json")
    assert run("-j", "1", "--format", "json", ".") == run("-j", "2", "--format", "json", ".")


def test_names_that_are_not_text() -> None:
    folder = os.fsencode(os.getcwd()) + b"/\xff"
    try:
        os.mkdir(folder)
    except OSError:
        pytest.skip("the file system takes only text as names")
    write(os.fsdecode(folder + b"/nfx-lint.toml"), "nonsense = 1\n")
    write(os.fsdecode(folder + b"/job.json"))
    ran = run(".")
    assert ran.code == 2
    assert ran.err.startswith("nfx-lint: \\udcff/nfx-lint.toml:1: there is no `nonsense`")


def test_a_configuration_that_excludes_all_is_named() -> None:
    write("a/nfx-lint.toml", 'exclude = ["*"]\n')
    write("a/job.json")
    ran = run(".")
    assert (ran.code, "nothing to check: the configuration excludes what is in ." in ran.err) == (2, True)
    assert "1 excluded by the configuration" in ran.out
