"""Text that other tools left in a file that cannot be parsed: conflicts, fences and template statements.

A syntax error names the place where the reader stops; if one of these is near, it is the cause.
"""

from __future__ import annotations

import re

_CONFLICT = re.compile(r"^<{7} [^\r\n]*", re.MULTILINE)
_FENCE = re.compile(r"[ \t]*`{3}[^\r\n]*")
_STATEMENT = re.compile(r"[ \t]*(?P<opening>\{[{%])[^\r\n]*")
_BLANK = re.compile(r"[\s\ufeff]*")


def leftover(text: str, at: int) -> tuple[int, int, str, str] | None:
    """Text that another tool left near a syntax error: its start and end, the message and the hint."""
    if conflict := _CONFLICT.search(text, 0, _end_of_line(text, at)):
        hint = "Keep one side, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`."
        return *conflict.span(), "Git left a conflict here", hint
    for start in _lines_near(text, at):
        if found := _FENCE.match(text, start):
            hint = "Delete the lines that begin with three backticks."
            return *_trimmed(found), "A Markdown fence does not belong in the file", hint
        if found := _STATEMENT.match(text, start):
            message = f"A line of another tool's template begins with `{found['opening']}`"
            return *_trimmed(found), message, "Fill in the template before you check the file."
    return None


def _lines_near(text: str, at: int) -> list[int]:
    """The start of the first line that is not blank, of the line of an offset, and of the line above it."""
    own = _start_of_line(text, at)
    above = _start_of_line(text, max(own - 1, 0))
    blank = _BLANK.match(text)
    first = _start_of_line(text, min(blank.end(), at)) if blank else 0
    return [first, above, own]


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    line = found[0]
    return found.end() - len(line.lstrip()), found.start() + len(line.rstrip())


def _start_of_line(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _end_of_line(text: str, at: int) -> int:
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return min(ends, default=len(text))
