"""The baseline: findings that are known and accepted, so that only new ones are reported.

A finding is known again by its rule, its file and its place in the document, where an item of a list goes
by its name rather than its number. Lines and values are not kept: the file stays right when others edit.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from nfx_lint.model import ConfigError, Finding, Json
from nfx_lint.source.files import Unreadable, read_bytes

NAME = "nfx-lint-baseline.json"
VERSION = 1
# What tells an item of a list from the others, where it has it; the first that fits counts.
NATURAL_KEYS = (("name",), ("type", "protocol"), ("id",), ("key",), ("identifier",), ("path",))
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./-]{0,60}")

# File, rule, and place.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings and how often each. `path` is the baseline's file, files are named from its folder."""

    path: str
    folder: str
    known: Mapping[Key, int]

    def file(self, name: str) -> str:
        """How the baseline calls the file called `name`."""
        path = os.path.abspath(name)
        try:
            return os.path.relpath(path, self.folder).replace(os.sep, "/")
        except ValueError:  # on another drive
            return path.replace(os.sep, "/")


def read(path: str, *, may_be_absent: bool = False) -> Baseline:
    """The baseline in a file. Raises `ConfigError` if it is not one."""
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
        hint = "mend it, or remove it and write it anew with nfx-lint baseline"
        raise ConfigError(f"{path}: not a baseline of version {VERSION}; {hint}")
    return Baseline(path, folder, known)


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
        # Two branches that add the same entry leave it twice: the larger count is right.
        known[key] = max(known[key], count)
    return known


def written(known: Mapping[Key, int]) -> str:
    """The text of a baseline: sorted, an entry a line, so that branches merge."""
    rows = [
        json.dumps({"file": file, "rule": rule, "at": at, "count": count})
        for (file, rule, at), count in sorted(known.items())
        if count
    ]
    body = "[\n" + ",\n".join(f"  {row}" for row in rows) + "\n ]" if rows else "[]"
    return f'{{\n "version": {VERSION},\n "findings": {body}\n}}\n'


def subtracted(
    findings: Iterable[Finding], baseline: Baseline, name: str, may_be_known: Callable[[str], bool]
) -> tuple[list[Finding], int, int]:
    """The findings that are new, how many are known, and how many known ones are found no longer."""
    file = baseline.file(name)
    left = Counter({key: count for key, count in baseline.known.items() if key[0] == file})
    new, known = [], 0
    for finding in findings:
        key = (file, finding.rule, finding.place)
        if left[key] > 0 and may_be_known(finding.rule):
            left[key] -= 1
            known += 1
        else:
            new.append(finding)
    return new, known, sum(left.values())


def place_of(pointer: str, body: Json) -> str:
    """Where a pointer leads, with items of lists by their natural key: `/healthChecks/type=x,protocol=y`."""
    steps = []
    for written_step in pointer.split("/")[1:]:
        step = written_step.replace("~1", "/").replace("~0", "~")
        if isinstance(body, list):
            body = body[int(step)] if step.isdecimal() and int(step) < len(body) else None
            steps.append(_natural(body) or written_step)
        else:
            body = body.get(step) if isinstance(body, dict) else None
            steps.append(written_step)
    return "".join(f"/{step}" for step in steps)


def _natural(item: Json) -> str:
    from nfx_lint.redact import looks_secret

    if not isinstance(item, dict):
        return ""
    for keys in NATURAL_KEYS:
        values = [item.get(key) for key in keys]
        if all(isinstance(value, str) and _PLAIN.fullmatch(value) for value in values):
            shown = ",".join(f"{key}={value}" for key, value in zip(keys, values, strict=True))
            if not looks_secret(shown):
                return shown.replace("~", "~0").replace("/", "~1")
    return ""
