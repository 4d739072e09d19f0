"""The configuration: one TOML file, read, checked, and merged with the command line.

Nothing in it runs, and what it names lies below its folder: it may be a stranger's.
"""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from nfx_lint.config.discovery import NAME, nearest
from nfx_lint.config.toml_lines import line_of, numbered
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.model import ConfigError, Json, Path
from nfx_lint.validation.own_files import faults, own_schema

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MOST_BYTES = 512 * 1024
# The standard library takes time with the square of a dotted key's parts.
MOST_DOTS_IN_A_LINE = 1000
# Each key with what holds without it; the order is that of `nfx-lint config`.
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
    "rules": [],
    "exclude": [],
    "extend-exclude": [],
    "baseline": None,
    "suppressions": [],
}
# What the command line says of a list replaces both the list and what the file adds to it.
REPLACED = {"select": "extend-select", "ignore": "extend-ignore", "exclude": "extend-exclude"}
COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration as its file has it. `path` is how it is shown, `folder` where its paths start."""

    path: str
    folder: str
    values: Mapping[str, Json]
    lines: Mapping[Path, int]

    def place(self, *path: str | int) -> str:
        """`file:line` of a value, or of what it stands in."""
        line = line_of(self.lines, path)
        return f"{self.path}:{line}" if line else self.path

    def line(self, *path: str | int) -> int:
        return line_of(self.lines, path) or 1


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that holds, and where it comes from: `default`, `file:line` or the command line."""

    value: Json
    origin: str


def found(folder: str) -> Config | None:
    """The configuration that holds in `folder`, the nearest one up to the root of the repository."""
    path = nearest(folder)
    return read(path, _shown(path, folder)) if path else None


def _shown(path: str, folder: str) -> str:
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # on another drive
        return path


def read(path: str, shown: str | None = None) -> Config:
    """The configuration in a file. Raises `ConfigError`, with file, line and what to do."""
    shown = shown or path
    try:
        data = read_bytes(path)
    except Unreadable as fault:
        raise ConfigError(f"{shown}: {fault}; {fault.hint}") from None
    text = _text(data, shown)
    table: dict[str, Json] = _table(text, shown)
    lines = dict(numbered(text))
    if os.path.basename(path) != NAME and "tool" in table:
        table, lines = _own_part(table, lines)
    folder = os.path.dirname(os.path.abspath(path)).replace(os.sep, "/")
    config = Config(shown, folder, table, lines)
    for at, words in faults(config.values, own_schema("config")):
        raise ConfigError(f"{config.place(*at)}: {words}")
    return config


def _text(data: bytes, shown: str) -> str:
    if len(data) > MOST_BYTES:
        raise ConfigError(f"{shown}: larger than {MOST_BYTES // 1024} KB, which no configuration is")
    if any(line.count(b".") > MOST_DOTS_IN_A_LINE for line in data.split(b"\n")):
        raise ConfigError(f"{shown}: a line has more than {MOST_DOTS_IN_A_LINE} dots; break it up")
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise ConfigError(f"{shown}: not UTF-8; save it as UTF-8") from None


def _table(text: str, shown: str) -> dict[str, Json]:
    try:
        table: dict[str, Json] = _plain(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{shown}: not TOML: {error}; correct it there") from None
    except RecursionError:
        raise ConfigError(f"{shown}: nested too deep; write it flatter") from None
    except ValueError:  # a number with thousands of digits
        raise ConfigError(f"{shown}: a number in it is too long; shorten it") from None
    return table


def _own_part(table: dict[str, Json], lines: Mapping[Path, int]) -> tuple[dict[str, Json], dict[Path, int]]:
    """The part of a pyproject.toml that is ours."""
    tool = table["tool"]
    own = tool.get("nfx-lint", {}) if isinstance(tool, dict) else {}
    prefix = ("tool", "nfx-lint")
    return own, {path[2:]: line for path, line in lines.items() if path[:2] == prefix}


def _plain(value: Json) -> Json:
    """TOML's values as JSON's: a date is text."""
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else value


def settings(config: Config | None, given: Mapping[str, Json]) -> dict[str, Setting]:
    """Each key with the value that holds: the command line's, else the file's, else the default."""
    held = {}
    overridden = {added for key, added in REPLACED.items() if given.get(key)}
    for key, default in DEFAULTS.items():
        if given.get(key):
            held[key] = Setting(given[key], COMMAND_LINE)
        elif config and key in config.values and key not in overridden:
            held[key] = Setting(config.values[key], config.place(key))
        else:
            held[key] = Setting(default, "default")
    return held
