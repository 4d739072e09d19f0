"""Guard an HTTP client of `httpx` or `requests`: check the requests that it sends to Northflank's API.

`httpx` calls its hooks for every request that it sends, redirected ones included; `requests` has no such
hook, but a session sends every request, redirected ones included, through its method `send`. Attempts that a
transport repeats happen below both, so each request is checked once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast
from urllib.parse import SplitResult, urlsplit

from nfx_lint.guards.checks import Checks, package
from nfx_lint.model import UsageError

Hooks: TypeAlias = dict[str, list[Callable[..., Any]]]


class HttpxClient(Protocol):
    """`httpx.Client` or `httpx.AsyncClient`."""

    @property
    def event_hooks(self) -> Hooks: ...


class RequestsSession(Protocol):
    """`requests.Session`."""

    send: Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Target:
    """The API as the part of a URL before `/v1`: its host, and perhaps the path of a proxy."""

    host: str
    path: str

    def path_in(self, url: str) -> str | None:
        """The path below the API that `url` leads to; None if it leads elsewhere."""
        parts = _split(url)
        if parts is None or not _same_host(parts, self.host) or not parts.path.startswith(f"{self.path}/"):
            return None
        return parts.path.removeprefix(self.path)


def target_of(base_url: str) -> Target:
    """The API at a URL such as `https://api.northflank.com`, or at a host such as `localhost:8080`."""
    parts = _split(base_url if "//" in base_url else f"//{base_url}")
    if parts is None or not parts.hostname:
        raise UsageError("`base_url` of guard needs a host, such as https://api.northflank.com")
    return Target(parts.netloc.rpartition("@")[2].lower(), parts.path.rstrip("/"))


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:  # an unclosed bracket in the host
        return None


def _same_host(parts: SplitResult, host: str) -> bool:
    """Whether a URL has the host; its port matters only if one is named."""
    netloc = parts.netloc.rpartition("@")[2].lower()
    return host in (netloc, parts.hostname)


def guard_requests(client: object, target: Target, checks: Checks) -> bool:
    """Check the requests of an HTTP client; returns whether `client` is one."""
    names = {f"{package(one.__module__)}.{one.__name__}" for one in type(client).__mro__}
    if names & {"httpx.Client", "httpx.AsyncClient"}:
        hook = _AsyncHook if "httpx.AsyncClient" in names else _Hook
        hooks = cast("HttpxClient", client).event_hooks["request"]
        hooks[:] = [one for one in hooks if not isinstance(one, _Hook)] + [hook(target, checks)]
        return True
    if "requests.Session" in names:
        session = cast("RequestsSession", client)
        before = session.send
        session.send = _Send(before.unguarded if isinstance(before, _Send) else before, target, checks)
        return True
    return False


@dataclass(frozen=True, slots=True)
class _Hook:
    """A hook of `httpx`. A redirected request has only its stream, not its content."""

    target: Target
    checks: Checks

    def __call__(self, request: Any) -> Any:
        from httpx import ByteStream  # loaded long since: a client calls this

        if isinstance(request.stream, ByteStream):  # not a stream of the user's, which would be consumed
            sort, content = request.headers.get("content-type"), b"".join(request.stream)
            _check(self, request.method, str(request.url), sort, content)


class _AsyncHook(_Hook):
    __slots__ = ()

    async def __call__(self, request: Any) -> None:
        super().__call__(request)


@dataclass(frozen=True, slots=True, repr=False)  # the session knows the token
class _Send:
    unguarded: Callable[..., Any]
    target: Target
    checks: Checks

    def __call__(self, request: Any, **options: Any) -> Any:
        _check(self, request.method, request.url, request.headers.get("content-type"), request.body)
        return self.unguarded(request, **options)


def _check(guarded: _Hook | _Send, method: str, url: str, sort: str | None, content: object) -> None:
    path = guarded.target.path_in(url)
    if path is not None and (not sort or "json" in sort.lower()):
        guarded.checks.check(method, path, content)
