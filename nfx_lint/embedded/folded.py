"""The positions of the characters of a text that YAML joins from several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nfx_lint.positions import Span

Position = tuple[int, int]


def folded_positions(lines: Sequence[str], span: Span, value: str) -> list[Position] | None:
    """The line and column of each character of `value` and of its end; None if they cannot be determined.

    The text is a block that begins with `>`, or continues over lines, with or without quotes. A line end
    that became a blank has the position of the line's end. Escapes are not supported.
    """
    found: list[Position] = []
    end = (span.line, len(lines[span.line - 1]) + 1)
    for line, column, text in _pieces(lines, span):
        while not value.startswith(text, len(found)):
            if value[len(found) : len(found) + 1] not in (" ", "\n"):
                return None
            found.append(end)
        found += [(line, column + number) for number in range(len(text))]
        end = (line, column + len(text))
    rest = value[len(found) :]
    return None if rest.strip("\n") else [*found, *[end] * (len(rest) + 1)]


def _pieces(lines: Sequence[str], span: Span) -> Iterator[tuple[int, int, str]]:
    """What is written on each line of a text that is not empty: line, column, characters."""
    first = lines[span.line - 1][span.column - 1 :]
    ends = {span.end_line: span.end_column - 1}
    if first.startswith(">"):
        numbers = range(span.line + 1, span.end_line + 1)
        written = [(number, lines[number - 1][: ends.get(number)]) for number in numbers]
        filled = [(number, line) for number, line in written if line.strip(" ")]
        indent = min((len(line) - len(line.lstrip(" ")) for _, line in filled), default=0)
        yield from ((number, indent + 1, line[indent:]) for number, line in filled)
        return
    quote = first.startswith(("'", '"'))
    for number in range(span.line, span.end_line + 1):
        start = span.column - 1 + quote if number == span.line else 0
        line = lines[number - 1][start : ends[number] - quote if number in ends else None]
        text = line.strip(" \t")
        if text:
            yield number, start + len(line) - len(line.lstrip(" \t")) + 1, text
