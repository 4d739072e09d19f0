"""YAML values that JSON lacks, and what the CLI sends for them.

`what` describes the value; `sent` is the JSON text that `JSON.stringify` writes for it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Date:
    """A date, sent as text. `iso` is the result of `Date.prototype.toISOString`."""

    iso: str
    what = "a date"

    @property
    def sent(self) -> str:
        return f'"{self.iso}"'


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes of a `!!binary`, sent like Node's `Buffer`: an object with a list of numbers."""

    data: bytes
    what = "binary data"

    @property
    def sent(self) -> str:
        return f'{{"type":"Buffer","data":[{",".join(map(str, self.data))}]}}'


@dataclass(frozen=True, slots=True)
class NotFinite:
    """`.nan`, `.inf` or a number too large for a double. `name` is its name in JavaScript."""

    name: str
    sent = "null"

    @property
    def what(self) -> str:
        return "NaN" if self.name == "NaN" else "an infinite number"


@dataclass(frozen=True, slots=True)
class Undefined:
    """The value of an empty file, for which nothing is sent."""

    what = "nothing"
    sent = ""


NonJson = (Date, Binary, NotFinite, Undefined)
