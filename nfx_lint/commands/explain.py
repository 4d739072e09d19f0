"""`nfx-lint explain`: all that a rule's file says about it."""

from __future__ import annotations

import argparse
import json
import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.commands import CLEAN
from nfx_lint.commands.arguments import Parser, did_you_mean
from nfx_lint.commands.console import Console
from nfx_lint.model import Json, UsageError

if TYPE_CHECKING:
    from nfx_lint.rules import Rule

_WIDTH = 90
_PLACEHOLDER = re.compile(r"\{\w+\}")


def add_arguments(parser: Parser) -> None:
    parser.add_argument("rule", metavar="RULE", help="the name that stands in brackets before a message")


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.rules import catalogue

    by_id = {rule.id: rule for rule in catalogue()}
    if arguments.rule not in by_id:
        guess = did_you_mean(arguments.rule, by_id)
        raise UsageError(f"there is no rule {arguments.rule!r}{guess or '; nfx-lint rules lists them'}")
    console.write("".join(f"{line}\n" for line in _lines(by_id[arguments.rule])))
    return CLEAN


def _lines(rule: Rule) -> Iterator[str]:
    yield f"{rule.id} ({rule.level})"
    yield rule.title
    yield ""
    yield from textwrap.wrap(rule.why, _WIDTH)
    if rule.hint:
        yield ""
        yield from textwrap.wrap(f"What to do: {_PLACEHOLDER.sub('…', rule.hint)}", _WIDTH)
    for title, examples in (
        ("Reported", rule.examples.get("bad")),
        ("Not reported", rule.examples.get("good")),
    ):
        if examples:
            yield ""
            yield f"{title}, for example:"
            yield from (f"  {_example(example)}" for example in examples[:3])
    yield ""
    for source in rule.sources:
        yield f"Source: Northflank API reference, {source['page']!r}, as read on {source['read']}"


def _example(example: Json) -> str:
    if "text" in example:
        return json.dumps(example["text"], ensure_ascii=False)
    place = f"{example.get('kind', 'any kind')} {example.get('at', '')}".rstrip()
    return f"{place}: {json.dumps(example.get('value'), ensure_ascii=False)}"
