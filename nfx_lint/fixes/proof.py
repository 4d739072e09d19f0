"""The proof of a fix: after its edits the text is read and checked again.

The value has to differ only as the changes say, the finding has to be gone, and no finding of the same or a
higher level may be new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from nfx_lint.config.options import Options
from nfx_lint.detection.detect import Detection, declared_kind, detect
from nfx_lint.diagnose import violations_in
from nfx_lint.fixes.changes import NotApplicable, applied, path_after, same
from nfx_lint.fixes.edits import edited
from nfx_lint.fixes.flow import Piece
from nfx_lint.locate.shown import Hidden
from nfx_lint.model import SEVERITIES, Change, Path, Severity, Violation
from nfx_lint.rules.catalogue import levels
from nfx_lint.source.document import Document, read_text
from nfx_lint.source.reading import SyntaxFault

Level = Callable[[str], int | None]  # of a rule: 0 is an error; None if it is off


@dataclass(frozen=True, slots=True)
class Draft:
    """A fix that is not proven yet: the finding's rule and path, and edits as offsets and texts."""

    rule: str
    path: Path
    title: str
    safe: bool
    pieces: tuple[Piece, ...]
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """A document, the name of its file, its kind, and how many findings of each rule are at each path."""

    document: Document
    name: str
    kind: str
    edition: str
    found: Counter[tuple[str, Path]]


def examined(document: Document, options: Options, name: str) -> Examined:
    """The findings in the document of the file `name`, before or after a fix."""
    if not document.parsed:
        return counted(document, name, None, document.faults)
    detection = detect(document.value, options, declared_kind(document, options)[1], name=name)
    if detection.violation:
        return counted(document, name, None, [detection.violation, *document.faults])
    violations = violations_in(document, detection, options)
    return counted(document, name, detection, [*violations, *document.faults])


def counted(
    document: Document, name: str, detection: Detection | None, found: Iterable[Violation | SyntaxFault]
) -> Examined:
    """A document whose kind and findings are known."""
    kind, edition = (detection.kind, detection.edition) if detection else ("", "")
    return Examined(document, name, kind, edition, Counter((one.rule, one.path) for one in found))


def level_by(options: Options, name: str) -> Level:
    """The level of each rule in the file `name`."""
    selection = options.selection_for(name)

    def level(rule: str) -> int | None:
        if not selection.is_enabled(rule):
            return None
        own = selection.own.get(rule)
        severity: Severity = own.level if own else levels().get(rule, "error")
        return SEVERITIES.index(selection.levels.get(rule, severity))

    return level


def proven(
    before: Examined, drafts: Sequence[Draft], options: Options, suffix: str, level: Level
) -> Examined | None:
    """The document after the edits of `drafts`, if they have the intended effect and no other."""
    pieces = sorted(piece for draft in drafts for piece in draft.pieces)
    document = read_text(edited(before.document.text, pieces), suffix)
    if not document.parsed:
        return None
    changes = changes_of(drafts)
    if not before.document.parsed:
        after = examined(document, options, before.name)
        return None if any(rule == drafts[0].rule for rule, _ in after.found) else after
    try:
        value = before.document.value
        for change in changes:
            value = applied(value, change)
    except NotApplicable:
        return None
    if not same(value, document.value):
        return None
    after = examined(document, options, before.name)
    as_before = (after.kind, after.edition) == (before.kind, before.edition)
    return after if as_before and only_better(before, after, drafts, changes, level) else None


def changes_of(drafts: Iterable[Draft]) -> list[Change]:
    """The changes of drafts from the end of the text backwards, so that none moves a later target."""
    ordered = sorted(drafts, key=lambda draft: draft.pieces[0], reverse=True)
    return [draft.change for draft in ordered if draft.change]


def hidden_after(hidden: Hidden, drafts: Sequence[Draft]) -> Hidden:
    """Where the values and keys of `hidden` are after drafts, apart from those that these remove."""
    changes = changes_of(drafts)
    values, keys = (
        {after for path in paths if (after := followed(path, changes)) is not None} for paths in hidden
    )
    # A hidden text may become the items of a list.
    lists = (one for one in changes if isinstance(one.value, list) and one.path in values)
    values.update((*one.path, number) for one in lists for number in range(len(one.value)))
    return Hidden(frozenset(values), frozenset(keys))


def only_better(
    before: Examined, after: Examined, drafts: Sequence[Draft], changes: Iterable[Change], level: Level
) -> bool:
    """Whether the findings of `drafts` are gone after `changes`, and none of their level or above is new."""
    expected: Counter[tuple[str, Path]] = Counter()
    fixed = Counter((draft.rule, draft.path) for draft in drafts)
    for (rule, path), count in (before.found - fixed).items():
        moved = followed(path, changes)
        if moved is not None:
            expected[rule, moved] += count
    if fixed - before.found:
        return False  # a finding that depends on other files
    worst = max(level(draft.rule) or 0 for draft in drafts)
    for (rule, path), count in after.found.items():
        here = level(rule)
        if count > expected[rule, path] and here is not None and here <= worst:
            return False
    places = [(rule, followed(path, changes)) for rule, path in fixed]
    return all(path is None or after.found[rule, path] <= expected[rule, path] for rule, path in places)


def followed(path: Path, changes: Iterable[Change]) -> Path | None:
    """The path of the value at `path` after all changes; None if one removes it."""
    found: Path | None = path
    for change in changes:
        if found is None:
            return None
        found = path_after(found, change)
    return found
