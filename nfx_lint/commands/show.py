"""`nfx-lint show`: the JSON that Northflank's CLI would send for a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from nfx_lint.commands import CLEAN, FOUND
from nfx_lint.commands.arguments import Parser
from nfx_lint.commands.console import Console
from nfx_lint.model import Finding, Report, UsageError, pointer_of
from nfx_lint.report import concise
from nfx_lint.report.safe import safe_json

if TYPE_CHECKING:
    from nfx_lint.source.reading import Fault

EPILOG = """\
The whole document is printed, its secrets too: do not run this where others read along.
Northflank's CLI reads YAML as version 1.1 for the most part: `8:30` is the number 510, and this is
where it shows. What is wrong with the file is said on standard error."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a JSON or YAML file")


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.commands.sent import sent
    from nfx_lint.source.document import read
    from nfx_lint.source.files import Unreadable, read_bytes

    path = Path(arguments.file)
    if not path.exists():
        raise UsageError(f"no such file: {arguments.file}")
    try:
        document = read(read_bytes(arguments.file), path.suffix)
    except Unreadable as error:
        raise UsageError(f"{arguments.file}: {error}; {error.hint}") from None
    report = _faults(document.faults, arguments.file)
    console.stderr.write(concise.render(report))
    if document.parsed:
        text = sent(document.value)
        console.write(f"{safe_json(text)}\n" if text else "")
    return CLEAN if report.ok else FOUND


def _faults(faults: Iterable[Fault], file: str) -> Report:
    """What is wrong with the file as such, without its lines: those could hold secrets."""
    from nfx_lint.rules import levels

    return Report(
        findings=tuple(
            Finding(
                file=file,
                kind=None,
                rule=fault.rule,
                severity=levels()[fault.rule],
                message=fault.message,
                hint=fault.hint,
                pointer=pointer_of(fault.path),
                span=fault.span,
            )
            for fault in faults
        )
    )
