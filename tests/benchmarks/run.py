"""The benchmark: `python tests/benchmarks/run.py`. Prints each target with today's ratio.

Whole processes on one corpus that it writes itself, the subjects of a scenario in turn (A B A B …), so that
a machine that slows down slows all of them; medians, and the peak memory of a process of its own. On a busy
machine the ratio of processor times (cpu) says more than that of wall times, but nothing of processes that
share the work. Absolute times mean little: compare ratios of one run. Run it against an installed nfx-lint,
not a checkout, or Python compiles the modules on every start.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import corpus
import library
import peers

# A process counts as its own the memory that its parent had when it was started: a parent of 8 MB, then.
LAUNCHER = """
import posix, sys
quiet = [(posix.POSIX_SPAWN_OPEN, number, "/dev/null", posix.O_WRONLY, 0) for number in (1, 2)]
child = posix.posix_spawn(sys.argv[1], sys.argv[1:], posix.environ, file_actions=quiet)
print(posix.wait4(child, 0)[2].ru_maxrss)
"""
SCALE = 1024 * 1024 if sys.platform == "darwin" else 1024


class Run(NamedTuple):
    """Seconds on the wall, and of processor time, all processes of the command together."""

    wall: float
    cpu: float


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


NATIVE, CHECKER, READER = "sourcemeta --fast", "check-jsonschema", "python, read YAML"
BY_KIND = f"{CHECKER}, by kind"
TARGETS = (
    Target("cold, 1 clean JSON", "real json", NATIVE, 1.0, 0.85, 40),
    Target("cold, 1 clean YAML", "real yaml", READER, 0.8, 0.5, 40),
    Target("cold, 1 file with a warning", "real warned", CHECKER, 0.2, 0.12, 20),
    Target("cold, 1 file with a contract fault", "real one faulty", CHECKER, 0.35, 0.25, 20),
    Target("10 clean files, JSON and YAML", "real ten", CHECKER, 0.1, 0.05, 10),
    Target("200 files, most with a warning", "real 200 warned", CHECKER, 0.2, 0.1, 6),
    Target("200 files, a tenth with faults", "real 200 faulty", CHECKER, 0.15, 0.1, 6),
    Target("200 clean YAML", "real 200 yaml", READER, 0.8, 0.3, 8),
    Target("1,000 clean JSON", "real 1k json", NATIVE, 1.0, 0.85, 12),
    Target("10,000 clean JSON", "real 10k json", NATIVE, 0.85, 0.65, 5),
    Target("96 files as people publish them", "published 96", BY_KIND, 0.25, 0.15, 4),
    Target("2,000 health checks", "2k checks", CHECKER, 0.5, 0.3, 5),
    # The files of before, in which nothing is worth a look.
    Target("cold, 1 clean JSON, old corpus", "one json", NATIVE, 1.0, 0.85, 40),
    Target("cold, 1 clean JSON, old corpus", "one json", "python -c pass", 1.6, 1.25, 40),
    Target("cold, 1 clean YAML, old corpus", "one yaml", READER, 1.15, 0.5, 40),
    Target("1k clean JSON, old corpus", "1k json", NATIVE, 1.0, 0.85, 12),
    Target("1k clean YAML, old corpus", "1k yaml", READER, 1.1, 0.3, 6),
    Target("1k JSON, 10 % invalid, old corpus", "1k faulty", CHECKER, 0.25, 0.1, 3),
    Target("1k JSON, 10 % invalid, old corpus", "1k faulty", "nfx-lint -j 1", 1.0, 0.7, 6),
    Target("10k clean JSON, old corpus", "10k json", NATIVE, 0.85, 0.65, 5),
    Target("5 MB JSON, 20k health checks", "5 MB", NATIVE, 2.2, 1.6, 10),
)


def measured(command: list[str]) -> Run:
    """What a command takes, its output thrown away."""
    start, cpu_before = time.perf_counter(), cpu_of_children()
    ran = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    seconds = time.perf_counter() - start
    if ran.returncode not in (0, 1, 2):
        raise SystemExit(f"exit code {ran.returncode}: {command[:4]}")
    return Run(seconds, cpu_of_children() - cpu_before)


def cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def megabytes(command: list[str]) -> float:
    """The most memory that the largest process of a command has at a time, as the kernel counts it."""
    launched = [sys.executable, "-I", "-S", "-c", LAUNCHER, *command]
    peaks = [subprocess.run(launched, capture_output=True, check=True).stdout for _ in range(5)]
    return statistics.median(int(peak) / SCALE for peak in peaks)


def in_turn(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Run]]:
    """`rounds` runs of each command, one after the other, after one that does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            run = measured(command)
            if turn:
                runs[name].append(run)
    return runs


