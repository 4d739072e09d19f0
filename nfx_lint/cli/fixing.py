"""`--fix`, `--diff` and `--fix-only`: fixes the files of a run, or prints what it would change."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.atomic_write import replace_bytes
from nfx_lint.cli.console import Console
from nfx_lint.cli.formats import Target
from nfx_lint.model import REQUEST, Report, UsageError
from nfx_lint.report.fixes import diff_lines
from nfx_lint.report.safe import inert, safe

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.fixes.apply import Fixed

# Formats that show fixes, `github` in the summary of its step; for the others none are looked for.
_SHOWING = frozenset(("text", "concise", "json", "github", "sarif", "rdjson", "markdown"))


def add_fix_options(parser: Parser) -> None:
    add = parser.add_argument
    add("--fix", action="store_true", help="change files: apply the safe fixes, then report the rest")
    add("--unsafe-fixes", action="store_true", help="with --fix or --diff: apply unsafe fixes as well")
    add("--diff", action="store_true", help="print what --fix would change, and change nothing")
    add("--fix-only", action="store_true", help="like --fix, but do not report the rest")


def are_fixes_shown(wanted: Iterable[Target]) -> bool:
    """Whether a format of the run shows fixes."""
    return any(target.format in _SHOWING for target in wanted)


def is_fixing(arguments: argparse.Namespace) -> bool:
    """Whether the options ask for changes, or for what they would be."""
    if arguments.diff and (arguments.fix or arguments.fix_only):
        other = "--fix" if arguments.fix else "--fix-only"
        raise UsageError(f"--diff changes nothing, and {other} does: choose one of the two")
    asked: bool = arguments.fix or arguments.diff or arguments.fix_only
    if arguments.unsafe_fixes and not asked:
        raise UsageError("--unsafe-fixes goes with --fix, --diff or --fix-only")
    return asked


def fix_files(report: Report, options: Options, arguments: argparse.Namespace, console: Console) -> bool:
    """Fix the files of a report with fixes, or print the diff; whether there was something to fix."""
    from nfx_lint.engine import fix_source
    from nfx_lint.files.read import Unreadable, read_bytes

    unsafe = arguments.unsafe_fixes
    wanted = (one.file for one in report.findings if one.fix and (one.fix.safe or unsafe))
    sent = {one.file: one for one in report.files if one.detected_by == REQUEST}
    changed = count = 0
    for name in dict.fromkeys(wanted):
        try:
            data = read_bytes(name)
        except Unreadable:
            continue  # it has been removed since; the report says so
        own = sent.get(name)
        held = replace(options, kind=own.kind, edition=own.edition) if own else options
        result = fix_source(data, name, held, unsafe=unsafe)
        if result.data == data:
            continue
        if arguments.diff:
            console.write(diff_of(name, result))
        elif not replace_bytes(name, result.data, data):
            console.stderr.write(f"nfx-lint: {safe(name)} changed during the check and was not fixed\n")
            continue
        changed, count = changed + 1, count + result.count
    if changed:
        _print_total(count, changed, arguments, console)
    return changed > 0


def diff_of(name: str, result: Fixed) -> str:
    """A fix of a file as a unified diff; secrets are dots, so it is to be read, not applied."""
    lines = (inert(f"--- {safe(name)}"), inert(f"+++ {safe(name)}"), *diff_lines(result.diff))
    return "".join(f"{line}\n" for line in lines)


def _print_total(count: int, files: int, arguments: argparse.Namespace, console: Console) -> None:
    verb = "would fix" if arguments.diff else "fixed"
    findings, where = "finding" if count == 1 else "findings", "file" if files == 1 else "files"
    console.stderr.write(f"nfx-lint: {verb} {count} {findings} in {files} {where}\n")
