"""`nfx-lint kinds`: list the kinds in groups, with their endpoints and pages."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.model import UsageError

if TYPE_CHECKING:
    from nfx_lint.contracts.kinds import Kind


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "word", nargs="?", metavar="WORD", help="list only kinds with WORD in their name, title or endpoint"
    )
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.contracts.kinds import GROUPS, all_kinds, all_nodes, group_of

    kinds = _with_word(arguments.word, {**all_kinds(), **all_nodes()})
    groups = [(group, [name for name in kinds if group_of(name, kinds[name]) == group]) for group in GROUPS]
    if arguments.format == "json":
        rows = [row for group, names in groups for name in names for row in _rows(group, name, kinds[name])]
        print_rows(rows, "json", console)
        return CLEAN
    for number, (group, names) in enumerate((group, names) for group, names in groups if names):
        if number:
            console.write("\n")
        print_rows([_line(group, name, kinds[name]) for name in names], "text", console)
    return CLEAN


def _with_word(word: str | None, kinds: dict[str, Kind]) -> dict[str, Kind]:
    """The kinds with a word in their line. Raises `UsageError` if there are none."""
    if not word:
        return kinds
    found = {
        name: kind
        for name, kind in kinds.items()
        if word.lower() in " ".join(_line("", name, kind).values()).lower()
    }
    if not found:
        from nfx_lint.contracts.kinds import no_such_kind

        raise UsageError(no_such_kind(word))
    return found


def _line(group: str, name: str, kind: Kind) -> dict[str, str]:
    """A kind in the table of its group, with the endpoints of its newest edition; nodes have none."""
    line = {group: name, "editions": ", ".join(kind.editions), "what": kind.title}
    endpoints = list(kind.editions.values())[-1].endpoints
    return line if group == "node" else {**line, "endpoint": _endpoint(endpoints)}


def _rows(group: str, name: str, kind: Kind) -> Iterator[dict[str, str]]:
    """The editions of a kind, one row each."""
    for edition, documented in kind.editions.items():
        yield {
            "kind": name,
            "group": group,
            "edition": edition,
            "endpoint": _endpoint(documented.endpoints),
            "page": documented.page,
            "read": documented.read,
        }


def _endpoint(endpoints: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{method} {path}" for method, path in endpoints)


def known_kind(word: str) -> str:
    """`word`, if it is a kind; otherwise raises a `UsageError` with a suggestion."""
    from nfx_lint._compiled.kinds import KINDS
    from nfx_lint.contracts.kinds import no_such_kind

    if word not in KINDS:
        raise UsageError(no_such_kind(word))
    return word


def known_edition(kind: str | None, edition: str | None) -> str:
    """`edition`, or the first one; raises `UsageError` for an unknown kind or edition.

    Without a kind the edition may be that of any kind.
    """
    from nfx_lint._compiled.kinds import EDITIONS, KINDS

    editions = EDITIONS if kind is None else KINDS[known_kind(kind)]
    if edition is None:
        return editions[0]
    return known("edition" if kind is None else f"edition of {kind} called", edition, editions)
