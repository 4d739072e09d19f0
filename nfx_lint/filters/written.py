"""Suppressions as text: a comment for YAML, an entry for a configuration.

Text is added and nothing is rewritten. The caller has to prove that the addition has the intended effect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from nfx_lint.source.needs_exact import DIRECTIVE

_SPECIAL = re.compile(r"[\\*?\[]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A suppression to write; `pointer` is None for a whole file, and `until` is empty or a date."""

    rule: str
    pointer: str | None
    reason: str
    until: str = ""


def with_comment(text: str, lines: list[int], wanted: Wanted) -> Iterator[str]:
    """Ways to add the comment to a YAML text: above the lines of the findings, or at their ends.

    Lines count from 1. In a block of text a comment would be part of the text, so the first way may fail.
    """
    until = f" until {wanted.until}" if wanted.until else ""
    word = "ignore" if wanted.pointer is not None else "ignore-file"
    comment = f"# {DIRECTIVE} {word}[{wanted.rule}]{until} -- {wanted.reason}"
    end = line_end(text)
    rows = text.split("\n")
    if wanted.pointer is None:
        # A comment with the kind has an effect only on the first line.
        at = 1 if re.match(rf"#\s*{DIRECTIVE}\s*kind=", rows[0]) else 0
        yield "\n".join([*rows[:at], comment + end[:-1], *rows[at:]])
        return
    above, behind = list(rows), list(rows)
    for line in sorted(set(lines), reverse=True):
        row = rows[line - 1]
        indent = row[: len(row) - len(row.lstrip(" "))]
        above.insert(line - 1, f"{indent}{comment}{end[:-1]}")
        behind[line - 1] = f"{row.rstrip()}  {comment}{end[:-1]}"
    yield "\n".join(above)
    yield "\n".join(behind)


def with_entry(text: str, file: str, wanted: Wanted, table: str = "suppressions") -> str:
    """A configuration with an entry for `file`, a path from its folder, at its end."""
    end = line_end(text)
    rows = [f"[[{table}]]", f"file = {_quoted(_glob(file))}", f"rule = {_quoted(wanted.rule)}"]
    if wanted.pointer is not None:
        rows.append(f"pointer = {_quoted(wanted.pointer)}")
    rows.append(f"reason = {_quoted(wanted.reason)}")
    if wanted.until:
        rows.append(f"until = {wanted.until}")
    before = text if not text or text.endswith("\n") else text + end
    return before + end * bool(before) + "".join(f"{row}{end}" for row in rows)


def entry_value(file: str, wanted: Wanted) -> dict[str, str]:
    """What `with_entry` adds, as the configuration is read."""
    entry = {"file": _glob(file), "rule": wanted.rule, "reason": wanted.reason}
    if wanted.pointer is not None:
        entry["pointer"] = wanted.pointer
    return {**entry, "until": wanted.until} if wanted.until else entry


def line_end(text: str) -> str:
    """The line end of a text."""
    return "\r\n" if "\r\n" in text else "\n"


def _glob(file: str) -> str:
    """The pattern that matches one file: its path from the configuration's folder, with wildcards escaped."""
    pattern = _SPECIAL.sub(lambda match: f"\\{match[0]}", file)
    return f"/{pattern[:-1]}\\ " if pattern.endswith(" ") else f"/{pattern}"


def _quoted(text: str) -> str:
    """A TOML string. JSON writes the same, except for one control character that it does not escape."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
