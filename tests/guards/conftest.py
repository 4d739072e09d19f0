"""The server that guarded clients send to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from loopback import Server, serving


@pytest.fixture(scope="package")
def running() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.arrived.clear()
    running.answers.clear()
    return running
