"""`nfx-lint init`: write an initial configuration with the newest edition and the documents found."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.atomic_write import write_whole
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.config.discovery import NAME
from nfx_lint.limits import MOST_FILES_IN_A_LIST
from nfx_lint.model import CheckedFile, UsageError
from nfx_lint.report.safe import safe


def add_arguments(parser: Parser) -> None:
    parser.description = f"Write an initial {NAME} into this folder."


def run(arguments: argparse.Namespace, console: Console) -> int:
    if os.path.lexists(NAME):
        raise UsageError(f"{NAME} already exists; edit it, or remove it first")
    from nfx_lint.config.options import Options
    from nfx_lint.engine import check_candidates
    from nfx_lint.files.discover import candidates

    report = check_candidates(candidates(["."]), Options(skip_unknown=True))
    documents = [file for file in report.files if file.kind]
    write_whole(NAME, "".join(f"{line}\n" for line in _lines(documents)))
    found = "1 Northflank document" if len(documents) == 1 else f"{len(documents)} Northflank documents"
    console.write(f"{NAME} written; {found} found here\n")
    console.write(
        f"It sets the edition {newest_edition()}; without it, manual jobs and build services have 2025-07.\n"
        "For hooks and CI copy from examples/ci of nfx-lint; docs/integrations.md shows how.\n"
    )
    return CLEAN


def newest_edition() -> str:
    """The newest edition of the common kinds; an edition with newer endpoints only is chosen by name."""
    from nfx_lint._compiled.kinds import KINDS

    return KINDS["job"][-1]


def _lines(documents: list[CheckedFile]) -> Iterator[str]:
    yield "# The configuration of nfx-lint; `nfx-lint config` shows the effective settings."
    yield ""
    yield "# The edition of Northflank's API reference; a newer nfx-lint does not change it. Without it, each"
    yield "# document has the first edition that describes its kind. In 2026-06 the endpoints of manual jobs"
    yield "# and cron jobs are deprecated, which is a warning."
    yield f'edition = "{newest_edition()}"'
    yield ""
    yield "# The level from which a finding fails the run: error, warning, note or never."
    yield 'fail-on = "error"'
    yield ""
    yield "# Rules to turn off, and files that `nfx-lint .` skips, as in .gitignore."
    yield "ignore = []"
    yield "exclude = []"
    yield ""
    yield "# Known findings, which are not reported: `nfx-lint baseline` writes the file."
    yield '# baseline = "nfx-lint-baseline.json"'
    yield ""
    yield "# Rules of your own: see docs/writing-rules.md of nfx-lint."
    yield '# rules = ["policy/*.yaml"]'
    yield ""
    yield "# Levels of rules: error, warning, note or off."
    yield "[levels]"
    yield '# unknown-field = "error"'
    yield ""
    yield from _found(documents)


def _found(documents: list[CheckedFile]) -> Iterator[str]:
    if not documents:
        yield "# The kind of files, if it cannot be detected from their content:"
        yield "# [[files]]"
        yield '# glob = "jobs/*.yaml"'
        yield '# kind = "manual-job"'
        return
    yield "# Found here, with the detected kind; set it with [[files]] if it is wrong."
    for file in documents[:MOST_FILES_IN_A_LIST]:
        yield f"#   {safe(file.file)}: {file.kind}"
    if len(documents) > MOST_FILES_IN_A_LIST:
        yield f"#   and {len(documents) - MOST_FILES_IN_A_LIST} more"
    yield "# [[files]]"
    yield f"# glob = {_quoted(_folder_glob(documents[0].file))}"
    yield f'# kind = "{documents[0].kind}"'


def _folder_glob(file: str) -> str:
    folder, slash, name = file.rpartition("/")
    return f"{folder}{slash}*{os.path.splitext(name)[1]}" if slash else name


def _quoted(text: str) -> str:
    inner = safe(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inner}"'
