"""`nfx-lint suppress`: silence one finding, by a comment in YAML or by an entry in the configuration."""

from __future__ import annotations

import argparse
import datetime
import os
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.cli.arguments import Parser
from nfx_lint.cli.atomic_write import replace_bytes, write_whole
from nfx_lint.cli.commands import CLEAN
from nfx_lint.cli.console import Console
from nfx_lint.cli.settings import add_config_options, add_rule_options, run_of
from nfx_lint.config.discovery import NAME, SHARED
from nfx_lint.files.paths import absolute, relative
from nfx_lint.model import Finding, UsageError
from nfx_lint.pointers import covers, steps_of
from nfx_lint.report.safe import safe

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.filters.written import Wanted

EPILOG = """\
examples:
  nfx-lint suppress wrong-type job.yaml#/backoffLimit --reason "deploy.sh fills it in"
  nfx-lint suppress wrong-type job.json#/backoffLimit --reason "see #12" --until 2027-01-31
  nfx-lint suppress missing-field job.yaml --reason "a fragment"      everywhere in the file

In YAML this writes a comment above the line; for JSON, which has none, an entry in the configuration."""

_MARK = b"\xef\xbb\xbf"


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("rule", metavar="RULE", help="the rule of the finding")
    add("place", metavar="FILE#/pointer", help="the place of the finding; FILE alone means the whole file")
    add("--reason", metavar="TEXT", required=True, help="why the finding may stay")
    add("--until", metavar="DATE", default="", help="the last day of the suppression, such as 2027-01-31")
    add("--kind", metavar="KIND", help="kind of the file (default: detected from content)")
    add_rule_options(parser)
    add_config_options(parser)
    parser.set_defaults(
        skip_unknown=False, no_suppressions=False, show_values=False, fail_on=None, baseline=None
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    from nfx_lint.cli.commands.explain_place import split
    from nfx_lint.files.read import Unreadable, read_bytes
    from nfx_lint.filters.written import Wanted

    file, pointer = split(arguments.place)
    options = run_of(arguments, [file], console, baseline_may_be_absent=True).options
    if options.policy:
        options = replace(options, policy=replace(options.policy, baseline=None))
    whole = "#" not in arguments.place[len(file) :]
    wanted = Wanted(
        _suppressible(arguments.rule, file, options),
        None if whole else pointer,
        _reason(arguments.reason),
        _until(arguments.until),
    )
    try:
        data = read_bytes(file)
    except Unreadable as error:
        raise UsageError(f"{file}: {error}; {error.hint}") from None
    found = _found(data, file, wanted, options)
    if options.suffix(file) in (".yaml", ".yml"):
        _require_no_link(file)
        commented = _commented(data, file, wanted, found, options)
        if commented is not None:
            if not replace_bytes(file, commented, data):
                raise UsageError(f"{file} changed meanwhile; try again")
            console.write(f"{safe(file)}: comment written, {_findings(len(found))} suppressed\n")
            return CLEAN
    path = _with_entry(file, wanted, arguments, options)
    console.write(f"{safe(path)}: entry written, {_findings(len(found))} suppressed\n")
    return CLEAN


def _suppressible(name: str, file: str, options: Options) -> str:
    """The current id of a rule that can be suppressed."""
    from nfx_lint.rules.catalogue import rule_ids

    held = options.for_file(file)
    rule = next(iter(rule_ids([name], held.policy.rules if held.policy else ())))
    if not options.selection_for(file).suppressible(rule):
        raise UsageError(f"{rule} cannot be suppressed; fix what it reports")
    return rule


def _reason(text: str) -> str:
    text = text.strip()
    if not text or not text.isprintable():
        raise UsageError("--reason is one line of text")
    return text


def _until(text: str) -> str:
    from nfx_lint.filters.suppressions import ended, today

    try:
        if text and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        is_over = ended(text, today())
    except ValueError:
        raise UsageError("--until takes a date such as 2027-01-31") from None
    if is_over:
        raise UsageError(f"--until takes a future date: {datetime.date.fromisoformat(text)} has passed")
    return text


def _found(data: bytes, file: str, wanted: Wanted, options: Options) -> list[Finding]:
    """The findings to suppress. Raises `UsageError` if there are none."""
    ours = [one for one in _findings_of(data, file, options) if one.rule == wanted.rule]
    found = [one for one in ours if _is_at(one, wanted.pointer)]
    if found:
        return found
    where = f" at {wanted.pointer or 'the body'}" if wanted.pointer is not None else ""
    elsewhere = list(dict.fromkeys(one.pointer for one in ours))
    hint = f"; it does at {', '.join(elsewhere[:3])}" if elsewhere else ""
    raise UsageError(f"{wanted.rule} reports nothing{where} in {file}{hint}")


def _is_at(finding: Finding, pointer: str | None) -> bool:
    return pointer is None or covers(steps_of(pointer), steps_of(finding.pointer))


def _findings_of(data: bytes, file: str, options: Options) -> tuple[Finding, ...]:
    from nfx_lint.engine import check_source

    return check_source(data, file, options).findings


def _commented(
    data: bytes, file: str, wanted: Wanted, found: list[Finding], options: Options
) -> bytes | None:
    """A YAML file with a comment that silences those findings and changes nothing else; None if none does."""
    from nfx_lint.filters.written import with_comment
    from nfx_lint.source.document import read

    before = read(data, options.suffix(file))
    if not before.parsed:
        return None
    left = Counter((one.rule, one.pointer) for one in _findings_of(data, file, options))
    mark = _MARK if data.startswith(_MARK) else b""
    for text in with_comment(before.text, [one.line for one in found if one.line], wanted):
        now = mark + text.encode()
        after = read(now, options.suffix(file))
        if not after.parsed or after.value != before.value:
            continue
        rest = Counter((one.rule, one.pointer) for one in _findings_of(now, file, options))
        if rest <= left and not any(rest[one.rule, one.pointer] for one in found):
            return now
    return None


def _with_entry(file: str, wanted: Wanted, arguments: argparse.Namespace, options: Options) -> str:
    """Write the entry for a file into its configuration; returns the path of the configuration."""
    from nfx_lint.config.load import BY_OPTION, table_in
    from nfx_lint.files.read import read_bytes
    from nfx_lint.filters.written import entry_value, with_entry

    if arguments.no_config:
        raise UsageError("the entry goes into a configuration: leave out --no-config")
    source = options.source_of(file)
    path = source if source not in ("", BY_OPTION) else NAME
    _require_no_link(path)
    name = relative(absolute(file), os.path.dirname(absolute(path)))
    if name.startswith("../") or os.path.isabs(name) or not _is_text(name):
        raise UsageError(f"{path} cannot name {file}; it names only files below its folder, in UTF-8")
    is_shared = os.path.basename(path) == SHARED
    data = read_bytes(path) if os.path.lexists(path) else b""
    text = data.decode()
    changed = with_entry(text, name, wanted, "tool.nfx-lint.suppressions" if is_shared else "suppressions")
    before = table_in(data, path)
    table = before.setdefault("tool", {}).setdefault("nfx-lint", {}) if is_shared else before
    table["suppressions"] = [*table.get("suppressions", ()), entry_value(name, wanted)]
    try:
        is_right = table_in(changed.encode(), path) == before
    except UsageError:
        is_right = False
    if not is_right:
        raise UsageError(f"{path}: `suppressions` is one list; write each entry below [[suppressions]]")
    if not data:
        write_whole(path, changed)
    elif not replace_bytes(path, changed.encode(), data):
        raise UsageError(f"{path} changed meanwhile; try again")
    return path


def _require_no_link(path: str) -> None:
    if os.path.islink(path):
        raise UsageError(f"{path} is a link, and nothing is written through links; name the file itself")


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _findings(number: int) -> str:
    return "1 finding" if number == 1 else f"{number} findings"
