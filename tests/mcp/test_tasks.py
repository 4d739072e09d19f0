"""The measured try: wrong bodies as assistants write them, made clean with the tools alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from assistant import rounds

ROOT = Path(__file__).parents[2]
TASKS = json.loads((Path(__file__).parent / "tasks.json").read_text("utf-8"))
# The rounds of each, by its kind; fewer are better.
ROUNDS = {
    "job": 3, "manual-job": 2, "combined-service": 4, "build-service": 3, "deployment-service": 4,
    "addon": 3, "secret": 2, "project": 2, "template": 3, "volume": 3,
}  # fmt: skip


@pytest.mark.parametrize("task", TASKS, ids=[task["kind"] for task in TASKS])
def test_hints_alone_lead_to_a_clean_body(task: dict[str, object]) -> None:
    assert rounds(task["body"], str(task["kind"])) == ROUNDS[str(task["kind"])]


def test_the_documentation_has_the_figure() -> None:
    assert len(TASKS) == len(ROUNDS) == 10
    average = f"{sum(ROUNDS.values()) / len(ROUNDS):.1f}"
    text = " ".join((ROOT / "docs" / "assistants.md").read_text("utf-8").split())
    assert (
        f"all ten bodies are clean after {max(ROUNDS.values())} rounds at most, {average} on average" in text
    )
