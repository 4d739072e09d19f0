"""What a finding says, on one line, for formats that have one field for it."""

from __future__ import annotations

from nfx_lint.model import Finding
from nfx_lint.report.safe import safe


def in_full(finding: Finding) -> str:
    """The message as a sentence, and the hint."""
    hint = safe(finding.hint, 500)
    return f"{sentence(safe(finding.message, 500))}{' ' + hint if hint else ''}"


def sentence(text: str) -> str:
    """`text` with a mark at its end: GitHub takes the first sentence for the title of an alert."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
