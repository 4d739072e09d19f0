"""The command line itself; what it prints for files is in `cases/`."""

from __future__ import annotations

import gc
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Ran, run
from runners import COLOR

from nfx_lint import __version__, engine
from nfx_lint.cli import main as cli
from nfx_lint.cli.commands import COMMANDS
from nfx_lint.cli.formats import FORMATS
from nfx_lint.cli.gc_tuning import OBJECTS
from nfx_lint.model import CheckedFile, Finding, Report, UsageError

EXAMPLES = Path(__file__).parents[2] / "examples"
JOB, SERVICE = EXAMPLES / "job.yaml", EXAMPLES / "service.json"
BAD_JOB, BAD_SERVICE = EXAMPLES / "job-with-mistakes.yaml", EXAMPLES / "service-with-mistakes.json"


def finding(severity: str) -> Finding:
    return Finding("job.yaml", "manual-job", "some-rule", severity, "m", "", "")  # type: ignore[arg-type]


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """Whatever is checked, the report is the one that a test puts here."""
    reports = [Report((CheckedFile("job.yaml", "manual-job", "2025-07", "content"),))]
    monkeypatch.setattr(engine, "check_candidates", lambda *_: reports[-1])
    return reports


# ---- exit codes


@pytest.mark.parametrize("name", list(FORMATS))
def test_no_format_shows_a_secret(name: str) -> None:
    file = Path(__file__).parents[1] / "cases" / "report" / "secrets" / "job.yaml"
    assert "hunter2" in file.read_text("utf-8")
    ran = run(file, "--format", name, "-v", "--debug")
    assert ran.code == 1
    assert "hunter2" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("severities", "level", "code"),
    [
        ([], "error", 0),
        (["error"], "error", 1),
        (["warning", "note"], "error", 0),
        (["warning"], "warning", 1),
        (["note"], "warning", 0),
        (["note"], "note", 1),
        ([], "note", 0),
        (["error", "warning"], "never", 0),
    ],
)
@pytest.mark.parametrize("name", list(FORMATS))
def test_the_exit_code(report: list[Report], severities: list[str], level: str, code: int, name: str) -> None:
    report.append(Report(report[0].files, tuple(map(finding, severities))))
    assert run("check", JOB, "--fail-on", level, "--format", name).code == code


def test_errors_fail_by_default(report: list[Report]) -> None:
    report.append(Report(report[0].files, (finding("warning"),)))
    assert run(JOB).code == 0
    report.append(Report(report[0].files, (finding("error"),)))
    assert run(JOB).code == 1


@pytest.mark.parametrize("name", list(FORMATS))
def test_nothing_checked_is_no_success(report: list[Report], name: str) -> None:
    report.append(Report(skipped=2))
    ran = run(EXAMPLES, "--format", name)
    assert (ran.code, ran.err.startswith("nfx-lint: nothing to check: ")) == (2, True)
    assert name != "json" or json.loads(ran.out)["summary"]["skipped"] == 2
    assert (run(EXAMPLES, "--skip-unknown").code, run(EXAMPLES, "--skip-unknown").err) == (0, "")


def test_a_folder_without_documents(tmp_path: Path) -> None:
    ran = run(tmp_path)
    assert ran.code == 2
    assert "no JSON or YAML file" in ran.err


# ---- wrong use


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["schema", "job", "more"], "nfx-lint schema takes no argument `more`"),
        (["no-such-file.json"], "no-such-file.json"),
        (["explian"], "did you mean `explain`?"),
        (["--fromat", "json", "x"], "there is no option `--fromat`; did you mean `--format`?"),
        (["--fromat=json", "x"], "there is no option `--fromat`; did you mean `--format`?"),
        (["--zzz", "x"], "there is no option `--zzz`\n"),
        (["--form", "json", "x"], "there is no option `--form`; did you mean `--format`?"),
        (["--format", "jsno", "x"], "there is no format `jsno`; did you mean `json`?"),
        (["--format"], "expected one argument"),
        (["--fail-on", "fatal", "x"], "there is no level `fatal`; choose from error, warning, note, never"),
        (["--color", "sometimes", "x"], "choose from auto, always, never"),
        (["--select", "mising-field", JOB], "did you mean `missing-field`?"),
        (["--ignore", "missing-field,zzz", JOB], "there is no rule `zzz`"),
        (["--kind", "manual-jobs", JOB], "there is no kind `manual-jobs`; did you mean `manual-job`?"),
        (["--kind", "manual-job", "--edition", "1999-01", JOB], "choose from 2025-07"),
        (["--edition", "1999-01", JOB], "choose from 2025-07"),
        (["-j", "0", JOB], "-j takes the number of processes"),
        (["-j", "two", JOB], "-j takes the number of processes"),
        (["-j", "-1", JOB], "-j takes the number of processes"),
        (["-j0", JOB], "-j takes the number of processes"),
        (["-j", "9" * 5000, JOB], "-j takes the number of processes"),
        (["-j"], "expected one argument"),
        (["-", JOB], "- is standard input"),
        (["--stdin-filename", "a.json", JOB], "use it with the path -"),
        (["--config", "no-such.toml", JOB], "no such configuration file: no-such.toml"),
        (["--config", JOB, "--no-config", JOB], "exclude each other"),
        (["--output", EXAMPLES / "no-such-folder" / "report", JOB], "cannot write"),
        (["--output", EXAMPLES, JOB], "cannot write"),
        (["explain"], "required: NAME"),
        (["explain", "mising-field"], "did you mean `missing-field`?"),
        (["schema", "manual-jib"], "did you mean `manual-job`?"),
        (["schema", "manual-job", "--edition", "1999-01"], "choose from 2025-07"),
        (["show", "no-such-file.json"], "no such file: no-such-file.json"),
        (["kinds", "--format", "xml"], "choose from text, json"),
        (["completion", "csh"], "did you mean `zsh`?"),
    ],
)
def test_wrong_use_is_one_sentence_and_2(words: list[object], said: str) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.startswith("nfx-lint: ")
    assert ran.err.count("\n") == 1


