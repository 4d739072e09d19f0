"""`nfx-lint lsp`: the process, its transports, and the extra that it needs."""

from __future__ import annotations

import importlib.util
import json
import socket
import subprocess
import time
from typing import Any

import pytest
from command_line import run
from editing import COMMAND, ENVIRONMENT, Client
from lsprotocol import types

LONGEST_WAIT = 60


def test_without_the_extra_a_sentence_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        "nfx_lint.cli.commands.lsp.find_spec", lambda name: None if name == "pygls" else real(name)
    )
    ran = run("lsp")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "nfx-lint: the language server needs the extra `lsp`; install it with pip install 'nfx-lint[lsp]'\n"
    )


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
def test_a_port_that_is_none(port: str) -> None:
    ran = run("lsp", f"--tcp={port}")
    assert (ran.code, ran.out) == (2, "")
    assert "--tcp takes a port" in ran.err


def test_what_the_server_can(client: Client) -> None:
    can = client.server.capabilities
    assert can.position_encoding == types.PositionEncodingKind.Utf16
    for provider in (
        *(can.hover_provider, can.completion_provider, can.definition_provider, can.references_provider),
        *(
            can.rename_provider,
            can.document_symbol_provider,
            can.code_action_provider,
            can.diagnostic_provider,
        ),
    ):
        assert provider


def message(value: dict[str, Any]) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", **value}).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def test_a_port_of_this_machine() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([*COMMAND, "--tcp", str(port)], env=ENVIRONMENT)
    try:
        with connected(port) as connection:
            connection.sendall(message({"id": 1, "method": "initialize", "params": {"capabilities": {}}}))
            assert b'"name": "nfx-lint"' in connection.recv(65536)
            connection.sendall(message({"id": 2, "method": "shutdown"}) + message({"method": "exit"}))
        server.wait(LONGEST_WAIT)
    finally:
        server.kill()
        server.wait()


def connected(port: int) -> socket.socket:
    """A connection to a server that may still be starting."""
    end = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            assert time.monotonic() < end
            time.sleep(0.05)
