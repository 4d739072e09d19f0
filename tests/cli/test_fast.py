"""The fast way and the long way are one program: the same output, and nothing heavy on the clean path."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run
from profiles import sampled

from nfx_lint.cli import fast as front_door

JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
# A clean run has no use for any of these.
HEAVY = (
    "argparse", "dataclasses", "enum", "inspect", "json", "jsonschema", "pathlib", "pathspec", "re", "regex",
    "typing", "yaml", "nfx_lint.cli.main", "nfx_lint.engine", "nfx_lint.model", "nfx_lint.rules.catalogue", "nfx_lint.report",
    "nfx_lint.validation.validator", "nfx_lint.source.json.exact", "nfx_lint.source.yaml.exact", "multiprocessing",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(JOB))
    (tmp_path / "c.yaml").write_text(
        "name: Nightly report\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"
    )
    (tmp_path / "d.yaml").write_text(
        "name: Nightly report\nbackoffLimit: 0\nbilling:\n  deploymentPlan: nf-compute-20\n"
    )
    (tmp_path / "bad.json").write_text(json.dumps({**JOB, "name": "a"}))
    (tmp_path / "other.json").write_text("{}")
    return tmp_path


def process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in ("GITHUB_ACTIONS", "GITLAB_CI")}
    return subprocess.run(
        [sys.executable, "-m", "nfx_lint", *words],
        capture_output=True,
        text=True,
        env={**clean, **environment},
    )


@pytest.mark.parametrize(
    "words",
    sampled(
        [
            ["a.json"],
            ["a.json", "b.json", "c.yaml", "d.yaml"],
            ["check", "--no-config", "a.json"],
            ["--skip-unknown", "a.json", "other.json"],
            ["a.json", "a.json"],
            ["a.json", "./a.json"],
            ["a.json", "bad.json"],
            ["other.json"],
            ["nothing.json"],
            ["."],
            [],
            ["check"],
            ["-j", "2", "a.json", "b.json"],
            ["a.json", "-j", "2"],
            ["-j2", "a.json"],
            ["-j", "0", "a.json"],
            ["-j", "a.json"],
            ["a.json", "-j"],
            ["-j", "2", "-j", "3", "a.json"],
            ["-j", "2"],
        ],
        3,
    ),
)
def test_both_ways_print_the_same(folder: Path, words: list[str]) -> None:
    fast, long = process(*words), run(*words)
    assert (fast.returncode, fast.stdout, fast.stderr) == (long.code, long.out, long.err)


def test_many_files_are_shared_between_processes(folder: Path) -> None:
    names = []
    for number in range(1000):
        names.append(f"many-{number}.json")
        (folder / names[-1]).write_text(json.dumps({**JOB, "backoffLimit": number}))
    assert process(*names).stdout == "1000 files checked, nothing to report\n"
    for count in ("1", "2", "3", "8"):
        assert process("-j", count, *names).stdout == "1000 files checked, nothing to report\n"
    for faulty in (names[3], names[-3]):
        (folder / faulty).write_text(json.dumps({**JOB, "name": "a"}))
        ran = process(*names)
        assert ran.returncode == 1
        assert f" --> {faulty}:1:10" in ran.stdout
        (folder / faulty).write_text(json.dumps(JOB))


@pytest.mark.parametrize("name", ["a.json", "d.yaml"])
def test_what_a_clean_run_imports(folder: Path, name: str) -> None:
    code = (
        "import sys; sys.argv = ['nfx-lint', '--no-config', sys.argv[1]]\n"
        "from nfx_lint.cli.fast import main\n"
        f"assert main() == 0\nsys.stderr.write(' '.join(m for m in {HEAVY} if m in sys.modules))"
    )
    # -S: what a site-packages folder imports at every start is not ours.
    path = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    ran = subprocess.run(
        [sys.executable, "-S", "-c", code, name],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr


def test_a_clean_library_call_does_not_load_the_diagnosis() -> None:
    code = (
        "import sys, nfx_lint\n"
        f"assert nfx_lint.check({JOB!r}, kind='manual-job').ok\n"
        "print([m for m in ('jsonschema', 'regex', 'yaml', 'nfx_lint.report') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started anew here")
@pytest.mark.parametrize("processes", [2, 3, 8])
@pytest.mark.parametrize("faulty", [0, 1, 7, None])
def test_no_process_is_left_behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch, processes: int, faulty: int | None
) -> None:
    paths = ["a.json"] * 40
    if faulty is not None:
        paths[faulty] = "bad.json"
    started, fork = list[int](), os.fork

    def watched() -> int:
        started.append(fork())
        return started[-1]

    monkeypatch.setattr(front_door, "SHARE", 1)
    monkeypatch.setattr(os, "fork", watched)
    assert front_door._clean_in_processes(paths, processes) is (faulty is None)
    assert bool(started) is (faulty != 0)
    for one in started:
        with pytest.raises(ChildProcessError):
            os.waitpid(one, os.WNOHANG)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started anew here")
@pytest.mark.parametrize("faulty", [0, 7, None])
def test_a_system_that_gives_no_process_is_none_of_the_users_business(
    folder: Path, monkeypatch: pytest.MonkeyPatch, faulty: int | None
) -> None:
    def refused() -> int:
        raise BlockingIOError(11, "too many processes")

    paths = ["a.json"] * 40
    if faulty is not None:
        paths[faulty] = "bad.json"
    monkeypatch.setattr(front_door, "SHARE", 1)
    monkeypatch.setattr(os, "fork", refused)
    assert front_door._clean_in_processes(paths, 2) is (faulty is None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started anew here")
def test_a_process_that_dies_leaves_it_to_the_full_command_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_door, "SHARE", 1)
    monkeypatch.setattr(front_door, "_verdict", lambda paths: os._exit(1))
    assert not front_door._clean_in_processes(["a.json"] * 40, 2)


def test_processes_that_start_anew_say_the_same(folder: Path) -> None:
    names = []
    for number in range(8):
        names.append(f"many-{number}.json")
        (folder / names[-1]).write_text(json.dumps(JOB))
    program = (
        "import os, sys; vars(os).pop('fork', None)\n"
        "from nfx_lint.cli import fast; fast.SHARE = fast.SHARE_ANEW = 1\n"
        "print(fast.all_clean(sys.argv[1:], 2), 'concurrent.futures.process' in sys.modules)"
    )
    for words, clean in ((names, True), ([*names, "bad.json"], False)):
        ran = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True)
        assert (ran.stdout, ran.stderr) == (f"{clean} True\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started anew here")
def test_who_ignores_the_end_of_children_gets_the_same_report(folder: Path) -> None:
    names = []
    for number in range(500):
        names.append(f"many-{number}.json")
        (folder / names[-1]).write_text(json.dumps(JOB))
    (folder / names[300]).write_text(json.dumps({**JOB, "name": "a"}))
    program = (
        "import signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN)\n"
        "from nfx_lint.parallel import schedule; schedule.WORTH_SHARING = -1.0\n"
        "from nfx_lint.cli.fast import main; sys.exit(main())"
    )
    for words, code in ((names, 1), (names[:300] + names[301:], 0)):
        ran = subprocess.run(
            [sys.executable, "-c", program, "--no-config", "-j", "3", *words], capture_output=True, text=True
        )
        assert (ran.returncode, ran.stderr) == (code, "")
