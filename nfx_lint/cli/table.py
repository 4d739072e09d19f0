"""Print lists as columns or as JSON. Text from documents is not printed here."""

from __future__ import annotations

import json
from collections.abc import Sequence

from nfx_lint.cli.arguments import Parser, one_of
from nfx_lint.cli.console import Console
from nfx_lint.model import Json
from nfx_lint.report.safe import safe_json

_FORMATS = ("text", "json")


def add_format(parser: Parser) -> None:
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        default="text",
        type=one_of("format", _FORMATS),
        help="text (default) or json",
    )


def print_rows(rows: Sequence[dict[str, str]], chosen: str, console: Console) -> None:
    """The rows, which all have the same keys, in the format `chosen`."""
    if chosen == "json":
        print_json(list(rows), console)
        return
    heading = {key: key.replace("_", " ") for key in rows[0]} if rows else {}
    widths = {key: max(len(row[key]) for row in (heading, *rows)) for key in heading}
    for row in (heading, *rows):
        console.write("  ".join(row[key].ljust(widths[key]) for key in heading).rstrip() + "\n")


def print_json(value: Json, console: Console) -> None:
    console.write(safe_json(json.dumps(value, indent=2, ensure_ascii=False)) + "\n")
