"""The world outside, as a value: the three streams and the environment, so that tests can bring their own."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from nfx_lint.model import UsageError

COLOR_CHOICES = ("auto", "always", "never")


@dataclass(frozen=True, slots=True)
class Console:
    stdin: BinaryIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]

    def write(self, text: str) -> None:
        """Print `text` on standard output, for certain: a full disk is a `UsageError`, not a lost report."""
        try:
            self.stdout.write(text)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            silence(self.stdout)
            raise UsageError(f"cannot write to standard output: {error.strerror}") from None

    def color(self, choice: str, to_file: bool = False) -> bool:
        """Whether to colour: as asked, else by NO_COLOR, FORCE_COLOR, TERM and what stdout is."""
        if choice != "auto":
            return choice == "always"
        if to_file or self.environ.get("NO_COLOR"):
            return False
        if self.environ.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return self.environ.get("TERM") != "dumb" and self.stdout.isatty()

    def columns(self) -> int | None:
        """The width of the terminal, None where the output is no terminal."""
        if not self.stdout.isatty():
            return None
        import shutil

        return shutil.get_terminal_size().columns


def console_of_process() -> Console:
    """The console of this process, made to write UTF-8 and `\\n` whatever the locale and system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return Console(sys.stdin.buffer, sys.stdout, sys.stderr, os.environ)


def silence(stream: TextIO) -> None:
    """Let what is still buffered go nowhere: whoever read it has gone, and Python would complain at exit."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
