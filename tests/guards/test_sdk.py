"""`guard`, with the real SDK, against a server on this machine that counts what arrives."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import northflank
import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Server
from northflank import ApiClient
from northflank.endpoint import ApiEndpoint
from strategies import JSON_VALUES

from nfx_lint import CheckFailed, CheckWarning, Finding, Report, UsageError, check_request, guard
from nfx_lint._compiled.kinds import EDITIONS

JOB: dict[str, Any] = {
    "name": "Example Job",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "backoffLimit": 0,
}
SERVICE: dict[str, Any] = {
    "name": "Example Service",
    "billing": {},
    "vcsData": {"projectUrl": "https://github.com/acme/shop", "projectType": "github"},
    "buildSettings": {"buildpack": {}},
}
SECRET = {"name": "Shop", "secretType": "environment", "priority": 10}
VOLUME: dict[str, Any] = {
    "name": "Shop data",
    "mounts": [{"containerMountPath": "/data"}],
    "spec": {"accessMode": "ReadWriteOnce", "storageSize": 4096},
}
BAD_JOB = {**JOB, "backoffLimit": "0"}
# A call by its words, a good body, its method and path.
CALLS = [
    ("create.job.manual", JOB, "POST", "jobs/manual"),
    ("put.service.build", SERVICE, "PUT", "services/build"),
    ("create.secret", SECRET, "POST", "secrets"),
    ("create.volume", VOLUME, "POST", "volumes"),
]


def leaf(client: object, words: str) -> Any:
    for word in words.split("."):
        client = getattr(client, word)
    return client


def leaves(client: object) -> Iterator[tuple[str, Any]]:
    """All calls of a client by their words, reported from its public attributes."""
    todo = [("", getattr(client, name), name) for name in dir(client) if not name.startswith("_")]
    kinds = [
        getattr(northflank._namespace, name)
        for name in ("Namespace", "Call", "AsyncCall", "PaginatedCall", "PaginatedAsyncCall")
    ]
    while todo:
        before, value, name = todo.pop()
        if not isinstance(value, tuple(kinds)):
            continue
        words = f"{before}.{name}".strip(".")
        if callable(value):
            yield words, value
        if isinstance(value, kinds[0]):
            todo += [(words, getattr(value, one), one) for one in dir(value) if not one.startswith("_")]


def arguments(call: Any, body: Any) -> dict[str, Any]:
    """What a call has to have: some text for each parameter, and the body if it takes one."""
    parameters = inspect.signature(call).parameters
    needed = {name: "some" for name, one in parameters.items() if one.default is one.empty}
    return {**needed, "data": body} if "data" in parameters else needed


@pytest.mark.parametrize("team", [None, "acme"])
@pytest.mark.parametrize(("words", "body", "method", "path"), CALLS)
def test_a_good_body_arrives_once_and_a_bad_one_never(
    server: Server, words: str, body: dict[str, Any], method: str, path: str, team: str | None
) -> None:
    call = leaf(guard(server.client()), words)
    for bad in ({**body, "name": "a"}, {}, [], {**body, "name": None}):
        with pytest.raises(CheckFailed) as caught:
            call(project_id="shop", team_id=team, data=bad)
        assert caught.value.report.findings and not server.arrived
    with pytest.raises(CheckFailed, match=r"error\[.*\n --> body  /name\n"):
        call(project_id="shop", team_id=team, data={**body, "name": "a"})
    assert not server.arrived
    call(project_id="shop", team_id=team, data=body)
    prefix = f"/v1/teams/{team}" if team else "/v1"
    assert server.arrived == [(method, f"{prefix}/projects/shop/{path}", body)]


@pytest.mark.parametrize(("words", "body", "method", "path"), CALLS)
def test_asynchronous_calls(server: Server, words: str, body: Any, method: str, path: str) -> None:
    call = leaf(guard(server.asynchronous()), words)

    async def several() -> list[object]:
        bodies = [{**body, "name": "a"}, body, {**body, "name": "b"}]
        calls = (call(project_id="shop", data=one) for one in bodies)
        return await asyncio.gather(*calls, return_exceptions=True)

    outcomes = asyncio.run(several())
    assert [isinstance(outcome, CheckFailed) for outcome in outcomes] == [True, False, True]
    assert server.arrived == [(method, f"/v1/projects/shop/{path}", body)]


def test_http_clients_of_ones_own(server: Server) -> None:
    with httpx.Client(trust_env=False) as http:
        client = guard(server.client(http_client=http))
        with pytest.raises(CheckFailed):
            client.create.job.manual(project_id="shop", data=BAD_JOB)
        assert not server.arrived
        client.create.job.manual(project_id="shop", data=JOB)
    assert len(server.arrived) == 1

    async def both() -> None:
        async with httpx.AsyncClient(trust_env=False) as http:
            client = guard(server.asynchronous(async_http_client=http))
            with pytest.raises(CheckFailed):
                await client.create.job.manual(project_id="shop", data=BAD_JOB)
            assert len(server.arrived) == 1
            await client.create.job.manual(project_id="shop", data=JOB)

    asyncio.run(both())
    assert len(server.arrived) == 2


def refusing(asked: list[str]) -> Any:
    """In the place of `check_request`: says of every request that it is wrong."""

    def check(method: str, url: str, body: object, **_: object) -> Report:
        asked.append(f"{method} {url}")
        return Report(findings=(Finding("", None, "wrong-type", "error", "refused", "", ""),))

    return check


def test_every_call_of_the_sdk_is_looked_at(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("nfx_lint.guards.checks.check_request", refusing(asked))
    verbs = set()
    for words, call in leaves(guard(server.client())):
        asked.clear(), server.arrived.clear()
        try:
            call(**arguments(call, {}))
        except CheckFailed:
            assert len(asked) == 1 and not server.arrived, words
            verbs.add(words.split(".")[0])
        else:
            ((method, _, body),) = server.arrived
            assert not asked and body is None and method in ("GET", "DELETE", "POST"), words
    assert verbs >= {"add", "attach", "create", "import_", "patch", "put", "run", "scale", "start", "update"}


def test_every_asynchronous_call_of_the_sdk_is_looked_at(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("nfx_lint.guards.checks.check_request", refusing(asked))
    client = server.asynchronous()
    with_body = [(words, call) for words, call in leaves(guard(client)) if "data" in arguments(call, {})]

    async def all_of_them() -> None:
        for words, call in with_body:
            with pytest.raises(CheckFailed):
                await call(**arguments(call, {}))
            assert not server.arrived, words

    asyncio.run(all_of_them())
    assert len(asked) == len(with_body) > 100


def test_of_all_endpoints_those_with_a_contract_refuse_a_list(server: Server) -> None:
    """A list is a fault of every contract there is, so what arrives is what no contract describes."""
    client = guard(server.client())
    refused, arrived = set(), set()
    for words, call in leaves(client):
        server.arrived.clear()
        given = arguments(call, [])
        if "data" not in given:
            continue
        try:
            call(**given)
        except CheckFailed as failed:
            assert not server.arrived and failed.report.findings[0].kind, words
            refused.add(words)
        else:
            ((method, path, body),) = server.arrived
            assert not check_request(method, path, body).findings, words
            arrived.add(words)
    assert refused >= {words for words, *_ in CALLS}
    assert len(refused) > 6 * len(arrived)


def test_warnings_alone_are_sent(server: Server) -> None:
    guard(server.client()).create.job.manual(project_id="shop", data={**JOB, "extraField": 1})
    assert len(server.arrived) == 1


def test_mode_warn_warns_at_the_line_of_the_call_and_sends(server: Server) -> None:
    client = guard(server.client(), mode="warn")
    with pytest.warns(CheckWarning, match=r"error\[wrong-type\].*\n --> body  /backoffLimit\n") as caught:
        client.create.job.manual(project_id="shop", data=BAD_JOB)
    (warned,) = caught
    here = inspect.currentframe()
    assert here and (warned.filename, warned.lineno) == (__file__, here.f_lineno - 3)
    assert isinstance(warned.message, CheckWarning)
    assert [finding.pointer for finding in warned.message.report.findings] == ["/backoffLimit"]
    with pytest.warns(CheckWarning, match="unknown-field"):
        client.create.job.manual(project_id="shop", data={**JOB, "extraField": 1})
    client.create.job.manual(project_id="shop", data=JOB)  # with no warning, since those are errors here
    assert len(server.arrived) == 3


def test_mode_warn_of_asynchronous_calls(server: Server) -> None:
    client = guard(server.asynchronous(), mode="warn")

    async def one() -> None:
        await client.create.job.manual(project_id="shop", data=BAD_JOB)

    async def task() -> None:
        await asyncio.gather(client.create.job.manual(project_id="shop", data=BAD_JOB))

    for run in (one, task):
        with pytest.warns(CheckWarning) as caught:
            asyncio.run(run())
        assert [warned.filename for warned in caught] == [__file__]
    assert len(server.arrived) == 2


def test_a_warning_that_is_an_error_keeps_the_body_back(server: Server) -> None:
    client = guard(server.client(), mode="warn")
    with warnings.catch_warnings():
        warnings.simplefilter("error", CheckWarning)
        with pytest.raises(CheckWarning):
            client.create.job.manual(project_id="shop", data=BAD_JOB)
    assert not server.arrived


def test_the_same_client_comes_back_and_others_are_left_alone(server: Server) -> None:
    class Deploying(ApiClient):
        """A user's own class, which holds another client."""

    staging, client = server.client(), Deploying("token", base_url=server.url)
    client.staging = staging  # type: ignore[attr-defined]
    call = client.create.job.manual
    assert guard(client) is client and type(client) is Deploying
    for bound in (call, client.create.job.manual):
        with pytest.raises(CheckFailed):
            bound(project_id="shop", data=BAD_JOB)
    assert not server.arrived
    staging.create.job.manual(project_id="shop", data=BAD_JOB)
    server.client().create.job.manual(project_id="shop", data=BAD_JOB)
    assert len(server.arrived) == 2


