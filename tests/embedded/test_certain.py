"""What code computes is unknown: nothing is reported that could be right for some value of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import pytest
from profiles import sampled

from nfx_lint.contracts.editions import first_edition
from nfx_lint.diagnose import diagnosed
from nfx_lint.embedded.body import Unknown
from nfx_lint.embedded.certain import certain
from nfx_lint.embedded.decoded import EXPRESSION
from nfx_lint.model import Json, Path
from nfx_lint.rules.catalogue import Rule, catalogue, default_rules
from nfx_lint.rules.examples import body_of

JOB = {"name": "Example job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
RULES = [rule for rule in default_rules() if rule.rows or rule.check]


def paths_in(value: Json, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict | list):
        for step, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, step)
            yield from paths_in(child, (*path, step))


def at(body: Json, path: Path) -> Json:
    for step in path:
        body = body[step]
    return body


def reported(body: Json, kind: str, edition: str, unknown: Unknown) -> list[tuple[str, Path]]:
    found = certain(diagnosed(body, kind, edition), body, kind, edition, unknown, catalogue())
    return [(one.rule, one.path) for one in found]


def guises(body: Json) -> Iterator[tuple[Json, Unknown]]:
    """A body with one value unknown, or left out where something unknown may supply it."""
    for path in paths_in(body):
        other = copy.deepcopy(body)
        at(other, path[:-1])[path[-1]] = EXPRESSION
        yield other, Unknown(values=frozenset([path]))
        if isinstance(at(body, path), str):
            yield other, Unknown(texts=frozenset([path]))
        other = copy.deepcopy(body)
        del at(other, path[:-1])[path[-1]]
        yield other, Unknown(open=frozenset([path[:-1]]))


def clean_examples(rule: Rule) -> Iterator[tuple[str, str, Json]]:
    """The good examples of a rule that nothing is found in."""
    for example in rule.docs.examples.get("good", ()):
        kind = example["kind"]
        edition = rule.editions[0] if rule.editions else first_edition(kind)
        body = body_of(example, edition)
        if not diagnosed(body, kind, edition):
            yield kind, edition, body


@pytest.mark.parametrize("rule", sampled(RULES, 8), ids=lambda rule: rule.id)
def test_nothing_is_reported_that_another_value_would_mend(rule: Rule) -> None:
    for kind, edition, body in clean_examples(rule):
        for other, unknown in guises(body):
            assert reported(other, kind, edition, unknown) == [], (kind, unknown)


def test_what_no_value_would_mend_is_reported() -> None:
    unknown = Unknown(values=frozenset([("billing",)]), texts=frozenset([("backoffLimit",)]))
    body = {**JOB, "billing": EXPRESSION, "backoffLimit": f"1{EXPRESSION}", "colour": "red"}
    assert set(reported(body, "manual-job", "2025-07", unknown)) == {
        ("wrong-type", ("backoffLimit",)),
        ("unknown-field", ("colour",)),
    }


def test_a_key_is_known_although_its_value_is_not() -> None:
    body = {**JOB, "backofLimit": EXPRESSION}
    del body["backoffLimit"]
    unknown = Unknown(values=frozenset([("backofLimit",)]), open=frozenset([()]))
    assert reported(body, "manual-job", "2025-07", unknown) == [("misspelled-field", ("backofLimit",))]


def test_a_template_with_an_unknown_node_has_no_unknown_references() -> None:
    spec = {"type": "sequential", "steps": [EXPRESSION, {"kind": "Job", "ref": "a", "spec": {}}]}
    body = {"apiVersion": "v1.2", "spec": {"kind": "Workflow", "spec": spec}}
    unknown = Unknown(values=frozenset([("spec", "spec", "steps", 0)]))
    rules = {rule for rule, _ in reported(body, "template", first_edition("template"), unknown)}
    assert "unknown-reference" not in rules
