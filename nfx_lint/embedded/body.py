"""The result of a host reader: bodies with their places and unknown parts, and faults of requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nfx_lint.contracts.endpoints import Endpoint
from nfx_lint.embedded.text import Text
from nfx_lint.file_check import SentFile
from nfx_lint.model import Path
from nfx_lint.source.document import Document
from nfx_lint.source.reading import Reading, SyntaxFault

if TYPE_CHECKING:
    from nfx_lint.embedded.literals import Literal


@dataclass(frozen=True, slots=True)
class Unknown:
    """The parts of a body that its host computes.

    Nothing is known about `values`, and only the type of `texts`. The objects and lists in `open` may have
    more members than are written, from a spread or a computed key.
    """

    values: frozenset[Path] = frozenset()
    texts: frozenset[Path] = frozenset()
    open: frozenset[Path] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.values or self.texts or self.open)


NOTHING_UNKNOWN = Unknown()


@dataclass(frozen=True, slots=True)
class Decoded:
    """A body that is text: the text without the quoting of its host, and the document in it."""

    text: Text
    document: Document


@dataclass(frozen=True, slots=True)
class Body:
    """A body in a host file. The places of `reading` are those in the file.

    Its kind comes from `endpoint`, if a request names one, or else from `kind`, which a comment names;
    without both it is detected from the content. `format` is the format of its text, empty for a literal.
    `hidden` are ranges of the file that no report shows. `lines` are those of the statement that holds the
    body. `source` is how it is written, for fixes.
    """

    reading: Reading
    format: str
    unknown: Unknown = NOTHING_UNKNOWN
    endpoint: Endpoint | None = None
    kind: str | None = None
    hidden: Sequence[tuple[int, int]] = ()
    lines: tuple[int, int] = (1, 1)
    source: Decoded | Literal | None = None


@dataclass(frozen=True, slots=True)
class Host:
    """The content of a host file: bodies, faults of requests, and names of files that commands send.

    `in_part` is whether it was read in part only.
    """

    bodies: tuple[Body, ...] = ()
    faults: tuple[SyntaxFault, ...] = ()
    in_part: bool = False
    sends: tuple[SentFile, ...] = ()


@dataclass(slots=True)
class Found:
    """A `Host` that is being collected.

    `moves` is whether a script changes its folder, so that names of files may mean others.
    """

    bodies: list[Body] = field(default_factory=list)
    faults: list[SyntaxFault] = field(default_factory=list)
    in_part: bool = False
    sends: list[SentFile] = field(default_factory=list)
    moves: bool = False

    def host(self) -> Host:
        sends = () if self.moves else tuple(self.sends)
        return Host(tuple(self.bodies), tuple(self.faults), self.in_part, sends)
