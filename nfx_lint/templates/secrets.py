"""Detects plain-text secrets in templates."""

from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Path, Violation
    from nfx_lint.templates.documents import Document

# Words in the names of secrets; a public key, a token's lifetime or a password's length is not secret.
_SECRET_WORDS = frozenset((
    "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "APIKEY", "CREDENTIAL", "CREDENTIALS",
))  # fmt: skip
_SECRET_PAIRS = (
    "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "SECRET_KEY", "ENCRYPTION_KEY", "AUTH_KEY", "SIGNING_KEY",
)  # fmt: skip
_HARMLESS_ENDS = (
    "ID", "NAME", "URL", "URI", "HOST", "PORT", "PATH", "FILE", "DIR", "TTL", "EXPIRY", "EXPIRATION",
    "LENGTH", "ALGORITHM", "TYPE", "ENABLED", "COUNT", "LIFETIME", "EXPIRES", "IN", "REQUIRED", "PREFIX",
    "HEADER", "LIMIT",
)  # fmt: skip
_PUBLIC = ("PUBLIC", "PUBLISHABLE", "MAX", "MIN")
_CREDENTIAL_STARTS = (
    "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk_live_", "rk_live_", "sk-ant-",
    "sk-proj-", "npm_", "AKIA", "ASIA", "AIza", "-----BEGIN", "dop_v1_", "pypi-",
)  # fmt: skip
_PLACEHOLDERS = (
    "change", "replace", "your", "example", "todo", "xxx", "<", "placeholder", "dummy", "secret", "password",
)  # fmt: skip
MIN_SECRET_LENGTH = 8


def is_secret(name: "Json", value: "Json") -> bool:
    """Whether a name and its value look like a plain-text secret."""
    if type(value) is not str or type(name) is not str or "${" in value:
        return False
    if value.startswith(_CREDENTIAL_STARTS) and len(value) >= 16:
        return True
    if len(value) < MIN_SECRET_LENGTH or value.lower().startswith(_PLACEHOLDERS) or not is_secret_name(name):
        return False
    return value.lower() not in ("required", "optional", "disabled", "undefined", "redacted")


def is_secret_name(name: str) -> bool:
    """Whether the name of a variable suggests that its value is secret."""
    words = _words(name)
    if not words or words[-1] in _HARMLESS_ENDS or any(word in _PUBLIC for word in words):
        return False
    joined = "_".join(words)
    return any(word in _SECRET_WORDS for word in words) or any(pair in joined for pair in _SECRET_PAIRS)


def _words(name: str) -> "list[str]":
    """`DB_PASSWORD`, `db-password` and `dbPassword` in words, upper case."""
    if not name.isupper():
        name = "".join(f"_{char}" if char.isupper() else char for char in name[:100])
    for separator in "-./ ":
        name = name.replace(separator, "_")
    return [word for word in name.upper().split("_") if word]


def secret_faults(document: "Document") -> "Iterator[Violation]":
    """Secrets in the arguments of a document, and in the secret groups that it creates."""
    if document.outer is None or document.outer is not document:
        yield from _in(
            document.body.get("arguments"),
            (*document.path, "arguments"),
            "secret-in-arguments",
            "Leave the value empty here, and set it in `argumentOverrides`, which stay outside Git.",
        )
    for node in document.nodes:
        secrets = node.spec.get("secrets")
        if node.kind == "SecretGroup" and type(secrets) is dict:
            yield from _in(
                secrets.get("variables"),
                (*node.path, "spec", "secrets", "variables"),
                "secret-in-secret-group",
                "Write `${args.NAME}` with the value in `argumentOverrides`, or `${fn.randomSecret(32)}`.",
            )


def _in(values: "Json", path: "Path", rule: str, hint: str) -> "Iterator[Violation]":
    if type(values) is dict:
        for name, value in values.items():
            if is_secret(name, value):
                yield violation(rule, (*path, name), "this value is a secret in plain text", hint)
