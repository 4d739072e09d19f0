"""Text that several bodies of a host file share: a constant, or a variable that two commands send."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nfx_lint.embedded.body import Body, Decoded
from nfx_lint.embedded.host_file import CheckedBody, ExaminedHost
from nfx_lint.fixes.shown import spans_shown
from nfx_lint.locate.redact import Level
from nfx_lint.positions import Span
from nfx_lint.source.lines import lines_of


def with_private_text(host: ExaminedHost) -> ExaminedHost:
    """A host file in which text that is private in one body is private in all."""
    if not _share_text(host.host.bodies):
        return host
    private = tuple(dict.fromkeys(_private_spans(host)))
    return replace(host, bodies=tuple(one and _with_hidden(one, private) for one in host.bodies))


def _with_hidden(checked: CheckedBody, private: Sequence[Span]) -> CheckedBody:
    document, body, detection, found = checked
    return replace(document, hidden=(*document.hidden, *private)), body, detection, found


def _share_text(bodies: Sequence[Body]) -> bool:
    """Whether the text of two bodies overlaps."""
    ranges = sorted(one for number, body in enumerate(bodies) for one in _ranges(number, body))
    end, last = -1, -1
    for start, stop, number in ranges:
        if start < end and number != last:
            return True
        if stop > end:
            end, last = stop, number
    return False


def _ranges(number: int, body: Body) -> set[tuple[int, int, int]]:
    """Where a body is written, with its number: as a whole, and what constants bring in."""
    if isinstance(body.source, Decoded):
        text = body.source.text
        return {(text.starts[0], text.ends[-1], number)} if text.value else set()
    if body.source is None:
        return set()
    first, last = body.source.values[()]
    parts = (*body.source.values.values(), *body.source.keys.values())
    outside = {(start, end, number) for start, end in parts if not first <= start < end <= last}
    return {(first, last, number), *outside}


def _private_spans(host: ExaminedHost) -> Iterator[Span]:
    lines = lines_of(host.text)
    for checked in host.bodies:
        if checked and checked[0].parsed:
            document, _, detection, _ = checked
            _, spans = spans_shown(lines, document, detection.kind, detection.edition)
            yield from (span for span, level in spans if level == Level.PRIVATE)
            yield from document.hidden
