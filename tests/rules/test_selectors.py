"""Rules by id, topic, level, first words, and all of them."""

from __future__ import annotations

import pytest

from nfx_lint.model import UsageError
from nfx_lint.rules.catalogue import catalogue, default_rules
from nfx_lint.rules.selectors import selected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("wrong-type", {"wrong-type"}),
        ("job-without-time-limit", {"job-without-time-limit"}),
        ("network", {rule.id for rule in default_rules() if rule.topic == "network"}),
        ("note", {rule.id for rule in default_rules() if rule.level == "note"}),
        ("duplicate", {rule.id for rule in default_rules() if rule.id.startswith("duplicate-")}),
        ("ALL", {rule.id for rule in default_rules()}),
    ],
)
def test_a_selector_names_rules(selector: str, expected: set[str]) -> None:
    assert selected([selector]) == expected


def test_what_is_ignored_includes_preview_rules() -> None:
    assert selected(["ALL"], previews=True) == {rule.id for rule in catalogue()}


@pytest.mark.parametrize("selector", ["dup", "", "all", "Error"])
def test_other_words_are_refused(selector: str) -> None:
    with pytest.raises(UsageError, match=r"there is no rule|no such rule"):
        selected([selector])
