"""Reading and writing baseline files."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nfx_lint.files.paths import absolute, relative
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.model import ConfigError, Json

if TYPE_CHECKING:
    from nfx_lint.rules.catalogue import Rule

NAME = "nfx-lint-baseline.json"
VERSION = 1

# File, rule, and place.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings with their counts. `path` is the baseline file; its folder is the root of file names."""

    path: str
    folder: str
    known: Mapping[Key, int]
    _by_file: dict[str, dict[Key, int]] = field(default_factory=dict, compare=False, repr=False)

    def file(self, name: str) -> str:
        """The name of a file in the baseline."""
        return relative(absolute(name), self.folder)

    def known_in(self, file: str) -> Mapping[Key, int]:
        """The entries for a file by its name in the baseline."""
        if self.known and not self._by_file:
            by_file: dict[str, dict[Key, int]] = {}
            for key, count in self.known.items():
                by_file.setdefault(key[0], {})[key] = count
            self._by_file.update(by_file)
        return self._by_file.get(file, {})

    def gone(self) -> Counter[tuple[str, str]]:
        """The entries for files that no longer exist, by rule and place."""
        self.known_in("")
        left = Counter[tuple[str, str]]()
        for file, entries in self._by_file.items():
            if not os.path.lexists(os.path.join(self.folder, file)):
                for (_, rule, at), count in entries.items():
                    left[rule, at] += count
        return left


def read(path: str, own: Iterable[Rule] = (), *, may_be_absent: bool = False) -> Baseline:
    """The baseline in a file, with current rule ids; `own` are user rules.

    Raises `ConfigError` if it is not a baseline.
    """
    folder = os.path.dirname(os.path.abspath(path))
    if may_be_absent and not os.path.lexists(path):
        return Baseline(path, folder, {})
    try:
        value = json.loads(read_bytes(path).decode("utf-8"))
    except Unreadable as fault:
        raise ConfigError(f"{path}: {fault}; nfx-lint baseline writes a baseline") from None
    except (ValueError, RecursionError):
        value = None
    known = _known(value)
    if known is None:
        hint = "fix it, or remove it and rewrite it with nfx-lint baseline"
        raise ConfigError(f"{path}: not a baseline of version {VERSION}; {hint}")
    return Baseline(path, folder, _under_current_ids(known, own))


def _known(value: Json) -> Counter[Key] | None:
    if not isinstance(value, dict) or value.get("version") != VERSION or isinstance(value["version"], bool):
        return None
    rows = value.get("findings")
    if not isinstance(rows, list):
        return None
    known: Counter[Key] = Counter()
    for row in rows:
        if not isinstance(row, dict) or row.keys() != {"file", "rule", "at", "count"}:
            return None
        key, count = (row["file"], row["rule"], row["at"]), row["count"]
        if not all(isinstance(part, str) for part in key) or type(count) is not int or count < 1:
            return None
        # A merge of two branches may duplicate an entry: the larger count is right.
        known[key] = max(known[key], count)
    return known


def _under_current_ids(known: Mapping[Key, int], own: Iterable[Rule]) -> Mapping[Key, int]:
    if not known:
        return known
    from nfx_lint.rules.catalogue import current_ids

    current, renamed = current_ids(own), Counter[Key]()
    for (file, rule, at), count in known.items():
        key = (file, current.get(rule, rule), at)
        renamed[key] = max(renamed[key], count)
    return renamed


def written(known: Mapping[Key, int]) -> str:
    """The text of a baseline: sorted, one entry per line, so that branches merge."""
    rows = [
        json.dumps({"file": file, "rule": rule, "at": at, "count": count})
        for (file, rule, at), count in sorted(known.items())
        if count
    ]
    body = "[\n" + ",\n".join(f"  {row}" for row in rows) + "\n ]" if rows else "[]"
    return f'{{\n "version": {VERSION},\n "findings": {body}\n}}\n'
