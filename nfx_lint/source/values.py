"""Values that YAML can say and JSON cannot: what each is, and what the CLI sends in its place.

`what` is the value in words; `sent` is the JSON text that `JSON.stringify` makes of it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Date:
    """A moment, which is sent as text. `iso` is what `Date.prototype.toISOString` gives."""

    iso: str
    what = "a date"

    @property
    def sent(self) -> str:
        return f'"{self.iso}"'


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes of a `!!binary`, which are sent as Node's `Buffer` is: an object of numbers."""

    data: bytes
    what = "binary data"

    @property
    def sent(self) -> str:
        return f'{{"type":"Buffer","data":[{",".join(map(str, self.data))}]}}'


@dataclass(frozen=True, slots=True)
class NotFinite:
    """`.nan`, `.inf` or a number too large for a double. `name` is what JavaScript calls it."""

    name: str
    sent = "null"

    @property
    def what(self) -> str:
        return "not a number" if self.name == "NaN" else "an infinite number"


@dataclass(frozen=True, slots=True)
class Undefined:
    """What an empty file is. Nothing at all is sent."""

    what = "nothing"
    sent = ""


NonJson = (Date, Binary, NotFinite, Undefined)
