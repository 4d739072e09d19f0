"""Edits of a body's text as edits of its host file, in the quoting and the indentation of the host."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nfx_lint.embedded.text import UNKNOWN, Text
from nfx_lint.fixes.changes import NotApplicable
from nfx_lint.fixes.flow import Piece


def in_host(pieces: Iterable[Piece], text: Text, file: str) -> Iterator[Piece]:
    """`pieces` of a text as pieces of its file. Raises `NotApplicable` where the quoting is in the way."""
    spelled, margin = _spellings(text, file), _margin(text, file)
    for start, end, new in pieces:
        if UNKNOWN in text.value[start:end] or not text.value:
            raise NotApplicable
        _require_plain(text, file, start, end, margin)
        written = "".join(spelled.get(char, char) for char in new).replace("\n", f"\n{margin}")
        begins_line = bool(start) and text.value[start - 1] == "\n"
        if start == end:
            yield _inserted(text, start, written, margin if begins_line else "")
        elif begins_line and text.value[end - 1] == "\n" and not new:
            yield text.ends[start - 1], text.ends[end - 1], ""  # a whole line, with its margin
        else:
            yield text.starts[start], text.ends[end - 1], _before_line(written, new, margin)


def _inserted(text: Text, at: int, written: str, margin: str) -> Piece:
    if at < len(text.value):
        return text.starts[at], text.starts[at], written
    return text.ends[-1], text.ends[-1], _before_line(margin + written, written, margin)


def _before_line(written: str, new: str, margin: str) -> str:
    """A text whose last line end is followed by a line that has its margin already."""
    ends_line = margin and new.rstrip(" \t>").endswith("\n") and written.endswith(margin)
    return written[: -len(margin)] if ends_line else written


def _require_plain(text: Text, file: str, start: int, end: int, margin: str) -> None:
    """Raise `NotApplicable` if the host drops more in a range than escapes and the margin of lines."""
    for at in range(start, end):
        if not _is_spelled(text, file, at):
            raise NotApplicable
        gap = file[text.ends[at - 1] : text.starts[at]] if at > start else ""
        if gap and not (text.value[at - 1] == "\n" and margin.startswith(gap)):
            raise NotApplicable


def _is_spelled(text: Text, file: str, at: int) -> bool:
    """Whether a character is written by itself, as it is or with an escape."""
    char, written = text.value[at], file[text.starts[at] : text.ends[at]]
    return written in (char, char * 2) or (written.startswith("\\") and not _shares(text, at))


def _shares(text: Text, at: int) -> bool:
    """Whether a neighbour comes from the same place, as with a variable that is followed."""
    around = (one for one in (at - 1, at + 1) if 0 <= one < len(text.value))
    return any(text.starts[one] == text.starts[at] for one in around)


def _spellings(text: Text, file: str) -> dict[str, str]:
    """How the host writes the characters that it does not write as they are."""
    found: dict[str, str] = {}
    for at, char in enumerate(text.value):
        if char not in found and _is_spelled(text, file, at):
            found[char] = file[text.starts[at] : text.ends[at]]
    return found


def _margin(text: Text, file: str) -> str:
    """What the host puts before each line, such as the indentation of a workflow's script."""
    found = set[str]()
    for at in range(1, len(text.value)):
        if text.value[at - 1] == "\n":
            found.add(file[text.ends[at - 1] : text.starts[at]])
    # An empty line of YAML or Markdown has none.
    found = found if len(found) < 2 else found - {""}
    if len(found) > 1:
        return "\0"  # no two lines are alike: no edit may cross one
    return found.pop() if found else ""
