"""What a document is checked as: told by an option, by a comment, or by its content."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from nfx_lint.accept import first_edition
from nfx_lint.data.kinds import KINDS
from nfx_lint.detect import detect
from nfx_lint.model import Found, Json, UsageError

if TYPE_CHECKING:
    from nfx_lint.options import Options
    from nfx_lint.source.document import Document


def edition_of(kind: str, edition: str | None) -> str:
    """The edition to check `kind` against. Raises `UsageError` for a kind or an edition that is not there."""
    if kind not in KINDS:
        raise UsageError(f"there is no kind `{kind}`; known are {', '.join(KINDS)}")
    if edition is not None and edition not in KINDS[kind]["editions"]:
        there = ", ".join(KINDS[kind]["editions"])
        raise UsageError(f"edition {edition} has no contract for {kind}; there is {there}")
    return edition or first_edition(kind)


def told_kind(document: Document, options: Options) -> tuple[str, str | None]:
    """How the kind is known, and the kind if something says it: an option, or a comment on the first line."""
    if options.kind:
        return options.kind_told_by, options.kind
    first = document.text.partition("\n")[0].strip() if document.format == "yaml" else ""
    if first.startswith("#") and "nfx-lint:" in first:
        for word in first.partition("nfx-lint:")[2].split():
            if word.startswith("kind="):
                return "comment", word.removeprefix("kind=")
    return "content", None


def kind_of(body: Json, options: Options, wanted: str | None = None) -> tuple[str | None, Found | None]:
    """The kind of a body, or the finding that says that it cannot be told."""
    wanted = wanted or options.kind
    if wanted:
        if wanted in KINDS:
            return wanted, None
        if options.kind:
            edition_of(options.kind, options.edition)
        from nfx_lint.contract.words import quoted

        return None, Found(
            "unknown-kind", (), f"there is no kind {quoted(wanted)}", f"Known are {', '.join(KINDS)}."
        )
    detection = detect(body)
    kind = detection.kind or _best_fit(body, detection.candidates, options)
    if kind:
        return kind, None
    if not detection.northflank:
        return None, Found(
            "not-northflank",
            (),
            f"not a Northflank document: {detection.reason}",
            "Leave it out of the check, or say what it is with --kind.",
        )
    return None, Found(
        "unknown-kind", (), f"the kind cannot be told: {detection.reason}", "Say what it is with --kind."
    )


def _best_fit(body: Json, candidates: Iterable[str], options: Options) -> str | None:
    """Of kinds whose keys fit equally well, the one that has the least to complain of, if it is one."""
    from nfx_lint import rules

    counts = sorted(
        (len(rules.diagnosed(body, kind, edition_of(kind, options.edition))), kind) for kind in candidates
    )
    return counts[0][1] if len(counts) > 1 and counts[0][0] < counts[1][0] else None


def speaks_of_northflank(text: str) -> bool:
    """Whether a text that cannot be parsed names enough of a contract's own fields to be meant for us."""
    required = {
        key
        for entry in KINDS.values()
        for edition in entry["editions"].values()
        for key in edition["required"]
    }
    return sum(key in text for key in required - {"name", "id", "data", "status"}) >= 2
