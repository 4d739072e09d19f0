"""A finding's message and hint in one line, for formats with a single text field."""

from __future__ import annotations

from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Finding
from nfx_lint.report.safe import safe


def in_full(finding: Finding, *, placed: bool = True) -> str:
    """The message as a sentence, with kind and pointer if `placed`, and the hint."""
    hint = safe(finding.hint, LONGEST_MESSAGE)
    message = f"{safe(finding.message, LONGEST_MESSAGE)}{within(finding) if placed else ''}"
    return f"{sentence(message)}{' ' + hint if hint else ''}"


def within(finding: Finding) -> str:
    """Where a finding is in its document, and the document's kind: ` (manual-job /billing)`."""
    words = [safe(finding.kind or ""), safe(finding.pointer, LONGEST_NOTE)]
    return f" ({' '.join(filter(None, words))})" if any(words) else ""


def sentence(text: str) -> str:
    """`text` with final punctuation: GitHub uses the first sentence as the title of an alert."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
