"""The command line: find the command, run it, and map errors to a message and an exit code.

This and `commands/` are the only places that print, read the environment or choose an exit code.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import BinaryIO, TextIO

from nfx_lint import __version__
from nfx_lint.cli.commands import COMMANDS, DEFAULT, OUR_FAULT, WRONG_USE, Command
from nfx_lint.cli.console import Console, console_of_process, silence
from nfx_lint.cli.machine import lack_of_machine
from nfx_lint.limits import LONGEST_HELP
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe

INTERRUPTED, READER_GONE = 130, 141  # 128 + SIGINT, 128 + SIGPIPE, as in a shell

DESCRIPTION = "Checks Northflank job and service definitions offline, before the API refuses them."


def main(
    argv: Sequence[str] | None = None,
    *,
    stdin: BinaryIO | None = None,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
    environ: Mapping[str, str] | None = None,
) -> int:
    """Run `nfx-lint` with `argv` and return the exit code. Streams default to those of the process."""
    words = list(sys.argv[1:] if argv is None else argv)
    console = _console(stdin, stdout, stderr, environ)
    try:
        return _run(words, console)
    except (OSError, MemoryError) as error:
        if isinstance(error, BrokenPipeError):
            silence(console.stdout)
            return READER_GONE
        if lack := lack_of_machine(error):
            code, sentence = lack
            console.stderr.write(f"nfx-lint: {sentence}\n")
            return code
        return _our_fault(error, console, debug="--debug" in words)
    except UsageError as error:
        console.stderr.write(f"nfx-lint: {safe(str(error), LONGEST_HELP)}\n")
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _our_fault(error, console, debug="--debug" in words)


def _console(
    stdin: BinaryIO | None, stdout: TextIO | None, stderr: TextIO | None, environ: Mapping[str, str] | None
) -> Console:
    if stdin and stdout and stderr:
        return Console(stdin, stdout, stderr, {} if environ is None else environ)
    process = console_of_process()
    return Console(
        stdin or process.stdin,
        stdout or process.stdout,
        stderr or process.stderr,
        os.environ if environ is None else environ,
    )


def _run(words: list[str], console: Console) -> int:
    command, rest = _command(words)
    before_paths = rest[: rest.index("--")] if "--" in rest else rest
    if "--version" in before_paths:
        console.write(f"nfx-lint {__version__}\n")
        return 0
    from nfx_lint.cli.arguments import Parser

    module = _module(command)
    named = command.name != DEFAULT
    parser = Parser(
        f"nfx-lint {command.name}" if named else "nfx-lint",
        f"{command.summary[0].upper()}{command.summary[1:]}." if named else DESCRIPTION,
        getattr(module, "EPILOG", ""),
    )
    module.add_arguments(parser)
    parser.add_argument("--debug", action="store_true", help="show where a fault in nfx-lint itself happened")
    if not {"-h", "--help"}.isdisjoint(before_paths):
        console.write(parser.format_help())
        return 0
    arguments = parser.read(rest)
    if not named:
        from nfx_lint.cli.environment import with_environment

        arguments = with_environment(arguments, parser, console.environ)
    code: int = module.run(arguments, console)
    return code


def _command(words: list[str]) -> tuple[Command, list[str]]:
    """The command named by the first word, or the default one, and its arguments."""
    by_name = {command.name: command for command in COMMANDS}
    if words and words[0] in by_name:
        return by_name[words[0]], words[1:]
    return by_name[DEFAULT], words


def _module(command: Command) -> ModuleType:
    if not command.ready:
        raise UsageError(
            f"the command {command.name} is not in this version yet"
            f" (a file of that name is checked with ./{command.name})"
        )
    return importlib.import_module(f"nfx_lint.cli.commands.{command.name}")


def _our_fault(error: BaseException, console: Console, *, debug: bool) -> int:
    """Report a fault of nfx-lint by exception type only: its message may contain parts of a document."""
    if debug:
        for line in _where(error):
            console.stderr.write(line)
    more = "" if debug else "; --debug shows where"
    console.stderr.write(
        f"nfx-lint: this is a fault in nfx-lint, not in your files ({type(error).__name__}){more}\n"
    )
    return OUR_FAULT


def _where(error: BaseException) -> list[str]:
    cause = error.__cause__ or error.__context__
    earlier = [*_where(cause), "which led to:\n"] if cause else []
    import traceback

    return [*earlier, *traceback.format_tb(error.__traceback__), f"{type(error).__name__}\n"]
