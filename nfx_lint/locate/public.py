"""What may be shown of a document's values and keys, where no finding is about them."""

from __future__ import annotations

from dataclasses import dataclass

from nfx_lint.locate.credentials import DOTS
from nfx_lint.locate.masks import Masks
from nfx_lint.locate.shown import shown_paths
from nfx_lint.locate.visible import has_colon
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at, with_values
from nfx_lint.source.document import Document
from nfx_lint.source.lines import lines_of


@dataclass(frozen=True, slots=True)
class PublicParts:
    """`values` are the paths of the scalars that may be shown as a whole, `private` those of the others."""

    values: frozenset[Path]
    private: frozenset[Path]
    masks: Masks


def public_parts(document: Document, kind: str, edition: str) -> PublicParts:
    """What a report would show of a document that was parsed.

    A value that an alias brings to a public and to a private place is private.
    """
    shown, lines = shown_paths(document.value, kind, edition), lines_of(document.text)
    private = (*shown.private, *shown.careless)
    places = document.locate({*private, *shown.public, *shown.bare})
    hidden = {places[path].value for path in private}

    def is_bare(path: Path) -> bool:
        key = places[path].key
        return key is not None and not has_colon(lines, key)

    values = frozenset(
        path for path in shown.public if places[path].value not in hidden and path not in shown.words
    )
    return PublicParts(
        values,
        frozenset((*private, *shown.public)) - values,
        Masks.of(document.value, shown, is_bare),
    )


def without_private_texts(document: Document, kind: str, edition: str) -> Json:
    """The value of a document with dots for each text that is private and holds no expression."""
    private = public_parts(document, kind, edition).private
    texts = {path: value_at(document.value, path) for path in private}
    hidden = {path for path, text in texts.items() if isinstance(text, str) and "${" not in text}
    return with_values(document.value, hidden, DOTS) if hidden else document.value
