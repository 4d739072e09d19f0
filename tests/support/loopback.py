"""A server on this machine in the place of the API, which records what arrives."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from northflank import ApiClient, AsyncApiClient


@dataclass
class Server:
    """`arrived` are method, path and body of each request; `answers` the statuses of a path, in order.

    A status of 300 and above comes with the place to go to, or with `Retry-After`.
    """

    url: str
    arrived: list[tuple[str, str, Any]] = field(default_factory=list)
    answers: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def client(self, **options: Any) -> ApiClient:
        return ApiClient("token", base_url=self.url, **options)

    def asynchronous(self, **options: Any) -> AsyncApiClient:
        return AsyncApiClient("token", base_url=self.url, **options)


def _body(content: bytes) -> Any:
    try:
        return json.loads(content) if content else None
    except (ValueError, RecursionError):
        return content


@contextmanager
def serving() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            server.arrived.append((self.command, self.path, _body(self._content())))
            status, location = (server.answers.get(self.path) or [(200, "")]).pop(0)
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            if status == 503:
                self.send_header("Retry-After", "0")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def _content(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            content = b""
            while size := int(self.rfile.readline(), 16):
                content += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return content

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        def log_message(self, *_: object) -> None: ...

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server = Server(f"http://127.0.0.1:{listening.server_port}")
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("no_proxy", "NO_PROXY"):
            patch.setenv(name, "127.0.0.1")
        yield server
    listening.shutdown()
    listening.server_close()
    thread.join()
