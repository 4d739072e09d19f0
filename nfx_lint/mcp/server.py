"""The server: it hands the protocol's requests to the tools, over standard input and output."""

from __future__ import annotations

import anyio
import anyio.to_thread
import mcp.types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from nfx_lint import __version__
from nfx_lint.limits import LONGEST_HELP
from nfx_lint.mcp.tools import TOOLS, called
from nfx_lint.model import Json, UsageError
from nfx_lint.report.safe import safe

INSTRUCTIONS = (
    "Checks Northflank definitions offline. Before you write one, call minimal_body or schema for its kind;"
    " after each change, call check_text, and follow the hints until it is clean. Do not invent fields: a"
    " field that the schema does not have is refused by the API or ignored."
)


def serve() -> None:
    """Answer requests until the client closes standard input."""
    anyio.run(_serve)


async def _serve() -> None:
    server: Server[Json] = Server(
        "nfx-lint",
        version=__version__,
        title="nfx-lint",
        instructions=INSTRUCTIONS,
        on_list_tools=_listed,
        on_call_tool=_answered,
    )
    server.middleware.clear()  # it would report each call to a telemetry service, if one is set up
    async with stdio_server() as (requests, answers):
        await server.run(requests, answers, server.create_initialization_options())


async def _listed(
    context: ServerRequestContext[Json], params: types.PaginatedRequestParams | None
) -> types.ListToolsResult:
    harmless = types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    tools = [
        types.Tool(
            name=tool.name,
            title=tool.title,
            description=tool.description,
            input_schema=tool.schema,
            annotations=harmless,
        )
        for tool in TOOLS
    ]
    return types.ListToolsResult(tools=tools)


async def _answered(
    context: ServerRequestContext[Json], params: types.CallToolRequestParams
) -> types.CallToolResult:
    # One after the other: each takes one processor, and a client that cancels does not wait.
    try:
        value, text = await anyio.to_thread.run_sync(
            called, params.name, params.arguments or {}, limiter=_ONE_AT_A_TIME
        )
    except UsageError as error:
        return _failed(safe(str(error), LONGEST_HELP))
    except Exception as error:  # its text may quote a document
        return _failed(f"this is a fault in nfx-lint, not in your text ({type(error).__name__})")
    return types.CallToolResult(content=[types.TextContent(type="text", text=text)], structured_content=value)


def _failed(sentence: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=sentence)], is_error=True)


_ONE_AT_A_TIME = anyio.CapacityLimiter(1)
