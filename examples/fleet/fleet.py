"""Check many recorded requests or many repositories, and count what is found.

    pip install -r requirements.txt
    python fleet.py requests FOLDER         # *.jsonl: {"method": "POST", "url": "/v1/...", "body": {...}}
    python fleet.py repositories FOLDER     # each folder in it is a repository

writes `rules.csv` (how often each rule reports something, and in how many places) and `worst.csv` (the
endpoints or repositories with the most errors). The work is shared by processes of this machine, or with
`--cluster ADDRESS` by a Dask cluster whose workers have nfx-lint installed and see the same folder.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

import dask
from dask import bag
from dask.distributed import Client, LocalCluster

import nfx_lint

# How often a rule reported something in a place, by place, rule and level.
Counts: TypeAlias = "Counter[tuple[str, str, str]]"
LEVELS = ("error", "warning", "note")


def in_requests(lines: Iterable[str]) -> list[Counts]:
    """The counts of a share of the lines, as a list of one."""
    counts: Counts = Counter()
    for line in lines:
        try:
            request = json.loads(line)
            # A query may have a secret in it.
            place = f"{request['method']} {request['url'].partition('?')[0]}"
            report = nfx_lint.check_request(request["method"], request["url"], request.get("body"))
        except (AttributeError, KeyError, TypeError, ValueError, nfx_lint.UsageError):
            counts[("(a line)", "not-a-request", "error")] += 1
            continue
        counts.update((place, one.rule, one.severity) for one in report.findings)
    return [counts]


def in_repositories(folders: Iterable[str]) -> list[Counts]:
    """The counts of a share of the repositories, as a list of one."""
    counts: Counts = Counter()
    for folder in folders:
        report = nfx_lint.check_paths([folder], skip_unknown=True)
        counts.update((Path(folder).name, one.rule, one.severity) for one in report.findings)
    return [counts]


def total(shares: Iterable[Counts]) -> Counts:
    counts: Counts = Counter()
    for share in shares:
        counts.update(share)
    return counts


def counted(what: str, folder: str, share: int) -> Counts:
    """The counts over all of a folder; Dask shares the work as it is set up."""
    work: Callable[[Iterable[str]], list[Counts]]
    if what == "requests":
        things, work = bag.read_text(f"{folder}/*.jsonl", blocksize=share), in_requests
    else:
        repositories = sorted(one.path for one in os.scandir(folder) if one.is_dir())
        things, work = bag.from_sequence(repositories, partition_size=8), in_repositories
    result: Counts = things.map_partitions(work).reduction(total, total).compute()
    return result


def write(counts: Counts, folder: Path) -> None:
    """Write `rules.csv` and `worst.csv`, the largest numbers first."""
    rules: Counter[tuple[str, str]] = Counter()
    places: Counter[tuple[str, str]] = Counter()
    levels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (place, rule, level), count in counts.items():
        rules[(rule, level)] += count
        places[(rule, level)] += 1
        levels[place][level] += count
    rows = [
        (*key, count, places[key]) for key, count in sorted(rules.items(), key=lambda one: (-one[1], one[0]))
    ]
    _write(folder / "rules.csv", ("rule", "level", "findings", "places"), rows)
    worst = [(place, *(found[level] for level in LEVELS)) for place, found in levels.items()]
    worst.sort(key=lambda row: (*(-count for count in row[1:]), row[0]))
    _write(folder / "worst.csv", ("place", "errors", "warnings", "notes"), worst[:100])


def _write(file: Path, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        lines = csv.writer(stream, lineterminator="\n")
        lines.writerow(head)
        # A name from outside that begins like a formula would be one in a spreadsheet.
        lines.writerows([f"'{one}" if str(one)[:1] in "=+-@\t" else one for one in row] for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("requests", "repositories"))
    parser.add_argument("folder")
    parser.add_argument("--output", type=Path, default=Path(), help="the folder for the two files")
    parser.add_argument(
        "--processes", type=int, default=os.cpu_count(), help="1 works without Dask's processes"
    )
    parser.add_argument("--cluster", metavar="ADDRESS", help="a scheduler, such as tcp://10.0.0.5:8786")
    parser.add_argument("--share", type=int, default=4 << 20, help="bytes of requests in each task")
    arguments = parser.parse_args()
    words = (arguments.what, os.path.abspath(arguments.folder), arguments.share)
    if arguments.cluster:
        with Client(arguments.cluster):
            counts = counted(*words)
    elif arguments.processes == 1:
        with dask.config.set(scheduler="synchronous"):
            counts = counted(*words)
    else:
        local = {"n_workers": arguments.processes, "threads_per_worker": 1, "dashboard_address": None}
        with LocalCluster(**local) as cluster, Client(cluster):
            counts = counted(*words)
    arguments.output.mkdir(parents=True, exist_ok=True)
    write(counts, arguments.output)


if __name__ == "__main__":
    main()
