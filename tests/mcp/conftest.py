"""One process of the server for all tests of a module that talk to it, in a folder of its own."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

Call = Callable[..., Any]
SECRET = "hunter2hunter2"
SERVICE = f"""\
name: Shop front
deployment: {{instances: 1, external: {{imagePath: nginx}}}}
runtimeEnvironment: {{PASSWORD: {SECRET}}}
biling: {{deploymentPlan: nf-compute-20}}
"""


class Session:
    """A running server, its folder, and the official client."""

    def __init__(self, folder: Path, ask: Call) -> None:
        self.folder, self.ask = folder, ask

    def call(self, tool: str, **arguments: Any) -> Any:
        """The answer of a tool; what a client reads as text is the same."""
        result = self.ask("call_tool", tool, arguments)
        assert not result.is_error, result.content[0].text
        assert json.loads(result.content[0].text) == result.structured_content
        return result.structured_content

    def refusal(self, tool: str, **arguments: Any) -> str:
        """The sentence with which a tool refuses."""
        result = self.ask("call_tool", tool, arguments)
        assert result.is_error
        return str(result.content[0].text)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("around") / "project"
    (folder / "services").mkdir(parents=True)
    (folder / "services" / "northflank.yaml").write_text(SERVICE, "utf-8")
    (folder.parent / "outside.yaml").write_text(SERVICE, "utf-8")
    # Its configuration would hold for the folder, if the folder were the current one of `nfx-lint`.
    (folder.parent / ".git").mkdir()
    (folder.parent / "nfx-lint.toml").write_text('ignore = ["ALL"]\n', "utf-8")
    paths = {"PYTHONPATH": os.environ["PYTHONPATH"]} if "PYTHONPATH" in os.environ else {}
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "nfx_lint", "mcp"], env=paths, cwd=folder
    )
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(Client(stdio_client(parameters))) as client,
    ):

        def ask(name: str, *arguments: Any) -> Any:
            return portal.call(getattr(client, name), *arguments)

        yield Session(folder, ask)
