"""The lines of a host file as a diff may show them: what is harmless in its bodies, and dots beside them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from nfx_lint.embedded.host_file import ExaminedHost
from nfx_lint.fixes.shown import Redacted, spans_shown
from nfx_lint.locate.redact import Level, Redactor
from nfx_lint.model import Path
from nfx_lint.positions import Span
from nfx_lint.source.lines import lines_of


def shown(host: ExaminedHost, private: Mapping[int, Collection[Path]] | None = None) -> Redacted:
    """A host file; the values at the paths `private` of a body are hidden whatever its contract says."""
    lines, spans = lines_of(host.text), list[tuple[Span, Level]]()
    for number, checked in enumerate(host.bodies):
        if checked and checked[0].parsed:
            document, _, detection, _ = checked
            hidden = (private or {}).get(number, ())
            _, own = spans_shown(lines, document, detection.kind, detection.edition, hidden)
            spans += [*own, *((one, Level.PRIVATE) for one in document.hidden)]
    return Redacted(lines, Redactor(lines, spans, comments=True))


def private_in(host: ExaminedHost) -> dict[int, list[Path]]:
    """The private paths of each body."""
    found, lines = dict[int, list[Path]](), lines_of(host.text)
    for number, checked in enumerate(host.bodies):
        if checked and checked[0].parsed:
            document, _, detection, _ = checked
            found[number], _ = spans_shown(lines, document, detection.kind, detection.edition)
    return found
