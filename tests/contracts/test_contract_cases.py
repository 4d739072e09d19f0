"""Every documented constraint, broken once at a time: one finding, of the right rule, at the right place.

The cases come from tests/facts; first the contract files themselves are held against them with plain
`jsonschema`, then the library.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from contract_cases import CONDITION_GROUPS, CONTRACT_GROUPS, KINDS, Case, Group, all_cases
from contract_cases.samples import MATCHING, VIOLATING, matches
from contract_cases.values import LARGE_NUMBER
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from profiles import sampled, thinned
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from shown_pointers import shows
from strategies import valid_bodies

import nfx_lint
from nfx_lint.model import Finding, Report

CONTRACT = Path(__file__).parents[2] / "rules/contracts/2025-07"
FILES = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in CONTRACT.glob("*.json")}
# Without `$schema`, which would call back the library's own class and its `pattern`.
RESOURCES = {
    name: DRAFT202012.create_resource({key: file[key] for key in file if key != "$schema"})
    for name, file in FILES.items()
}
REGISTRY = Registry().with_resources(RESOURCES.items())
RULES_OF_WARNINGS = ("unknown-field", "deprecated-field")
EVERY_SO_MANY = 41  # of the cases are written as a file; no divisor of the size of a group
SHOWN = 10


def _pattern(validator: object, pattern: str, value: object, schema: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError("no match")


PlainValidator = extend(Draft202012Validator, {"pattern": _pattern})


def plain_validator(kind: str) -> Draft202012Validator:
    return PlainValidator({"$ref": f"{kind}.json"}, registry=REGISTRY)


def surprise(case: Case, report: Report) -> str | None:
    """What the report says wrongly or does not say of the case, in one line, if there is such a thing."""
    wanted = list(case.finds)
    extra: list[Finding] = []
    for finding in report.findings:
        if not counts(finding, case):
            continue
        found = next((find for find in wanted if agrees(finding, find)), None)
        if found is None:
            extra.append(finding)
        else:
            wanted.remove(found)
    if not wanted and not extra:
        return None
    said = [(finding.pointer, finding.rule, finding.severity) for finding in extra]
    return f"{case.kind}, {case.name}: not said {wanted}, said instead {said}"


def counts(finding: Finding, case: Case) -> bool:
    """Whether a finding is one that the case knows of: an error, or a warning of the contract.

    A deprecated field counts where it is the point of the case.
    """
    deprecated = finding.rule == "deprecated-field"
    expected = any("deprecated-field" in rules for _, rules, _ in case.finds)
    return finding.severity == "error" or (finding.rule in RULES_OF_WARNINGS and (expected or not deprecated))


def agrees(finding: Finding, find: tuple[str, frozenset[str], str]) -> bool:
    pointer, rules, severity = find
    return shows(finding.pointer, pointer) and finding.severity == severity and finding.rule in rules


def report_surprises(surprises: list[str]) -> None:
    rest = len(surprises) - SHOWN
    assert not surprises, "\n".join(surprises[:SHOWN] + ([f"and {rest} more"] if rest > 0 else []))


@pytest.mark.parametrize("pattern", MATCHING)
def test_the_samples_of_a_pattern_are_what_they_say(pattern: str) -> None:
    assert [text for text in MATCHING[pattern] if not matches(pattern, text)] == []
    assert [text for text in VIOLATING[pattern] if matches(pattern, text)] == []


def test_there_are_samples_for_every_pattern() -> None:
    facts = json.loads((Path(__file__).parents[1] / "facts/2025-07.json").read_text(encoding="utf-8"))[
        "kinds"
    ]
    patterns = {fact["pattern"] for kind in KINDS for fact in facts[kind] if "pattern" in fact}
    assert patterns == set(MATCHING) == set(VIOLATING)


@pytest.mark.parametrize("kind", sampled(KINDS, 4))
def test_there_are_no_two_cases_of_one_name(kind: str) -> None:
    names = [case.name for case in all_cases(kind)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("kind", "group"), sampled(product(KINDS, CONTRACT_GROUPS), 3))
def test_the_contract_files_tell_valid_bodies_from_faulty_ones(kind: str, group: Group) -> None:
    validator = plain_validator(kind)
    surprises = [
        f"{kind}, {case.name}: valid is {not valid}"
        for case in thinned(group(kind))
        if (valid := allowed_by_schema(case)) != validator.is_valid(case.body)
    ]
    report_surprises(surprises)


def allowed_by_schema(case: Case) -> bool:
    return all(rules == {"deprecated-field"} for _, rules, _ in case.finds)


@pytest.mark.parametrize("group", CONDITION_GROUPS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_broken_condition_is_not_the_contract_s_to_say(kind: str, group: Group) -> None:
    validator = plain_validator(kind)
    report_surprises(
        [f"{kind}, {case.name}" for case in thinned(group(kind)) if not validator.is_valid(case.body)]
    )


@pytest.mark.parametrize(("kind", "group"), sampled(product(KINDS, CONTRACT_GROUPS + CONDITION_GROUPS), 3))
def test_the_library_says_exactly_the_fault(kind: str, group: Group) -> None:
    found = (surprise(case, nfx_lint.check(case.body, kind=kind)) for case in thinned(group(kind)))
    report_surprises([line for line in found if line])


@pytest.mark.parametrize(("kind", "suffix"), sampled(product(KINDS, (".json", ".yaml")), 3))
def test_a_file_says_the_same_and_where(kind: str, suffix: str) -> None:
    surprises = []
    for case in written_cases(kind):
        report = nfx_lint.check_text(written(case.body, suffix), name=f"body{suffix}", kind=kind)
        surprises += [line for line in [surprise(case, report)] if line]
        surprises += [f"{case.name}: no place" for finding in report.findings if not finding.span]
    report_surprises(surprises)


def written_cases(kind: str) -> Iterator[Case]:
    """A part of the cases; without numbers that a file cannot hold as they are."""
    for case in thinned(all_cases(kind), EVERY_SO_MANY):
        if str(LARGE_NUMBER) not in json.dumps(case.body):
            yield case


def written(body: Any, suffix: str) -> str:
    if suffix == ".json":
        return json.dumps(body, indent=2)
    separate = json.loads(json.dumps(body))  # so that nothing is written as an alias
    return yaml.safe_dump(separate, sort_keys=False, allow_unicode=True)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_nothing_is_said_against_a_valid_body(kind: str, data: st.DataObject) -> None:
    body = data.draw(valid_bodies(kind))
    plain_validator(kind).validate(body)
    report = nfx_lint.check(body, kind=kind)
    assert report.ok, report.findings
