"""Repository addresses in one form: `https://GitHub.com/acme/Shop.git` is `git@github.com:acme/shop`."""

from __future__ import annotations

_PORTS = (":22", ":80", ":443")
# Other hosts of the same repositories: SSH through the HTTPS port.
_SAME_HOSTS = {
    "ssh.github.com": "github.com",
    "altssh.gitlab.com": "gitlab.com",
    "altssh.bitbucket.org": "bitbucket.org",
    "ssh.dev.azure.com": "dev.azure.com",
}


def normal_address(url: str) -> str:
    """Host and path of a repository in lower case; empty if `url` does not name a host."""
    text = url.strip().lower().partition("?")[0].partition("#")[0]
    scheme, separator, rest = text.partition("://")
    if separator and scheme == "file":
        return ""
    host, path = _host_and_path(rest if separator else text, has_scheme=bool(separator))
    host = host.rpartition("@")[2]
    for port in _PORTS:
        host = host.removesuffix(port)
    host = _SAME_HOSTS.get(host, host).removeprefix("www.")
    steps = [step for step in path.split("/") if step]
    if "." not in host.strip(".") or not steps:
        return ""
    steps[-1] = steps[-1].removesuffix(".git")
    return "/".join((host, *_of_azure(host, steps)))


def _host_and_path(text: str, *, has_scheme: bool) -> tuple[str, str]:
    """The two parts of `host/path`, or of `user@host:path`, which has no scheme."""
    host, colon, path = text.partition(":")
    if colon and not has_scheme and "/" not in host:
        return host, path
    host, _, path = text.partition("/")
    return host, path


def _of_azure(host: str, steps: list[str]) -> list[str]:
    """Steps of an Azure DevOps repository, whose SSH and HTTPS addresses differ."""
    if host.endswith("dev.azure.com"):
        steps = [step for step in steps if step not in ("_git", "v3")]
    return steps
