"""`nfx-lint check`: check files or standard input."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.commands import CLEAN, COMMANDS, FOUND, WRONG_USE
from nfx_lint.cli.console import COLOR_CHOICES, Console
from nfx_lint.cli.fixing import add_fix_options, are_fixes_shown, diff_of, fix_files, is_fixing
from nfx_lint.cli.formats import FORMATS, Target, target, targets
from nfx_lint.cli.gc_tuning import rarely_collected
from nfx_lint.cli.nothing_checked import may_be_nothing, why_nothing
from nfx_lint.cli.output import about_run, deliver
from nfx_lint.cli.overview import (
    add_overview_options,
    arranged,
    deliver_statistics,
    order_of,
    require_countable,
)
from nfx_lint.cli.progress import is_ci
from nfx_lint.cli.settings import NEVER, add_settings, print_notices, run_of
from nfx_lint.limits import LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Report, Severity, UsageError
from nfx_lint.report.safe import safe
from nfx_lint.suggest import did_you_mean

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.config.resolve import Run
    from nfx_lint.fixes.apply import Fixed

STANDARD_INPUT = "-"

EPILOG = (
    "commands (write ./NAME for a file of that name):\n"
    + "".join(f"  {command.name:<12}{command.summary}\n" for command in COMMANDS if command.ready)
    + """
examples:
  nfx-lint job.yaml service.json         check two files
  nfx-lint .                             check all Northflank files in this folder and below
  nfx-lint --kind manual-job cron.yaml   check a file whose kind cannot be detected
  nfx-lint --format json . > report.json
  nfx-lint --format text --format sarif=nfx-lint.sarif .
  cat job.json | nfx-lint - --stdin-filename job.json
  nfx-lint explain missing-field         explain a rule

exit code: 0 no findings at or above --fail-on, 1 findings at or above it,
           2 usage error or no files to check, 3 a fault in nfx-lint itself
