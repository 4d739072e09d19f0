"""The beginnings of lines, for trackers that recognise a line by its text, as GitHub code scanning does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from nfx_lint.limits import LONGEST_LINE_PREFIX
from nfx_lint.positions import LinePrefix


def line_prefixes(
    lines: Sequence[str], wanted: Collection[int], is_public: Callable[[int], bool]
) -> dict[int, LinePrefix]:
    """The prefixes of the lines `wanted`, by their numbers, which count from 1.

    A line has no prefix if any line that the prefix reaches into is not public: somebody could try short
    secrets until one gives the same hash. Nor has a line that is longer than a prefix: it may have many
    findings, all with the same prefix.
    """
    compact = [_compact(line) for line in lines]
    if len(lines) < 2 or not any(compact[1:]):
        return {}
    texts = {}
    for number in sorted(wanted):
        if number <= len(lines) and len(compact[number - 1]) <= LONGEST_LINE_PREFIX:
            text, reached = _prefix_from(compact, number)
            if all(is_public(other) for other in range(number, reached + 1)):
                texts[number] = text
    return _numbered(compact, texts)


def last_line_of_prefix(lines: Sequence[str], number: int) -> int:
    """The last line that the prefix of line `number` may reach into."""
    length, reached = len(_compact(lines[number - 1])) if number <= len(lines) else 0, number
    while length < LONGEST_LINE_PREFIX and reached < len(lines):
        length += 1 + len(_compact(lines[reached]))
        reached += 1
    return reached


def _compact(line: str) -> str:
    """A line without blanks, as far as it matters, in characters of one UTF-16 code unit each."""
    short = line.replace(" ", "").replace("\t", "")[: LONGEST_LINE_PREFIX + 1]
    if short.isascii():
        return short
    data = short.encode("utf-16-le", "surrogatepass")
    units = (int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data), 2))
    return "".join(map(chr, units))


def _prefix_from(compact: Sequence[str], number: int) -> tuple[str, int]:
    """The prefix of a line, and the number of the last line that it reaches into."""
    text, reached = compact[number - 1], number
    while len(text) < LONGEST_LINE_PREFIX and reached < len(compact):
        text += "\n" + compact[reached]
        reached += 1
    return text[:LONGEST_LINE_PREFIX], reached


def _numbered(compact: Sequence[str], texts: dict[int, str]) -> dict[int, LinePrefix]:
    """Each with the count of lines up to it that begin so."""
    counts = dict.fromkeys(texts.values(), 0)
    if not counts:
        return {}
    # Most lines differ from all wanted lines, so only few need their whole prefix.
    firsts = {text.partition("\n")[0] for text in counts}
    found = {}
    for number, line in enumerate(compact, 1):
        if line in firsts or line[:LONGEST_LINE_PREFIX] in firsts:
            text, _ = _prefix_from(compact, number)
            if text in counts:
                counts[text] += 1
                if number in texts:
                    found[number] = LinePrefix(text, counts[text])
    return found