def wall(runs: list[Run]) -> float:
    return statistics.median(run.wall for run in runs)


def ratios(ours: list[Run], theirs: list[Run]) -> Run:
    """The medians of the ratios of runs that were neighbours in time."""
    pairs = list(zip(ours, theirs, strict=True))
    return Run(
        statistics.median(a.wall / b.wall for a, b in pairs),
        statistics.median(a.cpu / b.cpu for a, b in pairs),
    )


def files_of(folder: Path) -> dict[str, list[Path]]:
    """All files of the benchmark, by the name that targets use."""
    subprocess.run([sys.executable, corpus.__file__, folder], check=True)
    files = {path.name.replace("-", " "): sorted(path.iterdir()) for path in folder.iterdir()}
    return files | {
        "one json": files["1k json"][:1],
        "one yaml": files["1k yaml"][:1],
        "100 json": files["1k json"][:100],
        "real json": files["real 1k json"][:1],
        "real yaml": files["real 200 yaml"][:1],
        "real warned": files["real 200 all warned"][:1],
    }


def table_of_targets(files: dict[str, list[Path]], subjects: dict[str, peers.Command], quick: int) -> None:
    print(f"{'scenario':36}{'against':26}{'ours':>9}{'theirs':>9}{'ratio':>8}{'cpu':>7}{'must':>7}{'aim':>7}")
    for target in TARGETS:
        if target.against not in subjects:
            print(f"{target.name:36}{target.against:26}{'not installed':>18}")
            continue
        paths = files[target.files]
        commands = {name: subjects[name](paths) for name in (target.ours, target.against)}
        runs = in_turn(commands, max(2, target.rounds // quick))
        ours, theirs = runs[target.ours], runs[target.against]
        today = ratios(ours, theirs)
        verdict = "" if today.wall <= target.must else "  MISSED"
        print(
            f"{target.name:36}{target.against:26}{wall(ours) * 1000:7.0f}ms{wall(theirs) * 1000:7.0f}ms"
            f"{today.wall:8.2f}{today.cpu:7.2f}{target.must:7.2f}{target.aim:7.2f}{verdict}"
        )


def own_ratios(files: dict[str, list[Path]], ours: peers.Command, quick: int) -> None:
    """Targets that compare nfx-lint with itself, and its memory."""
    names = ("100 json", "1k json", "10k json", "hostile", "small faulty")
    runs = in_turn({name: ours(files[name]) for name in names}, max(2, 8 // quick))
    many = in_turn({name: ours(files[name]) for name in ("5k faults", "50k faults")}, max(1, 3 // quick))
    took = {name: wall(run) for name, run in runs.items()}
    early = (took["1k json"] - took["100 json"]) / 900 * 1e6
    late = (took["10k json"] - took["1k json"]) / 9000 * 1e6
    print(
        f"\ngrowth, µs a file: 100→1k {early:.0f}, 1k→10k {late:.0f}, ratio {late / early:.2f} (≤ 1.2; aim ≤ 50 µs)"
    )
    print(
        f"memory, cold clean: {megabytes(ours(files['one json'])):.1f} MB (≤ 13; aim 10), "
        f"python -c pass {megabytes([sys.executable, '-c', 'pass']):.1f}"
    )
    hostile = ratios(runs["hostile"], runs["small faulty"])
    print(f"100 KB hostile values: {hostile.wall:.2f} x a small faulty file (≤ 1.5), cpu {hostile.cpu:.2f}")
    growth = ratios(many["50k faults"], many["5k faults"])
    print(
        f"50,000 faults: {wall(many['50k faults']):.2f} s, {growth.wall:.1f} x of 5,000 (linear: ≤ 10),"
        f" cpu {growth.cpu:.1f}"
    )


def one_more(files: dict[str, list[Path]], subjects: dict[str, peers.Command], quick: int) -> None:
    """What one more file with a warning takes beside one more clean file, and one more finding of thousands."""
    ours = subjects["nfx-lint -j 1"]
    names = ("real 1k json", "real json", "real 200 all warned", "real warned")
    runs = in_turn({name: ours(files[name]) for name in names}, max(3, 8 // quick))
    least = {name: min(run.cpu for run in run) for name, run in runs.items()}
    clean = (least["real 1k json"] - least["real json"]) / 999
    warned = (least["real 200 all warned"] - least["real warned"]) / 199
    print(
        f"one more file: clean {clean * 1e6:.0f} µs, with a warning {warned * 1e6:.0f}, {warned / clean:.1f} x"
        " (≤ 8; aim 4)"
    )
    if "base" not in subjects:
        return
    commands = {
        f"{who} {name}": subjects[who](files[name])
        for who in ("nfx-lint -j 1", "base")
        for name in ("5k faults", "small faulty")
    }
    taken = {name: min(run.cpu for run in some) for name, some in in_turn(commands, 3).items()}
    now, before = (
        taken[f"{who} 5k faults"] - taken[f"{who} small faulty"] for who in ("nfx-lint -j 1", "base")
    )
    print(f"one more finding: {now / 5:.3f} ms, {now / before:.2f} x the base (≤ 0.6; aim 0.3)")


def peers_on_the_same_files(
    files: dict[str, list[Path]], subjects: dict[str, peers.Command], quick: int
) -> None:
    """All subjects beside each other on clean files that they read, in turn."""
    sets = {"1 JSON": ("one json", 10), "1 YAML": ("one yaml", 10), "1k JSON": ("1k json", 3)}
    cells: dict[str, dict[str, str]] = {name: {} for name in subjects}
    for name, run in list(subjects.items()):
        paths = files["one yaml" if name in peers.YAML_ONLY else "one json"]
        if subprocess.run(run(paths), capture_output=True).returncode:
            print(f"{name} refuses a clean file, so it is left out")
            del subjects[name]
    for title, (files_name, rounds) in sets.items():
        other_format = peers.YAML_ONLY if "JSON" in title else peers.JSON_ONLY
        commands = {
            name: run(files[files_name]) for name, run in subjects.items() if name not in other_format
        }
        for name, taken in in_turn(commands, max(2, rounds // quick)).items():
            cells[name][title] = f"{wall(taken) * 1000:.0f}"
    print(f"\n{'wall ms, median':22}" + "".join(f"{title:>10}" for title in sets) + f"{'MB, 1 file':>12}")
    for name, run in subjects.items():
        memory = megabytes(run(files["one yaml" if name in peers.YAML_ONLY else "one json"]))
        print(
            f"{name:22}" + "".join(f"{cells[name].get(title, ''):>10}" for title in sets) + f"{memory:12.0f}"
        )


def imports(paths: list[Path]) -> None:
    """What a clean run imports of its own accord, slowest first."""
    code = "import sys; sys.argv[0:1] = []; from nfx_lint.cli.fast import main; main()"
    command = [sys.executable, "-X", "importtime", "-c", code, "-", str(paths[0])]
    lines = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
    reported = [line.removeprefix("import time:").split("|") for line in lines if "|" in line][1:]
    ours = [
        (int(own), name.strip())
        for own, _, name in reported
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
    parser.add_argument("--base", metavar="PROGRAM", help="an nfx-lint of before, to compare findings with")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = files_of(Path(folder) / "files")
        schema = peers.write_schema(Path(folder) / "schema.json")
        subjects = peers.commands(schema)
        subjects |= peers.by_kind(Path(folder) / "kinds")
        if arguments.base:
            subjects["base"] = lambda paths: [arguments.base, "--no-config", "-j", "1", *map(str, paths)]
        if "nfx-lint" not in subjects:
            raise SystemExit("nfx-lint is not installed beside this Python")
        table_of_targets(files, subjects, arguments.quick)
        own_ratios(files, subjects["nfx-lint"], arguments.quick)
        one_more(files, subjects, arguments.quick)
        library.compare(files["real 1k json"], schema)
        imports(files["one json"])
        if not arguments.no_peers:
            others = {name: run for name, run in subjects.items() if name not in ("base", BY_KIND)}
            peers_on_the_same_files(files, others, arguments.quick)


if __name__ == "__main__":
    main()
