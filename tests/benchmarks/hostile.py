"""CPU seconds for each hostile text of the tests: `python tests/benchmarks/hostile.py`, the slowest first.

A text of 400 KB that takes seconds here has met something that is not linear.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from hostile import HOSTILE, written

import nfx_lint


def seconds(name: str, folder: Path) -> float:
    file = written(name, 400_000, folder)
    start = time.process_time()
    nfx_lint.check_file(file, kind="manual-job")
    return time.process_time() - start


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        for taken, name in sorted(((seconds(name, Path(folder)), name) for name in HOSTILE), reverse=True):
            print(f"{taken:6.2f} s  {name}")
