"""`nfx-lint explain`: explain a rule, a kind, a field, or a place in a file."""

from __future__ import annotations

import argparse
import os
import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_config_options, config_of
from nfx_lint.cli.table import add_format, print_json
from nfx_lint.limits import LONGEST_PARAGRAPH, MOST_EXAMPLES
from nfx_lint.report.safe import inert, safe

if TYPE_CHECKING:
    from nfx_lint.explain.rule import Example, RuleDescription
    from nfx_lint.rules.catalogue import Rule

EPILOG = """\
examples:
  nfx-lint explain missing-field                     a rule, and how to fix its findings
  nfx-lint explain manual-job                        a kind, or a node such as Workflow
  nfx-lint explain deploymentPlan                    a field, in all kinds
  nfx-lint explain job.yaml:12                       the place in a line
  nfx-lint explain job.yaml#/deployment/docker       a place in a file
  nfx-lint explain job.yaml#/healthChecks/0/port     a field that the file does not have yet"""

_WIDTH = 90
_ENDINGS = (".json", ".yaml", ".yml")
# As editors and reports write a line, with or without a column.
LINE = re.compile(r":([0-9]+)(?::[0-9]+)?:?$")


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "subject",
        metavar="NAME",
        help="a rule, a kind, a field, or for a place FILE#/json/pointer or FILE:LINE",
    )
    parser.add_argument("--kind", metavar="KIND", help="kind of the file (default: detected from content)")
    parser.add_argument(
        "--edition", metavar="EDITION", help="edition of the API reference (default: the kind's first)"
    )
    add_config_options(parser)
    add_format(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    word: str = arguments.subject
    if "#" in word or LINE.search(word) or (word.endswith(_ENDINGS) and os.path.isfile(word)):
        from nfx_lint.cli.commands import explain_place

        return explain_place.run(arguments, console)
    rules = _rules(word, arguments)
    if word not in rules:
        from nfx_lint.cli.commands import explain_name

        return explain_name.run(arguments, console, list(rules))
    from nfx_lint.explain.rule import describe

    about = describe(rules[word], None if arguments.format == "json" else MOST_EXAMPLES)
    if arguments.format == "json":
        from nfx_lint.explain.values import rule_value

        print_json(rule_value(about), console)
    else:
        console.write("".join(f"{inert(line)}\n" for line in _lines(about)))
    return CLEAN


def _rules(name: str, arguments: argparse.Namespace) -> dict[str, Rule]:
    """The shipped rules by id and former id, with the user's own if `name` is not among them."""
    from nfx_lint.cli.commands.rules import own_rules
    from nfx_lint.rules.catalogue import catalogue

    def by_name(rules: tuple[Rule, ...]) -> dict[str, Rule]:
        return {key: rule for rule in rules for key in (*rule.was, rule.id)}

    known = by_name(catalogue())
    return known if name in known else known | by_name(own_rules(config_of(arguments)))


def _lines(about: RuleDescription) -> Iterator[str]:
    from nfx_lint.explain.rule import corpus_of, fix_words

    rule = about.rule
    yield f"{rule.id} ({', '.join(_facts(about))})"
    yield safe(rule.title)
    yield ""
    if rule.docs.why:
        yield from textwrap.wrap(safe(rule.docs.why.strip()), _WIDTH)
        yield ""
    if counted := corpus_of(rule):
        yield counted
        yield ""
    for title, examples in (("Bad", about.bad), ("Good", about.good)):
        for example in examples:
            yield from _example(title, example)
    if about.fix:
        yield from textwrap.wrap(f"How to fix it here: {safe(about.fix)}", _WIDTH)
        yield ""
    yield from textwrap.wrap(safe(fix_words(about.example_fix)), _WIDTH)
    if about.example_fix:
        yield from (f"  {safe(line)}".rstrip() for line in about.example_fix.diff[1:])
    yield ""
    if about.silence:
        yield "How to suppress it:"
        yield from (f"  {line}" for line in about.silence)
    else:
        yield "It cannot be suppressed by a comment, by `suppressions` or by a baseline."
    yield ""
    yield from _origin(about)


def _origin(about: RuleDescription) -> Iterator[str]:
    """The sources of a rule, and how to turn it off for a field."""
    from nfx_lint.explain.rule import BASES

    if not about.sources:
        yield "Source: a rule of your own"
        return
    yield from (f"Source: {safe(source)}" for source in about.sources)
    yield f"Basis: {about.rule.docs.basis}, {BASES[about.rule.docs.basis]}"
    if about.exception:
        yield ""
        yield "If the API accepts what this rule reports, turn it off at that field, in nfx-lint.toml:"
        yield from (f"  {safe(line, LONGEST_PARAGRAPH)}" for line in about.exception.splitlines())
        yield "and report it; docs/when-the-contract-is-wrong.md describes how."


def _facts(about: RuleDescription) -> Iterator[str]:
    rule = about.rule
    yield rule.level
    yield rule.docs.basis
    if rule.docs.since:
        yield f"since {rule.docs.since}"
    if rule.stability == "preview":
        yield "preview: off unless selected"
    yield from (f"was {safe(name)}" for name in rule.was)


def _example(title: str, example: Example) -> Iterator[str]:
    from nfx_lint.explain.rule import output_of

    yield f"{title}, {safe(example.file)}:"
    yield from (f"  {safe(line)}".rstrip() for line in example.text.removesuffix("\n").split("\n"))
    yield ""
    for name, text in example.beside:
        yield f"and beside it, {safe(name)}:"
        yield from (f"  {safe(line)}".rstrip() for line in text.removesuffix("\n").split("\n"))
        yield ""
    if example.report.findings:
        yield "gives"
        yield from (f"  {line}".rstrip() for line in output_of(example).splitlines())
        yield ""
