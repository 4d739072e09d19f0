"""The files of user rules, found by the patterns in the configuration, and read.

The files may be from a stranger, so nothing in them runs: their rows are data, their patterns run as
automata, and they are below the configuration's folder.
"""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_BYTES_OF_A_RULE, MOST_RULE_FILES, MOST_STEPS_OF_ALL_PATTERNS
from nfx_lint.messages import quoted
from nfx_lint.model import ConfigError, Json, Path
from nfx_lint.rules.catalogue import Rule, RuleDocs, docs_from, rule_from
from nfx_lint.rules.user.faults import TOO_COSTLY, faults, steps_of
from nfx_lint.source.document import Document, read


class FaultyRule(ConfigError):
    """A rule file is wrong; the text begins with its name."""


@dataclass(frozen=True, slots=True)
class RuleFault:
    """A fault of a rule file: the place, the fault, and what to do."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


def load(patterns: Iterable[str], folder: str, shown: str = "") -> tuple[Rule, ...]:
    """The rules in the files that `patterns` name below `folder`, by id.

    `shown` precedes a file's name in messages. Raises `ConfigError` for the first fault.
    """
    found: list[Rule] = []
    steps = 0
    for name in files(patterns, folder):
        rule, wrong = read_rule(os.path.join(folder, name), shown + name)
        if rule is None:
            more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
            raise FaultyRule(f"{wrong[0]}{more}")
        for other in found:
            if other.id == rule.id:
                raise FaultyRule(f"{shown}{name}: another file has the rule {quoted(rule.id)}; rename one")
        steps += steps_of(rule.rows)
        if steps > MOST_STEPS_OF_ALL_PATTERNS:
            raise FaultyRule(f"{shown}{name}: {TOO_COSTLY}")
        found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.id))


def files(patterns: Iterable[str], folder: str) -> list[str]:
    """The files below `folder` that match `patterns`, as they are written there."""
    found: dict[str, None] = {}
    for pattern in patterns:
        names = list(_named(pattern, folder))
        if not names:
            raise ConfigError(f"no rule file is called {quoted(pattern)} below {folder}; correct `rules`")
        found |= dict.fromkeys(names)
    if len(found) > MOST_RULE_FILES:
        raise ConfigError(f"{len(found)} rule files are more than {MOST_RULE_FILES}; name fewer in `rules`")
    return sorted(found)


def _named(pattern: str, folder: str) -> Iterator[str]:
    parent, _, last = pattern.replace("\\", "/").rpartition("/")
    steps = parent.split("/") if parent else []
    outside = os.path.isabs(pattern) or ":" in pattern or pattern.startswith("/") or ".." in steps
    if outside or any(char in parent for char in "*?["):
        hint = "write a path below the configuration's folder, with * in its last part only"
        raise ConfigError(f"{quoted(pattern)} cannot name rule files: {hint}")
    try:
        entries = sorted(os.listdir(os.path.join(folder, parent)))
    except OSError:
        return
    inside = os.path.join(os.path.realpath(folder), "")
    for entry in entries:
        if fnmatch.fnmatchcase(entry, last) and entry.endswith((".yaml", ".yml")):
            name = f"{parent}/{entry}" if parent else entry
            if not os.path.realpath(os.path.join(folder, name)).startswith(inside):
                raise ConfigError(
                    f"the rule file {quoted(name)} leads out of its folder; put it there itself"
                )
            yield name


def read_rule(path: str, shown: str) -> tuple[Rule | None, list[RuleFault]]:
    """The rule in a file, or the fault of the file. `shown` is its name in messages."""
    try:
        data = read_bytes(path)
    except Unreadable as fault:
        return None, [RuleFault(shown, 0, f"{fault}; {fault.hint}")]
    if len(data) > MOST_BYTES_OF_A_RULE:
        return None, [RuleFault(shown, 0, f"larger than {MOST_BYTES_OF_A_RULE} bytes, which no rule is")]
    document = read(data, ".yaml")
    if not document.parsed or document.faults:
        first = document.faults[0]
        return None, [RuleFault(shown, first.span.line, f"{first.message}; {first.hint}")]
    stem = os.path.splitext(os.path.basename(path))[0]
    wrong = [RuleFault(shown, _line(document, at), words) for at, words in faults(document.value, stem)]
    if wrong:
        return None, sorted(dict.fromkeys(wrong), key=lambda fault: fault.line)
    return _rule(document.value), []


def _line(document: Document, path: Path) -> int:
    place = document.locate([path])[path]
    return (place.key or place.value).line


def _rule(entry: Mapping[str, Json]) -> Rule:
    names = {field.name for field in fields(RuleDocs)}
    docs = docs_from({key: value for key, value in entry.items() if key in names})
    rest = {key: value for key, value in entry.items() if key not in names}
    return rule_from({"message": entry["title"], **rest, "topic": "own"}, docs)
