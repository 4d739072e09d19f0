"""The console: the standard streams and the environment, as a value that tests can replace."""

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
        """Print `text` on standard output and flush it; a full disk raises a `UsageError`."""
        try:
            self.stdout.write(text)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            silence(self.stdout)
            raise UsageError(f"cannot write to standard output: {error.strerror}") from None

    def color(self, choice: str, to_file: bool = False) -> bool:
        """Whether to colour: by the option, else by NO_COLOR, FORCE_COLOR, TERM and stdout."""
        if choice != "auto":
            return choice == "always"
        if to_file or self.environ.get("NO_COLOR"):
            return False
        if self.environ.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return self.environ.get("TERM") != "dumb" and self.stdout.isatty()

    def columns(self) -> int | None:
        """The width of the terminal, None if stdout is not a terminal."""
        if not self.stdout.isatty():
            return None
        import shutil

        return shutil.get_terminal_size().columns


def console_of_process() -> Console:
    """The console of this process, set to write UTF-8 and `\\n` on every system."""
    _fill_standard_streams()
    if os.name == "nt" and sys.stdout and sys.stdout.isatty():
        from colorama import just_fix_windows_console

        just_fix_windows_console()  # consoles show colour codes as text until colours are turned on
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    # Python has None for a closed stream.
    stdin = sys.stdin.buffer if sys.stdin else _ClosedInput()
    return Console(stdin, sys.stdout or _ClosedOutput(), sys.stderr or io.StringIO(), os.environ)


class _ClosedInput(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        raise UsageError("cannot read standard input: it is closed")


class _ClosedOutput(io.StringIO):
    def write(self, text: str, /) -> int:
        if text:
            raise UsageError("cannot write to standard output: it is closed")
        return 0


def _fill_standard_streams() -> None:
    """Open the null device for each closed standard stream, so that no file gets its number.

    Otherwise standard output or error would be written into that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # it gets the lowest free number, which is this one


def silence(stream: TextIO) -> None:
    """Drop buffered output: the reader closed the pipe, and flushing at exit would fail."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
