"""The result of reading a document: value, faults, positions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from nfx_lint.model import Json, Path, Related
from nfx_lint.positions import Place, Span


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """A syntax finding, for a document of any kind. `rule` is a rule id."""

    rule: str
    message: str
    hint: str
    path: Path
    span: Span
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as Northflank's CLI reads it. `value` is valid only if `parsed`.

    `locate` returns the position of each path, or of its nearest ancestor in the document. `ambiguous` maps
    paths to the reading of other YAML readers: "text", "a number". `comments` are the YAML comments that
    contain `nfx-lint:`, from `#` to the end of the line.
    """

    parsed: bool
    value: Json
    faults: tuple[SyntaxFault, ...]
    locate: Callable[[Iterable[Path]], dict[Path, Place]]
    ambiguous: Mapping[Path, str] = field(default_factory=dict)
    comments: tuple[Span, ...] = ()
