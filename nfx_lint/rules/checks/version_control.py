"""Checks of repositories."""

from nfx_lint.rules.conditions import get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit

_PROVIDERS = {
    "github.com": "github",
    "gitlab.com": "gitlab",
    "bitbucket.org": "bitbucket",
    "dev.azure.com": "azure",
}


def host_of_another_provider(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A repository at the well-known host of another provider."""
    url, named = get(value, "projectUrl"), get(value, "projectType")
    if type(url) is str and type(named) is str and named in _PROVIDERS.values():
        host = url.partition("://")[2] if "://" in url else url
        host = host.partition("/")[0].rpartition("@")[2].lower().removeprefix("www.")
        provider = _PROVIDERS.get(host, named)
        if provider != named:
            yield ("projectType",), "value", {"host": host, "projectType": named, "provider": provider}
