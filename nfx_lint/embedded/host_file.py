"""Check a host file: find its bodies, and report on each in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint.contracts.requests import missing_faults
from nfx_lint.detection.detect import Detection, detect
from nfx_lint.diagnose import violations_in
from nfx_lint.embedded.body import Body, Found, Host
from nfx_lint.embedded.certain import certain, with_expressions
from nfx_lint.embedded.host_comments import as_yaml
from nfx_lint.embedded.languages import ENDINGS, read_code
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import Text
from nfx_lint.file_check import Outcome, in_repository
from nfx_lint.filters.apply import filtered, located_rules, with_places
from nfx_lint.limits import MOST_BYTES_OF_A_HOST
from nfx_lint.locate.findings import located
from nfx_lint.model import EMBEDDED, CheckedFile, Finding, Fix, Violation
from nfx_lint.source.document import Document
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import SyntaxFault
from nfx_lint.summary import NotChecked

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.rules.catalogue import Rule

# A file without this word has no recognisable body.
_WORD = b"northflank"


CheckedBody = tuple[Document, Body, Detection, list[Violation]]


@dataclass(frozen=True, slots=True)
class ExaminedHost:
    """A host file with its bodies as they are checked; None for one that may be something else."""

    text: str
    host: Host
    bodies: tuple[CheckedBody | None, ...]


def may_hold_bodies(data: bytes, suffix: str) -> bool:
    """Whether a file is worth parsing; most are not, and cost no more than this test."""
    return suffix.lower() in ENDINGS and _WORD in data.lower()


def checked(data: bytes, name: str, options: Options) -> Outcome | None:
    """The outcome for the bodies in the file `name`; None if there are none."""
    suffix = options.suffix(name).lower()
    if not may_hold_bodies(data, suffix):
        return None
    if len(data) > MOST_BYTES_OF_A_HOST:
        return Outcome(None, skipped=NotChecked(name, "partly"))
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return Outcome(None, skipped=NotChecked(name, "partly"))
    return _outcome(examined(text, name, options), name, options)


def examined(text: str, name: str, options: Options) -> ExaminedHost:
    """The bodies in the text of the file `name`, each with its kind and its violations."""
    found = Found()
    language = ENDINGS[options.suffix(name).lower()]
    read_code(language, Text.of_file(text), Reader(text, options.edition), found)
    host = found.host()
    return ExaminedHost(text, host, tuple(_checked(text, name, body, options) for body in host.bodies))


def _outcome(host_file: ExaminedHost, name: str, options: Options) -> Outcome | None:
    text, host = host_file.text, host_file.host
    checked_bodies = [one for one in host_file.bodies if one]
    note = NotChecked(name, "partly") if host.in_part else None
    if not checked_bodies and not host.faults:
        skipped = note or (NotChecked(name, "foreign") if host.sends else None)
        return Outcome(None, skipped=skipped, sends=host.sends) if skipped else None
    comments_as_yaml, spans = as_yaml(text)
    statements = {
        line: body.lines[0] for _, body, _, _ in checked_bodies for line in range(*_inclusive(body.lines))
    }
    own = tuple(span for _, body, _, _ in checked_bodies for span in body.reading.comments)
    whole = Document(
        *(comments_as_yaml, "yaml", True, None, (), lambda paths: {}, {}),
        comments=tuple(sorted({*spans, *own}, key=lambda span: (span.line, span.column))),
        statements=statements,
    )
    is_located = located_rules(whole, name, options)
    fixes = _fixes(host_file, name, options, is_located) if options.fixes else {}
    findings: list[Finding] = []
    rules: list[str] = []
    faults = _document(text, None, host)
    findings += located(faults, name, None, None, [], is_located, show_values=options.show_values)
    for document, _, detection, found in _with_private_text(host_file):
        kind, edition = detection.kind or None, detection.edition or None
        shown = options.show_values
        of_body = list(located(document, name, kind, edition, found, is_located, fixes, show_values=shown))
        findings += with_places(of_body, document, kind, edition) if options.policy else of_body
        rules += [*(one.rule for one in found), *(one.rule for one in document.faults)]
    result = filtered(findings, whole, name, None, options, rules)
    return Outcome(CheckedFile(name, None, None, EMBEDDED), result, note, sends=host.sends)


def _with_private_text(host_file: ExaminedHost) -> list[CheckedBody]:
    """The bodies that are checked; what is private in one of them is private in all."""
    if len(host_file.bodies) > 1:
        from nfx_lint.embedded.shared_text import with_private_text

        host_file = with_private_text(host_file)
    return [one for one in host_file.bodies if one]


def _inclusive(lines: tuple[int, int]) -> tuple[int, int]:
    return lines[0], lines[1] + 1


def problems_of(checked: CheckedBody) -> list[Violation | SyntaxFault]:
    """The faults of a body: syntax, contract and rules."""
    return [*checked[0].faults, *checked[3]]


def _fixes(
    host: ExaminedHost, name: str, options: Options, is_located: Callable[[str], bool]
) -> dict[int, Fix]:
    """The fixes of the problems that have one, by their `id`."""
    from nfx_lint.fixes.possible import may_have_fix

    problems = (problem for one in host.bodies if one for problem in problems_of(one))
    if not any(is_located(one.rule) and may_have_fix(one) for one in problems):
        return {}
    from nfx_lint.embedded.fix_offers import fixes_of

    return fixes_of(host, name, options, is_located)


def _checked(text: str, name: str, body: Body, options: Options) -> CheckedBody | None:
    """A body as a document, with its kind and its violations; None if it may be something else."""
    document = _document(text, body, None)
    if not document.parsed:
        return (document, body, Detection(None), []) if body.endpoint and document.faults else None
    endpoint, declared = body.endpoint, None if options.isolated else body.kind
    own = replace(options, kind=endpoint.kind, edition=endpoint.edition) if endpoint else options
    detection = detect(document.value, own, declared, named=False)
    if detection.violation:
        return (document, body, Detection(document.value), [detection.violation]) if declared else None
    is_clean = detection.clean and not document.ambiguous and not own.needs_more()
    found = [] if is_clean else list(violations_in(document, detection, own))
    if endpoint:
        found += missing_faults(document.value, detection.kind)
    elif declared is None and any(one.facts.missing and not one.path for one in found):
        return None  # a part of a body, to show something
    if options.repository and not body.unknown.open:
        known = with_expressions(detection.body, body.unknown)
        data = text.encode("utf-8", "surrogatepass")
        found += in_repository(data, replace(detection, body=known), name, options)
    rules = _rules(options)
    found = certain(found, document.value, detection.kind, detection.edition, body.unknown, rules)
    return document, body, detection, found


def _rules(options: Options) -> Iterator[Rule]:
    from nfx_lint.rules.catalogue import catalogue

    yield from catalogue()
    yield from options.policy.rules if options.policy else ()


def _document(text: str, body: Body | None, host: Host | None) -> Document:
    """A body as a document of the host file; without one, a document for the faults of requests."""
    if body is None:
        return Document(text, "", False, None, host.faults if host else (), lambda paths: {})
    reading, lines = body.reading, Lines(text)
    hidden = tuple(lines.span(start, end) for start, end in body.hidden)
    return Document(
        *(text, body.format, reading.parsed, reading.value, reading.faults, reading.locate),
        ambiguous=reading.ambiguous,
        hidden=hidden,
    )
