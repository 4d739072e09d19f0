"""`nfx-lint check`: the report of some files, or of standard input."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, cast

from nfx_lint.commands import CLEAN, COMMANDS, FOUND, WRONG_USE
from nfx_lint.commands.arguments import Parser, did_you_mean, one_of
from nfx_lint.commands.console import COLOR_CHOICES, Console
from nfx_lint.commands.formats import FORMATS, format_named, rendered
from nfx_lint.commands.kinds import known_edition
from nfx_lint.commands.whole_file import write_whole
from nfx_lint.model import SEVERITIES, Report, Severity, UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.engine import Options

STANDARD_INPUT = "-"
NEVER = "never"

EPILOG = (
    "commands (the first word; a file of that name is written ./NAME):\n"
    + "".join(f"  {command.name:<10}{command.summary}\n" for command in COMMANDS if command.ready)
    + """
examples:
  nfx-lint job.yaml service.json         check two files
  nfx-lint .                             check all Northflank files in this folder and below
  nfx-lint --kind manual-job cron.yaml   check a file whose kind cannot be told from its content
  nfx-lint --format json . > report.json
  cat job.json | nfx-lint - --stdin-filename job.json
  nfx-lint explain missing-field         what a rule is about

exit code: 0 nothing to report at or above --fail-on, 1 something to report,
           2 wrong use or nothing to check, 3 a fault of nfx-lint itself
