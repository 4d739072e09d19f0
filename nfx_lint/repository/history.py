"""Checks of builds that look at Git: the folder `.git`, and the history that a shallow clone lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nfx_lint.limits import LONGEST_COMMAND
from nfx_lint.model import Violation
from nfx_lint.repository.dockerfile import Instruction
from nfx_lint.repository.site import Site

FOLDER = ("buildConfiguration", "includeGitFolder")
FULL = ("buildConfiguration", "fullGitClone")
_SPLIT = re.compile(r"[\s;&|()\"'`$<>=,{}\\]+")
_LOOKS = frozenset(("branch", "diff", "rev-parse", "show", "show-ref", "status", "symbolic-ref"))
# These need tags or commits before the last one.
_HISTORY = frozenset(("blame", "describe", "log", "merge-base", "name-rev", "rev-list", "shortlog", "tag"))
# With one of these a build has a repository of its own.
_OWN = frozenset(("clone", "fetch", "init", "pull"))
# With these options the last commit is enough.
_LAST_ONLY = re.compile(r"(?<!\S)(?:log\b.* (-1|-n ?1|--max-count 1)|describe\b.* (--always))(?!\S)")
# What joins commands; what may come before a fallback; and what is none.
_JOIN = re.compile(r"(&&|\|\||[;|\n])")
_ONWARD = frozenset(("&&", "|"))
_GIVING_UP = frozenset(("exit", "false", "return"))
_TESTS = frozenset(("[", "[[", "test"))
# Words that a command begins with if it reads files, or that a mount does.
_READERS = frozenset(("--mount", "[", "cat", "cp", "ls", "test"))
_VALUED = frozenset(("-C", "-c", "--git-dir", "--work-tree"))


def check(site: Site) -> Iterator[Violation]:
    """Findings about builds that use Git without its folder or its history."""
    if site.dockerfile is None or site.target is None:
        return
    needed = site.dockerfile.needed(site.target)
    uses = [use for stage in needed for one in stage.instructions for use in _uses(one)]
    if any(command in _OWN for _, command in uses):
        return
    first = next(iter(uses), None)
    if first and _is_off(site, FOLDER):
        line, command = first
        message = f"the Dockerfile uses {_what(command)}, which a build has only with `includeGitFolder`"
        yield _found(site, "git-folder-not-included", FOLDER, message, line)
    history = next(((line, command) for line, command in uses if command in _HISTORY), None)
    if history and _is_off(site, FULL):
        line, command = history
        message = f"`git {command}` needs history and tags, which a build has only with `fullGitClone`"
        yield _found(site, "git-history-not-cloned", FULL, message, line)


def _is_off(site: Site, field: tuple[str, str]) -> bool:
    """Whether a switch is off: an expression may be anything."""
    holder = site.build.get(field[0])
    if holder is not None and not isinstance(holder, dict):
        return False
    return site.build.get(*field) in (None, False)


def _what(command: str) -> str:
    return f"`git {command}`" if command != ".git" else "`.git`"


def _found(site: Site, rule: str, field: tuple[str, str], message: str, line: int) -> Violation:
    hint = f"Set `{field[1]}: true` in `buildConfiguration`."
    lines = [(line, "used here")]
    if site.build.get(*field) is False:
        return site.found(rule, field, message, hint, lines)
    return site.missing(rule, field, message, hint, lines)


def _uses(one: Instruction) -> Iterator[tuple[int, str]]:
    """The Git commands of an instruction, and `.git` where it reads that folder."""
    if one.name in ("COPY", "ADD") and one.flag("from") is None:
        paths = (word.strip("\"'").removeprefix("./").lstrip("/") for word in one.words[:-1])
        if any(path == ".git" or path.startswith(".git/") for path in paths):
            yield one.line, ".git"
        elif any(flag.partition("=")[0] == "--keep-git-dir" for flag in one.flags):
            yield one.line, "clone"
    elif one.name == "RUN":
        commands = list(_commands(one))
        asks = any(map(_asks_first, commands))
        for words, has_fallback in commands:
            may_fail = has_fallback or (asks and words[0] != "--mount")
            yield from ((one.line, use) for use in _of_command(words) if use in _OWN or not may_fail)


def _commands(one: Instruction) -> Iterator[tuple[list[str], bool]]:
    """The words of each shell command, and whether another one follows if it fails."""
    pieces = _JOIN.split("\n".join((*one.flags, " ".join(one.words), *one.documents)))
    words = [_words_of(piece) for piece in pieces[::2]]
    fallback = False
    found = list[tuple[list[str], bool]]()
    for number in reversed(range(len(words))):
        join = pieces[2 * number + 1] if number + 1 < len(words) else ""
        if join == "||":
            fallback = _GIVING_UP.isdisjoint(words[number + 1][:1])
        elif join not in _ONWARD:
            fallback = False
        if words[number] and not words[number][0].startswith("#"):
            found.append((words[number], fallback))
    return reversed(found)


def _words_of(command: str) -> list[str]:
    return [word for word in _SPLIT.split(command[:LONGEST_COMMAND]) if word]


def _asks_first(command: tuple[list[str], bool]) -> bool:
    """Whether a command asks for `.git`, so that the ones after it need not find it."""
    words, has_fallback = command
    asks = words[0] in _TESTS or (words[0] in ("if", "elif") and not _TESTS.isdisjoint(words[1:2]))
    is_git = any(word.rpartition("/")[2] == ".git" for word in words)
    return asks and is_git and (has_fallback or words[0] not in _TESTS)


def _of_command(words: list[str]) -> Iterator[str]:
    """What one shell command uses of Git."""
    for at, word in enumerate(words):
        if word == "git" or word.endswith("/git"):
            rest = iter(words[at + 1 :])
            for option in rest:
                if option in _VALUED:
                    next(rest, None)
                elif not option.startswith("-"):
                    if option in _LOOKS or option in _HISTORY or option in _OWN:
                        last = _LAST_ONLY.match(" ".join((option, *rest)))
                        yield f"{option} {last[1] or last[2]}" if last else option
                    break
        elif (word == ".git" or word.startswith(".git/")) and words[0] in _READERS:
            yield ".git"
