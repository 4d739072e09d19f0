"""What was found → findings: with level, place and the line of the file, and without secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from nfx_lint.model import Excerpt, Finding, Fix, Related, Severity, Span, Violation
from nfx_lint.pointers import pointer_of

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.locate.excerpts import Locator
    from nfx_lint.source.document import Document
    from nfx_lint.source.reading import SyntaxFault


def placeless(
    found: Iterable[Violation], kind: str | None, options: Options, name: str = "", span: Span | None = None
) -> tuple[Finding, ...]:
    selection = options.selection_for(name)
    return tuple(
        selection.with_severity(_finding(name, kind, one, span))
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
) -> Iterator[Finding]:
    """Findings with positions and excerpts, without secrets. `fixes` has their fixes by the `id` of each."""
    from nfx_lint.locate.excerpts import Locator

    found = [one for one in found if is_enabled(one.rule)]
    faults = [fault for fault in document.faults if is_enabled(fault.rule)]
    if not found and not faults:
        return
    locator = Locator(
        document,
        kind,
        edition,
        [one.path for one in found] + [path for one in found for path, _ in one.related],
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
    for fault in faults:
        excerpt = locator.excerpt(fault.span)
        yield _finding(name, kind, fault, fault.span, excerpt, fault.related, fixes.get(id(fault)))
    for one in found:
        span = locator.span(one)
        related = tuple(Related(words, locator.value_span(path)) for path, words in one.related)
        use = locator.use(one)
        if use:
            related = (*related, Related("used here", use))
        excerpt = locator.opening_of(span) if one.on == "secret" else locator.excerpt(span)
        yield _finding(name, kind, one, span, excerpt, related, fixes.get(id(one)))


def _finding(
    name: str,
    kind: str | None,
    violation: Violation | SyntaxFault,
    span: Span | None,
    excerpt: Excerpt | None = None,
    related: tuple[Related, ...] = (),
    fix: Fix | None = None,
) -> Finding:
    from nfx_lint.locate.redact import without_credentials as clean

    message, hint, pointer = (
        clean(violation.message),
        clean(violation.hint),
        clean(pointer_of(violation.path)),
    )
    return Finding(
        name,
        kind,
        violation.rule,
        _level(violation.rule),
        message,
        hint,
        pointer,
        span,
        excerpt,
        related,
        missing=violation.facts.missing if isinstance(violation, Violation) else None,
        fix=fix,
    )
