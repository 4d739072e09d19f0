"""Several processes give the same as one, and leave nothing behind after any failure."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from hypothesis import given
from own_rule import OWN_RULE
from profiles import examples, sampled
from reports import REPORTS

from nfx_lint import engine
from nfx_lint.cli.formats import FORMATS
from nfx_lint.file_check import TRANSFERRED
from nfx_lint.limits import MOST_PROCESSES, MOST_SHARES
from nfx_lint.model import Report, UsageError
from nfx_lint.parallel import pool, schedule
from nfx_lint.parallel.pool import ProcessDied, answers
from nfx_lint.parallel.serialize import packed, unpacked

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here, so there is one process")

JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
TYPES = (Report, *TRANSFERRED)


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    before, descriptors = children(), os.listdir("/dev/fd") if os.path.isdir("/dev/fd") else []
    yield
    assert children() == before  # there is no other, not even one that waits to be reaped
    assert len(os.listdir("/dev/fd") if os.path.isdir("/dev/fd") else []) == len(descriptors)


def children() -> set[str]:
    """The processes of this one, such as a server of other tests; none where the system has no `/proc`."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            _, parent, *_ = stat.read_text("utf-8", "replace").rpartition(")")[2].split()
            found.update({stat.parent.name} if parent == str(os.getpid()) else ())
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of every sort, clean ones, faulty ones, other people's, in more than one folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inner").mkdir()
    for number in range(20):
        folder = tmp_path / "inner" if number % 3 else tmp_path
        body = {**JOB, "name": "a" if number % 4 == 0 else f"Job {number}"}
        if number % 5 == 0:
            body |= {"colour": "blue", "description": "of nothing"}
        (folder / f"{number}.json").write_text(json.dumps(body, indent=2))
        (folder / f"foreign-{number}.json").write_text('{"compilerOptions": {}}')
    (tmp_path / "twice.json").write_text('{"name": "Example Job", "name": "b", "backoffLimit": 0}')
    (tmp_path / "broken.json").write_text('{"billing": {"deploymentPlan": 1}, "backoffLimit": 0,')
    (tmp_path / "wide.yaml").write_text(
        "name: Ünïcödé 🎉\nbackoffLimit: 'no'\nbilling: {}\n# nfx-lint: ignore[no-such-rule]\n"
    )
    (tmp_path / "silenced.yaml").write_text(
        "# nfx-lint: ignore-file[missing-field] -- later\nname: Example Job\nbackoffLimit: 0\n"
    )
    return tmp_path


@pytest.mark.parametrize(("name", "configured"), sampled(product(FORMATS, [False, True]), 5))
def test_the_report_is_the_same_for_any_number(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, configured: bool
) -> None:
    if configured:
        (folder / "nfx-lint.toml").write_text(
            '[levels]\nunknown-field = "error"\n'
            '[[suppressions]]\nfile = "0.json"\nrule = "unknown-field"\nreason = "x"\n'
            '[[suppressions]]\nfile = "none.json"\nrule = "unknown-field"\nreason = "x"\n'
        )
    monkeypatch.setattr(schedule, "WORTH_SHARING", -1.0)
    words = ("--format", name, "--verbose", "inner", "broken.json", ".")
    alone = run("-j", 1, *words)
    assert alone.code == 1 and alone.out
    for count in (2, 3, 8):
        assert run("-j", count, *words) == alone
    assert run(*words) == alone


