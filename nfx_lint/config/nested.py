"""Nested configurations: a file uses the nearest one from its folder upwards, as a whole, without merging.

Like any configuration that is found, they may be untrusted: their number and size are limited, their paths
stay below their folders, and the findings that they turn off are counted.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from nfx_lint.config.discovery import nearest_nested
from nfx_lint.config.load import Config, changed, read
from nfx_lint.config.options import Options
from nfx_lint.config.resolve import configured
from nfx_lint.files.gitignore import Rules, rules_of
from nfx_lint.files.paths import relative, slashed
from nfx_lint.limits import MOST_BYTES_OF_NESTED_CONFIGURATIONS, MOST_NESTED_CONFIGURATIONS
from nfx_lint.model import ConfigError, Json

# Keys that apply to a whole run, and so come from the configuration of the working directory.
RUN_WIDE = ("baseline", "fail-on")


@dataclass(frozen=True, slots=True)
class Holding:
    """A nested configuration with the settings for its files.

    `run_wide` has the keys in it that have no effect, with their places; `notices` are about former rule
    names.
    """

    config: Config
    options: Options
    excluded: tuple[Rules, ...] = ()
    run_wide: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Nested:
    """The nested configurations of a run in the folder `top`, read when a file needs them.

    `own` is the path of the run's configuration, `given` and `values` have the settings of the command line,
    and `paths` are what the run checks.
    """

    top: str
    own: str | None
    given: Mapping[str, Json]
    paths: tuple[str, ...]
    values: Mapping[str, Json] = field(default_factory=dict)
    _nearest: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)
    _by_path: dict[str, Holding] = field(default_factory=dict, compare=False, repr=False)
    _sizes: dict[str, int] = field(default_factory=dict, compare=False, repr=False)
    _by_folder: dict[str, Holding | None] = field(default_factory=dict, compare=False, repr=False)

    def of_folder(self, folder: str) -> Holding | None:
        """The nested configuration for the files in `folder`; None if they use that of the run.

        Raises `ConfigError` for a faulty configuration.
        """
        if folder not in self._by_folder:
            whole = os.path.abspath(folder or os.curdir)
            path = nearest_nested(whole, self.top, self._nearest)
            is_own = path is None or os.path.normcase(path) == os.path.normcase(self.own or "")
            self._by_folder[folder] = None if path is None or is_own else self._at(path)
        return self._by_folder[folder]

    def of_file(self, name: str) -> Holding | None:
        """The nested configuration for the file `name`, if it has one."""
        return self.of_folder(os.path.dirname(name))

    def excluding(self, folder: str, excluded: tuple[Rules, ...]) -> tuple[Rules, ...]:
        """The patterns for the entries of `folder`; `excluded` are those of the run."""
        holding = self.of_folder(folder)
        return holding.excluded if holding else excluded

    def prepare(self, files: Iterable[str]) -> None:
        """Read all that `files` need, so that no other process has to, and mistakes are found here."""
        for folder in {os.path.dirname(name) for name in files}:
            self.of_folder(folder)

    def read(self) -> Iterator[Holding]:
        """Those that have been read, by path."""
        yield from (self._by_path[path] for path in sorted(self._by_path))

    def _at(self, path: str) -> Holding:
        if path not in self._by_path:
            self._require_few(path)
            self._require_inside(path)
            holding = _holding(path, self.given, self.paths, self.values)
            # A configuration above the working directory is not nested, so it may have run-wide keys.
            is_above = self.top.startswith(os.path.join(os.path.dirname(path), ""))
            self._by_path[path] = replace(holding, run_wide=()) if is_above else holding
        return self._by_path[path]

    def _require_few(self, path: str) -> None:
        """They may be a stranger's: reading all of them must not take long."""
        fault = ""
        if len(self._by_path) >= MOST_NESTED_CONFIGURATIONS:
            fault = f"more than {MOST_NESTED_CONFIGURATIONS} nested configurations"
        self._sizes[path] = _size(path)
        if sum(self._sizes.values()) > MOST_BYTES_OF_NESTED_CONFIGURATIONS:
            fault = f"nested configurations, larger than {MOST_BYTES_OF_NESTED_CONFIGURATIONS} bytes together"
        if fault:
            raise ConfigError(f"{fault}; name one for all files with --config")

    def _require_inside(self, path: str) -> None:
        """A link may lead to a configuration that several folders share, but not to a stranger's files."""
        if not os.path.islink(path):
            return
        below_top = path.startswith(os.path.join(self.top, ""))
        outer = os.path.realpath(self.top if below_top else os.path.dirname(path))
        if not os.path.realpath(path).startswith(os.path.join(outer, "")):
            raise ConfigError(f"{relative(path)} is a link out of the checked folder; replace it by a file")


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0  # reading it reports the reason


def _holding(
    path: str, given: Mapping[str, Json], paths: tuple[str, ...], values: Mapping[str, Json]
) -> Holding:
    config = replace(read(path, relative(path)), is_named=False)
    stray = tuple((key, config.place(key)) for key in RUN_WIDE if key in config.values)
    config = changed(replace(config, values=_of_files(config.values)), _of_files(values)) or config
    given = _of_files(given)
    run = configured(config, given, Options(), paths)
    excluded = rules_of(run.exclude, slashed(os.path.realpath(config.folder))) if run.exclude else ()
    return Holding(config, run.options, excluded, stray, run.notices)


def _of_files(values: Mapping[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if key not in RUN_WIDE}


def run_wide_notices(nested: Nested) -> Iterator[str]:
    """A sentence for each run-wide key that nested configurations set, with the first place."""
    for key in RUN_WIDE:
        places = [place for one in nested.read() for name, place in one.run_wide if name == key]
        if places:
            more = f", and {len(places) - 1} more like it" if len(places) > 1 else ""
            yield (
                f"{places[0]}: `{key}` applies to a whole run, so only the configuration of the working"
                f" directory can set it; move it there{more}"
            )
