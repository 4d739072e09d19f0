"""Guard a Northflank SDK client: check its calls before they are sent.

The SDK has no transport to wrap: it sends through module functions or a new HTTP client for each call. All
calls, synchronous or not, go through `_prepare` of the client's endpoints, which returns the method, the URL
and the bytes to send, once per call, before the first attempt. It is replaced on the instances, so that
other clients are unaffected. Verified for northflank 1.0.0, 2.0.0 and 2.1.0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias, cast

from nfx_lint.guards.checks import Checks, package
from nfx_lint.model import Json, UsageError

Prepare: TypeAlias = Callable[..., Mapping[str, Json]]


class _Context(Protocol):
    def get_base_url(self) -> str: ...


class SdkClient(Protocol):
    """A client such as `northflank.ApiClient` or `northflank.AsyncApiClient`."""

    @property
    def context(self) -> _Context: ...


class _Endpoint(Protocol):
    _prepare: Prepare


def guard_endpoints(client: object, checks: Checks) -> bool:
    """Check all calls of an SDK client; returns whether `client` is one."""
    endpoints = list(_endpoints(client))
    for endpoint in endpoints:
        before = endpoint._prepare
        unguarded = before.unguarded if isinstance(before, _Guarded) else before
        endpoint._prepare = _Guarded(unguarded, cast("SdkClient", client).context, checks)
    return bool(endpoints)


@dataclass(frozen=True, slots=True, repr=False)  # the context knows the token
class _Guarded:
    """`_prepare` of an endpoint with a check of its result. A value, so that copies are also guarded."""

    unguarded: Prepare
    context: _Context
    checks: Checks

    def __call__(self, *given: Json, **named: Json) -> Mapping[str, Json]:
        request = self.unguarded(*given, **named)
        try:
            method, url, content = request["method"], request["url"], request["content"]
        except (KeyError, TypeError):
            raise UsageError("guard does not support this version of northflank") from None
        # The base URL may have a path, such as that of a proxy.
        self.checks.check(method, url.removeprefix(self.context.get_base_url().rstrip("/")), content)
        return request


def _endpoints(client: object) -> Iterator[_Endpoint]:
    """The endpoints in the client's attribute tree, without those of other clients in it."""
    todo: list[object] = [client]
    seen = set()
    while todo:
        one = todo.pop()
        if id(one) in seen or not _is_of_sdk(one) or (one is not client and _is_client(one)):
            continue
        seen.add(id(one))
        if hasattr(one, "_prepare"):
            yield cast("_Endpoint", one)
        else:
            todo += _parts(one)


def _is_of_sdk(value: object) -> bool:
    return any(package(kind.__module__) == "northflank" for kind in type(value).__mro__)


def _is_client(value: object) -> bool:
    return hasattr(getattr(value, "context", None), "get_base_url")


def _parts(value: object) -> Iterator[object]:
    """The attribute values of an object, including slots."""
    yield from getattr(value, "__dict__", {}).values()
    for kind in type(value).__mro__:
        for name in vars(kind).get("__slots__", ()):
            yield getattr(value, name, None)
