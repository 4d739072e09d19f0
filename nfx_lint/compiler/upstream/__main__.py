"""`python -m nfx_lint.compiler.upstream`: read sources into facts, compare them, draft an edition."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path as FilePath

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.compare import differences
from nfx_lint.compiler.upstream.compare import text_of as text_of_differences
from nfx_lint.compiler.upstream.decisions import decisions_of, undecided
from nfx_lint.compiler.upstream.draft import draft
from nfx_lint.compiler.upstream.facts import Facts, read_facts, text_of
from nfx_lint.compiler.upstream.js import read_js
from nfx_lint.compiler.upstream.pages import read_pages
from nfx_lint.compiler.upstream.schemas import read_openapi, read_schema
from nfx_lint.compiler.upstream.sdk import read_sdk

SAME, DIFFERENT, WRONG = 0, 1, 2
# The word, what it reads, and the help.
READERS = (
    ("sdk", "WHEEL", "the Python SDK, `northflank`"),
    ("js", "TARBALL", "the JavaScript client, `@northflank/js-client`"),
    ("page", "FILE", "API pages as text"),
    ("schema", "FILE", "the JSON Schema of a document such as a template"),
    ("openapi", "FILE", "an OpenAPI document as JSON"),
)


def main(words: list[str]) -> int:
    """Run the command. Returns the exit code: 1 if there are differences, 2 if a source cannot be used."""
    arguments = _parser().parse_args(words)
    try:
        if arguments.word == "compare":
            return _compare(arguments)
        if arguments.word == "draft":
            sys.stdout.write(draft(read_facts(arguments.facts), arguments.edition, arguments.new))
        else:
            sys.stdout.write(text_of(_read(arguments)))
    except SourceError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG
    return SAME


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m nfx_lint.compiler.upstream", description=__doc__)
    words = parser.add_subparsers(dest="word", required=True, metavar="WORD")
    for word, metavar, about in READERS:
        command = words.add_parser(word, help=f"print the facts of {about}")
        command.add_argument("files", nargs="+" if word == "page" else 1, type=FilePath, metavar=metavar)
        if word == "schema":
            command.add_argument(
                "--kind", default="", help="the kind of document; by default the file's name"
            )
    compare = words.add_parser("compare", help="print what facts say differently from an edition")
    new = words.add_parser("draft", help="write the contracts of a new edition, and list what to decide")
    for command in (compare, new):
        command.add_argument("edition", metavar="EDITION")
        if command is new:
            command.add_argument("new", metavar="NEW")
        command.add_argument("facts", type=FilePath, metavar="FACTS")
    return parser


def _read(arguments: argparse.Namespace) -> Facts:
    first = arguments.files[0]
    if arguments.word == "page":
        return read_pages(arguments.files)
    if arguments.word == "schema":
        return read_schema(first, arguments.kind)
    return {"sdk": read_sdk, "js": read_js, "openapi": read_openapi}[arguments.word](first)


def _compare(arguments: argparse.Namespace) -> int:
    facts = read_facts(arguments.facts)
    found = differences(facts, arguments.edition)
    left, unused = undecided(found, decisions_of(arguments.edition), facts.source)
    sys.stdout.write(text_of_differences(left))
    for one in unused if facts.complete else ():
        where = f"{' '.join(one.where)} {' '.join(one.at)}"
        sys.stderr.write(f"{one.edition}/decisions.yaml: there is no difference {one.differs!r} at {where}\n")
    return DIFFERENT if left else SAME


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
