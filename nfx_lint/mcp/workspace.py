"""The folder that the server was started in: nothing outside it is read, and its configuration applies."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from nfx_lint._compiled.kinds import EDITIONS, KINDS
from nfx_lint.config import load as configuration
from nfx_lint.config.discovery import config_in
from nfx_lint.config.load import Config
from nfx_lint.config.nested import Nested
from nfx_lint.config.options import Options
from nfx_lint.config.resolve import Run, configured
from nfx_lint.contracts.kinds import no_such_edition, no_such_kind
from nfx_lint.files.paths import relative
from nfx_lint.model import UsageError


def inside(path: str) -> str:
    """The path from the folder, links followed. Raises `UsageError` if it leads out of the folder."""
    try:
        real, top = os.path.realpath(path), os.path.realpath(os.curdir)
    except ValueError:
        raise UsageError("a path must not contain a NUL character") from None
    if real != top and not real.startswith(os.path.join(top, "")):
        raise UsageError(f"{path} is not below the folder that nfx-lint mcp was started in")
    return relative(real, top)


def run_for(paths: Sequence[str], kind: str | None = None, edition: str | None = None) -> Run:
    """The settings for `paths`, by the configurations in the folder and below it, with fixes."""
    if kind is not None and kind not in KINDS:
        raise UsageError(no_such_kind(kind))
    if edition is not None and edition not in (EDITIONS if kind is None else KINDS[kind]):
        raise UsageError(no_such_edition(kind, edition))
    top, given = os.getcwd(), {"edition": edition}
    own, options = config_in(top), Options(kind, fixes=True)
    run = configured(_config(own), given, options, paths, baseline_may_be_absent=True)
    return replace(run, options=replace(run.options, nested=Nested(top, own, given, tuple(paths))))


def _config(path: str | None) -> Config | None:
    """The folder's own configuration; a configuration above the folder must not be read."""
    if path is None:
        return None
    inside(path)
    return replace(configuration.read(path, relative(path)), is_named=False)
