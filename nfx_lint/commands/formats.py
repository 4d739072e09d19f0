"""The formats of a report: the one table of their names, and the way to each."""

from __future__ import annotations

from nfx_lint.commands.arguments import known
from nfx_lint.model import Report, UsageError

# Name, and whether this version has it: the others are promised by the fixed command line.
FORMATS = {
    "text": True,
    "concise": True,
    "json": True,
    "github": False,
    "gitlab": False,
    "sarif": False,
    "junit": False,
    "rdjson": False,
}


def format_named(name: str) -> str:
    """`name`, if there is such a format in this version."""
    if not FORMATS[known("format", name, FORMATS)]:
        here = ", ".join(name for name, ready in FORMATS.items() if ready)
        raise UsageError(f"the format {name} is not in this version yet: choose from {here}")
    return name


def rendered(report: Report, name: str, *, color: bool, width: int | None, summary: bool) -> str:
    """The report in the format called `name`."""
    if name == "json":
        from nfx_lint import __version__
        from nfx_lint.report import json

        return json.render(report, __version__)
    if name == "concise":
        from nfx_lint.report import concise

        return concise.render(report)
    from nfx_lint.report import text

    return text.render(report, color=color, width=width, summary=summary)
