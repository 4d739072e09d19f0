"""`guard`, and the clients that it accepts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from nfx_lint._compiled.kinds import EDITIONS
from nfx_lint.api import rules_of
from nfx_lint.guards.checks import MODES, Checks, Mode
from nfx_lint.guards.http import HttpxClient, RequestsSession, guard_requests, target_of
from nfx_lint.guards.sdk import SdkClient, guard_endpoints
from nfx_lint.model import UsageError
from nfx_lint.suggest import no_such

API = "https://api.northflank.com"
ClientT = TypeVar("ClientT", bound="SdkClient | HttpxClient | RequestsSession")


def guard(
    client: ClientT,
    *,
    mode: Mode = "raise",
    base_url: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> ClientT:
    """Check what `client` sends to Northflank before it is sent; returns the client.

    `client` is a client of Northflank's SDK, an `httpx.Client`, an `httpx.AsyncClient` or a
    `requests.Session`. A body with an error raises `CheckFailed`, and nothing is sent. With `mode="warn"` a
    body with any finding issues a `CheckWarning` and is sent. So does, in both modes, a body for an
    undocumented endpoint. Requests without a JSON body pass. If a client is guarded again, the last call
    applies.

    An HTTP client may also send to other hosts: only requests to the API are checked, or to `base_url`, such
    as a proxy. `edition`, `select` and `ignore` are as in `check`. Raises `UsageError` for another client,
    and for an unknown mode, edition or rule.
    """
    if mode not in MODES:
        raise UsageError(no_such("mode", str(mode), MODES))
    if edition is not None and edition not in EDITIONS:
        raise UsageError(no_such("edition", edition, EDITIONS))
    checks = Checks(mode, edition, rules_of("select", select), rules_of("ignore", ignore))
    if guard_requests(client, target_of(base_url or API), checks):
        return client
    if base_url is not None:
        raise UsageError("guard takes `base_url` with httpx and requests only: an SDK client has its own")
    if not guard_endpoints(client, checks):
        raise UsageError(
            "guard takes a client of the package northflank (2 or later), httpx or requests, "
            f"not {type(client).__name__}"
        )
    return client
