"""What is never given a fix is known without a look at its document."""

from __future__ import annotations

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.kinds import KINDS, field_names
from nfx_lint.contracts.walk import nodes
from nfx_lint.fixes import expressions, proposals
from nfx_lint.fixes.possible import BY_RULE, may_have_fix
from nfx_lint.model import Change, Facts, Violation


def test_every_rule_with_proposals_may_have_a_fix() -> None:
    assert {*proposals._BY_RULE, *expressions.BY_RULE} == BY_RULE


def test_an_unknown_field_that_is_documented_elsewhere_may_be_moved() -> None:
    steps = {
        node.path[-1]
        for kind, editions in KINDS.items()
        for edition in editions
        for node in nodes(contracts.document(kind, edition))
        if node.path and node.path[-1] != "*"
    }
    assert steps <= field_names()
    assert may_have_fix(Violation("unknown-field", ("deploymentPlan",), ""))
    assert not may_have_fix(Violation("unknown-field", ("comment",), ""))


def test_a_change_or_a_meant_value_may_be_a_fix() -> None:
    change = Change("remove", ("a",))
    assert may_have_fix(Violation("plain-credential", ("a",), "", changes=(change,)))
    assert may_have_fix(Violation("plain-credential", ("a",), "", facts=Facts(meant="b")))
    assert not may_have_fix(Violation("plain-credential", ("a",), ""))
