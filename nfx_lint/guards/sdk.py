"""Guard a Northflank SDK client: check its calls before they are sent.

The SDK has no transport to wrap: it sends through module functions or a new HTTP client for each call. All
calls, synchronous or not, go through `_prepare` of the client's endpoints, which returns the method, the URL
and the bytes to send, once per call, before the first attempt. It is replaced on the instances, so that
other clients are unaffected. Verified for northflank 1.0.0, 2.0.0 and 2.1.0.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias, TypeVar, cast, get_args

from nfx_lint._compiled.kinds import EDITIONS
from nfx_lint.api import check_request
from nfx_lint.model import CheckWarning, Json, UsageError
from nfx_lint.rules.selectors import selected
from nfx_lint.suggest import no_such

Mode: TypeAlias = Literal["raise", "warn"]
Prepare: TypeAlias = Callable[..., Mapping[str, Json]]
MODES: tuple[str, ...] = get_args(Mode)
# A warning points to the line that made the call, so frames of these packages are skipped.
PASSED_ON_BY = ("nfx_lint", "northflank", "asyncio")


class _Context(Protocol):
    def get_base_url(self) -> str: ...


class Client(Protocol):
    """A client for `guard`, such as `northflank.ApiClient` or `northflank.AsyncApiClient`."""

    @property
    def context(self) -> _Context: ...


class _Endpoint(Protocol):
    _prepare: Prepare


ClientT = TypeVar("ClientT", bound=Client)


def guard(
    client: ClientT,
    *,
    mode: Mode = "raise",
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> ClientT:
    """Check all calls of `client` before they are sent; returns the client.

    A body with an error raises `CheckFailed`, and nothing is sent. With `mode="warn"` a body with any finding
    issues a `CheckWarning` and is sent. Calls to undocumented endpoints and calls without a body pass. If a
    client is guarded again, the last call of `guard` applies.

    `edition`, `select` and `ignore` are as in `check`. Raises `UsageError` if `client` is not an SDK client,
    and for an unknown mode, edition or rule.
    """
    if mode not in MODES:
        raise UsageError(no_such("mode", str(mode), MODES))
    if edition is not None and edition not in EDITIONS:
        raise UsageError(no_such("edition", edition, EDITIONS))
    # Undocumented endpoints pass: this rule would report them.
    checks = _Checks(mode, edition, selected(select), selected([*ignore, "unknown-kind"], previews=True))
    endpoints = list(_endpoints(client))
    if not endpoints:
        name = type(client).__name__
        raise UsageError(f"guard takes a client of the package northflank (2 or later), not {name}")
    for endpoint in endpoints:
        before = endpoint._prepare
        unguarded = before.unguarded if isinstance(before, _Guarded) else before
        endpoint._prepare = _Guarded(unguarded, client.context, checks)
    return client


@dataclass(frozen=True, slots=True)
class _Checks:
    """The options of a `guard` call."""

    mode: Mode
    edition: str | None
    select: frozenset[str]
    ignore: frozenset[str]

    def check(self, method: str, url: str, body: Json) -> None:
        report = check_request(
            method, url, body, edition=self.edition, select=self.select, ignore=self.ignore
        )
        if self.mode == "raise":
            report.raise_for_errors()
        elif report.findings:
            warnings.warn(CheckWarning(report), stacklevel=_level_of_call())


@dataclass(frozen=True, slots=True, repr=False)  # the context knows the token
class _Guarded:
    """`_prepare` of an endpoint with a check of its result. A value, so that copies are also guarded."""

    unguarded: Prepare
    context: _Context
    checks: _Checks

    def __call__(self, *given: Json, **named: Json) -> Mapping[str, Json]:
        request = self.unguarded(*given, **named)
        try:
            method, url, content = request["method"], request["url"], request["content"]
        except (KeyError, TypeError):
            raise UsageError("guard does not support this version of northflank") from None
        if content is None:
            return request
        try:
            body = json.loads(content)
        except (TypeError, ValueError):  # a file or a stream
            return request
        # The base URL may have a path, such as that of a proxy.
        self.checks.check(method, url.removeprefix(self.context.get_base_url().rstrip("/")), body)
        return request


def _endpoints(client: Client) -> Iterator[_Endpoint]:
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
    return any(_package(kind.__module__) == "northflank" for kind in type(value).__mro__)


def _is_client(value: object) -> bool:
    return hasattr(getattr(value, "context", None), "get_base_url")


def _parts(value: object) -> Iterator[object]:
    """The attribute values of an object, including slots."""
    yield from getattr(value, "__dict__", {}).values()
    for kind in type(value).__mro__:
        for name in vars(kind).get("__slots__", ()):
            yield getattr(value, name, None)


def _level_of_call() -> int:
    """The `stacklevel` of the line that called the SDK, relative to the caller."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and _package(frame.f_globals.get("__name__", "")) in PASSED_ON_BY:
        level, frame = level + 1, frame.f_back
    return level


def _package(module: str) -> str:
    return module.partition(".")[0]
