"""`nfx-lint inventory`: list the resources that templates and bodies create."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.commands import CLEAN, FOUND, WRONG_USE
from nfx_lint.cli.commands.kinds import known_kind
from nfx_lint.cli.console import Console
from nfx_lint.limits import LONGEST_MESSAGE
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.inventory.resources import Resource

_FORMATS = ("table", "json", "csv", "markdown", "mermaid")

EPILOG = """\
Secrets and variables are not shown. Expressions such as ${args.plan} are shown as they are written.
A table for a pull request: nfx-lint inventory --format markdown template.json"""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    parser.add_argument("--kind", metavar="KIND", help="kind of the files (default: detected from content)")
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        default="table",
        type=one_of("format", _FORMATS),
        help="table (default), json, csv, markdown or mermaid",
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.inventory.formats import FORMATS

    kind = known_kind(arguments.kind) if arguments.kind is not None else None
    unread: list[str] = []
    resources = list(_resources(arguments.paths, kind, unread))
    for path in unread:
        console.stderr.write(f"nfx-lint: cannot be read: {safe(path, LONGEST_MESSAGE)}\n")
    if not resources and not unread:
        console.stderr.write("nfx-lint: nothing here creates a resource\n")
        return WRONG_USE
    console.write(FORMATS[arguments.format](resources))
    return FOUND if unread else CLEAN


def _resources(paths: list[str], kind: str | None, unread: list[str]) -> Iterator[Resource]:
    """The resources of all files. `unread` gets the names of those that cannot be read or parsed."""
    from nfx_lint.config.options import Options
    from nfx_lint.detection.detect import declared_kind, detect
    from nfx_lint.files.discover import candidates
    from nfx_lint.files.read import Unreadable, read_bytes, suffix_of
    from nfx_lint.inventory.resources import resources_in
    from nfx_lint.locate.public import without_private_texts
    from nfx_lint.source.document import read

    options = Options(kind)
    for candidate in candidates(paths):
        if candidate.reason:
            continue
        try:
            document = read(read_bytes(candidate.path), suffix_of(candidate.path))
        except Unreadable:
            unread.append(candidate.path)
            continue
        if not document.parsed:
            unread.extend([candidate.path] if candidate.named else [])
            continue
        declared = declared_kind(document, options)[1]
        detection = detect(document.value, options, declared, named=candidate.named)
        if not detection.violation:
            body = without_private_texts(document, detection.kind, detection.edition)
            yield from resources_in(candidate.path, body, detection.kind)
