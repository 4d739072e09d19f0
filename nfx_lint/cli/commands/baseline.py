"""`nfx-lint baseline`: record current findings, so that only new ones are reported."""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.atomic_write import write_whole
from nfx_lint.cli.commands import CLEAN, FOUND
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_config_options, add_repository_option, add_rule_options, run_of
from nfx_lint.config.discovery import NAME, nearest
from nfx_lint.files.paths import absolute, relative
from nfx_lint.model import Report, UsageError
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.baseline_file import Baseline, Key
    from nfx_lint.config.options import Options

EPILOG = """\
The first call records all findings. Later calls remove findings that are gone, and add new ones only with
--accept-new. Set the file in the configuration, baseline = "nfx-lint-baseline.json", or with --baseline.
Suppressed findings are not recorded."""


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="files and folders (default: the current folder)")
    add(
        "--baseline",
        metavar="FILE",
        help="the file to write (default: the configured one, or nfx-lint-baseline.json)",
    )
    add("--accept-new", action="store_true", help="also record findings that an existing baseline lacks")
    add("--check", action="store_true", help="write nothing; fail if entries would be added or removed")
    add(
        "--configure",
        action="store_true",
        help=f"add the file to {NAME}, unless a configuration already names one",
    )
    add("--kind", metavar="KIND", help="kind of the files (default: detected from content)")
    add_rule_options(parser)
    add_config_options(parser)
    add_repository_option(parser)
    parser.set_defaults(skip_unknown=True, no_suppressions=False, show_values=False, fail_on=None)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.config import baseline_file
    from nfx_lint.config.policy import Policy
    from nfx_lint.engine import check_candidates, suffixes
    from nfx_lint.files.discover import candidates

    paths = arguments.paths or ["."]
    named, arguments.baseline = arguments.baseline, None
    settings = run_of(arguments, paths, console, baseline_may_be_absent=True)
    path = named or settings.baseline or baseline_file.NAME
    policy = settings.options.policy or Policy(absolute(os.curdir))
    before = baseline_file.read(path, policy.rules, may_be_absent=True)
    options = replace(settings.options, policy=replace(policy, baseline=None))
    excluding = options.nested.excluding if options.nested else None
    files = candidates(
        paths,
        settings.exclude,
        settings.folder,
        force_exclude=True,
        excluding=excluding,
        suffixes=suffixes(options),
    )
    report = check_candidates(files, options)
    now = _keys(report, before, options)
    checked = {before.file(file.file) for file in report.files}
    everything = arguments.accept_new or not before.known
    after, fresh = _merged(before, now, checked, everything=everything)
    gone = sum((Counter(before.known) - after).values())
    if not everything:
        gone -= sum((after - Counter(before.known)).values())  # entries of renamed files
    if arguments.check:
        console.write(f"{safe(path)}: {_findings(fresh)} not in it, {gone} no longer found\n")
        return FOUND if fresh or gone else CLEAN
    if os.path.islink(path):
        raise UsageError(f"{path} is a link, and a baseline is not written through links; remove it")
    write_whole(path, baseline_file.written(after))
    console.write(f"{safe(path)}: {_findings(sum(after.values()))} written, {gone} removed\n")
    if fresh:
        console.stderr.write(
            f"nfx-lint: {_findings(fresh)} not in the baseline: fix them, or record them with --accept-new\n"
        )
    if not settings.baseline:
        _configure(path, arguments, console)
    return FOUND if fresh else CLEAN


def _configure(path: str, arguments: argparse.Namespace, console: Console) -> None:
    """Write the setting for a baseline that no configuration names, or print what to write."""
    config = None if arguments.no_config else arguments.config or nearest(os.getcwd())
    folder = os.path.dirname(os.path.abspath(config)) if config else os.getcwd()
    line = f"baseline = {json.dumps(relative(absolute(path), folder))}"
    name = relative(config) if config else NAME
    if not arguments.configure:
        words = f"to use it, write {line} into {name}, or pass --baseline FILE; --configure writes the line"
        console.stderr.write(f"nfx-lint: {safe(words)}\n")
        return
    if os.path.basename(name) != NAME or os.path.islink(name):
        raise UsageError(f"--configure only writes {NAME}; write {line} into {name} yourself")
    before = Path(name).read_text("utf-8") if config else ""
    write_whole(name, f"{line}\n{before}")
    console.write(f"{safe(name)}: {safe(line)} written\n")


def _keys(report: Report, before: Baseline, options: Options) -> Counter[Key]:
    """The findings that a baseline may contain, counted."""
    return Counter(
        (before.file(finding.file), finding.rule, finding.place)
        for finding in report.findings
        if options.selection_for(finding.file).suppressible(finding.rule)
    )


def _merged(
    before: Baseline, now: Counter[Key], checked: set[str], *, everything: bool
) -> tuple[Counter[Key], int]:
    """The new baseline entries, and the number of new findings that are not in it."""
    if everything:
        untouched = {key: n for key, n in before.known.items() if _is_beyond(key[0], before, checked)}
        return Counter(now) | Counter(untouched), 0
    after = Counter(
        {
            key: n if _is_beyond(key[0], before, checked) else min(n, now[key])
            for key, n in before.known.items()
        }
    )
    left = before.gone()
    for key, count in (now - after).items():
        # A file that was renamed keeps its entries.
        taken = 0 if before.known_in(key[0]) else min(count, left[key[1:]])
        left[key[1:]] -= taken
        after[key] += taken
    return after, sum((now - after).values())


def _is_beyond(file: str, before: Baseline, checked: set[str]) -> bool:
    """Whether a file exists but was not part of this run."""
    return file not in checked and os.path.lexists(os.path.join(before.folder, file))


def _findings(number: int) -> str:
    return "1 finding" if number == 1 else f"{number} findings"
