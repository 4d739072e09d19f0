"""Patterns of well-known credentials: one table for redaction and for the rule.

The patterns follow the vendors' documentation: a fixed prefix, so that scanners recognise it. They were
compared with detect-secrets 1.5; credentials without such a prefix, such as Twilio keys, are left out.
`re` is loaded only for a text that contains such a prefix: not for URLs, which every other file has.
"""

from nfx_lint.limits import LONGEST_TEXT_WITH_A_CREDENTIAL, MOST_CREDENTIALS_IN_A_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# The longest user name and password of a URL.
LONGEST_USER = 200
_URL = "a URL with a password"
# Name, literals (every match contains one of them), pattern, and whether the rule reports it: keys that may
# be public, and texts that are only sometimes credentials, are redacted but not reported. Each pattern takes
# linear time.
SHAPES = (
    ("a private key", ("-----BEGIN ",), r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY", True),
    ("an age private key", ("AGE-SECRET-KEY-1",), r"\bAGE-SECRET-KEY-1[0-9A-Z]{20,}", True),
    ("an AWS access key", ("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", True),
    ("a GitHub token", ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"\bgh[opusr]_[A-Za-z0-9]{20,}", True),
    ("a GitHub token", ("github_pat_",), r"\bgithub_pat_[A-Za-z0-9_]{20,}", True),
    ("a GitLab token", ("gl",), r"\bgl(?:pat|dt|ft|soat|rt|cbt|imt|ptt)-[A-Za-z0-9_-]{16,}", True),
    ("a Slack token", ("xox",), r"\bxox[abeprs]-[A-Za-z0-9-]{10,}", True),
    (
        "a Slack webhook",
        ("hooks.slack.com/",),
        r"hooks\.slack\.com/services/T\w{1,20}/B\w{1,20}/\w{8,}",
        True,
    ),
    ("a Stripe secret key", ("k_live_", "k_test_"), r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}", True),
    ("a Stripe public key", ("pk_",), r"\bpk_(?:live|test)_[A-Za-z0-9]{10,}", False),
    ("an API key", ("sk-",), r"\bsk-[A-Za-z0-9_-]{16,}", True),
    ("an npm token", ("npm_",), r"\bnpm_[A-Za-z0-9]{20,}", True),
    ("a PyPI token", ("pypi-",), r"\bpypi-[A-Za-z0-9_-]{16,}", True),
    ("a DigitalOcean token", ("_v1_",), r"\bdo[opr]_v1_[a-f0-9]{32,}", True),
    ("a Docker Hub token", ("dckr_pat_",), r"\bdckr_pat_[A-Za-z0-9_-]{20,}", True),
    ("a Hugging Face token", ("hf_",), r"\bhf_[A-Za-z0-9]{30,}", True),
    ("a SendGrid API key", ("SG.",), r"\bSG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,}", True),
    ("a Vault token", ("hvs.",), r"\bhvs\.[A-Za-z0-9_-]{24,}", True),
    ("a Square secret", ("sq0csp-",), r"\bsq0csp-[0-9A-Za-z_-]{40,}", True),
    ("an Azure account key", ("AccountKey=",), r"\bAccountKey=[A-Za-z0-9+/]{80,}", True),
    ("a Google API key", ("AIza",), r"\bAIza[0-9A-Za-z_-]{30,}", False),
    ("a JSON Web Token", ("eyJ",), r"\beyJ[A-Za-z0-9_-]{8,400}\.[A-Za-z0-9_-]{4,}", False),
    (_URL, ("://",), rf"://[^/\s:@]{{0,{LONGEST_USER}}}:[^/\s@]{{1,{LONGEST_USER}}}@", True),
)
# Expressions and placeholders.
_NOT_YET = ("${", "$(", "{{", "<", "%", "***", "xxxx", "XXXX", "....", "REDACTED", "EXAMPLE", "example")
# Placeholder passwords, and hosts that only the container itself reaches.
_NO_PASSWORDS = frozenset(
    (
        *("pass", "passwd", "password", "pwd", "secret", "token", "key", "changeme", "x", "xxx"),
        *("user", "username", "root", "admin", "guest", "test", "dev", "local", "localhost"),
        *("postgres", "mysql", "mongo", "redis"),
    )
)
_LONGEST_HOST = 30
_LOCAL = ("localhost", "127.0.0.1", "[::1]", "0.0.0.0", "host.docker.internal", "example.")
# Prefixes that hyphenated words may share, such as `sk-learn-model-serving`: a token has one long part.
_LIKE_WORDS, _SHORTEST_RUN = ("sk-", "pypi-"), 20
_SHORTEST_TEXT = 20  # a shorter one contains no token
_SHORTEST_KEY = 60  # the header line alone is harmless


def credential_in(text: str) -> str:
    """The name of a credential in `text`, such as "a private key"; empty if there is none."""
    if not _SHORTEST_TEXT <= len(text) <= LONGEST_TEXT_WITH_A_CREDENTIAL:
        return ""
    for what, markers, pattern, reported in SHAPES:
        if reported:
            for marker in markers:
                if marker in text:
                    break
            else:
                continue
            if what == _URL:
                found = passwords(text)
            else:
                from re import finditer

                found = (match.span() for match in finditer(pattern, text))
            if _any_real(text, found):
                return what
    return ""


def has_password(text: str) -> bool:
    """Whether `text` contains a URL with a password, which `credential_in` would name."""
    return _SHORTEST_TEXT <= len(text) <= LONGEST_TEXT_WITH_A_CREDENTIAL and _any_real(text, passwords(text))


def _any_real(text: str, found: "Iterator[tuple[int, int]]") -> bool:
    for _, (start, end) in zip(range(MOST_CREDENTIALS_IN_A_TEXT), found, strict=False):
        if _is_real(text[start:end], text[end : end + _LONGEST_HOST], len(text)):
            return True
    return False


def passwords(text: str) -> "Iterator[tuple[int, int]]":
    """Start and end of what the pattern for URLs matches in `text`, without loading `re`."""
    at = text.find("://")
    while at >= 0:
        start = at + len("://")
        end = text.find("@", start, start + 2 * LONGEST_USER + 2)
        inside = text[start:end] if end >= 0 else ""
        user, _, password = inside.partition(":")
        is_one = "/" not in inside and inside.split() == [inside] and password
        if is_one and len(user) <= LONGEST_USER >= len(password):
            yield at, end + 1
            at = text.find("://", end + 1)
        else:
            at = text.find("://", at + 1)


def _is_real(found: str, rest: str, length: int) -> bool:
    if any(mark in found for mark in _NOT_YET):
        return False
    if found.startswith("-----"):
        return length >= _SHORTEST_KEY
    if found.startswith(_LIKE_WORDS):
        return any(len(part) >= _SHORTEST_RUN and not part.isalpha() for part in found.split("-"))
    if not found.startswith("://"):
        return True
    name, _, password = found[3:-1].partition(":")
    return password.lower() not in _NO_PASSWORDS and password != name and not rest.startswith(_LOCAL)
