"""`guard` with HTTP clients, against a server on this machine that counts what arrives."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
import requests
from loopback import Server
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from nfx_lint import CheckFailed, CheckWarning, UsageError, guard

RUN = "/v1/projects/shop/jobs/report/runs"
GOOD: dict[str, Any] = {"billing": {"deploymentPlan": "nf-compute-20"}}
BAD: dict[str, Any] = {"billing": {"deploymentPlan": 20}}
Send = Callable[..., int]  # method, URL and options of `httpx` and `requests`; returns the status


def by_httpx(base_url: str | None, **options: Any) -> Send:
    client = guard(httpx.Client(trust_env=False, follow_redirects=True), base_url=base_url, **options)
    return lambda method, url, **more: client.request(method, url, **more).status_code


def by_async_httpx(base_url: str | None, **options: Any) -> Send:
    def send(method: str, url: str, **more: Any) -> int:
        async def sent() -> int:
            async with httpx.AsyncClient(trust_env=False, follow_redirects=True) as client:
                answer = await guard(client, base_url=base_url, **options).request(method, url, **more)
                return answer.status_code

        return asyncio.run(sent())

    return send


def by_requests(base_url: str | None, **options: Any) -> Send:
    session = guard(requests.Session(), base_url=base_url, **options)
    return lambda method, url, **more: session.request(method, url, **more).status_code


every_client = pytest.mark.parametrize("by", [by_httpx, by_async_httpx, by_requests])
By = Callable[..., Send]


@every_client
def test_a_good_body_arrives_once_and_a_bad_one_never(server: Server, by: By) -> None:
    send = by(server.url)
    with pytest.raises(CheckFailed, match=r"error\[wrong-type\].*\n --> body  /billing/deploymentPlan"):
        send("POST", server.url + RUN, json=BAD)
    assert not server.arrived
    assert send("POST", server.url + RUN, json=GOOD) == 200
    assert server.arrived == [("POST", RUN, GOOD)]


@every_client
def test_a_team_and_a_query_are_part_of_the_url(server: Server, by: By) -> None:
    send = by(server.url)
    url = f"{server.url}/v1/teams/acme/projects/shop/jobs/report/runs?dry=1"
    with pytest.raises(CheckFailed):
        send("POST", url, json=BAD)
    assert send("POST", url, json=GOOD) == 200
    assert len(server.arrived) == 1


@every_client
def test_other_hosts_are_left_alone(server: Server, by: By) -> None:
    for base_url in (None, "https://api.example.com", "127.0.0.1:1", f"{server.url}/proxy"):
        by(base_url)("POST", server.url + RUN, json=BAD)
    assert len(server.arrived) == 4


@every_client
def test_a_base_url_may_be_a_host_or_have_a_path(server: Server, by: By) -> None:
    host = server.url.removeprefix("http://")
    for base_url, before in ((host, ""), ("127.0.0.1", ""), (f"{server.url}/proxy/", "/proxy")):
        with pytest.raises(CheckFailed):
            by(base_url)("POST", server.url + before + RUN, json=BAD)
    assert not server.arrived


@every_client
def test_requests_without_a_body_pass(server: Server, by: By) -> None:
    send = by(server.url)
    for method, path in (("GET", "/v1/projects?page=2"), ("DELETE", "/v1/projects/a"), ("POST", RUN)):
        send(method, server.url + path)
    send("GET", f"{server.url}/elsewhere")
    assert [method for method, _, _ in server.arrived] == ["GET", "DELETE", "POST", "GET"]


def chunks() -> Iterator[bytes]:
    yield json.dumps(BAD).encode()


async def chunks_later() -> AsyncIterator[bytes]:
    for chunk in chunks():
        yield chunk


@pytest.mark.parametrize(
    ("by", "body"),
    [
        (by_httpx, {"content": chunks()}),
        (by_async_httpx, {"content": chunks_later()}),
        (by_requests, {"data": chunks()}),
        *((by, {"files": {"file": json.dumps(BAD)}}) for by in (by_httpx, by_async_httpx, by_requests)),
        *((by, {"data": {"billing": "x"}}) for by in (by_httpx, by_async_httpx, by_requests)),
        (by_httpx, {"content": b"\x89PNG\xff"}),
        (by_requests, {"data": b"[" * 100_000}),
        (by_requests, {"data": json.dumps(BAD), "headers": {"Content-Type": "text/plain"}}),
    ],
)
def test_streams_files_and_forms_pass(server: Server, by: By, body: dict[str, Any]) -> None:
    assert by(server.url)("POST", server.url + RUN, **body) == 200
    assert len(server.arrived) == 1


@pytest.mark.parametrize(
    ("by", "name"), [(by_httpx, "content"), (by_async_httpx, "content"), (by_requests, "data")]
)
@pytest.mark.parametrize("sort", [None, "application/json; charset=utf-8", "application/problem+JSON"])
def test_a_text_that_is_json_is_checked(server: Server, by: By, name: str, sort: str | None) -> None:
    headers = {"Content-Type": sort} if sort else {}
    for text in (json.dumps(BAD), json.dumps(BAD).encode()):
        with pytest.raises(CheckFailed):
            by(server.url)("POST", server.url + RUN, headers=headers, **{name: text})
    assert not server.arrived


@every_client
def test_a_redirected_request_is_checked_where_it_goes(server: Server, by: By) -> None:
    server.answers["/old"] = [(307, RUN), (307, RUN)]
    send = by(f"{server.url}")
    with (
        pytest.warns(CheckWarning, match="no documented endpoint has the path `/old`"),
        pytest.raises(CheckFailed),
    ):
        send("POST", f"{server.url}/old", json=BAD)
    assert [path for _, path, _ in server.arrived] == ["/old"]
    with pytest.warns(CheckWarning):
        assert send("POST", f"{server.url}/old", json=GOOD) == 200
    assert [path for _, path, _ in server.arrived] == ["/old", "/old", RUN]


@every_client
def test_a_redirect_that_drops_the_body_passes(server: Server, by: By) -> None:
    server.answers[RUN] = [(303, "/v1/projects")]
    assert by(server.url)("POST", server.url + RUN, json=GOOD) == 200
    assert server.arrived == [("POST", RUN, GOOD), ("GET", "/v1/projects", None)]


def test_repeated_attempts_are_checked_once_and_all_sent(server: Server) -> None:
    session = requests.Session()
    retry = Retry(total=3, status_forcelist=[503], allowed_methods=None, backoff_factor=0)
    session.mount("http://", HTTPAdapter(max_retries=retry))
    guard(session, base_url=server.url, mode="warn")
    server.answers[RUN] = [(503, ""), (503, ""), (200, "")]
    with pytest.warns(CheckWarning) as caught:
        assert session.post(server.url + RUN, json=BAD).status_code == 200
    assert len(caught) == 1 and len(server.arrived) == 3
    guard(session, base_url=server.url)
    with pytest.raises(CheckFailed):
        session.post(server.url + RUN, json=BAD)
    assert len(server.arrived) == 3


@every_client
def test_mode_warn_warns_at_the_line_of_the_call_and_sends(server: Server, by: By) -> None:
    send = by(server.url, mode="warn")
    with pytest.warns(CheckWarning, match=r"error\[wrong-type\]") as caught:
        assert send("POST", server.url + RUN, json=BAD) == 200
    (warned,) = caught
    assert warned.filename == __file__
    send("POST", server.url + RUN, json=GOOD)
    assert len(server.arrived) == 2


def test_a_warning_points_to_the_call(server: Server) -> None:
    client = guard(httpx.Client(trust_env=False), base_url=server.url, mode="warn")
    with pytest.warns(CheckWarning) as caught:
        client.post(server.url + RUN, json=BAD)
    here = inspect.currentframe()
    assert here and caught[0].lineno == here.f_lineno - 2


@every_client
def test_an_unknown_endpoint_warns_and_is_sent(server: Server, by: By) -> None:
    for mode in ("raise", "warn"):
        with pytest.warns(CheckWarning, match="unknown-kind"):
            assert by(server.url, mode=mode)("POST", f"{server.url}/v1/projects/shop/rockets", json={}) == 200
    by(server.url, ignore=["unknown-kind"])("POST", f"{server.url}/v1/projects/shop/rockets", json={})
    assert len(server.arrived) == 3


def test_guarded_twice_is_checked_once_as_the_last_says(server: Server) -> None:
    seen: list[str] = []
    client = httpx.Client(trust_env=False, event_hooks={"request": [lambda one: seen.append(one.method)]})
    session = requests.Session()
    for one in (client, session):
        guard(guard(one, base_url=server.url), base_url=server.url, ignore=["wrong-type"])  # type: ignore[type-var]
        assert one.post(server.url + RUN, json=BAD).status_code == 200
        guard(one, base_url=server.url, mode="warn")  # type: ignore[type-var]
        with pytest.warns(CheckWarning) as caught:
            one.post(server.url + RUN, json=BAD)
        assert len(caught) == 1
    assert seen == ["POST", "POST"]
    assert len(client.event_hooks["request"]) == 2


def test_other_clients_are_left_alone(server: Server) -> None:
    guard(requests.Session(), base_url=server.url)
    guard(httpx.Client(trust_env=False), base_url=server.url).close()
    requests.Session().post(server.url + RUN, json=BAD)
    httpx.Client(trust_env=False).post(server.url + RUN, json=BAD)
    assert len(server.arrived) == 2


def test_the_client_comes_back_also_one_of_a_class_of_ones_own() -> None:
    class Deploying(requests.Session):
        """A user's own class."""

    session = Deploying()
    assert guard(session) is session and type(session) is Deploying


@pytest.mark.parametrize("base_url", ["https://", "http://[", "//"])
def test_a_base_url_without_a_host(base_url: str) -> None:
    with pytest.raises(UsageError, match="`base_url` of guard needs a host"):
        guard(requests.Session(), base_url=base_url)


def test_a_client_of_the_sdk_has_its_own_base_url(server: Server) -> None:
    with pytest.raises(UsageError, match="an SDK client has its own"):
        guard(server.client(), base_url=server.url)


@every_client
def test_no_secret_is_told(server: Server, by: By) -> None:
    canary = "canary-Zq7Xw93kLp"
    body = {**BAD, "runtimeEnvironment": {"PASSWORD": canary}, "unknown": canary}
    with pytest.raises(CheckFailed) as caught:
        by(server.url)("POST", server.url + RUN, json=body, headers={"Authorization": f"Bearer {canary}"})
    assert canary not in str(caught.value) and canary not in repr(caught.value.report)
