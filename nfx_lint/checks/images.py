"""Checks of images that come from a registry."""

from nfx_lint.contract.conditions import MISSING, get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.checks import Hit
    from nfx_lint.model import Json


def mutable_tag(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """An image whose tag is moved with every release."""
    image = get(value, "imagePath")
    if type(image) is str and image.endswith(":latest") and "@" not in image:
        yield ("imagePath",), "value", {}


def private_without_credentials(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """An image of a registry that gives nothing to strangers."""
    host = _host_without_credentials(value)
    if ".dkr.ecr." in host and host.endswith((".amazonaws.com", ".amazonaws.com.cn")):
        yield ("imagePath",), "value", {}


def perhaps_without_credentials(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """An image of a registry where most images are private, and some are not."""
    host = _host_without_credentials(value)
    if host in ("ghcr.io", "gcr.io") or host.endswith((".pkg.dev", ".gcr.io", ".azurecr.io")):
        yield ("imagePath",), "value", {}


def _host_without_credentials(value: "Json") -> str:
    """The registry's address in an image without `credentials`; empty for others and for Docker Hub."""
    image = get(value, "imagePath")
    if type(image) is not str or get(value, "credentials") is not MISSING or "${" in image:
        return ""
    host: str = image.partition("://")[2] if "://" in image else image
    host = host.partition("/")[0].lower()
    return host if "." in host else ""
