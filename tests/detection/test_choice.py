"""The choice between kinds by their compiled members agrees with full diagnosis."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

from nfx_lint._compiled.kinds import MARKS
from nfx_lint.config.options import Options
from nfx_lint.contracts.editions import TEMPLATES, first_edition
from nfx_lint.contracts.load import document
from nfx_lint.detection.complaints import complaints
from nfx_lint.detection.detect import detect
from nfx_lint.model import Json, Path
from nfx_lint.validation import validator

ODD: tuple[Json, ...] = (None, "x", 7, True, [], {})


def paths(value: Json, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, child in children:
        yield from paths(child, (*path, step))


def with_one_fault(body: Json) -> Iterator[Json]:
    """`body` with each member removed, misspelled, unknown, and of another type, one at a time."""
    for number, path in enumerate(paths(body)):
        for fault in ("removed", "misspelled", "unknown", "mistyped"):
            changed = copy.deepcopy(body)
            parent = changed
            for step in path[:-1]:
                parent = parent[step]
            step, value = path[-1], parent[path[-1]]
            if fault == "mistyped":
                parent[step] = next(one for one in ODD[number % 3 :] if type(one) is not type(value))
            elif fault == "removed":
                del parent[step]
            elif isinstance(step, str) and fault == "misspelled":
                parent[f"{step[:1]}{step[2:]}{step[1:2]}"] = parent.pop(step)
            elif isinstance(step, str):
                parent["zzUnknown"] = value
            yield changed


def test_no_kind_is_chosen_that_has_more_findings(record_property: Callable[[str, object], None]) -> None:
    different, total = [], 0
    for kind in MARKS:  # the others are found by their name only
        if kind in TEMPLATES or kind.endswith(".response"):
            continue
        for body in with_one_fault(document(kind, first_edition(kind))["examples"][0]):
            total += 1
            chosen = detect(body, Options()).kind
            if chosen not in ("", kind) and findings(body, chosen) > findings(body, kind):
                different.append((kind, chosen, body))
    assert total > 100
    share = 1 - len(different) / total
    record_property("choices that agree", f"{share:.2%} of {total}")
    assert share >= 0.98, f"{share:.2%} of {total} choices agree; not (kind, chosen, body): {different}"


def findings(body: Json, kind: str) -> int:
    """How many findings the whole contract has about a body."""
    return len(validator.findings(body, kind, first_edition(kind)))


def test_complaints_count_members_at_any_depth() -> None:
    body = {
        "name": "Nightly",
        "billing": {"deploymentPln": "nf-compute-20"},
        "deployment": {"external": {"imagePath": 7}, "docker": {"configType": "default", "extra": 1}},
        "backoffLimit": 0,
    }
    assert complaints(body, "manual-job", "2025-07") == len(validator.findings(body, "manual-job", "2025-07"))


def test_one_mistake_in_thousands_of_items_does_not_change_the_kind() -> None:
    check = {"protocol": "CMD", "cmd": "true", "type": "readinessProbe", "initialDelaySeconds": -1}
    check |= {"periodSeconds": 60, "timeoutSeconds": 60, "failureThreshold": 3, "successThreshold": 1}
    image = {"deployment": {"external": {"imagePath": "nginx:1.27"}}}
    job = {
        "name": "Nightly report",
        "backoffLimit": 0,
        "billing": {"deploymentPlan": "nf-compute-20"},
        **image,
    }
    for count in (1, 2000):
        assert detect({**job, "healthChecks": [check] * count}, Options()).kind == "manual-job"
