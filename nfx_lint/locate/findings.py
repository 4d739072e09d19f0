"""Violations → findings: with level, place and the line of the file, and without secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from nfx_lint.model import Finding, Fix, Path, Related, Severity, Violation
from nfx_lint.positions import Excerpt, Span

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.locate.excerpts import Locator
    from nfx_lint.locate.masks import Masks
    from nfx_lint.source.document import Document
    from nfx_lint.source.reading import SyntaxFault


def placeless(
    found: Iterable[Violation],
    kind: str | None,
    options: Options,
    name: str = "",
    span: Span | None = None,
    masks: Masks | None = None,
) -> tuple[Finding, ...]:
    """Findings without a line, for example of a body that is in no file."""
    from nfx_lint.locate.masks import Masks

    selection, masks = options.selection_for(name), masks or Masks()
    return tuple(
        selection.with_severity(_finding(name, kind, one, masks, span))
        for one in found
        if selection.is_enabled(one.rule)
    )


def _level(rule: str) -> Severity:
    from nfx_lint.rules.catalogue import levels

    return levels().get(rule, "error")  # a user's own rule has its level from `RuleSelection`


def located(
    document: Document,
    name: str,
    kind: str | None,
    edition: str | None,
    found: list[Violation],
    is_enabled: Callable[[str], bool],
    fixes: Mapping[int, Fix] = MappingProxyType({}),
    *,
    show_values: bool = False,
) -> Iterator[Finding]:
    """Findings with positions and excerpts, without secrets unless these are asked for.

    `fixes` has their fixes by the `id` of each.
    """
    from nfx_lint.locate.excerpts import Locator

    found = [one for one in found if is_enabled(one.rule)]
    faults = [fault for fault in document.faults if is_enabled(fault.rule)]
    if not found and not faults:
        return
    locator = Locator(
        document,
        kind,
        edition,
        found,
        faults,
        changed=[path for fix in fixes.values() for path in _paths_of(fix)],
        show_values=show_values,
    )
    yield from locator.measured(_placed(locator, name, kind, faults, found, fixes))


def _placed(
    locator: Locator,
    name: str,
    kind: str | None,
    faults: list[SyntaxFault],
    found: list[Violation],
    fixes: Mapping[int, Fix],
) -> Iterator[Finding]:
    masks = locator.masks
    for fault in faults:
        excerpt, fix = locator.excerpt(fault.span), fixes.get(id(fault))
        yield _finding(name, kind, fault, masks, fault.span, excerpt, fault.related, fix)
    for one in found:
        span = locator.span(one)
        related = tuple(
            Related(masks.text(words, [path]), locator.value_span(path)) for path, words in one.related
        )
        use = locator.use(one)
        if use:
            related = (*related, Related("used here", use))
        # Where the part cannot be found in what is written, the span is the whole text.
        asked = span if one.within and span != locator.value_span(one.path) else None
        excerpt = locator.opening_of(span) if one.on == "secret" else locator.excerpt(span, asked)
        named = replace(one, message=one.naming) if one.naming and locator.shows(span) else one
        yield _finding(name, kind, named, masks, span, excerpt, related, fixes.get(id(one)))


def _finding(
    name: str,
    kind: str | None,
    violation: Violation | SyntaxFault,
    masks: Masks,
    span: Span | None,
    excerpt: Excerpt | None = None,
    related: tuple[Related, ...] = (),
    fix: Fix | None = None,
) -> Finding:
    paths, missing, severity = [violation.path], None, None
    if isinstance(violation, Violation):
        paths += [path for path, _ in violation.related]
        missing, severity = violation.facts.missing, violation.severity
        related = (*related, *violation.elsewhere)
    return Finding(
        name,
        kind,
        violation.rule,
        severity or _level(violation.rule),
        masks.text(violation.message, paths),
        masks.text(violation.hint, paths),
        masks.pointer(violation.path),
        span,
        excerpt,
        related,
        missing=missing,
        fix=fix and _masked(fix, masks),
    )


def _masked(fix: Fix, masks: Masks) -> Fix:
    """A fix whose title has no name that is hidden."""
    return replace(fix, title=masks.text(fix.title, _paths_of(fix)))


def _paths_of(fix: Fix) -> tuple[Path, ...]:
    """The paths that the title of a fix may name."""
    return (fix.path, *((fix.change.path, fix.change.to) if fix.change else ()))
