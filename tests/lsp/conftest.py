"""Clients that are connected to a server, in a process of its own as an editor starts it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from editing import CAPABILITIES, Client
from lsprotocol import types


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client that gets diagnostics without asking."""
    yield from _connected(CAPABILITIES)


@pytest.fixture(scope="session")
def asking() -> Iterator[Client]:
    """A client that asks for diagnostics, and counts positions in UTF-8."""
    texts = attrs.evolve(CAPABILITIES.text_document, diagnostic=types.DiagnosticClientCapabilities())
    encodings = [types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16]
    general = types.GeneralClientCapabilities(position_encodings=encodings)
    yield from _connected(attrs.evolve(CAPABILITIES, text_document=texts, general=general))


def _connected(capabilities: types.ClientCapabilities) -> Iterator[Client]:
    connected = Client(capabilities)
    yield connected
    assert connected.end() == 0
