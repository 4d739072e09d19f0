"""`nfx-lint migrate`: rewrite a deprecated kind as its replacement."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN, FOUND
from nfx_lint.cli.commands.kinds import known_kind
from nfx_lint.cli.commands.show import document_of
from nfx_lint.cli.console import Console
from nfx_lint.limits import LONGEST_HELP
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.migrate.rewrite import Migrated
    from nfx_lint.source.document import Document

EPILOG = """\
A manual-job or a cron-job becomes a job, and deprecated fields become their replacements. The new body is
printed in the format of the file, including secrets; the file is not changed. Anything that was lost, such
as comments, and the number of errors in the new body are reported on standard error."""

_COMMENT = re.compile(r"(?:^|[ \t])#", re.MULTILINE)


def add_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a JSON or YAML file")
    parser.add_argument("--kind", metavar="KIND", help="kind of the file (default: detected from content)")
    parser.add_argument("--edition", metavar="EDITION", help="edition to migrate to (default: the newest)")


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
        console.stderr.write(f"nfx-lint: {safe(note, LONGEST_HELP)}\n")
    console.write(written(new.body, document.format, document.text))
    return CLEAN if fine and not wrong else FOUND


def _known(document: Document, arguments: argparse.Namespace) -> tuple[str, str]:
    """The kind of the file and the edition to migrate to."""
    from nfx_lint._compiled.kinds import EDITIONS
    from nfx_lint.config.options import Options
    from nfx_lint.detection.detect import declared_kind, detect

    target = known("edition", arguments.edition or EDITIONS[-1], EDITIONS)
    if arguments.kind:
        known_kind(arguments.kind)
    options = Options(kind=arguments.kind, edition=target)
    _, declared = declared_kind(document, options)
    detection = detect(document.value, options, declared, name=arguments.file)
    if detection.violation:
        why = detection.violation.message
        raise UsageError(f"{arguments.file}: {why} (set it with --kind KIND)")
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
            f"the new body has {errors}; nfx-lint --kind {new.kind} --edition {new.edition} shows them"
        )
    return notes
