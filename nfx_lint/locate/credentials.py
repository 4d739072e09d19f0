"""Recognises texts in the form of a credential, wherever they are."""

from __future__ import annotations

import re
from functools import lru_cache

from nfx_lint.limits import LONGEST_TEXT_TO_REDACT_PARTS_OF
from nfx_lint.rules.checks.credentials import SHAPES

DOT = "•"
# Replaces a text whose length is hidden as well.
DOTS = DOT * 3

# Words that a credential follows, and a URL with a user: its name may be a token.
FOLLOWED = (
    r"(?i:\b(?:bearer|basic)\s{1,9}[A-Za-z0-9._~+/=-]{8,})",
    r"(?i:(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|credential)\w{0,40}"
    r"""["']?\s{0,9}[:=]\s{0,9}\S)""",
    r"(?i:--?(?:password|passwd|token|secret|api-?key)\s)",
    r"://[^/\s@?#]{1,400}@",
)
# The answers for texts up to this length are kept: names, plans and types are the same in many files.
SHORT = 40
_FORMS = "|".join([*(pattern for _, _, pattern, _ in SHAPES), *FOLLOWED])
_CREDENTIAL = re.compile(_FORMS)
# With the rest of the word: a form is only as much as shows that there is a credential.
_WORD_WITH_CREDENTIAL = re.compile(rf"(?:{_FORMS})[^\s`]*")
_QUOTED = re.compile("`[^`]*`")


def looks_secret(text: str) -> bool:
    """Whether `text` contains something in the form of a credential, or is too long to search."""
    if len(text) <= SHORT:
        return _looks_secret(text)
    return len(text) > LONGEST_TEXT_TO_REDACT_PARTS_OF or _CREDENTIAL.search(text) is not None


@lru_cache(maxsize=4096)
def _looks_secret(text: str) -> bool:
    return _CREDENTIAL.search(text) is not None


@lru_cache(maxsize=256)  # the hints of many findings are one
def without_credentials(text: str) -> str:
    """A sentence with everything in the form of a credential replaced by dots."""
    if not looks_secret(text):
        return text
    # A quotation is a part of a document, and a credential in it may have blanks.
    text = _QUOTED.sub(lambda quoted: f"`{DOTS}`" if looks_secret(quoted[0]) else quoted[0], text)
    return _WORD_WITH_CREDENTIAL.sub(DOTS, text)
