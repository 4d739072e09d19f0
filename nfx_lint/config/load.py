"""The configuration: one TOML file, read, checked, and merged with the command line.

It may be untrusted: nothing in it is executed, and its paths stay below its folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from nfx_lint.config.discovery import NAME, nearest
from nfx_lint.files.paths import absolute, relative
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_BYTES_OF_A_CONFIGURATION, MOST_DOTS_IN_A_LINE
from nfx_lint.model import ConfigError, Json, Path

# The keys with their defaults, in the order of `nfx-lint config`.
DEFAULTS: Mapping[str, Json] = {
    "edition": None,
    "files": [],
    "select": [],
    "extend-select": [],
    "ignore": [],
    "extend-ignore": [],
    "levels": {},
    "overrides": [],
    "fail-on": "error",
    "placeholders": [],
    "rules": [],
    "exclude": [],
    "extend-exclude": [],
    "baseline": None,
    "embedded": False,
    "suppressions": [],
    "repository": "only-remotes",
}
# A list on the command line replaces both the file's list and its extension.
REPLACED = {"select": "extend-select", "ignore": "extend-ignore", "exclude": "extend-exclude"}
COMMAND_LINE = "command line"
# The place of a value from `--config KEY=VALUE`.
BY_OPTION = "--config"


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration file. `path` is for messages; paths in the file are relative to `folder`.

    `is_named` is whether the user named it: one that was found may be a stranger's. `from_options` are the
    keys with values from `--config KEY=VALUE`.
    """

    path: str
    folder: str
    values: Mapping[str, Json]
    lines: Mapping[Path, int]
    is_named: bool = True
    from_options: frozenset[str] = frozenset()

    def place(self, *path: str | int) -> str:
        """`file:line` of a value, or of the nearest enclosing one with a line."""
        if path and path[0] in self.from_options:
            return BY_OPTION
        line = _line_of(self.lines, path)
        return f"{self.path}:{line}" if line else self.path

    def line(self, *path: str | int) -> int:
        return _line_of(self.lines, path) or 1


class Setting(NamedTuple):
    """An effective value and its origin: `default`, `file:line` or the command line."""

    value: Json
    origin: str


def found(folder: str) -> Config | None:
    """The configuration for `folder`: the nearest one up to the root of the repository."""
    path = nearest(folder)
    return replace(read(path, relative(path, folder)), is_named=False) if path else None


def read(path: str, shown: str | None = None) -> Config:
    """The configuration in a file. Raises `ConfigError` with file, line and a hint."""
    from nfx_lint.config.toml_lines import numbered
    from nfx_lint.validation.own_files import faults, own_schema

    shown = shown or path
    try:
        data = read_bytes(path)
    except Unreadable as fault:
        raise ConfigError(f"{shown}: {fault}; {fault.hint}") from None
    text = _text(data, shown)
    table = _table(text, shown)
    lines = dict(numbered(text))
    if os.path.basename(path) != NAME and "tool" in table:
        table, lines = _tool_table(table, lines)
    folder = os.path.dirname(absolute(path))
    config = Config(shown, folder, table, lines)
    for at, words in faults(config.values, own_schema("config"), "config"):
        raise ConfigError(f"{config.place(*at)}: {words}")
    return config


def changed(config: Config | None, values: Mapping[str, Json]) -> Config | None:
    """The configuration with other values; tables, such as `levels`, are joined."""
    if not values:
        return config
    config = config or Config(BY_OPTION, absolute(os.curdir), {}, {})
    old = config.values
    joined = {
        key: {**old[key], **value} if isinstance(value, dict) and key in old else value
        for key, value in values.items()
    }
    return replace(config, values={**old, **joined}, from_options=frozenset(values))


def values_of(assignments: Iterable[str]) -> dict[str, Json]:
    """The values in `KEY=VALUE`, where a value is TOML. Raises `ConfigError` as for a file."""
    from nfx_lint.validation.own_files import faults, own_schema

    values: dict[str, Json] = {}
    for text in assignments:
        key = text.partition("=")[0].strip()
        try:
            table = _parsed(text)
        except (ValueError, RecursionError):
            form = 'a string has quotes, as in fail-on="warning"'
            raise ConfigError(f"{BY_OPTION}: the value of `{key}` is not TOML; {form}") from None
        for name, value in table.items():
            old = values.get(name)
            values[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    for _, words in faults(values, own_schema("config"), "config"):
        raise ConfigError(f"{BY_OPTION}: {words}")
    return values


def _line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    from nfx_lint.config.toml_lines import line_of

    return line_of(lines, path)


def table_in(data: bytes, shown: str) -> dict[str, Json]:
    """The content of a TOML file, unchecked. Raises `ConfigError` if it is not TOML."""
    return _table(_text(data, shown), shown)


def _text(data: bytes, shown: str) -> str:
    if len(data) > MOST_BYTES_OF_A_CONFIGURATION:
        size = f"{MOST_BYTES_OF_A_CONFIGURATION // 1024} KB"
        raise ConfigError(f"{shown}: larger than {size}; check that it is a configuration")
    if any(line.count(b".") > MOST_DOTS_IN_A_LINE for line in data.split(b"\n")):
        raise ConfigError(f"{shown}: a line has more than {MOST_DOTS_IN_A_LINE} dots; break it up")
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise ConfigError(f"{shown}: not UTF-8; save it as UTF-8") from None


def _table(text: str, shown: str) -> dict[str, Json]:
    try:
        return _parsed(text)
    except RecursionError:
        raise ConfigError(f"{shown}: nested too deep; write it flatter") from None
    except ValueError as error:
        if type(error) is ValueError:  # a number with thousands of digits
            raise ConfigError(f"{shown}: a number in it is too long; shorten it") from None
        raise ConfigError(f"{shown}: not TOML: {error}; correct it there") from None


def _parsed(text: str) -> dict[str, Json]:
    """A TOML text as JSON values. Raises `ValueError` or `RecursionError`."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    table: dict[str, Json] = _plain(tomllib.loads(text))
    return table


def _tool_table(table: dict[str, Json], lines: Mapping[Path, int]) -> tuple[dict[str, Json], dict[Path, int]]:
    """The `[tool.nfx-lint]` table of a pyproject.toml."""
    tool = table["tool"]
    own = tool.get("nfx-lint", {}) if isinstance(tool, dict) else {}
    prefix = ("tool", "nfx-lint")
    return own, {path[2:]: line for path, line in lines.items() if path[:2] == prefix}


def _plain(value: Json) -> Json:
    """TOML values as JSON values: a date becomes a string."""
    import datetime

    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else value


def settings(config: Config | None, given: Mapping[str, Json]) -> dict[str, Setting]:
    """The effective settings: from the command line, else from the file, else the default."""
    effective: dict[str, Setting] = {}
    overridden = {added for key, added in REPLACED.items() if given.get(key)}
    for key, default in DEFAULTS.items():
        if given.get(key):
            effective[key] = Setting(given[key], COMMAND_LINE)
        elif config and key in config.values and key not in overridden:
            effective[key] = Setting(config.values[key], config.place(key))
        else:
            effective[key] = Setting(default, "default")
    return effective
