"""A finding's message and hint in one line, for formats with a single text field."""

from __future__ import annotations

from nfx_lint.limits import LONGEST_MESSAGE
from nfx_lint.model import Finding
from nfx_lint.report.safe import safe


def in_full(finding: Finding) -> str:
    """The message as a sentence, and the hint."""
    hint = safe(finding.hint, LONGEST_MESSAGE)
    return f"{sentence(safe(finding.message, LONGEST_MESSAGE))}{' ' + hint if hint else ''}"


def sentence(text: str) -> str:
    """`text` with final punctuation: GitHub uses the first sentence as the title of an alert."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
