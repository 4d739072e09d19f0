"""The shapes of well-known credentials: one table for what a report hides and for what a rule reports.

Clean runs load this module, so `re` is imported only for a text that has a shape's marker in it.
"""

# What it is, texts of which one is in every match, the pattern, and whether a rule reports it: a key that
# may be public, or a text that is a credential only now and then, is hidden all the same.
# Each pattern looks at a character a bounded number of times, whatever the text.
SHAPES = (
    ("a private key", ("-----BEGIN ",), r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY", True),
    ("an access key of AWS", ("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", True),
    ("a token of GitHub", ("gh",), r"\bgh[opusr]_[A-Za-z0-9]{20,}", True),
    ("a token of GitHub", ("github_pat_",), r"\bgithub_pat_[A-Za-z0-9_]{20,}", True),
    ("a token of GitLab", ("glpat-",), r"\bglpat-[A-Za-z0-9_-]{16,}", True),
    ("a token of Slack", ("xox",), r"\bxox[abeprs]-[A-Za-z0-9-]{10,}", True),
    ("a secret key of Stripe", ("k_live_", "k_test_"), r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}", True),
    ("a public key of Stripe", ("pk_",), r"\bpk_(?:live|test)_[A-Za-z0-9]{10,}", False),
    ("an API key", ("sk-",), r"\bsk-[A-Za-z0-9_-]{16,}", True),
    ("a token of npm", ("npm_",), r"\bnpm_[A-Za-z0-9]{20,}", True),
    ("a token of PyPI", ("pypi-",), r"\bpypi-[A-Za-z0-9_-]{16,}", True),
    ("a token of DigitalOcean", ("dop_v1_",), r"\bdop_v1_[a-f0-9]{32,}", True),
    ("an API key of Google", ("AIza",), r"\bAIza[0-9A-Za-z_-]{30,}", False),
    ("a JSON Web Token", ("eyJ",), r"\beyJ[A-Za-z0-9_-]{8,400}\.[A-Za-z0-9_-]{4,}", False),
    ("a URL with a password", ("://",), r"://[^/\s:@]{0,200}:[^/\s@]{1,200}@", True),
)
# What is filled in elsewhere, or stands for what a reader is to fill in.
_NOT_YET = ("${", "$(", "{{", "<", "***", "xxxx", "XXXX", "....")
# A longer text is not searched.
MOST_CHARACTERS_SEARCHED = 100_000


def credential_in(text: str) -> str:
    """What credential is written out in `text`, such as "a private key"; empty if there is none."""
    if len(text) > MOST_CHARACTERS_SEARCHED:
        return ""
    for what, markers, pattern, reported in SHAPES:
        if reported and any(marker in text for marker in markers):
            import re

            for match in re.finditer(pattern, text):
                if not any(mark in match[0] for mark in _NOT_YET):
                    return what
    return ""
