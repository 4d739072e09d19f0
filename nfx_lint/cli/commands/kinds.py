"""`nfx-lint kinds`: list the document kinds with their documentation."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.table import add_format, print_rows
from nfx_lint.model import UsageError

if TYPE_CHECKING:
    from nfx_lint.contracts.kinds import Kind


def add_arguments(parser: Parser) -> None:
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.contracts.kinds import all_kinds

    if arguments.format == "json":
        print_rows([row for name, kind in all_kinds().items() for row in _rows(name, kind)], "json", console)
        return CLEAN
    rows = [
        {"kind": name, "editions": ", ".join(kind.editions), "what": kind.title}
        for name, kind in all_kinds().items()
    ]
    print_rows(rows, "text", console)
    return CLEAN


def _rows(name: str, kind: Kind) -> Iterator[dict[str, str]]:
    """The editions of a kind, one row each."""
    for edition, documented in kind.editions.items():
        yield {
            "kind": name,
            "edition": edition,
            "endpoint": ", ".join(f"{method} {path}" for method, path in documented.endpoints),
            "page": documented.page,
            "read": documented.read,
        }


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
