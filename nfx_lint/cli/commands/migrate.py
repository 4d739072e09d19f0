"""`nfx-lint migrate`: a body as the kind that has taken the place of its own."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN, FOUND
from nfx_lint.cli.commands.kinds import known_kind
from nfx_lint.cli.commands.show import document_of
from nfx_lint.cli.console import Console
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.migrate.rewrite import Migrated
    from nfx_lint.source.document import Document

EPILOG = """\
A manual-job and a cron-job become a job, and deprecated fields those that have taken their place.
The new body is printed in the format of the file, its secrets too; the file is not changed. What could
not be carried over, such as comments, is said on standard error, and how many errors the new body has."""

_COMMENT = re.compile(r"(?:^|[ \t])#", re.MULTILINE)


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a JSON or YAML file")
    parser.add_argument("--kind", metavar="KIND", help="what the file is; else told by content")
    parser.add_argument("--edition", metavar="EDITION", help="the edition to migrate to; default: the newest")


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.cli.yaml_writer import written
    from nfx_lint.diagnose import diagnosed
    from nfx_lint.migrate.rewrite import migrated
    from nfx_lint.rules.catalogue import levels

    document, fine = document_of(arguments.file, console)
    if not document.parsed:
        return FOUND
    kind, edition = _known(document, arguments)
    new = migrated(document.value, kind, edition)
    found = diagnosed(new.body, new.kind, new.edition)
    wrong = sum(levels()[one.rule] == "error" for one in found)
    for note in _notes(document, kind, new, wrong):
        console.stderr.write(f"nfx-lint: {safe(note, 2000)}\n")
    console.write(written(new.body, document.format, document.text))
    return CLEAN if fine and not wrong else FOUND


def _known(document: Document, arguments: argparse.Namespace) -> tuple[str, str]:
    """The kind of the file, and the edition that it is to be written for."""
    from nfx_lint._compiled.kinds import EDITIONS
    from nfx_lint.config.options import Options
    from nfx_lint.detection.detect import declared_kind, detect

    wanted = known("edition", arguments.edition or EDITIONS[-1], EDITIONS)
    if arguments.kind:
        known_kind(arguments.kind)
    options = Options(kind=arguments.kind, edition=wanted)
    detection = detect(document.value, options, declared_kind(document, options)[1])
    if detection.violation:
        why = detection.violation.message
        raise UsageError(f"{arguments.file}: {why} (--kind KIND says what a file is)")
    return detection.kind, detection.edition


def _notes(document: Document, kind: str, new: Migrated, wrong: int) -> list[str]:
    notes = list(new.notes)
    if new.kind != kind:
        notes.append(f"this {kind} is now a {new.kind} of edition {new.edition}")
    elif new.body == document.value:
        notes.append(f"a {kind} of edition {new.edition}; nothing in it could be migrated")
    if document.format == "yaml" and _COMMENT.search(document.text):
        notes.append("comments are not carried over")
    if wrong:
        errors = "1 error" if wrong == 1 else f"{wrong} errors"
        notes.append(
            f"the new body has {errors}; nfx-lint --kind {new.kind} --edition {new.edition} shows what"
        )
    return notes
