"""`nfx-lint explain KIND` and `nfx-lint explain FIELD`."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import config_of
from nfx_lint.cli.table import print_json
from nfx_lint.limits import MOST_USES_OF_A_FIELD
from nfx_lint.messages import quoted
from nfx_lint.model import UsageError
from nfx_lint.report.safe import inert

if TYPE_CHECKING:
    from nfx_lint.explain.name import FieldUse, KindDescription

_WIDTH = 100
_GROUP_WORDS = {
    "document": "document of nodes",
    "body": "body that creates or replaces",
    "change": "body that changes",
    "action": "action",
    "node": "node",
    "response": "response",
}


def run(arguments: argparse.Namespace, console: Console, rules: list[str]) -> int:
    """Explain a kind or a field; `rules` are other names that could have been meant."""
    from nfx_lint.cli.commands.kinds import known_edition
    from nfx_lint.config.load import settings
    from nfx_lint.explain.name import describe_kind, kind_named, uses_of
    from nfx_lint.explain.values import name_value, no_such_name

    if arguments.edition is not None:
        known_edition(None, arguments.edition)
    word: str = arguments.subject
    edition = settings(config_of(arguments), {"edition": arguments.edition})["edition"].value
    name = kind_named(word)
    kind = describe_kind(name, edition) if name else None
    uses = uses_of(word, edition)
    if kind is None and not uses:
        raise UsageError(no_such_name(word, rules))
    if arguments.format == "json":
        print_json(name_value(word, kind, uses), console)
        return CLEAN
    lines = [*(_kind_lines(kind) if kind else ()), *([""] if kind and uses else ())]
    lines += _field_lines(word, uses) if uses else ()
    console.write("".join(f"{inert(line)}\n" for line in lines))
    return CLEAN


def _kind_lines(kind: KindDescription) -> Iterator[str]:
    others = f", also in {', '.join(kind.others)}" if kind.others else ""
    yield f"{kind.name} ({_GROUP_WORDS[kind.group]}; edition {kind.edition}{others})"
    yield kind.description or kind.title
    yield f'Source: Northflank API reference, "{kind.page}", as of {kind.read}'
    yield from (f"Endpoint: {method} {path}" for method, path in kind.endpoints)
    yield ""
    yield "Fields:"
    for field in kind.fields:
        required = ", required" if field.required else ""
        yield from _wrapped(f"{field.name} ({field.type}{required}): {field.description}", "  ")
    yield ""
    yield f"nfx-lint schema {kind.name} prints the contract."


def _field_lines(name: str, uses: list[FieldUse]) -> Iterator[str]:
    kinds = {kind for use in uses for kind in use.places}
    yield f"{name}, a field of {len(kinds)} kind{'' if len(kinds) == 1 else 's'}"
    for use in uses[:MOST_USES_OF_A_FIELD]:
        yield ""
        yield from _wrapped(f"{use.description or 'Not described.'} ({use.type})", "")
        if use.allowed:
            yield from _wrapped(f"allowed: {', '.join(use.allowed)}", "  ")
        for kind, places in list(use.places.items())[:MOST_USES_OF_A_FIELD]:
            more = f" and {len(places) - 1} more" if len(places) > 1 else ""
            yield f"  {kind}: {places[0]}{more}"
        if len(use.places) > MOST_USES_OF_A_FIELD:
            yield f"  and {len(use.places) - MOST_USES_OF_A_FIELD} more kinds"
    if len(uses) > MOST_USES_OF_A_FIELD:
        yield ""
        yield f"and {len(uses) - MOST_USES_OF_A_FIELD} other meanings; --format json has all"
    yield ""
    yield f"nfx-lint explain FILE#/pointer explains {quoted(name)} at a place."


def _wrapped(text: str, indent: str) -> Iterator[str]:
    yield from textwrap.wrap(
        text.rstrip(": "),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_on_hyphens=False,
    )
