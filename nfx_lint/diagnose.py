"""Why a body is not clean: everything that its contract and the rules find in it."""

from __future__ import annotations

from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.model import Json, Violation
from nfx_lint.rules import evaluate


def diagnosed(body: Json, kind: str, edition: str) -> list[Violation]:
    """All that the contract and the shipped rules that are on by default find in a body."""
    from nfx_lint.validation import validator

    contract = validator.findings(body, kind, edition)
    found = [*contract, *evaluate.findings(body, kind, edition, contract)]
    if kind in TEMPLATES:
        from nfx_lint.templates import diagnose as templates

        found += templates.findings(body, kind, edition, diagnosed)
    return found
