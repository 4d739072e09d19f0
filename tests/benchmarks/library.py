"""The library on parsed bodies: beside jsonschema-rs if they are clean, beside jsonschema if they are not."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jsonschema

import nfx_lint
from nfx_lint.contracts.load import document


def compare(paths: Sequence[Path], schema: Path) -> None:
    """Print µs a body and the ratios, for the jobs among `paths`; `schema` is that of jobs and services."""
    bodies = [json.loads(path.read_bytes()) for path in paths]
    jobs = [body for body in bodies if "vcsData" not in body]
    faulty = [{**job, "backoffLimit": "three"} for job in jobs[:100]]
    by_contract: Any = jsonschema.Draft202012Validator(document("manual-job", "2025-07"))
    ours, theirs = in_turn(_check, lambda body: list(by_contract.iter_errors(body)), faulty)
    print(f"library, one fault: {ours:.0f} µs a body, {ours / theirs:.2f} x jsonschema (≤ 0.5; aim 0.3)")
    try:
        import jsonschema_rs
    except ImportError:
        print("library, clean: jsonschema-rs is not installed")
        return
    validator = jsonschema_rs.validator_for(json.loads(schema.read_text("utf-8")))
    ours, theirs = in_turn(_check, validator.is_valid, jobs)
    print(f"library, clean: {ours:.1f} µs a body, {ours / theirs:.2f} x jsonschema-rs (≤ 2.5; aim 1.5)")


def _check(body: object) -> object:
    return nfx_lint.check(body, kind="manual-job")


def in_turn(
    ours: Callable[[Any], object], theirs: Callable[[Any], object], bodies: Sequence[object]
) -> tuple[float, float]:
    """The least µs that each takes for a body."""
    taken: dict[Callable[[Any], object], list[float]] = {ours: [], theirs: []}
    for _ in range(9):
        for work, times in taken.items():
            start = time.process_time()
            for body in bodies:
                work(body)
            times.append((time.process_time() - start) / len(bodies) * 1e6)
    return min(taken[ours]), min(taken[theirs])
