"""Write a report to its targets: standard output, files, the GitHub step summary."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from nfx_lint import __version__
from nfx_lint.cli.console import Console
from nfx_lint.cli.formats import Target, on_github, rendered
from nfx_lint.cli.repository_paths import tracked_paths
from nfx_lint.limits import LONGEST_COMMENT, LONGEST_SUMMARY
from nfx_lint.model import Finding, Json, Report
from nfx_lint.report.about import About, AboutRule
from nfx_lint.report.folding import folded

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.rules.catalogue import Rule

# These formats name files as they were typed, the others by their path from the repository root.
_LOCAL = frozenset(("text", "concise", "json"))
# These describe the rules.
_DESCRIBING = frozenset(("sarif", "teamcity"))
_FOR_PEOPLE = frozenset(("text", "concise"))
# A key to sort findings by.
Order: TypeAlias = "Callable[[Finding], tuple[Json, ...]]"


def deliver(
    report: Report,
    chosen: Sequence[Target],
    about: About,
    console: Console,
    *,
    color: str,
    summary: bool,
    order: Order = Finding.sort_key,
) -> None:
    """Write the report, whose findings are in this order, to each target; files are written atomically."""
    tracked = _tracked(report, about, order)
    shown = [
        (
            target.file,
            rendered(
                report if target.format in _LOCAL else tracked,
                target.format,
                about if target.format in _LOCAL else replace(about, paths={}),
                color=console.color(color, to_file=target.file is not None),
                width=console.columns() if target.file is None else None,
                summary=summary,
            ),
        )
        for target in chosen
    ]
    for file, text in shown:
        if file is not None:
            from nfx_lint.cli.atomic_write import write_whole

            write_whole(file, text)
    for file, text in shown:
        if file is None:
            console.write(text)
    if Target("github") in chosen and on_github(console.environ) and report.findings:
        _write_step_summary(tracked, console)


def about_run(
    report: Report, chosen: Sequence[Target], options: Options, fail_on: str, console: Console
) -> About:
    """The run metadata that the target formats need; `options` determine the rules."""
    formats = {target.format for target in chosen}
    if formats <= _FOR_PEOPLE:
        return About(__version__, fail_on=fail_on)
    files = [*(file.file for file in report.files), *(finding.file for finding in report.findings)]
    return About(
        __version__,
        _rules(options) if _DESCRIBING.intersection(formats) else (),
        tracked_paths(dict.fromkeys(files), console.environ),
        fail_on,
        first_ids=_first_ids(options) if report.findings else {},
    )


def _rules(options: Options) -> tuple[AboutRule, ...]:
    each = tuple(options.each())
    return tuple(
        AboutRule(rule.id, rule.level, rule.title, rule.docs.why, rule.hint, rule.topic, rule.docs.basis)
        for rule in _catalogue(each)
        if any(one.is_enabled(rule.id) for one in each)
    )


def _first_ids(options: Options) -> dict[str, str]:
    return {rule.id: rule.was[0] for rule in _catalogue(options.each()) if rule.was}


def _catalogue(each: Iterable[Options]) -> Iterable[Rule]:
    """The shipped rules, and those of each configuration of the run."""
    from nfx_lint.rules.catalogue import catalogue

    own = (rule for one in each if one.policy for rule in one.policy.rules)
    return {rule.id: rule for rule in (*catalogue(), *own)}.values()


def _tracked(report: Report, about: About, order: Order) -> Report:
    """The report with files named from the repository root, sorted by these names where files are."""
    files = [replace(file, file=about.paths.get(file.file, file.file)) for file in report.files]
    findings = [replace(one, file=about.paths.get(one.file, one.file)) for one in report.findings]
    files.sort(key=lambda file: file.file)
    findings.sort(key=order)
    shown, rest = folded(findings)
    return replace(report, files=tuple(files), findings=tuple(findings), folded=rest, _shown=shown)


def _write_step_summary(report: Report, console: Console) -> None:
    """Add the whole table to the step summary: GitHub shows only about ten annotations per level."""
    from nfx_lint.report import markdown

    name = console.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    try:
        with open(name, "a", encoding="utf-8", newline="\n", opener=_regular) as file:
            room = LONGEST_SUMMARY - file.tell()
            if room > LONGEST_COMMENT:
                file.write(markdown.render(report, About(__version__), room))
    except OSError as error:
        console.stderr.write(f"nfx-lint: cannot write the summary of the step: {error.strerror}\n")


def _regular(path: str, flags: int) -> int:
    """A descriptor of a regular file; opening a pipe without a reader would wait for one."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o666)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is not a regular file")
    return descriptor
