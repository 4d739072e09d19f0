"""Checks of variables, commands and secret files."""

from nfx_lint.credentials import credential_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.checks import Hit
    from nfx_lint.model import Json

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"


def plain_credentials(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Texts of an object that hold a credential."""
    if type(value) is dict:
        for key, text in value.items():
            what = credential_in(text) if type(text) is str else ""
            if what:
                yield (key,), "value", {"field": key, "what": what}


def data_not_base64(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Secret files whose data no reader of base64 can take; templates are not known, so they pass."""
    if type(value) is dict:
        for key, file in value.items():
            data = file.get("data") if type(file) is dict else None
            if type(data) is str and "${" not in data and not _is_base64(data):
                yield (key, "data"), "value", {}


def _is_base64(text: str) -> bool:
    # As lenient as the readers are: in lines, padded or not, with either alphabet.
    digits = text.replace("\n", "").replace("\r", "").rstrip("=")
    return not digits.strip(_BASE64) and len(digits) % 4 != 1
