"""`nfx-lint editions`: list the editions of Northflank's API reference, and compare two."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.commands.kinds import known_kind
from nfx_lint.cli.console import Console
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.model import UsageError
from nfx_lint.pointers import pointer_of

EPILOG = """\
examples:
  nfx-lint editions 2026-06                          pages of an edition with their dates
  nfx-lint editions diff 2025-07 2026-06             all changes between two editions
  nfx-lint editions diff 2025-07 2026-06 manual-job  changes of one kind
A difference is added, removed, required, optional, tightened, loosened or changed; a step * of its pointer
is any item of a list, or any key."""

DIFF = "diff"
Rows = Iterator[dict[str, str]]


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "words", nargs="*", metavar="EDITION | diff OLD NEW [KIND]", help="an edition, or two to compare"
    )
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    rows = list(_rows(arguments.words))
    if not rows and arguments.format == "text":
        _, old, new, *kind = arguments.words
        console.write(f"no difference between {old} and {new}{f' for {kind[0]}' if kind else ''}\n")
        return CLEAN
    print_rows(rows, arguments.format, console)
    return CLEAN


def _rows(words: Sequence[str]) -> Rows:
    if not words:
        return _summary()
    if words[0] == DIFF:
        if len(words) not in (3, 4):
            raise UsageError("nfx-lint editions diff takes two editions, and a kind")
        return _differences(*words[1:])
    if len(words) > 1:
        raise UsageError("nfx-lint editions takes one edition, or diff with two of them")
    return _pages(_edition(words[0]))


def _edition(word: str) -> str:
    from nfx_lint._compiled.kinds import EDITIONS

    return known("edition", word, EDITIONS)


def _summary() -> Rows:
    from nfx_lint._compiled.kinds import EDITIONS

    for edition in EDITIONS:
        pages = list(_pages(edition))
        kinds = {kind for page in pages for kind in page["kinds"].split(", ")}
        yield {
            "edition": edition,
            "kinds": str(len(kinds)),
            "pages": str(len(pages)),
            "read": ", ".join(sorted({page["read"] for page in pages})),
        }


def _pages(edition: str) -> Rows:
    """The pages of an edition, each with its reading date and its kinds."""
    from nfx_lint.contracts.kinds import all_kinds

    pages: dict[tuple[str, str], list[str]] = {}
    for name, kind in all_kinds().items():
        if edition in kind.editions:
            documented = kind.editions[edition]
            pages.setdefault((documented.page, documented.read), []).append(name)
    for (page, read), kinds in sorted(pages.items()):
        yield {"page": page, "read": read, "kinds": ", ".join(kinds)}


def _differences(old: str, new: str, only: str | None = None) -> Rows:
    """The changes between two editions, kind by kind."""
    from nfx_lint.contracts.kinds import all_kinds

    editions = _edition(old), _edition(new)
    kinds = all_kinds()
    for kind in (known_kind(only),) if only else kinds:
        # An edition has each kind of the ones before it, unchanged unless it has a contract of its own.
        there = [
            max((one for one in kinds[kind].editions if one <= edition), default="") for edition in editions
        ]
        if all(there):
            yield from _of_kind(kind, there, editions)
        elif any(there):
            change = "removed" if there[0] else "added"
            edition = editions[0] if there[0] else editions[1]
            yield _row(kind, "", change, f"only edition {edition} has it")
        elif only:
            raise UsageError(f"{kind} is in neither of the editions {old} and {new}")


def _of_kind(kind: str, there: Sequence[str], editions: tuple[str, str]) -> Rows:
    """The changes of a kind; `there` are the editions whose contracts the two `editions` use."""
    from nfx_lint.contracts.diff import differences
    from nfx_lint.contracts.load import document
    from nfx_lint.contracts.since import later_differences

    old, new = (document(kind, edition) for edition in there)
    found = differences(old, new) if there[0] != there[1] else []
    for one in dict.fromkeys((*found, *later_differences(old, *editions))):
        detail = (
            f"{one.detail}, where {one.branch}" if one.detail and one.branch else one.detail or one.branch
        )
        yield _row(kind, pointer_of(one.path), one.what, detail)


def _row(kind: str, pointer: str, change: str, detail: str) -> dict[str, str]:
    return {"kind": kind, "change": change, "pointer": pointer, "detail": detail}
