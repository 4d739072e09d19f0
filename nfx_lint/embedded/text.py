"""A text after the quoting of its host, with the place in the file of each of its characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# In a decoded text it replaces what the host computes. A private character: no body contains it.
UNKNOWN = "\ue000"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a host file. `starts` and `ends` have the offsets in the file, by character."""

    value: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of_file(cls, text: str) -> Text:
        """The whole text of a file."""
        return cls(text, range(len(text)), range(1, len(text) + 1))

    def part(self, start: int, end: int) -> Text:
        """The characters from `start` to before `end`."""
        return Text(self.value[start:end], self.starts[start:end], self.ends[start:end])

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the file of the characters from `start` to before `end`."""
        if not self.value:
            return 0, 0
        first = self.starts[start] if start < len(self.value) else self.ends[-1]
        return first, max(self.ends[end - 1], first) if end > start else first


class Writer:
    """Writes a decoded text: copies parts of other texts, and puts characters in place of escapes."""

    __slots__ = ("_ends", "_pieces", "_starts")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def copy(self, text: Text) -> None:
        """Append `text` as it is."""
        self._pieces.append(text.value)
        self._starts += text.starts
        self._ends += text.ends

    def put(self, chars: str, source: Text) -> None:
        """Append `chars`, which are written as `source`."""
        start, end = source.range_of(0, len(source.value))
        self._pieces.append(chars)
        self._starts += [start] * len(chars)
        self._ends += [end] * len(chars)

    def text(self) -> Text:
        return Text("".join(self._pieces), self._starts, self._ends)
