"""What all host readers share: the file, and how a body or a fault in it is recorded."""

from __future__ import annotations

import re

from nfx_lint.contracts.endpoints import Endpoint
from nfx_lint.embedded.body import Body, Found
from nfx_lint.embedded.decoded import read_body, unknown_ranges
from nfx_lint.embedded.endpoints import HOST
from nfx_lint.embedded.literals import Literal, read_literal
from nfx_lint.embedded.text import UNKNOWN, Text
from nfx_lint.file_check import SentFile
from nfx_lint.files.discover import SUFFIXES
from nfx_lint.limits import (
    MOST_CHARACTERS_AROUND_BODIES,
    MOST_EMBEDDED_BODIES,
    MOST_FOLLOWED_CHARACTERS,
    MOST_SENT_FILES,
)
from nfx_lint.model import Violation
from nfx_lint.source.lines import Lines
from nfx_lint.source.reading import SyntaxFault

# A line that writes a file has one of these before its name: a redirection, or a command.
_WRITING = re.compile(r"(?<![-=])>|\b(?:tee|sed|perl|mv|cp|rm|sponge|envsubst|yq)\b")

_PRINTED = re.compile(r"""\$\((?:cat +|< *)(["']?)(?P<name>[\w./-]+)\1 *\)""")


class Reader:
    """A host file that is being read. `names_api` is whether it has the address of Northflank's API."""

    __slots__ = (
        "_file",
        "_followed",
        "_left",
        "_names",
        "_text",
        "_wide",
        "_writing",
        "edition",
        "names_api",
    )

    def __init__(self, text: str, edition: str | None) -> None:
        self._text, self._file = text, Lines(text)
        self._names = 0
        # Characters of lines that a report may still have to show.
        self._wide = MOST_CHARACTERS_AROUND_BODIES
        # Places where a name was followed, and how many characters names may still bring in.
        self._followed, self._left = set[int](), MOST_FOLLOWED_CHARACTERS
        # The rest of each line that writes a file; None until it is needed.
        self._writing: list[str] | None = None
        self.edition = edition
        self.names_api = HOST in text

    def may_follow(self, at: int, count: int, found: Found) -> bool:
        """Whether the name at an offset may bring in so many characters: each place does so once."""
        if at not in self._followed:
            if count > self._left:
                found.in_part = True
                return False
            self._followed.add(at)
            self._left -= count
        return True

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last line of a range of the file."""
        return self._file.position(start)[0], self._file.position(end)[0]

    def add_text(
        self,
        found: Found,
        text: Text,
        endpoint: Endpoint | None,
        lines: tuple[int, int],
        *,
        form: str = "",
        kind: str | None = None,
    ) -> None:
        """Add a body that is text; its format is `form`, or else seen from its first character."""
        if endpoint is not None and not endpoint.kind:
            return
        first = text.value.lstrip()[:1]
        form = form or ("json" if first in ("{", "[") else "yaml")
        if first not in ("{", "[") and endpoint is not None and ":" not in text.value:
            return  # a form field, or something that is unknown as a whole
        reading, unknown, source = read_body(text, form, self._file)
        hidden = tuple(unknown_ranges(text))
        self._add(found, Body(reading, form, unknown, endpoint, kind, hidden, lines, source))

    def add_literal(self, found: Found, literal: Literal, endpoint: Endpoint, lines: tuple[int, int]) -> None:
        """Add a body that is a literal in code."""
        if endpoint.kind and isinstance(literal.value, dict):
            reading, unknown = read_literal(literal, self._file)
            self._add(found, Body(reading, "", unknown, endpoint, None, literal.hidden, lines, literal))

    def add_file(self, found: Found, name: Text, endpoint: Endpoint) -> None:
        """Add a file that a command sends, if its name is known and has the ending of a document."""
        is_known = UNKNOWN not in name.value and name.value.lower().endswith(SUFFIXES)
        if not endpoint.kind or not is_known:
            return
        self._names += 1
        if self._names > MOST_SENT_FILES:
            found.in_part = True
        elif not self._is_written(name.value):
            span = self._file.span(*name.range_of(0, len(name.value)))
            found.sends.append(SentFile(name.value, endpoint.kind, endpoint.edition, span))

    def printed_file(self, body: Text) -> Text | None:
        """The name of the file in a body that is `$(cat FILE)`."""
        if body.value.strip(UNKNOWN):
            return None  # it is known, so nothing is substituted
        start, end = body.range_of(0, len(body.value))
        match = _PRINTED.fullmatch(self._text, start, end)
        return Text.of_file(self._text).part(*match.span("name")) if match else None

    def _is_written(self, name: str) -> bool:
        """Whether a command may write a file, so that the text on disk is not what is sent."""
        if self._writing is None:
            found = ((line, _WRITING.search(line)) for line in self._text.splitlines())
            self._writing = [line[match.end() :] for line, match in found if match]
        base = name.rpartition("/")[2]
        return any(base in written for written in self._writing)

    def add_fault(self, found: Found, fault: Violation, source: Text) -> None:
        """Add the fault of a request whose URL is `source`."""
        span = self._file.span(*source.range_of(0, len(source.value)))
        if len(found.faults) < MOST_EMBEDDED_BODIES:
            found.faults.append(SyntaxFault(fault.rule, fault.message, fault.hint, (), span))

    def _add(self, found: Found, body: Body) -> None:
        width = self._file.width(*body.lines)
        if len(found.bodies) < MOST_EMBEDDED_BODIES and width <= self._wide:
            found.bodies.append(body)
            self._wide -= width
        else:
            found.in_part = True
