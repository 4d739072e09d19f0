"""Which problems may have a fix at all: a run without any loads nothing else of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nfx_lint.model import Violation

if TYPE_CHECKING:
    from nfx_lint.source.reading import SyntaxFault

# The rules with proposals of their own, see `proposals` and `expressions`; a test compares them.
BY_RULE = frozenset(
    (
        *("ambiguous-scalar", "argument-as-declaration", "deprecated-field", "expression-syntax"),
        *("length-out-of-bounds", "misspelled-field", "non-json-value", "number-changes"),
        *("number-out-of-bounds", "outer-prefix-without-outer", "pattern-mismatch"),
        *("template-text-malformed", "undocumented-expression-form", "unknown-field", "unused-argument"),
        *("unused-ref", "value-not-allowed", "wrong-type"),
    )
)


def may_have_fix(problem: Violation | SyntaxFault) -> bool:
    """Whether a fix for `problem` is worth a look."""
    if not isinstance(problem, Violation) or problem.changes or problem.facts.meant is not None:
        return True
    if problem.rule == "unknown-field":
        from nfx_lint.contracts.kinds import field_names

        return problem.path[-1] in field_names()  # it could only move to where it is documented
    return problem.rule in BY_RULE
