"""The benchmark: `python tests/benchmarks/run.py`. Prints each target with today's ratio.

Whole processes on one corpus that it writes itself, the subjects of a scenario in turn (A B A B …), so that
a machine that slows down slows all of them; medians, and the peak memory of the largest process. Absolute
times mean little: compare ratios of one run. Run it against an installed nfx-lint, not a checkout, or Python
compiles the modules on every start.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus
import peers


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float


@dataclass(frozen=True)
class Target:
    """A line of the table: ours over theirs on some files, and what it should be at most."""

    name: str
    files: str
    against: str
    must: float
    aim: float
    rounds: int
    ours: str = "nfx-lint"


TARGETS = (
    Target("cold, 1 clean JSON", "one json", "sourcemeta --fast", 1.0, 0.85, 40),
    Target("cold, 1 clean JSON", "one json", "python -c pass", 1.6, 1.25, 40),
    Target("cold, 1 clean YAML", "one yaml", "python, read YAML", 1.15, 0.5, 40),
    Target("cold, 1 invalid file", "one invalid", "check-jsonschema", 0.45, 0.3, 10),
    Target("10 mixed clean files", "ten mixed", "check-jsonschema", 0.15, 0.05, 10),
    Target("1k clean JSON", "1k json", "sourcemeta --fast", 1.0, 0.85, 12),
    Target("1k clean YAML", "1k yaml", "python, read YAML", 1.1, 0.3, 6),
    Target("1k JSON, 10 % invalid", "1k faulty", "check-jsonschema", 0.25, 0.1, 3),
    Target("10k clean JSON", "10k json", "sourcemeta --fast", 0.85, 0.65, 5),
    Target("5 MB JSON, 20k health checks", "5 MB", "sourcemeta --fast", 2.2, 1.6, 10),
)


def measured(command: list[str]) -> Run:
    """One run of a command, its output thrown away. The peak is the kernel's, of that process alone."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 2):
        raise SystemExit(f"exit code {process.returncode}: {command[:4]}")
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss / scale)


