"""`nfx-lint explain FILE#/json/pointer` and `FILE:LINE`: explain a place in a file."""

from __future__ import annotations

import argparse
import json
import os
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import config_of, nested_of
from nfx_lint.cli.table import print_json
from nfx_lint.limits import LONGEST_NOTE, LONGEST_PARAGRAPH
from nfx_lint.model import CheckedFile, Json, Report, UsageError
from nfx_lint.report.safe import inert, safe
from nfx_lint.report.words import sentence

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.source.document import Document

_WIDTH = 100
_KIND_SOURCES = {
    "option": "set by --kind",
    "config": "set by the configuration",
    "comment": "set by a comment",
    "name": "detected from the name of the file or its folder",
}


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.cli.commands.explain import LINE
    from nfx_lint.explain.facts import facts_at
    from nfx_lint.explain.line import pointer_at

    is_place = "#" in arguments.subject or os.path.isfile(arguments.subject)
    by_line = None if is_place else LINE.search(arguments.subject)
    if by_line:
        file, _ = split(arguments.subject[: by_line.start()])
        document, report, options = _checked(file, arguments)
        checked = _known(file, document, report)
        pointer = pointer_at(file, document, report.findings, int(by_line[1][:9]))
    else:
        file, pointer = split(arguments.subject)
        document, report, options = _checked(file, arguments)
        checked = _known(file, document, report)
    value = facts_at(file, pointer, document, checked, report, options, is_named=not by_line)
    if arguments.format == "json":
        print_json(value, console)
    else:
        console.write("".join(f"{inert(line)}\n" for line in _lines(value)))
    return CLEAN


def split(word: str) -> tuple[str, str]:
    """The file and the pointer in `FILE#/pointer`; both may contain a `#`."""
    parts = word.split("#")
    names = ["#".join(parts[:count]) for count in range(1, len(parts) + 1)]
    file = next((name for name in names if os.path.isfile(name)), parts[0])
    pointer = word[len(file) + 1 :]
    if not os.path.isfile(file):
        raise UsageError(f"no such file: {file}")
    if pointer and not pointer.startswith("/"):
        raise UsageError(f"a JSON pointer begins with a slash: write {file}#/{pointer}")
    return file, pointer.rstrip("/") if pointer.strip("/") == "" else pointer


def _checked(file: str, arguments: argparse.Namespace) -> tuple[Document, Report, Options]:
    """The document, its report and the options of the check."""
    from nfx_lint.cli.commands.kinds import known_edition
    from nfx_lint.config.options import Options
    from nfx_lint.config.resolve import configured
    from nfx_lint.engine import check_source
    from nfx_lint.files.read import Unreadable, read_bytes
    from nfx_lint.source.document import read

    if arguments.kind is not None or arguments.edition is not None:
        known_edition(arguments.kind, arguments.edition)
    given = {"edition": arguments.edition}
    config = config_of(arguments)
    options = configured(
        config, given, Options(kind=arguments.kind), [file], baseline_may_be_absent=True
    ).options
    options = replace(options, nested=nested_of(arguments, given, [file]))
    try:
        data = read_bytes(file)
    except Unreadable as error:
        raise UsageError(f"{file}: {error}; {error.hint}") from None
    return read(data, FilePath(file).suffix), check_source(data, file, options), options.for_file(file)


def _known(file: str, document: Document, report: Report) -> CheckedFile:
    """The checked file; raises `UsageError` if its kind is unknown."""
    if not document.parsed:
        raise UsageError(f"{file} cannot be read; run nfx-lint {file} for the reason")
    checked = report.files[0] if report.files else None
    if checked is None or checked.kind is None:
        why = report.findings[0].message if report.findings else "its kind cannot be detected"
        raise UsageError(f"{file}: {why} (set it with --kind KIND)")
    return checked


def _lines(place: Json) -> Iterator[str]:
    written = place["written"]
    where = f":{written['line']}:{written['column']}" if written else ""
    yield f"{safe(place['file'])}{where}  {safe(place['pointer'], LONGEST_NOTE) or 'the body'}"
    by = _KIND_SOURCES.get(place["kind_detected_by"], "detected from content")
    where = f"In a node of kind {place['part'].removeprefix('node.')} of a" if "part" in place else "In a"
    yield f"{where} {place['kind']}, {by}; edition {place['edition']}"
    page = place["source"]
    yield f'Source: Northflank API reference, "{page["page"]}", as of {page["read"]}'
    yield ""
    yield from _about(place)
    for choice in place["choices"]:
        yield ""
        yield from _choice(choice)
    for title, rows in (
        (
            "Rules that apply here:",
            [f"{row['rule']} ({row['level']}): {row['title']}" for row in place["rules"]],
        ),
        ("Findings:", [_finding(finding) for finding in place["findings"]]),
    ):
        yield ""
        yield title if rows else f"{title} none"
        yield from (f"  {safe(row, LONGEST_PARAGRAPH)}" for row in rows)


def _about(place: Json) -> Iterator[str]:
    if not place["documented"]:
        yield f"The API reference does not describe this, only {place['part_of'] or 'the body'}."
    if "description" in place:
        yield place["description"]
    for name, words in _facts(place):
        yield from textwrap.wrap(
            words,
            _WIDTH,
            initial_indent=f"  {name + ':':<16} ",
            subsequent_indent=" " * 19,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _facts(place: Json) -> Iterator[tuple[str, str]]:
    written = place["written"]
    if written is None:
        yield "value", "not written in this file" + (", and a secret if it is" if place["secret"] else "")
    elif place["secret"]:
        yield "value", "a secret, never shown"
    elif "value" in written:
        yield "value", safe(json.dumps(written["value"], ensure_ascii=False), LONGEST_NOTE)
    if not place["documented"]:
        return
    from nfx_lint.explain.facts import BOUNDS

    kinds = place.get("type", [])
    yield "type", " or ".join([kinds] if isinstance(kinds, str) else kinds) or "any"
    yield "required", "yes" if place["required"] else "no"
    if "deprecated" in place:
        yield "deprecated", place["deprecated"]
    if "enum" in place:
        yield "allowed", ", ".join(map(str, place["enum"]))
    if "since" in place:
        typed = ", known only from the types of the SDK" if place["basis"] == "typed" else ""
        yield "since", f"edition {place['since']}{typed}"
    for edition, values in place.get("values_since", {}).items():
        yield "since", f"{', '.join(map(str, values))}: edition {edition}"
    yield from ((words, str(place[key])) for key, words in BOUNDS.items() if key in place)
    if "pattern" in place:
        yield "form", place.get("form", "")
        yield "pattern", place["pattern"]
    if "default" in place:
        yield "default", json.dumps(place["default"])
    if "fields" in place:
        yield (
            "fields",
            ", ".join(f["name"] + (" (required)" if f["required"] else "") for f in place["fields"]),
        )


def _choice(choice: Json) -> Iterator[str]:
    where = choice["pointer"] or "The body"
    yield f"{where} is one of: {', '.join(choice['options'])}"
    yield f"  here: {choice['taken'] or 'undecided'}, since {choice['why']}"


def _finding(finding: Json) -> str:
    place = f"{finding['line']}:{finding['column']} " if finding["line"] else ""
    words = f"{sentence(finding['message'])} {finding['hint']}".rstrip()
    return f"{place}{finding['severity']}[{finding['rule']}]: {words}"
