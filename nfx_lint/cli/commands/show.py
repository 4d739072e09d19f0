"""`nfx-lint show`: the JSON that Northflank's CLI would send for a file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN, FOUND
from nfx_lint.cli.console import Console
from nfx_lint.messages import quoted
from nfx_lint.model import Json, Report, UsageError
from nfx_lint.report import concise
from nfx_lint.report.safe import safe_json

if TYPE_CHECKING:
    from nfx_lint.source.document import Document

EPILOG = """\
The whole document is printed, including secrets: do not run this in a shared log.
Northflank's CLI mostly reads YAML 1.1, where `8:30` is the number 510; this command shows such values.
Syntax errors are reported on standard error.
With --arg template arguments are filled in: the given ones, and those declared with a value. A VALUE that
is a JSON number, true, false, null, list or object is read as JSON; anything else is a string."""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a JSON or YAML file")
    parser.add_argument(
        "--arg",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="fill in a template argument (repeatable)",
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.source.javascript import sent

    document, fine = document_of(arguments.file, console)
    if document.parsed:
        value = with_arguments(document.value, arguments.arg) if arguments.arg else document.value
        text = sent(value)
        console.write(f"{safe_json(text)}\n" if text else "")
    return CLEAN if fine else FOUND


def document_of(file: str, console: Console) -> tuple[Document, bool]:
    """The document in a file, and whether it has no syntax errors, which are printed to stderr."""
    from nfx_lint.files.read import Unreadable, read_bytes
    from nfx_lint.source.document import read

    path = Path(file)
    if not path.exists():
        raise UsageError(f"no such file: {file}")
    try:
        document = read(read_bytes(file), path.suffix)
    except Unreadable as error:
        raise UsageError(f"{file}: {error}; {error.hint}") from None
    report = _faults(document, file)
    console.stderr.write(concise.render(report))
    return document, report.ok


def with_arguments(body: Json, words: Iterable[str]) -> Json:
    """A template document with arguments filled in. Raises `UsageError` for unknown arguments."""
    from nfx_lint.detection.template_kind import document_kind, is_document
    from nfx_lint.suggest import did_you_mean
    from nfx_lint.templates.substitute import arguments_of, filled

    if not is_document(body):
        raise UsageError("--arg is only for template documents")
    kind, _ = document_kind(body)
    values = arguments_of(body, kind)
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise UsageError(f"--arg takes NAME=VALUE, not {name[:40]}")
        if name not in values:
            raise UsageError(f"the template has no argument {quoted(name)}{did_you_mean(name, values)}")
        values[name] = _value(value)
    return filled(body, kind, values)


def _value(text: str) -> Json:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return text if isinstance(value, str) else value


def _faults(document: Document, file: str) -> Report:
    """Syntax errors as a report. The kind is not known here, so names of variables are hidden too."""
    from nfx_lint.locate.findings import located

    return Report(findings=tuple(located(document, file, None, None, [], lambda rule: True)))