def test_guarded_twice_is_checked_once_as_the_last_says(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = guard(guard(guard(server.client()), ignore=["wrong-type"]))
    asked: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr("nfx_lint.guards.checks.check_request", refusing(asked))
        with pytest.raises(CheckFailed):
            client.create.job.manual(project_id="shop", data=JOB)
    assert asked == ["POST /v1/projects/shop/jobs/manual"]
    with pytest.raises(CheckFailed):
        client.create.job.manual(project_id="shop", data=BAD_JOB)
    assert not server.arrived
    guard(client, ignore=["wrong-type"]).create.job.manual(project_id="shop", data=BAD_JOB)
    assert len(server.arrived) == 1


def test_copies_are_guarded_and_send_what_they_are_told(server: Server) -> None:
    for copied in (copy.copy(guard(server.client())), copy.deepcopy(guard(server.client()))):
        with pytest.raises(CheckFailed):
            copied.create.job.manual(project_id="shop", data=BAD_JOB)
    assert not server.arrived
    first = guard(server.client())
    second = copy.deepcopy(first)
    second.context.base_url = f"{server.url}/second"
    first.create.job.manual(project_id="shop", data=JOB)
    second.create.job.manual(project_id="shop", data=JOB)
    assert [path for _, path, _ in server.arrived] == [
        "/v1/projects/shop/jobs/manual",
        "/second/v1/projects/shop/jobs/manual",
    ]


def test_a_base_with_a_path_of_its_own(server: Server) -> None:
    client = guard(ApiClient("token", base_url=f"{server.url}/proxy/v1/"))
    with pytest.raises(CheckFailed):
        client.create.job.manual(project_id="shop", data=BAD_JOB)
    assert not server.arrived
    client.create.job.manual(project_id="shop", data=JOB)
    assert [path for _, path, _ in server.arrived] == ["/proxy/v1/v1/projects/shop/jobs/manual"]


def test_parameters_of_the_path_are_checked(server: Server) -> None:
    for parameters in (
        {"project_id": ""},
        {"project_id": "{projectId}"},
        {"project_id": "shop", "team_id": " "},
    ):
        with pytest.raises(CheckFailed, match="path-parameter-missing"):
            guard(server.client()).create.job.manual(**parameters, data=JOB)
    assert not server.arrived
    guard(server.client()).create.job.manual(project_id="a/b ü", data=JOB)
    assert len(server.arrived) == 1


def test_what_is_checked_is_what_is_sent(server: Server) -> None:
    """Tuples are lists and keys are texts on the way, and so they are checked."""
    client = guard(server.client())
    client.create.job.manual(project_id="shop", data={**JOB, "tags": ("one", "two")})
    assert server.arrived[-1][2]["tags"] == ["one", "two"]
    with pytest.raises(TypeError):
        client.create.job.manual(project_id="shop", data={**JOB, "tags": {"one"}})
    with pytest.raises(CheckFailed, match="backoffLimit"):
        client.create.job.manual(project_id="shop", data={**JOB, "backoffLimit": float("nan")})
    assert len(server.arrived) == 1


BODIES = st.dictionaries(st.sampled_from([*JOB, "description", "tags"]), JSON_VALUES, max_size=3)


@given(BODIES.map(lambda other: {**JOB, **other}) | JSON_VALUES.filter(lambda value: value is not None))
def test_a_body_arrives_if_it_has_no_errors(running: Server, body: Any) -> None:
    running.arrived.clear()
    client = guard(running.client())
    wanted = check_request("POST", "/v1/projects/shop/jobs/manual", json.loads(json.dumps(body)))
    try:
        client.create.job.manual(project_id="shop", data=body)
    except CheckFailed as failed:
        assert failed.report == wanted and not wanted.ok and not running.arrived
    else:
        assert wanted.ok and len(running.arrived) == 1


def test_rules_are_chosen_as_in_check(server: Server) -> None:
    body = {**JOB, "name": "a", "backoffLimit": "0"}
    for options, pointers in (
        ({"select": ["wrong-type"]}, ["/backoffLimit"]),
        ({"ignore": (name for name in ["wrong-type"])}, ["/name"]),
    ):
        client = guard(server.client(), **options)  # type: ignore[arg-type]
        for _ in range(2):
            with pytest.raises(CheckFailed) as caught:
                client.create.job.manual(project_id="shop", data=body)
            assert [finding.pointer for finding in caught.value.report.findings] == pointers
    asks_for_endpoints = guard(server.client(), select=["unknown-kind"])
    asks_for_endpoints.patch.harness(project_id="shop", harness_id="a", data=[])  # type: ignore[arg-type]
    assert len(server.arrived) == 1


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_endpoint_is_checked_as_the_nearest_edition_documents_it(server: Server, edition: str) -> None:
    client = guard(server.client(), edition=edition)
    for words, body, method, path in CALLS:
        server.arrived.clear()
        with pytest.raises(CheckFailed):
            leaf(client, words)(project_id="shop", data=[])
        leaf(client, words)(project_id="shop", data=body)
        assert server.arrived == [(method, f"/v1/projects/shop/{path}", body)]


@pytest.mark.parametrize(
    ("options", "reported"),
    [
        ({"mode": "Raise"}, "there is no mode `Raise`; did you mean `raise`?"),
        ({"mode": None}, "there is no mode `None`; choose from raise, warn"),
        ({"edition": "1999-01"}, "there is no edition `1999-01`; choose from 2025-07"),
        ({"select": ["wrong-typ"]}, "did you mean `wrong-type`"),
        ({"ignore": ["wrong-typ"]}, "did you mean `wrong-type`"),
    ],
)
def test_what_there_is_not(server: Server, options: dict[str, Any], reported: str) -> None:
    client = server.client()
    with pytest.raises(UsageError, match=reported):
        guard(client, **options)
    client.create.job.manual(project_id="shop", data=BAD_JOB)
    assert len(server.arrived) == 1


@pytest.mark.parametrize("client", [None, object(), "client", ApiClient, httpx.URL("http://x")])
def test_what_is_not_a_client(client: Any) -> None:
    with pytest.raises(UsageError, match="guard takes a client of the package northflank"):
        guard(client)


@pytest.mark.parametrize("sent", [{}, {"method": "POST", "url": "/", "body": b"{}"}, None])
def test_an_sdk_that_sends_otherwise_is_not_passed_in_silence(
    server: Server, monkeypatch: pytest.MonkeyPatch, sent: object
) -> None:
    monkeypatch.setattr(ApiEndpoint, "_prepare", lambda *_, **__: sent)
    with pytest.raises(UsageError, match="does not support this version of northflank"):
        guard(server.client()).create.job.manual(project_id="shop", data=JOB)


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG\xff", b"PK\x03\x04", iter([b"{}"])])
def test_files_and_streams_pass(server: Server, monkeypatch: pytest.MonkeyPatch, content: Any) -> None:
    sent = {"method": "POST", "url": f"{server.url}/v1/projects/shop/jobs/manual", "content": content}
    monkeypatch.setattr(ApiEndpoint, "_prepare", lambda *_, **__: sent)
    endpoint = guard(server.client()).create.job.manual._endpoint
    assert endpoint._prepare() is sent


def test_no_secret_is_told(server: Server) -> None:
    canary = "canary-Zq7Xw93kLp"
    body = {
        **BAD_JOB,
        "runtimeEnvironment": {"PASSWORD": canary, "LIST": [canary]},
        "customComand": canary,
        "deployment": {"external": {"imagePath": canary, "credentials": {"token": canary}}},
    }
    client = ApiClient(canary, base_url=server.url)
    with pytest.raises(CheckFailed) as caught:
        guard(client).create.job.manual(project_id="shop", data=body)
    assert canary not in repr(caught.value.report) and canary not in str(caught.value)
    assert canary not in repr(client.create.job.manual._endpoint._prepare)
    with pytest.warns(CheckWarning) as warned:
        guard(client, mode="warn").create.job.manual(project_id="shop", data=body)
    assert canary not in str(warned[0].message) and canary not in repr(warned[0].message)


def test_it_may_be_used_and_guarded_from_threads(server: Server) -> None:
    client = guard(server.client())
    refused: list[list[str]] = []

    def work(number: int) -> None:
        for turn in range(10):
            body = {**JOB, "backoffLimit": turn if (number + turn) % 2 else str(turn)}
            try:
                guard(client).create.job.manual(project_id="shop", data=body)
            except CheckFailed as failed:
                refused.append([finding.pointer for finding in failed.report.findings])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == [["/backoffLimit"]] * 40
    assert len(server.arrived) == 40
    assert all(isinstance(body["backoffLimit"], int) for _, _, body in server.arrived)


def test_the_module_does_not_hide_the_function_and_loads_no_sdk() -> None:
    code = (
        "import sys, nfx_lint.guards.clients, nfx_lint\n"
        "assert nfx_lint.guard is nfx_lint.guards.clients.guard\n"
        "assert not {'northflank', 'httpx', 'requests', 'asyncio', 'socket'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
