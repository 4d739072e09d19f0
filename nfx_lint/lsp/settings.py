"""The settings for an open file: its configuration, read again when one of its files changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from glob import glob

from nfx_lint.config import load as configuration
from nfx_lint.config.discovery import nearest
from nfx_lint.config.load import Config
from nfx_lint.config.options import Options
from nfx_lint.config.resolve import Run, configured
from nfx_lint.files.discover import is_excluded
from nfx_lint.model import UsageError

# Files that are configurations, or belong to one, as globs for the editor to watch.
WATCHED = ("**/nfx-lint.toml", "**/pyproject.toml", "**/nfx-lint-baseline.json", "**/*.{yaml,yml}")
_DEFAULTS = Options(skip_unknown=True)

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings for files of one folder. `config` is the path of their configuration, if there is one.

    With a `fault` the configuration has a mistake, and the settings are the last valid ones. `rules` are
    patterns for the user's rule files. `number` differs for each reading.
    """

    run: Run
    number: int = 0
    config: str | None = None
    fault: str = ""
    rules: tuple[str, ...] = ()

    def excludes(self, path: str) -> bool:
        """Whether the configuration excludes a file."""
        return is_excluded(path, self.run.exclude, self.run.folder)


class KnownSettings:
    """The settings that were read, by folder."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Stamp, Settings]] = {}
        self._count = 0

    def of(self, path: str) -> Settings:
        """The settings for the file at an absolute path, which need not exist."""
        folder = os.path.dirname(path)
        config = nearest(folder)
        stamp, before = self._known.get(folder, ((), None))
        if before and stamp == _stamp(config, before):
            return before
        self._count += 1
        settings = self._read(folder, path, config, before)
        self._known[folder] = (_stamp(config, settings), settings)
        return settings

    def _read(self, folder: str, path: str, config: str | None, before: Settings | None) -> Settings:
        rules: tuple[str, ...] = ()
        try:
            found = configuration.found(folder)
            if found:
                rules = tuple(os.path.join(found.folder, one) for one in found.values.get("rules", ()))
            return Settings(run_for(found, path), self._count, config, rules=rules)
        except UsageError as error:
            run = before.run if before else Run(_DEFAULTS)
            return Settings(run, self._count, config, str(error), rules)


def run_for(config: Config | None, path: str) -> Run:
    """The settings of a run over one file that was not named."""
    return configured(config, {}, _DEFAULTS, [path], baseline_may_be_absent=True)


def _stamp(config: str | None, settings: Settings) -> Stamp:
    """The files that settings come from, each with its time and size."""
    return tuple(sorted(_state(path) for path in _sources(config, settings)))


def _sources(config: str | None, settings: Settings) -> Iterator[str]:
    if config is None:
        return
    yield config
    if settings.run.baseline:
        yield os.path.abspath(settings.run.baseline)
    for pattern in settings.rules:
        yield from glob(pattern, recursive=True)


def _state(path: str) -> tuple[str, int, int]:
    try:
        found = os.stat(path)
    except OSError:
        return path, 0, 0
    return path, found.st_mtime_ns, found.st_size
