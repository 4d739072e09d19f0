"""The fixes of the shipped rules, on the bad examples of their files."""

from __future__ import annotations

from functools import lru_cache

import pytest

from nfx_lint.explain.rule import Example, example_of
from nfx_lint.model import Fix
from nfx_lint.rules.catalogue import catalogue

WITH_FIX = [rule for rule in catalogue() if rule.fix or any("fix" in row for row in rule.rows)]


@lru_cache(maxsize=1)
def bad_examples() -> tuple[tuple[str, Example], ...]:
    """All bad examples that are run, with the ids of their rules."""
    return tuple(
        (rule.id, example_of(rule, example)) for rule in catalogue() for example in rule.docs.examples["bad"]
    )


def fixes_of(rule: str) -> list[Fix]:
    return [
        finding.fix
        for id, example in bad_examples()
        if id == rule
        for finding in example.report.findings
        if finding.rule == rule and finding.fix
    ]


@pytest.mark.parametrize("rule", [rule.id for rule in WITH_FIX])
def test_a_bad_example_shows_that_the_fix_of_a_rule_works(rule: str) -> None:
    assert fixes_of(rule)


def test_most_bad_examples_have_a_fix() -> None:
    # A fix is proven on one file: what a repository lacks cannot be fixed there.
    across = {rule.id for rule in catalogue() if rule.topic == "repository"}
    fixed = [
        any(one.fix and one.rule == rule for one in example.report.findings)
        for rule, example in bad_examples()
        if rule not in across
    ]
    assert sum(fixed) / len(fixed) >= 0.6


def test_fixes_have_titles_and_diffs_without_secrets() -> None:
    for rule, example in bad_examples():
        for finding in example.report.findings:
            if finding.fix:
                assert finding.fix.title[0].isupper() and not finding.fix.title.endswith("."), rule
                assert finding.fix.diff, rule
                assert "correct-horse" not in "".join((finding.fix.title, *finding.fix.diff))
