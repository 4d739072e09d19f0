"""Which bodies a rule may look at."""

from __future__ import annotations

import json

from nfx_lint.contracts.load import data_text
from nfx_lint.model import Json

RULES: list[dict[str, Json]] = json.loads(data_text("rules.json"))


def test_no_rule_holds_for_a_change_alone_that_needs_a_whole_body() -> None:
    """A change leaves out what stays as it is: at the body of a `.patch` nothing can be missing."""
    wrong = [
        (rule["id"], name)
        for rule in RULES
        for name, places in rule.get("places", {}).items()
        if name.endswith((".patch", ".update")) and [] in places
        for row in rule.get("rows", ())
        if "required" in row or "exactly_one" in row
    ]
    assert wrong == []
