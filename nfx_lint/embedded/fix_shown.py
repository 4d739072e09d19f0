"""The lines of a host file as a diff may show them: what is harmless in its bodies, and dots beside them."""

from __future__ import annotations

from collections.abc import Mapping

from nfx_lint.embedded.host_file import ExaminedHost
from nfx_lint.fixes.shown import Redacted, spans_shown
from nfx_lint.locate.redact import Level, Redactor
from nfx_lint.locate.shown import NOTHING, Hidden
from nfx_lint.positions import Span
from nfx_lint.source.lines import lines_of


def shown(host: ExaminedHost, hidden: Mapping[int, Hidden]) -> Redacted:
    """A host file; `hidden` is what was hidden of each body before a fix."""
    lines, spans = lines_of(host.text), list[tuple[Span, Level]]()
    for number, checked in enumerate(host.bodies):
        if checked and checked[0].parsed:
            document, _, detection, _ = checked
            before = hidden.get(number, NOTHING)
            _, own = spans_shown(lines, document, detection.kind, detection.edition, before)
            spans += [*own, *((one, Level.PRIVATE) for one in document.hidden)]
    return Redacted(lines, Redactor(lines, spans, comments=True))


def hidden_in(host: ExaminedHost, hidden: Mapping[int, Hidden]) -> dict[int, Hidden]:
    """What is hidden of each body, with what `hidden` names."""
    found, lines = dict[int, Hidden](), lines_of(host.text)
    for number, checked in enumerate(host.bodies):
        if checked and checked[0].parsed:
            document, _, detection, _ = checked
            before = hidden.get(number, NOTHING)
            found[number], _ = spans_shown(lines, document, detection.kind, detection.edition, before)
    return found
