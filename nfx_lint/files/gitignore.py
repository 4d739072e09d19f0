"""Matching of `.gitignore` patterns with git's semantics (gitignore(5), wildmatch.c).

A walk tests each directory before entering it, so a pattern is matched only against the entry itself:
git's rule that nothing below an ignored directory can be re-included needs no code here.

pathspec (1.1) is not used: its expressions backtrack, so that one hostile line, `*a*a*a*ab`, takes seconds
on a single name of 250 letters, and dozens of times longer with each further star. It also lets an earlier
`!*` override a later `a/`, matches `a/**` with `a`, reads `[[:alpha:]]`, `[\\]a]`
and a negated bracket beside a slash unlike git, and raises at `!`, `[b-a]` or a `\\` at the end.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence

from nfx_lint.files.glob_index import GlobIndex, Line, Matcher, index_of, too_many
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_GLOBS

# The folder (with a slash) of one file, and its patterns.
Rules = tuple[str, GlobIndex]

_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}
_ESCAPED_SLASH = re.compile(r"(?<!\\)((?:\\\\)*)\\/")
_CLASS = re.compile(r"\[:([^\]\[]*):\]")


def ignored(rules: Sequence[Rules], path: str, is_directory: bool) -> bool:
    """Whether the last pattern that matches an entry ignores it; later `rules` take precedence."""
    for folder, index in reversed(rules):
        if path.startswith(folder):
            number = index.last(path[len(folder) :], is_directory)
            if number >= 0:
                return index.ignores[number]
    return False


def require_few(rules: Sequence[Rules]) -> None:
    """Raise `ConfigError` if too many patterns with wildcards apply to one folder."""
    if sum(len(index.matchers) for _, index in rules) > MOST_GLOBS:
        raise too_many(_join(rules[-1][0], ".gitignore"))


def rules_above(folder: str) -> tuple[Rules, ...]:
    """The rules for `folder` (an absolute path) from the folders above it in its repository."""
    passed: list[str] = []
    above = os.path.dirname(folder)
    while above not in passed:
        passed.append(above)
        if os.path.lexists(_join(above, ".git")):
            return sum((folder_rules(one) for one in reversed(passed)), repository_rules(above))
        above = os.path.dirname(above)
    return ()


def repository_rules(root: str) -> tuple[Rules, ...]:
    """The rules in `.git/info/exclude` of the repository at `root`."""
    return _rules_in(_join(_git_folder(root), "info/exclude"), root)


def folder_rules(folder: str) -> tuple[Rules, ...]:
    """The rules in the `.gitignore` of `folder`."""
    return _rules_in(_join(folder, ".gitignore"), folder)


def rules_of(lines: Iterable[str], folder: str, where: str = "exclude") -> tuple[Rules, ...]:
    """The rules of pattern lines for entries below `folder`; `where` is the file with the lines."""
    parsed = ((number, line) for number, text in enumerate(lines) if (line := _line(text)))
    index = index_of(parsed, _matcher, where, only_last=True)
    return ((_join(folder, ""), index),) if index.ignores else ()


def globs_of(globs: Iterable[tuple[int, str]], where: str) -> GlobIndex:
    """The index of numbered globs, each read as the only line of a `.gitignore`."""
    parsed = ((number, line) for number, text in globs if (line := _line(text)) and line.ignores)
    return index_of(parsed, _matcher, where, only_last=False)


def index_of_all(lines: Iterable[str], where: str) -> GlobIndex:
    """The index of all lines of a `.gitignore`, by their numbers, including those that later lines repeat."""
    parsed = ((number, line) for number, text in enumerate(lines) if (line := _line(text)))
    return index_of(parsed, _matcher, where, only_last=False)


def _rules_in(path: str, folder: str) -> tuple[Rules, ...]:
    try:
        text = read_bytes(path).decode("utf-8", "surrogateescape")
    except Unreadable:
        return ()
    lines = (line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n"))
    return rules_of(lines, folder, path)


def _git_folder(root: str) -> str:
    """The git directory of a repository; in a worktree or a submodule `.git` is a file with its path."""
    path = _join(root, ".git")
    try:
        words = os.fsdecode(read_bytes(path)).strip()
        path = os.path.join(root, words.removeprefix("gitdir:").strip())
        return os.path.join(path, os.fsdecode(read_bytes(_join(path, "commondir"))).strip())
    except Unreadable:
        return path


def _join(folder: str, name: str) -> str:
    return f"{folder}{name}" if folder.endswith("/") else f"{folder}/{name}"


def _line(text: str) -> Line | None:
    """A pattern line; None if it is empty or a comment."""
    if text.startswith("#"):
        return None
    kept = text.rstrip(" ")
    if kept != text and (len(kept) - len(kept.rstrip("\\"))) % 2:
        kept += " "
    ignores = not kept.startswith("!")
    glob = kept if ignores else kept[1:]
    only_directories = glob.endswith("/")
    glob = glob.removesuffix("/")
    return Line(glob, ignores, only_directories) if glob else None


def _matcher(line: Line) -> Matcher:
    """The matcher of paths for a line."""
    if line.is_path:
        return _path_matcher(_ESCAPED_SLASH.sub(r"\1/", line.glob.removeprefix("/")))
    name_matches = _name_matcher(line.glob)
    return lambda path: name_matches(path.rpartition("/")[2])


def _path_matcher(glob: str) -> Matcher:
    # `**` matches any number of folders; at the end, at least one entry.
    segments: list[Matcher | None] = [
        None if len(segment) > 1 and not segment.strip("*") else _name_matcher(segment)
        for segment in glob.split("/")
    ]
    if segments[-1] is None:
        segments.append(_name_matcher("*"))
    return lambda path: _segments_match(segments, path.split("/"))


def _segments_match(segments: list[Matcher | None], parts: list[str]) -> bool:
    """Whether segments match parts one by one; `None` (`**`) matches any number; only the last backtracks."""
    at = part = taken = 0
    again = -1
    while part < len(parts):
        segment = segments[at] if at < len(segments) else _never
        if segment is None:
            at, again, taken = at + 1, at + 1, part
        elif segment(parts[part]):
            at, part = at + 1, part + 1
        elif again >= 0:
            taken += 1
            at, part = again, taken
        else:
            return False
    return at == len(segments)


def _never(name: str) -> bool:
    return False


def _name_matcher(glob: str) -> Matcher:
    if not any(special in glob for special in "*?[\\"):
        return glob.__eq__
    pieces = _pieces(glob)
    if pieces is None:
        return _never
    expression = pieces[0]
    # Between two stars the leftmost match suffices; emulated atomic groups avoid backtracking.
    for number, piece in enumerate(filter(None, pieces[1:-1])):
        expression += f"(?=(?P<piece{number}>.*?{piece}))(?P=piece{number})"
    if len(pieces) > 1:
        expression += f".*{pieces[-1]}"
    return re.compile(expression, re.DOTALL | re.ASCII).fullmatch


def _pieces(glob: str) -> list[str] | None:
    """The expressions between the stars of a glob; none if no name can match it."""
    pieces = [""]
    at = 0
    while at < len(glob):
        char, at = glob[at], at + 1
        if char == "*":
            pieces.append("")
        elif char == "?":
            pieces[-1] += "."
        elif char == "[":
            piece, at = _bracket(glob, at)
            if not piece:
                return None
            pieces[-1] += piece
        elif char == "\\" and at == len(glob):
            return None
        elif char == "\\":
            pieces[-1] += re.escape(glob[at])
            at += 1
        else:
            pieces[-1] += re.escape(char)
    return pieces


def _bracket(glob: str, at: int) -> tuple[str, int]:
    """The expression for a bracket whose content begins at `at`; empty if it is not closed."""
    negated = glob[at : at + 1] in ("!", "^")
    at += negated
    start, previous, inside = at, "", ""
    while at < len(glob) and (glob[at] != "]" or at == start):
        if named := _CLASS.match(glob, at):
            if named[1] not in _CLASSES:
                return "", at
            inside, previous, at = inside + _CLASSES[named[1]], "", named.end()
            continue
        char, after = _escaped(glob, at)
        if glob[at] == "-" and previous and glob[after : after + 1] not in ("", "]"):
            end, after = _escaped(glob, after)
            # The start of the range is already included.
            inside += f"{re.escape(previous)}-{re.escape(end)}" if previous <= end else ""
            previous = ""
        else:
            inside, previous = inside + re.escape(char), char
        at = after
    if at == len(glob):
        return "", at
    return f"[{'^' if negated else ''}{inside}]", at + 1


def _escaped(glob: str, at: int) -> tuple[str, int]:
    if glob[at] == "\\" and at + 1 < len(glob):
        return glob[at + 1], at + 2
    return glob[at], at + 1
