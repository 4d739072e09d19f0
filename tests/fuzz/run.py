"""The fuzzers: seeded and resumable, with a tally. Runs in one process, without packages of its own.

    python tests/fuzz/run.py --inputs 200000 --state fuzz.json    # goes on where the last run ended
    python tests/fuzz/run.py --seconds 120                        # as `.ci/run` does
    python tests/fuzz/run.py --only yaml --at 4711                # one input again, with its text

What `targets.py` promises must hold for every input. An input depends on the seed, its target and its number
only. The exit code is 1 if anything was found.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

from targets import TARGETS, Target

# Seconds of the processor for one input, which do not depend on the load; the slowest take a few.
LONGEST_INPUT = 120
MOST_FAILURES = 20
# How many inputs of each target come in turn: cheap ones are many.
ROUND = [name for name, target in TARGETS.items() for _ in range(target.share)]
Random(0).shuffle(ROUND)


def input_of(seed: int, name: str, number: int) -> str:
    return TARGETS[name].made(Random(f"{seed}/{name}/{number}"))


def holds(target: Target, text: str) -> str:
    """What is wrong with an input: the exception and where it was raised, without values; empty if nothing."""
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_INPUT)
    try:
        target.check(text)
    except Exception as error:
        places = [
            f"{Path(frame.filename).name}:{frame.lineno}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        return f"{type(error).__name__} at {' '.join(places[-4:])}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return ""


def _too_slow(*_: object) -> None:
    raise TimeoutError(f"more than {LONGEST_INPUT} seconds")


def turns(done: Counter[str], only: str | None) -> Iterator[tuple[str, int]]:
    """The next inputs without end, each as its target and number."""
    while True:
        for name in [only] if only else ROUND:
            yield name, done[name]


def tally(done: Counter[str], failed: Counter[str], seconds: float) -> str:
    lines = [f"{name:14} {done[name]:>9,} inputs  {failed[name]:>4} failures" for name in TARGETS]
    total = f"{'total':14} {sum(done.values()):>9,} inputs  {sum(failed.values()):>4} failures"
    return "\n".join([*lines, f"{total}, {seconds:.0f} s in this run", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inputs", type=int, default=sys.maxsize, help="stop after so many in all runs")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long in this run")
    parser.add_argument("--state", type=Path, help="the file that holds how far the runs came")
    parser.add_argument("--only", choices=list(TARGETS), help="one target")
    parser.add_argument("--at", type=int, help="with --only: run this input and print it")
    options = parser.parse_args()
    signal.signal(signal.SIGVTALRM, _too_slow)
    os.chdir(tempfile.mkdtemp(prefix="nfx-lint-fuzz-"))
    if options.only and options.at is not None:
        text = input_of(options.seed, options.only, options.at)
        sys.stdout.write(f"{text!r}\n")
        TARGETS[options.only].check(text)
        return 0
    return run(options)


def run(options: argparse.Namespace) -> int:
    start = time.monotonic()
    done, failed = Counter[str](), Counter[str]()
    if options.state and options.state.exists():
        state = json.loads(options.state.read_text("utf-8"))
        if state["seed"] == options.seed:
            done, failed = Counter(state["done"]), Counter(state["failed"])
    for name, number in turns(done, options.only):
        if sum(done.values()) >= options.inputs or time.monotonic() - start >= options.seconds:
            break
        wrong = holds(TARGETS[name], input_of(options.seed, name, number))
        done[name] += 1
        if wrong:
            failed[name] += 1
            sys.stdout.write(f"{name} {number}: {wrong}\n")
            if sum(failed.values()) >= MOST_FAILURES:
                break
        if options.state and sum(done.values()) % 500 == 0:
            _write(options, done, failed)
    if options.state:
        _write(options, done, failed)
    sys.stdout.write(tally(done, failed, time.monotonic() - start))
    return 1 if failed else 0


def _write(options: argparse.Namespace, done: Counter[str], failed: Counter[str]) -> None:
    options.state.write_text(json.dumps({"seed": options.seed, "done": done, "failed": failed}), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
