"""`nfx-lint schema`: the JSON Schema of a kind, the report, the configuration or a rule file."""

from __future__ import annotations

import argparse

from nfx_lint.cli.arguments import Parser, known
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.commands.kinds import known_edition
from nfx_lint.cli.console import Console
from nfx_lint.cli.table import print_json
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json

EPILOG = """\
example:
  nfx-lint schema manual-job > manual-job.schema.json
An editor that uses this schema completes field names and marks mistakes while you type.
The schema of a template contains all its nodes; nfx-lint schema node.ManualJob prints that of one node.
nfx-lint schema report describes the output of --format json, nfx-lint schema config describes
nfx-lint.toml, nfx-lint schema rule describes a user rule."""

REPORT = "report"
# Schemas of nfx-lint's own files.
OWN = ("config", "rule")


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "document",
        metavar="KIND",
        help="a kind (nfx-lint kinds lists them), a node such as node.Addon, report, config or rule",
    )
    parser.add_argument(
        "--edition", metavar="EDITION", help="edition of the API reference (default: the kind's first)"
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.document in OWN:
        print_json(_own(arguments.document), console)
        return CLEAN
    if arguments.document == REPORT:
        from nfx_lint.report.json import schema_text

        console.write(schema_text())
        return CLEAN
    from nfx_lint.schemas.bodies import published, published_node

    kind, edition = arguments.document, arguments.edition
    if kind.startswith(NODE):
        schema = published_node(kind, _node_edition(kind, edition))
    else:
        schema = published(kind, known_edition(kind, edition))
    print_json(schema, console)
    return CLEAN


def _node_edition(node: str, edition: str | None) -> str:
    """`edition`, or the first that documents the node; raises `UsageError` for an unknown node or edition."""
    from nfx_lint._compiled.kinds import NODES

    editions = NODES[known("node", node, NODES)]
    return editions[0] if edition is None else known(f"edition of {node} called", edition, editions)


def _own(name: str) -> dict[str, Json]:
    if name == "rule":
        from nfx_lint.rules.user.schema import rule_schema

        return rule_schema()
    from nfx_lint.validation.own_files import own_schema

    return own_schema(name)