def test_hostile_words_cannot_speak_to_a_terminal() -> None:
    assert "\\x1b[31m\\n::error::" in run("\x1b[31m\n::error::").err


def test_a_path_may_be_called_like_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "check").mkdir()
    (tmp_path / "check" / "job.yaml").write_bytes(JOB.read_bytes())
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "service.json").write_bytes(SERVICE.read_bytes())
    assert run("check", "check").out == run("./check").out == "1 file checked, nothing to report\n"
    assert run("check", "rules").out == run("./rules").out == "1 file checked, nothing to report\n"


@pytest.mark.parametrize("command", [command for command in COMMANDS if not command.ready])
def test_names_of_commands_to_come_are_kept_free(command: object) -> None:
    assert "is not in this version yet" in run(command.name).err  # type: ignore[attr-defined]


# ---- options


def test_options_and_paths_in_any_order() -> None:
    expected = run(JOB, BAD_SERVICE, "--format", "concise")
    assert expected.out.count("\n") > 3
    assert run("--format", "concise", JOB, BAD_SERVICE) == expected
    assert run("check", JOB, "--format=concise", BAD_SERVICE) == expected
    assert run("check", "--format", "concise", "--", JOB, BAD_SERVICE) == expected


def test_a_path_that_looks_like_an_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "--help.json").write_bytes(SERVICE.read_bytes())
    assert run("--kind", "build-service", "--", "--help.json").out == "1 file checked, nothing to report\n"


@pytest.mark.parametrize("words", [["--no-config"], ["-j", "2"], ["-j2"], ["--color", "never"], ["--debug"]])
def test_options_that_change_nothing_for_a_clean_file(words: list[str]) -> None:
    assert run(*words, JOB) == run(JOB) == Ran(0, "1 file checked, nothing to report\n", "")


def test_select_and_ignore_divide_the_findings() -> None:
    def rules(*words: object) -> list[str]:
        return [row["rule"] for row in json.loads(run(BAD_JOB, "--format", "json", *words).out)["findings"]]

    everything = rules()
    some = sorted(set(everything))[::2]
    assert len(set(everything)) >= 5
    selected, ignored = rules("--select", ",".join(some)), rules("--ignore", ", ".join(some))
    assert selected == [rule for rule in everything if rule in some]
    assert ignored == [rule for rule in everything if rule not in some]
    assert rules("--select", some[0], "--select", some[1]) == [r for r in everything if r in some[:2]]
    assert rules("--select", "") == everything


def test_quiet_and_verbose() -> None:
    assert run(JOB, "-q") == Ran(0, "", "")
    assert "checked" not in run(BAD_JOB, "--quiet").out
    ran = run(JOB, "-v", "--format", "json")
    assert json.loads(ran.out)["findings"] == []
    assert ran.err.endswith("job.yaml: manual-job, edition 2025-07, by content\n")


