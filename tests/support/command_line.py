"""Running `nfx-lint` inside the test's own process, with streams of our own."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from nfx_lint.cli.main import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(
    *words: object, stdin: bytes = b"", environ: Mapping[str, str] | None = None, terminal: bool = False
) -> Ran:
    """What `nfx-lint WORDS…` prints and gives, in the current directory and without an environment."""
    out, err = Terminal() if terminal else io.StringIO(), io.StringIO()
    code = main(
        [str(word) for word in words], stdin=io.BytesIO(stdin), stdout=out, stderr=err, environ=environ or {}
    )
    return Ran(code, out.getvalue(), err.getvalue())
