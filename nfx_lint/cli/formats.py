"""The report formats: their table, the choice between them, and rendering."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from nfx_lint.cli.arguments import known
from nfx_lint.model import Report, UsageError
from nfx_lint.report.about import About

# Each has a module of the same name in `nfx_lint.report`.
FORMATS = {
    "text": "for people: source lines with messages and hints",
    "concise": "one finding per line, for editors and grep",
    "json": "for programs; nfx-lint schema report describes it",
    "github": "GitHub Actions annotations",
    "azure": "Azure Pipelines logging commands",
    "gitlab": "GitLab Code Quality report",
    "sarif": "SARIF 2.1.0, for GitHub code scanning and other trackers",
    "junit": "JUnit XML, for Jenkins, GitLab and others",
    "rdjson": "reviewdog Diagnostic Format",
    "teamcity": "TeamCity inspections",
    "markdown": "a table for pull request comments",
}


class Target(NamedTuple):
    """A format and its output file; None is standard output."""

    format: str
    file: str | None = None


def target(word: str) -> Target:
    """The target of `--format NAME` or `--format NAME=FILE`."""
    name, equals, file = word.partition("=")
    known("format", name, FORMATS)
    if equals and not file:
        raise UsageError(f"--format {word} names no file: write --format {name}=FILE, or only {name}")
    return Target(name, file or None)


def targets(given: Sequence[Target], output: str | None, environ: Mapping[str, str]) -> list[Target]:
    """The targets from the options, with a default that depends on the environment."""
    if output is not None:
        if len(given) > 1 or any(target.file for target in given):
            raise UsageError("--output is for one format; for several write --format NAME=FILE")
        return [Target(given[0].format if given else "text", output)]
    files = [target.file for target in given]
    if files.count(None) > 1:
        names = " and ".join(target.format for target in given if target.file is None)
        raise UsageError(f"{names} cannot share standard output: write --format NAME=FILE")
    for file in files:
        if files.count(file) > 1:
            raise UsageError(f"two formats cannot share the file {file}")
    return list(given) or [Target("github" if on_github(environ) else "text")]


def on_github(environ: Mapping[str, str]) -> bool:
    """Whether this is a step of GitHub Actions, which turns log lines into annotations."""
    return environ.get("GITHUB_ACTIONS") == "true"


def rendered(
    report: Report, name: str, about: About, *, color: bool, width: int | None, summary: bool
) -> str:
    """The report in the format called `name`."""
    if name == "text":
        from nfx_lint.report import text

        return text.render(report, color=color, width=width, summary=summary, docs=about.docs)
    if name == "concise":
        from nfx_lint.report import concise

        return concise.render(report)
    render: Callable[[Report, About], str] = import_module(f"nfx_lint.report.{name}").render
    return render(report, about)
