"""Detect the kind of a body: declared by an option or a comment, or else by its content.

Compiled code runs at most once per possible kind, and the contract itself is never loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint._compiled.kinds import EDITIONS, KINDS, PARTIAL
from nfx_lint.contracts.editions import TEMPLATES, nearest_edition
from nfx_lint.detection.candidates import kinds_that_fit
from nfx_lint.model import Json, UsageError, Violation
from nfx_lint.source.lines import lines_of
from nfx_lint.source.needs_exact import DIRECTIVE
from nfx_lint.validation.clean import fired_rules, nodes_are_clean

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.detection.ranking import Candidates
    from nfx_lint.source.document import Document


@dataclass(frozen=True, slots=True)
class Detection:
    """A body with its kind and edition, or with the violation that its kind is unknown.

    `fired` are the rules with findings, None if the contract has any. `clean` is whether there are none,
    including template nodes. `alike` are the kinds that fit the body equally well, if there are several, and
    `others` those that fit it nearly as well. `by_name` is whether the name of its file decided.
    """

    body: Json
    kind: str = ""
    edition: str = ""
    fired: Sequence[str] | None = None
    clean: bool = False
    violation: Violation | None = None
    alike: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    by_name: bool = False


def detect(
    body: Json, options: Options, declared: str | None = None, *, named: bool = True, name: str = ""
) -> Detection:
    """The kind of `body`; `declared` is its kind in the file `name`. Raises `UsageError` for wrong options.

    If the user did not name the file, a kind is detected only if the body has a mark of Northflank's.
    """
    if wanted := declared or options.kind:
        return _declared(body, wanted, options)
    _require_edition(options.edition)
    tested: dict[str, Detection] = {}
    whole = False
    for kind in dict.fromkeys(kinds_that_fit(body, marked=not named)):
        if whole and kind in PARTIAL:
            break  # a whole body with findings of rules is not taken for changes
        tested[kind] = detected = _checked(body, kind, nearest_edition(kind, options.edition))
        if detected.clean:
            return detected
        whole = whole or (detected.fired is not None and kind not in TEMPLATES)
    # Only rules fired, so no other kind fits better. The kind of a template also depends on its nodes.
    fitting = next(
        (one for one in tested.values() if one.fired is not None and one.kind not in TEMPLATES), None
    )
    if fitting:
        return fitting
    from nfx_lint.detection.file_names import suggested_by
    from nfx_lint.detection.ranking import candidates_for

    candidates = candidates_for(body, options.edition, named, suggested_by(name))
    if not candidates.kinds:
        return Detection(body, violation=_unknown(candidates))
    kind = _in_use(body, candidates.kinds[0], options)
    detection = tested.get(kind) or _checked(body, kind, nearest_edition(kind, options.edition))
    alike = candidates.kinds if len(candidates.kinds) > 1 and kind == candidates.kinds[0] else ()
    return replace(detection, alike=alike, others=candidates.others, by_name=candidates.by_name)


def _checked(body: Json, kind: str, edition: str) -> Detection:
    """The detection for a kind, with the result of compiled code."""
    fired = fired_rules(body, kind, edition)
    clean = fired == [] and nodes_are_clean(body, kind, edition)
    return Detection(body, kind, edition, fired, clean)


def _declared(body: Json, kind: str, options: Options) -> Detection:
    if kind not in KINDS and not options.kind:
        from nfx_lint.messages import quoted
        from nfx_lint.suggest import intended

        guess = intended(kind, KINDS)
        hint = f"Write `{guess}`." if guess else "Choose a kind that `nfx-lint kinds` lists."
        # The kind comes from a comment, which may hold anything.
        message = f"there is no kind {quoted(kind)}" if guess else "there is no kind of this name"
        return Detection(body, violation=Violation("unknown-kind", (), message, hint))
    return _checked(body, kind, edition_of(kind, options.edition))


def edition_of(kind: str, edition: str | None) -> str:
    """The edition to check `kind` against. Raises `UsageError` if one of the two does not exist."""
    if kind not in KINDS:
        from nfx_lint.contracts.kinds import no_such_kind

        raise UsageError(no_such_kind(kind))
    _require_edition(edition)
    return nearest_edition(kind, edition)


def _require_edition(edition: str | None) -> None:
    if edition is not None and edition not in EDITIONS:
        from nfx_lint.suggest import no_such

        raise UsageError(no_such("edition", edition, EDITIONS))


def _in_use(body: Json, kind: str, options: Options) -> str:
    """`kind`, or its replacement if that fits the body as well, so that deprecated kinds are not guessed."""
    from nfx_lint.detection.complaints import complaints, members_of

    edition = nearest_edition(kind, options.edition)
    members = members_of(kind, edition)
    fields = members.get("fields", {}).keys()
    replaced_by: tuple[str, ...] = members.get("replaced_by", ())
    for other in replaced_by:
        if other in KINDS:
            newer = nearest_edition(other, options.edition)
            lost = body.keys() & fields - members_of(other, newer)["fields"].keys()
            # One of the complaints is that the kind is deprecated.
            if not lost and complaints(body, other, newer) < complaints(body, kind, edition):
                return other
    return kind


def _unknown(found: Candidates) -> Violation:
    if found.northflank:
        message, hint = (
            f"the kind cannot be detected: {found.reason}",
            found.action or "Set the kind with --kind.",
        )
        return Violation("unknown-kind", (), message, hint)
    return Violation(
        "not-northflank",
        (),
        f"not a Northflank document: {found.reason}",
        "Exclude the file, or set its kind with --kind.",
    )


def unclear(field: str) -> Violation:
    """The violation for a body of unknown kind with a field that only Northflank has."""
    return Violation(
        "unknown-kind",
        (),
        f"the kind cannot be detected: `{field}` is Northflank's, but no kind has the keys beside it",
        "Set the kind with --kind.",
    )


def declared_kind(document: Document, options: Options) -> tuple[str, str | None]:
    """The source of the kind, and the kind if an option or a comment on the first line declares it."""
    if options.kind:
        return options.kind_source, options.kind
    if options.isolated:
        return "content", None
    first = lines_of(document.text)[0].strip() if document.format == "yaml" else ""
    if first.startswith("#") and DIRECTIVE in first:
        for word in first.partition(DIRECTIVE)[2].split():
            if word.startswith("kind="):
                return "comment", word.removeprefix("kind=")
    return "content", None
