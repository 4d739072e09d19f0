"""What reading a document gives: its value, what is wrong with it, and where each part of it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from nfx_lint.model import Json, Path, Place, Related, Span


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with a document, whatever it describes. `rule` is the id of a rule."""

    rule: str
    message: str
    hint: str
    path: Path
    span: Span
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as Northflank's CLI reads it. `value` means something only if `parsed`.

    `locate` gives the place of each path, or of its nearest ancestor that is written in the document.
    `ambiguous` holds the values that other readers take differently, and as what: "text", "a number".
    `comments` are those of YAML that hold `nfx-lint:`, from `#` to the end of the line.
    """

    parsed: bool
    value: Json
    faults: tuple[Fault, ...]
    locate: Callable[[Iterable[Path]], dict[Path, Place]]
    ambiguous: Mapping[Path, str] = field(default_factory=dict)
    comments: tuple[Span, ...] = ()
