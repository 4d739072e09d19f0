"""The message for a run that checked nothing."""

from __future__ import annotations

import argparse

from nfx_lint.limits import LONGEST_NOTE
from nfx_lint.model import Report
from nfx_lint.report.safe import safe


def may_be_nothing(report: Report, arguments: argparse.Namespace) -> bool:
    """Whether a run may check nothing."""
    return (
        arguments.skip_unknown
        or arguments.since is not None
        or (arguments.force_exclude and report.left_out("excluded") > 0)
    )


def why_nothing(report: Report, paths: list[str]) -> str:
    """The sentence for a run that checked nothing."""
    if report.skipped:
        files = "the one file" if report.skipped == 1 else f"none of the {report.skipped} files"
        verdict = "is not" if report.skipped == 1 else "is"
        return (
            f"nothing to check: {files} found {verdict} recognised as a Northflank document"
            " (set the kind with --kind KIND, or accept this with --skip-unknown)"
        )
    where = safe(", ".join(paths), LONGEST_NOTE)
    if report.left_out("excluded"):
        return f"nothing to check: the configuration excludes what is in {where} (-v lists it)"
    return f"nothing to check: no JSON or YAML file in {where} (accept this with --skip-unknown)"
