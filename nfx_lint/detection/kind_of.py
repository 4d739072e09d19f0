"""What a document is checked as: told by an option, by a comment, or by its content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nfx_lint._compiled.kinds import EDITIONS, KINDS, TABLE
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.accept import MARK
from nfx_lint.detection.score import detect, is_mark, row
from nfx_lint.model import Json, UsageError, Violation
from nfx_lint.validation.clean import nothing_to_say

# Of two kinds with so many complaints each neither fits.
MOST_COMPLAINTS = 100

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.source.document import Document


def edition_of(kind: str, edition: str | None) -> str:
    """The edition to check `kind` against. Raises `UsageError` for a kind or an edition that is not there."""
    if kind not in KINDS:
        from nfx_lint.contracts.kinds import no_such_kind

        raise UsageError(no_such_kind(kind))
    if edition is not None and edition not in EDITIONS:
        raise UsageError(f"there is no edition {edition}; known are {', '.join(EDITIONS)}")
    return nearest_edition(kind, edition)


def told_kind(document: Document, options: Options) -> tuple[str, str | None]:
    """How the kind is known, and the kind if something says it: an option, or a comment on the first line."""
    if options.kind:
        return options.kind_told_by, options.kind
    first = document.text.partition("\n")[0].strip() if document.format == "yaml" else ""
    if first.startswith("#") and MARK in first:
        for word in first.partition(MARK)[2].split():
            if word.startswith("kind="):
                return "comment", word.removeprefix("kind=")
    return "content", None


def kind_of(body: Json, options: Options, wanted: str | None = None) -> tuple[str | None, Violation | None]:
    """The kind of a body, or the finding that says that it cannot be told."""
    wanted = wanted or options.kind
    if wanted:
        if wanted in KINDS:
            return wanted, None
        if options.kind:
            edition_of(options.kind, options.edition)
        from nfx_lint.messages import quoted
        from nfx_lint.suggest import closest

        guess = closest(wanted, KINDS)
        hint = f"Did you mean `{guess}`?" if guess else "See what `nfx-lint kinds` lists."
        return None, Violation("unknown-kind", (), f"there is no kind {quoted(wanted)}", hint)
    detection = detect(body)
    kind = detection.kind or _best_fit(body, detection.candidates, options)
    if kind:
        return _in_use(body, kind, options), None
    if not detection.northflank:
        return None, Violation(
            "not-northflank",
            (),
            f"not a Northflank document: {detection.reason}",
            "Leave it out of the check, or say what it is with --kind.",
        )
    return None, Violation(
        "unknown-kind", (), f"the kind cannot be told: {detection.reason}", "Say what it is with --kind."
    )


def _best_fit(body: Json, candidates: Sequence[str], options: Options) -> str | None:
    """Of kinds whose keys fit equally well, the one that has the least to complain of.

    The candidates come with the smallest kind first, which is meant where there is nothing between them.
    """
    if not candidates:
        return None
    editions = {kind: edition_of(kind, options.edition) for kind in candidates}
    counts = {kind: _complaints(body, kind, edition) for kind, edition in editions.items()}
    return min(candidates, key=counts.__getitem__)


def _in_use(body: Json, kind: str, options: Options) -> str:
    """`kind`, or what has taken its place if that fits the body as well: a deprecated one is not guessed."""
    edition = edition_of(kind, options.edition)
    if nothing_to_say(body, kind, edition):
        return kind
    from nfx_lint.contracts.load import document

    contract = document(kind, edition)
    replaced_by: list[str] = contract.get("x-replaced-by", [])
    for other in replaced_by:
        if other in KINDS:
            its_edition = edition_of(other, options.edition)
            fields = document(other, its_edition)["properties"].keys()
            lost = body.keys() & contract["properties"].keys() - fields
            if not lost and _complaints(body, other, its_edition) <= _complaints(body, kind, edition):
                return other
    return kind


def _complaints(body: Json, kind: str, edition: str) -> int:
    """How many faults the contract has found in a body, as far as they are counted.

    A warning counts as much as an error: a fault in a field that only one kind has is an error to that
    kind, and an unknown field to the others. That a kind is deprecated counts, too: where a newer one fits as
    well, that is meant.
    """
    if nothing_to_say(body, kind, edition):
        return 0
    from nfx_lint.validation import validator

    return validator.complaints(body, kind, edition, MOST_COMPLAINTS)


def speaks_of_northflank(text: str) -> bool:
    """Whether a text that cannot be parsed names enough of a contract's own fields to be meant for us."""
    needed = {key for kind, required in map(row, range(len(TABLE))) for key in required if is_mark(key, kind)}
    return sum(key in text for key in needed) >= 2