@pytest.mark.parametrize(
    ("words", "environ", "terminal", "coloured"),
    [
        ([], {}, False, False),
        ([], {}, True, True),
        ([], {"TERM": "dumb"}, True, False),
        ([], {"NO_COLOR": "1"}, True, False),
        ([], {"NO_COLOR": ""}, True, True),
        ([], {"FORCE_COLOR": "1"}, False, True),
        ([], {"FORCE_COLOR": "0"}, False, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
        (["--color", "always"], {"NO_COLOR": "1"}, False, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, True, False),
        (["--color=auto"], {}, True, True),
    ],
)
def test_colour(words: list[str], environ: dict[str, str], terminal: bool, coloured: bool) -> None:
    ran = run(BAD_JOB, *words, environ=environ, terminal=terminal)
    assert bool(COLOR.search(ran.out)) == coloured


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    assert run(BAD_JOB, "--format", "json", "--output", file) == Ran(1, "", "")
    assert file.read_bytes().decode() == run(BAD_JOB, "--format", "json").out
    assert list(tmp_path.iterdir()) == [file]


def test_output_to_a_file_has_no_colour_unless_asked_for(tmp_path: Path) -> None:
    run(BAD_JOB, "--output", tmp_path / "plain", environ={"FORCE_COLOR": "1"}, terminal=True)
    run(BAD_JOB, "--output", tmp_path / "bright", "--color", "always")
    assert "\x1b" not in (tmp_path / "plain").read_text("utf-8")
    assert "\x1b" in (tmp_path / "bright").read_text("utf-8")


def test_output_is_whole_or_not_there(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("before")
    assert run("no-such-file.json", "--output", file).code == 2
    assert file.read_text() == "before"
    file.chmod(0o640)
    run(JOB, "--output", file)
    assert file.read_text() == "1 file checked, nothing to report\n"
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links and devices")
def test_output_follows_links_and_leaves_devices_alone(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("before")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    run(JOB, "--output", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "1 file checked, nothing to report\n"
    assert run(JOB, "--output", os.devnull) == Ran(0, "", "")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    "words", [["-"], ["-", "--stdin-filename", "a.json"], ["--stdin-filename", "a.json"], ["check", "-"]]
)
def test_standard_input(words: list[str]) -> None:
    ran = run(*words, "--format", "json", stdin=BAD_SERVICE.read_bytes())
    findings = json.loads(ran.out)["findings"]
    assert ran.code == 1
    assert {row["file"] for row in findings} == {"a.json" if "a.json" in words else "stdin.json"}
    alone = json.loads(run(BAD_SERVICE, "--format", "json").out)["findings"]
    assert [row["pointer"] for row in findings] == [row["pointer"] for row in alone]


# ---- help


def test_help_names_everything() -> None:
    ran = run("--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == run("check", "-h").out == run("no-such-file", "--help").out
    for command in COMMANDS:
        assert (f"  {command.name}  " in ran.out) == command.ready
    assert "examples:" in ran.out and "exit code: 0" in ran.out


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.ready])
def test_each_command_has_help(command: object) -> None:
    ran = run(command.name, "--help")  # type: ignore[attr-defined]
    assert ran.code == 0
    assert ran.out.startswith("usage: nfx-lint ")


def test_version() -> None:
    assert run("--version") == run("check", "--version") == Ran(0, f"nfx-lint {__version__}\n", "")


# ---- what goes wrong


def broken(*_: object) -> Report:
    raise ValueError("the password is hunter2")


def test_our_own_fault_is_one_sentence_and_3(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "check_candidates", broken)
    ran = run(JOB)
    assert (ran.code, ran.out) == (3, "")
    assert (
        ran.err
        == "nfx-lint: this is a fault in nfx-lint, not in your files (ValueError); --debug shows where\n"
    )


def test_debug_shows_where_but_no_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "check_candidates", broken)
    ran = run(JOB, "--debug")
    assert ran.code == 3
    assert "in broken" in ran.err and "ValueError" in ran.err
    assert "hunter2\n" not in ran.err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 141)])
def test_being_stopped_is_quiet(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int
) -> None:
    def stopped(*_: object) -> Report:
        raise error

    monkeypatch.setattr(engine, "check_candidates", stopped)
    assert run(JOB) == Ran(code, "", "")


def test_cycles_are_looked_for_rarely_and_only_in_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    before, during = gc.get_threshold(), []

    def watched(*_: object) -> Report:
        during.append(gc.get_threshold()[0])
        raise UsageError("enough")

    monkeypatch.setattr(engine, "check_candidates", watched)
    assert run(JOB).code == 2
    assert (during, gc.get_threshold()) == ([OBJECTS], before)


def started(*words: str, **streams: object) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    return subprocess.Popen([sys.executable, "-m", "nfx_lint", *words], env=environ, **streams)  # type: ignore[call-overload]


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe whose reader can go")
def test_a_reader_that_goes_away() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = started("--help", stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert process.communicate()[1] == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_not_a_success() -> None:
    with Path("/dev/full").open("wb") as full:
        process = started("--help", stdout=full, stderr=subprocess.PIPE)
        assert (
            process.communicate()[1]
            == b"nfx-lint: cannot write to standard output: No space left on device\n"
        )
    assert process.returncode == 2


def test_output_is_utf8_with_plain_line_ends_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "é.yaml").write_text("name: ünïcode ☃\nbilling: 3\n", encoding="utf-8")
    process = started(
        "--kind", "manual-job", str(tmp_path / "é.yaml"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    out, err = process.communicate()
    assert (process.returncode, err) == (1, b"")
    assert "name: ünïcode ☃" in out.decode("utf-8")
    assert b"\r" not in out


def test_streams_may_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "argv", ["nfx-lint", "--version"])
    assert cli.main(stdout=out) == 0
    assert out.getvalue() == f"nfx-lint {__version__}\n"


def test_without_a_path_it_checks_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(BAD_JOB, tmp_path / "job.yaml")
    for words in ([], ["check"], ["--format", "json"]):
        assert run(*words) == run(*words, ".")
        assert run(*words).code == 1