"""
)


def add_arguments(parser: Parser) -> None:
    parser.usage = "nfx-lint [check] [OPTION ...] [PATH ...]\n       nfx-lint COMMAND --help"
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="a file, a folder, or - for standard input (default: .)")
    add(
        "--kind",
        metavar="KIND",
        help="kind of the files, see nfx-lint kinds (default: detected from content)",
    )
    add("--format", metavar="FORMAT", action="append", type=target, help=_format_help())
    add("--output", metavar="FILE", help="write the report to FILE, atomically")
    add(
        "--skip-unknown",
        action="store_true",
        help="skip files not recognised as Northflank definitions, and those that are excluded",
    )
    add(
        "--force-exclude",
        action="store_true",
        help="skip files that the configuration excludes, even if they are named",
    )
    add("--since", metavar="REV", help="check only the files that differ from a Git revision, such as main")
    add_settings(parser)
    add(
        "--embedded",
        action="store_true",
        help="check bodies in scripts, workflows, Markdown and code as well; needs the extra nfx-lint[code]",
    )
    add(
        "--isolated",
        action="store_true",
        help="ignore everything that could silence findings: comments for nfx-lint, ignore files, and"
        " any configuration or baseline that is not named as an option",
    )
    add_fix_options(parser)
    add("--no-suppressions", action="store_true", help="ignore suppressions in comments and configuration")
    add(
        "--show-values",
        action="store_true",
        help="show the lines of findings with their secrets, on a terminal only",
    )
    add(
        "-j",
        dest="jobs",
        metavar="N",
        type=_jobs,
        help="use at most N processes (default: one per processor)",
    )
    add_overview_options(parser)
    add(
        "-v",
        "--verbose",
        action="store_true",
        help="print to stderr each file's kind, what was not checked, and what was silenced",
    )
    add(
        "--color",
        metavar="WHEN",
        default="auto",
        type=one_of("choice for --color called", COLOR_CHOICES),
        help="auto (default), always or never",
    )
    add(
        "--input-format",
        metavar="FORMAT",
        type=one_of("input format", ("json", "yaml")),
        help="read all files as json or yaml, whatever their names, such as job.jsonc or job.tpl",
    )
    add("--stdin-filename", metavar="NAME", help="file name of standard input, for reports and format")
    add("--version", action="store_true", help="show the version")


@rarely_collected()
def run(arguments: argparse.Namespace, console: Console) -> int:
    paths = _paths(arguments)
    _suggest_command(paths[0])
    wanted = targets(arguments.format or [], arguments.output, console.environ)
    fixing = is_fixing(arguments)
    if arguments.show_values:
        _require_a_person(wanted, console)
    require_countable(arguments, wanted)
    settings = run_of(arguments, paths, console)
    every_file = arguments.since is None
    options = replace(
        settings.options,
        fixes=fixing or are_fixes_shown(wanted),
        every_fix=fixing,
        whole=settings.options.whole and every_file,
        links=every_file,
    )
    settings = replace(settings, options=options)
    data = console.stdin.read() if paths == [STANDARD_INPUT] else b""
    if fixing and paths == [STANDARD_INPUT]:
        from nfx_lint.engine import fix_source

        result = fix_source(data, _name(arguments, data), settings.options, unsafe=arguments.unsafe_fixes)
        return _reported_fix(result, data, arguments, settings, wanted, console)
    report = _report(paths, arguments, settings, console, data)
    if fixing:
        found = fix_files(report, settings.options, arguments, console)
        if arguments.diff or arguments.fix_only:
            return FOUND if arguments.diff and found else CLEAN
        report = _report(paths, arguments, settings, console, data) if found else report
    return _delivered(report, paths, arguments, settings, wanted, console)


def _reported_fix(
    result: Fixed,
    data: bytes,
    arguments: argparse.Namespace,
    settings: Run,
    wanted: list[Target],
    console: Console,
) -> int:
    """Write the fixed text to standard output, and the report on it to standard error."""
    if arguments.diff:
        changed = result.data != data
        console.write(diff_of(_name(arguments, data), result) if changed else "")
        return FOUND if changed else CLEAN
    console.write(result.data.decode(errors="surrogateescape"))
    if arguments.fix_only:
        return CLEAN
    aside = replace(console, stdout=console.stderr)
    report = _report([STANDARD_INPUT], arguments, settings, aside, result.data)
    return _delivered(report, [STANDARD_INPUT], arguments, settings, wanted, aside)


def _delivered(
    report: Report,
    paths: list[str],
    arguments: argparse.Namespace,
    settings: Run,
    wanted: list[Target],
    console: Console,
) -> int:
    gone = [one.path for one in report.not_checked if one.reason == "gone"]
    for path in gone:
        console.stderr.write(f"nfx-lint: no such file or folder: {safe(path, LONGEST_MESSAGE)}\n")
    if gone and not report.files and not report.findings:
        return WRONG_USE
    print_notices(report, settings, console)
    _print_details(report, settings.options, console, verbose=arguments.verbose)
    about = about_run(report, wanted, settings.options, settings.fail_on, console)
    shown, summary = arranged(report, arguments), not arguments.quiet
    if arguments.statistics:
        deliver_statistics(shown, wanted, about, console, summary=summary)
    else:
        deliver(
            shown,
            wanted,
            about,
            console,
            color=arguments.color,
            summary=summary,
            order=order_of(arguments),
        )
    code = exit_code(report, settings.fail_on)
    if arguments.since is not None and not (report.files or report.findings or report.skipped):
        console.stderr.write(f"nfx-lint: nothing changed since {safe(arguments.since, LONGEST_NOTE)}\n")
    if not report.files and not report.findings and not may_be_nothing(report, arguments):
        console.stderr.write(f"nfx-lint: {why_nothing(report, paths)}\n")
        return WRONG_USE
    return WRONG_USE if gone else code


def exit_code(report: Report, fail_on: str) -> int:
    """`FOUND` if a finding is at or above the level `fail_on`; no finding reaches `never`."""
    if fail_on == NEVER:
        return CLEAN
    return FOUND if any(report.at_least(cast(Severity, fail_on))) else CLEAN


def _paths(arguments: argparse.Namespace) -> list[str]:
    """The paths to check, or `-` alone for standard input; without any, the current folder."""
    paths: list[str] = arguments.paths
    named_input: bool = arguments.stdin_filename is not None
    if STANDARD_INPUT in paths and len(paths) > 1:
        raise UsageError("- is standard input and cannot be combined with other paths")
    if named_input and paths not in ([], [STANDARD_INPUT]):
        raise UsageError("--stdin-filename names standard input: use it with the path -")
    if arguments.since is not None and (named_input or paths == [STANDARD_INPUT]):
        raise UsageError("--since compares files, so it cannot be used with standard input")
    return paths or [STANDARD_INPUT if named_input else "."]


def _require_a_person(wanted: Iterable[Target], console: Console) -> None:
    """Raise `UsageError` unless a person alone reads the report: it is about to show secrets."""
    kept = any(target.file is not None or target.format not in ("text", "concise") for target in wanted)
    if kept or not console.stdout.isatty() or is_ci(console.environ):
        raise UsageError(
            "--show-values shows secrets: it needs a terminal and the format text or concise, outside CI"
        )


def _report(
    paths: list[str], arguments: argparse.Namespace, settings: Run, console: Console, data: bytes
) -> Report:
    from nfx_lint import engine

    if paths == [STANDARD_INPUT]:
        return engine.check_source(data, _name(arguments, data), settings.options)
    from nfx_lint.cli.progress import progress
    from nfx_lint.engine import suffixes
    from nfx_lint.files.discover import candidates
    from nfx_lint.parallel.pool import processes

    files = candidates(
        paths,
        settings.exclude,
        settings.folder,
        isolated=arguments.isolated,
        force_exclude=arguments.force_exclude or arguments.skip_unknown,
        keep_going=True,
        excluding=settings.options.nested.excluding if settings.options.nested else None,
        suffixes=suffixes(settings.options),
    )
    if arguments.since is not None:
        from nfx_lint.cli.since import since

        files = since(arguments.since, paths, files, console.environ, isolated=arguments.isolated)
    with progress(console, quiet=arguments.quiet) as update:
        return engine.check_candidates(files, settings.options, processes(arguments.jobs), update)


def _name(arguments: argparse.Namespace, data: bytes) -> str:
    """The name of standard input; its suffix selects the format."""
    if arguments.stdin_filename:
        return str(arguments.stdin_filename)
    return "stdin.json" if data.lstrip()[:1] in (b"{", b"[") else "stdin.yaml"


def _suggest_command(word: str) -> None:
    """Suggest a command if the first word is neither a file nor a command."""
    if not word.isalpha() or os.path.exists(word):
        return
    if any(command.name == word for command in COMMANDS):
        raise UsageError(f"a command comes first: nfx-lint {word} ... (or ./{word} for a file of that name)")
    guess = did_you_mean(word, (command.name for command in COMMANDS if command.ready))
    if guess:
        raise UsageError(f"no such file, folder or command: {word}{guess}")


def _print_details(report: Report, options: Options, console: Console, *, verbose: bool) -> None:
    from nfx_lint.cli.verbose import details, uncompared

    lines = details(report, options) if verbose else uncompared(report, options)
    console.stderr.write("".join(f"nfx-lint: {line}\n" for line in lines))


def _jobs(word: str) -> int:
    if not word.isascii() or not word.isdigit() or len(word) > 9 or int(word) < 1:
        raise UsageError(f"-j takes the number of processes, 1 or more, not {word[:20]!r}")
    return int(word)


def _format_help() -> str:
    *names, last = FORMATS
    return (
        f"{', '.join(names)} or {last}; NAME=FILE writes it to a file; repeat for several"
        " (default: text, and github in GitHub Actions)"
    )