"""
)


def add_arguments(parser: Parser) -> None:
    parser.usage = "nfx-lint [check] [OPTION ...] PATH ...\n       nfx-lint COMMAND --help"
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="a file, a folder, or - for standard input")
    add(
        "--kind",
        metavar="KIND",
        help="what the files are (nfx-lint kinds lists them); else told by content",
    )
    add("--edition", metavar="EDITION", help="which edition of Northflank's API reference to check against")
    add("--format", metavar="FORMAT", default="text", type=format_named, help=_format_help())
    add("--output", metavar="FILE", help="write the report to FILE, whole or not at all")
    add("--select", metavar="RULE", action="append", default=[], help="only these rules (repeat, or a,b)")
    add("--ignore", metavar="RULE", action="append", default=[], help="all but these rules (repeat, or a,b)")
    add(
        "--fail-on",
        metavar="LEVEL",
        default="error",
        type=one_of("level", (*SEVERITIES, NEVER)),
        help="exit with 1 from this level on: error (default), warning, note or never",
    )
    add("--skip-unknown", action="store_true", help="pass over files that are not known to be Northflank's")
    add("--config", metavar="FILE", help="read this configuration file")
    add("--no-config", action="store_true", help="read no configuration file")
    add("-j", dest="jobs", metavar="N", type=_jobs, default=1, help="work in N processes")
    add("-q", "--quiet", action="store_true", help="no summary line")
    add("-v", "--verbose", action="store_true", help="say on standard error what each file was taken for")
    add(
        "--color",
        metavar="WHEN",
        default="auto",
        type=one_of("choice for --color called", COLOR_CHOICES),
        help="auto (default), always or never",
    )
    add("--stdin-filename", metavar="NAME", help="the name to report for standard input, and its format")
    add("--version", action="store_true", help="show the version")


def run(arguments: argparse.Namespace, console: Console) -> int:
    paths = _paths(arguments)
    _look_for_command(paths[0])
    _look_at_config(arguments, console)
    report = _report(paths, arguments.stdin_filename, _options(arguments), console)
    if arguments.verbose:
        _tell_kinds(report, console)
    shown = rendered(
        report,
        arguments.format,
        color=console.color(arguments.color, to_file=arguments.output is not None),
        width=None if arguments.output else console.columns(),
        summary=not arguments.quiet,
    )
    if arguments.output:
        write_whole(arguments.output, shown)
    else:
        console.write(shown)
    if not report.files and not report.findings and not arguments.skip_unknown:
        console.stderr.write(f"nfx-lint: {_why_nothing(report, paths)}\n")
        return WRONG_USE
    return exit_code(report, arguments.fail_on)


def exit_code(report: Report, fail_on: str) -> int:
    """`FOUND` if a finding is at or above the level `fail_on`; the level `never` is above all."""
    if fail_on == NEVER:
        return CLEAN
    return FOUND if any(report.at_least(cast(Severity, fail_on))) else CLEAN


def _options(arguments: argparse.Namespace) -> Options:
    from nfx_lint.engine import Options

    if arguments.kind is not None or arguments.edition is not None:
        known_edition(arguments.kind, arguments.edition)
    return Options(
        kind=arguments.kind,
        edition=arguments.edition,
        select=_rules(arguments.select),
        ignore=_rules(arguments.ignore),
        skip_unknown=arguments.skip_unknown,
    )


def _rules(given: list[str]) -> frozenset[str]:
    """The rule names in `--select a,b --select c`, each of which has to exist."""
    names = [name.strip() for words in given for name in words.split(",") if name.strip()]
    if not names:
        return frozenset()
    from nfx_lint.rules import known

    return known(names)


def _paths(arguments: argparse.Namespace) -> list[str]:
    """The paths to check, or `-` alone for standard input."""
    paths: list[str] = arguments.paths
    named_input: bool = arguments.stdin_filename is not None
    if not paths and not named_input:
        raise UsageError("no file to check is named: try nfx-lint job.yaml, nfx-lint . or nfx-lint --help")
    if STANDARD_INPUT in paths and len(paths) > 1:
        raise UsageError("- is standard input and cannot stand beside other paths")
    if named_input and paths not in ([], [STANDARD_INPUT]):
        raise UsageError("--stdin-filename is the name of standard input: it goes with the path -")
    return paths or [STANDARD_INPUT]


def _report(paths: list[str], name: str | None, options: Options, console: Console) -> Report:
    from nfx_lint import engine

    if paths == [STANDARD_INPUT]:
        data = console.stdin.read()
        return engine.check_source(data, name or _name_of(data), options)
    from nfx_lint.discover import candidates

    return engine.check_candidates(candidates(paths), options)


def _name_of(data: bytes) -> str:
    """A name for standard input that was given none: the format is told by its ending."""
    return "stdin.json" if data.lstrip()[:1] in (b"{", b"[") else "stdin.yaml"


def _look_for_command(word: str) -> None:
    """A first word that is neither a file nor a command may be a command with a slip in it."""
    if not word.isalpha() or Path(word).exists():
        return
    guess = did_you_mean(word, (command.name for command in COMMANDS if command.ready))
    if guess:
        raise UsageError(f"no such file, folder or command: {word}{guess}")


def _look_at_config(arguments: argparse.Namespace, console: Console) -> None:
    if arguments.config is None:
        return
    if arguments.no_config:
        raise UsageError("--config and --no-config exclude each other")
    if not Path(arguments.config).is_file():
        raise UsageError(f"no such configuration file: {arguments.config}")
    console.stderr.write(
        f"nfx-lint: {safe(arguments.config)} is not read: this version has no configuration yet\n"
    )


def _tell_kinds(report: Report, console: Console) -> None:
    for file in report.files:
        kind = f"{file.kind}, edition {file.edition}, by {file.detected_by}" if file.kind else "unknown kind"
        console.stderr.write(f"nfx-lint: {safe(file.file)}: {safe(kind)}\n")


def _why_nothing(report: Report, paths: list[str]) -> str:
    if report.skipped:
        files = "the one file" if report.skipped == 1 else f"none of the {report.skipped} files"
        verdict = "is not" if report.skipped == 1 else "is"
        return (
            f"nothing to check: {files} found {verdict} a Northflank document as far as can be told"
            " (--kind KIND says what a file is, --skip-unknown accepts this)"
        )
    where = safe(", ".join(paths), 200)
    return f"nothing to check: no JSON or YAML file in {where} (--skip-unknown accepts this)"


def _jobs(word: str) -> int:
    if not word.isascii() or not word.isdigit() or int(word) < 1:
        raise UsageError(f"-j takes the number of processes, 1 or more, not {word!r}")
    return int(word)


def _format_help() -> str:
    ready = [name for name, there in FORMATS.items() if there]
    return f"{', '.join(ready[:-1])} or {ready[-1]} (default: {ready[0]})"
