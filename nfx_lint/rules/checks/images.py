"""Checks of images that come from a registry."""

from nfx_lint.pointers import MISSING
from nfx_lint.rules.conditions import get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit

_MOVING = ("latest", "main", "master", "develop", "dev", "edge", "nightly", "stable", "staging", "production")
_REGISTRIES = ("ghcr.io", "gcr.io")
_REGISTRY_ENDINGS = (".pkg.dev", ".gcr.io", ".azurecr.io", ".amazonaws.com", ".amazonaws.com.cn")


def mutable_tag(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """An image with a tag that moves with every release."""
    image = get(value, "imagePath")
    tag = image.rpartition("/")[2].partition(":")[2] if type(image) is str and "@" not in image else ""
    if tag in _MOVING:
        yield ("imagePath",), "value", {"tag": tag}


def without_credentials(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """An image without credentials, from a registry that usually requires them."""
    image = get(value, "imagePath")
    if type(image) is not str or get(value, "credentials") is not MISSING or "${" in image:
        return
    host = image.partition("://")[2] if "://" in image else image
    host = host.partition("/")[0].lower()
    if host in _REGISTRIES or host.endswith(_REGISTRY_ENDINGS):
        yield ("imagePath",), "value", {}