def test_what_one_refuses_all_refuse_alike(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = engine._checked_candidate

    def refusing(candidate: engine.Candidate, **rest: Any) -> object:
        if candidate.path in ("inner/16.json", "inner/4.json"):
            raise UsageError(f"no {candidate.path}")
        return real(candidate, **rest)

    monkeypatch.setattr(schedule, "WORTH_SHARING", -1.0)
    monkeypatch.setattr(engine, "_checked_candidate", refusing)
    alone = run("-j", 1, ".")
    assert (alone.code, alone.out) == (2, "")
    for count in (2, 3, 8):
        assert run("-j", count, ".") == alone


@pytest.mark.parametrize("count", [1, 2, 3, 8])
@pytest.mark.parametrize("size", [0, 1, 70_000, 3_000_000])
def test_answers_come_in_order_however_large(count: int, size: int) -> None:
    def work(number: int) -> bytes:
        return bytes([number]) * (size if number % 2 else 1)

    assert list(answers(work, range(20), count)) == [work(number) for number in range(20)]


def test_answers_come_in_order_whichever_is_ready_first() -> None:
    done, second = os.pipe()

    def work(number: int) -> bytes:
        if number == 0:
            os.read(done, 1)  # waits for the other process
        if number == 1:
            os.write(second, b"1")
        return b"%d" % number

    assert list(answers(work, range(4), 2)) == [b"0", b"1", b"2", b"3"]
    os.close(done)
    os.close(second)


@pytest.mark.parametrize(
    ("things", "processes", "shares"),
    [(0, 2, 0), (1, 2, 1), (31, 2, 31), (63, 2, 63), (64, 2, 32), (4_000, 2, 80), (60_000, 2, 1000)],
)
def test_things_are_divided_into_shares(things: int, processes: int, shares: int) -> None:
    divided = pool.divided(range(things), processes, 50)
    assert [one for share in divided for one in share] == list(range(things))
    assert len(divided) == shares


def test_as_many_shares_as_there_may_be() -> None:
    assert list(answers(bytes, range(MOST_SHARES), 2)) == list(map(bytes, range(MOST_SHARES)))
    with pytest.raises(ValueError):
        next(answers(bytes, range(MOST_SHARES + 1), 2))


@pytest.mark.parametrize("victim", [0, 5, 9])
def test_a_worker_that_dies_is_a_fault_of_ours(victim: int) -> None:
    parent = os.getpid()

    def work(number: int) -> bytes:
        if number == victim and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return b"x" * 100_000

    with pytest.raises(ProcessDied):
        list(answers(work, range(10), 3))


def test_a_worker_that_dies_in_a_run_is_exit_code_3(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent, real = os.getpid(), engine._checked_candidate

    def dying(candidate: engine.Candidate, **rest: Any) -> object:
        if candidate.path == "inner/16.json" and os.getpid() != parent:
            os._exit(1)
        return real(candidate, **rest)

    monkeypatch.setattr(schedule, "WORTH_SHARING", -1.0)
    monkeypatch.setattr(engine, "_checked_candidate", dying)
    ran = run("-j", 2, ".")
    assert (ran.code, ran.out) == (3, "")
    assert "InternalError" in ran.err


def test_what_fails_only_there_is_done_here() -> None:
    parent = os.getpid()

    def work(number: int) -> bytes:
        if os.getpid() != parent:
            raise MemoryError
        return b"here"

    assert list(answers(work, range(5), 2)) == [b"here"] * 5


def test_without_more_processes_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise BlockingIOError(11, "too many processes")

    monkeypatch.setattr(os, "fork", refused)
    assert list(answers(lambda number: b"%d" % number, range(5), 4)) == [b"0", b"1", b"2", b"3", b"4"]


def test_who_stops_listening_ends_them() -> None:
    with closing(answers(lambda number: b"x" * 1_000_000, range(10), 3)) as coming:
        next(coming)


def test_how_many_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 3, 5}, raising=False)
    assert (pool.processes(), pool.processes(7)) == (3, 7)
    assert pool.processes(100_000) == MOST_PROCESSES
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert pool.processes() == 1


SLOW = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests may ignore interrupts
from nfx_lint import engine
from nfx_lint.parallel import schedule
schedule.WORTH_SHARING = -1.0
def slow(candidate, **rest):
    with open("pids", "a") as file:
        file.write(f"{os.getpid()}\\n")
    time.sleep(60)
engine._checked_candidate = slow
from nfx_lint.cli.main import main
sys.exit(main(["-j", "3", "--no-config", "."]))
"""


@contextmanager
def group_of(program: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program in a process group of its own, which has ended when the test ends."""
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.parametrize("whole_group", [False, True])
def test_an_interrupt_ends_all_and_is_quiet(folder: Path, whole_group: bool) -> None:
    with group_of(SLOW) as process:
        deadline = time.monotonic() + 30
        pids: set[int] = set()
        while len(pids) < 3 and time.monotonic() < deadline:
            time.sleep(0.05)
            pids = (
                {int(word) for word in Path("pids").read_text().split()} if Path("pids").exists() else set()
            )
        assert len(pids) == 3 and process.pid not in pids
        if whole_group:
            os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        else:
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, out, err) == (130, b"", b"")
        for pid in pids:
            with pytest.raises(ProcessLookupError):
                os.kill(pid, 0)


# ---- without `fork`

ANEW = """
import os, sys
del os.fork
from nfx_lint.parallel import schedule
from nfx_lint.parallel.pool import ProcessDied, answers
schedule.WORTH_STARTING = -1.0
"""


def ran_anew(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", ANEW + program, *words], capture_output=True, text=True)


def test_processes_that_start_anew_give_the_same_answers() -> None:
    ran = ran_anew(
        """
assert list(answers(bytes, range(50), 2)) == list(map(bytes, range(50)))
try:
    list(answers(bytes, [1, "no number"], 2))
except TypeError:
    print("it fails as it would here")
try:
    list(answers(os._exit, [3], 2))
except ProcessDied:
    print("a process died")
coming = answers(bytes, range(50), 2)
next(coming)
coming.close()
"""
    )
    assert (ran.stdout, ran.stderr) == ("it fails as it would here\na process died\n", "")


def test_a_report_is_the_same_by_processes_that_start_anew(folder: Path) -> None:
    (folder / "policy").mkdir()
    (folder / "policy" / "own-rule.yaml").write_text(OWN_RULE)
    (folder / "nfx-lint.toml").write_text(
        'rules = ["policy/*.yaml"]\nextend-select = ["own-rule"]\n'
        '[[suppressions]]\nfile = "0.json"\nrule = "unknown-field"\nreason = "x"\n'
    )
    words = ("inner", "broken.json", ".")
    alone = run("-j", 1, *words)
    assert "own-rule" in alone.out
    program = "from nfx_lint.cli.main import main; sys.exit(main([*sys.argv[1:]]))"
    ran = ran_anew(program, "-j", "2", *words)
    assert (ran.returncode, ran.stdout, ran.stderr) == (alone.code, alone.out, alone.err)


@examples(100)
@given(REPORTS)
def test_values_arrive_as_they_were(report: Report) -> None:
    assert unpacked(packed(report, TYPES), TYPES) == report
