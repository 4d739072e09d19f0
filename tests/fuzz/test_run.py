"""The fuzzers run, find nothing in their first inputs, and go on where they ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

FUZZER = Path(__file__).with_name("run.py")


def fuzzed(*words: object) -> str:
    environ = {**os.environ, "PYTHONPATH": str(FUZZER.parent.parent.parent)}
    command = [sys.executable, str(FUZZER), *map(str, words)]
    ran = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_a_run_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    assert "60 inputs     0 failures" in fuzzed("--inputs", 60, "--state", state)
    assert sum(json.loads(state.read_text("utf-8"))["done"].values()) == 60
    assert "90 inputs     0 failures" in fuzzed("--inputs", 90, "--state", state)


def test_one_input_can_be_seen_again() -> None:
    assert fuzzed("--only", "json", "--at", 3) == fuzzed("--only", "json", "--at", 3) != ""