def in_turn(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Run]]:
    """`rounds` runs of each command, one after the other, after one that does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            run = measured(command)
            if turn:
                runs[name].append(run)
    return runs


def median(runs: Iterable[Run]) -> float:
    return statistics.median(run.seconds for run in runs)


def ratio(ours: list[Run], theirs: list[Run]) -> float:
    """The median of the ratios of runs that were neighbours in time."""
    return statistics.median(a.seconds / b.seconds for a, b in zip(ours, theirs, strict=True))


def files_of(folder: Path) -> dict[str, list[Path]]:
    """All files of the benchmark, by the name that targets use.

    Another process writes them: a child's peak memory begins with what its parent has.
    """
    subprocess.run([sys.executable, corpus.__file__, folder], check=True)
    files = {path.name.replace("-", " "): sorted(path.iterdir()) for path in folder.iterdir()}
    return files | {
        "one json": files["1k json"][:1],
        "one yaml": files["1k yaml"][:1],
        "100 json": files["1k json"][:100],
    }


def table_of_targets(files: dict[str, list[Path]], subjects: dict[str, peers.Command], quick: int) -> None:
    print(f"{'scenario':32}{'against':22}{'ours':>9}{'theirs':>9}{'ratio':>8}{'must':>7}{'aim':>7}")
    for target in TARGETS:
        if target.against not in subjects:
            print(f"{target.name:32}{target.against:22}{'not installed':>18}")
            continue
        paths = files[target.files]
        commands = {name: subjects[name](paths) for name in (target.ours, target.against)}
        runs = in_turn(commands, max(2, target.rounds // quick))
        ours, theirs = runs[target.ours], runs[target.against]
        today = ratio(ours, theirs)
        verdict = "" if today <= target.must else "  MISSED"
        print(
            f"{target.name:32}{target.against:22}{median(ours) * 1000:7.0f}ms{median(theirs) * 1000:7.0f}ms"
            f"{today:8.2f}{target.must:7.2f}{target.aim:7.2f}{verdict}"
        )


def own_ratios(files: dict[str, list[Path]], ours: peers.Command, quick: int) -> None:
    """Targets that compare nfx-lint with itself, and its memory."""
    names = (
        "one json",
        "100 json",
        "1k json",
        "10k json",
        "hostile",
        "small faulty",
        "5k faults",
        "50k faults",
    )
    runs = in_turn({name: ours(files[name]) for name in names}, max(2, 8 // quick))
    time_of = {name: median(run) for name, run in runs.items()}
    early = (time_of["1k json"] - time_of["100 json"]) / 900 * 1e6
    late = (time_of["10k json"] - time_of["1k json"]) / 9000 * 1e6
    memory = max(run.megabytes for run in runs["one json"])
    print(
        f"\ngrowth, µs a file: 100→1k {early:.0f}, 1k→10k {late:.0f}, ratio {late / early:.2f} (≤ 1.2; aim ≤ 50 µs)"
    )
    print(f"memory, cold clean: {memory:.1f} MB (≤ 13; aim 10)")
    print(
        f"100 KB hostile values: {time_of['hostile'] / time_of['small faulty']:.2f} x a small faulty file (≤ 1.5)"
    )
    growth = time_of["50k faults"] / time_of["5k faults"]
    print(f"50,000 faults: {time_of['50k faults']:.2f} s, {growth:.1f} x of 5,000 (linear: ≤ 10)")


def library(files: dict[str, list[Path]], schema: Path) -> None:
    """Clean parsed documents, µs each: our `check` beside jsonschema-rs."""
    import json

    import nfx_lint

    bodies = [json.loads(path.read_bytes()) for path in files["1k json"]]
    jobs = [body for body in bodies if "vcsData" not in body]

    def timed(work: Callable[[object], object]) -> float:
        best = []
        for _ in range(7):
            start = time.perf_counter()
            for body in jobs:
                work(body)
            best.append((time.perf_counter() - start) / len(jobs) * 1e6)
        return statistics.median(best)

    ours = timed(lambda body: nfx_lint.check(body, kind="manual-job"))
    line = f"library, clean: {ours:.1f} µs a body"
    try:
        import jsonschema_rs
    except ImportError:
        print(line)
        return
    validator = jsonschema_rs.validator_for(json.loads(schema.read_text("utf-8")))
    theirs = timed(validator.is_valid)
    print(f"{line}, {ours / theirs:.2f} x jsonschema-rs (≤ 2.5; aim 1.2)")


def peers_on_the_same_files(
    files: dict[str, list[Path]], subjects: dict[str, peers.Command], quick: int
) -> None:
    print(f"\n{'wall ms, median':22}{'1 JSON':>9}{'1 YAML':>9}{'1k JSON':>9}{'MB, 1 file':>12}")
    for name, command in subjects.items():
        cells = []
        for files_name, rounds in (("one json", 10), ("one yaml", 10), ("1k json", 3)):
            if (name == "yamllint") == ("json" in files_name) and name == "yamllint":
                cells.append("")
                continue
            runs = in_turn({name: command(files[files_name])}, max(2, rounds // quick))[name]
            cells.append(f"{median(runs) * 1000:.0f}")
            if files_name == "one json":
                peak = max(run.megabytes for run in runs)
        memory = "" if name == "yamllint" else f"{peak:.0f}"
        print(f"{name:22}{cells[0]:>9}{cells[1]:>9}{cells[2]:>9}{memory:>12}")


def imports(paths: list[Path]) -> None:
    """What a clean run imports of its own accord, slowest first."""
    code = "import sys; sys.argv[0:1] = []; from nfx_lint.__main__ import main; main()"
    command = [sys.executable, "-X", "importtime", "-c", code, "-", str(paths[0])]
    lines = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
    told = [line.removeprefix("import time:").split("|") for line in lines if "|" in line][1:]
    ours = [
        (int(own), name.strip())
        for own, _, name in told
        if "nfx_lint" in name or name.strip() in ("_json", "gc")
    ]
    print(
        "\nimports of a clean run, own µs: "
        + ", ".join(f"{name} {own}" for own, name in sorted(ours, reverse=True))
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", type=int, default=1, metavar="N", help="a N-th of the runs")
    parser.add_argument("--no-peers", action="store_true", help="without the table of peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = files_of(Path(folder) / "files")
        schema = peers.write_schema(Path(folder) / "schema.json")
        subjects = peers.commands(schema)
        if "nfx-lint" not in subjects:
            raise SystemExit("nfx-lint is not installed beside this Python")
        table_of_targets(files, subjects, arguments.quick)
        own_ratios(files, subjects["nfx-lint"], arguments.quick)
        library(files, schema)
        imports(files["one json"])
        if not arguments.no_peers:
            peers_on_the_same_files(files, subjects, arguments.quick)


if __name__ == "__main__":
    main()
