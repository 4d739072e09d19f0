"""A client of Northflank's SDK whose calls are checked before they leave the process.

The SDK has no transport that one could wrap: it sends through functions of its modules, or a new HTTP client
for each call. What all calls go through, synchronous or not, is `_prepare` of the endpoints that a client
holds: it gives the method, the URL and the bytes to send, once a call, before the first try. It is replaced
there, on the instances, so that other clients stay as they are. Read in northflank 1.0.0, 2.0.0 and 2.1.0.
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
from nfx_lint.rules.catalogue import rule_ids
from nfx_lint.suggest import no_such

Mode: TypeAlias = Literal["raise", "warn"]
Prepare: TypeAlias = Callable[..., Mapping[str, Json]]
MODES: tuple[str, ...] = get_args(Mode)
# A warning is about the line that made the call, not about those who pass it on.
PASSED_ON_BY = ("nfx_lint", "northflank", "asyncio")


class _Context(Protocol):
    def get_base_url(self) -> str: ...


class Client(Protocol):
    """What `guard` takes: `northflank.ApiClient` and `northflank.AsyncApiClient` are such."""

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
    """The client itself, whose calls are from now on checked before they are sent.

    A call with a body that has an error raises `CheckFailed`, and nothing is sent. With `mode="warn"` a body
    with any finding makes a `CheckWarning`, and is sent. Calls to endpoints that no contract describes, and
    calls without a body, pass. A client that is guarded again is checked once, as the last `guard` says.

    `edition`, `select` and `ignore` are as in `check`. Raises `UsageError` for what is not a client of the
    SDK, and for a mode, an edition or a rule that does not exist.
    """
    if mode not in MODES:
        raise UsageError(no_such("mode", str(mode), MODES))
    if edition is not None and edition not in EDITIONS:
        raise UsageError(no_such("edition", edition, EDITIONS))
    # An endpoint that no contract describes would be a finding of this rule, and so has none.
    checks = _Checks(mode, edition, rule_ids(select), rule_ids([*ignore, "unknown-kind"]))
    endpoints = list(_endpoints(client))
    if not endpoints:
        name = type(client).__name__
        raise UsageError(f"guard takes a client of the package northflank (2 or later), and knows no {name}")
    for endpoint in endpoints:
        before = endpoint._prepare
        unguarded = before.unguarded if isinstance(before, _Guarded) else before
        endpoint._prepare = _Guarded(unguarded, client.context, checks)
    return client


@dataclass(frozen=True, slots=True)
class _Checks:
    """What a caller of `guard` asked for."""

    mode: Mode
    edition: str | None
    select: frozenset[str]
    ignore: frozenset[str]

    def look(self, method: str, url: str, body: Json) -> None:
        report = check_request(
            method, url, body, edition=self.edition, select=self.select, ignore=self.ignore
        )
        if self.mode == "raise":
            report.raise_for_errors()
        elif report.findings:
            warnings.warn(CheckWarning(report), stacklevel=_level_of_call())


@dataclass(frozen=True, slots=True, repr=False)  # the context knows the token
class _Guarded:
    """`_prepare` of an endpoint, with a look at what it gives. A value, so that copies are guarded, too."""

    unguarded: Prepare
    context: _Context
    checks: _Checks

    def __call__(self, *given: Json, **named: Json) -> Mapping[str, Json]:
        request = self.unguarded(*given, **named)
        try:
            method, url, content = request["method"], request["url"], request["content"]
        except (KeyError, TypeError):
            raise UsageError("guard cannot tell what this version of northflank sends") from None
        if content is None:
            return request
        try:
            body = json.loads(content)
        except (TypeError, ValueError):  # a file or a stream
            return request
        # The base may have a path of its own, such as that of a proxy.
        self.checks.look(method, url.removeprefix(self.context.get_base_url().rstrip("/")), body)
        return request


def _endpoints(client: Client) -> Iterator[_Endpoint]:
    """The endpoints in the client's tree of verbs and nouns. Another client in it keeps its own."""
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
    """The values of an object's attributes, whether they are in slots or not."""
    yield from getattr(value, "__dict__", {}).values()
    for kind in type(value).__mro__:
        for name in vars(kind).get("__slots__", ()):
            yield getattr(value, name, None)


def _level_of_call() -> int:
    """The `stacklevel` of the line that called the SDK, for a warning of the function that asks."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and _package(frame.f_globals.get("__name__", "")) in PASSED_ON_BY:
        level, frame = level + 1, frame.f_back
    return level


def _package(module: str) -> str:
    return module.partition(".")[0]
