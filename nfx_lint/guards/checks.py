"""The check of a request in a guarded client, and its consequence."""

from __future__ import annotations

import json
import sys
import warnings
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from nfx_lint.api import check_request
from nfx_lint.model import CheckWarning, Report

Mode: TypeAlias = Literal["raise", "warn"]
MODES: tuple[str, ...] = get_args(Mode)
# A warning points to the line that made the call, so frames of these packages are skipped.
PASSED_ON_BY = ("nfx_lint", "northflank", "httpx", "requests", "asyncio")


@dataclass(frozen=True, slots=True)
class Checks:
    """The options of a `guard` call."""

    mode: Mode
    edition: str | None
    select: frozenset[str]
    ignore: frozenset[str]

    def check(self, method: str, path: str, content: object) -> None:
        """Raise or warn for a request with the body `content`; pass if that is not JSON."""
        if not isinstance(content, str | bytes | bytearray) or not content:
            return  # a file or a stream
        try:
            body = json.loads(content)
        except (ValueError, RecursionError):  # not JSON, or deeper than Python reads
            return
        report = check_request(
            method, path, body, edition=self.edition, select=self.select, ignore=self.ignore
        )
        if self.mode == "raise" and not _is_unknown(report):
            report.raise_for_errors()
        elif report.findings:
            warnings.warn(CheckWarning(report), stacklevel=_level_of_call())


def _is_unknown(report: Report) -> bool:
    """Whether the endpoint is undocumented: it may be newer than nfx-lint, so a call of it is sent."""
    return any(finding.rule == "unknown-kind" for finding in report.findings)


def package(module: str) -> str:
    return module.partition(".")[0]


def _level_of_call() -> int:
    """The `stacklevel` of the line that called the client, relative to the caller."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and package(frame.f_globals.get("__name__", "")) in PASSED_ON_BY:
        level, frame = level + 1, frame.f_back
    return level
