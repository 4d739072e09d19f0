"""Keeps secrets out of reports: hides parts of source lines and of messages.

A line shows only parts that are known to be harmless: keys, and values of documented fields that are not
secret. Environment variables, secret files, comments, undocumented fields and everything in the form of a
credential become dots. A denylist would miss something; an allowlist can only be too strict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.kinds import field_names
from nfx_lint.contracts.walk import child_of
from nfx_lint.limits import LONGEST_TEXT_TO_REDACT_PARTS_OF
from nfx_lint.model import Json, Path, Place, Span
from nfx_lint.rules.checks.credentials import SHAPES
from nfx_lint.templates.diagnose import node_paths, parts_of

DOT = "•"
# Outside the allowed spans everything is hidden but the punctuation of JSON and YAML.
_HIDEABLE = re.compile(r"""[^\s{}\[\]:,"'#-]+""")
_NOT_QUOTE = re.compile(r"""[^\s"']+""")
_COMMENT = re.compile(r"(?:^|(?<=\s))#")
# Each of these looks at a character a bounded number of times, in any text.
_KEY = re.compile(r"""(?<![\w-])([\w-]{1,64})["']?[ \t]{0,20}:""")

# Words that a credential follows.
_FOLLOWED = (
    r"(?i:\b(?:bearer|basic)\s{1,9}[A-Za-z0-9._~+/=-]{8,})",
    r"(?i:(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|credential)\w{0,40}"
    r"""["']?\s{0,9}[:=]\s{0,9}\S)""",
    r"(?i:--?(?:password|passwd|token|secret|api-?key)\s)",
)
_CONTAINERS = frozenset(("object", "array"))
_CREDENTIAL = re.compile("|".join([*(pattern for _, _, pattern, _ in SHAPES), *_FOLLOWED]))


def looks_secret(text: str) -> bool:
    """Whether `text` contains something in the form of a credential, or is too long to search."""
    return len(text) > LONGEST_TEXT_TO_REDACT_PARTS_OF or _CREDENTIAL.search(text) is not None


def without_credentials(text: str) -> str:
    """A sentence with everything in the form of a credential replaced by dots."""
    return _CREDENTIAL.sub(DOT * 3, text) if looks_secret(text) else text


def hidden(line: str) -> str:
    """A line of a document that could not be parsed, reduced to punctuation and known keys."""
    known = field_names()
    pieces, at = [], 0
    for match in _KEY.finditer(line):
        if match[1] in known:
            pieces += [_dotted(line[at : match.start(1)]), match[1]]
            at = match.end(1)
    return "".join([*pieces, _dotted(line[at:])])


def _dotted(text: str) -> str:
    return _HIDEABLE.sub(_dots, text)


def _dots(part: re.Match[str]) -> str:
    return DOT * len(part[0])


class Shown(NamedTuple):
    """The paths of a body, sorted by the parts that a report may show: the key, the value or neither."""

    keys: list[Path]
    public: list[Path]
    private: list[Path]

    def all(self) -> Iterator[Path]:
        return chain(self.keys, self.public, self.private)


def shown_paths(body: Json, kind: str | None, edition: str | None) -> Shown:
    """The parts of `body` that may be shown; only keys where its kind is not known."""
    parts = _schemas(body, kind, edition) if kind and edition else {}
    shown = Shown([], [], [])
    pending: list[tuple[Path, Json, Json, Json]] = [((), body, None, None)]
    while pending:
        path, value, schema, contract = pending.pop()
        if path in parts:
            schema = contract = parts[path]
        for step, child in _children(value):
            if isinstance(step, str):
                shown.keys.append((*path, step))
            pending.append(((*path, step), child, _public(schema, step, value, contract), contract))
        if not isinstance(value, dict | list):
            # A value in place of an object or list may be anything.
            documented = schema is not None and not _CONTAINERS.issuperset(types_of(schema))
            harmless = documented and not (isinstance(value, str) and looks_secret(value))
            (shown.public if harmless else shown.private).append(path)
    return shown


# The fields around the spec of a node.
_ENVELOPE: Json = {
    "properties": {
        name: {"type": "string"}
        for name in ("kind", "ref", "skipNodeExecution", "condition", "timeoutDuration", "updateMode")
    }
}


def _schemas(body: Json, kind: str, edition: str) -> dict[Path, Json]:
    """The contracts that describe a body, each by the path at which it begins."""
    found: dict[Path, Json] = {}
    for path in node_paths(body, kind):
        found[path] = _ENVELOPE
    for path, part in parts_of(body, kind).items():
        found[path] = contracts.document(part.kind, nearest_edition(part.kind, edition))
    return found


def _children(value: Json) -> Iterator[tuple[str | int, Json]]:
    if isinstance(value, dict):
        return iter(value.items())
    return iter(enumerate(value)) if isinstance(value, list) else iter(())


def _public(schema: Json, step: str | int, value: Json, contract: dict[str, Json]) -> Json:
    """The schema of a field or an item of `value`; None if it has none or is secret."""
    child = None if schema is None else child_of(schema, step, value, contract)
    return None if child is None or child.get("x-secret") else child


class Redactor:
    """Redacts the lines of one document, each once.

    Text in a public span is shown, text in a private span becomes dots, and of the rest only the punctuation
    of JSON and YAML is left. There are as many dots as hidden characters, so columns stay the same.
    """

    def __init__(
        self, lines: Sequence[str], public: Iterable[Span], private: Iterable[Span], *, comments: bool
    ) -> None:
        self._lines, self._comments = lines, comments
        self._shown: dict[int, str] = {}
        self._spans: dict[int, list[tuple[int, int, bool]]] = {}
        for hide, spans in ((False, public), (True, private)):
            for span in spans:
                for number in range(span.line, span.end_line + 1):
                    start = span.column - 1 if number == span.line else 0
                    end = span.end_column - 1 if number == span.end_line else len(lines[number - 1])
                    self._spans.setdefault(number, []).append((start, end, hide))

    def line(self, number: int) -> str:
        """Line `number`, counted from 1."""
        if number not in self._shown:
            line = self._lines[number - 1]
            pieces, at = [], 0
            for start, end, hide in sorted(self._spans.get(number, ())):
                if start >= at:
                    inside = line[start:end]
                    pieces += [_dotted(line[at:start]), _NOT_QUOTE.sub(_dots, inside) if hide else inside]
                    at = end
            self._shown[number] = "".join([*pieces, self._end(line[at:])])
        return self._shown[number]

    def _end(self, rest: str) -> str:
        """The text after the last span. A comment there would be all dots, so it is left out."""
        if self._comments and (match := _COMMENT.search(rest)):
            rest = rest[: match.start()]
        return _dotted(rest)


def spans_of(places: Mapping[Path, Place], shown: Shown) -> tuple[list[Span], list[Span]]:
    """The public and the private spans of keys and values."""
    keys = [place.key for place in map(places.get, shown.keys) if place and place.key]
    public = [places[path].value for path in shown.public if path in places]
    return keys + public, [places[path].value for path in shown.private if path in places]
