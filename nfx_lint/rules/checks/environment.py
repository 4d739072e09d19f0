"""Checks of variables, commands and secret files."""

from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.rules.checks.credentials import credential_in
from nfx_lint.rules.checks.prefilter import ENCODINGS
from nfx_lint.rules.conditions import get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit

_SECRET_ENDS = ("PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "API_KEY", "APIKEY", "PRIVATE_KEY")
_SWITCHES = ("", "true", "false", "yes", "no", "on", "off", "redacted", "placeholder")
_SHORTEST_LINE = 32  # words of a sentence are shorter
_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def plain_credentials(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Strings in an object that contain a credential."""
    if type(value) is dict:
        for key, text in value.items():
            what = credential_in(text) if type(text) is str else ""
            if what:
                yield (key,), "secret", {"field": key, "what": what}


def nested_values(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Variables whose value is an object or a list, not a string."""
    if type(value) is dict:
        for key, nested in value.items():
            if type(nested) is dict or type(nested) is list:
                yield (key,), "key", {"field": key, "what": "an object" if type(nested) is dict else "a list"}


def named_as_secret(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Variables with a literal string and a name that ends like that of a secret."""
    if type(value) is dict:
        for key, text in value.items():
            ends = key.upper().replace("-", "_").replace(".", "_").replace("/", "_").endswith(_SECRET_ENDS)
            if ends and type(text) is str and _is_a_secret(text):
                yield (key,), "secret", {"field": key}


def _is_a_secret(text: str) -> bool:
    plain = text.strip().lower()
    return plain not in _SWITCHES and not plain.isdigit() and "${" not in text and not text.startswith("/")


def data_not_base64(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Secret files whose data is not valid base64; strings with expressions pass."""
    if type(value) is dict:
        for key, file in value.items():
            data = get(file, "data")
            if type(data) is str and "${" not in data and not _is_base64(data):
                yield (key, "data"), "secret", {}


def _is_base64(text: str) -> bool:
    # As lenient as base64 decoders: padded or not, either alphabet, in lines (YAML may fold them).
    if len(text) % 4 == 0 and not text.strip(_BASE64):
        return True
    lines = text.split()
    if any(len(line) != len(lines[0]) or len(line) < _SHORTEST_LINE for line in lines[:-1]):
        return False
    digits = "".join(lines).replace("=", "")
    return not digits.strip(_BASE64) and len(digits) % 4 != 1


def unknown_encoding(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Files with an encoding that is not documented."""
    for path, file in value.items() if type(value) is dict else ():
        encoding = get(file, "encoding")
        if type(encoding) is str and encoding not in ENCODINGS and not holds_expression(encoding):
            yield (path, "encoding"), "value", {}
